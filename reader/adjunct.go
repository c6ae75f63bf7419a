package reader

import (
	"slices"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// adjunct is an adverbial with a clause in it, or a relative clause, that stands without commas
// between a verb and what it goes on with: "يلتقي الوزير خلال زيارته التي بدأها أمس نظيره", "أجرى
// الوزير بعد أن شارك أمس في معرض محادثات". It is looked for behind token a; resumes tells where
// the verb goes on. It is empty where there is none, or where a verb in it may have what follows.
func (d *document) adjunct(a int, s span, taken []bool, resumes func(j int) bool) span {
	open, clause := d.adjunctOpens(a, s, taken)
	if clause < 0 {
		return span{}
	}
	for j := clause + 1; j < min(s.last, clause+longClause); j++ {
		if j > clause+2 && resumes(j) {
			if _, verb := d.finiteAt(j - 1); verb || j-clause < 3 {
				return span{}
			}
			return span{open, j}
		}
		if taken[j] {
			continue
		}
		if _, ok := d.finiteAt(j); ok {
			if !slices.ContainsFunc(d.at[j], func(m lexicon.Match) bool { return d.sated(m, taken) }) {
				return span{}
			}
			continue
		}
		if d.endsAdjunct(j) {
			return span{}
		}
	}
	return span{}
}

// adjunctOpens is the token where an adverbial or a relative clause begins behind token a, and the
// one where its own clause does; negative if there is none.
func (d *document) adjunctOpens(a int, s span, taken []bool) (open, clause int) {
	open = -1
	for j := a; j < min(s.last, a+longClause); j++ {
		if taken[j] {
			continue
		}
		n := d.norm(j)
		switch {
		case d.relative(n):
			if open < 0 {
				open = j
			}
			return open, j
		case (n == "ان" || n == "ما") && (d.norm(j-1) == "بعد" || d.norm(j-1) == "قبل"), n == "بعدما":
			if open < 0 {
				open = j
			}
			return open, j
		case open < 0 && (d.in("during", j) || d.in("after", j) || n == "قبل") && n != "في":
			open = j
			continue
		}
		if m, ok := d.finiteAt(j); ok {
			if open < 0 || j-open < 2 || m.Conj != "" || d.definiteWord(j-1) || taken[j-1] || d.toks[j-1].Kind != arabic.Word {
				return open, -1
			}
			return open, j - 1 // "على هامش مؤتمر انطلق أمس"
		}
		if d.endsAdjunct(j) {
			return open, -1
		}
	}
	return open, -1
}

// endsAdjunct reports whether at token j no clause inserted without commas goes on.
func (d *document) endsAdjunct(j int) bool {
	switch d.norm(j) {
	case ",", ":", ";", "\"", "(", ")", "-":
		return true
	}
	return d.clauseBreak(j)
}

// sated reports whether the verb m of an inserted clause cannot have what follows the clause as
// its object: it has a pronoun for one, or tells of a journey, of taking part or of beginning.
func (d *document) sated(m lexicon.Match, taken []bool) bool {
	next := d.norm(m.Last)
	if !finite(m) || m.Conj != "" || during[next] || next == "فيها" || next == "فيه" {
		return false
	}
	at := m.Entry.Attr
	switch m.Entry.Class {
	case lexicon.Contact:
		return m.Pronoun != "" || at["mode"] == "visit"
	case lexicon.Light:
		return m.Pronoun != "" || at["prep"] != "" || at["aspect"] != "" && d.timeAt[m.Last] >= 0 || at["subject"] == "session"
	case lexicon.Saying:
		return (next == "عنها" || next == "عنه") && !taken[m.Last+1] // "التي لم يعلن عنها مسبقا"
	}
	return m.Entry.Class == lexicon.Common
}

// beyond is the adjunct of the verb of t behind which stands whom its subject meets, nobody of whom
// is told before it.
func (x *extractor) beyond(n int, t *trigger) span {
	if t.verb == nil || t.mode == "visit" {
		return span{}
	}
	ms := x.bySent[n]
	meets := func(m *mention) bool {
		return !x.isVenue(m) && (t.takes(m.gov) || m.gov == "" && t.transitive() && !t.light && !m.joined && !m.conj && m.kind <= kCounterpart)
	}
	in := x.d.adjunct(max(t.last, t.verb.Last), x.d.sentence(n), x.taken, func(j int) bool {
		return slices.ContainsFunc(ms, func(m *mention) bool {
			return meets(m) && (m.first == j && m.gov == "" || m.first == j+1 && m.gov != "" && x.d.norm(j) == m.gov)
		})
	})
	if in.empty() {
		return span{}
	}
	subjects := 0
	for _, m := range ms {
		switch {
		case m.first < t.first && t.first-m.last <= 1 && m.gov == "" && !m.joined:
			subjects++
		case m.first < t.last || m.first >= in.first:
		case t.takes(m.gov), m.kind == kGroup && m.gov == "" && t.transitive():
			return span{}
		case m.gov == "" && !m.joined:
			subjects++
		}
	}
	if subjects > 1 {
		return span{}
	}
	return in
}
