package plover

import (
	"strings"

	"mahdar/export/states"
	"mahdar/lexicon"
	"mahdar/register"
)

// home is the state in which an organisation has its seat. Source: the organisations'
// founding treaties and sites; the codes are those of docs/codebook.md.
var home = map[string]string{
	"UN": "USA", "EU": "BEL", "GCC": "SAU", "LAS": "EGY", "OIC": "SAU", "AU": "ETH", "NATO": "BEL", "IAEA": "AUT",
	"IMF": "USA", "WB": "USA", "OPEC": "AUT", "WHO": "CHE", "ICRC": "CHE",
}

// parties knows what kind of side a party is.
type parties struct {
	states *states.Table
	lex    *lexicon.Lexicon
}

// code is the top-level actor code of the manual and the state in which the party is
// at home; "" where nothing tells.
func (p *parties) code(party string) (code, at string) {
	switch {
	case party == "":
		return "", ""
	case party == "ICRC":
		return "NGO", home[party]
	case home[party] != "":
		return "IGO", home[party]
	case p.states.Code(party) != nil:
		return party, party
	}
	for _, e := range p.lex.Lookup(party) {
		switch e.Class {
		case lexicon.Movement:
			return e.Attr["country"], e.Attr["country"]
		case lexicon.Org:
			if e.Attr["kind"] == "ngo" {
				return "NGO", e.Attr["country"]
			}
			return "IGO", e.Attr["country"]
		}
	}
	return "", ""
}

// side is what takes part for one party.
type side struct {
	party  string
	home   string
	actors []Actor
}

// sides groups the participants of a session by party, in the session's order.
func (c *Coder) sides(s *register.Session) []side {
	var out []side
	at := map[string]int{}
	for i := range s.Participants {
		p := &s.Participants[i]
		if p.Party == "" {
			continue
		}
		k := register.PartyKey(p.Party)
		n, ok := at[k]
		if !ok {
			n = len(out)
			at[k] = n
			_, home := c.parties.code(p.Party)
			out = append(out, side{party: k, home: home})
		}
		out[n].actors = append(out[n].actors, c.actor(p))
	}
	return out
}

// actor codes a participant.
func (c *Coder) actor(p *register.Participant) Actor {
	a := Actor{Party: p.Party, Person: p.Person}
	a.Code, _ = c.parties.code(p.Party)
	if len(p.Names) > 0 {
		a.Name = p.Names[0].Value
	}
	if len(p.Office) > 0 {
		a.Office = p.Office[0].Value
	}
	if a.Office != "" {
		a.Sector = c.sectors[a.Office]
	} else if a.Name == "" && c.parties.states.Code(a.Party) != nil {
		a.Sector = "GOV"
	}
	return a
}

// flat joins the actors of sides.
func flat(list []side) []Actor {
	var out []Actor
	for _, s := range list {
		out = append(out, s.actors...)
	}
	return out
}

// speaker is who acts for a party that a point names: the one participant of that
// party, else the party.
func (c *Coder) speaker(sides []side, party string) Actor {
	k := register.PartyKey(party)
	for _, s := range sides {
		if s.party == k && len(s.actors) == 1 {
			return s.actors[0]
		}
	}
	a := Actor{Party: party}
	a.Code, _ = c.parties.code(party)
	if c.parties.states.Code(party) != nil {
		a.Sector = "GOV"
	}
	return a
}

// state reports whether a party is a state.
func (c *Coder) state(party string) bool {
	return len(party) == 3 && c.parties.states.Code(strings.ToUpper(party)) != nil
}
