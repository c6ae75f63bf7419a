package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// kingdoms reads "المملكة" and "السلطنة", told alone, as the state that the page means.
func (d *document) kingdoms() {
	for _, r := range d.lex.Realms() {
		var of *lexicon.Entry
		for _, word := range d.lex.Lookup(r.Word) {
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
func (d *document) realm(r lexicon.Realm) *lexicon.Entry {
	named := map[string]int{}
	for i := range d.toks {
		if m, ok := d.match(i, lexicon.State, lexicon.Nisba, lexicon.Capital); ok && !d.inside[i] {
			named[m.Entry.Key]++
		}
	}
	var best *lexicon.Entry
	for _, name := range r.States {
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

// moneyed takes out the adjective of a state that is one of money as well, where the adjective of
// another state follows: "الوزير المالي البريطاني", "المستشار المالي الفرنسي".
func (d *document) moneyed() {
	for i := range d.toks {
		if !strings.HasPrefix(strings.TrimPrefix(d.norm(i), "و"), "المالي") {
			continue
		}
		m, ok := d.match(i, lexicon.Nisba)
		next, follows := d.match(i+1, lexicon.Nisba)
		if ok && follows && next.Definite && clitics(next) == 0 && next.Entry.Key != m.Entry.Key {
			d.at[i] = slices.DeleteFunc(slices.Clone(d.at[i]), func(o lexicon.Match) bool { return o.Entry.Class == lexicon.Nisba })
		}
	}
}
