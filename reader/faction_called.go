package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// besideSide reports whether token i is joined with و to a side told right before it: "وفدا
// الحكومة الكينية وحركة التغيير".
func (d *document) besideSide(i int) bool {
	if i == 0 || d.toks[i].Line {
		return false
	}
	if m, ok := d.match(i-1, lexicon.Nisba, lexicon.State); ok && clitics(m) == 0 {
		return true
	}
	return d.norm(i-1) == "الحكومه"
}

// among reports whether whoever is told at token i is met or stands for others: "مع حركة", "وفد من حركة".
func (d *document) among(i int) bool {
	n := d.norm(i - 1)
	return n == "مع" || n == "من" && d.delegation(i-2)
}

// calledParty is where the name of a party ends that begins at token i with a word that has the
// article, and the token behind it: "الحزب الشيوعي الياباني", "الجبهة الوطنية لتحرير النيل",
// "التحالف المدني المعارض". A party needs one more word of a name, other bodies two or the word
// that says that they are in opposition.
func (d *document) calledParty(i int) (end, next int) {
	n := strings.TrimPrefix(d.norm(i), "و")
	if rest, ok := strings.CutPrefix(n, "لل"); ok {
		n = "ال" + rest
	}
	need := 2
	switch n {
	case "تحالف", "تجمع", "تنسيقيه":
		for k := i + 2; k < i+6 && k < len(d.toks) && !d.toks[k].Line && d.toks[k-1].Kind == arabic.Word; k++ {
			if d.opposes(k) && d.definiteWord(k-1) {
				return k, k + 1 // "تحالف مائدة الوحدة المعارض"
			}
		}
		return 0, 0
	case "الحزب":
		if need = 1; d.norm(i-1) == "المركزيه" {
			return 0, 0 // who sits in the central committee of a party that rules speaks for its state
		}
	case "الجبهه", "الحركه", "التحالف", "الايتلاف", "التجمع":
	default:
		return 0, 0
	}
	k, words := i+1, 0
	for ; k < len(d.toks) && k < i+6 && !d.toks[k].Line && d.toks[k].Kind == arabic.Word && d.timeAt[k] < 0; k++ {
		w := d.norm(k)
		switch {
		case d.opposes(k), d.in("party-said", k):
		case strings.HasPrefix(w, "لل") && words > 0, strings.HasPrefix(w, "ال") && !d.relative(w) && !factionHead[w[len("ال"):]]:
			if _, ok := d.match(k, lexicon.Honorific, lexicon.Office, lexicon.Function); ok || d.nameSpan(k) {
				break
			}
			words++
			continue
		case words > 0 && d.in("party-aim", k):
			if m, ok := d.match(k+1, lexicon.State, lexicon.City); ok {
				if and, ok := d.match(m.Last, lexicon.State); ok && and.Conj != "" {
					m = and
				}
				k = m.Last - 1
			} else if k++; strings.HasPrefix(d.norm(k+1), "وال") && d.definiteWord(k) {
				k++ // "لاستقلال غينيا والرأس الأخضر"
			}
			words += 2
			continue
		}
		break
	}
	if d.opposes(k) {
		if words > 0 {
			return k, k + 1
		}
		return 0, 0
	}
	if words < need {
		return 0, 0
	}
	return k, k
}

// opposes reports whether the word at i says of a party that it is in opposition.
func (d *document) opposes(i int) bool {
	n := strings.TrimPrefix(d.norm(i), "و")
	return n == "المعارض" || n == "المعارضه"
}
