package reader

import (
	"slices"
	"strings"
	"unicode/utf8"

	"mahdar/arabic"
)

// nameWords returns the normal words of a name; عبدالله and عبد الله meet, and so
// do hyphens and spaces.
func (d *document) nameWords(s span) []string {
	var out []string
	for i := s.first; i < s.last; i++ {
		t := d.toks[i]
		if t.Kind != arabic.Word {
			continue
		}
		w := t.Norm
		if i == s.first {
			w = string([]rune(w)[d.cut[i]:])
		}
		if n := len(out); n > 0 && (out[n-1] == "عبد" || out[n-1] == "ابو" || out[n-1] == "ابي") {
			out[n-1] += w
			continue
		}
		out = append(out, w)
	}
	return out
}

// sameName reports whether two names can be of one person: the words of the
// shorter one stand in the longer one in order, each at most a letter or two off. One
// word that is spelled in another way must have consonants enough to tell it.
func sameName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if fathers(a, b) {
		return false
	}
	a, b = dropBin(a), dropBin(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	j, exact := 0, 0
	for _, w := range a {
		for j < len(b) && !alike(w, b[j]) {
			j++
		}
		if j == len(b) {
			return false
		}
		if w == b[j] {
			exact++
		}
		j++
	}
	return exact > 0 || len(a) > 1 || len([]rune(skeleton(a[0]))) > 3
}

// fathers reports whether the name a is that of the father in b: "سلمان بن خالد" in
// "فهد بن سلمان بن خالد".
func fathers(a, b []string) bool {
	if len(a) == 0 || isBin(a[0]) {
		return false
	}
	at := slices.IndexFunc(b, func(w string) bool { return alike(a[0], w) })
	return at > 0 && isBin(b[at-1])
}

func isBin(w string) bool { return w == "بن" || w == "ابن" || w == "بنت" }

func dropBin(ws []string) []string {
	out := ws[:0:0]
	for i, w := range ws {
		if i > 0 && w == "ال" || isBin(w) && (i > 0 || len(ws) > 1) {
			continue
		}
		out = append(out, w)
	}
	return out
}

// alike reports whether two words of names are spellings of one: equal, or equal
// without the article, or with the same consonants.
func alike(a, b string) bool {
	if a == b || "ال"+a == b || a == "ال"+b {
		return true
	}
	if utf8.RuneCountInString(a) < 4 || utf8.RuneCountInString(b) < 4 {
		return false
	}
	r, i := consonant(a, 0)
	q, j := consonant(b, 0)
	for r == q && r != 0 {
		r, i = consonant(a, i)
		q, j = consonant(b, j)
	}
	return r == q
}

// skeleton drops long vowels and folds the letters that alternate in foreign
// names: غ ج ك ق (كانغ/كانج), ف, ت ط, س ص, د ض, ز ذ ظ.
func skeleton(s string) string {
	var b strings.Builder
	for r, i := consonant(s, 0); r != 0; r, i = consonant(s, i) {
		b.WriteRune(r)
	}
	return b.String()
}

// consonant returns the letter of the skeleton of s that stands at byte i or behind it, and
// the byte after it; 0 at the end.
func consonant(s string, i int) (rune, int) {
	for i < len(s) {
		r, size := utf8.DecodeRuneInString(s[i:])
		first := i == 0
		i += size
		switch r {
		case 'ا', 'و', 'ي', 'ه', 'ء':
			if first {
				return 'ا', i
			}
			continue
		case 'غ', 'ج', 'ق', 'ك':
			r = 'ك'
		case 'ط':
			r = 'ت'
		case 'ص':
			r = 'س'
		case 'ض':
			r = 'د'
		case 'ذ', 'ظ':
			r = 'ز'
		}
		return r, i
	}
	return 0, i
}
