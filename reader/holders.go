package reader

import "mahdar/lexicon"

// ofEach reads who "الرئيسان" or "رئيسا البلدين" are where the state and the name of each are told
// right behind: "رئيسا البلدين، التونسي فلان والجزائري علان".
func (d *document) ofEach(m *mention) bool {
	if m.number == lexicon.Singular || len(m.actors) != 1 {
		return false
	}
	at := m.last
	switch d.norm(at) {
	case ",", "(", ":":
		at++
	}
	n, ok := d.match(at, lexicon.Nisba)
	if !ok || !n.Definite || clitics(n) > 0 || n.Entry.Number > lexicon.Singular {
		return false
	}
	name, next, ok := d.nameAfter(d.mustHonorifics(n.Last))
	if !ok {
		return false
	}
	each := *m
	a, p := *m.actors[0], d.party(n)
	a.name, a.party, a.partySpan, a.partyRule, a.weakParty = name, p.code, p.span, p.rule, p.weak
	each.actors, each.last, each.kind = []*actor{&a}, next, kPerson
	if d.alternate(&each); len(each.actors) < 2 {
		return false
	}
	if d.norm(each.last) == ")" {
		each.last++
	}
	*m = each
	return true
}

// formerly gives the holder of an office told without a name the one behind a comma, told with
// what he was before: "مبعوث الاتحاد الأفريقي، الرئيس النيجيري الأسبق فلان".
func (d *document) formerly(m *mention) {
	if m.kind != kOffice || m.number > lexicon.Singular || len(m.actors) != 1 || d.norm(m.last) != "," {
		return
	}
	start, _, _ := d.honorifics(m.last + 1)
	off, ok := d.officeAt(start)
	if !ok || clitics(off.head) > 0 || off.head.Entry.Number > lexicon.Singular || d.toks[start].Line {
		return
	}
	d.titles(&off)
	if !off.former {
		return
	}
	if name, next, ok := d.nameAfter(d.ownHonorifics(off.last)); ok {
		m.kind, m.last, m.actors[0].name = kPerson, next, name
	}
}
