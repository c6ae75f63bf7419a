package main

import (
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/ingest"
	"mahdar/reader"
	"mahdar/store/sqlite"
)

// The results in docs/cookbook.md are those that DuckDB gives for the register of the
// demonstration: make golden.
func TestGoldenCookbook(t *testing.T) {
	python, err := exporttest.Python("../..")
	if err != nil && python != "" {
		t.Fatal(err)
	}
	if err != nil {
		t.Skip(err)
	}
	dir := t.TempDir()
	path := filepath.Join(dir, "demo.db")
	st, err := sqlite.Open(t.Context(), path, sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ingest.Run(t.Context(), st, r, demoPages("../../samples/pages"), ingest.Options{}); err != nil {
		t.Fatal(err)
	}
	st.Close()
	folder := filepath.Join(dir, "export")
	if status, _, errs := mahdar(t, "", "export", "--register", path, "--format", "duckdb", "-o", folder+"/"); status != exitOK {
		t.Fatal(errs)
	}
	const doc = "../../docs/cookbook.md"
	out, err := exec.Command(python, "../../export/testdata/readback.py", "duckdb_script", folder, doc).Output()
	if err != nil {
		t.Fatal(err)
	}
	var got map[string]struct {
		Columns []string
		Rows    [][]any
	}
	dec := json.NewDecoder(bytes.NewReader(out))
	dec.UseNumber()
	if err := dec.Decode(&got); err != nil {
		t.Fatal(err)
	}
	have, err := os.ReadFile(doc)
	if err != nil {
		t.Fatal(err)
	}
	const begin, end = "<!-- result: make golden -->\n", "<!-- /result -->"
	parts := strings.Split(string(have), begin)
	var b strings.Builder
	b.WriteString(parts[0])
	for n, part := range parts[1:] {
		_, rest, ok := strings.Cut(part, end)
		answer, asked := got[fmt.Sprintf("question %d", n+1)]
		if !ok || !asked {
			t.Fatalf("question %d has no result, or the result no end", n+1)
		}
		if len(answer.Rows) == 0 {
			b.WriteString(begin + "\nNo row.\n\n" + end + rest)
			continue
		}
		b.WriteString(begin + "\n| " + strings.Join(answer.Columns, " | ") + " |\n|" + strings.Repeat("---|", len(answer.Columns)) + "\n")
		for _, row := range answer.Rows {
			for _, v := range row {
				if v == nil {
					v = ""
				}
				fmt.Fprintf(&b, "| %v ", v)
			}
			b.WriteString("|\n")
		}
		b.WriteString("\n" + end + rest)
	}
	if _, more := got[fmt.Sprintf("question %d", len(parts))]; more {
		t.Error("a question has no result")
	}
	if *update {
		if err := os.WriteFile(doc, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if b.String() != string(have) {
		t.Error("docs/cookbook.md shows other results: make golden")
	}
}
