package names

import "strings"

// Likeness tells how far two names go together.
type Likeness uint8

// The degrees of likeness, rising.
const (
	Different Likeness = iota // they cannot be the same person's
	Short                     // one is a part of the other: كانغ, كانغ كيونغ هوا
	Variant                   // the same words in other spellings, or some left out
	Equal                     // the same words
)

// linking words of names that tell nothing by themselves.
var linking = map[string]bool{
	"بن": true, "ابن": true, "بنت": true, "ال": true, "ابو": true, "ابي": true, "بو": true, "ام": true,
	"al": true, "el": true, "bin": true, "ibn": true, "ben": true, "bint": true, "abu": true,
	"de": true, "دي": true, "van": true, "فان": true, "von": true, "فون": true, "der": true, "la": true,
}

// Telling returns the words of a name without linking words (بن, آل, دي).
func Telling(name string) []string {
	words := split(name)
	out := make([]string, 0, len(words))
	for _, w := range words {
		if !linking[w] {
			out = append(out, w)
		}
	}
	return out
}

// Alike compares two names of one script or of two. The order of words counts; of two
// names of several words, the shorter begins like the longer, or is its end.
func Alike(a, b string) Likeness {
	x, y := Of(a), Of(b)
	return x.Alike(&y)
}

// Alike compares two names; see the function Alike.
func (n *Name) Alike(o *Name) Likeness {
	x, y := n.words, o.words
	if len(x) > len(y) {
		x, y = y, x
	}
	if len(x) == 0 {
		return Different
	}
	if n.whole == o.whole {
		return Equal
	}
	if len(x) != len(y) && len(n.joined) >= 4 && n.joined == o.joined { // جين بينغ, جينبينغ
		return Variant
	}
	if len(x) == 1 {
		if len(y) == 1 {
			if spelt(x[0], y[0]) {
				return Variant
			}
			return Different
		}
		for _, w := range y {
			if spelt(x[0], w) {
				return Short
			}
		}
		return Different
	}
	if !spelt(x[0], y[0]) {
		if ending(x, y) && !n.descends(x[0]) && !o.descends(x[0]) {
			return Short
		}
		return Different
	}
	keyed, loosely := 0, 0
	j := 0
	for _, w := range x {
		found := false
		for k := j; k < len(y); k++ {
			if spelt(w, y[k]) {
				j, found = k+1, true
				break
			}
		}
		if found && w.key != "" {
			keyed++
		}
		if !found && w.key != "" {
			if j >= len(y) || !loose(w, y[j]) {
				return Different
			}
			j++
			loosely++
		}
	}
	if keyed == 0 || loosely > 1 || loosely == 1 && keyed < 2 {
		return Different
	}
	return Variant
}

// ending reports whether y ends in the words of x: what stands before them is a title
// or a further given name.
func ending(x, y []*word) bool {
	tail := y[len(y)-len(x):]
	for i := range x {
		if !spelt(x[i], tail[i]) {
			return false
		}
	}
	return true
}

// Joined is the key of the words written as one.
func Joined(words []string) string {
	var b strings.Builder
	for _, w := range words {
		k := key(w)
		if k == "" {
			k = fromWord(w)
		}
		if b.Len() > 0 {
			k = strings.TrimLeft(k, "AHWY")
		}
		b.WriteString(k)
	}
	return b.String()
}

func fromWord(w string) string {
	if w[0] < 0x80 {
		return latin(w)[0]
	}
	return fromArabic(w)
}

// spelt reports whether two words can be spellings of one. Two Arabic words that
// are both common given names (سالم, سليم) are not, though their consonants agree.
func spelt(a, b *word) bool {
	if a.text == b.text || a.bare == b.bare {
		return true
	}
	if given[a.bare] && given[b.bare] {
		return false
	}
	for _, p := range a.keys {
		for _, q := range b.keys {
			if p == q || near(p, q) {
				return true
			}
		}
	}
	return false
}

// bare is an Arabic word without its article, where three letters are left.
func bare(w string) string {
	if r, ok := strings.CutPrefix(w, "ال"); ok && len(r) >= 6 {
		return r
	}
	return w
}

// confused are classes that one foreign sound moves between.
var confused = map[[2]byte]bool{
	{'G', 'K'}: true, {'K', 'X'}: true, {'D', 'S'}: true, {'S', 'T'}: true, {'G', 'S'}: true,
	{'A', 'H'}: true, {'A', 'Y'}: true, {'H', 'X'}: true, {'F', 'W'}: true, {'G', 'Y'}: true,
}

// near reports whether two keys of four or more classes differ in one of them, and
// that one is confused with the other.
func near(a, b string) bool { return len(a) >= 4 && oneConfused(a, b) }

// loose is near for words of any length; it needs other words of the name beside it.
func loose(a, b *word) bool {
	return !(given[a.text] && given[b.text]) && oneConfused(a.key, b.key)
}

func oneConfused(a, b string) bool {
	if len(a) != len(b) || len(a) < 2 {
		return false
	}
	diff := 0
	for i := range len(a) {
		if a[i] == b[i] {
			continue
		}
		p, q := a[i], b[i]
		if p > q {
			p, q = q, p
		}
		if !confused[[2]byte{p, q}] {
			return false
		}
		diff++
	}
	return diff == 1
}
