package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// stand is an official with the side for which he is told to stand: "عن الجانب التونسي فلان",
// "من مصر فلان ومن السودان علان", "فلان عن الجانب التونسي".
type stand struct {
	who, side *mention
	before    bool // the side is told before him
	sure      bool // one such pair alone says so
}

// onBehalf gives those who stand for a side the side that is told beside them, and takes it
// out of those who may take part by themselves.
func (d *document) onBehalf(ms []*mention) []*mention {
	var all []stand
	for n, m := range ms {
		if s, ok := d.standAt(ms, n, m); ok {
			all = append(all, s)
		}
	}
	var gone []*mention
	for k, s := range all {
		if !s.sure && !(k > 0 && inRow(all[k-1], s) || k+1 < len(all) && inRow(s, all[k+1])) {
			continue
		}
		a, side := s.who.actors[0], s.side.actors[0]
		if a.office == "" {
			a.office, a.officeSpan = d.officeOfRow(ms, all, k)
		}
		if a.party == "" {
			a.party, a.partySpan, a.partyRule = side.party, side.partySpan, side.partyRule
		}
		if d.delegation(s.side.first) {
			s.who.leads = s.side
		}
		if s.before && strings.HasPrefix(d.norm(s.side.first-1), "و") {
			d.cut[s.side.first-1] = 1 // he is joined to the one before him
		}
		s.who.first, s.who.last = min(s.who.first, s.side.first-1), max(s.who.last, s.side.last)
		gone = append(gone, s.side)
	}
	if len(gone) == 0 {
		return ms
	}
	return slices.DeleteFunc(ms, func(m *mention) bool { return slices.Contains(gone, m) })
}

// standAt reads the side m, the n-th of ms, with the official beside it.
func (d *document) standAt(ms []*mention, n int, m *mention) (stand, bool) {
	if m.kind != kParty || len(m.actors) != 1 || m.first == 0 || m.capital {
		return stand{}, false
	}
	prep := d.norm(m.first - 1)
	of := strings.TrimPrefix(prep, "و")
	if of != "عن" && of != "من" {
		return stand{}, false
	}
	s := stand{side: m, sure: d.delegation(m.first) && !m.bare}
	if n+1 < len(ms) && ms[n+1].first == m.last && d.standsFor(ms[n+1], m) {
		if conj, p := d.leadClitics(ms[n+1]); !conj && p == "" {
			s.who, s.before = ms[n+1], true
			return s, true
		}
	}
	if n > 0 && ms[n-1].last == m.first-1 && of == prep && d.standsFor(ms[n-1], m) {
		s.who = ms[n-1]
		s.sure = s.sure || of == "من" && d.ofInstitution(ms[n-1], m)
		return s, true
	}
	return stand{}, false
}

// ofInstitution reports whether who is told by his full name alone, as one whom somebody met, with the
// organisation that he comes from: "التقى الوزير بفلان الفلاني من صندوق النقد الدولي".
func (d *document) ofInstitution(who, org *mention) bool {
	a := who.actors[0]
	if org.actors[0].partyRule != "organisation" || a.office != "" || a.party != "" || a.name.len() < 2 {
		return false
	}
	conj, prep := d.leadClitics(who)
	return conj || prep == "ب" || d.norm(who.first-1) == "مع" || d.norm(who.first-1) == "بين"
}

// standsFor reports whether who is one official who can stand for the side.
func (d *document) standsFor(who, side *mention) bool {
	return who.sent == side.sent && len(who.actors) == 1 && who.number <= lexicon.Singular &&
		(who.kind == kPerson || who.kind == kOffice && who.actors[0].office != "" || who.kind == kCounterpart) &&
		(who.actors[0].party == "" || sameParty(who.actors[0].party, side.actors[0].party))
}

// inRow reports whether two pairs, told one behind the other, are of one row of several sides.
func inRow(a, b stand) bool {
	from, to := max(a.who.last, a.side.last), min(b.who.first, b.side.first-1)
	return a.who.sent == b.who.sent && a.before == b.before && to-from <= 2 && a.side.actors[0].party != b.side.actors[0].party
}

// officeOfRow is the office of those of whom the row of the k-th pair names one by one: "وزراء
// مياه الدول الثلاث من مصر فلان ومن السودان علان".
func (d *document) officeOfRow(ms []*mention, all []stand, k int) (string, span) {
	for k > 0 && inRow(all[k-1], all[k]) {
		k--
	}
	from := min(all[k].who.first, all[k].side.first-1)
	for n := len(ms) - 1; n >= 0; n-- {
		m := ms[n]
		switch {
		case m.last > from:
		case from-m.last > 1:
			return "", span{}
		case len(m.actors) > 0 && m.actors[0].office != "" && m.number > lexicon.Singular:
			return m.actors[0].office, span{m.first, m.last}
		default:
			from = m.first
		}
	}
	return "", span{}
}
