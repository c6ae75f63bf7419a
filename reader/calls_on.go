package reader

import (
	"slices"
	"strings"
)

// callsOn makes a meeting of a visit that is paid to a person and to no place: "زار السفير
// الوزير في مكتبه", "أدى زيارة مجاملة إلى الوزير".
func (x *extractor) callsOn(f *frame, t *trigger, right []*mention) {
	if f.mode != "visit" || f.tour || f.moves || t.attr("role") == "companion" || t.attr("role") == "sender_of" {
		return
	}
	if t.noun != nil && (t.noun.Pronoun != "" || t.noun.Definite || !strings.HasPrefix(t.noun.Entry.Lemma, "زيارة")) || t.noun == nil && t.verb.Entry.Lemma != "زار" {
		return
	}
	var host *mention
	for _, m := range right {
		to := m.gov == "الي" || m.gov == "ل"
		switch {
		case m.kind == kParty && (to || m.gov == ""):
			return // the journey is to a state
		case host == nil && m.kind <= kCounterpart && sided(m) && x.calledOn(f, t, m, to):
			host = m
		}
	}
	if host == nil || host.actors[0].ent == nil || !slices.ContainsFunc(f.parts, func(p *part) bool {
		return p.at != host.first && p.ent.party != "" && !p.ent.bare() && !sameParty(p.ent.party, host.actors[0].ent.party)
	}) {
		return
	}
	f.mode = "meeting"
	f.add(host)
	p := f.addActor(host, host.actors[0])
	f.guest, f.host = f.parts[0], p
	if f.guest == p && len(f.parts) > 1 {
		f.guest = f.parts[1]
	}
}

// calledOn reports whether m is whom somebody visits: the object of the verb, or who stands
// behind the preposition right behind the noun.
func (x *extractor) calledOn(f *frame, t *trigger, m *mention, to bool) bool {
	if t.noun == nil {
		return m.gov == "" && slices.ContainsFunc(f.parts[min(f.own, len(f.parts)):], func(p *part) bool { return p.at == m.first })
	}
	return to && x.gap(t.last, m.first) <= 3
}
