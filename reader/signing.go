package reader

import (
	"slices"
	"strings"

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
	case m.Entry.Attr["reached"] != "":
		return d.reached(m)
	case finite(m) && m.Entry.Tense == lexicon.Present:
		return false
	case finite(m) && m.Pronoun != "" && d.relative(d.norm(m.First-1)):
		return d.agreementBefore(m.First - 1)
	case !finite(m) && (m.Entry.Tense == lexicon.Participle || m.Entry.Number > lexicon.Singular || m.Pronoun != "" || m.Prep == "ل"):
		return false // "مفاوضات لتوقيع اتفاق"
	case !finite(m):
		reach = 9
	}
	for j := m.Last; j < min(m.Last+reach, d.sentence(d.sent[m.First]).last); j++ {
		if d.in("agreement", j) && (finite(m) || j < m.Last+3 || d.norm(j-1) == "علي") {
			return true // "تم التوقيع أمس في مسقط على مذكرة"
		}
		if d.norm(j) == ";" || d.norm(j) == ":" {
			return false
		}
	}
	return false
}

// reached reports whether the word m tells as the news that an agreement was come to: "توصلت أ
// وب إلى اتفاق", "تم التوصل إلى تسوية بين أ وب". Elsewhere on a page it is what led up to the news.
func (d *document) reached(m lexicon.Match) bool {
	n := d.sent[m.First]
	if !d.isTitle(n) && n != d.lead() {
		return false
	}
	before := strings.TrimPrefix(d.norm(m.First-1), "و")
	switch {
	case d.asks(n) || m.Pronoun != "" || m.Prep != "":
		return false
	case !finite(m) && !d.cameAbout(m.First) && (before != "عن" || !d.governed(m.First-1, announces) && !strings.HasSuffix(d.norm(m.First-2), "اعلان")):
		return false
	case finite(m) && (m.Entry.Person == 1 || notWord(before) || d.opensLink(before)):
		return false
	case finite(m) && m.Entry.Tense == lexicon.Present && (!d.isTitle(n) || before == "قد" || before == "هل"):
		return false
	}
	for j := m.Last; j < min(m.Last+12, d.sentence(n).last); j++ {
		switch w := d.norm(j); {
		case w == "الي" && d.settlement(j+1), strings.HasPrefix(w, "ل") && d.settlement(j):
			return true
		case d.clauseBreak(j), w == "الي":
			return false
		}
	}
	return false
}

// cameAbout reports whether what the verbal noun at token i tells came about: "تم التوصل", "تم
// أمس التوصل".
func (d *document) cameAbout(i int) bool {
	for i--; i > 0 && d.timeAt[i] >= 0; i-- {
	}
	n := strings.TrimPrefix(d.norm(i), "و")
	return n == "تم" || n == "جري"
}

// opensLink reports whether w binds the verb behind it to a clause of its own: "بعد أن توصلت",
// "إذا توصلت", "الاتفاق الذي توصلت إليه".
func (d *document) opensLink(w string) bool {
	switch w {
	case "ان", "بعدما", "عندما", "حين", "منذ", "اذا", "لو", "ما", "حتي":
		return true
	}
	return d.relative(w)
}

// settlement reports whether the word at i is one for what two sides come to.
func (d *document) settlement(i int) bool { return d.in("agreement", i) || d.in("settlement", i) }

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
// visit during which it was, as one that stands for a meeting is. Where two officials sign,
// in the lead or both of them of state, the day is enough.
func (x *extractor) signed(f *frame) bool {
	if f.reached {
		return true
	}
	for _, g := range x.framesOf(f.sent) {
		if g.mode == "visit" && g.trig.first > f.trig.first && !g.denied && len(g.parties()) > 0 {
			return true
		}
	}
	m := x.dated(f)
	if m == nil || m.Kind != calendar.Day {
		return false
	}
	return x.where(f) != nil || bareSides(f.parts) == 0 && (f.sent == x.d.lead() || !slices.ContainsFunc(f.parts, func(p *part) bool { return !official(p) }))
}
