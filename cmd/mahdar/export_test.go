package main

import (
	"archive/zip"
	"fmt"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"mahdar/export"
	"mahdar/export/exporttest"
)

// exportRegister makes a register with every kind of session and returns its path.
func exportRegister(t *testing.T) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "r.db")
	if err := exporttest.Make(t.Context(), path, exporttest.Sample()...); err != nil {
		t.Fatal(err)
	}
	return path
}

func TestExport(t *testing.T) {
	reg := exportRegister(t)
	dir := t.TempDir()
	for _, f := range export.Formats {
		out := filepath.Join(dir, "out."+f.Name)
		beside := out + ".dictionary.md"
		if f.File == "" {
			beside = filepath.Join(out, export.DictionaryName)
		}
		status, stdout, errs := mahdar(t, "", "export", "--register", reg, "--format", f.Name, "-o", out+strings.Repeat("/", map[bool]int{true: 1}[f.File == ""]))
		if status != exitOK || stdout != "" || !regexp.MustCompile(`^exported: \d+ \w+`).MatchString(errs) {
			t.Errorf("%s: status %d, %q, %s", f.Name, status, stdout, errs)
		}
		if b, err := os.ReadFile(beside); err != nil || string(b) != export.Dictionary(f.Name) {
			t.Errorf("%s: dictionary: %v", f.Name, err)
		}
		if f.File == "" {
			continue
		}
		want, err := os.ReadFile(out)
		if err != nil || len(want) == 0 {
			t.Errorf("%s: %v", f.Name, err)
		}
		status, stdout, _ = mahdar(t, "", "export", "--register", reg, "--format", f.Name)
		if status != exitOK || stdout != string(want) {
			t.Errorf("%s: standard output differs from the file", f.Name)
		}
	}
}

func TestExportTargets(t *testing.T) {
	reg := exportRegister(t)
	dir := t.TempDir()
	packed := filepath.Join(dir, "all.zip")
	if status, _, errs := mahdar(t, "", "export", "--register", reg, "--format", "csv", "-o", packed); status != exitOK {
		t.Fatal(errs)
	}
	z, err := zip.OpenReader(packed)
	if err != nil {
		t.Fatal(err)
	}
	defer z.Close()
	if len(z.File) != 6 || z.File[5].Name != export.DictionaryName {
		t.Errorf("%d files in the zip", len(z.File))
	}
	status, stdout, errs := mahdar(t, "", "export", "--register", reg, "--format", "csv", "--table", "sessions", "--no-bom", "--status", "planned")
	if status != exitOK || !strings.HasPrefix(stdout, "session_id,") || fmt.Sprintf("exported: %d sessions\n", strings.Count(stdout, "\n")-1) != errs {
		t.Errorf("one table: status %d, %.60q, %s", status, stdout, errs)
	}
	for _, args := range [][]string{
		{"--format", "csv"}, {"--format", "duckdb", "-o", "-"}, {}, {"--format", "csv", "--table", "people", "-o", dir},
		{"--format", "plover", "--from", "soon"}, {"--format", "plover", "-o", filepath.Join(dir, "no", "such", "file")},
	} {
		status, stdout, errs := mahdar(t, "", append([]string{"export", "--register", reg}, args...)...)
		if status != exitFailed || stdout != "" && !strings.HasPrefix(stdout, "\uFEFF") || strings.Count(errs, "\n") != 1 {
			t.Errorf("%v: status %d, %.60q, %s", args, status, stdout, errs)
		}
	}
	if status, _, _ := mahdar(t, "", "export", "--register", reg, "--format", "xls"); status != exitUsage {
		t.Errorf("unknown format: status %d", status)
	}
	if status, _, errs := mahdar(t, "", "export", "--register", filepath.Join(dir, "none.db"), "--format", "csv", "-o", dir); status != exitFailed || !strings.Contains(errs, "ingest") {
		t.Errorf("no register: status %d, %s", status, errs)
	}
}

// What we write as POLECAT is, read as theirs, all in both.
func TestImportOwnExport(t *testing.T) {
	reg := exportRegister(t)
	path := filepath.Join(t.TempDir(), "polecat.tsv")
	if status, _, errs := mahdar(t, "", "export", "--register", reg, "--format", "polecat", "-o", path); status != exitOK {
		t.Fatal(errs)
	}
	status, out, errs := mahdar(t, "", "import", "--register", reg, "--format", "polecat", "--as", "tsv", path)
	if status != exitOK || strings.Count(out, "\n") < 10 {
		t.Fatalf("status %d, %s\n%s", status, errs, out)
	}
	for i, line := range strings.Split(strings.TrimSpace(out), "\n") {
		if f := strings.Split(line, "\t"); i > 0 && (f[0] != f[3] || f[5] == "" || f[6] == "") {
			t.Errorf("not in both: %q", line)
		}
	}
	if status, _, errs := mahdar(t, "", "import", "--register", reg, "--format", "gdelt", path); status != exitFailed || !strings.Contains(errs, path) {
		t.Errorf("a POLECAT file as GDELT: status %d, %s", status, errs)
	}
}
