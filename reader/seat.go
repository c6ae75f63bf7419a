package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// seatCity writes the city of a seat as the page does: "المكتب الرئاسي في سيئول". A
// page that never names the city leaves it open, but for the few seats that every
// reader can place: "البيت الأبيض"; another palace tells its country alone.
func (x *extractor) seatCity(p *place) {
	d := x.d
	seat, ok := d.match(p.first, lexicon.Seat, lexicon.Org)
	if !ok || p.rule != "seat" {
		return
	}
	names := d.lex.Lookup(p.value)
	for i := range d.at {
		for _, m := range d.at[i] {
			if m.Entry.Key != p.country || m.Entry.Class != lexicon.City && m.Entry.Class != lexicon.Capital {
				continue
			}
			same := func(e *lexicon.Entry) bool {
				return e == m.Entry || e.Class == lexicon.Capital && m.Entry.Class == lexicon.Capital && e.Key == p.country
			}
			if _, state := d.match(i, lexicon.State); !state && slices.ContainsFunc(names, same) {
				p.value, p.span = d.withoutClitic(m), span{m.First, m.Last}
				return
			}
		}
	}
	first, _, _ := strings.Cut(arabic.Normal(p.value), " ")
	if seat.Entry.Attr["known"] == "" && !strings.Contains(arabic.Normal(seat.Entry.Lemma), first) {
		p.value = ""
	}
}

// cityIn finds the city of a session of which only the country is told: where its
// traveller stays, or where the next sentence has them: "وصل إلى كينيا. وهبطت طائرته في
// نيروبي".
func (x *extractor) cityIn(s *session) {
	if !s.place.country1 && s.place.value != "" {
		return
	}
	if p := x.stayPlace(s); !s.isVisit() && p != nil && !p.country1 && p.country == s.place.country {
		s.place = p
		return
	}
	if s.status != "held" {
		return
	}
	for _, f := range x.fronts(s) {
		if x.d.isTitle(f.sent) || x.d.capt[f.sent] {
			continue
		}
		for n := f.sent; n <= min(f.sent+1, len(x.d.text.Sentences)-1); n++ {
			if p := x.leadPlace(n); p != nil && p.country == s.place.country && p.rule == "capital" && x.speaksOf(s, n) {
				s.place = p
				return
			}
		}
	}
}

// speaksOf reports whether somebody of s is named in sentence n.
func (x *extractor) speaksOf(s *session, n int) bool {
	for _, m := range x.bySent[n] {
		for _, a := range m.actors {
			if slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent == a.ent && a.ent.person() }) {
				return true
			}
		}
	}
	return false
}
