package feat

import "mahdar/arabic"

// What is expected at a token after what stands before it.
const (
	exNone      = iota
	exOffice    // an office stands before it
	exState     // an office and its state, organisation or ministry
	exHonorific // a title of courtesy
	exSaying    // a verb of saying
	exContact   // a verb of contact
	exWith      // مع, بين, كل من
)

// expectations walks the page once and notes at every token the last office,
// title or verb before it on the line and how many other words lie between.
func (p *Page) expectations() {
	state, dist, until := uint8(exNone), uint8(0), 0
	for i := range p.toks {
		k := &p.toks[i]
		if k.line {
			state, dist, until = exNone, 0, i
		}
		if k.kind == arabic.Punct && k.norm != "\"" && k.norm != "'" && k.norm != "-" && k.norm != "." && k.norm != "(" && k.norm != ")" {
			k.expect, k.dist = state, min(dist, 7)
			if k.norm == "," && (state == exOffice || state == exState) && dist == 0 {
				continue // "رئيس الوزراء، فلان"
			}
			state, dist = exNone, 0
			continue
		}
		k.expect, k.dist = state, min(dist, 7)
		if k.kind == arabic.Punct {
			continue
		}
		if i < until {
			continue
		}
		m := k.mask | k.cmask
		has := func(c uint8) bool { return m>>c&1 == 1 }
		next := uint8(exNone)
		switch {
		case has(clHonorific):
			next = exHonorific
		case has(clOffice):
			next = exOffice
		case (state == exOffice || state == exState) && dist == 0 && (has(clState) || has(clNisba) || has(clOrg) || has(clCapital) || has(clPortfolio)):
			next = exState
		case k.prim&31 == clSaying:
			next = exSaying
		case k.prim&31 == clContact || k.prim&31 == clLight:
			next = exContact
		case k.norm == "مع" || k.norm == "بين" || k.norm == "من" && i > 0 && p.toks[i-1].norm == "كل":
			next = exWith
		case k.prim&31 == clFunction && k.binder == 0 && k.key != 17 && k.key != 19:
			state, dist = exNone, 0
			continue
		}
		if next != exNone {
			state, dist = next, 0
			until = i + 1
			for until < len(p.toks) && !p.toks[until].line && p.toks[until].prim&inner != 0 && k.prim&inner == 0 && p.toks[until].prim&31 == k.prim&31 {
				until++
			}
			continue
		}
		if state != exNone {
			dist++
			if dist > 7 {
				state, dist = exNone, 0
			}
		}
	}
}
