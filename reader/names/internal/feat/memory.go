package feat

import (
	"mahdar/arabic"
	"mahdar/reader/names/internal/crf"
)

// memory holds, for the words of one page, the two places where each is likeliest
// to be part of a name.
type memory struct {
	slots []slot
	mask  uint32
}

type slot struct {
	key        uint32
	places     uint16
	at, at2    int32 // tokens
	p, p2      float32
	begin, end bool // it began or ended a name of several words
}

func (m *memory) reset(n int) {
	size := 64
	for size < 3*n {
		size *= 2
	}
	if cap(m.slots) < size {
		m.slots = make([]slot, size)
	} else {
		m.slots = m.slots[:size]
		clear(m.slots)
	}
	m.mask = uint32(size - 1)
}

func (m *memory) slot(key uint32, make bool) *slot {
	if key == 0 {
		key = 1
	}
	for i := (key * 0x9E3779B1) & m.mask; ; i = (i + 1) & m.mask {
		s := &m.slots[i]
		if s.key == key {
			return s
		}
		if s.key == 0 {
			if !make {
				return nil
			}
			s.key = key
			return s
		}
	}
}

func (m *memory) put(key uint32, i int, p float32) *slot {
	s := m.slot(key, true)
	s.places++
	switch {
	case s.places == 1 || p > s.p:
		s.at2, s.p2 = s.at, s.p
		s.at, s.p = int32(i), p
	case p > s.p2:
		s.at2, s.p2 = int32(i), p
	}
	return s
}

// Remember takes the first stage's probabilities of the labels of every token.
func (p *Page) Remember(probs [][crf.Labels]float32) {
	p.seen.reset(2 * len(p.toks))
	for i := range p.toks {
		k := &p.toks[i]
		if k.kind != arabic.Word {
			continue
		}
		q := &probs[i]
		s := p.seen.put(k.form, i, q[crf.Begin]+q[crf.Inside])
		if i+1 < len(probs) && !p.toks[i+1].line {
			s.begin = s.begin || q[crf.Begin] > 0.5 && probs[i+1][crf.Inside] > 0.5
			s.end = s.end || q[crf.Inside] > 0.5 && probs[i+1][crf.Inside] < 0.5
		}
		if k.clitic > 0 && k.stem != k.form {
			p.seen.put(k.stem, i, q[crf.Clitic])
		}
	}
}

// elsewhere tells how likely the word key is a name at another token than i: 0
// nowhere else, then steps of likelihood; flags tell its place in longer names.
func (p *Page) elsewhere(key uint32, i int) (step, flags uint64) {
	s := p.seen.slot(key, false)
	if s == nil {
		return 0, 0
	}
	v := s.p
	if int(s.at) == i {
		if s.places < 2 {
			return 0, 0
		}
		v = s.p2
	}
	switch {
	case v < 0.02:
		step = 1
	case v < 0.1:
		step = 2
	case v < 0.3:
		step = 3
	case v < 0.6:
		step = 4
	case v < 0.85:
		step = 5
	case v < 0.97:
		step = 6
	default:
		step = 7
	}
	return step, b(s.begin)<<1 | b(s.end)
}

// Later returns the buckets of token i that the second stage has besides. The
// slice is valid until the next call of Later or Features.
func (p *Page) Later(i int) []uint32 {
	k := &p.toks[i]
	if k.kind != arabic.Word {
		return nil
	}
	e := emitter{p.buf[:0]}
	v, f := p.elsewhere(k.form, i)
	var sv, sf uint64
	if k.clitic > 0 {
		sv, sf = p.elsewhere(k.stem, i)
	}
	var lv, lf, rv, rf uint64
	l1, r1 := &none, &none
	if i > 0 && !k.line {
		l1 = &p.toks[i-1]
		lv, lf = p.elsewhere(l1.form, i-1)
	}
	if i+1 < len(p.toks) && !p.toks[i+1].line {
		r1 = &p.toks[i+1]
		rv, rf = p.elsewhere(r1.form, i+1)
	}
	s := k.hab.short()
	e.add(200, v)
	e.add(201, v<<2|f)
	e.add(202, v<<8|s)
	e.add(203, v<<16|uint64(l1.prim))
	e.add(204, v<<16|uint64(r1.prim))
	e.add(205, v<<8|lv<<4|rv)
	e.add(206, v<<8|lv<<4|lf)
	e.add(207, v<<8|rv<<4|rf)
	e.add(208, v<<8|uint64(k.prim))
	e.add(209, v<<8|uint64(k.expect)<<4|uint64(min(k.dist, 2)))
	if k.clitic > 0 {
		c := uint64(k.clitic)
		e.add(210, c<<16|sv<<8|v)
		e.add(211, c<<16|sv<<8|sf)
		e.add(212, c<<16|sv<<8|s)
		e.add(213, c<<16|sv<<8|b(k.mask != 0)<<1|b(k.cmask != 0))
		e.add(214, c<<16|sv<<8|uint64(l1.prim))
	}
	p.buf = e.out
	return e.out
}

// Clitics returns how many letters of token i are clitics, if one of them is: two
// where the rest without both is a name elsewhere on the page, and the rest
// without the first is none.
func (p *Page) Clitics(i int) int {
	k := &p.toks[i]
	if k.stem2 == 0 {
		return 1
	}
	both, _ := p.elsewhere(k.stem2, i)
	one, _ := p.elsewhere(k.stem, i)
	if both >= 5 && one < 5 {
		return 2
	}
	return 1
}
