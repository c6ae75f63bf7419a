package desk

import (
	"bytes"
	"context"
	"encoding/json"
	"io"
	"iter"
	"net/http"
	"net/http/httptest"
	"path/filepath"
	"strings"
	"sync"
	"testing"
	"time"

	"mahdar/desk/demo"
	"mahdar/desk/keep"
	"mahdar/ingest"
	"mahdar/page"
	"mahdar/reader"
	"mahdar/store"
	"mahdar/store/sqlite"
)

var theReader = sync.OnceValues(reader.New)

// fixture is a desk on a register of its own.
type fixture struct {
	*Desk
	st  store.Store
	k   *keep.File
	srv *httptest.Server
}

// open makes a register of pages and a desk on it.
func openDesk(t testing.TB, pages iter.Seq2[page.Input, error], change func(*Options)) *fixture {
	t.Helper()
	ctx := context.Background()
	r, err := theReader()
	if err != nil {
		t.Fatal(err)
	}
	dir := t.TempDir()
	st, err := sqlite.Open(ctx, filepath.Join(dir, "m.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	if _, err := ingest.Run(ctx, st, r, pages, ingest.Options{Workers: 2}); err != nil {
		t.Fatal(err)
	}
	k, err := keep.Open(ctx, filepath.Join(dir, "m.db.desk"))
	if err != nil {
		t.Fatal(err)
	}
	o := Options{Store: st, Keep: k, Reader: r, Version: "test", Now: func() time.Time { return time.Date(2025, 2, 1, 9, 0, 0, 0, time.UTC) }}
	if change != nil {
		change(&o)
	}
	d, err := New(ctx, o)
	if err != nil {
		t.Fatal(err)
	}
	f := &fixture{d, st, k, httptest.NewServer(d)}
	t.Cleanup(func() { f.srv.Close(); k.Close(); st.Close() })
	return f
}

func demoDesk(t testing.TB) *fixture { return openDesk(t, demo.Pages(), nil) }

// get reads an address and wants a status.
func (f *fixture) get(t testing.TB, path string, status int) string {
	t.Helper()
	resp, err := http.Get(f.srv.URL + path)
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	b, err := io.ReadAll(resp.Body)
	if err != nil {
		t.Fatal(err)
	}
	if resp.StatusCode != status {
		t.Fatalf("%s: %d, want %d: %.300s", path, resp.StatusCode, status, b)
	}
	return string(b)
}

// post sends JSON and reads JSON.
func (f *fixture) post(t testing.TB, path string, body any, status int) map[string]any {
	t.Helper()
	b, _ := json.Marshal(body)
	resp, err := http.Post(f.srv.URL+path, "application/json", bytes.NewReader(b))
	if err != nil {
		t.Fatal(err)
	}
	defer resp.Body.Close()
	out := map[string]any{}
	raw, _ := io.ReadAll(resp.Body)
	_ = json.Unmarshal(raw, &out)
	if resp.StatusCode != status {
		t.Fatalf("%s: %d, want %d: %.500s", path, resp.StatusCode, status, raw)
	}
	return out
}

// main is the session that most pages of the demonstration tell.
func (f *fixture) main(t testing.TB) string {
	t.Helper()
	best := ""
	for _, e := range f.Index().All {
		if best == "" || e.Pages > f.Index().Entry(best).Pages {
			best = e.ID
		}
	}
	return best
}

func TestPages(t *testing.T) {
	f := demoDesk(t)
	id := f.main(t)
	e := f.Index().Entry(id)
	if e.Pages < 4 || len(e.Parties) != 2 {
		t.Fatalf("the main session has %d pages and parties %v", e.Pages, e.Parties)
	}
	for _, lang := range []string{"/ar", "/en"} {
		for _, p := range []string{"/", "/search", "/search?q=%D9%82%D8%B7%D8%B1", "/session/" + id, "/session/" + id + "/edit", "/session/" + id + "/edit?field=when",
			"/read", "/parties", "/party/QAT", "/pair/QAT/NOR", "/person/" + e.People[0], "/person/" + e.People[0] + "/edit", "/network", "/calendar", "/review", "/history", "/help", "/api"} {
			body := f.get(t, lang+p, 200)
			if !strings.Contains(body, "</html>") || strings.Contains(body, "<no value>") || strings.Contains(body, "%!") {
				t.Errorf("%s%s is not whole", lang, p)
			}
			if strings.Contains(body, " style=") || strings.Contains(body, " onclick=") || strings.Contains(body, "<script>") {
				t.Errorf("%s%s has inline script or style", lang, p)
			}
		}
	}
	f.get(t, "/ar/session/s000000000000", 404)
	f.get(t, "/ar/party/XXX", 404)
	f.get(t, "/ar/nothing", 404)
}

func TestReadouts(t *testing.T) {
	f := demoDesk(t)
	body := f.get(t, "/en/session/"+f.main(t), 200)
	for _, want := range []string{"The readouts side by side", "Told in this account only", "What the sources disagree on", "From announcement to session", "Copies of the same dispatch: 1"} {
		if !strings.Contains(body, want) {
			t.Errorf("the session does not show %q", want)
		}
	}
}

func TestSearchUnderstands(t *testing.T) {
	for typed, want := range map[string][3]string{
		"قطر مارس 2023":    {"قطر", "2023-03", "2023-03"},
		"الأردن ٢٠٢٤":      {"الأردن", "2024", "2024"},
		"Qatar 2024-09-05": {"Qatar", "2024-09-05", "2024-09-05"},
		`"مارس 2023"`:      {`"مارس 2023"`, "", ""},
		"هولمستاد":         {"هولمستاد", "", ""},
	} {
		rest, from, to := dated(typed)
		if rest != want[0] || from != want[1] || to != want[2] {
			t.Errorf("%q: %q %q %q, want %v", typed, rest, from, to, want)
		}
	}
	f := demoDesk(t)
	for _, q := range []string{"هولمستاد", "Holmstad", "Qatar", "قطر نوفمبر 2024"} {
		if body := f.get(t, "/en/search?q="+queryEscape(q), 200); !strings.Contains(body, `class="entry"`) {
			t.Errorf("%q finds nothing", q)
		}
	}
}

// A page that is read is not stored.
func TestReadStoresNothing(t *testing.T) {
	f := demoDesk(t)
	before, _ := f.st.Counts(context.Background())
	out := f.post(t, "/api/v1/read", map[string]string{"text": "التقى وزير الخارجية الأردني طلال الرواشدة اليوم في عمان نظيره العراقي سالم الكعبي.", "published": "2024-05-01"}, 200)
	if list := out["consultations"].([]any); len(list) != 1 {
		t.Errorf("%d consultations", len(list))
	}
	after, _ := f.st.Counts(context.Background())
	if before != after {
		t.Errorf("stored: %v, then %v", before, after)
	}
	f.post(t, "/api/v1/read", map[string]string{}, 422)
}
