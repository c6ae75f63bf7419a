package register

import (
	"cmp"
	"slices"

	"mahdar/minutes"
)

// ballot gathers what tellings say of one field, value by value.
type ballot struct {
	values []string
	claims map[string]*Claim
	voters map[string][]*telling
}

func newBallot() *ballot {
	return &ballot{claims: map[string]*Claim{}, voters: map[string][]*telling{}}
}

// add notes that t says value, with its words for it.
func (b *ballot) add(t *telling, value string, evidence []minutes.Evidence) {
	c := b.claims[value]
	if c == nil {
		c = &Claim{Value: value}
		b.claims[value] = c
		b.values = append(b.values, value)
	}
	b.voters[value] = append(b.voters[value], t)
	c.Cites = cite(c.Cites, t.page, evidence)
}

// cite adds a page's words to a list of cites that is kept sorted by page.
func cite(list []Cite, page string, evidence []minutes.Evidence) []Cite {
	i, ok := slices.BinarySearchFunc(list, page, func(c Cite, p string) int { return cmp.Compare(c.Page, p) })
	if !ok {
		list = slices.Insert(list, i, Cite{Page: page})
	}
	for _, e := range evidence {
		if !slices.Contains(list[i].Evidence, e) {
			list[i].Evidence = append(list[i].Evidence, e)
		}
	}
	slices.SortFunc(list[i].Evidence, func(a, b minutes.Evidence) int {
		return cmp.Or(cmp.Compare(a.Start, b.Start), cmp.Compare(a.End, b.End), cmp.Compare(a.Rule, b.Rule))
	})
	return list
}

// count returns the claims, the one that stands first: the more telling one by
// weight, then the one with more independent sources, then by value.
func (b *ballot) count(weight func(value string) int) []Claim {
	out := make([]Claim, 0, len(b.values))
	for _, v := range b.values {
		c := *b.claims[v]
		c.Sources = independent(b.voters[v])
		out = append(out, c)
	}
	slices.SortFunc(out, func(x, y Claim) int {
		return cmp.Or(
			cmp.Compare(weight(y.Value), weight(x.Value)),
			cmp.Compare(y.Sources, x.Sources),
			cmp.Compare(len(y.Cites), len(x.Cites)),
			cmp.Compare(x.Value, y.Value))
	})
	return out
}

func even(string) int { return 0 }

// independent counts the sources behind tellings: their families. A compilation
// that holds a text of another family counts only if that family is not there.
func independent(list []*telling) int {
	plain := map[int]bool{}
	for _, t := range list {
		if len(t.also) == 0 {
			plain[t.family] = true
		}
	}
	n := len(plain)
	extra := map[int]bool{}
	for _, t := range list {
		if len(t.also) == 0 || plain[t.family] || extra[t.family] {
			continue
		}
		drawn := false
		for _, f := range t.also {
			drawn = drawn || plain[f]
		}
		if !drawn {
			extra[t.family] = true
			n++
		}
	}
	return n
}

// apart reports whether independent sources stand against each other: two values
// that differ have each a source that the other has not.
func (b *ballot) apart(differ func(x, y string) bool) bool {
	for i, x := range b.values {
		for _, y := range b.values[i+1:] {
			if differ(x, y) && independent(slices.Concat(b.voters[x], b.voters[y])) > 1 && alone(b.voters[x], b.voters[y]) {
				return true
			}
		}
	}
	return false
}

// alone reports whether each list has a family that the other has not.
func alone(x, y []*telling) bool { return oneMore(x, y) && oneMore(y, x) }

func oneMore(x, y []*telling) bool {
	for _, t := range x {
		if !slices.ContainsFunc(y, func(u *telling) bool { return u.family == t.family }) {
			return true
		}
	}
	return false
}
