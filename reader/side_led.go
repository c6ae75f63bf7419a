package reader

import (
	"slices"
	"strings"
)

// farthestHead is how many words before his name the verb stands by which somebody heads a side.
const farthestHead = 12

// sideLed is the side of s whose delegation m heads as told in his sentence; nil if he heads none
// or the words leave the side open.
func (x *extractor) sideLed(s *session, m *mention) *entity {
	for _, words := range []span{x.calledHead(m), x.headedBefore(m), x.headsBehind(m)} {
		if e := x.sideNamed(s, m, words); e != nil {
			return e
		}
	}
	return nil
}

// calledHead are the words behind "head" where m is called the head of a delegation, by himself or
// right before him: "رئيس الوفد الروسي فلان", "كبير مفاوضي الحكومة، رئيس المجلس فلان".
func (x *extractor) calledHead(m *mention) span {
	last := m.last
	if n := m.actors[0].name; !n.empty() {
		last = n.first
	}
	for i := m.first - 1; i < last; i++ { // "زعيم وفد المتمردين فلان", "عضو المجلس رئيس الوفد الحكومي فلان"
		if x.d.headOfDelegation(i) {
			return span{i + 1, last}
		}
	}
	for _, o := range x.bySent[m.sent] {
		if o.last <= m.first && x.d.onlyPunct(span{o.last, m.first}) && x.d.headOfDelegation(o.first) && len(o.actors) == 1 && o.actors[0].name.empty() {
			return span{o.first + 1, o.last}
		}
	}
	return span{}
}

// headOfDelegation reports whether the word at i calls somebody the head of a delegation or of the
// negotiators of a side.
func (d *document) headOfDelegation(i int) bool {
	if !d.in("head-of-side", i) {
		return false
	}
	return d.delegation(i+1) || strings.HasPrefix(strings.TrimPrefix(d.norm(i+1), "ال"), "مفاوض")
}

// headedBefore are the words between the verb by which m heads a side and m: "ويترأس وفد الحكومة
// عضو المجلس فلان", "ومثل الحركة في الجولة رئيس مكتبها فلان".
func (x *extractor) headedBefore(m *mention) span {
	for i := m.first - 1; i >= 0 && i > m.first-farthestHead && x.d.sent[i] == m.sent; i-- {
		if x.d.headsSide(i) && (x.d.delegation(i+1) || x.standsForSide(i)) {
			return span{i + 1, m.first}
		}
		if _, verb := x.d.finiteAt(i); verb || x.endsPerson(m.sent, i+1) {
			return span{}
		}
	}
	return span{}
}

// endsPerson reports whether people told in sentence n end right before token i.
func (x *extractor) endsPerson(n, i int) bool {
	return slices.ContainsFunc(x.bySent[n], func(o *mention) bool { return o.last == i && o.kind <= kCounterpart && len(o.actors) > 0 })
}

// standsForSide reports whether the word at i is "represented", or "for" behind "signed", before a
// side that is told.
func (x *extractor) standsForSide(i int) bool {
	n := x.d.norm(i)
	if !strings.Contains(n, "مثل") && !(n == "عن" && strings.HasPrefix(strings.TrimPrefix(x.d.norm(i-1), "و"), "وقع")) {
		return false
	}
	return x.d.in("government-again", i+1) || x.d.in("movement-again", i+1) || slices.ContainsFunc(x.bySent[x.d.sent[i]], func(o *mention) bool {
		return o.first == i+1 && o.kind == kParty && !o.capital
	})
}

// headsBehind are the words behind the verb of a relative clause by which m heads a side: "المبعوث
// فلان، الذي قاد وفد بلاده".
func (x *extractor) headsBehind(m *mention) span {
	i := m.last
	if x.d.norm(i) == "," {
		i++
	}
	if n := x.d.norm(i); n != "الذي" && n != "التي" || !x.d.headsSide(i+1) || !x.d.delegation(i+2) {
		return span{}
	}
	return span{i + 2, min(i+5, len(x.d.toks))}
}

// sideNamed is the side of s that the words mean for which m stands: his own, one told by its name,
// or, where the talks are between one state and one movement, by what either is called again: "الوفد
// الحكومي", "وفد الحركة".
func (x *extractor) sideNamed(s *session, m *mention, words span) *entity {
	if words.empty() {
		return nil
	}
	var states, others []*entity
	own := m.actors[0].ent.party
	for _, p := range s.parts {
		if own != "" && sameParty(p.ent.party, own) {
			return p.ent
		}
		if isCode(p.ent.party) {
			states = append(states, p.ent)
		} else {
			others = append(others, p.ent)
		}
	}
	for _, o := range x.bySent[m.sent] {
		if o.first < words.first-1 || o.last > words.last || len(o.actors) != 1 {
			continue
		}
		party := o.actors[0].party
		if o.actors[0].ent != nil {
			party = o.actors[0].ent.party
		}
		for _, p := range s.parts {
			if party != "" && sameParty(p.ent.party, party) {
				return p.ent
			}
		}
	}
	for i := words.first; i < words.last; i++ {
		switch {
		case len(states) == 1 && len(others) == 1 && x.d.in("government-again", i):
			return states[0]
		case len(states) == 1 && len(others) == 1 && x.d.in("movement-again", i):
			return others[0]
		}
	}
	return nil
}

// calledAgain reports whether the side of a is told only by what a movement is called again:
// "كبير مفاوضي المتمردين".
func (d *document) calledAgain(a *actor) bool {
	return a.partySpan.len() == 1 && d.in("movement-again", a.partySpan.first)
}
