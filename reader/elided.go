package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// hostBefore is who did what the clauses before tell, where a verb with an adverbial put first goes on
// with the day's further business and names only whom it was: "استقبل الملك أ. وفي يوم الأحد استقبل
// وزير الاقتصاد ب". met are those it names, behind whom nothing can be its object.
func (x *extractor) hostBefore(f *frame, t *trigger, met []*mention) *mention {
	if !x.frontedDay(t) || x.objectAfter(met[len(met)-1].last, f.scope.last) || slices.ContainsFunc(met, func(m *mention) bool { return m.kind == kGroup || m.kind == kParty }) {
		return nil
	}
	for k := len(x.frames) - 1; k >= 0 && f.sent-x.frames[k].sent <= 2; k-- {
		g := x.frames[k]
		if !g.verb || g.denied || g.own == 0 || len(g.parts) <= g.own || g.mode == "visit" {
			continue
		}
		m := x.mentionFrom(g.sent, g.parts[0].at)
		if m == nil || m.kind > kCounterpart || speaks(m) || !x.otherParty(m, met[0]) || hasOther(t.verb.Entry, m) {
			return nil
		}
		return m
	}
	return nil
}

// frontedDay reports whether no more than an adverbial of time stands before the verb of t in its
// sentence, or in its clause.
func (x *extractor) frontedDay(t *trigger) bool {
	d := x.d
	if x.frontedAfter(t) {
		return true
	}
	first := d.sentence(d.sent[t.first]).first
	if t.first == first || t.first-first > 9 {
		return false
	}
	switch strings.TrimPrefix(d.norm(first), "و") {
	case "في", "يوم", "مساء", "صباح":
	default:
		return d.timeAt[first] >= 0
	}
	return d.timeIn(first, t.first)
}

// objectAfter reports whether a word that a verb could have as its object stands from token a to the
// end of the clause at b.
func (x *extractor) objectAfter(a, b int) bool {
	d := x.d
	for j := a; j < b; j++ {
		if d.toks[j].Kind != arabic.Word || d.timeAt[j] >= 0 {
			if d.timeAt[j] < 0 {
				return false
			}
			continue
		}
		if _, ok := d.governor(j); ok || strings.HasPrefix(d.norm(j), "ب") || strings.HasPrefix(d.norm(j), "ل") || strings.HasPrefix(d.norm(j), "وال") {
			return false
		}
		for _, m := range d.at[j] {
			if m.Conj == "و" && (finite(m) || m.Entry.Class == lexicon.Office) {
				return false
			}
		}
		return true
	}
	return false
}
