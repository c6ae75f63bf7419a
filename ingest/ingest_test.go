package ingest

import (
	"context"
	"errors"
	"iter"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"sync"
	"testing"

	"mahdar/minutes"
	"mahdar/page"
	"mahdar/reader"
	"mahdar/store"
)

// New pages are stored, the same again are known, whatever they are called.
func TestAgain(t *testing.T) {
	st := openTemp(t)
	list := news(150)
	rep, err := Run(t.Context(), st, toy{}, seq(append(slices.Clone(list), list[:9]...)), Options{Batch: 40})
	must(t, err)
	if rep.Seen != 159 || rep.Added != 150 || rep.Known != 9 || rep.Change.Added == 0 {
		t.Errorf("first: %+v", rep)
	}
	want := exported(t, st)
	for i := range list {
		list[i].Name, list[i].ID = "elsewhere", ""
	}
	rep, err = Run(t.Context(), st, toy{}, seq(append(list, list...)), Options{Batch: 40})
	must(t, err)
	if rep.Seen != 300 || rep.Added != 0 || rep.Known != 300 {
		t.Errorf("again: %+v", rep)
	}
	if got := exported(t, st); got != want {
		t.Error("the register changed by the same pages")
	}
	p, err := st.Page(t.Context(), "id-7")
	must(t, err)
	if strings.Join(p.Names, " ") != "elsewhere id-7" {
		t.Errorf("names: %v", p.Names)
	}
}

// 500 pages in five random orders make the same register, byte for byte: of made-up
// pages, and of the newspapers where they are.
func TestOrders(t *testing.T) {
	t.Run("made up", func(t *testing.T) { orders(t, news(500), toy{}) })
	t.Run("newspapers", func(t *testing.T) {
		files, _ := filepath.Glob(corpora + "/saudi*.jsonl.gz")
		if len(files) == 0 {
			t.Skip("the newspapers of ../shared/corpora are missing")
		}
		rd, err := reader.New()
		must(t, err)
		var list []page.Input
		n := 0
		for in, err := range take(files[0], 12000) {
			if must(t, err); n%24 == 0 {
				list = append(list, in)
			}
			n++
		}
		orders(t, list, &memo{Reader: rd})
	})
}

// memo reads a page once.
type memo struct {
	Reader
	read sync.Map
}

func (m *memo) Read(p *page.Page) *minutes.Minutes {
	if known, ok := m.read.Load(p.ID); ok {
		return known.(*minutes.Minutes)
	}
	out := m.Reader.Read(p)
	m.read.Store(p.ID, out)
	return out
}

func orders(t *testing.T, list []page.Input, rd Reader) {
	r := rand.New(rand.NewSource(5))
	want := ""
	for range 5 {
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		st := openTemp(t)
		_, err := Run(t.Context(), st, rd, seq(list[:200]), Options{Batch: 1 + r.Intn(90), Workers: 1 + r.Intn(4)})
		must(t, err)
		_, err = Run(t.Context(), st, rd, seq(list), Options{Batch: 1 + r.Intn(90), Workers: 1 + r.Intn(4)})
		must(t, err)
		got := exported(t, st)
		if want == "" {
			want = got
			t.Logf("%d pages, %d bytes of register", len(list), len(want))
		}
		if got != want {
			t.Fatal("the register depends on the order of pages")
		}
	}
}

// What cannot be read is listed, stops nothing, and leaves the list when it can be.
func TestFailures(t *testing.T) {
	st := openTemp(t)
	list := []page.Input{
		{Name: "good", Text: "عنوان الخبر من الصحيفة\nنص عربي صحيح يكفي للقراءة\n"},
		{Name: "panics", Text: "نص عربي من الصحيفة كما هو\nجلسة panic held 2024-01-01 A B"},
		{Name: "empty", Text: " "},
		{Name: "binary", Bytes: []byte("\x00\x01\x02\x03\xff\xfe\x00\x00binary\x00\x00")},
	}
	broken := func(yield func(page.Input, error) bool) {
		_ = yield(page.Input{Name: "unreadable"}, errBroken) && yield(list[0], nil) && yield(list[1], nil) && yield(list[2], nil) && yield(list[3], nil)
	}
	for range 2 {
		rep, err := Run(t.Context(), st, toy{}, iter.Seq2[page.Input, error](broken), Options{})
		must(t, err)
		if rep.Seen != 5 || rep.Failed != 4 {
			t.Errorf("%+v", rep)
		}
	}
	got, err := st.Failures(t.Context())
	must(t, err)
	var names []string
	for _, f := range got {
		names = append(names, f.Name)
		if f.Error == "" {
			t.Errorf("%+v tells no error", f)
		}
	}
	if strings.Join(names, " ") != "binary empty panics unreadable" {
		t.Errorf("failures: %v", got)
	}
	list[0].Name, list[0].Text = "unreadable", "نص عربي آخر صار يقرأ الآن\n"
	_, err = Run(t.Context(), st, toy{}, seq(list[:1]), Options{})
	must(t, err)
	if got, err = st.Failures(t.Context()); err != nil || len(got) != 3 {
		t.Errorf("afterwards: %v, %v", got, err)
	}
}

// A cancelled ingest keeps what was stored, and goes on.
func TestCancelled(t *testing.T) {
	st := openTemp(t)
	list := news(300)
	ctx, cancel := context.WithCancel(t.Context())
	rep, err := Run(ctx, st, toy{}, seq(list), Options{Batch: 20, Progress: func(r Report) {
		if r.Added >= 60 {
			cancel()
		}
	}})
	if !errors.Is(err, context.Canceled) {
		t.Fatalf("%+v, %v", rep, err)
	}
	n, err := st.Counts(t.Context())
	must(t, err)
	if n.Pages < rep.Added || n.Pages == 300 {
		t.Errorf("%d pages stored, %d reported", n.Pages, rep.Added)
	}
	again, err := Run(t.Context(), st, toy{}, seq(list), Options{})
	must(t, err)
	if again.Added+n.Pages != 300 {
		t.Errorf("first %d, then %d", n.Pages, again.Added)
	}
}

// Another version reads the stored pages again; the same version does nothing.
func TestReread(t *testing.T) {
	st := openTemp(t)
	list := append(news(120), page.Input{Name: "html", HTML: "<html><head><title>عنوان</title></head><body><p>نص الخبر كما هو في الصحيفة</p></body></html>"},
		page.Input{Name: "bytes", Bytes: []byte("نص الخبر العربي كما هو في ملف\nجلسة call held 2024-01-01 A B\n")})
	_, err := Run(t.Context(), st, toy{"1"}, seq(list), Options{})
	must(t, err)
	before := exported(t, st)
	rep, err := Reread(t.Context(), st, toy{"1"}, false, Options{}, nil)
	must(t, err)
	if rep.Pages != 122 || rep.Read != 0 {
		t.Errorf("the same version: %+v", rep)
	}
	rep, err = Reread(t.Context(), st, toy{"1"}, true, Options{}, nil)
	must(t, err)
	if rep.Read != 122 || rep.Changed != 0 || exported(t, st) != before {
		t.Errorf("the same version over all: %+v", rep)
	}
	var told int
	rep, err = Reread(t.Context(), st, toy{"2"}, false, Options{Batch: 33}, func(Reading) { told++ })
	must(t, err)
	if rep.Read != 122 || rep.Changed == 0 || rep.Changed != told || rep.Change.Changed+rep.Change.Added == 0 {
		t.Errorf("another version: %+v, %d told", rep, told)
	}
	for s, err := range st.Sessions(t.Context()) {
		if must(t, err); s.Status[0].Value != "planned" {
			t.Errorf("%s is still %s", s.ID, s.Status[0].Value)
		}
	}
	if _, err = Reread(t.Context(), st, toy{"1"}, false, Options{}, nil); err != nil || exported(t, st) != before {
		t.Errorf("and back: %v", err)
	}
}

// What is stored of an input is the input.
func TestEncode(t *testing.T) {
	for _, in := range []page.Input{{}, {URL: "u", Title: "عنوان", Text: "a\nb", HTML: "<p>\n", Bytes: []byte("\x00\n\xff"), Charset: "windows-1256"}} {
		b, err := encode(&in)
		must(t, err)
		got, err := decode(b)
		if err != nil || contentKey(&got) != contentKey(&in) {
			t.Errorf("%+v: %+v, %v", in, got, err)
		}
	}
	for _, bad := range []string{"", "{}", "{\"text\":5}\nabc", "{\"text\":-5}\n", "x\n"} {
		if _, err := decode([]byte(bad)); err == nil {
			t.Errorf("%q decodes", bad)
		}
	}
}

// The five seeds as a crawler stored them: nothing merges across them.
func TestSeeds(t *testing.T) {
	if _, err := os.Stat("../../shared/seeds"); err != nil {
		t.Skip("../shared/seeds is missing")
	}
	rd, err := reader.New()
	must(t, err)
	st := openTemp(t)
	_, err = Run(t.Context(), st, rd, page.Open("../../shared/seeds", page.Options{}), Options{})
	must(t, err)
	for s, err := range st.Sessions(t.Context()) {
		if must(t, err); len(s.Told) != 1 {
			t.Errorf("%s is told by %d pages", s.ID, len(s.Told))
		}
	}
	for name, want := range map[string]struct {
		mode string
		n    int
	}{"000": {"meeting", 2}, "002": {"call", 2}} {
		files, _ := filepath.Glob("../../shared/seeds/" + name + "*")
		if got := held(t, st, files[0], want.mode); got != want.n {
			t.Errorf("page %s: %d sessions of mode %s, want %d", name, got, want.mode, want.n)
		}
	}
}

func held(t *testing.T, st store.Store, name, mode string) int {
	p, err := st.Page(t.Context(), name)
	must(t, err)
	ids, err := st.SessionsOf(t.Context(), p.Key)
	must(t, err)
	n := 0
	for _, id := range ids {
		s, err := st.Session(t.Context(), id)
		must(t, err)
		if s.Mode[0].Value == mode && s.Role == "main" {
			n++
		}
	}
	return n
}
