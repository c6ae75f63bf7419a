package reader

import (
	"slices"

	"mahdar/lexicon"
)

// farthest bounds how far words are looked for, so that a page of one endless
// sentence costs no more than its length.
const (
	farthestMentions = 60   // mentions looked back at
	farthestTokens   = 600  // tokens of a quotation without an end
	deepest          = 5    // statements within one another
	mostMeets        = 40   // main sessions of one page
	mostSents        = 2000 // sentences of one session
)

// pointIndex finds the mentions of a page by their tokens.
type pointIndex struct {
	starts, ends []*mention // by first token, by the token after the last
	before       []int32    // how many mentions begin before a token
	order        map[*mention]int
}

func newPointIndex(x *extractor) pointIndex {
	n := len(x.d.toks) + 2
	ix := pointIndex{starts: make([]*mention, n), ends: make([]*mention, n), before: make([]int32, n), order: make(map[*mention]int, len(x.ms))}
	for k, m := range x.ms {
		ix.order[m] = k
		if ix.starts[m.first] == nil {
			ix.starts[m.first] = m
		}
		ix.ends[m.last] = m
		ix.before[m.first+1]++
	}
	for i := 1; i < n; i++ {
		ix.before[i] += ix.before[i-1]
	}
	return ix
}

// mentionAt returns the mention that begins at token i, over an opening quote.
func (r *pointReader) mentionAt(i int) *mention {
	if i < 0 || i >= len(r.d.toks) {
		return nil
	}
	if m := r.ix.starts[i]; m != nil {
		return m
	}
	if r.d.norm(i) == "\"" {
		if m := r.ix.starts[i+1]; m != nil && m.sent == r.d.sent[i] {
			return m
		}
	}
	return nil
}

// endingAt returns the mention whose last token stands right before token i.
func (r *pointReader) endingAt(i int) *mention {
	if i < 0 || i >= len(r.ix.ends) {
		return nil
	}
	return r.ix.ends[i]
}

// mentionsBefore returns the mentions of the sentence of token i that begin before
// it, the nearest first, as far as they are looked back at.
func (r *pointReader) mentionsBefore(i int) []*mention {
	var out []*mention
	for k := int(r.ix.before[i]) - 1; k >= 0 && len(out) < farthestMentions; k-- {
		m := r.x.ms[k]
		if m.sent != r.d.sent[min(i, len(r.d.toks)-1)] {
			break
		}
		out = append(out, m)
	}
	return out
}

// next returns the mention after m in its sentence, or nil.
func (r *pointReader) next(m *mention) *mention {
	k, ok := r.ix.order[m]
	if !ok || k+1 >= len(r.x.ms) || r.x.ms[k+1].sent != m.sent {
		return nil
	}
	return r.x.ms[k+1]
}

// previous returns the mention before m in its sentence, or nil.
func (r *pointReader) previous(m *mention) *mention {
	k, ok := r.ix.order[m]
	if !ok || k == 0 || r.x.ms[k-1].sent != m.sent {
		return nil
	}
	return r.x.ms[k-1]
}

// firstOf is the first subject of sentence n.
func (r *pointReader) firstOf(n int) *mention {
	if r.firstAt != n+1 {
		r.firstAt, r.first = n+1, r.x.firstSubject(n)
		for _, m := range r.x.bySent[n] {
			if m == r.first {
				break
			}
			if h, ok := r.d.match(m.first, lexicon.Side); ok && m.gov == "" && h.Definite && h.Entry.Number <= lexicon.Singular && h.Entry.Attr["office"] != "" && r.groupVoice(m).known() {
				r.first = m // "وحمل الملك معاليه تحياته، مؤكدا"
				break
			}
		}
	}
	return r.first
}

// joinedFrom returns m with the mentions joined to it.
func (r *pointReader) joinedFrom(m *mention) []*mention {
	out := []*mention{m}
	for p := r.next(m); p != nil && p.joined && p.first-out[len(out)-1].last <= 3 && len(out) < farthestMentions; p = r.next(p) {
		out = append(out, p)
	}
	// what follows a comma alone stands in apposition, unless a last one has "و"
	for n := len(out) - 1; n > 0 && !r.hasAnd(out[n]); n-- {
		out = out[:n]
	}
	return out
}

// backJoined returns m with the mentions that it is joined to before it.
func (r *pointReader) backJoined(m *mention) []*mention {
	out := []*mention{m}
	for p := m; p != nil && p.joined && len(out) < farthestMentions; {
		if p = r.previous(p); p != nil {
			out = append(out, p)
		}
	}
	slices.Reverse(out)
	return out
}
