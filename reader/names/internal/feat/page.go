package feat

import (
	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/crf"
)

// Page is a page described. It can be used again for another page; it must not be
// shared between goroutines.
type Page struct {
	toks  []token
	buf   []uint32
	lines []int
	seen  memory
}

// Reset describes the page t with its matches ms. drop, where not nil, tells the
// tokens whose word is to be treated as unknown.
func (p *Page) Reset(t *arabic.Text, ms []lexicon.Match, words *Words, drop func(int) bool) {
	p.prepare(t, ms, words, drop)
	p.lines = p.lines[:0]
	for i := range p.toks {
		if i == 0 || p.toks[i].line {
			p.lines = append(p.lines, i)
		}
	}
	p.lines = append(p.lines, len(p.toks))
}

// Len returns the number of tokens.
func (p *Page) Len() int { return len(p.toks) }

// Lines returns the first tokens of the lines and, at the end, the number of
// tokens. No name runs over a line.
func (p *Page) Lines() []int { return p.lines }

// Possible returns the labels that can stand at token i.
func (p *Page) Possible(i int) crf.Set { return p.toks[i].possible }
