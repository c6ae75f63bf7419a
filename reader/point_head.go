package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// form is how a word of saying stands in its clause.
type form uint8

const (
	fVerb  form = iota // a finite verb: "أكد", "واتفقا"
	fPart              // a participle that goes on with the speaker: "مؤكدا"
	fNoun              // a verbal noun carried by a light verb: "جرى بحث"
	fRelay             // a verb that tells what another said: "نقلت عن فلان قوله"
)

// head is a word of saying found in the text.
type head struct {
	span
	form form
	m    lexicon.Match
}

func (h *head) attr(k string) string { return h.m.Entry.Attr[k] }

// preps returns how the complement can begin: normal forms of prepositions, "ان",
// "obj", "quote".
func (h *head) preps() []string {
	var out []string
	for p := range strings.SplitSeq(h.attr("prep"), "|") {
		if p != "" {
			out = append(out, arabic.Normal(p))
		}
	}
	return out
}

func (h *head) takes(p string) bool {
	for _, q := range h.preps() {
		if p == q {
			return true
		}
	}
	return false
}

// headAt returns the word of saying at token i that tells something in its own
// clause, if there is one.
func (r *pointReader) headAt(i int, s span) (*head, bool) {
	d := r.d
	if r.x.taken[i] || d.inside[i] || d.timeAt[i] >= 0 {
		return nil, false
	}
	if h := r.purpose(i, s); h != nil {
		return h, true
	}
	if h := r.came(i, s); h != nil {
		return h, true
	}
	if h := r.passive(i, s); h != nil {
		return h, true
	}
	var best *head
	for _, m := range d.at[i] {
		if m.Entry.Class != lexicon.Saying {
			continue
		}
		h := &head{span: span{m.First, m.Last}, m: m}
		if m.Entry.Person != 1 && notSaying[m.Entry.Lemma] {
			continue
		}
		switch m.Entry.Tense {
		case lexicon.Past, lexicon.Present:
			if m.Prep == "ل" || !d.verbal(i, m) || !r.verbPlace(i, h) {
				continue
			}
			h.form = fVerb
		case lexicon.Participle:
			if m.Definite || m.Prep != "" || !r.adverbial(i, m) {
				continue
			}
			h.form = fPart
		default:
			continue
		}
		if m.Entry.Attr["relays"] != "" {
			h.form = fRelay
		}
		if lm := m.Entry.Lemma; m.Entry.Attr["weak"] != "" && (lm == "قدم" || lm == "وجه" || lm == "بعث") {
			// "قدم التهنئة": the noun of attitude makes it a statement
			if a, ok := r.d.match(m.Last, lexicon.Attitude); !ok || a.Prep != "" || h.form != fVerb {
				continue
			}
			e := *m.Entry
			e.Attr = map[string]string{"takes": "attitude", "prep": "obj"}
			m.Entry = &e
			h.m = m
		}
		if need := m.Entry.Attr["needs"]; need != "" && !r.near(i+1, s.last, need) {
			continue
		}
		if best == nil || r.fits(h) > r.fits(best) {
			best = h
		}
	}
	return best, best != nil
}

// purpose reads "التقى نظيره لبحث الأزمة": what a session that took place was for.
func (r *pointReader) purpose(i int, s span) *head {
	d := r.d
	for _, m := range d.at[i] {
		if m.Entry.Class != lexicon.Saying || m.Entry.Tense != lexicon.Masdar || m.Prep != "ل" || m.Entry.Key != "discuss" || m.Pronoun != "" {
			continue
		}
		for _, f := range r.x.frames {
			if f.sent != d.sent[i] || f.trig.first >= i || !f.verb || f.tense != lexicon.Past || f.denied || f.mode == "visit" || f.mode == "message" || f.status == "planned" {
				continue
			}
			if q := r.meetAt(f.sent, func(*meet) bool { return true }); q != nil && !q.coming {
				return &head{span: span{m.First, m.Last}, form: fNoun, m: m}
			}
		}
	}
	return nil
}

// came reads "جاء فيه أن", "وجاء في البيان أن": a paper is quoted.
func (r *pointReader) came(i int, s span) *head {
	d := r.d
	for _, m := range d.at[i] {
		if m.Entry.Class != lexicon.Light || m.Entry.Lemma != "جاء" || m.Entry.Tense != lexicon.Past {
			continue
		}
		switch d.norm(i + 1) {
		case "في", "فيه", "فيها":
		default:
			return nil
		}
		for j := i + 2; j < min(i+22, s.last); j++ {
			if isThat(d.norm(j)) || d.norm(j) == ":" {
				e := *m.Entry
				e.Class, e.Key, e.Attr = lexicon.Saying, "affirm", map[string]string{"act": "affirm", "prep": "أن", "paper": "yes"}
				m.Entry = &e
				return &head{span: span{i, m.Last}, m: m}
			}
			if r.adverbialAt(j) {
				return nil
			}
		}
	}
	return nil
}

// notSaying are verbs of the list that in the third person tell what somebody does
// rather than says.
var notSaying = map[string]bool{"سعى": true, "تعرض": true}

// fits weighs homographs by what follows: the reading whose complement comes wins.
func (r *pointReader) fits(h *head) int {
	n := 0
	if h.attr("weak") == "" {
		n++
	}
	if h.m.Pronoun == "" {
		n++
	}
	if h.attr("takes") == "attitude" {
		return n
	}
	next := r.d.norm(h.last)
	for _, p := range h.preps() {
		switch {
		case p == next, p == "ان" && isThat(next):
			n += 2
		case len([]rune(p)) == 1 && strings.HasPrefix(next, p):
			n++
		}
	}
	return n
}

// near reports whether one of the words needed stands in the next tokens.
func (r *pointReader) near(i, last int, needed string) bool {
	for w := range strings.SplitSeq(needed, "|") {
		w = arabic.Normal(w)
		for j := i; j < min(i+8, last); j++ {
			if n := r.d.norm(j); strings.HasPrefix(n, w) || strings.HasPrefix(n, "ال"+w) || strings.HasPrefix(n, "لل"+w) || strings.HasPrefix(n, "ب"+w) {
				return true
			}
		}
	}
	return false
}

// verbPlace tells a finite verb from a noun of the same letters and leaves out
// verbs that a negation, or a particle of purpose or condition, governs.
func (r *pointReader) verbPlace(i int, h *head) bool {
	d := r.d
	switch prev := d.norm(i - 1); prev {
	case "مما", "بما", "ما", "الا", "لما", "ليس", "قبل", "بعد":
		return false
	case "لم", "ولم", "لن", "ولن", "لا", "ولا", "ان", "وان", "لان", "كي", "لكي", "حتي", "اذا", "لو", "عندما", "كلما", "لمن":
		if prev == "ان" || prev == "وان" {
			// a verb right after أن is subjunctive, unless it is past
			return h.m.Entry.Tense == lexicon.Past && (!r.nounToo(i, h) || r.subjectFollows(h.last))
		}
		return false
	case "الذي", "التي", "والتي", "والذي", "اللذان", "اللذين", "الذين":
		if !r.sessionBefore(h) && !r.paperBefore(i-1) && !r.personBefore(i-1) {
			return false
		}
	}
	t := &d.toks[i]
	n := strings.TrimPrefix(t.Norm, h.m.Conj)
	if h.m.Entry.Tense == lexicon.Present && reporters[n] && !r.subjectFollows(h.last) && (i == 0 || !r.x.taken[i-1] || h.m.Conj != "") {
		return false
	}
	if h.m.Entry.Tense == lexicon.Past && r.nounToo(i, h) {
		// "بحث", "دعم", "طلب" also name the thing: a verb only where a clause begins
		switch d.norm(h.last) {
		case "مع", "معه", "معها", "معهما", "خلاله", "خلالها":
			return true
		}
		if k := r.skipAdverbs(h.last, len(d.toks)); d.norm(k) == ":" || isThat(d.norm(k)) {
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
		if h.m.Entry.Lemma == "وصف" {
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
		if m.Last == h.last && m.Conj == h.m.Conj && m.Prep == "" && m.Pronoun == h.m.Pronoun && m.Entry.Class != lexicon.Function && !m.Entry.Finite() && m.Entry.Tense != lexicon.Participle {
			return true
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
	for _, m := range r.x.bySent[r.d.sent[i]] {
		if m.last == j && m.kind != kParty && m.kind != kGroup {
			return true
		}
	}
	return false
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
	for _, m := range r.x.bySent[r.d.sent[i]] {
		if m.first == i && m.gov == "" {
			return true
		}
	}
	return false
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

// passive reads a light verb that carries a verbal noun of saying: "تم خلال اللقاء
// استعراض", "جرى بحث", "كما تمت مناقشة".
func (r *pointReader) passive(i int, s span) *head {
	d := r.d
	ok := false
	for _, m := range d.at[i] {
		if m.Entry.Class == lexicon.Light && (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && m.Entry.Person != 1 &&
			(m.Entry.Attr["takes"] == "masdar" || m.Entry.Lemma == "جرى" || m.Entry.Lemma == "شهد" || m.Entry.Lemma == "تخلل") && (m.Prep == "" || m.Prep == "س") {
			ok = true
		}
	}
	if !ok {
		return nil
	}
	if strings.HasSuffix(d.norm(i), "ري") && strings.HasPrefix(strings.TrimPrefix(d.norm(i), "و"), "ا") {
		return nil // "أجرى"
	}
	if n := d.norm(i - 1); n == "ان" || n == "لم" || n == "التي" || n == "الذي" || n == "وان" {
		return nil
	}
	for j := i + 1; j < s.last && j < i+30; j++ {
		if r.x.taken[j] {
			continue
		}
		if m, ok := r.masdar(j); ok {
			return &head{span: span{i, m.Last}, form: fNoun, m: m}
		}
		if d.norm(j) == ";" || j > i+1 && d.timeAt[j] < 0 && r.finite(j) && d.norm(j-1) != "الذي" && d.norm(j-1) != "التي" {
			return nil
		}
	}
	return nil
}

// finite reports whether a finite verb of saying or of contact stands at j.
func (r *pointReader) finite(j int) bool {
	m, ok := r.d.finiteAt(j)
	return ok && !ambiguousVerb[strings.TrimPrefix(r.d.norm(j), m.Conj)]
}

// masdar returns the verbal noun of saying at j: "استعراض", "التأكيد", "وتبادل".
func (r *pointReader) masdar(j int) (lexicon.Match, bool) {
	for _, m := range r.d.at[j] {
		noun := m.Entry.Tense == lexicon.Masdar || m.Entry.Attr["joint"] != "" && m.Entry.Attr["noun"] != "" && m.Entry.Attr["document"] == ""
		if m.Entry.Class == lexicon.Saying && noun && m.Prep == "" && m.Pronoun == "" && m.Entry.Attr["weak"] == "" && !strings.HasSuffix(r.d.norm(j), "ا") {
			switch m.Entry.Key {
			case "discuss", "agree", "affirm":
				if need := m.Entry.Attr["needs"]; need == "" || r.near(j+1, len(r.d.toks), need) {
					return m, true
				}
			}
		}
	}
	return lexicon.Match{}, false
}

// isThat reports whether the normal word n introduces what is said: "ان", "بان",
// "انه", "بانها".
func isThat(n string) bool {
	if n == "بالا" {
		return true
	}
	n = strings.TrimPrefix(n, "ب")
	n = strings.TrimPrefix(n, "ل")
	switch n {
	case "الا":
		return false
	case "ان", "انه", "انها", "انهما", "انهم", "اننا", "انا", "انني", "اني", "انهن":
		return true
	}
	return false
}
