package page

import (
	"strings"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// unseen are the elements of which flatBlocks leaves the content out.
var unseen = map[atom.Atom]bool{atom.Script: true, atom.Style: true, atom.Template: true, atom.Title: true, atom.Textarea: true, atom.Noscript: true}

// flatBlocks reads the visible blocks without building a tree, for pages that are
// nested deeper than a tree is built for. Time grows linearly.
func flatBlocks(s string) []block {
	z := html.NewTokenizer(strings.NewReader(s))
	w := &walker{}
	skip := atom.Atom(0)
	h1 := false
	for {
		switch z.Next() {
		case html.ErrorToken:
			w.flush()
			return w.blocks
		case html.TextToken:
			if skip == 0 {
				n := html.Node{Type: html.TextNode, Data: html.UnescapeString(string(z.Raw()))}
				w.add(&n, context{h1: h1})
			}
		case html.StartTagToken, html.SelfClosingTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if skip == 0 && unseen[a] {
				skip = a
			}
			if !inline[a] && a != 0 {
				w.flush()
			}
			h1 = h1 || a == atom.H1
		case html.EndTagToken:
			name, _ := z.TagName()
			a := atom.Lookup(name)
			if a == skip {
				skip = 0
			}
			if !inline[a] && a != 0 {
				w.flush()
			}
			if a == atom.H1 {
				h1 = false
			}
		}
	}
}
