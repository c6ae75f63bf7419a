package lexicon

import "mahdar/arabic"

// Begins reports whether the word w (a normal form), in any of its clitic readings, is a
// form of one of the classes, and what may follow it where it is the first of several
// words that are; nil if it is not. For looking a word up before a whole text is matched:
// most words begin nothing.
func (l *Lexicon) Begins(w string, classes ...Class) (alone bool, next *Next) {
	for _, r := range arabic.Readings(w) {
		n := l.trie.first(r.Form)
		if n == nil {
			continue
		}
		alone = alone || n.ends(classes)
		for second, k := range n.next {
			if !k.holds(classes) {
				continue
			}
			if next == nil {
				next = &Next{words: map[string]bool{}}
			}
			next.words[second] = true
			next.open = next.open || k.suffix
		}
	}
	return alone, next
}

// Next tells which words may follow the first of a form of several.
type Next struct {
	words map[string]bool
	open  bool // one of them may carry a pronoun
}

// May reports whether the word w (a normal form) may be the second; false is certain.
func (n *Next) May(w string) bool {
	return n != nil && (n.open || n.words[w] || !letters(w))
}

// letters reports whether w is of Arabic letters alone, which make one token.
func letters(w string) bool {
	for i := range len(w) {
		if w[i] < 0x80 || w[i] >= 0xDC {
			return false
		}
	}
	return true
}

// ends reports whether n ends a form of one of the classes.
func (n *node) ends(classes []Class) bool {
	for _, t := range n.terms {
		for _, c := range classes {
			if t.entry.Class == c {
				return true
			}
		}
	}
	return false
}

// holds reports whether n or a node beneath it does.
func (n *node) holds(classes []Class) bool {
	if n.ends(classes) {
		return true
	}
	for _, k := range n.next {
		if k.holds(classes) {
			return true
		}
	}
	return false
}
