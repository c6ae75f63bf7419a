package reader

import (
	"strings"

	"mahdar/lexicon"
)

// bodyAt reads at token i a body of state with its nationality, for which a delegation
// stands: "وفد من البرلمان الفرنسي", "وفدا الحكومة السورية والمعارضة".
func (d *document) bodyAt(i int) (partyRef, int, bool) {
	if !d.bodyWord(strings.TrimPrefix(d.norm(i), "و")) && !(d.norm(i) == "البنك" && d.norm(i+1) == "المركزي") {
		return partyRef{}, 0, false
	}
	for j := i + 1; j < min(i+bodyWords, len(d.toks)) && !d.toks[j].Line; j++ {
		if m, ok := d.match(j, lexicon.Nisba); ok {
			if !m.Definite || clitics(m) > 0 || m.Entry.Number > lexicon.Dual || m.Entry.Number == lexicon.Dual && !strings.Contains(d.norm(i), "وزارت") {
				return partyRef{}, 0, false
			}
			p := d.party(m)
			p.first, p.last = i, m.Last
			return p, m.Last, true
		}
		if n := d.norm(j); n == "في" || strings.HasPrefix(n, "ب") && d.bodyWord(n[len("ب"):]) {
			return d.withinState(i, j)
		}
		if !d.definiteWord(j) || strings.Contains(d.norm(j), "معارض") {
			return partyRef{}, 0, false // "لجنة المتابعة للمعارضة السورية" is none of the state
		}
	}
	return partyRef{}, 0, false
}

// bodyWords bounds the name of a body of state with its nationality.
const bodyWords = 6

// bodyWord reports whether a body of state is called by a word. "وزارة" begins
// with the letter of "and", and may have lost it.
func (d *document) bodyWord(n string) bool {
	return n == "زاره" || n == "زارتي" || d.lex.Has("state-body", n)
}

// withinState reads that the body at token i is one of another, or of a state, told behind "في" or "ب" at
// token j: "لجنة الشؤون الخارجية بمجلس النواب التونسي", "وزارة الدفاع في تونس".
func (d *document) withinState(i, j int) (partyRef, int, bool) {
	at := j
	if d.norm(j) == "في" {
		at++
	}
	if m, ok := d.match(at, lexicon.State); ok && at > j && clitics(m) == 0 {
		p := d.party(m)
		p.first, p.last = i, m.Last
		return p, m.Last, true
	}
	for k := at + 1; k < min(at+bodyWords, len(d.toks)) && !d.toks[k].Line; k++ {
		if m, ok := d.match(k, lexicon.Nisba); ok && m.Definite && clitics(m) == 0 && m.Entry.Number <= lexicon.Singular {
			p := d.party(m)
			p.first, p.last = i, m.Last
			return p, m.Last, true
		}
		if !d.definiteWord(k) || strings.Contains(d.norm(k), "معارض") {
			break
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
