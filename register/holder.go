package register

import (
	"cmp"
	"slices"
	"strings"

	"mahdar/minutes"
	"mahdar/register/names"
)

// holder is one page's word that a person of that name has an office for a party.
type holder struct {
	party  string // as compared
	shown  string // as written
	name   string
	norm   string // telling words in normal form
	office string
	title  string
	page   string
	pub    string
	cites  []minutes.Evidence
}

// holders returns everybody whom a page names, with or without office.
func holders(p *Page) []holder {
	m := p.Minutes
	pub := ""
	if m.Page.Published != nil {
		pub = m.Page.Published.Value
		if len(pub) > 10 {
			pub = pub[:10]
		}
	}
	var out []holder
	add := func(name, party, office, title string, ev []minutes.Evidence) {
		norm := strings.Join(names.Telling(name), " ")
		if norm == "" {
			return
		}
		out = append(out, holder{PartyKey(party), party, name, norm, office, title, p.Key, pub, ev})
	}
	for _, h := range m.OfficeHolders {
		add(h.Person, h.Party, h.Office, "", h.Evidence)
	}
	for _, c := range m.Consultations {
		for _, q := range c.Participants {
			if q.Person == nil {
				continue
			}
			party, office, title := "", "", ""
			ev := q.Person.Evidence
			if q.Party != nil {
				party = q.Party.Value
			}
			if q.Office != nil {
				office, title = q.Office.Value, q.Office.Title
				ev = slices.Concat(ev, q.Office.Evidence)
			}
			add(q.Person.Value, party, office, title, ev)
		}
	}
	return out
}

// form is a name with an office, over all pages; the unit that people are made of.
type form struct {
	norm   string
	name   names.Name
	office string
	words  int
	list   []*holder
	seen   map[string]bool // pages, and seats of sessions
}

func forms(list []*holder, seats map[string][]string) []*form {
	by := map[string]*form{}
	var out []*form
	for _, h := range list {
		k := h.norm + "|" + h.office
		f := by[k]
		if f == nil {
			f = &form{norm: h.norm, name: names.Of(h.norm), office: h.office, words: strings.Count(h.norm, " ") + 1, seen: map[string]bool{}}
			by[k] = f
			out = append(out, f)
		}
		f.list = append(f.list, h)
		f.seen[h.page] = true
		for _, s := range seats[lookup(h.party, h.page, h.norm, h.office)] {
			f.seen[s] = true
		}
	}
	slices.SortFunc(out, func(a, b *form) int {
		return cmp.Or(cmp.Compare(b.words, a.words), cmp.Compare(a.norm, b.norm), cmp.Compare(a.office, b.office))
	})
	return out
}

// meet reports whether one page, or one seat of a session, has both forms.
func (f *form) meet(g *form) bool {
	a, b := f.seen, g.seen
	if len(b) < len(a) {
		a, b = b, a
	}
	for p := range a {
		if b[p] {
			return true
		}
	}
	return false
}

// weak offices tell a rank or nothing; they do not keep namesakes apart.
func weak(office string) bool { return office == "" || office == "other" || office == "royal" }
