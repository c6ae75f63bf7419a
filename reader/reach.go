package reader

import (
	"strings"

	"mahdar/lexicon"
)

// reach is the part of the sentence whose adverbials belong to f: its scope, and
// what stands before "من المقرر أن": "وفي الدوحة من المقرر أن يجتمع".
func (x *extractor) reach(f *frame) span {
	d := x.d
	r := f.scope
	s := d.sentence(f.sent)
	r.last = x.relativeEnd(f, r.last)
	if k := d.timeAt[s.first]; k >= 0 && d.times[k].Last < r.first && d.norm(d.times[k].Last) == ":" && r.first == d.times[k].Last+1 {
		r.first = s.first // "24 سبتمبر 1990: ..."
	}
	for r.first > s.first {
		if n := d.norm(r.first - 1); n != "ان" && n != "انه" && n != "انها" {
			return r
		}
		k := r.first - 2
		for k > s.first && k > r.first-6 && !x.expects(k) {
			k--
		}
		if !x.expects(k) {
			return r
		}
		for k > s.first && !d.clauseBreak(k-1) {
			k--
		}
		if d.clauseBreak(k - 1) {
			k--
		}
		if k >= r.first {
			return r
		}
		r.first = max(k, s.first)
	}
	return r
}

// relativeEnd is where a relative clause ends that stands behind the scope and tells
// more of the session: "القمة بين أ وب، والتي جرت في فيتنام في فبراير".
func (x *extractor) relativeEnd(f *frame, end int) int {
	d := x.d
	s := d.sentence(f.sent)
	if f.verb && f.tense != lexicon.Present || end >= s.last || end < f.trig.last {
		return end
	}
	i := end
	if m, verb := d.finiteAt(end); verb && m.Conj == "" && f.defin && x.ofSession(end) {
		i = end - 1 // "القمة التي جمعت أ وب عقدت في باريس"
	} else if !d.relative(strings.TrimPrefix(d.norm(i), "و")) {
		for i > max(end-4, f.trig.last) && !d.relative(strings.TrimPrefix(d.norm(i), "و")) {
			i-- // "التي كان من المقرر" ends the scope before "أن تبدأ"
		}
		if !d.relative(strings.TrimPrefix(d.norm(i), "و")) {
			return end
		}
	}
	if !x.ofSession(i+1) || f.verb && !x.setsIn(i+1) {
		return end
	}
	for j := i + 2; j < s.last; j++ {
		if x.taken[j] {
			continue
		}
		if n := d.norm(j); n == "ان" && j-i <= 4 {
			continue // "التي كان يفترض أن تجمع"
		}
		if _, light := d.light(j); light && j-i <= 5 {
			continue
		}
		if d.clauseBreak(j) {
			return j
		}
	}
	return s.last
}

// setsIn reports whether the verb at token i tells that something begins or is held: "القمة التي تنطلق
// غدا".
func (x *extractor) setsIn(i int) bool {
	m, ok := x.d.light(i)
	return ok && m.Pronoun == "" && (m.Entry.Attr["aspect"] == "begin" || m.Entry.Attr["subject"] == "session" || m.Entry.Lemma == "عقد")
}

// expects reports whether a word that makes what follows planned stands at i.
func (x *extractor) expects(i int) bool {
	m, ok := x.d.match(i, lexicon.Status)
	return ok && m.Entry.Attr["status"] == "planned"
}

// foreign reports whether token i stands in a relative clause that tells of
// something else than f's session: "الاتفاق الذي أبرم في فيينا".
func (x *extractor) foreign(f *frame, i int) bool {
	d := x.d
	if f.apart.has(i) {
		return true
	}
	for j := i - 1; j >= f.scope.first; j-- {
		if f.trig.has(j) {
			if d.relativeOver(j) > i {
				return true // "أجرى الوزير، الذي وصل الأحد، محادثات"
			}
			if f.trig.has(i) {
				continue
			}
			return false
		}
		n := d.norm(j)
		if n == "," && (j > f.trig.last || i-j > 1) {
			return false // the relative clause is over
		}
		if d.relative(strings.TrimPrefix(n, "و")) {
			if j < f.trig.first {
				return d.comma(i, f.trig.first)
			}
			return !(j-f.trig.last <= 1 && !x.taken[j-1]) && !x.ofSession(j+1)
		}
	}
	return false
}

// ofSession reports whether the relative clause that begins at token i tells of a
// session: its verb is one that sessions take, or tells what became of it.
func (x *extractor) ofSession(i int) bool {
	for _, m := range x.d.at[i] {
		switch m.Entry.Class {
		case lexicon.Light, lexicon.Status:
			return true
		}
	}
	switch n := x.d.norm(i); n {
	case "كان", "كانت", "تستمر", "يستمر", "تستغرق", "تمتد", "من":
		return true
	}
	return false
}

func (d *document) comma(a, b int) bool {
	for j := a; j < b; j++ {
		if d.norm(j) == "," {
			return true
		}
	}
	return false
}
