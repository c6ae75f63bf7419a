package storetest

import (
	"context"
	"errors"
	"slices"
	"strings"
	"testing"

	"mahdar/store"
	"mahdar/store/words"
)

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

// A search that was broken off does not change what the next one finds.
func stopped(t *testing.T, st store.Store) {
	fill(t, st)
	ctx, cancel := context.WithCancel(t.Context())
	cancel()
	q := store.Query{Text: "وبباريس"}
	if _, err := st.Search(ctx, q); err == nil {
		t.Error("a search finds although it was broken off")
	}
	if got := found(t, st, q); got != "d" {
		t.Errorf("after a search that was broken off: %q, want d", got)
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
		for range 100 {
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
