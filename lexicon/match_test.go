package lexicon

import (
	"fmt"
	"strings"
	"testing"
	"testing/fstest"

	"mahdar/arabic"
)

// small is a lexicon of a few rows, so that these tests depend on no data file.
func small(t testing.TB) *Lexicon {
	t.Helper()
	fsys := fstest.MapFS{
		"data/states.tsv": {Data: []byte("USA\t(ال)ولايات (ال)متحدة|أمريكا\tأمريكي\t\tواشنطن\n" +
			"TUR\tتركيا\tتركي\tأتراك:pl\tأنقرة\nBIH\tالبوسنة والهرسك\tبوسني\t\tسراييفو\n")},
		"data/offices.tsv": {Data: []byte("foreign_minister\tوزير (ال)خارجية\t\tوزراء\t\n" +
			"minister\t(ال)وزير\t\tوزراء\t\nsecretary_general\tأمين +عام\t\tأمناء\t\n")},
		"data/contact.tsv": {Data: []byte("v\tالتقى\tيلتقي\tالتقاء\tم\tmode=meeting\n" +
			"n\tلقاء\tلقاءات\t\t\tmode=meeting\n" + "n\tاتصال +هاتفي\tاتصالات\t\t\tmode=call\n")},
	}
	l, err := load(fsys)
	if err != nil {
		t.Fatal(err)
	}
	return l
}

func show(x *arabic.Text, m Match) string {
	s := string(m.Entry.Class) + " " + m.Entry.Key + " " + x.String(m.First, m.Last)
	for _, c := range []struct{ sign, clitic string }{{"c", m.Conj}, {"p", m.Prep}, {"s", m.Pronoun}} {
		if c.clitic != "" {
			s += fmt.Sprintf(" %s=%s", c.sign, c.clitic)
		}
	}
	if m.Definite {
		s += " def"
	}
	return s
}

func TestMatch(t *testing.T) {
	l := small(t)
	for _, c := range []struct{ name, text, want string }{
		{"as written", "وزير الخارجية", "office foreign_minister وزير الخارجية; office minister وزير"},
		{"conjunction and pronoun", "ووزيرا خارجيتهما", "office foreign_minister ووزيرا خارجيتهما c=و s=هما; office minister ووزيرا c=و"},
		{"preposition before the article", "للولايات المتحدة", "state USA للولايات المتحدة p=ل def"},
		{"spelling variants", "امريكا انقره", "state USA امريكا; capital TUR انقره"},
		{"hyphen in a name", "البوسنة - والهرسك", "state BIH البوسنة - والهرسك def"},
		{"no hyphen in an office", "وزير - الخارجية", "office minister وزير"},
		{"no line break", "وزير\nالخارجية", "office minister وزير"},
		{"no comma", "وزير، الخارجية", "office minister وزير"},
		{"future", "سيلتقي وسيلتقيان", "contact meeting سيلتقي p=س; contact meeting وسيلتقيان c=و p=س"},
		{"no future of a past", "سالتقت", ""},
		{"object", "التقاه والتقتها", "contact meeting التقاه s=ه; contact meeting والتقتها c=و s=ها"},
		{"no bare bound stem", "التقا", ""},
		{"pronoun on a hamza seat", "لقائه ولقاؤهما", "contact meeting لقائه s=ه; contact meeting ولقاؤهما c=و s=هما"},
		{"no pronoun after the article", "الوزيره", "office minister الوزيره def"},
		{"agreement", "الأمينان العامان والأمناء العامون", "office secretary_general الأمينان العامان def; office secretary_general والأمناء العامون c=و def"},
		{"no mixed agreement", "الأمينان عامان", ""},
	} {
		t.Run(c.name, func(t *testing.T) {
			x := arabic.New([]rune(c.text), nil)
			seen := map[string]bool{}
			var got []string
			for _, m := range l.Match(x.Tokens) {
				if m.Entry.Tense == Passive { // the letters of أُلتقي and التقى are the same
					continue
				}
				if s := show(x, m); !seen[s] {
					seen[s] = true
					got = append(got, s)
				}
			}
			if g := strings.Join(got, "; "); g != c.want {
				t.Errorf("got  %s\nwant %s", g, c.want)
			}
		})
	}
}
