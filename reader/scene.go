package reader

import "mahdar/lexicon"

// sceneHome is the state of those whom a page of no known country names without one: that
// in whose city one of them meets somebody of another state or organisation, as its first
// sentences tell. It is "" for towns that lend themselves to the conferences of others, and
// where somebody came from elsewhere.
func (c *cast) sceneHome(ms []*mention) string {
	d := c.d
	for n := 0; n <= min(d.lead()+1, len(d.text.Sentences)-1); n++ {
		s := d.sentence(n)
		at := ""
		for _, l := range d.loci(s) {
			if at != "" && at != l.country || d.in("conference", l.first) {
				at = "~"
				break
			}
			at = l.country
		}
		open, other := false, false
		for _, m := range ms {
			if m.sent != n {
				continue
			}
			if at == "" && d.datelined(m) {
				at = m.actors[0].party
				continue
			}
			for _, a := range m.actors {
				switch {
				case m.kind == kParty && (m.sitePlace() || m.seat) && (m.gov == "في" || m.gov == "ب"):
				case a.party == at:
					at = "~" // one who is told as of the place: the others are not
				case a.party != "":
					other = true
				case m.kind <= kOffice && (a.office != "" && homely(a.office, !a.name.empty()) || d.crowned(a.name)) && !a.former:
					open = true
				}
			}
		}
		if open && other && len(at) == 3 && d.meetsIn(s) {
			return at
		}
	}
	return ""
}

// meetsIn reports whether the words of s tell of a contact and of nobody's journey.
func (d *document) meetsIn(s span) bool {
	met := false
	for i := s.first; i < s.last; i++ {
		m, ok := d.contact(i)
		if !ok || d.inside[i] || m.Entry.Tense == lexicon.Participle {
			continue
		}
		if m.Entry.Attr["mode"] == "visit" || m.Entry.Attr["move"] != "" {
			return false
		}
		met = true
	}
	return met
}
