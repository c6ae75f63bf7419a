package page

import (
	"net/url"
	"strconv"
	"strings"

	readability "codeberg.org/readeck/go-readability/v2"
	"golang.org/x/net/html"
)

// articleIDs returns the ids (see idAttr) of the elements that readability takes for
// the main text; nil if it finds none. It changes doc. Its threshold is 150 characters:
// with the usual 500, teasers come into short notes of meetings.
func articleIDs(doc *html.Node, address string) map[int]bool {
	base, err := url.Parse(address)
	if err != nil || base.Scheme == "" {
		base = nil
	}
	p := readability.NewParser()
	p.CharThresholds = 150
	p.MaxElemsToParse = maxElements
	a, err := p.ParseAndMutate(doc, base)
	if err != nil || a.Node == nil {
		return nil
	}
	ids := map[int]bool{}
	var walk func(n *html.Node)
	walk = func(n *html.Node) {
		for _, at := range n.Attr {
			if at.Key == idAttr {
				if id, err := strconv.Atoi(at.Val); err == nil {
					ids[id] = true
				}
			}
		}
		for k := n.FirstChild; k != nil; k = k.NextSibling {
			walk(k)
		}
	}
	walk(a.Node)
	return ids
}

// markArticle tells the blocks of the main text from the others. Where no main text was
// found, or none with a paragraph in it, all blocks keep what their markup tells. A
// title, a caption and a paragraph that markup does not call furniture stay readable
// even outside it if they stand between two blocks of it.
func markArticle(blocks []block, ids map[int]bool) {
	if len(ids) == 0 {
		return
	}
	in := make([]bool, len(blocks))
	from, to := -1, -1
	for i := range blocks {
		for _, p := range blocks[i].parents {
			if ids[p] {
				in[i] = true
			}
		}
		if in[i] {
			if from < 0 {
				from = i
			}
			to = i
		}
	}
	if !anyBody(blocks, in) {
		return
	}
	for i := range blocks {
		b := &blocks[i]
		switch {
		case in[i]:
			if b.kind == "" && b.role == plain {
				b.role = article
			}
		case b.kind != "":
		case b.role == caption:
			if i < from-8 || i > to+2 {
				b.kind = "other"
			}
		case i > from && i < to:
		default:
			b.kind = "other"
		}
	}
}

// anyBody reports whether one of the blocks chosen is a paragraph of the page: a dozen
// words or more that markup does not call furniture.
func anyBody(blocks []block, in []bool) bool {
	for i := range blocks {
		if in[i] && blocks[i].kind == "" && blocks[i].role != caption && len(strings.Fields(blocks[i].text)) >= 12 {
			return true
		}
	}
	return false
}
