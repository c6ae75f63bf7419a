package register

import (
	"cmp"
	"slices"
)

// edge is a bond between two tellings, by their place in the block.
type edge struct {
	a, b int
	bond bond
}

// cluster groups the tellings of one block into sessions. list is sorted by key.
// The surest bonds are followed first; two groups are joined only if no telling of
// the one contradicts a telling of the other. A vague bond is followed only if it
// leads to one group alone.
func cluster(list []*telling) [][]*telling {
	edges := bonds(list)
	slices.SortFunc(edges, func(p, q edge) int {
		return cmp.Or(
			cmp.Compare(rank(p.bond), rank(q.bond)),
			cmp.Compare(q.bond.score, p.bond.score),
			cmp.Compare(p.a, q.a), cmp.Compare(p.b, q.b))
	})
	g := groups{list: list, of: make([]int, len(list)), members: make([][]int, len(list))}
	for i := range list {
		g.of[i], g.members[i] = i, []int{i}
	}
	touching := make([][]int, len(list))
	for n, e := range edges {
		touching[e.a] = append(touching[e.a], n)
		touching[e.b] = append(touching[e.b], n)
	}
	for _, e := range edges {
		x, y := g.of[e.a], g.of[e.b]
		if x == y || !g.fit(x, y) {
			continue
		}
		if e.bond.vague && (g.torn(x, y, edges, touching, e.bond.score) || g.torn(y, x, edges, touching, e.bond.score)) {
			continue
		}
		g.join(x, y)
	}
	var out [][]*telling
	for i, m := range g.members {
		if g.of[i] != i {
			continue
		}
		slices.Sort(m)
		group := make([]*telling, len(m))
		for k, n := range m {
			group[k] = list[n]
		}
		out = append(out, group)
	}
	return out
}

func rank(b bond) int {
	if b.vague {
		return 1
	}
	return 0
}

// bonds compares the tellings whose days can meet, and those of one family.
func bonds(list []*telling) []edge {
	var out []edge
	try := func(i, j int) {
		if s, ok := compare(list[i], list[j]); ok {
			out = append(out, edge{min(i, j), max(i, j), s})
		}
	}
	type stretch struct{ lo, hi, n int }
	var dated []stretch
	families := map[int][]int{}
	for i, t := range list {
		families[t.family] = append(families[t.family], i)
		switch {
		case t.when.known && t.when.exact:
			dated = append(dated, stretch{t.when.lo - 1, t.when.hi + 1, i})
		case t.when.known:
			dated = append(dated, stretch{t.when.lo, t.when.hi, i})
		case t.hasPub:
			dated = append(dated, stretch{t.pubDay - news, t.pubDay + ahead, i})
		}
	}
	slices.SortFunc(dated, func(p, q stretch) int { return cmp.Or(cmp.Compare(p.lo, q.lo), cmp.Compare(p.n, q.n)) })
	for x, p := range dated {
		for _, q := range dated[x+1:] {
			if q.lo > p.hi {
				break
			}
			if list[p.n].family != list[q.n].family {
				try(p.n, q.n)
			}
		}
	}
	for _, members := range families {
		for x, i := range members {
			for _, j := range members[x+1:] {
				try(i, j)
			}
		}
	}
	return out
}

type groups struct {
	list    []*telling
	of      []int
	members [][]int
}

// fit reports whether nothing in group x contradicts group y.
func (g *groups) fit(x, y int) bool {
	for _, i := range g.members[x] {
		for _, j := range g.members[y] {
			if contradict(g.list[i], g.list[j]) {
				return false
			}
		}
	}
	return true
}

// contradict reports whether two tellings cannot be of one session, whatever else
// joins them.
func contradict(a, b *telling) bool {
	if a.page == b.page || !modes(a, b) || !statuses(a.c.Status, b.c.Status) {
		return true
	}
	if _, ok := parties(a, b); !ok {
		return true
	}
	if _, _, ok := persons(a, b); !ok {
		return true
	}
	if _, ok := places(a, b, a.family == b.family); !ok {
		return true
	}
	slack := 1
	if a.family == b.family || a.c.Status != b.c.Status {
		slack = news
	}
	return a.when.known && b.when.known && a.when.apart(b.when) > slack
}

// torn reports whether group x is drawn as strongly to a third group that cannot go
// together with y.
func (g *groups) torn(x, y int, edges []edge, touching [][]int, score int) bool {
	for _, i := range g.members[x] {
		for _, n := range touching[i] {
			e := edges[n]
			z := g.of[e.a]
			if z == x {
				z = g.of[e.b]
			}
			if z != x && z != y && e.bond.score >= score && g.fit(x, z) && !g.fit(y, z) {
				return true
			}
		}
	}
	return false
}

func (g *groups) join(x, y int) {
	if y < x {
		x, y = y, x
	}
	for _, i := range g.members[y] {
		g.of[i] = x
	}
	g.members[x] = append(g.members[x], g.members[y]...)
	g.members[y] = nil
}
