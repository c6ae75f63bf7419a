package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
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

// byState makes a visit of what a state or capital receives somebody for: "تستقبل تونس غدا الرئيس
// التركي في زيارة رسمية".
func (x *extractor) byState(f *frame, t *trigger) {
	if f.mode != "meeting" || t.verb == nil || t.noun != nil || t.verb.Entry.Lemma != "استقبل" || len(f.parts) < 2 || !f.parts[0].ent.bare() || f.parts[1].ent.bare() {
		return
	}
	host := slices.IndexFunc(x.bySent[f.sent], func(m *mention) bool { return m.first == f.parts[0].at })
	if host < 0 || !x.bySent[f.sent][host].bare {
		return
	}
	for i := f.parts[1].at; i < f.scope.last; i++ {
		if m, ok := x.d.match(i+1, lexicon.Contact); ok && x.d.norm(i) == "في" && !finite(m) && m.Entry.Attr["mode"] == "visit" {
			f.mode, f.host, f.guest = "visit", f.parts[0], f.parts[1]
			return
		}
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
