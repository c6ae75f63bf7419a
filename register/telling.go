package register

import (
	"slices"
	"strconv"
	"strings"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/register/names"
)

// telling is one consultation as one page tells it, prepared for comparing.
type telling struct {
	page    string
	key     string
	block   string
	outlet  string
	pub     string
	pubDay  int
	hasPub  bool
	family  int
	also    []int
	c       *minutes.Consultation
	points  []minutes.Point
	parties []string // sorted, each once
	first   string   // the party named first; of a message, who sends it
	sides   map[string]*side
	when    days
	place   string // normal form
}

// side is what a telling says of one party's people.
type side struct {
	names   []names.Name
	offices []string
}

// tellings returns the consultations of a page. key is the page's.
func tellings(p *Page) []*telling {
	m := p.Minutes
	out := make([]*telling, 0, len(m.Consultations))
	seen := map[string]int{}
	for i := range m.Consultations {
		c := &m.Consultations[i]
		t := &telling{page: p.Key, c: c, outlet: m.Page.Outlet, sides: map[string]*side{}}
		if m.Page.Published != nil {
			t.pub = m.Page.Published.Value
			t.pubDay, t.hasPub = Day(t.pub)
		}
		for _, q := range c.Participants {
			t.take(q)
		}
		if len(t.parties) > 0 {
			t.first = t.parties[0]
		}
		slices.Sort(t.parties)
		t.block = block(t.parties)
		if c.From != nil {
			to := ""
			if c.To != nil {
				to = c.To.Value
			}
			t.when = span(c.From.Value, to)
		}
		if c.Place != nil {
			t.place = placeKey(c.Place.Value)
		}
		for _, pt := range m.Points {
			if pt.Consultation == c.ID {
				t.points = append(t.points, pt)
			}
		}
		kind := t.block + "|" + c.Mode + "|" + strings.Join(t.parties, ",")
		seen[kind]++
		t.key = p.Key + "|" + kind + "|" + strconv.Itoa(seen[kind])
		out = append(out, t)
	}
	return out
}

func (t *telling) take(q minutes.Participant) {
	party := ""
	if q.Party != nil {
		party = PartyKey(q.Party.Value)
	}
	s := t.sides[party]
	if s == nil {
		s = &side{}
		t.sides[party] = s
		if party != "" {
			t.parties = append(t.parties, party)
		}
	}
	if q.Person != nil && q.Person.Value != "" {
		s.names = append(s.names, names.Of(q.Person.Value))
	}
	if q.Office != nil && q.Office.Value != "" {
		s.offices = append(s.offices, q.Office.Value)
	}
}

// PartyKey is the form under which a party is compared: codes as they are, Arabic
// names in normal form without the article of each word.
func PartyKey(party string) string {
	if party == "" || party[0] < 0x80 {
		return strings.ToUpper(party)
	}
	words := strings.Fields(arabic.Normal(party))
	for i, w := range words {
		words[i] = bare(w)
	}
	return strings.Join(words, " ")
}

// bare is a word without its article, where two letters are left.
func bare(w string) string {
	if b, ok := strings.CutPrefix(w, "ال"); ok && len(b) >= 4 {
		return b
	}
	return w
}

// block is what tellings must share to be compared: a pair of parties; or that
// there are three or more of them, since pages name more or fewer of a conference.
func block(parties []string) string {
	if len(parties) > 2 {
		return "*"
	}
	return strings.Join(parties, "+")
}

// placeKey is a place in normal form without article, vowel letters and hamza, so
// that سيئول and سيول, فيينا and فينا meet.
func placeKey(place string) string {
	var b strings.Builder
	for w := range strings.FieldsSeq(arabic.Normal(place)) {
		last := rune(0)
		for i, r := range bare(w) {
			if i > 0 && strings.ContainsRune("اويء", r) || r == last {
				continue
			}
			b.WriteRune(r)
			last = r
		}
	}
	return b.String()
}
