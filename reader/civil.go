package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
	"mahdar/minutes"
)

// civilWar are the states whose government negotiates with an armed movement of its own
// country as one of two warring sides.
var civilWar = map[string]bool{
	"AFG": true, "CAF": true, "COL": true, "ETH": true, "LBY": true, "MLI": true, "MMR": true, "PHL": true,
	"SDN": true, "SOM": true, "SSD": true, "SYR": true, "YEM": true,
}

// government is the name of a government that sat with a movement of its own country:
// each side of a civil war stands under its name, "الحكومة السودانية" (docs/codebook.md,
// Settled cases). It is nil where the page tells the state alone.
func (x *extractor) government(s *session, p *part) *minutes.Value {
	if !p.ent.bare() || !civilWar[p.ent.party] || !slices.ContainsFunc(s.parts, func(q *part) bool { return x.rebels(q.ent, p.ent.party) }) {
		return nil
	}
	for _, f := range s.frames {
		for _, m := range x.bySent[f.sent] {
			if m.kind != kParty || len(m.actors) != 1 || m.actors[0].ent != p.ent || !strings.HasSuffix(x.d.norm(m.first), "الحكومه") && !strings.HasPrefix(x.d.norm(m.first), "للحكومه") {
				continue
			}
			return &minutes.Value{Value: plainFaction(x.d.quote(m.span)), Evidence: x.d.evidence(m.span, "faction")}
		}
	}
	return nil
}

// rebels reports whether e is a movement of the state.
func (x *extractor) rebels(e *entity, state string) bool {
	m, ok := x.d.match(e.parSpan.first, lexicon.Movement)
	return ok && e.party != state && m.Entry.Attr["country"] == state
}
