package reader

import (
	"mahdar/calendar"
	"mahdar/lexicon"
)

// signs reports whether the word m tells of an agreement that is signed: "وقعا في
// مسقط مذكرة تفاهم", "الاتفاق الذي أبرمته", "تم توقيع اتفاق", "التوقيع على مذكرة". By
// itself وقع is "happened" too.
func (d *document) signs(m lexicon.Match) bool {
	if m.Entry.Attr["role"] != "sign" {
		return false
	}
	reach := 25
	switch {
	case finite(m) && m.Entry.Tense == lexicon.Present:
		return false
	case finite(m) && m.Pronoun != "" && d.relative(d.norm(m.First-1)):
		return d.agreementBefore(m.First - 1)
	case !finite(m) && (m.Entry.Tense == lexicon.Participle || m.Entry.Number > lexicon.Singular || m.Pronoun != "" || m.Prep == "ل"):
		return false // "مفاوضات لتوقيع اتفاق"
	case !finite(m):
		reach = 3
	}
	for j := m.Last; j < min(m.Last+reach, d.sentence(d.sent[m.First]).last); j++ {
		if d.in("agreement", j) {
			return true
		}
		if d.norm(j) == ";" || d.norm(j) == ":" {
			return false
		}
	}
	return false
}

// agreementBefore reports whether the relative pronoun at token i belongs to an agreement:
// "الاتفاق النووي الذي".
func (d *document) agreementBefore(i int) bool {
	for j := i - 1; j >= max(0, i-5); j-- {
		if d.in("agreement", j) {
			return true
		}
		if _, verb := d.finiteAt(j); verb {
			return false
		}
	}
	return false
}

// signers reads who signed an agreement that a relative clause tells of: those alone
// whom the clause names ("الاتفاق الذي أبرمته أ مع ب").
func (x *extractor) signers(f *frame, right []*mention) {
	f.rule, f.group = "verb", nil
	for _, m := range right {
		if m.kind != kGroup && !m.topic && (m.gov == "" || m.gov == "مع") && (len(f.parts) == 0 || m.joined || m.gov == "مع") {
			x.addAll(f, []*mention{m})
		}
	}
	f.denied = len(f.parties()) < 2
}

// signed reports whether a signing is told with its day and its city, or with the
// visit during which it was, as one that stands for a meeting is.
func (x *extractor) signed(f *frame) bool {
	for _, g := range x.framesOf(f.sent) {
		if g.mode == "visit" && g.trig.first > f.trig.first && !g.denied && len(g.parties()) > 0 {
			return true
		}
	}
	m := x.dated(f)
	return m != nil && m.Kind == calendar.Day && x.where(f) != nil
}
