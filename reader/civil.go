package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/minutes"
)

// government is the name of a government that sat with a movement of its own country:
// each side of a civil war stands under its name, "الحكومة السودانية" (docs/codebook.md,
// Settled cases). It is nil where the page tells the state alone.
func (x *extractor) government(s *session, p *part) *minutes.Value {
	side := p.told()
	if !side.bare() || x.d.lex.Rivals(side.party) != "war" || !slices.ContainsFunc(s.parts, func(q *part) bool { return x.rebels(q.told(), side.party) }) {
		return nil
	}
	for _, f := range s.frames {
		for _, m := range x.bySent[f.sent] {
			if m.kind != kParty && m.kind != kOffice {
				continue
			}
			for _, a := range m.actors {
				at := m.span
				if len(m.actors) > 1 || !x.d.governs(at.first) {
					at = a.partySpan // "وفدا الحكومة السودانية والحركة الشعبية"
				}
				if a.ent == side && at.len() > 1 && x.d.governs(at.first) {
					return &minutes.Value{Value: plainFaction(x.d.quote(at)), Evidence: x.d.evidence(at, "faction")}
				}
			}
		}
	}
	return nil
}

// governs reports whether token i is the word of government: "الحكومة السودانية", and with the
// capital's name that of one side, "حكومة كابول".
func (d *document) governs(i int) bool {
	return strings.HasSuffix(d.norm(i), "الحكومه") || strings.HasPrefix(d.norm(i), "للحكومه") || d.ofCapital(i)
}

// ofCapital reports whether token i is the word of government with the capital's name behind it.
func (d *document) ofCapital(i int) bool {
	m, ok := d.match(i+1, lexicon.Capital)
	return ok && clitics(m) == 0 && strings.HasSuffix(d.norm(i), "حكومه")
}

// rebels reports whether e is a movement of the state, or the opposition that sits with
// its government.
func (x *extractor) rebels(e *entity, state string) bool {
	if e.bare() && arabic.Normal(e.party) == "المعارضه" {
		return true
	}
	m, ok := x.d.match(e.parSpan.first, lexicon.Movement)
	return ok && e.party != state && m.Entry.Attr["country"] == state
}
