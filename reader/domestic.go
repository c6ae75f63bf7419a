package reader

import "mahdar/lexicon"

// rivalSides are the states whose sides negotiate with one another as parties
// (docs/codebook.md, What is a consultation: contacts inside one state do not
// count, unless rivals negotiate).
var rivalSides = map[string]bool{
	"AFG": true, "CAF": true, "COL": true, "ETH": true, "IRQ": true, "LBY": true, "MLI": true, "MMR": true,
	"PHL": true, "PSE": true, "SDN": true, "SOM": true, "SSD": true, "SYR": true, "VEN": true, "YEM": true,
}

// domestic reports whether a session is one inside a state: its government and a
// party of the same country.
func (x *extractor) domestic(s *session) bool {
	ps := partiesOf(s.parts)
	if len(ps) != 2 {
		return false
	}
	var state string
	var party *entity
	for _, p := range s.parts {
		if isCode(p.ent.party) {
			state = p.ent.party
		} else {
			party = p.ent
		}
	}
	return state != "" && party != nil && !rivalSides[state] && x.countryOf(party) == state
}

// countryOf is the country of a movement or party, as the lexicon tells; of one
// that it does not know, the page's own.
func (x *extractor) countryOf(e *entity) string {
	for i := e.parSpan.first; i < e.parSpan.last; i++ {
		if m, ok := x.d.match(i, lexicon.Movement, lexicon.Org); ok {
			return m.Entry.Attr["country"]
		}
	}
	if e.parRule == "faction" {
		return x.c.home
	}
	return ""
}
