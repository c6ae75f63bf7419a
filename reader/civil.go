package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
	"mahdar/minutes"
)

// government is the name of a government that sat with a movement of its own country:
// each side of a civil war stands under its name, "الحكومة السودانية" (docs/codebook.md,
// Settled cases). It is nil where the page tells the state alone.
func (x *extractor) government(s *session, p *part) *minutes.Value {
	if !p.ent.bare() || x.d.lex.Rivals(p.ent.party) != "war" || !slices.ContainsFunc(s.parts, func(q *part) bool { return x.rebels(q.ent, p.ent.party) }) {
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
