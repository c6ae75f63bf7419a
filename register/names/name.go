package names

import (
	"slices"
	"strings"
)

// Name is a name prepared for comparing it with many others.
type Name struct {
	words   []*word // the telling ones
	fathers []*word // those behind a linking word
	whole   string  // the telling words without spaces
	joined  string  // their key as one word
}

// word is a word of a name.
type word struct {
	text, bare string
	key        string   // of text
	keys       []string // of bare
}

// Of prepares a name.
func Of(name string) Name {
	var n Name
	var telling []string
	after := false // a linking word
	for _, w := range split(name) {
		if linking[w] {
			if after {
				n.fathers = append(n.fathers, wordOf(w))
			}
			after = true
			continue
		}
		v := wordOf(w)
		n.words, telling = append(n.words, v), append(telling, w)
		if after {
			n.fathers = append(n.fathers, v)
		}
		after = false
	}
	n.whole, n.joined = strings.Join(telling, ""), Joined(telling)
	return n
}

func wordOf(text string) *word {
	b := bare(text)
	return &word{text: text, bare: b, key: key(text), keys: Keys(b)}
}

// Joined is the key of all telling words as one; see the function Joined.
func (n *Name) Joined() string { return n.joined }

// Keys are the likeliest keys of the telling words that have one; see the function Keys.
func (n *Name) Keys() []string {
	var out []string
	for _, w := range n.words {
		if w.key != "" {
			out = append(out, w.key)
		}
	}
	return out
}

// descends reports whether w stands after بن in the name: فهد is the father in
// مشعل بن فهد.
func (n *Name) descends(w *word) bool {
	return slices.ContainsFunc(n.fathers, func(f *word) bool { return spelt(w, f) })
}
