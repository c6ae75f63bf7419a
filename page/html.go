package page

import (
	"errors"
	"io"
	"strings"
	"time"

	"golang.org/x/net/html"
)

// limits of HTML. The search for the main text costs time by the number of elements and
// by their depths added up; above these it is left out, and markup alone tells
// furniture (30,000 flat elements take 0.7 s, depths of 1.5 million 1 s; a news page
// has 2,000 and 40,000). Deeper nesting than the parser takes (512) is read without a tree.
const (
	maxElements = 30_000
	maxDepths   = 1_500_000
	timeCap     = 2 * time.Second
)

// looksHTML reports whether s is an HTML page rather than plain text.
func looksHTML(s string) bool {
	head := strings.ToLower(strings.TrimSpace(s[:min(len(s), 4096)]))
	for _, p := range []string{"<!doctype", "<html", "<head", "<body", "<?xml", "<!--", "<div", "<p>", "<p ", "<meta", "<title", "<article", "<section", "<table", "<h1", "<span", "<main", "<script", "<link"} {
		if strings.HasPrefix(head, p) {
			return true
		}
	}
	return strings.Contains(head, "<html") || strings.Contains(head, "<body") || fragment(s)
}

// fragment reports whether text holds the closing tags or breaks of HTML, as content
// fields of some crawls do.
func fragment(s string) bool {
	if !strings.Contains(s, "<") {
		return false
	}
	for _, p := range []string{"</p>", "</div>", "<br>", "<br/>", "<br />", "</P>", "</DIV>", "<BR>", "</article>", "</body>"} {
		if strings.Contains(s, p) {
			return true
		}
	}
	return false
}

// block is a line of visible text: what stands between two breaks of the layout.
type block struct {
	text    string
	kind    string // furniture that the markup tells, or ""
	role    role
	h1      bool
	parents []int // ids of the elements that hold its text
}

// readHTML returns the visible text of an HTML page as lines, with what markup and
// meta data tell. given is the title that the input gave, or "".
func readHTML(s, given string) (*text, meta, error) {
	doc, err := html.Parse(&until{r: strings.NewReader(s), end: time.Now().Add(timeCap)})
	switch {
	case errors.Is(err, ErrTooSlow):
		return nil, meta{}, ErrTooSlow
	case err != nil: // nested too deep for a tree
		m := meta{title: given}
		t := layout(flatBlocks(s), &m)
		return t, m, nil
	}
	w := &walker{}
	w.walk(doc, context{}, 0)
	w.flush()
	m := readMeta(doc)
	if given != "" {
		m.title = given
	} else {
		m.title = headline(m, w.blocks)
	}
	if w.elements <= maxElements && w.depths <= maxDepths {
		markArticle(w.blocks, articleIDs(doc, m.url))
	}
	return layout(w.blocks, &m), m, nil
}

// until reads from r up to a moment, after which it fails: a page that is made to
// keep the parser busy is refused, never read in part.
type until struct {
	r   io.Reader
	end time.Time
}

func (u *until) Read(b []byte) (int, error) {
	if time.Now().After(u.end) {
		return 0, ErrTooSlow
	}
	return u.r.Read(b[:min(len(b), 4096)])
}

// layout joins blocks to a text, one a line, and carries their kinds and roles over
// to the lines. The title gets a line of its own at the top if no block is it.
func layout(blocks []block, m *meta) *text {
	title := titleBlock(m.title, blocks)
	var b strings.Builder
	if title < 0 && strings.TrimSpace(m.title) != "" {
		b.WriteString(strings.TrimSpace(m.title))
		b.WriteByte('\n')
	}
	starts := make([]int, len(blocks)) // code points
	at := runes(b.String())
	for i := range blocks {
		starts[i] = at
		b.WriteString(blocks[i].text)
		b.WriteByte('\n')
		at += runes(blocks[i].text) + 1
	}
	all := strings.TrimSuffix(b.String(), "\n")
	t := lines([]rune(all))
	n := 0
	for i := range t.lines {
		l := &t.lines[i]
		for n+1 < len(starts) && starts[n+1] <= l.start {
			n++
		}
		if len(starts) == 0 || l.start < starts[0] {
			l.role = heading
			continue
		}
		l.role, l.kind = blocks[n].role, blocks[n].kind
		if n == title {
			l.role, l.kind = heading, ""
		}
	}
	return t
}

// titleBlock returns the block that is the title, an h1 where there is one, or -1.
func titleBlock(title string, blocks []block) int {
	want := strings.Join(norms(title), " ")
	if want == "" {
		return -1
	}
	found := -1
	for i := range blocks {
		b := &blocks[i]
		if len(b.text) > 3*len(title)+64 || len(title) > 3*len(b.text)+64 || strings.Join(norms(b.text), " ") != want {
			continue
		}
		if b.h1 {
			return i
		}
		if found < 0 && (b.kind == "" || b.kind == "other") {
			found = i
		}
	}
	return found
}
