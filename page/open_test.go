package page

import (
	"archive/zip"
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
)

// collect lists names and errors of what an iterator brings.
func list(t *testing.T, path string, o Options) (names []string, pages []Input, errs []error) {
	t.Helper()
	for in, err := range Open(path, o) {
		if err != nil {
			errs = append(errs, err)
			continue
		}
		names = append(names, filepath.ToSlash(in.Name))
		pages = append(pages, in)
	}
	return names, pages, errs
}

func put(t *testing.T, dir, name, data string) string {
	t.Helper()
	p := filepath.Join(dir, name)
	if err := os.MkdirAll(filepath.Dir(p), 0o755); err != nil {
		t.Fatal(err)
	}
	if err := os.WriteFile(p, []byte(data), 0o644); err != nil {
		t.Fatal(err)
	}
	return p
}

func gz(s string) string {
	var b bytes.Buffer
	w := gzip.NewWriter(&b)
	_, _ = io.WriteString(w, s)
	_ = w.Close()
	return b.String()
}

func TestOpenFolder(t *testing.T) {
	dir := t.TempDir()
	put(t, dir, "b.html", "<p>صفحة</p>")
	put(t, dir, "a/2.txt", "نص ثان")
	put(t, dir, "a/1.txt.gz", gz("نص أول"))
	put(t, dir, "c.jsonl", `{"id":"x","text":"سطر"}`+"\n"+`{"id":"y","text":"سطر آخر"}`)
	put(t, dir, "d.ndjson.gz", gz(`{"id":"z","text":"سطر"}`))
	put(t, dir, ".hidden/1.txt", "لا يقرأ")
	put(t, dir, ".DS_Store", "x")
	names, pages, errs := list(t, dir, Options{})
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], filepath.ToSlash(dir)+"/")
	}
	want := []string{"a/1.txt.gz", "a/2.txt", "b.html", "c.jsonl:1", "c.jsonl:2", "d.ndjson.gz:1"}
	if !slices.Equal(names, want) || len(errs) > 0 {
		t.Fatalf("got %v, %v", names, errs)
	}
	if string(pages[0].Bytes) != "نص أول" || pages[3].ID != "x" || pages[3].Text != "سطر" {
		t.Errorf("got %q, %+v", pages[0].Bytes, pages[3])
	}
	n := 0
	for range Open(dir, Options{}) {
		if n++; n == 2 {
			break
		}
	}
}

func TestOpenStdin(t *testing.T) {
	names, pages, errs := list(t, "-", Options{Stdin: strings.NewReader("نص من المدخل")})
	if len(errs) > 0 || len(pages) != 1 || names[0] != "-" || string(pages[0].Bytes) != "نص من المدخل" {
		t.Errorf("%v %v", pages, errs)
	}
	names, _, errs = list(t, "-", Options{Stdin: strings.NewReader(`{"text":"سطر"}` + "\n" + `{"text":"سطر"}`)})
	if len(errs) > 0 || !slices.Equal(names, []string{"-:1", "-:2"}) {
		t.Errorf("%v %v", names, errs)
	}
	_, pages, errs = list(t, "-", Options{Stdin: strings.NewReader(gz(`{"content":"سطر"}`)), Lines: true, Fields: map[string]string{"text": "content"}})
	if len(errs) > 0 || len(pages) != 1 || pages[0].Text != "سطر" {
		t.Errorf("%v %v", pages, errs)
	}
}

func TestOpenErrors(t *testing.T) {
	dir := t.TempDir()
	big := put(t, dir, "big.txt", strings.Repeat("x", MaxBytes+1))
	bomb := put(t, dir, "bomb.html.gz", gz(strings.Repeat("x", MaxBytes*3)))
	for _, p := range []string{filepath.Join(dir, "none.txt"), big, bomb, put(t, dir, "broken.txt.gz", "\x1f\x8bxx"), put(t, dir, "broken.zip", "PK")} {
		_, pages, errs := list(t, p, Options{})
		if len(pages) != 0 || len(errs) != 1 || !strings.HasPrefix(errs[0].Error(), "page: ") || strings.Count(errs[0].Error(), "page: ") != 1 || !strings.Contains(errs[0].Error(), filepath.Base(p)) {
			t.Errorf("%s: %v, %d pages", p, errs, len(pages))
		}
	}
}

func TestJSONLines(t *testing.T) {
	const data = "\xef\xbb\xbf" + `{"id":1,"url":"u","outlet":"o","title":"t","published":"2020-01-02","text":"أ\nب","other":[1]}
{"id":"2","html":"<p>x</p>","text":null}

{"id":"3","text":["فقرة","أخرى"]}
not json
{"id":"4","text":{"a":1}}
[1,2]
{"id":"5","text":"نصف \ud83d رمز"}
{"id":"6","text":"آخر"}`
	var got []string
	ok := JSONLines(strings.NewReader(data), "f.jsonl", nil, func(in Input, err error) bool {
		if err != nil {
			got = append(got, "! "+err.Error())
		} else {
			got = append(got, fmt.Sprintf("%s %s %s|%s|%s|%s|%s|%q", in.Name, in.ID, in.URL, in.Outlet, in.Title, in.Published, in.HTML, in.Text))
		}
		return true
	})
	want := []string{
		`f.jsonl:1 1 u|o|t|2020-01-02||"أ\nب"`,
		`f.jsonl:2 2 ||||<p>x</p>|""`,
		`f.jsonl:4 3 |||||"فقرة\nأخرى"`,
		"! page: f.jsonl:5: no JSON object",
		`! page: f.jsonl:6: field "text": neither text nor a list of texts`,
		"! page: f.jsonl:7: no JSON object",
		`f.jsonl:8 5 |||||"نصف � رمز"`,
		`f.jsonl:9 6 |||||"آخر"`,
	}
	if !ok || len(got) != len(want) {
		t.Fatalf("got %d: %s", len(got), strings.Join(got, "\n"))
	}
	for i := range want {
		if !strings.HasPrefix(got[i], want[i]) {
			t.Errorf("got  %s\nwant %s", got[i], want[i])
		}
	}
	n := 0
	if JSONLines(strings.NewReader(data), "f", nil, func(Input, error) bool { n++; return n < 2 }) || n != 2 {
		t.Errorf("went on after the end: %d", n)
	}
}

// A line of 50 MB is read, and the page in it refused; a longer one is passed over.
func TestJSONLinesLong(t *testing.T) {
	line := func(n int) io.Reader {
		return io.MultiReader(strings.NewReader(`{"text":"`), io.LimitReader(endless{}, int64(n)), strings.NewReader("\"}\n"))
	}
	r := io.MultiReader(line(50<<20), line(MaxLine), strings.NewReader(`{"text":"بعدها"}`))
	var got []string
	JSONLines(bufio.NewReader(r), "f", nil, func(in Input, err error) bool {
		if err == nil {
			_, err = Read(in)
		}
		got = append(got, fmt.Sprintf("%s %v", in.Name, err))
		return true
	})
	want := []string{"f:1 page: larger than 10 MB", "f:2 page: f:2: line longer than 64 MB", "f:3 <nil>"}
	if !slices.Equal(got, want) {
		t.Errorf("got %q", got)
	}
}

type endless struct{}

func (endless) Read(b []byte) (int, error) {
	for i := range b {
		b[i] = 'x'
	}
	return len(b), nil
}

func TestZip(t *testing.T) {
	var b bytes.Buffer
	z := zip.NewWriter(&b)
	for name, data := range map[string]string{
		"pages/b.html": "<p>صفحة</p>", "pages/a.txt": "نص", "c.jsonl": `{"text":"سطر"}`,
		"pages/": "", ".x/1.txt": "لا", "__MACOSX/a.txt": "لا",
	} {
		w, err := z.Create(name)
		if err != nil {
			t.Fatal(err)
		}
		if _, err := io.WriteString(w, data); err != nil {
			t.Fatal(err)
		}
	}
	if err := z.Close(); err != nil {
		t.Fatal(err)
	}
	p := put(t, t.TempDir(), "all.zip", b.String())
	names, pages, errs := list(t, p, Options{})
	for i := range names {
		names[i] = strings.TrimPrefix(names[i], filepath.ToSlash(p)+"/")
	}
	if !slices.Equal(names, []string{"c.jsonl:1", "pages/a.txt", "pages/b.html"}) || len(errs) > 0 || string(pages[1].Bytes) != "نص" {
		t.Errorf("%v %v", names, errs)
	}
}
