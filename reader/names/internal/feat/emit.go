package feat

import (
	"unicode/utf8"

	"mahdar/arabic"
	"mahdar/reader/names/internal/crf"
)

var none token

func (p *Page) at(i int) *token {
	if i < 0 || i >= len(p.toks) {
		return &none
	}
	return &p.toks[i]
}

// emitter collects the buckets of one token.
type emitter struct{ out []uint32 }

func (e *emitter) add(template uint32, v uint64) {
	h := (v + uint64(template)*0x9E3779B97F4A7C15) * 0xD6E8FEB86659FD93
	h ^= h >> 32
	h *= 0xD6E8FEB86659FD93
	e.out = append(e.out, uint32(h>>(64-crf.Bits)))
}

// habit in one number for conjunctions: known, title, partner, article, freq.
func (h Habit) gist() uint64 {
	if !h.Known {
		return 0
	}
	return 1 + uint64(h.Title) | uint64(h.Partner/2)<<4 | uint64(h.Article/2)<<6 | uint64(h.Freq/4)<<8 | uint64(h.Chain/2)<<9
}

// short is a coarser gist.
func (h Habit) short() uint64 {
	if !h.Known {
		return 0
	}
	return 1 + uint64(h.Title/2) | uint64(h.Partner/4)<<3 | uint64(h.Article/4)<<4
}

// Features returns the buckets of token i. The slice is valid until the next call.
func (p *Page) Features(i int) []uint32 {
	e := emitter{p.buf[:0]}
	k, l1, l2, l3 := p.at(i), p.at(i-1), p.at(i-2), p.at(i-3)
	r1, r2, r3 := p.at(i+1), p.at(i+2), p.at(i+3)
	if k.line {
		l1, l2, l3 = &none, &none, &none
	} else if l1.line {
		l2, l3 = &none, &none
	} else if l2.line {
		l3 = &none
	}
	if r1.line {
		r1, r2, r3 = &none, &none, &none
	} else if r2.line {
		r2, r3 = &none, &none
	} else if r3.line {
		r3 = &none
	}
	e.add(1, 0)
	prim := uint64(k.prim) | uint64(k.key)<<8
	prim1 := uint64(r1.prim) | uint64(r1.key)<<8
	primL := uint64(l1.prim) | uint64(l1.key)<<8
	if k.kind != arabic.Word {
		e.add(2, uint64(k.id))
		e.add(3, uint64(k.id)<<16|primL)
		e.add(4, uint64(k.id)<<16|prim1)
		e.add(5, uint64(k.id)<<2|b(k.hyphen)<<1|b(k.space))
		e.add(6, uint64(k.id)<<32|l1.hab.gist()<<16|r1.hab.gist())
		e.add(7, uint64(k.id)<<8|uint64(min(l1.letters, 3))<<4|b(r1.space))
		p.buf = e.out
		return e.out
	}
	g, gl, gr := k.hab.gist(), l1.hab.gist(), r1.hab.gist()
	s, sl, sr := k.hab.short(), l1.hab.short(), r1.hab.short()
	ex := uint64(k.expect)<<3 | uint64(k.dist)

	e.add(10, uint64(k.id))
	e.add(11, uint64(l1.id))
	e.add(12, uint64(r1.id))
	e.add(13, uint64(l2.id))
	e.add(14, uint64(r2.id))
	e.add(20, prim)
	e.add(21, primL)
	e.add(22, prim1)
	e.add(23, uint64(l2.prim)|uint64(l2.key)<<8)
	e.add(24, uint64(r2.prim)|uint64(r2.key)<<8)
	e.add(25, uint64(l3.prim))
	e.add(26, uint64(r3.prim))
	e.add(30, primL<<16|prim)
	e.add(31, prim<<16|prim1)
	e.add(32, primL<<16|prim1)
	e.add(33, primL<<16|uint64(l2.prim))
	e.add(34, prim1<<16|uint64(r2.prim))
	e.add(35, uint64(l1.id)<<16|s<<8|uint64(k.prim))
	e.add(36, uint64(r1.id)<<16|s<<8|uint64(k.prim))
	e.add(37, uint64(l1.id)<<16|uint64(l2.prim)<<8|b(k.prim == 0))
	e.add(40, uint64(k.mask))
	e.add(41, uint64(k.cmask)<<1|b(k.mask != 0))
	e.add(42, uint64(k.inside))
	e.add(43, uint64(l1.mask|l1.cmask))
	e.add(44, uint64(r1.mask|r1.cmask))

	h := k.hab
	e.add(50, g)
	if h.Known {
		e.add(51, uint64(h.Freq))
		e.add(52, uint64(h.Title)<<3|uint64(h.Partner))
		e.add(53, uint64(h.Article)<<2|uint64(h.Suffix))
		e.add(54, uint64(h.Speech)<<2|uint64(h.Place))
		e.add(55, uint64(h.Chain)<<3|uint64(h.Title))
		e.add(56, uint64(h.Prefix)<<3|uint64(h.Article))
	} else {
		e.add(57, primL)
		e.add(58, prim1)
		e.add(59, ex)
	}
	e.add(60, gl)
	e.add(61, gr)
	e.add(62, s<<8|sl)
	e.add(63, s<<8|sr)
	e.add(64, s<<16|sl<<8|sr)
	e.add(65, sl<<8|sr)
	e.add(66, l2.hab.short()<<8|sl)
	e.add(67, r2.hab.short()<<8|sr)
	e.add(68, s<<16|primL)
	e.add(69, s<<16|prim1)

	e.add(70, ex)
	e.add(71, ex<<16|s)
	e.add(72, ex<<16|uint64(k.prim))
	e.add(73, ex<<16|uint64(r1.prim)<<8|s)
	e.add(74, uint64(k.expect)<<8|sl<<4|b(l1.prim == 0))

	if k.clitic > 0 {
		c := uint64(k.clitic)
		ss, sg := k.shab.short(), k.shab.gist()
		e.add(80, c)
		e.add(81, c<<16|sg)
		e.add(82, c<<16|ss<<8|s)
		e.add(83, c<<32|uint64(k.cmask))
		e.add(84, c<<8|b(k.sprim)<<1|b(k.mask != 0))
		e.add(85, c<<16|primL)
		e.add(86, c<<16|sl<<8|ss)
		e.add(87, c<<16|ss<<8|sr)
		e.add(88, c<<8|uint64(k.letters))
		e.add(89, c<<8|ex)
		e.add(90, c<<32|uint64(l1.id))
		if c == 1 || c == 5 {
			sq := uint64(k.skin.article)<<4 | uint64(k.skin.suffix)<<2 | uint64(k.skin.prefix)
			e.add(92, sq)
			e.add(93, sq<<8|ss)
		}
		e.add(91, c<<16|uint64(k.shab.Freq)<<8|uint64(h.Freq)<<1|b(h.Known))
	}
	p.spelling(&e, k, s)
	q := uint64(k.kin.article)<<4 | uint64(k.kin.suffix)<<2 | uint64(k.kin.prefix)
	e.add(140, q)
	e.add(141, q<<8|s)
	e.add(142, q<<8|uint64(k.prim))
	e.add(143, q<<16|primL)
	e.add(144, uint64(k.kin.ending)<<8|uint64(k.kin.suffix)<<1|b(h.Known))
	e.add(145, kinOf(l1)<<8|s)
	e.add(146, kinOf(r1)<<8|s)

	e.add(110, uint64(k.binder)<<16|uint64(l1.binder)<<8|uint64(r1.binder))
	e.add(111, uint64(l1.binder)<<8|s)
	e.add(112, uint64(l2.binder)<<4|uint64(l1.binder))
	e.add(113, b(k.hyphen)<<2|b(l1.hyphen)<<1|b(r1.hyphen))
	e.add(114, uint64(k.quoted)<<8|b(l1.norm == "\"")<<1|b(r1.norm == "\""))
	e.add(115, b(k.line)<<8|s)
	e.add(116, b(l1.kind == arabic.Punct)<<1|b(r1.kind == arabic.Punct)|s<<2)
	e.add(117, b(k.al)<<2|b(l1.al)<<1|b(r1.al))
	e.add(118, b(k.al)<<10|b(l1.al)<<9|s)
	e.add(119, b(k.al)<<16|primL)
	e.add(120, b(l1.al)<<16|b(k.al)<<8|ex)
	p.buf = e.out
	return e.out
}

func kinOf(k *token) uint64 {
	return uint64(k.kin.article)<<4 | uint64(k.kin.suffix)<<2 | uint64(k.kin.prefix) | b(k.hab.Known)<<6
}

// spelling describes the letters of a word: how it begins and ends, with and
// without the letter that may be a clitic.
func (p *Page) spelling(e *emitter, k *token, s uint64) {
	e.add(100, uint64(k.letters)<<1|b(k.al))
	var rs [16]rune
	n := 0
	for j := 0; j < len(k.norm) && n < len(rs); {
		r, size := utf8.DecodeRuneInString(k.norm[j:])
		rs[n] = r
		n++
		j += size
	}
	known := b(k.hab.Known)
	gram := func(from, to int) (v uint64) {
		for j := from; j < to; j++ {
			v = v<<8 | uint64(uint8(rs[j]))
		}
		return v
	}
	for w := 1; w <= 3 && w <= n; w++ {
		e.add(100+uint32(w), gram(0, w))
	}
	for w := 1; w <= 4 && w <= n; w++ {
		e.add(104+uint32(w), gram(n-w, n)<<1|known)
	}
	if !k.hab.Known || k.hab.Named() || k.hab.Freq < 3 {
		for j := 0; j+3 <= n; j++ {
			e.add(130, gram(j, j+3)<<1|known)
		}
		for j := 0; j+2 <= n; j++ {
			e.add(131, gram(j, j+2))
		}
	}
	if k.clitic > 0 && n >= 4 {
		e.add(132, uint64(k.clitic)<<32|gram(1, 3))
		e.add(133, uint64(k.clitic)<<32|gram(1, 4))
	}
}

func b(v bool) uint64 {
	if v {
		return 1
	}
	return 0
}
