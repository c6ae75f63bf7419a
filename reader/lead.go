package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// led joins those who head a side to it: "ترأس الجانب التونسي فلان، فيما قاد الوفد الجزائري
// علان", "ومثل الجانب الصيني فلان وعلان", "عن الجانب الياباني فلان".
func (d *document) led(ms []*mention) {
	for n, side := range ms {
		goesOn := side.conj && n > 0 && ms[n-1].leads != nil && ms[n-1].sent == side.sent // "ترأس الوفد التونسي فلان، والوفد الجزائري علان"
		if side.kind == kPerson && d.delegation(side.first) && (goesOn || d.headsSide(side.first-1)) {
			side.leads = side // "قاد الوفد الجزائري فلان": the side and its head in one
			continue
		}
		if side.kind != kParty || side.bare || len(side.actors) != 1 || !d.delegation(side.first) {
			continue
		}
		if n+1 < len(ms) && d.headsSide(side.first-1) && d.follows(side, ms[n+1]) {
			for k := n + 1; k < len(ms) && (k == n+1 || ms[k].joined) && ofSide(ms[k], side); k++ {
				ms[k].leads = side
			}
			continue
		}
		if n+1 < len(ms) && ofSide(ms[n+1], side) && (goesOn && d.follows(side, ms[n+1]) ||
			d.leading(side.last) && ms[n+1].sent == side.sent && ms[n+1].first == side.last+1) {
			ms[n+1].leads = side // "أما الوفد الجزائري فقاده علان"
			continue
		}
		if n > 0 && d.headsSide(ms[n-1].first-1) && d.follows(ms[n-1], side) && ofSide(ms[n-1], side) {
			ms[n-1].leads = side // "ترأس الوزير فلان الجانب التونسي"
		}
	}
}

// delegation reports whether the word at i is of a side of talks as such.
func (d *document) delegation(i int) bool {
	n := d.norm(i)
	if n != "وفد" { // whose own و is no conjunction
		n = strings.TrimPrefix(n, "و")
	}
	switch strings.TrimPrefix(n, "ال") {
	case "وفد", "جانب", "طرف", "فريق":
		return true
	}
	return false
}

// headsSide reports whether the word at i says that somebody heads or stands for a side: a
// verb, or "عن" and "من" before the side.
func (d *document) headsSide(i int) bool {
	switch w := strings.TrimPrefix(d.norm(i), "و"); w {
	case "عن":
		return true
	case "من":
		return w != d.norm(i) // "ومن الجانب التونسي فلان"
	}
	return d.in("heads-side", i)
}

// follows reports whether b stands right behind a in its sentence, as no part of a row with it.
func (d *document) follows(a, b *mention) bool {
	return a.sent == b.sent && !b.conj && b.gov == "" && a.last <= b.first && (a.last == b.first || d.onlyPunct(span{a.last, b.first}))
}

// ofSide reports whether m is an official who can stand for the side.
func ofSide(m, side *mention) bool {
	if m.kind > kCounterpart || m.number > lexicon.Singular && len(m.actors) < 2 {
		return false
	}
	for _, a := range m.actors {
		if a.party != "" && !sameParty(a.party, side.actors[0].party) {
			return false
		}
	}
	return len(m.actors) > 0
}

// unled reports whether it is open who sat for the sides of f: fewer than two of them are told, or
// none by more than its name.
func (f *frame) unled() bool {
	if f.group != nil && len(f.group.actors) > 0 && f.group.actors[0].party != "" {
		return false
	}
	sides := len(f.parties())
	return sides < 2 || bareSides(f.parts) == sides
}

// headed gives a session in the news of which fewer than two sides are told, or none by more than
// its name, those whose delegations are told right behind it: "عقدت أمس جولة من المشاورات. وترأس الجانب التونسي
// فلان، والجانب الجزائري علان".
func (x *extractor) headed() {
	for _, f := range x.frames {
		if f.mode != "meeting" || f.denied || f.back || !f.unled() {
			continue
		}
		var leaders []*mention
		var sides []string
		for n := f.sent; n <= f.sent+1 && n < len(x.bySent) && len(sides) < 2; n++ {
			for _, m := range x.bySent[n] {
				if m.leads == nil || m.first < f.trig.first || len(m.actors) == 0 || m.actors[0].ent == nil || m.actors[0].ent.party == "" {
					continue
				}
				leaders = append(leaders, m)
				if p := m.actors[0].ent.party; !containsParty(sides, p) {
					sides = append(sides, p)
				}
			}
		}
		if len(sides) != 2 || slices.ContainsFunc(f.parties(), func(p string) bool { return !containsParty(sides, p) }) {
			continue
		}
		f.group = nil
		f.parts = slices.DeleteFunc(f.parts, func(p *part) bool { return p.ent.bare() && p != f.host && p != f.guest })
		for _, m := range leaders {
			f.add(m)
			if f.status == "" && (x.d.willHead(m.first-1) || x.d.willHead(m.leads.first-1)) {
				f.status = "planned"
			}
		}
	}
}

// willHead reports whether the word at i says that somebody is yet to head a side: "سيترأس".
func (d *document) willHead(i int) bool {
	w, future := strings.CutPrefix(strings.TrimPrefix(d.norm(i), "و"), "س")
	return future && w != "" && d.headsSide(i)
}

// ledFrom is who leads the delegation g, told behind the body that it is from: "وفدا من لجنة
// الدفاع في مجلس النواب الأميركي برئاسة النائب فلان".
func ledFrom(g *mention, ms []*mention) *mention {
	for _, m := range ms {
		if m.first > g.last && m.leads != nil && m.leads.first >= g.last && m.leads.first-g.last <= 8 && m.kind == kPerson {
			return m
		}
	}
	return nil
}
