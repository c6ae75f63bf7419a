package reader

import (
	"strings"

	"mahdar/lexicon"
)

// bodyAt reads at token i a body of state with its nationality, for which a delegation
// stands: "وفد من البرلمان الفرنسي", "وفدا الحكومة السورية والمعارضة".
func (d *document) bodyAt(i int) (partyRef, int, bool) {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "الحكومه", "البرلمان", "السلطات", "النظام", "الجيش", "الرياسه", "الخارجيه", "القياده", "مجلس", "وزاره", "الجمعيه", "لجنه", "هييه":
	default:
		return partyRef{}, 0, false
	}
	for j := i + 1; j < min(i+5, len(d.toks)) && !d.toks[j].Line; j++ {
		if m, ok := d.match(j, lexicon.Nisba); ok {
			if !m.Definite || clitics(m) > 0 || m.Entry.Number > lexicon.Singular {
				return partyRef{}, 0, false
			}
			p := d.party(m)
			p.first, p.last = i, m.Last
			return p, m.Last, true
		}
		if !d.definiteWord(j) {
			return partyRef{}, 0, false
		}
	}
	return partyRef{}, 0, false
}

// spelledOut puts the states that are spelled out behind a group in its place: "الدول
// الضامنة (روسيا وتركيا وإيران)", "الدول الثلاث، مصر والأردن والعراق،".
func (d *document) spelledOut(ms []*mention) []*mention {
	var out []*mention
	for n, m := range ms {
		if m.kind != kGroup || m.number == lexicon.Singular || n+2 >= len(ms) || len(partiesOfRaw(m)) > 0 {
			out = append(out, m)
			continue
		}
		first, sides := ms[n+1], 1
		for _, o := range ms[n+2:] {
			if !o.joined || o.kind != kParty || !o.bare {
				break
			}
			sides++
		}
		sign := d.norm(first.first - 1)
		if first.kind != kParty || !first.bare || first.sent != m.sent || first.gov != "" || sides < 2 || first.first-m.last > 4 ||
			sign != "(" && !(sign == "," && m.count == sides) || m.count > 0 && m.count != sides || !d.noVerbBetween(m.last, first.first) {
			out = append(out, m)
			continue
		}
		for _, o := range ms[n+1 : n+1+sides] {
			o.gov = m.gov
		}
		first.conj, first.joined = m.conj, m.joined
	}
	return out
}

// partiesOfRaw are the parties that the words of m tell.
func partiesOfRaw(m *mention) []string {
	var out []string
	for _, a := range m.actors {
		if a.party != "" {
			out = append(out, a.party)
		}
	}
	return out
}
