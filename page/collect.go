package page

import "sort"

// collect returns the furniture of t, sorted and without overlap: the lines marked,
// and the marked parts of the others but the title. Neighbouring lines of one kind stay apart.
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
	sort.SliceStable(out, func(a, b int) bool {
		if out[a].Start != out[b].Start {
			return out[a].Start < out[b].Start
		}
		return out[a].End > out[b].End
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
