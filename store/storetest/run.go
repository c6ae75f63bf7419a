package storetest

import (
	"bytes"
	"context"
	"errors"
	"math/rand"
	"slices"
	"strings"
	"testing"

	"mahdar/minutes"
	"mahdar/store"
)

// Run tests a store. open returns an empty one each time; the suite closes it.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, store.Store)
	}{
		{"empty", empty}, {"pages", pages}, {"failures", failures}, {"replace", replace}, {"record", record},
		{"notes", notes}, {"search", search}, {"filters", filters}, {"stopped", stopped}, {"paging", paging}, {"people", people},
	} {
		t.Run(test.name, func(t *testing.T) {
			st := open(t)
			defer st.Close()
			test.run(t, st)
		})
	}
	t.Run("order", func(t *testing.T) { order(t, open) })
}

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func fill(t *testing.T, st store.Store) {
	t.Helper()
	_, err := st.Put(t.Context(), Sample(), nil)
	must(t, err)
	_, err = st.Rebuild(t.Context())
	must(t, err)
}

func empty(t *testing.T, st store.Store) {
	ctx := t.Context()
	if stale, err := st.Stale(ctx); err != nil || stale {
		t.Errorf("an empty store is stale: %v, %v", stale, err)
	}
	res, err := st.Search(ctx, store.Query{Text: "كلمة"})
	if err != nil || len(res.Hits) != 0 {
		t.Errorf("found %v, %v", res.Hits, err)
	}
	if _, err := st.Rebuild(ctx); err != nil {
		t.Error(err)
	}
	for name, err := range map[string]error{
		"page": second(st.Page(ctx, "nothing")), "session": second(st.Session(ctx, "s1")),
		"person": second(st.Person(ctx, "p1")), "family": second(st.Family(ctx, "f1")),
	} {
		if !errors.Is(err, store.ErrNotFound) {
			t.Errorf("%s: %v, want ErrNotFound", name, err)
		}
	}
	must(t, st.Check(ctx))
}

func second[T any](_ T, err error) error { return err }

// A page is kept as it is; the same page again is one page, with all its names.
func pages(t *testing.T, st store.Store) {
	ctx := t.Context()
	list := Sample()
	n, err := st.Put(ctx, list, nil)
	if err != nil || n != len(list) {
		t.Fatalf("put %d, %v", n, err)
	}
	again := Sample()[:2]
	again[0].Names = []string{"another name"}
	if n, err = st.Put(ctx, again, nil); err != nil || n != 0 {
		t.Fatalf("put again %d, %v", n, err)
	}
	_, err = st.Put(ctx, []store.Page{{Key: Key("b"), Names: []string{"third"}}}, nil)
	must(t, err)
	known, err := st.Known(ctx, []string{Key("a"), Key("b"), Key("zz")})
	must(t, err)
	if len(known) != 2 || !slices.Contains(known[Key("a")], "another name") {
		t.Errorf("known: %v", known)
	}
	for _, id := range []string{Key("b"), Key("b")[:8], "b", "third"} {
		p, err := st.Page(ctx, id)
		if err != nil {
			t.Errorf("page %q: %v", id, err)
			continue
		}
		if p.Key != Key("b") || string(p.Input) != "input of b" || p.Minutes.Page.Text != list[1].Minutes.Page.Text ||
			len(p.Minutes.Consultations) != 1 || !slices.Equal(p.Names, []string{"b", "third"}) {
			t.Errorf("page %q: %+v", id, p)
		}
	}
	var keys []string
	for p, err := range st.Pages(ctx) {
		must(t, err)
		keys = append(keys, p.Key)
	}
	if len(keys) != 5 || !slices.IsSorted(keys) {
		t.Errorf("pages: %v", keys)
	}
}

// A failure is listed until its page is stored.
func failures(t *testing.T, st store.Store) {
	ctx := t.Context()
	_, err := st.Put(ctx, nil, []store.Failure{{Key: Key("a"), Name: "a.html", Error: "broken"}, {Key: Key("x"), Name: "x.html", Error: "empty"}, {Key: Key("y"), Name: "y.html", Error: "unreadable"}})
	must(t, err)
	_, err = st.Put(ctx, nil, []store.Failure{{Key: Key("x"), Name: "x.html", Error: "binary"}})
	must(t, err)
	list := Sample()[:2]
	list[1].From = "y.html"
	_, err = st.Put(ctx, list, []store.Failure{{Key: Key("b"), Name: "b.html", Error: "stored already"}})
	must(t, err)
	got, err := st.Failures(ctx)
	must(t, err)
	if len(got) != 1 || got[0] != (store.Failure{Key: Key("x"), Name: "x.html", Error: "binary"}) {
		t.Errorf("failures: %v", got)
	}
}

// New minutes take the place of the old ones, and the record follows.
func replace(t *testing.T, st store.Store) {
	ctx := t.Context()
	fill(t, st)
	p, err := st.Page(ctx, "e")
	must(t, err)
	p.Minutes.Reader = "test 2"
	p.Minutes.Page.Published = value("2024-06-29")
	p.Minutes.Consultations = []minutes.Consultation{Telling("message", "held", "2024-06-28", "", "OMN head_of_state", "IRN head_of_state")}
	must(t, st.Replace(ctx, []store.Page{*p}))
	if stale, err := st.Stale(ctx); err != nil || !stale {
		t.Errorf("not stale after Replace: %v", err)
	}
	ch, err := st.Rebuild(ctx)
	must(t, err)
	if ch.Added != 1 || ch.Removed != 0 || ch.Changed != 0 || ch.Sessions != 4 {
		t.Errorf("change: %+v", ch)
	}
	if stale, _ := st.Stale(ctx); stale {
		t.Error("stale after Rebuild")
	}
	res, err := st.SearchPages(ctx, store.Query{Text: "النفط"})
	must(t, err)
	if len(res.Hits) != 1 || res.Hits[0].Day != "2024-06-29" || len(res.Hits[0].Sessions) != 1 {
		t.Errorf("pages: %+v", res.Hits)
	}
	unknown := Sample()[0]
	unknown.Key = Key("unknown")
	if err := st.Replace(ctx, []store.Page{unknown}); !errors.Is(err, store.ErrNotFound) {
		t.Errorf("replacing an unknown page: %v", err)
	}
}

// The record joins what the pages tell.
func record(t *testing.T, st store.Store) {
	ctx := t.Context()
	fill(t, st)
	n, err := st.Counts(ctx)
	must(t, err)
	if n.Pages != 5 || n.Sessions != 3 || n.Families != 0 {
		t.Errorf("counts: %+v", n)
	}
	ids, err := st.SessionsOf(ctx, Key("a"))
	must(t, err)
	other, err := st.SessionsOf(ctx, Key("b"))
	must(t, err)
	if len(ids) != 1 || !slices.Equal(ids, other) {
		t.Fatalf("sessions of a and b: %v, %v", ids, other)
	}
	s, err := st.Session(ctx, ids[0])
	must(t, err)
	if len(s.Told) != 2 || s.Sources != 2 {
		t.Errorf("session: %+v", s)
	}
	ch, err := st.Rebuild(ctx)
	must(t, err)
	if ch.Added+ch.Changed+ch.Removed != 0 {
		t.Errorf("a second Rebuild changed %+v", ch)
	}
	must(t, st.Check(ctx))
}

func notes(t *testing.T, st store.Store) {
	ctx := t.Context()
	must(t, st.Note(ctx, "etag x", "1"))
	must(t, st.Note(ctx, "etag x", "2"))
	if v, err := st.Noted(ctx, "etag x"); err != nil || v != "2" {
		t.Errorf("%q, %v", v, err)
	}
	must(t, st.Note(ctx, "etag x", ""))
	if v, err := st.Noted(ctx, "etag x"); err != nil || v != "" {
		t.Errorf("%q, %v", v, err)
	}
}

func people(t *testing.T, st store.Store) {
	fill(t, st)
	for name, want := range map[string]int{"Blinken": 1, "أنتوني بلينكين": 1, "كانج": 1, "Kang Kyung-wha": 1, "هتلر": 0} {
		got, err := st.FindPeople(t.Context(), name)
		must(t, err)
		if len(got) != want {
			t.Errorf("%s: %d people, want %d: %+v", name, len(got), want, got)
		}
	}
}

// Any order of pages, in batches of any size, makes the same export.
func order(t *testing.T, open func(t *testing.T) store.Store) {
	list := Sample()
	for i := range 30 {
		day := "2024-03-0" + string(rune('1'+i%3))
		list = append(list, Page("o"+string(rune('a'+i)), day, "صحيفة "+string(rune('ا'+i%4)), "لقاء", strings.Repeat("نص الخبر كما نشرته الوكالة صباح اليوم ", 8+i%3),
			Telling("meeting", "held", day, "", "AAA minister سامي ناصر", "BBB minister كريم فؤاد")))
	}
	want := ""
	for round := range 3 {
		st := open(t)
		r := rand.New(rand.NewSource(int64(round)))
		r.Shuffle(len(list), func(i, j int) { list[i], list[j] = list[j], list[i] })
		for at := 0; at < len(list); {
			n := min(1+r.Intn(12), len(list)-at)
			_, err := st.Put(t.Context(), list[at:at+n], nil)
			must(t, err)
			if r.Intn(3) == 0 {
				_, err := st.Rebuild(t.Context())
				must(t, err)
			}
			at += n
		}
		_, err := st.Put(t.Context(), list[:9], nil)
		must(t, err)
		_, err = st.Rebuild(t.Context())
		must(t, err)
		got := Export(t, st)
		if want == "" {
			want = got
		}
		if got != want {
			t.Error("the export depends on the order of pages")
		}
		st.Close()
	}
}

// Export is the record of a store.
func Export(t *testing.T, st store.Store) string {
	t.Helper()
	var b bytes.Buffer
	must(t, store.Export(context.Background(), st, &b))
	return b.String()
}
