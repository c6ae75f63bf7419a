package arabic

import (
	"slices"
	"testing"
)

func show(rs []Reading) []string {
	var out []string
	for _, r := range rs {
		s := r.Form
		if r.Prep != "" {
			s = r.Prep + "+" + s
		}
		if r.Conj != "" {
			s = r.Conj + "+" + s
		}
		if r.Suffix != "" {
			s += "+" + r.Suffix
		}
		out = append(out, s)
	}
	return out
}

// All readings of some words, as written first.
func TestReadingsWhole(t *testing.T) {
	for w, want := range map[string][]string{
		"وزير":     {"وزير", "و+زير"},
		"الوزير":   {"الوزير"},
		"واشنطن":   {"واشنطن", "و+اشنطن"},
		"للولايات": {"للولايات", "ل+لولايات", "ل+الولايات"},
		"قمتهما":   {"قمتهما", "قمت+هما", "قمه+هما"},
		"له":       {"له"},
		"من":       {"من"},
		"و":        {"و"},
		"":         {""},
	} {
		if got := show(Readings(w)); !slices.Equal(got, want) {
			t.Errorf("%q: %v, want %v", w, got, want)
		}
	}
}

// Words as they are written, with the reading that is meant among the others.
func TestReadingsMeant(t *testing.T) {
	for w, want := range map[string]string{
		"وبالولايات":  "و+ب+الولايات",
		"ولوزير":      "و+ل+وزير",
		"فسيلتقي":     "ف+س+يلتقي",
		"سيزور":       "س+يزور",
		"نظيره":       "نظير+ه",
		"نظيرتها":     "نظيره+ها",
		"بنظيرتيه":    "ب+نظيرتي+ه",
		"لقائه":       "لقاء+ه",
		"لقاؤهما":     "لقاء+هما",
		"ولقائهم":     "و+لقاء+هم",
		"للأمم":       "ل+الامم",
		"كالوزير":     "ك+الوزير",
		"بلادنا":      "بلاد+نا",
		"والتقاه":     "و+التقا+ه",
		"لبنان":       "لبنان",
		"باريس":       "باريس",
		"وأميركا":     "و+اميركا",
		"بِالوَزِيرِ": "ب+الوزير",
		"ﻭﺯﻳﺮ":        "وزير",
		"الـوزيـر":    "الوزير",
	} {
		text := New([]rune(w), nil)
		if len(text.Tokens) != 1 {
			t.Errorf("%q: %d tokens", w, len(text.Tokens))
			continue
		}
		if got := show(text.Tokens[0].Readings); !slices.Contains(got, want) {
			t.Errorf("%q: %v without %s", w, got, want)
		}
	}
}

// A reading put together again is the word, but for the letters that change
// before a pronoun and for the article after ل.
func TestReadingsAreWhole(t *testing.T) {
	for _, w := range []string{"وبالولايات", "قمتهما", "لقايه", "للولايات", "فسيلتقيان", "كتابكما"} {
		for _, r := range Readings(w) {
			whole := r.Conj + r.Prep + r.Form + r.Suffix
			if whole == w || letters(r.Form) < 2 && w != r.Form {
				continue
			}
			if d := letters(whole) - letters(w); d < -1 || d > 1 {
				t.Errorf("%s read as %+v", w, r)
			}
		}
	}
}

func TestReadingsDoNotShareMemory(t *testing.T) {
	a := Readings("وبالولايات")
	first := slices.Clone(a)
	Readings("قمتهما")
	if !slices.Equal(a, first) {
		t.Error("readings changed by a later call")
	}
}
