package page

import (
	"cmp"
	"slices"
)

// collect returns the furniture of t, sorted and without overlap: the lines marked,
// and the marked parts of the others but the title. Neighbouring lines of one kind stay
// apart.
func (t *text) collect() []Furniture {
	out := make([]Furniture, 0, 16)
	for i := range t.lines {
		if l := &t.lines[i]; l.kind != "" {
			out = append(out, Furniture{Span{l.start, l.end}, l.kind})
		}
	}
	var title Span
	if h := t.heading(); h >= 0 {
		title = Span{t.lines[h].start, t.lines[h].end}
	}
	for _, s := range t.spans {
		if s.End <= title.Start || s.Start >= title.End {
			out = append(out, s)
		}
	}
	slices.SortStableFunc(out, func(a, b Furniture) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(b.End, a.End))
	})
	n := 0
	for _, f := range out {
		if n > 0 && f.Start < out[n-1].End {
			if f.End <= out[n-1].End {
				continue
			}
			f.Start = out[n-1].End
		}
		if f.Empty() {
			continue
		}
		out[n] = f
		n++
	}
	return out[:n]
}
