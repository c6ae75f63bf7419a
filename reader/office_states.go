package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// listed steps over what stands before the states whose office a plural tells, or
// between two of them: "وزراء الخارجية في كل من مصر والأردن", "وزراء خارجية الدول الثلاث (مصر
// والأردن والعراق)", "قادة مصر، الأردن والعراق".
func (d *document) listed(o *officePhrase, cur int) bool {
	j := cur
	n := d.norm(cur)
	if next := d.norm(cur + 1); n == "في" && (next == "كل" || next == "الدول" || next == "البلدان") && len(o.parties) == 0 {
		j, n = cur+1, next
	}
	switch {
	case len(o.parties) > 1 && n == ")":
		o.last = cur + 1
		return true
	case len(o.parties) > 0:
		if n != "," {
			return false
		}
		j++
	case (n == "كل" || n == "بكل" || n == "لكل") && d.norm(j+1) == "من":
		j += 2
	case n == "الدول" || n == "البلدان" || n == "دول" || n == "بلدان":
		for j++; j < cur+5 && j < len(d.toks) && !d.toks[j].Line && d.definiteWord(j) && !d.stateAt(j); j++ {
		}
		if w := d.norm(j); j > cur+1 && (w == "," || w == "(" || w == ":") {
			j++
		}
	default:
		return false
	}
	if m, ok := d.match(j, lexicon.State); !ok || clitics(m) > 0 {
		return false
	} else if _, _, held := d.holder(m.Last); !held && !d.enumerated(j) {
		return false
	}
	o.last = j
	return true
}

// stateAt reports whether the name of a state stands at token i, without conjunction
// or preposition.
func (d *document) stateAt(i int) bool {
	m, ok := d.match(i, lexicon.State)
	return ok && clitics(m) == 0
}

// enumerated reports whether the state at token i is one of a list, of which the last is
// joined with و.
func (d *document) enumerated(i int) bool {
	for i < len(d.toks) {
		m, ok := d.match(i, lexicon.State)
		switch {
		case !ok || m.Prep != "":
			return false
		case m.Conj != "":
			return true
		}
		i = m.Last
		if d.norm(i) == "," {
			i++
		}
	}
	return false
}

// goalOf reports whether the state or capital p is where a verb told before the titles goes, or
// what it leaves: behind the article nothing stands in the genitive.
func (d *document) goalOf(p partyRef, cur int) bool {
	if p.rule != "state" && p.rule != "capital" || !strings.HasPrefix(d.norm(cur-1), "ال") {
		return false
	}
	if m, ok := d.match(p.first, lexicon.State, lexicon.Capital); ok && clitics(m) > 0 {
		return false
	}
	if n, ok := d.match(p.first, lexicon.Nisba); ok && n.Definite {
		return false // "وزير الخارجية السعودية"
	}
	for i := cur - 1; i >= max(cur-40, d.sentence(d.sent[cur]).first); i-- {
		if d.toks[i].Kind == arabic.Punct {
			return false
		}
		if m, ok := d.contact(i); ok && finite(m) {
			return m.Entry.Attr["role"] == "visitor" && strings.Contains(m.Entry.Attr["prep"], "obj")
		}
	}
	return false
}
