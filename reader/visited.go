package reader

import (
	"sort"

	"mahdar/lexicon"
)

// visited is the state in whose country somebody from elsewhere met the holder of an
// office told without one: "زار فلان بغداد واجتمع مع رئيس الوزراء". It gives "" where the
// sentence tells of no such stay before the office.
func (c *cast) visited(office string, title span) (code string, at span) {
	d := c.d
	if title.empty() || !stateOffice(office) || office == "ambassador" || office == "royal" || d.home(title.last) {
		return "", span{}
	}
	s := span{d.sentence(d.sent[title.first]).first, title.first}
	met, journey := -1, -1
	for i := s.first; i < s.last; i++ {
		m, ok := d.contact(i)
		if !ok || d.inside[i] {
			continue
		}
		switch {
		case m.Entry.Attr["move"] == "leave":
		case m.Entry.Attr["mode"] == "visit":
			journey = i
		case m.Entry.Attr["mode"] == "meeting":
			met = i
		}
	}
	if met < 0 {
		return "", span{}
	}
	before := c.before(s)
	if code, at = c.posted(before); code != "" && code != c.home {
		return code, at
	}
	front := false
	for i := s.first; i < s.last; i++ {
		p, next, ok := d.stayAt(i, before)
		if !ok || p.country == c.home || namesOne(before, i) {
			continue
		}
		if i == s.first && d.norm(next) == "," {
			front = true // "وفي بغداد، التقى"
		} else if i < met && (journey < 0 || journey > i) {
			continue // what is told before the contact is its place only where somebody goes there
		}
		if code != "" && code != p.country {
			return "", span{}
		}
		code, at = p.country, p.span
		i = next - 1
	}
	if any, foreign := c.strangers(before, code, at.first); code == "" || !foreign || !any && !front {
		return "", span{}
	}
	return code, at
}

// posted is the state to which the ambassador is sent who alone is told of in ms: whom he meets
// is one of its officials.
func (c *cast) posted(ms []*mention) (code string, at span) {
	for _, m := range ms {
		for _, a := range m.actors {
			switch {
			case a.ent == nil || !a.ent.person():
			case a.ent.office != "ambassador":
				return "", span{}
			default:
				for _, o := range c.ms {
					if len(o.actors) == 1 && o.actors[0].ent == a.ent && c.d.post(o) != "" {
						code, at = c.d.post(o), o.span
					}
				}
			}
		}
	}
	return code, at
}

// owners gives "وزير خارجيته" the state of the one told last before it in the sentence.
func (c *cast) owners(ms []*mention) {
	for n, m := range ms {
		if len(m.actors) != 1 || !m.actors[0].owned || m.actors[0].party != "" || !stateOffice(m.actors[0].office) {
			continue
		}
		for k := n - 1; k >= 0 && ms[k].sent == m.sent; k-- {
			if ms[k].kind == kGroup || len(ms[k].actors) != 1 {
				break
			}
			party, at := ms[k].actors[0].party, ms[k].actors[0].partySpan
			if e := ms[k].actors[0].ent; e != nil && e.party != "" {
				party, at = e.party, e.parSpan
			}
			if len(party) == 3 {
				a := m.actors[0]
				a.party, a.partySpan, a.partyRule = party, at, "owner"
				if e := a.ent; e != nil && e.party == "" {
					e.party, e.parSpan, e.parRule = party, at, "owner"
				}
			}
			break
		}
	}
}

// stayAt reads where somebody is or goes at token i: "في بغداد", "إلى دمشق", "لطهران", or
// the object of a visit, right behind its verb or behind the visitor, who is one of ms.
func (d *document) stayAt(i int, ms []*mention) (place, int, bool) {
	j, in := i, false
	switch d.norm(i) {
	case "في", "الي", "وفي", "ففي":
		j, in = i+1, true
		if p, next, ok := d.placeName(j, true, false); ok {
			return p, next, true
		}
		if polityWord(d.norm(j)) {
			return d.cityOf(j)
		}
	}
	for _, m := range d.at[j] {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State:
		default:
			continue
		}
		if d.inside[j] || m.Conj != "" || m.Entry.Attr["weak"] != "" || in && m.Prep != "" {
			continue
		}
		verb := j
		for _, o := range ms {
			if o.last == j {
				verb = o.first
			}
		}
		v, led := d.contact(max(verb-1, 0))
		if in || m.Prep == "ب" || m.Prep == "ل" || m.Prep == "" && led && v.Entry.Attr["mode"] == "visit" {
			return d.placeOf(m), m.Last, true
		}
	}
	return place{}, 0, false
}

// before are the mentions that begin in s.
func (c *cast) before(s span) []*mention {
	k := sort.Search(len(c.ms), func(n int) bool { return c.ms[n].first >= s.first })
	n := k
	for n < len(c.ms) && c.ms[n].first < s.last {
		n++
	}
	return c.ms[k:n]
}

// namesOne reports whether token i stands within what names an official.
func namesOne(ms []*mention, i int) bool {
	for _, m := range ms {
		if m.has(i) && m.kind != kParty {
			return true
		}
	}
	return false
}

// strangers reports whether one of the officials and delegations told before the office is
// its subject, and whether none of them is from code: neither told so, nor known so where he
// stands before the place.
func (c *cast) strangers(ms []*mention, code string, place int) (any, foreign bool) {
	for _, m := range ms {
		if said, ok := c.d.match(m.first-1, lexicon.Saying); m.kind == kParty && m.bare || ok && finite(said) {
			continue // who tells of it need not have been there
		}
		for _, a := range m.actors {
			if a.party == code || m.first < place && a.ent != nil && a.ent.party == code {
				return any, false
			}
		}
		any = any || m.gov == "" && (m.kind != kGroup || len(m.actors) == 1 && m.actors[0].office != "")
	}
	return any, true
}
