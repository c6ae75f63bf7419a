package export

import (
	"archive/zip"
	"bytes"
	"context"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/export/table"
	"mahdar/store"
	"mahdar/store/words"
)

// files reads all files of a folder.
func files(t *testing.T, folder string) map[string]string {
	t.Helper()
	out := map[string]string{}
	list, err := os.ReadDir(folder)
	if err != nil {
		t.Fatal(err)
	}
	for _, e := range list {
		b, err := os.ReadFile(filepath.Join(folder, e.Name()))
		if err != nil {
			t.Fatal(err)
		}
		out[e.Name()] = string(b)
	}
	return out
}

// The same pages give the same bytes in every format, in whatever order they came.
func TestSameRegisterSameBytes(t *testing.T) {
	pages := append(exporttest.Sample(), exporttest.HardPages()...)
	one := source.Source{Store: exporttest.Open(t, pages...)}
	slices.Reverse(pages)
	two := source.Source{Store: exporttest.Open(t, pages...)}
	for _, f := range Formats {
		a, _ := write(t, one, Options{Format: f.Name})
		b, _ := write(t, two, Options{Format: f.Name})
		x, y := files(t, a), files(t, b)
		if len(x) == 0 || len(x) != len(y) {
			t.Errorf("%s: %d and %d files", f.Name, len(x), len(y))
		}
		for name := range x {
			if x[name] != y[name] || x[name] == "" {
				t.Errorf("%s: %s differs, or is empty", f.Name, name)
			}
		}
	}
}

// Filters are those of search, in every format.
func TestFilters(t *testing.T) {
	src := sample(t)
	for _, c := range []struct {
		q    store.Query
		want int
	}{
		{store.Query{}, 14},
		{store.Query{Filter: words.Filter{Parties: []string{"USA", "KOR"}}}, 2},
		{store.Query{Filter: words.Filter{Status: "planned"}}, 0},
		{store.Query{Filter: words.Filter{Mode: "call"}}, 1},
		{store.Query{From: "2021-09", To: "2021-10"}, 2},
		{store.Query{Text: "كانغ"}, 2},
	} {
		src.Query = c.q
		_, r := write(t, src, Options{Format: "csv"})
		if n := rows(t, r, "sessions"); n != c.want {
			t.Errorf("%+v: %d sessions, want %d", c.q, n, c.want)
		}
	}
	src.Query = store.Query{Filter: words.Filter{Mode: "call"}}
	_, r := write(t, src, Options{Format: "csv"})
	if n := rows(t, r, "office_holders"); n != 2 {
		t.Errorf("a call of two has %d office holders", n)
	}
	_, r = write(t, src, Options{Format: "codebook"})
	if n := rows(t, r, "pages"); n != 1 {
		t.Errorf("a call told by one page has %d pages", n)
	}
}

func TestZip(t *testing.T) {
	x, err := exporter()
	if err != nil {
		t.Fatal(err)
	}
	var b bytes.Buffer
	z := sink.NewZip(&b)
	src := sample(t)
	if _, err := x.Write(context.Background(), src, z, Options{Format: "csv"}); err != nil {
		t.Fatal(err)
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	r, err := zip.NewReader(bytes.NewReader(b.Bytes()), int64(b.Len()))
	if err != nil {
		t.Fatal(err)
	}
	folder, _ := write(t, src, Options{Format: "csv"})
	want := files(t, folder)
	if len(r.File) != len(want) {
		t.Errorf("%d files in the zip, %d in the folder", len(r.File), len(want))
	}
	for _, f := range r.File {
		in, err := f.Open()
		if err != nil {
			t.Fatal(err)
		}
		got, err := io.ReadAll(in)
		if err != nil || string(got) != want[f.Name] {
			t.Errorf("%s differs: %v", f.Name, err)
		}
	}
}

// An export that fails leaves no half files behind.
func TestNothingHalf(t *testing.T) {
	x, err := exporter()
	if err != nil {
		t.Fatal(err)
	}
	src := sample(t)
	ctx, cancel := context.WithCancel(context.Background())
	cancel()
	for _, f := range Formats {
		folder := t.TempDir()
		if _, err := x.Write(ctx, src, sink.Folder(folder), Options{Format: f.Name}); err == nil {
			t.Errorf("%s: no error", f.Name)
		}
		for name := range files(t, folder) {
			if name != table.SQLName {
				t.Errorf("%s left %s", f.Name, name)
			}
		}
	}
	if _, err := x.Write(context.Background(), src, sink.Folder(t.TempDir()), Options{Format: "xls"}); err == nil || !strings.HasPrefix(err.Error(), "export: ") {
		t.Errorf("unknown format: %v", err)
	}
	if _, err := x.Write(context.Background(), src, sink.Folder(t.TempDir()), Options{Format: "csv", Tables: []string{"people"}}); err == nil {
		t.Error("unknown table: no error")
	}
}

// Every column of every format stands in the data dictionary with its meaning, and the
// document of all is the one that the program makes.
func TestDictionaries(t *testing.T) {
	for _, f := range Formats {
		d := Dictionary(f.Name)
		if len(d) < 80 || strings.Contains(d, "|  |\n") {
			t.Errorf("%s: %q", f.Name, d)
		}
	}
	for _, name := range table.Names {
		for _, c := range table.Columns(name) {
			if c.Doc == "" || !strings.Contains(Dictionary("csv"), "`"+c.Name+"`") {
				t.Errorf("%s.%s has no meaning", name, c.Name)
			}
		}
	}
	b, err := os.ReadFile("../docs/data-dictionary.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(b) != Dictionaries() {
		t.Error("docs/data-dictionary.md is older than the program: go run ./cmd/mahdar export --dictionaries > docs/data-dictionary.md")
	}
}
