package arabic

import "strings"

// Reading is one way to take a word apart: conjunction + preposition (or the
// future س) + form + pronoun. Form keeps the article: للولايات reads ل+الولايات.
type Reading struct {
	Conj   string // "", "و", "ف"
	Prep   string // "", "ب", "ل", "ك", "س" (future)
	Form   string // normal form with its article
	Suffix string // "", or a pronoun: ه ها هم هما هن نا ك كم ي
}

// suffixes, longest first.
var suffixes = []string{"هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه", "ك", "ي"}

// Readings returns every way to take the normal form w apart, as written first.
// Which of them is a word only the lexicon can say. A stem keeps at least two
// letters. Before a pronoun ت may stand for ة, so both stems are given
// (قمتهما → قمت, قمه), and a hamza on its seat for one without (لقايه → لقاء).
func Readings(w string) []Reading {
	out := make([]Reading, 0, 8)
	add := func(r Reading) {
		out = append(out, r)
		for _, s := range suffixes {
			stem, ok := strings.CutSuffix(r.Form, s)
			if !ok || letters(stem) < 2 {
				continue
			}
			out = append(out, Reading{r.Conj, r.Prep, stem, s})
			if base, ok := strings.CutSuffix(stem, "ت"); ok {
				out = append(out, Reading{r.Conj, r.Prep, base + "ه", s})
			}
			for _, seat := range []string{"اي", "او"} {
				if base, ok := strings.CutSuffix(stem, seat); ok {
					out = append(out, Reading{r.Conj, r.Prep, base + "اء", s})
				}
			}
		}
	}
	prep := func(conj, rest string) {
		add(Reading{Conj: conj, Form: rest})
		for _, p := range []string{"ب", "ل", "ك", "س"} {
			stem, ok := strings.CutPrefix(rest, p)
			if !ok || letters(stem) < 2 {
				continue
			}
			add(Reading{Conj: conj, Prep: p, Form: stem})
			if base, ok := strings.CutPrefix(stem, "ل"); ok && p == "ل" && letters(base) >= 2 {
				add(Reading{Conj: conj, Prep: p, Form: "ال" + base})
			}
		}
	}
	prep("", w)
	for _, c := range []string{"و", "ف"} {
		if rest, ok := strings.CutPrefix(w, c); ok && letters(rest) >= 2 {
			prep(c, rest)
		}
	}
	return out
}

func letters(s string) int {
	n := 0
	for range s {
		n++
	}
	return n
}
