package copies

import (
	"cmp"
	"slices"
)

// Page is a page whose copies are sought. Key is unique. When is ISO 8601, "" if
// not known. Agency is the agency that its dateline or credits name.
type Page struct {
	Key    string
	When   string
	Outlet string
	Agency string
	Text   Text
}

// Member tells to which family a page belongs. Also are the other families whose
// text it holds, where it is a compilation of several; sorted.
type Member struct {
	Family int
	Also   []int
}

// Family is a set of pages with one text. Pages are sorted by time, then outlet and
// key; the first is the earliest. Origin is the likely source: Agency where one is
// named by most of those that name one, and the page that stands nearest to it.
type Family struct {
	Pages  []int
	Origin int    // the page it most likely goes back to
	Agency string // the agency named, "" if none
	How    string // "agency" or "earliest"
}

// Families groups pages into families. Every page is in exactly one, most of them
// alone in theirs. Two pages are of one family if each holds Least of the other, or
// if one holds the other and is no compilation: a page that holds two texts which
// have nothing to do with one another belongs to the one it holds most of.
// Families are sorted by their first page.
func Families(pages []Page) ([]Family, []Member) {
	texts := make([]Text, len(pages))
	for i := range pages {
		texts[i] = pages[i].Text
	}
	g := newForest(pages)
	var held []link
	for _, p := range Pairs(texts) {
		x, y := len(texts[p.A].Shingles), len(texts[p.B].Shingles)
		inA, inB := holds(p.Shared, x), holds(p.Shared, y)
		switch {
		case inA && inB:
			g.union(p.A, p.B)
		case inA:
			held = append(held, link{p.A, p.B, p.Shared})
		default:
			held = append(held, link{p.B, p.A, p.Shared})
		}
	}
	also := g.attach(held)
	return g.families(also)
}

func holds(shared, of int) bool { return float64(shared) >= Least*float64(of) }

// link says that page part is held in page whole.
type link struct{ part, whole, shared int }

type forest struct {
	pages  []Page
	parent []int
}

func newForest(pages []Page) *forest {
	f := &forest{pages: pages, parent: make([]int, len(pages))}
	for i := range f.parent {
		f.parent[i] = i
	}
	return f
}

func (f *forest) root(i int) int {
	for f.parent[i] != i {
		f.parent[i] = f.parent[f.parent[i]]
		i = f.parent[i]
	}
	return i
}

// union joins two trees; the root is the page that comes first, whatever the order.
func (f *forest) union(a, b int) {
	a, b = f.root(a), f.root(b)
	if a == b {
		return
	}
	if before(&f.pages[b], &f.pages[a]) < 0 {
		a, b = b, a
	}
	f.parent[b] = a
}

// before orders pages by time, then by outlet and key.
func before(a, b *Page) int {
	return cmp.Or(ByTime(a.When, b.When), cmp.Compare(a.Outlet, b.Outlet), cmp.Compare(a.Key, b.Key))
}

// ByTime orders moments in ISO 8601, those that are not known ("") last.
func ByTime(a, b string) int {
	const never = "\xff" // stands after every date
	return cmp.Compare(cmp.Or(a, never), cmp.Or(b, never))
}

// attach joins each whole with the one text that it holds. Where it holds several
// that are not linked with one another, it is a compilation: it joins the family it
// holds most of, and the others are returned by page.
func (f *forest) attach(held []link) map[int][]int {
	parts := map[int][]link{} // by whole
	linked := map[[2]int]bool{}
	for _, l := range held {
		parts[l.whole] = append(parts[l.whole], l)
		a, b := f.root(l.part), f.root(l.whole)
		linked[[2]int{a, b}], linked[[2]int{b, a}] = true, true
	}
	type join struct{ a, b int }
	var joins []join
	also := map[int][]int{}
	for whole, ls := range parts {
		slices.SortFunc(ls, func(p, q link) int {
			return cmp.Or(-cmp.Compare(p.shared, q.shared), before(&f.pages[p.part], &f.pages[q.part]))
		})
		joins = append(joins, join{whole, ls[0].part})
		main := f.root(ls[0].part)
		for _, l := range ls[1:] {
			r := f.root(l.part)
			if r == main || linked[[2]int{main, r}] {
				continue
			}
			also[whole] = append(also[whole], l.part)
		}
	}
	for _, j := range joins {
		if len(also[j.a]) == 0 {
			f.union(j.a, j.b)
		}
	}
	// Compilations join last and alone: they tie no two families together.
	for _, j := range joins {
		if len(also[j.a]) > 0 {
			also[j.a] = append([]int{j.b}, also[j.a]...)
		}
	}
	return also
}

func (f *forest) families(also map[int][]int) ([]Family, []Member) {
	home := make([]int, len(f.pages))
	for i := range f.pages {
		home[i] = f.root(i)
	}
	// A compilation with no copy of its own goes home to the text it holds most of.
	size := map[int]int{}
	for _, h := range home {
		size[h]++
	}
	moved := slices.Clone(home)
	for p, a := range also {
		if size[home[p]] == 1 {
			moved[p] = home[a[0]]
		}
	}
	by := map[int][]int{}
	for i, h := range moved {
		by[h] = append(by[h], i)
	}
	fams := make([]Family, 0, len(by))
	for _, list := range by {
		slices.SortFunc(list, func(a, b int) int { return before(&f.pages[a], &f.pages[b]) })
		fams = append(fams, f.origin(list))
	}
	slices.SortFunc(fams, func(a, b Family) int { return before(&f.pages[a.Pages[0]], &f.pages[b.Pages[0]]) })
	members := make([]Member, len(f.pages))
	for n := range fams {
		for _, p := range fams[n].Pages {
			members[p].Family = n
		}
	}
	for p, list := range also {
		for _, a := range list {
			if n := members[a].Family; n != members[p].Family && !slices.Contains(members[p].Also, n) {
				members[p].Also = append(members[p].Also, n)
			}
		}
		slices.Sort(members[p].Also)
	}
	return fams, members
}

// origin picks the agency that most pages of the family name, and the earliest page
// of its own, else the earliest that names it, else the earliest of all.
func (f *forest) origin(list []int) Family {
	fam := Family{Pages: list, Origin: list[0], How: "earliest"}
	votes := map[string]int{}
	for _, p := range list {
		if a := f.pages[p].Agency; a != "" {
			votes[a]++
		}
	}
	for a, n := range votes {
		if m := votes[fam.Agency]; fam.Agency == "" || n > m || n == m && a < fam.Agency {
			fam.Agency = a
		}
	}
	if fam.Agency == "" {
		return fam
	}
	fam.How = "agency"
	for _, p := range list {
		if f.pages[p].Outlet == fam.Agency {
			fam.Origin = p
			return fam
		}
	}
	for _, p := range list {
		if f.pages[p].Agency == fam.Agency {
			fam.Origin = p
			return fam
		}
	}
	return fam
}
