package lexicon

import (
	"strings"

	"mahdar/arabic"
)

// term is an entry at the end of a form.
type term struct {
	entry    *Entry
	definite bool // the form carries the article
	bound    bool // the form stands only before a pronoun: التقا(ه), استقبلو(ه)
	hyphen   bool // a hyphen may stand between its words
	takes    takes
}

// takes tells, as a set, which clitics the entry of a term may carry. It is kept
// beside the entry because every reading of every token asks for it.
type takes uint8

const (
	takesSuffix takes = 1 << iota // a pronoun, and the entry is not definite
	takesFuture                   // س, and the ل of purpose: a verb in the present
	everyday                      // an everyday word; see commonAllows
	verbal                        // a conjugated verb
)

func takesOf(t term) takes {
	var out takes
	e := t.entry
	if e.Suffix && !t.definite {
		out |= takesSuffix
	}
	if e.Class == Common {
		out |= everyday
	}
	switch {
	case !e.Finite():
	case e.Tense == Present:
		out |= verbal | takesFuture
	case e.Tense == Passive:
		out |= verbal | takesFuture // Match looks whether the form is a present
	default:
		out |= verbal
	}
	return out
}

// node is a place in the trie of normal forms, reached by the tokens read so far.
type node struct {
	terms  []term
	next   map[string]*node
	suffix bool // some term may carry a pronoun
}

type trie struct {
	root   map[string]*node
	bound  map[string]*node // the nodes of root that may carry a pronoun
	roots  filter           // over root
	bounds filter           // over bound
	norms  map[string]string
	path   []string
	nodes  []node // not yet used
	forms  int
}

func newTrie() *trie {
	return &trie{
		root:  make(map[string]*node, 1<<17),
		norms: make(map[string]string, 1<<15),
	}
}

// seal makes the trie ready for reading.
func (t *trie) seal() {
	t.bound = make(map[string]*node, len(t.root)/2)
	t.roots, t.bounds = newFilter(), newFilter()
	for w, n := range t.root {
		t.roots.add(w)
		if n.suffix {
			t.bound[w] = n
			t.bounds.add(w)
		}
	}
	t.norms, t.path, t.nodes = nil, nil, nil
}

func (t *trie) node() *node {
	if len(t.nodes) == 0 {
		t.nodes = make([]node, 4096)
	}
	n := &t.nodes[0]
	t.nodes = t.nodes[1:]
	return n
}

// add puts a form, as a person writes it, under an entry. The same form with the
// same entry counts once.
func (t *trie) add(form string, e term) {
	words := t.words(form, e.hyphen)
	if len(words) == 0 {
		return
	}
	n := t.root[words[0]]
	if n == nil {
		n = t.node()
		t.root[words[0]] = n
	}
	for _, w := range words[1:] {
		c := n.next[w]
		if c == nil {
			if n.next == nil {
				n.next = map[string]*node{}
			}
			c = t.node()
			n.next[w] = c
		}
		n = c
	}
	for i := range n.terms {
		if n.terms[i].entry == e.entry {
			if !e.bound {
				n.terms[i].bound = false
			}
			return
		}
	}
	e.takes = takesOf(e)
	n.terms = append(n.terms, e)
	n.suffix = n.suffix || (e.entry.Suffix && !e.definite)
	t.forms++
}

// words takes a form apart like words, quicker for what most forms are: Arabic
// words with one space between.
func (t *trie) words(form string, hyphen bool) []string {
	for i := range len(form) {
		if c := form[i]; c < 0x80 && c != ' ' {
			return words(form, hyphen)
		}
	}
	t.path = t.path[:0]
	for w := range strings.SplitSeq(form, " ") {
		t.path = append(t.path, t.norm(w))
	}
	return t.path
}

// norm returns the normal form of a word; most are already.
func (t *trie) norm(w string) string {
	for _, r := range w {
		if r < 'ا' || r > 'ي' || r == 'ة' || r == 'ى' || r == 'ـ' {
			n, ok := t.norms[w]
			if !ok {
				n = arabic.Normal(w)
				t.norms[w] = n
			}
			return n
		}
	}
	return w
}

// first returns the node of a first word, or nil.
func (t *trie) first(w string) *node {
	if !t.roots.may(w) {
		return nil
	}
	return t.root[w]
}

// carrier returns the node of a word that may carry a pronoun, or nil.
func (t *trie) carrier(w string) *node {
	if !t.bounds.may(w) {
		return nil
	}
	return t.bound[w]
}

// find returns the node of a form, or nil.
func (t *trie) find(form string) *node {
	var n *node
	for i, w := range words(form, false) {
		if i == 0 {
			n = t.root[w]
		} else {
			n = n.next[w]
		}
		if n == nil {
			return nil
		}
	}
	return n
}

// signs that are tokens of their own.
const signs = `.-+()/,'"0123456789`

// words takes a form apart as package arabic takes a text apart. A hyphen
// between words of a name is dropped, since Match tolerates it.
func words(form string, hyphen bool) []string {
	norm := arabic.Normal(form)
	if hyphen {
		norm = strings.ReplaceAll(norm, "-", " ")
	}
	if strings.ContainsAny(norm, signs) {
		var out []string
		for _, tok := range arabic.New([]rune(norm), nil).Tokens {
			out = append(out, tok.Norm)
		}
		return out
	}
	return strings.Fields(norm)
}
