package reader

import (
	"slices"

	"mahdar/lexicon"
)

// farthestSpeech is how many sentences behind a session the one who speaks for a side of
// it is looked for.
const farthestSpeech = 3

// represent names, for a session in the news of which a side is told without anybody, those who
// lead its delegation, or else the one official of that side who speaks right behind the session:
// "اختتم وفدا الحكومة والحركة جولة أمس. وقال وزير الحكومة فلان". Who met others on the page is told
// with them.
func (x *extractor) represent(list []*session) {
	for _, s := range list {
		x.metThere(s)
		if s.isVisit() || s.role != "main" || s.status != "held" && s.status != "planned" || s.sitting != "" {
			continue
		}
		for _, p := range s.parts {
			if !p.ent.bare() || p.ent.party == "" {
				continue
			}
			ms := x.leaders(s, p.ent)
			if m := x.speaker(s, p.ent, list); len(ms) == 0 && m != nil && s.status == "held" {
				ms = []*mention{m}
			}
			if len(ms) > 0 {
				x.stand(s, p, ms)
			}
		}
	}
}

// metThere makes a meeting of a visit of which the page goes on to tell, behind "وخلال اللقاء", what somebody of
// the host's side said there: he is whom the visitor met.
func (x *extractor) metThere(s *session) {
	if !s.isVisit() || s.status != "held" || s.dest == nil || len(s.parts) != 2 {
		return
	}
	host := slices.IndexFunc(s.parts, func(p *part) bool { return p.ent.bare() && p.ent.party == s.dest.country })
	if host < 0 {
		return
	}
	for n := s.first + 1; n <= s.first+2 && n < len(x.bySent); n++ {
		if !slices.ContainsFunc(x.framesOf(n), func(f *frame) bool { return f.mode == "meeting" && f.defin && x.opens(f) && len(f.parts) == 0 }) {
			continue
		}
		for _, m := range x.bySent[n] {
			if m.kind <= kCounterpart && len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.party == s.dest.country && x.utters(m) {
				x.stand(s, s.parts[host], []*mention{m})
				s.mode = "meeting"
				return
			}
		}
	}
}

// stand puts those of the mentions ms in the place of the bare side p.
func (x *extractor) stand(s *session, p *part, ms []*mention) {
	var qs []*part
	for _, m := range ms {
		if e := m.actors[0].ent; e.party == "" || x.d.calledAgain(m.actors[0]) {
			e.party, e.parSpan, e.parRule = p.ent.party, p.ent.parSpan, p.ent.parRule
		}
		qs = append(qs, &part{ent: m.actors[0].ent, name: m.actors[0].name, at: m.first, titled: true, side: p.ent})
	}
	i := slices.Index(s.parts, p)
	s.parts = slices.Concat(s.parts[:i], qs, s.parts[i+1:])
	if s.host == p {
		s.host = qs[0]
	}
}

// leaders are those who head the delegation of the side as told right behind s.
func (x *extractor) leaders(s *session, side *entity) []*mention {
	var out []*mention
	for n := s.first; n <= s.first+farthestSpeech && n < len(x.bySent); n++ {
		for _, m := range x.bySent[n] {
			if len(m.actors) != 1 || m.actors[0].ent == nil || slices.ContainsFunc(out, func(o *mention) bool { return o.actors[0].ent == m.actors[0].ent }) {
				continue
			}
			own := m.actors[0].ent.party
			if m.leads != nil && sameParty(own, side.party) || (own == "" || sameParty(own, side.party) || x.d.calledAgain(m.actors[0])) && x.sideLed(s, m) == side {
				out = append(out, m)
			}
		}
	}
	nameless := func(m *mention) bool { return m.actors[0].name.empty() }
	if !slices.ContainsFunc(out, func(m *mention) bool { return !nameless(m) }) {
		return out
	}
	return slices.DeleteFunc(out, nameless) // "رئيس الوفد الروسي، الوزير فلان"
}

// speaker is the mention of the only official of the bare side who says something right behind s;
// nil where another one of them is in a session of the list.
func (x *extractor) speaker(s *session, side *entity, list []*session) *mention {
	var found *mention
	for n := s.first; n <= s.first+farthestSpeech && n < len(x.bySent); n++ {
		for _, m := range x.bySent[n] {
			if len(m.actors) != 1 || m.actors[0].ent == nil {
				continue
			}
			e := m.actors[0].ent
			if !e.person() || !sameParty(e.party, side.party) || e.parRule == x.c.homeRule ||
				found != nil && found.actors[0].ent == e || !speaksFor[e.office] || !x.utters(m) {
				continue
			}
			if found != nil {
				return nil
			}
			found = m
		}
	}
	if found == nil || slices.ContainsFunc(list, func(o *session) bool {
		return slices.ContainsFunc(o.parts, func(p *part) bool { return p.ent == found.actors[0].ent })
	}) {
		return nil
	}
	return found
}

// utters reports whether m is the subject of the verb of saying before it.
func (x *extractor) utters(m *mention) bool {
	v, ok := x.d.finiteAt(m.first - 1)
	return ok && m.gov == "" && v.Entry.Class == lexicon.Saying
}

// speaksFor are the offices whose holders take part in the talks of which they speak.
var speaksFor = map[string]bool{
	"envoy": true, "deputy_foreign_minister": true, "foreign_minister": true, "deputy_minister": true, "minister": true,
	"finance_minister": true, "defence_minister": true, "interior_minister": true, "party_leader": true, "legislator": true,
	"speaker": true, "national_security_adviser": true, "military_chief": true, "head_of_government": true, "head_of_state": true,
}
