package register

import (
	"cmp"
	"slices"

	"mahdar/register/copies"
)

// person makes the record of one person of the forms that are his or hers.
func person(parts []*form) Person {
	var all []*holder
	for _, f := range parts {
		all = append(all, f.list...)
	}
	slices.SortFunc(all, func(a, b *holder) int {
		return cmp.Or(copies.ByTime(a.pub, b.pub), cmp.Compare(a.page, b.page), cmp.Compare(a.norm, b.norm), cmp.Compare(a.office, b.office), cmp.Compare(a.name, b.name))
	})
	h := all[0]
	p := Person{ID: id("p", h.party+"|"+h.page+"|"+h.norm+"|"+h.office), Party: h.shown}
	spellings := map[string]*Claim{}
	offices := map[string]*Holding{}
	for _, h := range all {
		c := spellings[h.name]
		if c == nil {
			c = &Claim{Value: h.name}
			spellings[h.name] = c
		}
		c.Cites = cite(c.Cites, h.page, nil)
		c.Sources = len(c.Cites)
		if h.office == "" {
			continue
		}
		o := offices[h.office]
		if o == nil {
			o = &Holding{Office: h.office}
			offices[h.office] = o
		}
		o.see(h)
	}
	for _, c := range spellings {
		p.Names = append(p.Names, *c)
	}
	slices.SortFunc(p.Names, func(a, b Claim) int {
		return cmp.Or(
			cmp.Compare(fullness(b.Value), fullness(a.Value)),
			cmp.Compare(b.Sources, a.Sources), cmp.Compare(a.Value, b.Value))
	})
	p.Name = p.Names[0].Value
	for _, o := range offices {
		slices.Sort(o.Titles)
		p.Offices = append(p.Offices, *o)
	}
	slices.SortFunc(p.Offices, func(a, b Holding) int {
		return cmp.Or(cmp.Compare(b.Pages, a.Pages), cmp.Compare(a.Office, b.Office))
	})
	return p
}

func (o *Holding) see(h *holder) {
	if h.title != "" && !slices.Contains(o.Titles, h.title) {
		o.Titles = append(o.Titles, h.title)
	}
	if h.pub != "" {
		if o.First == "" || h.pub < o.First {
			o.First = h.pub
		}
		o.Last = max(o.Last, h.pub)
	}
	o.Cites = cite(o.Cites, h.page, h.cites)
	o.Pages = len(o.Cites)
}
