package words

import (
	"slices"
	"strings"
	"testing"

	"mahdar/lexicon"
)

// Forms of one word have one stem.
func TestStemsMeet(t *testing.T) {
	for _, forms := range []string{
		"وزير الوزير والوزير بالوزير للوزير وزيرة الوزيرة وزيران الوزيرين وزيرا وزيرها",
		"اجتماع الاجتماع اجتماعات والاجتماعات بالاجتماعات اجتماعهم اجتماعهما",
		"أمريكا امريكا أمريكي الأمريكية الأمريكيين والأمريكيون",
		"يابان اليابان اليابانية الياباني يابانيون",
		"فلسطين الفلسطينية فلسطينيين والفلسطينيون بالفلسطينيين",
		"ولايات الولايات وبالولايات للولايات",
		"لبنان اللبنانية لبنانيون",
		"زيارة الزيارة بالزيارة زيارته زيارات",
	} {
		var first string
		for w := range strings.FieldsSeq(forms) {
			got := Stem(Normals(w)[0])
			if first == "" {
				first = got
			}
			if got != first {
				t.Errorf("%s: stem %s, but the first of %q has %s", w, got, forms, first)
			}
		}
	}
}

// Words that only look alike keep apart.
func TestStemsStayApart(t *testing.T) {
	for _, pair := range [][2]string{{"وزير", "زير"}, {"لبنان", "بنان"}, {"باريس", "اريس"}, {"سفير", "سفر"}, {"عمان", "عم"}, {"تونس", "ونس"}, {"الله", "له"}} {
		if a, b := Stem(Normals(pair[0])[0]), Stem(Normals(pair[1])[0]); a == b {
			t.Errorf("%s and %s have the stem %s", pair[0], pair[1], a)
		}
	}
}

// A stem is its own stem's: indexing what was indexed changes nothing that is asked for.
func FuzzStem(f *testing.F) {
	f.Add("وبالولايات")
	f.Fuzz(func(t *testing.T, s string) {
		for _, w := range Normals(s) {
			st := Stem(w)
			if st == "" || len(st) > len(w) {
				t.Errorf("%q has the stem %q", w, st)
			}
		}
	})
}

// States are found under all names, with clitics, and only where they are named.
func TestStates(t *testing.T) {
	lex, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	s := NewStates(lex)
	for text, want := range map[string]string{
		"بحث مع وزير الخارجية الأمريكي":           "USA",
		"وللولايات المتحدة موقف":                  "USA",
		"سافر إلى كوريا الجنوبية وكوريا الشمالية": "KOR PRK",
		"اجتماع بين مصر والسعودية":                "EGY SAU",
		"الولايات العثمانية القديمة":              "",
		"تحدث الرجل عن بيته":                      "",
	} {
		for range 2 { // the second time from memory
			if got := strings.Join(s.In(Normals(text)), " "); got != want {
				t.Errorf("%s: %q, want %q", text, got, want)
			}
		}
	}
}

// What is typed becomes clauses: one a word, a state for its names, quotations exact.
func TestCompile(t *testing.T) {
	q := Compile(`بلينكن Geneva "وزير الخارجية" في`, Filter{Parties: []string{"usa", "KOR", "الحوثيون"}, Mode: "call", Place: "FRA"}, nil, nil)
	if len(q.Clauses) != 3+3+1+1 {
		t.Fatalf("%d clauses: %v", len(q.Clauses), q.Clauses)
	}
	if !slices.ContainsFunc(q.Clauses[0], func(t Term) bool { return t.Field == Names && t.Words[0] == "nblnkn" }) {
		t.Errorf("no name: %v", q.Clauses[0])
	}
	if !slices.Equal(q.Exact, []string{"وزير الخارجيه"}) || !slices.Equal(q.Clauses[2][0].Words, []string{"وزير", "خارج"}) {
		t.Errorf("quotation: %v %v", q.Exact, q.Clauses[2])
	}
	if got := q.Clauses[3][0].Words[0]; got != "pp_kor_usa" {
		t.Errorf("pair: %s", got)
	}
	if pairValue("الحوثيون", "KOR") != pairValue("KOR", "حوثيون") {
		t.Error("a pair depends on its order, or on the article")
	}
}
