package reader

import (
	"strings"

	"mahdar/lexicon"
)

// people reads the side that is told by the name of its people alone: "محادثات بين الأميركيين
// والإيرانيين", "اجتمع الروس والأتراك".
func (d *document) people(i int) *mention {
	m, ok := d.match(i, lexicon.Nisba)
	if !ok || !m.Definite || m.Entry.Number <= lexicon.Singular || m.Prep != "" || m.Last != i+1 || d.toks[i].Line || !isCode(m.Entry.Key) || d.describedPeople(m.Last) {
		return nil
	}
	if m.Conj == "" && !d.takesPeople(i-1) || m.Conj != "" && d.people(i-1) == nil && !d.endsSide(i) {
		return nil
	}
	p := d.party(m)
	return &mention{span: span{i, m.Last}, kind: kParty, number: lexicon.Plural, actors: []*actor{{party: p.code, partySpan: p.span, partyRule: p.rule}}}
}

// takesPeople reports whether the word at i has those who meet behind it: "بين", "مع", a verb of contact.
func (d *document) takesPeople(i int) bool {
	if i < 0 {
		return false
	}
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "بين", "مع":
		return true
	}
	for _, m := range d.at[i] {
		if (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && finite(m) && m.Pronoun == "" && m.Prep != "ل" {
			return true
		}
	}
	return false
}

// describedPeople reports whether the word at i tells which of a people are meant: "التونسيين
// المقيمين", "الفرنسيين الذين".
func (d *document) describedPeople(i int) bool {
	n := d.norm(i)
	return d.relative(n) || d.nisbaAt(i) == "" && strings.HasPrefix(n, "ال") && (strings.HasSuffix(n, "ين") || strings.HasSuffix(n, "ون"))
}

// nisbaAt is the code of the state of which the word at i is the adjective, "" if of none.
func (d *document) nisbaAt(i int) string {
	if m, ok := d.match(i, lexicon.Nisba); ok {
		return m.Entry.Key
	}
	return ""
}

// endsSide reports whether the name of a side ends right before token i.
func (d *document) endsSide(i int) bool {
	for j := max(0, i-4); j < i; j++ {
		if m, ok := d.match(j, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital); ok && m.Last == i {
			return true
		}
	}
	return false
}
