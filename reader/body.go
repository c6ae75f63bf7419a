package reader

import (
	"strings"

	"mahdar/lexicon"
)

// bodyAt reads at token i a body of state with its nationality, for which a delegation
// stands: "وفد من البرلمان الفرنسي", "وفدا الحكومة السورية والمعارضة".
func (d *document) bodyAt(i int) (partyRef, int, bool) {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "الحكومه", "البرلمان", "السلطات", "النظام", "الجيش", "الرياسه", "الخارجيه", "القياده", "مجلس", "زاره", "وزاره", "الجمعيه", "لجنه", "هييه": // "وزارة" begins with the letter of "and"
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
		if !d.definiteWord(j) || strings.Contains(d.norm(j), "معارض") {
			return partyRef{}, 0, false // "لجنة المتابعة للمعارضة السورية" is none of the state
		}
	}
	return partyRef{}, 0, false
}

// ministryIn takes the state in which a ministry is told to be for its own, behind a verb:
// "استدعت وزارة الخارجية في البحرين". Elsewhere it may be where somebody sat.
func (d *document) ministryIn(o *officePhrase) bool {
	if len(o.parties) > 0 || d.norm(o.last) != "في" || !strings.HasSuffix(d.norm(o.first), "وزاره") || o.head.Prep != "" {
		return false
	}
	m, ok := d.match(o.last+1, lexicon.State, lexicon.Capital)
	if _, does := d.finiteAt(o.first - 1); !ok || clitics(m) > 0 || !does && strings.TrimPrefix(d.norm(o.first-1), "و") != "كانت" {
		return false
	}
	o.add(d.party(m))
	o.last = m.Last
	return true
}
