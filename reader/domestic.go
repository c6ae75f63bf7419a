package reader

import (
	"slices"

	"mahdar/lexicon"
)

// domestic reports whether a session is one inside a state: its government and
// parties of the same country.
func (x *extractor) domestic(s *session) bool {
	var state string
	var parties []*entity
	for _, p := range s.parts {
		switch {
		case !isCode(p.ent.party):
			parties = append(parties, p.ent)
		case state == "" || state == p.ent.party:
			state = p.ent.party
		default:
			return false
		}
	}
	if state == "" && len(parties) > 1 && s.mode == "message" {
		state = x.countryOf(parties[0]) // what one party says to another of the same state is no negotiation
	}
	if state == "" || len(parties) == 0 || x.d.lex.Rivals(state) != "" {
		return false
	}
	return !slices.ContainsFunc(parties, func(e *entity) bool {
		if country := x.countryOf(e); country != "" || !x.collectiveSide(e) {
			return country != state
		}
		return slices.ContainsFunc(s.parts, abroad)
	})
}

// collectiveSide reports whether a side is called by what it is: "المعارضة". Whose it
// is the page leaves open.
func (x *extractor) collectiveSide(e *entity) bool {
	_, _, ok := x.d.collective(e.parSpan.first)
	return ok && e.parRule == "faction"
}

// abroad reports whether a participant is one whom a state sends to others.
func abroad(p *part) bool {
	switch p.ent.office {
	case "envoy", "ambassador", "foreign_minister", "deputy_foreign_minister", "secretary_general":
		return true
	}
	return false
}

// countryOf is the country of a movement or party, as the lexicon tells; of one
// that it does not know, the page's own.
func (x *extractor) countryOf(e *entity) string {
	for i := e.parSpan.first; i < e.parSpan.last; i++ {
		if m, ok := x.d.match(i, lexicon.Movement, lexicon.Org); ok {
			return m.Entry.Attr["country"]
		}
	}
	if e.parRule == "faction" && !x.collectiveSide(e) {
		for i := e.parSpan.first; i <= e.parSpan.last; i++ {
			if m, ok := x.d.match(i, lexicon.Nisba); ok && m.Definite && clitics(m) == 0 && m.Entry.Attr["weak"] == "" && len(m.Entry.Key) == 3 {
				return m.Entry.Key // "حركة "كذا" السودانية"
			}
		}
		return x.c.home
	}
	return ""
}

// headlineOf reports whether s is told in the title alone, with a side called by what
// it is ("المعارضة"), and the body tells of a session of its other sides: that side has a
// name there.
func (x *extractor) headlineOf(s *session, list []*session) bool {
	if x.ofItsGovernment(s, list) {
		return true
	}
	for _, f := range s.frames {
		if !x.d.isTitle(f.sent) {
			return false
		}
	}
	if s.mode == "message" && several(s.parts) {
		return slices.ContainsFunc(list, func(o *session) bool {
			return o != s && o.mode == s.mode && slices.Equal(partiesOf(o.parts), partiesOf(s.parts))
		})
	}
	var known []string
	for _, p := range s.parts {
		if !x.collectiveSide(p.ent) {
			known = append(known, p.ent.party)
		}
	}
	if len(known) == len(s.parts) {
		return x.toldApart(s, list)
	}
	if len(known) == 0 {
		return false
	}
	return slices.ContainsFunc(list, func(o *session) bool {
		ps := partiesOf(o.parts)
		return o != s && o.mode == s.mode && containsParty(ps, known[0]) && len(ps) > 1
	})
}

// toldApart reports whether the body tells one by one the sessions that the title s puts
// together: "أ يلتقي ب وج" of one with each.
func (x *extractor) toldApart(s *session, list []*session) bool {
	sides := partiesOf(s.parts)
	met := map[string]bool{}
	for _, o := range list {
		ps := partiesOf(o.parts)
		if o == s || o.mode != s.mode || len(ps) != 2 || x.d.isTitle(o.first) || !containsParty(ps, sides[0]) {
			continue
		}
		for _, p := range sides[1:] {
			if containsParty(ps, p) {
				met[p] = true
			}
		}
	}
	return len(sides) > 2 && len(met) == len(sides)-1
}

// ofItsGovernment reports whether the body tells of the session of the title s with a government
// or movement in the place of the state that the title names: "جلسة عمل تونسية ليبية" is one with
// a minister of one of Libya's governments.
func (x *extractor) ofItsGovernment(s *session, list []*session) bool {
	sides := partiesOf(s.parts)
	if len(sides) != 2 || slices.ContainsFunc(s.frames, func(f *frame) bool { return !x.d.isTitle(f.sent) && len(f.parts) > 0 }) {
		return false
	}
	return slices.ContainsFunc(list, func(o *session) bool {
		if o == s || o.mode != s.mode || len(partiesOf(o.parts)) != 2 || x.d.isTitle(o.first) {
			return false
		}
		for n, side := range sides {
			if !containsParty(partiesOf(o.parts), sides[1-n]) {
				continue
			}
			for _, p := range o.parts {
				if !isCode(p.ent.party) && x.countryOf(p.ent) == side && !slices.ContainsFunc(s.parts, func(q *part) bool { return q.ent.party == side && !q.ent.bare() }) {
					return true
				}
			}
		}
		return false
	})
}
