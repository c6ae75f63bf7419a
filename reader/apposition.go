package reader

import (
	"strings"

	"mahdar/lexicon"
)

// apposition reads what follows a named mention and tells more of the same
// person: "، وزير الخارجية الإماراتي،", "رئيس فرنسا", "(الروسي)".
// A word of capacity may stand between: "فلان بصفته رئيسا للجمهورية".
func (d *document) apposition(m *mention, a *actor) {
	for range 3 {
		cur := m.last
		if p, next, ok := d.origin(cur); ok && a.party == "" && !a.name.empty() {
			a.party, a.partySpan, a.partyRule = p.code, p.span, "origin"
			m.last = next
			continue
		}
		if a.name.empty() {
			return
		}
		if d.inBrackets(m, a) {
			return
		}
		comma := d.norm(cur) == "," || d.norm(cur) == ";" || d.norm(cur) == "("
		if comma || d.in("capacity", cur) {
			cur++
		}
		start, _, _ := d.honorifics(cur)
		off, ok := d.officeAt(start)
		if !ok || off.head.Entry.Attr["delegation"] != "" || off.head.Conj != "" || off.head.Prep != "" || off.head.Entry.Number > lexicon.Singular || d.toks[start].Line {
			return
		}
		d.titles(&off)
		end := off.last
		if d.headOfSomething(off) {
			return
		}
		if name, next, named := d.nameAfter(d.ownHonorifics(end)); named {
			// "رئيس الوزراء وزير الخارجية فلان" is read by the head; after a name
			// another office with a name of its own is another person.
			if name.len() > 0 && (comma || d.nameSpan(name.first)) && !d.servant(off) && !(a.office == "" && !comma && d.eachTitled(off, next)) {
				return
			}
			end = off.last
		}
		b := off.actors(false)[0]
		if others(a.office, b.office) || a.office != "" && a.feminine != b.feminine {
			return // "استقبل الرئيس فلان وزيرة الخارجية"
		}
		if a.party != "" && b.party != "" && a.party != b.party && !a.weakParty {
			return // the next participant: "المبعوث الأممي فلان وزير الخارجية العماني"
		}
		if a.office == "" && b.party != "" && !comma && a.name.len() == 1 {
			if p := d.told[strings.Join(d.nameWords(a.name), "")]; p != "" && p != b.party {
				return // "التقى فلان", told before with his own state, "رئيس الوزراء الإسباني"
			}
		}
		if a.office != "" && a.party == "" && b.party != "" && off.head.Definite && comma {
			return // the guest of one's own official: "استقبل الوزير، فلان، المسؤول السنغالي"
		}
		if boss := (&mention{span: span{cur, off.last}, actors: []*actor{b}, key: off.head.Entry.Key}); d.serves(boss, off) {
			a.boss, end = b.boss, boss.last
		}
		ofState := stateOffice(a.office)
		if a.office == "" || weakOffice[a.office] && !weakOffice[b.office] || a.office == "deputy_head_of_government" && ministry(b.office) {
			a.office, a.officeSpan, a.former = b.office, b.officeSpan, b.former
		}
		a.more = append(a.more, b.office)
		a.more = append(a.more, b.more...)
		if a.party == "" && ofState && b.partyRule == "organisation" {
			m.last = end // "فلان وزير الداخلية الرئيس الفخري لمجلس وزراء الداخلية العرب" is his state's
			continue
		}
		if a.party == "" || a.weakParty && b.party != "" && !b.weakParty {
			a.party, a.partySpan, a.partyRule, a.weakParty = b.party, b.partySpan, b.partyRule, b.weakParty
		}
		m.last = end
		if d.norm(end) == ")" {
			m.last = end + 1
		}
	}
}

// headOfSomething reports whether the office is that of the head of what stands behind it
// with a preposition and is no state: "فلان رئيسا للمكتب السياسي".
func (d *document) headOfSomething(off officePhrase) bool {
	return !off.head.Definite && off.last == off.head.Last && len(off.parties) == 0 && off.offices[0].key == "head_of_state" &&
		strings.HasPrefix(d.norm(off.last), "لل") && len([]rune(d.norm(off.last))) > 4
}

// completes reports whether a party or "لدى" at token i completes the office
// before it: "السفير الألماني", "أمير قطر".
func (d *document) completes(i int) bool {
	if d.norm(i) == "لدي" {
		return true
	}
	_, _, ok := d.partyAt(i)
	if !ok {
		return false
	}
	if polity[d.norm(i)] {
		return true // "سفير دولة قطر"
	}
	m, found := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org)
	return found && m.Conj == "" && m.Prep == ""
}

// origin reads "من ولاية ديلاوير" behind a name.
func (d *document) origin(i int) (partyRef, int, bool) {
	if d.norm(i) != "من" || d.norm(i+1) != "ولايه" {
		return partyRef{}, 0, false
	}
	m, ok := d.match(i+2, lexicon.City, lexicon.State)
	if !ok || clitics(m) > 0 {
		return partyRef{}, 0, false
	}
	return partyRef{span: span{i + 2, m.Last}, code: m.Entry.Key}, m.Last, true
}

// memberships joins to somebody named the seat in a body of the state or the party that is told before
// his office: "عضو المكتب السياسي، وزير الأمن فلان".
func (d *document) memberships(ms []*mention) []*mention {
	out := ms[:0]
	for _, m := range ms {
		if n := len(out); n > 0 && d.seatBefore(out[n-1], m) {
			a, b := m.actors[0], out[n-1].actors[0]
			if a.party == "" {
				a.party, a.partySpan, a.partyRule = b.party, b.partySpan, b.partyRule
			}
			m.first, m.leads = out[n-1].first, out[n-1].leads
			out = out[:n-1]
		}
		out = append(out, m)
	}
	return out
}

// seatBefore reports whether seat is told, before a comma, of the one whom m tells by office and name.
func (d *document) seatBefore(seat, m *mention) bool {
	if m.kind != kPerson || len(m.actors) != 1 || m.actors[0].office == "" || m.actors[0].name.empty() {
		return false
	}
	return d.norm(m.first-1) == "," && m.first == seat.last+1 && d.follows(seat, m) && d.seat(seat)
}

// seat reports whether m is an office without a name that is but a seat in some body: "عضو المكتب السياسي".
func (d *document) seat(m *mention) bool {
	return m.kind == kOffice && len(m.actors) == 1 && m.actors[0].name.empty() && strings.HasPrefix(strings.TrimLeft(d.norm(m.first), "وبل"), "عضو")
}
