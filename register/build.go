package register

import (
	"cmp"
	"context"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/register/copies"
	"mahdar/register/names"
)

// Version changes whenever the same pages would give another register.
const Version = "register 3"

// Builder takes pages in, in any order, and makes the register of them. It keeps of
// each page what the register needs: hashes of its text (8 bytes a word), its
// consultations and office-holders. Not safe for use by several goroutines.
type Builder struct {
	copies   []copies.Page
	tellings [][]*telling
	holders  []*holder
	seen     map[string]bool
}

// NewBuilder returns an empty Builder.
func NewBuilder() *Builder { return &Builder{seen: map[string]bool{}} }

// Text prepares the text of a page for Add; it may run in parallel. Furniture is left
// out: two articles are no copies because their site repeats its menu.
func Text(m *minutes.Minutes) copies.Text {
	return copies.Shingle(article(&m.Page))
}

func article(p *minutes.Page) string {
	cut := false
	for _, f := range p.Furniture {
		cut = cut || f.Kind != "caption"
	}
	if !cut {
		return p.Text
	}
	runes := []rune(p.Text)
	var b strings.Builder
	at := 0
	for _, f := range p.Furniture {
		if f.Kind == "caption" || f.Start < at || f.End > len(runes) {
			continue
		}
		b.WriteString(string(runes[at:f.Start]))
		b.WriteByte('\n')
		at = f.End
	}
	b.WriteString(string(runes[at:]))
	return b.String()
}

// Add takes a page in with its prepared text. A page that is there already counts
// once.
func (b *Builder) Add(p *Page, text copies.Text) {
	if b.seen[p.Key] {
		return
	}
	b.seen[p.Key] = true
	m := &p.Minutes.Page
	c := copies.Page{Key: p.Key, Outlet: m.Outlet, Agency: agency(m), Text: text}
	if m.Published != nil {
		c.When = m.Published.Value
	}
	b.copies = append(b.copies, c)
	b.tellings = append(b.tellings, tellings(p))
	for _, h := range holders(p) {
		b.holders = append(b.holders, &h)
	}
}

// agency is the agency of the dateline, else the outlet that the page names as its
// source.
func agency(p *minutes.Page) string {
	if p.Dateline != nil && p.Dateline.Agency != "" {
		return p.Dateline.Agency
	}
	if p.RepublishedFrom != nil {
		return p.RepublishedFrom.Outlet
	}
	return ""
}

// Build makes the register. The Builder can take further pages afterwards.
func (b *Builder) Build(ctx context.Context) (*Register, error) {
	fams, members := copies.Families(b.copies)
	if err := ctx.Err(); err != nil {
		return nil, fmt.Errorf("register: %w", err)
	}
	r := &Register{Sessions: []Session{}, People: []Person{}, Families: []Family{}}
	ids := make([]string, len(fams))
	for n, f := range fams {
		ids[n] = id("f", b.copies[f.Pages[0]].Key)
		if len(f.Pages) < 2 {
			continue
		}
		fam := Family{ID: ids[n], Origin: b.copies[f.Origin].Key, Agency: f.Agency, How: f.How}
		for _, p := range f.Pages {
			fam.Pages = append(fam.Pages, b.copies[p].Key)
		}
		r.Families = append(r.Families, fam)
	}
	blocks := map[string][]*telling{}
	for i, list := range b.tellings {
		for _, t := range list {
			t.family, t.also = members[i].Family, members[i].Also
			blocks[t.block] = append(blocks[t.block], t)
		}
	}
	for _, list := range blocks {
		if err := ctx.Err(); err != nil {
			return nil, fmt.Errorf("register: %w", err)
		}
		slices.SortFunc(list, func(a, b *telling) int { return cmp.Compare(a.key, b.key) })
		for _, group := range cluster(list) {
			r.Sessions = append(r.Sessions, session(group, ids))
		}
	}
	slices.SortFunc(r.Sessions, func(a, b Session) int { return cmp.Compare(a.ID, b.ID) })
	var index map[string]string
	r.People, index = people(b.holders, seating(r.Sessions))
	for i := range r.Sessions {
		for j := range r.Sessions[i].Participants {
			link(&r.Sessions[i].Participants[j], index)
		}
	}
	slices.SortFunc(r.Families, func(a, b Family) int { return cmp.Compare(a.ID, b.ID) })
	return r, nil
}

// seating names the seats of every name of a session on every page that gives it.
func seating(list []Session) map[string][]string {
	out := map[string][]string{}
	for i := range list {
		for j := range list[i].Participants {
			seat := list[i].ID + "#" + strconv.Itoa(j)
			mentions(&list[i].Participants[j], func(key string) { out[key] = append(out[key], seat) })
		}
	}
	return out
}

// link gives a participant the id of the person whom most of the pages mean.
func link(p *Participant, index map[string]string) {
	votes := map[string]int{}
	mentions(p, func(key string) {
		if id := index[key]; id != "" {
			votes[id]++
		}
	})
	for id, n := range votes {
		if m := votes[p.Person]; p.Person == "" || n > m || n == m && id < p.Person {
			p.Person = id
		}
	}
}

// mentions gives the lookup keys of a participant: each name on each page that has
// it, with each office, and without.
func mentions(p *Participant, each func(key string)) {
	for _, n := range p.Names {
		norm := strings.Join(names.Telling(n.Value), " ")
		for _, c := range n.Cites {
			each(lookup(PartyKey(p.Party), c.Page, norm, ""))
			for _, o := range p.Office {
				each(lookup(PartyKey(p.Party), c.Page, norm, o.Value))
			}
		}
	}
}

// normal is the normal form of a text with single spaces.
func normal(s string) string { return strings.Join(strings.Fields(arabic.Normal(s)), " ") }
