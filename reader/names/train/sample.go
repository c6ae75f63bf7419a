package main

import (
	"fmt"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/crf"
	"mahdar/reader/names/internal/feat"
)

// sample is a page ready to learn from.
type sample struct {
	id      string
	text    *arabic.Text
	matches []lexicon.Match
	gold    []crf.Set
	twice   map[int]bool // first words of names that have two letters of clitic
	weight  float32
}

// prepare reads a doc into a sample. A mark that does not fit the tokens is an
// error.
func prepare(lex *lexicon.Lexicon, d *doc) (*sample, error) {
	t := arabic.New(d.text, nil)
	s := &sample{id: d.id, text: t, matches: lex.Match(t.Tokens), weight: d.weight, gold: make([]crf.Set, len(t.Tokens))}
	if s.weight == 0 {
		s.weight = 1
	}
	for i := range s.gold {
		s.gold[i] = 1 << crf.Out
	}
	if d.guess {
		s.open()
	}
	i := 0
	for _, m := range d.marks {
		for i < len(t.Tokens) && t.Tokens[i].End <= m.start {
			i++
		}
		if i == len(t.Tokens) || t.Tokens[i].Start >= m.end {
			return nil, fmt.Errorf("%s: no word at %d-%d %q", d.id, m.start, m.end, string(d.text[m.start:m.end]))
		}
		clitic := 0
		for k := t.Tokens[i].Start; k < m.start; k++ {
			if !arabic.Ignorable(d.text[k]) {
				clitic++
			}
		}
		if clitic > 2 {
			return nil, fmt.Errorf("%s: name %q begins within a word", d.id, string(d.text[m.start:m.end]))
		}
		if clitic == 2 {
			if s.twice == nil {
				s.twice = map[int]bool{}
			}
			s.twice[i] = true
		}
		s.gold[i] = 1 << (crf.Begin + min(clitic, 1))
		for i++; i < len(t.Tokens) && t.Tokens[i].Start < m.end; i++ {
			if t.Tokens[i].End > m.end {
				return nil, fmt.Errorf("%s: name %q ends within a word", d.id, string(d.text[m.start:m.end]))
			}
			s.gold[i] = 1 << crf.Inside
		}
	}
	return s, nil
}

// open lets the words that may be names, by the look of them, be names or not.
func (s *sample) open() {
	known := make([]bool, len(s.gold))
	for _, m := range s.matches {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Topic, lexicon.Movement:
			continue
		case lexicon.Function:
			if m.Entry.Key == "name" {
				continue
			}
		}
		for i := m.First; i < m.Last; i++ {
			known[i] = true
		}
	}
	for i, t := range s.text.Tokens {
		if t.Kind == arabic.Word && !known[i] {
			s.gold[i] = crf.All
		}
	}
}

// lines turns a page described into lines to learn from.
func (s *sample) lines(p *feat.Page, second bool) []crf.Line {
	var out []crf.Line
	ls := p.Lines()
	for k := 0; k+1 < len(ls); k++ {
		a, z := ls[k], ls[k+1]
		l := crf.Line{Weight: s.weight}
		for i := a; i < z; i++ {
			bs := append([]uint32(nil), p.Features(i)...)
			if second {
				bs = append(bs, p.Later(i)...)
			}
			l.Buckets = append(l.Buckets, bs)
			l.Possible = append(l.Possible, p.Possible(i))
			l.Gold = append(l.Gold, s.gold[i])
		}
		settleLine(&l)
		out = append(out, l)
	}
	return out
}

// settleLine opens the names of a line that its words do not allow, so that the
// annotation always has a labelling.
func settleLine(l *crf.Line) {
	named := func(i int) bool { return i >= 0 && i < len(l.Gold) && !l.Gold[i].Has(crf.Out) }
	for i := range l.Gold {
		if l.Gold[i]&l.Possible[i] != 0 {
			continue
		}
		a, z := i, i+1
		for named(a) && !l.Gold[a].Has(crf.Begin) && !l.Gold[a].Has(crf.Clitic) && named(a-1) {
			a--
		}
		for named(z) && l.Gold[z] == 1<<crf.Inside {
			z++
		}
		for k := a; k < z; k++ {
			l.Gold[k] = crf.All
		}
	}
	for i := range l.Gold {
		l.Gold[i] &= l.Possible[i]
	}
}

// spans returns the names of s as its gold has them; open tokens yield none.
func (s *sample) spans() []span {
	var out []span
	for i := 0; i < len(s.gold); i++ {
		y := -1
		for k := crf.Begin; k <= crf.Clitic; k++ {
			if s.gold[i] == 1<<k {
				y = k
			}
		}
		if y < 0 {
			continue
		}
		j := i + 1
		for j < len(s.gold) && s.gold[j] == 1<<crf.Inside {
			j++
		}
		clitic := y - crf.Begin
		if s.twice[i] {
			clitic = 2
		}
		out = append(out, span{i, j, clitic})
		i = j - 1
	}
	return out
}
