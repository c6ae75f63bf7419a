package lexicon

import "mahdar/arabic"

// Begins reports whether the word w (a normal form), in any of its clitic readings, is a
// form of one of the classes, and whether it is the first of several words that are. For
// looking a word up before a whole text is matched: most words begin nothing.
func (l *Lexicon) Begins(w string, classes ...Class) (alone, more bool) {
	for _, r := range arabic.Readings(w) {
		n := l.trie.root[r.Form]
		if n == nil {
			continue
		}
		alone = alone || n.ends(classes)
		for _, k := range n.next {
			more = more || k.holds(classes)
		}
	}
	return alone, more
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
