package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// retinue takes out of sentence n what only tells in whose company somebody does what the verb
// behind it says: "الرئيس أ يرافقه وفد من كبار المسؤولين سيزور ب", "أ، على رأس وفد وزاري، وصل إلى".
func (x *extractor) retinue(n int) {
	d := x.d
	s := d.sentence(n)
	for _, m := range x.bySent[n] {
		if m.gov != "" || m.kind > kCounterpart || len(m.actors) != 1 {
			continue
		}
		first := m.last
		if d.norm(first) == "," {
			first++
		}
		if !d.inCompany(first) {
			continue
		}
		last := x.ownVerb(first+1, s)
		if last < 0 || slices.ContainsFunc(x.bySent[n], func(o *mention) bool {
			return o.first > first && o.last <= last && otherSide(m, o)
		}) {
			continue
		}
		x.bySent[n] = slices.DeleteFunc(slices.Clone(x.bySent[n]), func(o *mention) bool { return o.first >= first && o.last <= last })
		for i := first; i < last; i++ {
			x.taken[i] = true
		}
		return
	}
}

// inCompany reports whether at token i it begins to tell who comes with somebody told before it.
func (d *document) inCompany(i int) bool {
	if d.norm(i) == "علي" {
		return d.norm(i+1) == "راس" && strings.HasPrefix(d.norm(i+2), "وفد")
	}
	return d.lex.Has("in-company", d.norm(i))
}

// ownVerb is the token where, behind the company told from token i on, the verb stands that tells
// what was done, with the particle before it; negative where there is none.
func (x *extractor) ownVerb(i int, s span) int {
	d := x.d
	for j := i + 1; j < min(s.last, i+longClause/2); j++ {
		if x.taken[j] {
			continue
		}
		if _, ok := d.finiteAt(j); ok {
			if d.norm(j-1) == "قد" || d.norm(j-1) == "سوف" {
				j--
			}
			return j
		}
		if d.clauseBreak(j) || d.relative(d.norm(j)) {
			return -1
		}
	}
	return -1
}

// otherSide reports whether o is told of another party than m.
func otherSide(m, o *mention) bool {
	a := m.actors[0]
	return a.ent == nil || slices.ContainsFunc(o.actors, func(b *actor) bool {
		return b.ent != nil && b.ent.party != "" && !sameParty(b.ent.party, a.ent.party)
	})
}

// leadsThem is what the lexicon says of verbs of moving, as which one is read that takes a
// delegation somewhere.
var leadsThem = map[string]string{"mode": "visit", "prep": "إلى|ل", "role": "visitor", "move": "leave_for"}

// leadsAway reads a verb of presiding at token i that has a delegation as its object, and where it
// goes to behind that, as a journey: "قاد الوزير وفدا إلى موسكو", "ترأس أ وفد بلاده إلى ب".
func (d *document) leadsAway(i int, s span) *trigger {
	k := slices.IndexFunc(d.at[i], func(m lexicon.Match) bool {
		return finite(m) && m.Entry.Attr["role"] == "chair" && m.Pronoun == "" && (m.Prep == "" || m.Prep == "س")
	})
	if k < 0 {
		return nil
	}
	m := d.at[i][k]
	j := m.Last
	for j < min(s.last, m.Last+far) && d.norm(j) != "وفدا" && d.norm(j) != "وفد" {
		j++
	}
	for e := j + 1; e < min(s.last-1, j+far); e++ {
		if c, ok := d.contact(e); d.norm(e) == "," || ok && !finite(c) {
			return nil
		}
		if d.norm(e) != "الي" || !d.placed(e+1) {
			continue
		}
		v := *m.Entry
		v.Attr = leadsThem
		m.Entry = &v
		return &trigger{span: span{m.First, m.Last}, verb: &m, mode: "visit", at: m.Last}
	}
	return nil
}
