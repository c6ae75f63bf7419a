package words

import (
	"strings"

	"mahdar/minutes"
	"mahdar/register"
	"mahdar/register/names"
)

// Document is what is indexed of a page or a session, field by field. Words stand in
// the text's order, with single spaces; Names and Tags in any.
type Document struct {
	Title, Body, Names, Tags string
}

// builder gathers the names and tags of a document, each once.
type builder struct {
	names, tags []string
	seen        map[string]bool
}

func (b *builder) tag(kind, value string) {
	if value == "" {
		return
	}
	b.add(&b.tags, Tag(kind, value))
}

func (b *builder) add(list *[]string, token string) {
	if b.seen == nil {
		b.seen = map[string]bool{}
	}
	if !b.seen[token] {
		b.seen[token] = true
		*list = append(*list, token)
	}
}

// name adds the keys of a person's name: of each word, and of two words
// written as one.
func (b *builder) name(name string) {
	ws := names.Telling(name)
	for i, w := range ws {
		for _, k := range names.Keys(w) {
			b.add(&b.names, nameToken(k))
		}
		if i+1 < len(ws) {
			if k := names.Joined(ws[i : i+2]); len(k) >= 3 {
				b.add(&b.names, nameToken(k))
			}
		}
	}
}

func (b *builder) parties(list []string) {
	for _, p := range list {
		b.tag("p", p)
	}
	for i, p := range list {
		for _, q := range list[i+1:] {
			b.tag("pp", pairValue(p, q))
		}
	}
}

// nameToken is the token of a name's key.
func nameToken(key string) string { return "n" + strings.ToLower(key) }

// Tag is the token of a filter: p party, pp pair, t state named in the text, m mode,
// s status, r role, f office, i person, q topic, o outlet, l place, lk key of a place's
// name, c country, k kind of date. Values are folded to letters, digits and low lines.
func Tag(kind, value string) string {
	return kind + "_" + strings.Join(Normals(value), "_")
}

// pairValue is the value of the tag of two parties, in either order.
func pairValue(a, b string) string {
	a, b = register.PartyKey(a), register.PartyKey(b)
	if b < a {
		a, b = b, a
	}
	return a + " " + b
}

// OfPage makes the document of a page: its text, the people it names, its outlet, and
// the parties, modes and statuses of its sessions.
func OfPage(m *minutes.Minutes, states *States) Document {
	var b builder
	b.tag("o", m.Page.Outlet)
	for _, c := range m.Consultations {
		b.tag("m", c.Mode)
		b.tag("s", c.Status)
		var parties []string
		for _, p := range c.Participants {
			if p.Person != nil {
				b.name(p.Person.Value)
			}
			if p.Party != nil {
				parties = append(parties, register.PartyKey(p.Party.Value))
			}
		}
		b.parties(parties)
		if c.Place != nil {
			b.place(c.Place.Value, c.Place.Country)
		}
	}
	for _, h := range m.OfficeHolders {
		b.name(h.Person)
	}
	return b.document(m.Page.Title, strings.TrimPrefix(m.Page.Text, m.Page.Title), states)
}

func (b *builder) place(name, country string) {
	b.tag("c", country)
	b.tag("l", name)
	ws := names.Telling(name)
	for _, w := range ws {
		for _, k := range names.Keys(w) {
			b.tag("lk", k)
		}
	}
	if len(ws) > 1 { // one word alone may be somebody's name as well: Cairo and Kerry
		b.name(name)
	}
}

// OfSession makes the document of a session: the titles of the pages that tell it, the
// sentences that do, its points, people, and everything that can be filtered by.
func OfSession(s *register.Session, title func(page string) string, states *States) Document {
	var b builder
	var head, body strings.Builder
	seen := map[string]bool{}
	say := func(to *strings.Builder, text string) {
		if text != "" && !seen[text] {
			seen[text] = true
			to.WriteString(text)
			to.WriteByte('\n')
		}
	}
	for _, t := range s.Told {
		say(&head, title(t.Page))
		b.tag("o", t.Outlet)
		for _, e := range t.Evidence {
			say(&body, e.Quote)
		}
	}
	for _, p := range s.Points {
		say(&body, p.Text)
	}
	for _, c := range s.Mode {
		b.tag("m", c.Value)
	}
	b.tag("s", s.Status[0].Value)
	if lo, hi, _ := s.Days(); hi > lo {
		b.tag("k", "long")
	}
	b.tag("r", s.Role)
	for _, c := range s.Place {
		b.place(c.Value, c.Country)
		say(&body, c.Value)
	}
	var parties []string
	for _, p := range s.Participants {
		parties = append(parties, register.PartyKey(p.Party))
		for _, n := range p.Names {
			b.name(n.Value)
			say(&body, n.Value)
		}
		for _, o := range p.Office {
			b.tag("f", o.Value)
		}
		b.tag("i", p.Person)
	}
	b.parties(parties)
	for _, t := range s.Topics {
		b.tag("q", t.Value)
	}
	return b.document(head.String(), body.String(), states)
}

func (b *builder) document(title, body string, states *States) Document {
	head, rest := Normals(title), Normals(body)
	for _, words := range [][]string{head, rest} {
		for _, code := range states.In(words) {
			b.tag("t", code)
		}
	}
	return Document{
		Title: strings.Join(stems(head), " "),
		Body:  strings.Join(stems(rest), " "),
		Names: strings.Join(b.names, " "),
		Tags:  strings.Join(b.tags, " "),
	}
}
