package reader

import (
	"strings"

	"mahdar/arabic"
)

// quoteOpens reports whether the quotation mark at token j opens a quotation: «“
// do, »” do not; of a straight one the side with the space decides, else how many
// stand before it in the paragraph.
func (d *document) quoteOpens(j int) bool {
	if j < 0 || j >= len(d.toks) || d.toks[j].Norm != "\"" {
		return false
	}
	before := d.toks[j].Space
	after := j+1 == len(d.toks) || d.toks[j+1].Space
	sign := j+1 == len(d.toks) || d.toks[j+1].Kind == arabic.Punct && d.toks[j+1].Norm != "\"" && d.toks[j+1].Norm != "("
	switch d.text.Runes[d.toks[j].Start] {
	case '«', '„', '❝':
		return true
	case '»', '❞':
		return false
	case '“', '”':
		if before == after && !sign {
			return d.text.Runes[d.toks[j].Start] == '“'
		}
	}
	switch {
	case before && !after:
		return true
	case !before && (after || sign):
		return false
	}
	n := 0
	for k := j - 1; k >= 0 && k > j-farthestTokens && !d.toks[k+1].Line; k-- {
		if d.toks[k].Norm == "\"" {
			n++
		}
	}
	return n%2 == 0
}

// closing returns the token of the mark that closes the quotation in which token i
// stands, or -1 where none does before last.
func (d *document) closing(i, last int) int {
	depth := 0
	for j := i; j < min(last, i+farthestTokens); j++ {
		if d.toks[j].Norm != "\"" {
			continue
		}
		if d.quoteOpens(j) {
			depth++
			continue
		}
		if depth == 0 {
			return j
		}
		depth--
	}
	return -1
}

// opened reports whether a quotation begun in sentence s, or in which it begins, is
// not closed in it.
func (r *pointReader) opened(s span, within bool) bool {
	d := r.d
	depth := 0
	if within {
		depth = 1
	}
	for j := s.first; j < s.last; j++ {
		if d.norm(j) != "\"" {
			continue
		}
		if d.quoteOpens(j) {
			depth++
		} else if depth > 0 {
			depth--
		}
	}
	return depth > 0
}

// quoted reads the part of sentence s that goes on with a quotation.
func (r *pointReader) quoted(s span) int {
	d := r.d
	v, h := r.quote, r.verb
	c := d.closing(s.first, s.last)
	end := s.last
	if c >= 0 {
		end = c
	} else if end-s.first > 60 || d.toks[s.first].Line {
		r.quote, r.verb = nil, nil
		return s.first
	}
	r.main = v
	list := r.split(h, span{s.first, end})
	for n, p := range list {
		p = r.trim(p)
		r.isClause = true
		if p.empty() || r.nested(h, v, p) {
			continue
		}
		q := *h
		q.rule = "quotation"
		r.joins = r.joined(list, n, p)
		r.add(&q, v, "affirm", h.span, p)
		r.joins = false
	}
	return end
}

// quoteWords returns the normal words of s with one space between them.
func (d *document) quoteWords(s span) string {
	var b strings.Builder
	for j := s.first; j < s.last; j++ {
		b.WriteString(d.norm(j))
		b.WriteByte(' ')
	}
	return b.String()
}
