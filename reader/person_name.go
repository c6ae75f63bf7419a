package reader

import (
	"mahdar/arabic"
	"slices"
	"strings"
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
	if len([]rune(a)) < 4 || len([]rune(b)) < 4 {
		return false
	}
	return skeleton(a) == skeleton(b)
}

// skeleton drops long vowels and folds the letters that alternate in foreign
// names: غ ج ك ق (كانغ/كانج), ف, ت ط, س ص, د ض, ز ذ ظ.
func skeleton(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch r {
		case 'ا', 'و', 'ي', 'ه', 'ء':
			if i == 0 {
				b.WriteRune('ا')
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
		b.WriteRune(r)
	}
	return b.String()
}
