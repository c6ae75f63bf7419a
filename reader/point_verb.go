package reader

import (
	"strings"

	"mahdar/lexicon"
)

// verbPlace tells a finite verb from a noun of the same letters and leaves out
// verbs that a negation, or a particle of purpose or condition, governs.
func (r *pointReader) verbPlace(i int, h *head) bool {
	d := r.d
	switch prev := d.norm(i - 1); prev {
	case "مما", "بما", "ما", "الا", "لما", "ليس", "قبل", "بعد":
		return false
	case "لم", "ولم", "لن", "ولن", "لا", "ولا", "ان", "وان", "لان", "كي", "لكي", "حتي", "اذا", "واذا", "فاذا", "لو", "ولو", "عندما", "كلما", "لمن":
		if prev == "ان" || prev == "وان" {
			// a verb right after أن is subjunctive, unless it is past or the speaker's
			if h.m.Entry.Person == 1 {
				return true
			}
			return h.m.Entry.Tense == lexicon.Past && (!r.nounToo(i, h) || r.subjectFollows(h.last))
		}
		return false
	case "الذي", "التي", "والتي", "والذي", "اللذان", "اللذين", "الذين":
		if !r.sessionBefore(h, r.d.sentence(r.d.sent[i])) && !r.paperBefore(i-1) && !r.personBefore(i-1) {
			return false
		}
	}
	if d.norm(i-1) == "كما" && d.norm(h.last) == "," || h.m.Entry.Lemma == "بحث" && d.norm(h.last) == "عن" {
		return false
	}
	t := &d.toks[i]
	n := strings.TrimPrefix(t.Norm, h.m.Conj)
	if h.m.Entry.Tense == lexicon.Present && reporters[n] && !r.subjectFollows(h.last) && (i == 0 || !r.x.taken[i-1] || h.m.Conj != "") {
		return false
	}
	if h.m.Entry.Tense == lexicon.Past && r.nounToo(i, h) {
		// "بحث", "دعم", "طلب" also name the thing: a verb only where a clause begins
		if r.isSession(h.last) {
			return true
		}
		switch d.norm(h.last) {
		case "مع", "معه", "معها", "معهما", "خلاله", "خلالها":
			return true
		}
		if k := r.skipAdverbs(h.last, len(d.toks)); d.norm(k) == ":" || isThat(d.norm(k)) {
			return true
		}
		if h.m.Conj != "" && d.norm(i-1) == "," && h.m.Entry.Number == lexicon.Dual {
			return true
		}
		if h.m.Conj != "" && d.norm(i-1) == "," {
			// "، وتعهد بتعزيز", "، وطلب من"
			for _, p := range h.preps() {
				if len([]rune(p)) == 1 && r.clitic(h.last) == p || len([]rune(p)) > 1 && d.norm(h.last) == p {
					return true
				}
			}
		}
		if h.m.Entry.Lemma == "وصف" && (h.m.Conj != "" || r.clauseStart(i)) {
			for j := h.last; j < min(h.last+8, len(d.toks)); j++ {
				if n := d.norm(j); strings.HasPrefix(n, "بان") && isThat(n) {
					return true
				}
			}
		}
		return r.clauseStart(i) && h.m.Conj == "" || h.m.Conj != "" && r.subjectFollows(h.last)
	}
	return true
}

var ambiguousVerb = map[string]bool{
	"بحث": true, "دعم": true, "طلب": true, "رد": true, "وصف": true, "عرض": true, "شرح": true, "طرح": true,
	"ذكر": true, "رفض": true, "شكر": true, "قدم": true, "قبل": true, "وعد": true, "منح": true, "منع": true, "حث": true,
	"سعد": true, "سر": true, "عد": true, "ود": true, "زاد": true, "قرر": true, "امل": true, "اسف": true, "قلق": true,
	"حزن": true, "نظر": true, "حمل": true, "خوف": true, "لوم": true, "كشف": true, "فضل": true, "مدح": true, "وجه": true,
	"امر": true, "ضغط": true, "عزم": true, "ندم": true, "نصح": true, "امن": true, "حدد": true, "علق": true,
	"بحثا": true, "دعما": true, "طلبا": true, "ردا": true, "وصفا": true, "عرضا": true, "فضلا": true, "شكرا": true, "امرا": true,
	"وعدا": true, "سرا": true, "عدا": true, "بينا": true, "املا": true, "رفضا": true, "كشفا": true, "نظرا": true, "خوفا": true, "شرحا": true,
}

// nounToo reports whether the past form at i is also a noun: "بحث", "دعم", "طلب".
func (r *pointReader) nounToo(i int, h *head) bool {
	if h.m.Pronoun == "" && ambiguousVerb[strings.TrimPrefix(r.d.norm(i), h.m.Conj)] {
		return true
	}
	for _, m := range r.d.at[i] {
		if m.Last == h.last && m.Conj == h.m.Conj && m.Prep == "" && !m.Entry.Finite() && m.Entry.Tense != lexicon.Participle {
			switch m.Entry.Class {
			case lexicon.Saying, lexicon.Attitude, lexicon.Contact, lexicon.Light, lexicon.Common, lexicon.Office, lexicon.Side:
				return true
			}
		}
	}
	return false
}

// personBefore reports whether a person or office ends right before the relative
// pronoun at i: "التقى الرئيس، الذي حذر من".
func (r *pointReader) personBefore(i int) bool {
	j := i
	if r.d.norm(j-1) == "," {
		j--
	}
	m := r.endingAt(j)
	return m != nil && m.sent == r.d.sent[i] && m.kind != kParty && m.kind != kGroup
}

// paperBefore reports whether a statement or declaration stands before token i:
// "إعلان القاهرة الذي أكد".
func (r *pointReader) paperBefore(i int) bool {
	for j := i - 1; j >= 0 && j > i-8 && r.d.sent[j] == r.d.sent[i]; j-- {
		for _, m := range r.d.at[j] {
			if m.Entry.Class == lexicon.Saying && m.Entry.Attr["document"] != "" && m.Entry.Attr["joint"] != "" {
				return true
			}
		}
	}
	return false
}

// reporters are forms that, without a subject, are the reporter's own: "يذكر أن",
// "يعتبر", "تعد".
var reporters = map[string]bool{
	"يذكر": true, "تذكر": true, "يعتبر": true, "تعتبر": true, "يعد": true, "تعد": true, "يتوقع": true, "يعتقد": true,
	"يرجح": true, "يزيد": true, "يري": true, "تزيد": true, "يتضمن": true, "تتضمن": true, "يقدر": true, "تقدر": true,
}

// clauseStart reports whether a clause can begin at token i: at the start of the
// sentence, after a sign, after "كما", "قد", "حيث", a subject.
func (r *pointReader) clauseStart(i int) bool {
	d := r.d
	if i == 0 || d.toks[i].Line || d.sent[i-1] != d.sent[i] || r.x.taken[i-1] {
		return true
	}
	switch d.norm(i - 1) {
	case ",", "\"", ":", "كما", "وكما", "قد", "وقد", "حيث", "فيما", "الذي", "التي", "والذي", "والتي", ")", "ثم", "انه", "انها", "و", "بدوره", "جانبه", "جهته", "بدورها", "جانبها", "جهتها",
		"حين", "بينما", "لكن", "لكنه", "لكنها", "ولكن", "ولكنه", "اذ", "غير":
		return true
	}
	return d.timeAt[i-1] >= 0
}

// subjectFollows reports whether a participant or a group follows at i.
func (r *pointReader) subjectFollows(i int) bool {
	if i >= len(r.d.toks) {
		return false
	}
	m := r.ix.starts[i]
	return m != nil && m.gov == ""
}

// adverbial reports whether the participle at i tells a further statement: "مؤكدا",
// after a sign "مؤكدة", "مشيرين".
func (r *pointReader) adverbial(i int, m lexicon.Match) bool {
	d := r.d
	if d.norm(i) == "مجددا" { // "again", unless what is renewed follows
		if _, ok := d.match(i+1, lexicon.Attitude); !ok {
			return false
		}
	}
	n := d.toks[i].Norm
	switch d.norm(i - 1) {
	case "كان", "كانت", "يكون", "تكون", "ليس", "يبقي", "اصبح":
		return false
	}
	sign := i > 0 && (d.norm(i-1) == "," || d.norm(i-1) == "\"" || d.norm(i-1) == ")" || d.norm(i-1) == "-" || d.norm(i-1) == ".")
	if strings.HasSuffix(n, "ا") && m.Entry.Number == lexicon.Singular && !m.Entry.Feminine {
		return true
	}
	if strings.HasSuffix(n, "ان") || strings.HasSuffix(n, "ون") {
		return false
	}
	return (sign || m.Conj != "") && (m.Entry.Feminine || m.Entry.Number > lexicon.Singular)
}

// adverbialAt reports whether a participle that tells a further statement stands
// at j.
func (r *pointReader) adverbialAt(j int) bool {
	for _, m := range r.d.at[j] {
		if m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle && !m.Definite && m.Prep == "" && r.adverbial(j, m) {
			return true
		}
	}
	return false
}

// finite reports whether a finite verb of saying or of contact stands at j.
func (r *pointReader) finite(j int) bool {
	m, ok := r.d.finiteAt(j)
	return ok && !ambiguousVerb[strings.TrimPrefix(r.d.norm(j), m.Conj)]
}
