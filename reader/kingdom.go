package reader

import (
	"slices"

	"mahdar/lexicon"
)

// realm is a word by which a state is called alone by its own people and neighbours, and
// the states that are called so: the first where the page names none of them.
type realm struct {
	word   string
	states []string
}

var realms = []realm{
	{"المملكة", []string{"السعودية", "البحرين", "الأردن", "المغرب", "إسبانيا", "بلجيكا", "هولندا", "الدنمارك", "النرويج", "السويد", "تايلاند", "كمبوديا"}},
	{"السلطنة", []string{"سلطنة عمان", "بروناي"}},
}

// kingdoms reads "المملكة" and "السلطنة", told alone, as the state that the page means.
func (d *document) kingdoms() {
	for _, r := range realms {
		var of *lexicon.Entry
		for _, word := range d.lex.Lookup(r.word) {
			if word.Class != lexicon.Side {
				continue
			}
			for i := range d.toks {
				k := slices.IndexFunc(d.at[i], func(m lexicon.Match) bool { return m.Entry == word && m.Definite && m.Pronoun == "" })
				if k < 0 || d.longer(i, d.at[i][k].Last, lexicon.State) || d.otherNisba(i+1) {
					continue
				}
				if of == nil {
					of = d.realm(r)
				}
				d.at[i][k].Entry = of
			}
		}
	}
}

// otherNisba reports whether the adjective of a state stands at token i: "المملكة البلجيكية".
func (d *document) otherNisba(i int) bool {
	m, ok := d.match(i, lexicon.Nisba)
	return ok && m.Definite && clitics(m) == 0
}

// realm is which of the states the page means by the word of r: the outlet's own, else the one
// that it names most.
func (d *document) realm(r realm) *lexicon.Entry {
	named := map[string]int{}
	for i := range d.toks {
		if m, ok := d.match(i, lexicon.State, lexicon.Nisba, lexicon.Capital); ok && !d.inside[i] {
			named[m.Entry.Key]++
		}
	}
	var best *lexicon.Entry
	for _, name := range r.states {
		for _, e := range d.lex.Lookup(name) {
			if e.Class != lexicon.State {
				continue
			}
			if e.Key == d.outletHome() {
				return e
			}
			if best == nil || named[e.Key] > named[best.Key] {
				best = e
			}
		}
	}
	return best
}

// outletHome is the state of the page's outlet, "" if none is known.
func (d *document) outletHome() string {
	for _, name := range []string{host(d.page.URL), d.page.Outlet} {
		if code := d.lex.Home(name); code != "" {
			return code
		}
	}
	return ""
}
