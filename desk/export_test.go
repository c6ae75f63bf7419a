package desk

import (
	"archive/zip"
	"bytes"
	"compress/gzip"
	"context"
	"encoding/json"
	"html"
	"mime/multipart"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"regexp"
	"strings"
	"testing"

	"mahdar/export"
	"mahdar/export/compare"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/lexicon"
	"mahdar/store"
	"mahdar/store/words"
)

// The API gives every format, byte for byte as the command does, with its rows.
func TestExportOverTheAPI(t *testing.T) {
	f := demoDesk(t)
	x, err := export.New(lexicon.Load)
	if err != nil {
		t.Fatal(err)
	}
	for _, form := range export.Formats {
		dir := t.TempDir()
		q := store.Query{Filter: words.Filter{Status: "held"}}
		want, err := x.Write(context.Background(), source.Source{Store: f.Index().Store(), Query: q}, sink.Folder(dir), export.Options{Format: form.Name, Coder: "mahdar test"})
		if err != nil {
			t.Fatal(err)
		}
		resp, err := http.Get(f.srv.URL + "/api/v1/export?zip=1&status=held&format=" + form.Name)
		if err != nil {
			t.Fatal(err)
		}
		body := read(resp)
		if resp.StatusCode != 200 || resp.Header.Get("Content-Type") != "application/zip" || !strings.Contains(resp.Header.Get("Mahdar-Rows"), want.Rows[0].Name) {
			t.Fatalf("%s: %d %v %.200s", form.Name, resp.StatusCode, resp.Header, body)
		}
		z, err := zip.NewReader(bytes.NewReader([]byte(body)), int64(len(body)))
		if err != nil {
			t.Fatal(err)
		}
		for _, member := range z.File {
			in, err := member.Open()
			if err != nil {
				t.Fatal(err)
			}
			var got bytes.Buffer
			_, _ = got.ReadFrom(in)
			if member.Name == export.DictionaryName {
				if got.String() != export.Dictionary(form.Name) {
					t.Errorf("%s: another dictionary", form.Name)
				}
				continue
			}
			if have, err := os.ReadFile(filepath.Join(dir, member.Name)); err != nil || !bytes.Equal(have, got.Bytes()) {
				t.Errorf("%s: %s differs from the export of the command: %v", form.Name, member.Name, err)
			}
		}
		if form.File == "" {
			continue
		}
		one := f.get(t, "/api/v1/export?status=held&format="+form.Name, 200)
		if have, _ := os.ReadFile(filepath.Join(dir, form.File)); string(have) != one {
			t.Errorf("%s: the single file differs", form.Name)
		}
	}
	if got := f.get(t, "/api/v1/export?format=csv&table=sessions&bom=0", 200); !strings.HasPrefix(got, "session_id,") {
		t.Errorf("one table: %.60q", got)
	}
	if got := f.get(t, "/api/v1/export/dictionary?format=ics", 200); got != export.Dictionary("ics") {
		t.Errorf("dictionary: %.60q", got)
	}
	for _, bad := range []string{"", "?format=xls", "?format=csv&table=people", "?format=ics&from=soon", "?format=gexf&nodes=cities", "?format=csv&zip=perhaps"} {
		f.get(t, "/api/v1/export"+bad, 400)
	}
	f.get(t, "/api/v1/export/dictionary?format=xls", 400)
	resp, err := http.Get(f.srv.URL + "/api/v1/export?format=ics")
	if err != nil {
		t.Fatal(err)
	}
	resp.Body.Close()
	req, _ := http.NewRequest(http.MethodGet, resp.Request.URL.String(), nil)
	req.Header.Set("If-None-Match", resp.Header.Get("ETag"))
	if again, err := http.DefaultClient.Do(req); err != nil || again.StatusCode != http.StatusNotModified {
		t.Errorf("asked again: %v, %v", again.StatusCode, err)
	}
}

// Every list of the desk leads to its export in all formats, and the links work.
func TestEveryListCanBeTakenAway(t *testing.T) {
	f := demoDesk(t)
	e := f.Index().Entry(f.main(t))
	link := regexp.MustCompile(`href="(/api/v1/export\?[^"]+)" download`)
	for path, want := range map[string]string{
		"/ar/": "", "/en/parties": "", "/en/search?q=&mode=meeting&order=oldest": "mode=meeting",
		"/en/party/" + url.PathEscape(e.Parties[0]):                                     "parties=" + url.QueryEscape(e.Parties[0]),
		"/ar/pair/" + url.PathEscape(e.Parties[0]) + "/" + url.PathEscape(e.Parties[1]): "parties=" + url.QueryEscape(e.Parties[0]+","+e.Parties[1]),
		"/ar/person/" + e.People[0]:                                                     "person=" + e.People[0], "/en/calendar?month=2024-09": "from=2024-09&to=2024-09", "/ar/network": "status=held",
	} {
		links := link.FindAllStringSubmatch(f.get(t, path, 200), -1)
		if len(links) != len(export.Formats) {
			t.Errorf("%s: %d formats", path, len(links))
			continue
		}
		for _, l := range links {
			if to := html.UnescapeString(l[1]); !strings.Contains(to, want) || strings.Contains(to, "order=") {
				t.Errorf("%s: %s, want %s", path, to, want)
			}
		}
		f.get(t, html.UnescapeString(links[0][1]), 200)
	}
	if got := f.get(t, "/en/session/"+f.main(t), 200); link.MatchString(got) {
		t.Error("a session is no list")
	}
}

// A correction is in the export, at its corrected day.
func TestExportHasCorrections(t *testing.T) {
	f := demoDesk(t)
	id := f.main(t)
	sessions := func() []string {
		return strings.Split(strings.TrimSpace(f.get(t, "/api/v1/export?format=csv&table=sessions&bom=0", 200)), "\n")[1:]
	}
	before := sessions()
	f.post(t, "/api/v1/corrections", map[string]any{"kind": "session", "target": id, "action": "change", "field": "when", "value": "1999-05-04", "reason": "the minutes"}, 201)
	if err := f.Refresh(context.Background()); err != nil {
		t.Fatal(err)
	}
	after := sessions()
	if len(after) != len(before) {
		t.Errorf("%d sessions, %d after the correction", len(before), len(after))
	}
	last, at := "", -1
	for i, line := range after {
		day := strings.Split(line, ",")[3]
		if day < last {
			t.Errorf("%s stands after %s", day, last)
		}
		if last = day; strings.HasPrefix(line, id) {
			at = i
			if day != "1999-05-04" {
				t.Errorf("the correction is not in %s", line)
			}
		}
	}
	if at < 0 {
		t.Error("the corrected session is not there")
	}
}

// What we export as POLECAT and bring back is in both, on the page and over the API.
func TestCompareWithOwnExport(t *testing.T) {
	f := demoDesk(t)
	own := f.get(t, "/api/v1/export?format=polecat", 200)
	send := func(path, format, name string, file []byte) (int, string) {
		var b bytes.Buffer
		w := multipart.NewWriter(&b)
		_ = w.WriteField("format", format)
		part, _ := w.CreateFormFile("file", name)
		_, _ = part.Write(file)
		w.Close()
		resp, err := http.Post(f.srv.URL+path, w.FormDataContentType(), &b)
		if err != nil {
			t.Fatal(err)
		}
		return resp.StatusCode, read(resp)
	}
	status, body := send("/api/v1/compare", "polecat", "own.tsv", []byte(own))
	var r compare.Report
	if err := json.Unmarshal([]byte(body), &r); err != nil || status != 200 || len(r.Lines) < 5 {
		t.Fatalf("%d %v %.300s", status, err, body)
	}
	for _, l := range r.Lines {
		if len(l.OurIDs) == 0 || len(l.TheirIDs) == 0 {
			t.Errorf("not in both: %+v", l)
		}
	}
	var packed bytes.Buffer
	z := gzip.NewWriter(&packed)
	_, _ = z.Write([]byte(own))
	z.Close()
	for _, lang := range []string{"ar", "en"} {
		status, page := send("/"+lang+"/compare", "polecat", "own.tsv.gz", packed.Bytes())
		if status != 200 || !strings.Contains(page, `href="/`+lang+`/session/`+strings.Split(r.Lines[0].OurIDs[0], "-")[1]) || strings.Contains(page, "compare.") {
			t.Errorf("%s: %d %.2000s", lang, status, page)
		}
	}
	for _, wrong := range []struct{ format, name, file string }{{"gdelt", "own.tsv", own}, {"polecat", "x.zip", "no zip"}, {"polecat", "x.gz", "no gzip"}, {"xls", "x", own}, {"polecat", "empty.tsv", ""}} {
		status, body := send("/api/v1/compare", wrong.format, wrong.name, []byte(wrong.file))
		if wrong.file == "" {
			if status != 200 {
				t.Errorf("an empty file: %d %s", status, body)
			}
		} else if status != 400 {
			t.Errorf("%v: %d %.200s", wrong.name, status, body)
		}
		if status, page := send("/en/compare", wrong.format, wrong.name, []byte(wrong.file)); status != 200 || wrong.file != "" && !strings.Contains(page, `role="alert"`) {
			t.Errorf("%v: %d %.200s", wrong.name, status, page)
		}
	}
}

// The review queue can be taken away as it stands.
func TestExportOfTheQueue(t *testing.T) {
	f := demoDesk(t)
	n := 0
	for _, e := range f.Index().All {
		if len(e.Doubts) > 0 {
			n++
		}
	}
	resp, err := http.Get(f.srv.URL + "/en/review")
	if err != nil {
		t.Fatal(err)
	}
	if body := html.UnescapeString(read(resp)); !strings.Contains(body, "/api/v1/export?doubt=any&format=jsonld&zip=1") {
		t.Error("the queue has no link to its export")
	}
	resp, err = http.Get(f.srv.URL + "/api/v1/export?doubt=any&format=jsonld")
	if err != nil {
		t.Fatal(err)
	}
	body := read(resp)
	for _, e := range f.Index().All {
		if doubt := len(e.Doubts) > 0; doubt != strings.Contains(body, "urn:mahdar:session:"+e.ID+`"`) {
			t.Errorf("%s: in the queue %t, in its export %t", e.ID, doubt, !doubt)
		}
	}
	if n == 0 {
		t.Error("nothing in the queue")
	}
}
