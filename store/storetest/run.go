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
	"mahdar/store/words"
)

// Run tests a store. open returns an empty one each time; the suite closes it.
func Run(t *testing.T, open func(t *testing.T) store.Store) {
	for _, test := range []struct {
		name string
		run  func(*testing.T, store.Store)
	}{
		{"empty", empty}, {"pages", pages}, {"failures", failures}, {"replace", replace}, {"record", record},
		{"notes", notes}, {"search", search}, {"filters", filters}, {"paging", paging}, {"people", people},
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

// found lists the first pages of the sessions that a query finds.
func found(t *testing.T, st store.Store, q store.Query) string {
	t.Helper()
	res, err := st.Search(t.Context(), q)
	if err != nil {
		t.Errorf("%+v: %v", q, err)
		return ""
	}
	var out []string
	for _, h := range res.Hits {
		name := ""
		for _, n := range []string{"a", "b", "c", "d", "e"} {
			if h.Session.Told[0].Page == Key(n) {
				name = n
			}
		}
		out = append(out, name)
	}
	return strings.Join(out, " ")
}

// Words are found in all their forms, states under all their names, people in any
// spelling and in Latin letters.
func search(t *testing.T, st store.Store) {
	fill(t, st)
	for _, row := range []struct{ text, want string }{
		{"امريكا", "c a"}, {"الأمريكية", "c a"}, {"للولايات المتحدة", "c a"}, {"USA", ""},
		{"كوريا الجنوبية", "c a"},
		{"وزير", "c a"}, {"الوزيرة", "c a"}, {"وللوزيرين", "c a"},
		{"بزيارة", "d"}, {"الزيارات", "d"}, {"باريس", "d"}, {"لباريس", "d"}, {"وبباريس", "d"},
		{"كانغ", "a"}, {"كانج كيونج هوا", "a"}, {"Kang Kyung-wha", "a"}, {"KANG", "a"},
		{"Blinken", "c"}, {"بلينكين", "c"}, {"بلنكن", "c"}, {"Pompeo", "a"}, {"San Francisco", "a"},
		{"بلينكن بومبيو", ""}, {"وزير باريس", ""},
		{`"وزيرة الخارجية"`, "a"}, {`"الخارجية وزيرة"`, ""}, {`«اتصال هاتفى»`, "c"}, {`"نظيره الكوري"`, ""},
		{"نفط", ""},
	} {
		if got := found(t, st, store.Query{Text: row.text}); got != row.want {
			t.Errorf("%s: %q, want %q", row.text, got, row.want)
		}
	}
	if _, err := st.Search(t.Context(), store.Query{Text: "، !"}); err == nil {
		t.Error("a search for signs finds something")
	}
	if got := found(t, st, store.Query{Text: "التنسيق كانغ", Order: store.Relevance}); got != "a" {
		t.Errorf("by relevance: %q", got)
	}
	for _, hostile := range []string{`"`, `title:x`, `a" OR "b`, `*`, `NEAR(a b)`, `{title}: (x`, "(", "\x00", strings.Repeat("كلمة ", 2000)} {
		if _, err := st.Search(t.Context(), store.Query{Text: "وزير " + hostile}); err != nil {
			var known *store.Error
			if !errors.As(err, &known) || known.Hint == "" {
				t.Errorf("%.20q: %v", hostile, err)
			}
		}
	}
}

func filters(t *testing.T, st store.Store) {
	fill(t, st)
	for _, row := range []struct {
		q    store.Query
		want string
	}{
		{store.Query{}, "d c a"},
		{store.Query{Order: store.Oldest}, "a c d"},
		{store.Query{Filter: words.Filter{Parties: []string{"KOR"}}}, "c a"},
		{store.Query{Filter: words.Filter{Parties: []string{"USA", "KOR"}}}, "c a"},
		{store.Query{Filter: words.Filter{Parties: []string{"KOR", "FRA"}}}, ""},
		{store.Query{Filter: words.Filter{Mode: "call"}}, "c"},
		{store.Query{Filter: words.Filter{Status: "planned"}}, "d"},
		{store.Query{Filter: words.Filter{Place: "سان فرنسيسكو"}}, "a"},
		{store.Query{Filter: words.Filter{Place: "سان فرانسيسكو"}}, "a"},
		{store.Query{Filter: words.Filter{Place: "Paris"}}, "d"},
		{store.Query{Filter: words.Filter{Place: "FRA"}}, "d"},
		{store.Query{Filter: words.Filter{Place: "جنيف"}}, ""},
		{store.Query{Filter: words.Filter{Outlet: "وكاله المدار"}}, "d a"},
		{store.Query{Filter: words.Filter{Office: "foreign_minister"}}, "c a"},
		{store.Query{From: "2024"}, "d c"},
		{store.Query{From: "2020-01-14", To: "2020-01-14"}, "a"},
		{store.Query{To: "2024-06"}, "c a"},
		{store.Query{Text: "بلينكن", Filter: words.Filter{Mode: "meeting"}}, ""},
		{store.Query{Text: "وزير", Filter: words.Filter{Mode: "meeting"}, From: "2020", To: "2020"}, "a"},
	} {
		if got := found(t, st, row.q); got != row.want {
			t.Errorf("%+v: %q, want %q", row.q, got, row.want)
		}
	}
	if _, err := st.Search(t.Context(), store.Query{From: "yesterday"}); err == nil {
		t.Error("a date that is none is taken")
	}
}

// The hits of one page after the other are those of one long list.
func paging(t *testing.T, st store.Store) {
	ctx := t.Context()
	var list []store.Page
	for i := range 60 {
		day := "2024-05-" + string(rune('0'+(i/20)%3)) + string(rune('1'+i%9))
		title := "لقاء"
		if i%7 == 0 {
			title = "الوزير يزور"
		}
		list = append(list, Page(string(rune('a'+i/26))+string(rune('a'+i%26)), day, "صحيفة", title, "التقى الوزير نظيره اليوم.",
			Telling("meeting", "held", day, "", "AAA minister", "BBB minister "+string(rune('ا'+i%20))+"سم "+strings.Repeat("ل", i+1))))
	}
	_, err := st.Put(ctx, list, nil)
	must(t, err)
	_, err = st.Rebuild(ctx)
	must(t, err)
	for _, q := range []store.Query{{}, {Order: store.Oldest}, {Text: "الوزير"}, {Text: "الوزير", Order: store.Relevance}, {Text: "الوزير", From: "2024-05-10"}} {
		q.Limit = 1000
		all, err := st.Search(ctx, q)
		must(t, err)
		if all.Next != "" || len(all.Hits) < 10 {
			t.Fatalf("%+v: %d hits, next %q", q, len(all.Hits), all.Next)
		}
		q.Limit = 7
		var got []string
		for n := 0; n < 100; n++ {
			part, err := st.Search(ctx, q)
			must(t, err)
			for _, h := range part.Hits {
				got = append(got, h.ID)
			}
			if q.After = part.Next; part.Next == "" {
				break
			}
		}
		var want []string
		for _, h := range all.Hits {
			want = append(want, h.ID)
		}
		if !slices.Equal(got, want) {
			t.Errorf("%+v: %d hits page by page, %d at once", q, len(got), len(want))
		}
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
