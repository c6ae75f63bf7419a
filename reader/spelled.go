package reader

import (
	"slices"

	"mahdar/lexicon"
)

// spelledOut puts those who are told one by one behind a group in its place: "الدول الضامنة
// (روسيا وتركيا وإيران)", "وزراء خارجية الدول الثلاث، المصري فلان والأردني علان والعراقي".
func (d *document) spelledOut(ms []*mention) []*mention {
	var out []*mention
	for n := 0; n < len(ms); n++ {
		m := ms[n]
		row, heads := d.rowBehind(ms[n:])
		if len(row) == 0 {
			out = append(out, m)
			continue
		}
		for _, o := range row {
			o.gov = m.gov
			if a := o.actors[0]; a.office == "" && o.kind == kPerson {
				a.office, a.officeSpan = m.actors[0].office, m.span
			}
		}
		row[0].conj, row[0].joined = m.conj, m.joined
		n += heads - 1
	}
	return out
}

// rowBehind are those who are told one by one behind the group that ms begins with, and how
// many mentions call the group: "وزراء خارجية", "الدول الثلاث".
func (d *document) rowBehind(ms []*mention) (row []*mention, heads int) {
	m := ms[0]
	if !open(m) || m.number == lexicon.Singular {
		return nil, 0
	}
	heads = 1
	count := m.count
	if len(ms) > 1 && open(ms[1]) && ms[1].sent == m.sent && ms[1].first == m.last && m.actors[0].office != "" {
		heads, count = 2, max(count, ms[1].count)
	}
	last := ms[heads-1].last
	if k, ok := d.text.Numeral(last); ok && !k.Ordinal {
		last++ // "وزراء الخارجية الثلاثة"
	}
	if m.number == lexicon.Dual {
		count = 2
	}
	for k, o := range ms[heads:] {
		if o.sent != m.sent || k > 0 && !o.joined || k == 0 && o.gov != "" && o.gov != m.gov || len(o.actors) != 1 || k > 0 && o.kind != row[0].kind {
			break
		}
		row = append(row, o)
	}
	if len(row) < 2 || count > 0 && len(row) != count || !d.noVerbBetween(last, row[0].first) {
		return nil, 0
	}
	gap, sign := row[0].first-last, d.norm(row[0].first-1)
	for k, o := range row {
		switch {
		case o.kind == kParty && o.bare && heads == 1 && gap <= 4 && (sign == "(" || sign == "," && m.count == len(row)):
		case o.kind == kPerson && o.actors[0].party != "" && m.actors[0].office != "" && gap <= 1 &&
			!slices.ContainsFunc(row[:k], func(p *mention) bool { return sameParty(p.actors[0].party, o.actors[0].party) }):
		default:
			return nil, 0
		}
	}
	return row, heads
}

// open reports whether m is a group of whom it tells no side.
func open(m *mention) bool {
	return m.kind == kGroup && len(m.actors) > 0 && !slices.ContainsFunc(m.actors, func(a *actor) bool { return a.party != "" })
}
