package lexicon

import "mahdar/arabic"

// Begins reports whether a form of one of the classes is, or begins with, the word w
// (a normal form), in any of its clitic readings. For looking a word up before a whole
// text is matched: most words begin nothing.
func (l *Lexicon) Begins(w string, classes ...Class) bool {
	for _, r := range arabic.Readings(w) {
		if n := l.trie.root[r.Form]; n != nil && n.holds(classes) {
			return true
		}
	}
	return false
}

// holds reports whether n or a node beneath it ends a form of one of the classes.
func (n *node) holds(classes []Class) bool {
	for _, t := range n.terms {
		for _, c := range classes {
			if t.entry.Class == c {
				return true
			}
		}
	}
	for _, k := range n.next {
		if k.holds(classes) {
			return true
		}
	}
	return false
}
