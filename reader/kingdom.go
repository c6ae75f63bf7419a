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

// crown makes a head of state of the only one whom the page calls king or sultan and
// nothing else ("الملك فلان"), where it names no other head of its own state: kings of old
// are told of beside the one who reigns.
func (c *cast) crown() {
	var king *entity
	for _, e := range c.all {
		switch {
		case !e.person():
		case e.office == "head_of_state":
			if president := strings.HasSuffix(c.d.norm(e.offSpan.first), "رييس"); e.party == "" && !president || e.party == c.home {
				return // a president without a state is no king of this one
			}
		case e.office == "" && slices.ContainsFunc(e.names, c.d.crowned):
			if king != nil {
				return
			}
			king = e
		}
	}
	if king != nil {
		k := slices.IndexFunc(king.names, c.d.crowned)
		king.office, king.offSpan = "head_of_state", span{king.names[k].first - 1, king.names[k].first}
	}
}

// crowned reports whether the title of a king stands right before the name n.
func (d *document) crowned(n span) bool {
	if n.first == 0 || n.empty() || d.sent[n.first-1] != d.sent[n.first] {
		return false
	}
	m, ok := d.match(n.first-1, lexicon.Honorific)
	return ok && m.Last == n.first && m.Definite && m.Entry.Attr["title"] == "king" && m.Entry.Number <= lexicon.Singular
}
