package page

import "strings"

// text is a page's visible text cut into lines, with what is known of each.
type text struct {
	runes []rune
	toks  []tok
	lines []line
	spans []Furniture // parts of lines that are furniture
}

// line is a line that is not blank; start and end leave out the white space around
// it, first and last are its tokens, half-open. kind is the furniture it is, "" for
// the article.
type line struct {
	start, end  int
	first, last int
	words       int
	kind        string
	role        role
	stops       bool // ends as a sentence does
}

// role is what the page's own markup tells of a line.
type role uint8

const (
	plain   role = iota
	heading      // a title of the page
	caption
	article // within the main text
)

// lines cuts runes at line breaks. Time and memory grow linearly.
func lines(runes []rune) *text {
	t := &text{runes: runes}
	t.toks = make([]tok, 0, len(runes)/5)
	var b strings.Builder
	b.Grow(len(runes) * 2)
	ends := make([]int, 0, len(runes)/5)
	for i := 0; i <= len(runes); {
		j := i
		for j < len(runes) && !breaks(runes[j]) {
			j++
		}
		first := len(t.toks)
		t.toks, ends = tokenize(runes, i, j, t.toks, &b, ends)
		if last := len(t.toks); last > first {
			t.lines = append(t.lines, line{start: t.toks[first].start, end: t.toks[last-1].end, first: first, last: last})
		}
		i = j + 1
	}
	cut(t.toks, b.String(), ends)
	for i := range t.lines {
		l := &t.lines[i]
		for _, k := range t.of(l) {
			if k.kind != sign {
				l.words++
			}
		}
		l.stops = stops(t.of(l))
	}
	return t
}

func breaks(r rune) bool {
	return r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029 || r == '\v' || r == '\f'
}

func (t *text) of(l *line) []tok { return t.toks[l.first:l.last] }

// stops reports whether toks end in . ! ? … ; or a colon, after which something must
// follow; closing quotes and brackets apart.
func stops(toks []tok) bool {
	for i := len(toks) - 1; i >= 0; i-- {
		switch toks[i].norm {
		case "\"", "'", ")", "]", "*":
			continue
		case ".", "!", "?", "…", ":", ";":
			return true
		}
		return false
	}
	return false
}

// mark makes the whole of line i furniture of the given kind, unless it is already, or
// is the page's title.
func (t *text) mark(i int, kind string) {
	if t.lines[i].kind == "" && t.lines[i].role != heading {
		t.lines[i].kind = kind
	}
}

// markSpan makes a part of a line furniture.
func (t *text) markSpan(start, end int, kind string) {
	if start < end {
		t.spans = append(t.spans, Furniture{Span{start, end}, kind})
	}
}

// body reports whether line i reads as a paragraph of an article: long, or a sentence
// of some length.
func (t *text) body(i int) bool {
	l := &t.lines[i]
	return l.words >= 40 || l.words >= 12 && l.stops
}
