package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
)

// findNames keeps the names of persons that the tagger found, parted where they are two, and without
// what does not belong to them.
func (d *document) findNames(tagged []names.Span) {
	d.named = map[int]names.Span{}
	for _, whole := range tagged {
		for _, n := range d.parted(whole) {
			if n, ok := d.trimName(n); ok {
				if d.syllable(n.First) && d.givenWord(n.First-1) {
					n.First-- // "بان كي سانغ": no "that"
				}
				d.named[n.First] = n
			}
		}
	}
	d.trimTitleNames()
	d.known, d.told = map[string]bool{}, map[string]string{}
	for i, n := range d.named {
		for k := n.First; k < n.Last; k++ {
			if w := d.norm(k); k > i || n.Clitic == 0 {
				d.known[w] = !d.binds(w) && len([]rune(w)) > 1
			}
		}
	}
	d.cutKnown()
}

// parted takes apart names that a "و" written by itself joins, "فلان و فلان", and those of which a
// form of address begins the second: "استقبل فلان الفلاني السيد علان العلاني".
func (d *document) parted(n names.Span) []names.Span {
	var out []names.Span
	first := n.First
	for i := n.First; i < n.Last; i++ {
		if d.norm(i) == "و" || i-first > 1 && n.Last-i > 2 && d.in("address", i) && !d.binds(d.norm(i-1)) && !d.binds(d.norm(i+1)) {
			out = append(out, names.Span{First: first, Last: i, Clitic: n.Clitic, Score: n.Score})
			first, n.Clitic = i+1, 0
		}
	}
	n.First = first
	return append(out, n)
}

// cutKnown finds the clitic of a name that was found with it, where the word behind it
// is a name of the page too: "وبيترسن" on a page that has "بيترسن".
func (d *document) cutKnown() {
	for i, n := range d.named {
		w := []rune(d.norm(n.First))
		if n.Clitic > 0 || len(w) < 4 || !strings.ContainsRune("وبلف", w[0]) || !d.known[string(w[1:])] {
			continue
		}
		n.Clitic = 1
		d.named[i] = n
	}
}

// trimName cuts from a name found the words at its ends that are particles of the
// language: "وكذلك فلان", "فإن فلان".
func (d *document) trimName(n names.Span) (names.Span, bool) {
	function := func(i int) bool {
		m, ok := d.match(i, lexicon.Function)
		return ok && m.Last == i+1 && m.Entry.Key != "time" && m.Entry.Key != "num" && !d.binds(d.norm(i)) && !(i == n.First && n.Clitic > 0 && d.binds(string([]rune(d.norm(i))[n.Clitic:]))) && m.Pronoun == "" && len([]rune(d.norm(i))) > 2
	}
	for n.First < n.Last && (function(n.First) && !d.taggedGiven(n) || d.toks[n.First].Kind != arabic.Word || n.Clitic == 0 && d.underThe(n.First)) {
		n.First++
		n.Clitic = 0
	}
	for n.First < n.Last && (function(n.Last-1) || d.toks[n.Last-1].Kind != arabic.Word) {
		n.Last--
	}
	if k := d.timeAt[max(n.Last-1, n.First)]; k >= 0 && d.times[k].First > n.First && d.times[k].Rule != "month" {
		n.Last = d.times[k].First // "فلان الخميس السفير"
	}
	for i := n.First + 1; i < n.Last; i++ {
		if _, _, ok := d.kin(i); ok {
			n.Last = i // "هنأ فلان أخاه الرئيس"
		}
	}
	return n, n.First < n.Last
}

// underThe reports whether the word at i is one of the language with a preposition and the
// article: "بالخارج" in "كاتب الدولة للتونسيين بالخارج فلان".
func (d *document) underThe(i int) bool {
	return slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool {
		return (m.Prep == "ب" || m.Prep == "ل") && m.Definite && m.Last == i+1 && m.Entry.Class != lexicon.City && m.Entry.Class != lexicon.Capital
	})
}

// trimTitleNames cuts from the names found in the title the last word that the
// body's names do not have, where they have the others: "فلان يحشد" is "فلان".
func (d *document) trimTitleNames() {
	body := map[string]bool{}
	for _, n := range d.named {
		if !d.isTitle(d.sent[n.First]) {
			for i := n.First; i < n.Last; i++ {
				body[d.norm(i)] = true
			}
		}
	}
	for i, n := range d.named {
		if !d.isTitle(d.sent[i]) || n.Last-n.First < 2 || !body[d.norm(n.First)] {
			continue
		}
		for n.Last-n.First > 1 && !body[d.norm(n.Last-1)] {
			n.Last--
		}
		d.named[i] = n
	}
}
