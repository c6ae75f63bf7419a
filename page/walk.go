package page

import (
	"strconv"
	"strings"
	"unicode"

	"golang.org/x/net/html"
	"golang.org/x/net/html/atom"
)

// idAttr numbers the elements that hold text, so that they are known again in the
// tree of the main text.
const idAttr = "data-block"

// context is what the elements around a node tell of it.
type context struct {
	kind string
	role role
	h1   bool
}

// walker collects the visible blocks of a tree in document order. Depth is bounded by
// the parser (512).
type walker struct {
	blocks   []block
	cur      strings.Builder
	space    bool
	ctx      context
	parents  []int
	elements int
	depths   int // of all elements, added up
	ids      int
}

func (w *walker) walk(n *html.Node, c context, depth int) {
	switch n.Type {
	case html.TextNode:
		w.add(n, c)
		return
	case html.ElementNode:
		w.elements++
		w.depths += depth
		if hidden(n) {
			return
		}
		switch n.DataAtom {
		case atom.Br, atom.Hr:
			w.flush()
			return
		case atom.Img, atom.Input, atom.Wbr:
			return
		}
		c = around(n, c)
	case html.CommentNode, html.DoctypeNode:
		return
	}
	isBlock := n.Type == html.ElementNode && !inline[n.DataAtom] && n.DataAtom != 0
	if isBlock {
		w.flush()
	}
	for k := n.FirstChild; k != nil; k = k.NextSibling {
		w.walk(k, c, depth+1)
	}
	if isBlock {
		w.flush()
	}
}

// add appends the text of n to the block being built: runs of ASCII white space become
// one space, as browsers show it; every other character stays as it is.
func (w *walker) add(n *html.Node, c context) {
	blank := true
	for _, r := range n.Data {
		if r == ' ' || r == '\n' || r == '\t' || r == '\r' || r == '\f' {
			w.space = true
			continue
		}
		if blank {
			blank = false
			if w.cur.Len() == 0 {
				w.ctx = c
			}
		}
		if w.space && w.cur.Len() > 0 {
			w.cur.WriteByte(' ')
		}
		w.space = false
		if r == 0x2028 || r == 0x2029 || r == '\v' {
			r = ' '
		}
		w.cur.WriteRune(r)
	}
	if blank || n.Parent == nil {
		return
	}
	id := -1
	for _, a := range n.Parent.Attr {
		if a.Key == idAttr {
			if v, err := strconv.Atoi(a.Val); err == nil && v < w.ids {
				id = v
			}
		}
	}
	if id < 0 {
		id = w.ids
		w.ids++
		n.Parent.Attr = append(n.Parent.Attr, html.Attribute{Key: idAttr, Val: strconv.Itoa(id)})
	}
	w.parents = append(w.parents, id)
}

// flush ends the block being built.
func (w *walker) flush() {
	s := strings.TrimFunc(w.cur.String(), unicode.IsSpace)
	if s != "" {
		w.blocks = append(w.blocks, block{text: s, kind: w.ctx.kind, role: w.ctx.role, h1: w.ctx.h1, parents: w.parents})
	}
	w.cur.Reset()
	w.space, w.parents = false, nil
}

// inline elements do not break a line.
var inline = map[atom.Atom]bool{
	atom.A: true, atom.Abbr: true, atom.B: true, atom.Bdi: true, atom.Bdo: true, atom.Big: true, atom.Cite: true,
	atom.Code: true, atom.Del: true, atom.Dfn: true, atom.Em: true, atom.Font: true, atom.I: true, atom.Ins: true,
	atom.Kbd: true, atom.Label: true, atom.Mark: true, atom.Q: true, atom.S: true, atom.Samp: true, atom.Small: true,
	atom.Span: true, atom.Strike: true, atom.Strong: true, atom.Sub: true, atom.Sup: true, atom.Time: true,
	atom.Tt: true, atom.U: true, atom.Var: true, atom.Ruby: true, atom.Data: true,
}

// hidden reports whether a browser shows nothing of n.
func hidden(n *html.Node) bool {
	switch n.DataAtom {
	case atom.Head, atom.Script, atom.Style, atom.Template, atom.Noscript, atom.Iframe, atom.Object, atom.Embed, atom.Svg,
		atom.Select, atom.Textarea, atom.Canvas, atom.Audio, atom.Video, atom.Map, atom.Datalist, atom.Title, atom.Dialog:
		return true
	}
	for _, a := range n.Attr {
		switch a.Key {
		case "hidden":
			return true
		case "aria-hidden":
			if a.Val == "true" {
				return true
			}
		case "style":
			if len(a.Val) < 2000 {
				s := strings.ToLower(strings.Join(strings.Fields(a.Val), ""))
				if strings.Contains(s, "display:none") || strings.Contains(s, "visibility:hidden") {
					return true
				}
			}
		}
	}
	return false
}
