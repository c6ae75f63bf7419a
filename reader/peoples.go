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
	if m.Conj == "" && !d.takesPeople(i-1) || m.Conj != "" && d.people(i-1) == nil && !d.matchBefore(i, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital) {
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
	if _, ok := d.match(i, lexicon.Nisba); ok {
		return false // "الأميركيين والإيرانيين"
	}
	return d.relative(n) || strings.HasPrefix(n, "ال") && soundPlural(n)
}

// likeThem reports whether the word at i joins more people to those told before, or more of what they
// are, and their nationality follows: "دبلوماسيين وعسكريين أميركيين", "مسؤولين أمنيين وعسكريين قطريين".
func (d *document) likeThem(i int) bool {
	n := d.norm(i)
	if !strings.HasPrefix(n, "و") || d.definiteWord(i) || !soundPlural(n) {
		return false
	}
	if _, _, party := d.partyAt(i); party || len([]rune(n)) < 6 || d.toks[i].Line {
		return false
	}
	m, ok := d.match(i+1, lexicon.Nisba)
	return ok && clitics(m) == 0 && !m.Definite
}

// soundPlural reports whether a word ends as the plural of people does: "المقيمين", "عسكريون".
func soundPlural(n string) bool { return strings.HasSuffix(n, "ين") || strings.HasSuffix(n, "ون") }
