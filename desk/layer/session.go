package layer

import (
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strings"

	"mahdar/register"
	"mahdar/register/names"
)

// SplitID is the id of what is split off a target: made of what goes, so that it is the
// same whenever the layer is made.
func SplitID(target string, parts []string) string {
	list := slices.Clone(parts)
	slices.Sort(list)
	sum := sha256.Sum256([]byte("split|" + target + "|" + strings.Join(list, "|")))
	return "s" + hex.EncodeToString(sum[:6])
}

// Key names a participant of a session: PARTY|OFFICE|NAME as they stand.
func Key(p *register.Participant) string {
	return p.Party + "|" + register.First(p.Office) + "|" + register.First(p.Names)
}

// AnchorOf is by what a session is found again.
func AnchorOf(s *register.Session) Anchor {
	a := Anchor{Mode: register.First(s.Mode)}
	for _, t := range s.Told {
		a.Pages = append(a.Pages, t.Page)
	}
	a.Parties = Parties(s)
	return a
}

// Parties lists the parties of a session, sorted, each once.
func Parties(s *register.Session) []string {
	var out []string
	for _, p := range s.Participants {
		if p.Party != "" && !slices.Contains(out, p.Party) {
			out = append(out, p.Party)
		}
	}
	slices.Sort(out)
	return out
}

// Clone copies a session so far as the layer changes it.
func Clone(s *register.Session) *register.Session {
	c := *s
	c.Participants = slices.Clone(s.Participants)
	c.Points = slices.Clone(s.Points)
	c.Disagree = slices.Clone(s.Disagree)
	c.Told = slices.Clone(s.Told)
	return &c
}

// Value is what stands in a field that an edit names, as text.
func Value(s *register.Session, e *Edit) string {
	switch e.Field {
	case "role":
		return s.Role
	case "country":
		if len(s.Place) > 0 {
			return s.Place[0].Country
		}
	case "person", "office", "party":
		for i := range s.Participants {
			p := &s.Participants[i]
			if Key(p) != e.Part {
				continue
			}
			switch e.Field {
			case "person":
				return register.First(p.Names)
			case "office":
				return register.First(p.Office)
			}
			return p.Party
		}
	case "participant", "point":
		return e.Part
	case "topics":
		return strings.Join(topics(s), ",")
	default:
		if list := field(s, e.Field); list != nil {
			return register.First(*list)
		}
	}
	return ""
}

func field(s *register.Session, name string) *[]register.Claim {
	switch name {
	case "mode":
		return &s.Mode
	case "status":
		return &s.Status
	case "when":
		return &s.When
	case "place":
		return &s.Place
	case "minutes":
		return &s.Minutes
	case "series":
		return &s.Series
	}
	return nil
}

// topics lists the topics of a session.
func topics(s *register.Session) []string {
	var out []string
	for _, t := range s.Topics {
		out = append(out, t.Value)
	}
	return out
}

// choose makes the value of an edit stand in a list of claims: the claim that has it, else
// one of its own with the words on which the edit rests.
func choose(list []register.Claim, e Edit, fam map[string]string) []register.Claim {
	for _, c := range list {
		if c.Value == e.Value {
			c.Cites = append(slices.Clone(c.Cites), missing(c.Cites, e.Cites)...)
			return []register.Claim{c}
		}
	}
	return []register.Claim{claim(e.Value, e, fam)}
}

// claim is a value that somebody gave.
func claim(value string, e Edit, fam map[string]string) register.Claim {
	return register.Claim{Value: value, Cites: append([]register.Cite{}, e.Cites...), Sources: independent(e.Cites, fam)}
}

// missing are the cites of pages that do not stand in list.
func missing(list, more []register.Cite) []register.Cite {
	var out []register.Cite
	for _, c := range more {
		if !slices.ContainsFunc(list, func(o register.Cite) bool { return o.Page == c.Page }) {
			out = append(out, c)
		}
	}
	return out
}

func settle(s *register.Session, field string) {
	s.Disagree = slices.DeleteFunc(s.Disagree, func(f string) bool { return f == field })
}

// set changes a field.
func set(s *register.Session, e Edit) {
	fam := families(s.Told)
	switch e.Field {
	case "role":
		s.Role = e.Value
	case "country":
		c := register.Claim{}
		if len(s.Place) > 0 {
			c = s.Place[0]
		}
		c.Country = e.Value
		s.Place = []register.Claim{c}
	case "place":
		country := ""
		if len(s.Place) > 0 {
			country = s.Place[0].Country
		}
		s.Place = choose(s.Place, e, fam)
		if s.Place[0].Country == "" {
			s.Place[0].Country = country
		}
	case "topics":
		if !slices.Contains(topics(s), e.Value) {
			s.Topics = append(slices.Clone(s.Topics), claim(e.Value, e, fam))
		}
	case "participant":
		if f := strings.SplitN(e.Value, "|", 3); len(f) == 3 {
			p := register.Participant{Party: f[0], Cites: append([]register.Cite{}, e.Cites...)}
			if f[1] != "" {
				p.Office = []register.Claim{claim(f[1], e, fam)}
			}
			if f[2] != "" {
				p.Names = []register.Claim{claim(f[2], e, fam)}
			}
			s.Participants = append(s.Participants, p)
		}
	case "person", "office", "party":
		for i := range s.Participants {
			p := &s.Participants[i]
			if Key(p) != e.Part {
				continue
			}
			switch e.Field {
			case "person":
				p.Names = choose(p.Names, e, fam)
			case "office":
				p.Office = choose(p.Office, e, fam)
			case "party":
				p.Party = e.Value
			}
			p.Cites = append(slices.Clone(p.Cites), missing(p.Cites, e.Cites)...)
			break
		}
	default:
		if list := field(s, e.Field); list != nil {
			*list = choose(*list, e, fam)
		}
	}
	settle(s, e.Field)
}

// take removes what an edit rejects.
func take(s *register.Session, e Edit) {
	switch e.Field {
	case "point":
		s.Points = slices.DeleteFunc(s.Points, func(p register.Point) bool { return p.Text == e.Part })
	case "participant":
		s.Participants = slices.DeleteFunc(s.Participants, func(p register.Participant) bool { return Key(&p) == e.Part })
	case "person", "office", "party":
		for i := range s.Participants {
			p := &s.Participants[i]
			if Key(p) != e.Part {
				continue
			}
			switch e.Field {
			case "person":
				p.Names, p.Person = nil, ""
			case "office":
				p.Office = nil
			case "party":
				p.Party = ""
			}
			break
		}
	case "country":
		if len(s.Place) > 0 {
			c := s.Place[0]
			c.Country = ""
			s.Place = []register.Claim{c}
		}
	case "topics":
		s.Topics = slices.DeleteFunc(slices.Clone(s.Topics), func(c register.Claim) bool { return c.Value == e.Value })
	case "when", "place", "minutes", "series":
		*field(s, e.Field) = nil
	}
	settle(s, e.Field)
}

// restrict is a session as the pages of keep tell it.
func restrict(s *register.Session, keep func(page string) bool) *register.Session {
	c := Clone(s)
	c.Told = slices.DeleteFunc(c.Told, func(t register.Told) bool { return !keep(t.Page) })
	fam := families(c.Told)
	claims := func(list []register.Claim) []register.Claim {
		var out []register.Claim
		for _, x := range list {
			if len(x.Cites) == 0 { // somebody gave it, without words of a page
				out = append(out, x)
				continue
			}
			if x.Cites = cites(x.Cites, keep); len(x.Cites) == 0 {
				continue
			}
			x.Sources = independent(x.Cites, fam)
			out = append(out, x)
		}
		return out
	}
	for _, f := range []*[]register.Claim{&c.Mode, &c.Status, &c.When, &c.Place, &c.Minutes, &c.Series, &c.Topics} {
		*f = claims(*f)
	}
	c.Participants = nil
	for _, p := range s.Participants {
		given := len(p.Cites) == 0
		if p.Cites = cites(p.Cites, keep); given || len(p.Cites) > 0 {
			p.Names, p.Office = claims(p.Names), claims(p.Office)
			c.Participants = append(c.Participants, p)
		}
	}
	c.Points = nil
	for _, p := range s.Points {
		if p.Cites = cites(p.Cites, keep); len(p.Cites) > 0 {
			c.Points = append(c.Points, p)
		}
	}
	c.Sources = len(distinct(fam))
	c.Disagree = slices.DeleteFunc(c.Disagree, func(f string) bool {
		list := field(c, f)
		return list != nil && len(*list) < 2
	})
	return c
}

func cites(list []register.Cite, keep func(string) bool) []register.Cite {
	var out []register.Cite
	for _, c := range list {
		if keep(c.Page) {
			out = append(out, c)
		}
	}
	return out
}

func families(told []register.Told) map[string]string {
	out := map[string]string{}
	for _, t := range told {
		out[t.Page] = t.Family
	}
	return out
}

func distinct(fam map[string]string) map[string]bool {
	out := map[string]bool{}
	for _, f := range fam {
		out[f] = true
	}
	return out
}

func independent(list []register.Cite, fam map[string]string) int {
	seen := map[string]bool{}
	for _, c := range list {
		seen[fam[c.Page]] = true
	}
	return len(seen)
}

// join adds what t tells to s.
func join(s, t *register.Session) {
	for _, f := range [][2]*[]register.Claim{{&s.Mode, &t.Mode}, {&s.Status, &t.Status}, {&s.When, &t.When}, {&s.Place, &t.Place},
		{&s.Minutes, &t.Minutes}, {&s.Series, &t.Series}, {&s.Topics, &t.Topics}} {
		*f[0] = union(*f[0], *f[1])
	}
	if t.Role == "main" {
		s.Role = "main"
	}
	for _, p := range t.Participants {
		i := slices.IndexFunc(s.Participants, func(q register.Participant) bool { return same(&q, &p) })
		if i < 0 {
			s.Participants = append(s.Participants, p)
			continue
		}
		q := &s.Participants[i]
		q.Names, q.Office = union(q.Names, p.Names), union(q.Office, p.Office)
		q.Cites = append(slices.Clone(q.Cites), p.Cites...)
		if q.Person == "" {
			q.Person = p.Person
		}
	}
	s.Points = append(s.Points, t.Points...)
	s.Told = append(s.Told, t.Told...)
	s.Sources = len(distinct(families(s.Told)))
	for _, d := range t.Disagree {
		if !slices.Contains(s.Disagree, d) {
			s.Disagree = append(s.Disagree, d)
		}
	}
}

func same(a, b *register.Participant) bool {
	if register.PartyKey(a.Party) != register.PartyKey(b.Party) {
		return false
	}
	if len(a.Names) > 0 && len(b.Names) > 0 {
		return names.Alike(a.Names[0].Value, b.Names[0].Value) != names.Different
	}
	if len(a.Office) > 0 && len(b.Office) > 0 {
		return a.Office[0].Value == b.Office[0].Value
	}
	return true
}

func union(a, b []register.Claim) []register.Claim {
	out := slices.Clone(a)
	for _, c := range b {
		i := slices.IndexFunc(out, func(x register.Claim) bool { return x.Value == c.Value && x.Country == c.Country })
		if i < 0 {
			out = append(out, c)
			continue
		}
		out[i].Cites = append(slices.Clone(out[i].Cites), c.Cites...)
		out[i].Sources += c.Sources
	}
	return out
}
