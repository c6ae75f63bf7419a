package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// destination reads where a visit goes: "إلى القاهرة", "لتونس", "زار مصر".
func (x *extractor) destination(f *frame, t *trigger, end int) {
	if f.mode != "visit" {
		return
	}
	d := x.d
	topic := false
	for i := t.at; i < end && f.dest == nil; i++ {
		n := d.norm(i)
		topic = topic || d.topicWord(i)
		var p place
		ok := false
		switch {
		case n == "في" && (topic || !f.moves && i > t.at+4): // "خلال زيارته آخر التطورات في"
		case n == "الي" || n == "الى" || n == "في" || n == "لـ":
			j := i + 1
			if polityWord(d.norm(j)) {
				if p, _, ok = d.cityOf(j); ok {
					break
				}
			}
			if d.norm(j) == "كل" && d.norm(j+1) == "من" {
				j += 2
			}
			if p, _, ok = d.placeName(j, true, false); ok {
				break
			}
			for !d.home(j) && j < i+4 && (polity[d.norm(j)] || d.norm(j) == "العاصمه" || d.norm(j) == "مدينه") {
				j++
			}
			if d.home(j) {
				p, ok = x.homeAt(j), true
				break
			}
			if p, ok = x.ownLand(j, f); ok {
				break
			}
			p, _, ok = d.placeName(j, true, false)
		case (n == "لكل" || n == "كل" && t.noun != nil && i == t.last) && d.norm(i+1) == "من": // "زيارة فلان لكل من أ وب", "بزيارة كل من أ وب"
			p, _, ok = d.placeName(i+2, true, false)
		case t.attr("role") == "sender_of": // "أوفدت تونس وزير العدل إلى"
		case n == "بالعاصمه" || n == "للعاصمه" || n == "العاصمه" && t.noun != nil && i == t.last:
			if p, _, ok = d.cityOf(i); !ok { // "يعتزم زيارة العاصمة الكينية نيروبي"
				p, ok = d.capitalUnnamed(i + 1)
			}
		default:
			if p, ok = d.bareDestination(i, t); !ok && x.behindGuest(i, t) {
				p, _, ok = d.placeName(i, true, false)
			}
		}
		if ok && !x.inOffice(p.first) && !x.inName(p.first) {
			f.dest = &p
		}
	}
	if f.dest == nil && x.whereHeIs(f, t) {
		f.dest = x.whereTo(f)
	}
	if f.dest == nil {
		f.dest = x.whoseGuest(f, t)
	}
	if f.dest == nil || f.dest.country == "" {
		return
	}
	f.parts = slices.DeleteFunc(f.parts, func(p *part) bool { // "عمان" is a state and a capital of another
		return p.ent.bare() && p.ent.party != f.dest.country && p.at == f.dest.first
	})
	for _, q := range f.parts {
		if q.ent.party == f.dest.country {
			if f.host == nil && q.ent.bare() && q.at <= f.dest.first && f.dest.first-q.at <= 2 {
				f.host = q // "بزيارة كل من أ وب"
			}
			return
		}
	}
	if len(f.parts) == 0 {
		return
	}
	x.hostOf(f)
}

// ownLand is the country of who speaks first in the sentence of the visit f, told at token j as his own,
// where somebody from elsewhere comes: "ثمن أ زيارة ب إلى بلاده".
func (x *extractor) ownLand(j int, f *frame) (place, bool) {
	switch x.d.norm(j) {
	case "بلاده", "بلادها", "بلده", "بلدها":
	default:
		return place{}, false
	}
	m := x.opening
	if m == nil || m.gov != "" || m.first > f.trig.first || len(m.actors) != 1 || m.actors[0].ent == nil || len(m.actors[0].ent.party) != 3 ||
		len(f.parts) == 0 || f.parts[0].ent.party == "" || f.parts[0].ent.party == m.actors[0].ent.party {
		return place{}, false
	}
	return place{span: span{j, j + 1}, country: m.actors[0].ent.party, rule: "home", country1: true}, true
}

// behindGuest reports whether token i stands right behind the one whose visit the noun of t tells of:
// "زيارة أ الجزائر", "زيارة أ، الجزائر، معلنا".
func (x *extractor) behindGuest(i int, t *trigger) bool {
	if t.noun == nil || t.noun.Pronoun != "" || t.verb != nil || t.attr("move") != "" || x.d.norm(i) == "," {
		return false
	}
	return slices.ContainsFunc(x.bySent[x.d.sent[i]], func(m *mention) bool {
		return m.kind <= kCounterpart && m.first == t.last && (m.last == i || m.last+1 == i && x.d.norm(m.last) == "," && x.d.norm(i+1) == ",")
	})
}

// home reports whether token i is a word for the page's own country: "البلاد".
func (d *document) home(i int) bool { return d.norm(i) == "البلاد" }

// homeAt is the page's own country, told by the word at token i.
func (x *extractor) homeAt(i int) place {
	s := span{i, i + 1}
	return place{span: s, value: x.d.quote(s), country: x.c.home, rule: "home", country1: true}
}

// bareDestination reads "لتونس", "للقاهرة", and the object of "زار".
func (d *document) bareDestination(i int, t *trigger) (place, bool) {
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State:
		default:
			continue
		}
		if m.Entry.Attr["weak"] != "" && m.Entry.Class == lexicon.City || d.inside[i] || m.Conj != "" || d.longer(i, m.Last, lexicon.Region) {
			continue
		}
		if m.Prep == "ل" || m.Prep == "ب" || m.Prep == "" && t.verb != nil && !t.light && t.transitive() && t.attr("move") != "leave" || m.Prep == "" && i-t.last <= 1 && t.noun != nil {
			return d.placeOf(m), true
		}
	}
	return place{}, false
}

// stayPlace is where the traveller among the sides of s is told to be on a visit to
// another of them, or anywhere where no side of s is at home.
func (x *extractor) stayPlace(s *session) *place {
	var best *place
	for _, f := range x.frames {
		if f.mode != "visit" || f.dest == nil || f.denied || f.back || !x.visits(f, s) || x.movesOn(f, s) {
			continue
		}
		if f.stop && !slices.Contains(s.frames, f) || (f.status == "planned" || x.aims(f)) && s.status == "held" || f.status == "proposed" || f.status == "called_off" || x.byInvitation(f) {
			continue
		}
		if s.host != nil && s.host.ent.party != f.dest.country && len(s.host.ent.party) == 3 || x.ofOldDays(f) && !(s.when != nil && old(s.when.from, x.d.date)) {
			continue
		}
		if best == nil || best.country1 && !f.dest.country1 && best.country == f.dest.country {
			best = f.dest
		}
	}
	return best
}

// movesOn reports whether f takes somebody of s on to another country when s is over: "التقى أ ب في قصره، قبل
// أن يتوجه إلى الرباط", "ثم غادر إلى الرباط".
func (x *extractor) movesOn(f *frame, s *session) bool {
	if containsParty(partiesOf(s.parts), f.dest.country) || !slices.ContainsFunc(s.frames, func(g *frame) bool {
		return g.sent == f.sent && g.mode != "visit" && g.trig.first < f.trig.first
	}) {
		return false
	}
	n := x.d.norm(f.trig.first - 1)
	return n == "ثم" || n == "قبل" || n == "قبيل" || isThat(n) && x.d.norm(f.trig.first-2) == "قبل"
}

// byInvitation reports whether f is what somebody is asked to do: "وجه له الدعوة لزيارة".
func (x *extractor) byInvitation(f *frame) bool {
	for i := max(x.d.sentence(f.sent).first, f.trig.first-6); i < f.trig.first; i++ {
		n := strings.TrimPrefix(x.d.norm(i), "و")
		if strings.Contains(n, "دعوه") || strings.HasPrefix(n, "دعا") || strings.HasPrefix(n, "يدعو") {
			return true
		}
	}
	return false
}

// ofOldDays reports whether f is told with a day or year long past: "آخر زيارة قام بها
// في 2010".
func (x *extractor) ofOldDays(f *frame) bool {
	m := x.dated(f)
	if m == nil || !x.d.date.Known() {
		return false
	}
	w, ok := x.d.read(m, false)
	return ok && old(w.from, x.d.date)
}

// visits reports whether the visitor of frame f takes part in session s, which is
// told near it, or is the only journey that the page tells of a person of s.
func (x *extractor) visits(f *frame, s *session) bool {
	near := x.d.isTitle(f.sent) || f.sent == x.d.lead()
	for _, g := range s.frames {
		if g.sent-f.sent <= 2 && f.sent <= g.sent {
			near = true
		}
	}
	if f.guest == nil {
		if !near {
			return false
		}
		for _, g := range s.frames {
			if g.sent == f.sent {
				return true
			}
		}
		return false
	}
	if !near && !(f.guest.ent.person() && containsParty(partiesOf(s.parts), f.dest.country) && x.onlyJourney(f)) {
		return false
	}
	for _, p := range s.parts {
		if p.ent == f.guest.ent || p.ent.party == f.guest.ent.party && !f.guest.ent.person() {
			return p.ent.party != f.dest.country
		}
	}
	return false
}

// onlyJourney reports whether no other frame sends f's visitor to another country.
func (x *extractor) onlyJourney(f *frame) bool {
	for _, g := range x.frames {
		if g.mode == "visit" && g.dest != nil && g.guest != nil && g.guest.ent == f.guest.ent && g.dest.country != f.dest.country {
			return false
		}
	}
	return true
}
