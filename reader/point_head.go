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
	rule string // id of the rule that found it
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
		h := &head{span: span{m.First, m.Last}, m: m, rule: "says"}
		if m.Entry.Lemma == "تابع" && (m.Entry.Person == 1 || m.Pronoun != "") {
			continue // "تابعنا على": the page speaks to its reader
		}
		if m.Entry.Person != 1 && (notSaying[m.Entry.Lemma] || m.Entry.Lemma == "وعد" && m.Entry.Tense == lexicon.Present) {
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
			h.form, h.rule = fPart, "goes-on"
		default:
			continue
		}
		if m.Entry.Attr["relays"] != "" {
			h.form, h.rule = fRelay, "relayed"
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

// notSaying are verbs of the list that in the third person tell what somebody does
// rather than says.
var notSaying = map[string]bool{"أراد": true, "سعى": true, "تعرض": true, "شمل": true}

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

// purpose reads "التقى نظيره لبحث الأزمة": what a session that took place was for.
func (r *pointReader) purpose(i int, s span) *head {
	d := r.d
	for _, m := range d.at[i] {
		if m.Entry.Class != lexicon.Saying || m.Entry.Tense != lexicon.Masdar || m.Prep != "ل" || m.Entry.Key != "discuss" || m.Pronoun != "" {
			continue
		}
		for _, f := range r.frames[d.sent[i]] {
			if f.trig.first >= i || !f.verb || f.tense != lexicon.Past || f.denied || f.mode == "visit" || f.mode == "message" || f.status == "planned" {
				continue
			}
			if q := r.meetAt(f.sent, func(*meet) bool { return true }); q != nil && !q.coming {
				return &head{span: span{m.First, m.Last}, form: fNoun, m: m, rule: "purpose"}
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
				return &head{span: span{i, m.Last}, m: m, rule: "paper"}
			}
			if r.adverbialAt(j) {
				return nil
			}
		}
	}
	return nil
}

// passive reads a light verb that carries a verbal noun of saying: "تم خلال اللقاء
// استعراض", "جرى بحث", "كما تمت مناقشة".
func (r *pointReader) passive(i int, s span) *head {
	d := r.d
	ok := false
	for _, m := range d.at[i] {
		if m.Entry.Class == lexicon.Light && (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && m.Entry.Person != 1 &&
			(m.Entry.Attr["takes"] == "masdar" || m.Entry.Lemma == "جرى" || m.Entry.Lemma == "شهد" || m.Entry.Lemma == "تخلل" || m.Entry.Lemma == "جاء" && r.definiteMasdar(i+1)) && (m.Prep == "" || m.Prep == "س") {
			ok = true
		}
	}
	if !ok {
		return r.occasion(i, s)
	}
	if strings.HasSuffix(d.norm(i), "ري") && strings.HasPrefix(strings.TrimPrefix(d.norm(i), "و"), "ا") {
		return nil // "أجرى"
	}
	if n := d.norm(i - 1); n == "ان" || n == "لم" || n == "التي" || n == "الذي" || n == "وان" {
		return nil
	}
	if !r.aroundNoun(i+1, s) {
		return nil
	}
	for j := i + 1; j < s.last && j < i+30; j++ {
		if r.x.taken[j] {
			continue
		}
		if m, ok := r.masdar(j); ok && m.Conj == "" {
			return &head{span: span{i, m.Last}, form: fNoun, m: m, rule: "talked"}
		}
		if d.norm(j) == ";" || j > i+1 && d.timeAt[j] < 0 && r.finite(j) && d.norm(j-1) != "الذي" && d.norm(j-1) != "التي" {
			return nil
		}
	}
	return nil
}

// occasion reads a session that was the occasion for talking of something: "مثل اللقاء مناسبة
// لاستعراض", "شكلت المباحثات فرصة لبحث".
func (r *pointReader) occasion(i int, s span) *head {
	d := r.d
	switch strings.TrimSuffix(strings.TrimPrefix(d.norm(i), "و"), "ت") {
	case "مثل", "شكل":
	default:
		return nil
	}
	at := i + 1
	if n := d.norm(at); n == "هذا" || n == "هذه" {
		at++
	}
	if !r.isSession(at) {
		return nil
	}
	for j := at + 1; j < min(i+14, s.last-1); j++ {
		switch d.norm(j) {
		case "مناسبه", "فرصه", "سانحه":
		default:
			continue
		}
		for _, m := range d.at[j+1] {
			if m.Entry.Class == lexicon.Saying && m.Entry.Key == "discuss" && m.Entry.Tense == lexicon.Masdar && m.Prep == "ل" && m.Pronoun == "" {
				return &head{span: span{i, m.Last}, form: fNoun, m: m, rule: "talked"}
			}
		}
	}
	return nil
}

// aroundNoun reports whether what follows a light verb at i can stand between it and
// its verbal noun: the noun itself, a preposition, an adverb, a time.
func (r *pointReader) aroundNoun(i int, s span) bool {
	d := r.d
	if i >= s.last {
		return false
	}
	if m, ok := r.masdar(i); ok && m.Conj == "" || r.skipAdverbs(i, s.last) > i || r.sign(i) {
		return true
	}
	switch d.norm(i) {
	case "خلاله", "خلالها", "فيه", "فيها", "اثناءه", "اثناءها", "علي", "ايضا":
		return true
	}
	_, ok := d.governor(i)
	return ok || d.norm(i) == "اثناء"
}

// masdar returns the verbal noun of saying at j: "استعراض", "التأكيد", "وتبادل".
func (r *pointReader) masdar(j int) (lexicon.Match, bool) {
	for _, m := range r.d.at[j] {
		noun := m.Entry.Tense == lexicon.Masdar || m.Entry.Attr["joint"] != "" && m.Entry.Attr["noun"] != "" && m.Entry.Attr["document"] == ""
		if m.Entry.Tense != lexicon.Masdar && (!m.Definite || r.d.norm(r.skipCircumstance(m.Last, r.d.sentence(r.d.sent[j]))) != "علي") {
			continue
		}
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

// definiteMasdar reports whether a verbal noun of saying with its article stands at j:
// "وجاء التأكيد على".
func (r *pointReader) definiteMasdar(j int) bool {
	m, ok := r.masdar(j)
	return ok && m.Definite
}

// lightTalk reads a light verb with a noun of talking that has a topic: "أجريا
// مناقشات معمقة حول", "عقدا محادثات بشأن".
func (r *pointReader) lightTalk(i int, s span) *head {
	d := r.d
	light := false
	var lm lexicon.Match
	for _, m := range d.at[i] {
		if m.Entry.Class == lexicon.Light && m.Entry.Attr["joint"] != "" && m.Prep == "" && (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) {
			light, lm = true, m
		}
	}
	if !light {
		return nil
	}
	for j := i + 1; j < min(i+5, s.last); j++ {
		if m, ok := d.contact(j); ok && !finite(m) {
			for k := m.Last; k < min(m.Last+5, s.last-1); k++ {
				switch d.norm(k) {
				case "حول", "بشان", "بخصوص":
					e := *lm.Entry
					e.Key, e.Class, e.Attr = "discuss", lexicon.Saying, map[string]string{"prep": "حول|بشأن", "act": "discuss", "joint": "yes"}
					lm.Entry = &e
					return &head{span: span{i, m.Last}, form: fVerb, m: lm, rule: "talks"}
				}
			}
			return nil
		}
	}
	return nil
}
