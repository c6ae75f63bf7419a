package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// farthestSpeech is how many sentences behind a session the one who speaks for a side of
// it is looked for.
const farthestSpeech = 3

// represent names, for a session in the news of which a side is told without anybody, the
// one official of that side who leads its delegation or speaks right behind the session:
// "اختتم وفدا الحكومة والحركة جولة أمس. وقال كبير مفاوضي الحركة فلان". Who met others on the
// page is told with them.
func (x *extractor) represent(list []*session) {
	for _, s := range list {
		if s.isVisit() || s.role != "main" || s.status != "held" || s.sitting != "" {
			continue
		}
		for _, p := range s.parts {
			if !p.ent.bare() || p.ent.party == "" {
				continue
			}
			ms := x.leaders(s, p.ent.party)
			if m := x.speaker(s, p.ent, list); len(ms) == 0 && m != nil {
				ms = []*mention{m}
			}
			if len(ms) > 0 {
				s.stand(p, ms)
			}
		}
	}
}

// stand puts those of the mentions ms in the place of the bare side p.
func (s *session) stand(p *part, ms []*mention) {
	var qs []*part
	for _, m := range ms {
		if e := m.actors[0].ent; e.party == "" {
			e.party, e.parSpan, e.parRule = p.ent.party, p.ent.parSpan, p.ent.parRule
		}
		qs = append(qs, &part{ent: m.actors[0].ent, name: m.actors[0].name, at: m.first, titled: true})
	}
	i := slices.Index(s.parts, p)
	s.parts = slices.Concat(s.parts[:i], qs, s.parts[i+1:])
	if s.host == p {
		s.host = qs[0]
	}
}

// leaders are those who head the delegation of party as told right behind s.
func (x *extractor) leaders(s *session, party string) []*mention {
	var out []*mention
	for n := s.first; n <= s.first+farthestSpeech && n < len(x.bySent); n++ {
		for _, m := range x.bySent[n] {
			if m.leads == nil || len(m.actors) != 1 || m.actors[0].ent == nil || !sameParty(m.actors[0].ent.party, party) || slices.ContainsFunc(out, func(o *mention) bool { return o.actors[0].ent == m.actors[0].ent }) {
				continue
			}
			out = append(out, m)
		}
	}
	return out
}

// speaker is the mention of the only official of the bare side who leads its delegation or says
// something right behind s; nil where another one of them is in a session of the list.
func (x *extractor) speaker(s *session, side *entity, list []*session) *mention {
	var found *mention
	for n := s.first; n <= s.first+farthestSpeech && n < len(x.bySent); n++ {
		for _, m := range x.bySent[n] {
			if len(m.actors) != 1 || m.actors[0].ent == nil {
				continue
			}
			e := m.actors[0].ent
			if !e.person() || !sameParty(e.party, side.party) && (e.party != "" || x.sideMeant(s, m) != side) || e.parRule == x.c.homeRule {
				continue
			}
			leads := m.leads != nil || x.ofDelegation(m)
			if found != nil && found.actors[0].ent == e || !leads && (!speaksFor[e.office] || !x.utters(m)) {
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

// ofDelegation reports whether m is called the head of a delegation, by itself or right before
// it: "رئيس الوفد الروسي فلان", "رئيس الوفد الروسي، المبعوث الخاص فلان".
func (x *extractor) ofDelegation(m *mention) bool {
	if x.d.headOfDelegation(m) {
		return true
	}
	for _, o := range x.bySent[m.sent] {
		if o.last+1 == m.first && x.d.norm(o.last) == "," && x.d.headOfDelegation(o) && len(o.actors) == 1 && o.actors[0].name.empty() && sameParty(o.actors[0].party, m.actors[0].party) {
			return true
		}
	}
	return false
}

func (d *document) headOfDelegation(m *mention) bool {
	if !strings.HasPrefix(strings.TrimPrefix(d.norm(m.first), "و"), "رييس") {
		return false
	}
	n := d.norm(m.first + 1)
	return n == "الوفد" || n == "وفد"
}

// sideMeant is the side of s that an official without a side of his own stands for by what his
// delegation is called: "كبير مفاوضي الحكومة", "رئيس وفد الحركة" where the talks are between one
// government and one movement.
func (x *extractor) sideMeant(s *session, m *mention) *entity {
	var states, others []*entity
	for _, p := range s.parts {
		if isCode(p.ent.party) {
			states = append(states, p.ent)
		} else {
			others = append(others, p.ent)
		}
	}
	if len(states) != 1 || len(others) != 1 {
		return nil
	}
	for i := m.first + 1; i < m.actors[0].name.first; i++ {
		if x.d.norm(i) == "الحكومه" {
			return states[0]
		}
		if x.d.in("movement-again", i) {
			return others[0]
		}
	}
	return nil
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

// ledFrom is who leads the delegation g, told behind the body that it is from: "وفدا من لجنة
// الدفاع في مجلس النواب الأميركي برئاسة النائب فلان".
func ledFrom(g *mention, ms []*mention) *mention {
	for _, m := range ms {
		if m.first > g.last && m.leads != nil && m.leads.first >= g.last && m.leads.first-g.last <= 8 && m.kind == kPerson {
			return m
		}
	}
	return nil
}
