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
}

// node is a place in the trie of normal forms, reached by the tokens read so far.
type node struct {
	terms  []term
	next   map[string]*node
	suffix bool // some term may carry a pronoun
}

type trie struct {
	root  map[string]*node
	forms int
}

func newTrie() *trie {
	return &trie{root: make(map[string]*node, 1<<16)}
}

// add puts a form, as a person writes it, under an entry. The same form with the
// same entry counts once.
func (t *trie) add(form string, e term) {
	words := words(form, e.hyphen)
	if len(words) == 0 {
		return
	}
	n := t.root[words[0]]
	if n == nil {
		n = &node{}
		t.root[words[0]] = n
	}
	for _, w := range words[1:] {
		if n.next == nil {
			n.next = map[string]*node{}
		}
		c := n.next[w]
		if c == nil {
			c = &node{}
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
	n.terms = append(n.terms, e)
	n.suffix = n.suffix || (e.entry.Suffix && !e.definite)
	t.forms++
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

// words takes a form apart as package arabic takes a text apart. A hyphen
// between words of a name is dropped, since Match tolerates it.
func words(form string, hyphen bool) []string {
	norm := arabic.Normal(form)
	if hyphen {
		norm = strings.ReplaceAll(norm, "-", " ")
	}
	if strings.ContainsAny(norm, `.-+()/,'"0123456789`) {
		var out []string
		for _, tok := range arabic.New([]rune(norm), nil).Tokens {
			out = append(out, tok.Norm)
		}
		return out
	}
	return strings.Fields(norm)
}
