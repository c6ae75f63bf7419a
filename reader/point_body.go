package reader

import (
	"strings"

	"mahdar/lexicon"
)

// complement finds where what is said begins: after أن, after the preposition that
// the verb takes, after a colon or quotation mark, or at its object. words is the
// end of the reporting words (the noun of attitude is one of them).
func (r *pointReader) complement(h *head, at int, s span) (act string, start, words int, ok bool) {
	act = h.m.Entry.Key
	if h.attr("takes") == "attitude" {
		if a, st, w, found := r.attitude(h, at, s); found {
			return a, st, w, a != "condolence" && a != "greeting"
		}
	}
	if h.form == fNoun {
		from := r.skipAdverbs(h.last, s.last)
		if k := r.skipCircumstance(h.last, s); h.m.Definite && k < s.last && r.d.norm(k) == "علي" {
			from = k // "تم الاتفاق خلال اللقاء على"
		}
		st := r.skipFixed(from, s)
		switch r.d.norm(st) {
		case "علي", "حول", "بشان", "في", "الي":
			st++
		}
		if isThat(r.d.norm(st)) {
			st++
		}
		return act, st, h.last, st < s.last
	}
	k := r.skipAdverbs(at, s.last)
	if h.form == fVerb && k < s.last && r.adverbialAt(k) && h.attr("takes") != "attitude" {
		return "", 0, 0, false // "استدرك محذرا من": the participle tells it
	}
	switch h.m.Entry.Lemma {
	case "وصف":
		for j := k; j < min(k+30, s.last); j++ {
			if n := r.d.norm(j); strings.HasPrefix(n, "ب") && isThat(n) {
				return act, j + 1, h.last, j+1 < s.last
			}
		}
	case "اتهم", "شكر":
		k = r.skipCircumstance(at, s)
		if !isThat(r.d.norm(k)) && h.m.Pronoun == "" && k < s.last {
			return act, k, h.last, true
		}
	case "طلب":
		k = r.skipCircumstance(at, s)
		if n := r.d.norm(k); n == "من" {
			if m := r.mentionAt(k + 1); m != nil {
				k = m.last
			}
		} else if n == "منه" || n == "منها" || n == "منهما" || n == "منهم" {
			k++
		}
		if isThat(r.d.norm(k)) {
			k++
		}
		return act, k, h.last, k < s.last
	}
	if act == "call_for" && r.d.norm(k) == "علي" {
		if m := r.mentionAt(k + 1); m != nil && h.takes("obj") && m.last < s.last && !r.sign(m.last) {
			return act, m.last, h.last, true // "اقترح على نظيره إنشاء لجنة"
		}
	}
	if p, found := r.marker(h, k, s, true); found {
		return act, r.again(p, s), h.last, true
	}
	if h.takes("obj") && h.m.Pronoun == "" {
		k = r.skipCircumstance(at, s)
		if p, found := r.marker(h, k, s, true); found {
			return act, p, h.last, true
		}
		if d := r.d; d.norm(k) == "\"" && d.quoteOpens(k) && k+1 < s.last {
			return act, k + 1, h.last, true
		}
		if k < s.last && !r.sign(k) && !r.adverbialAt(k) && r.object(h, k, s) {
			return act, r.again(r.skipFixed(k, s), s), h.last, true
		}
	}
	for _, clitics := range []bool{false, true} {
		for j := at; j < min(at+45, s.last); j++ {
			if p, found := r.marker(h, j, s, clitics); found {
				return act, p, h.last, true
			}
			if r.x.taken[j] {
				continue
			}
			if j > at && r.finite(j) && r.d.norm(j-1) != "الذي" && r.d.norm(j-1) != "التي" && !h.takes("ان") {
				break
			}
			if j > at && r.adverbialAt(j) {
				break
			}
		}
		if !h.takes("ان") {
			continue
		}
	}
	if h.takes("obj") && h.m.Pronoun != "" && h.m.Entry.Class == lexicon.Saying {
		return "", 0, 0, false
	}
	return "", 0, 0, false
}

// again steps over a noun of saying that only repeats the verb before it: "أعاد التأكيد على".
func (r *pointReader) again(k int, s span) int {
	switch r.d.norm(k) {
	case "التاكيد", "تاكيده", "تاكيدها", "التشديد":
		if r.d.norm(k+1) == "علي" && k+2 < s.last {
			return k + 2
		}
	}
	return k
}

// object reports whether the words at k are the object of the verb rather than a
// subject that nobody knows, or words that belong to what stands before.
func (r *pointReader) object(h *head, k int, s span) bool {
	d := r.d
	if !h.takes("ان") {
		return true
	}
	if m, ok := d.match(k, lexicon.Honorific, lexicon.Office, lexicon.Side); ok && m.Prep == "" && m.Pronoun == "" && m.Entry.Attr["document"] == "" {
		return false
	}
	if k+1 < len(d.toks) && d.timeAt[k+1] >= 0 && strings.HasSuffix(d.norm(k), "ه") && len(d.at[k]) == 0 {
		return false // "في بيان أصدرته اليوم أن"
	}
	for j := k; j < min(k+14, s.last); j++ {
		if r.adverbialAt(j) {
			break
		}
		if !isThat(d.norm(j)) || d.norm(j-1) == "شانه" || d.norm(j-1) == "شانها" {
			continue
		}
		if strings.HasPrefix(d.norm(k), "ال") && j-k < 6 {
			return false // "أكد الخبير أن"
		}
		for _, m := range d.at[k] {
			if m.Prep != "" {
				continue // "في تصريح لمراسل الصحيفة، أن"
			}
			switch m.Entry.Class {
			case lexicon.Attitude, lexicon.Common, lexicon.Contact, lexicon.Topic:
				return true
			case lexicon.Saying:
				if m.Entry.Tense == lexicon.Masdar {
					return true
				}
			}
		}
		return d.norm(j-1) == "علي" || d.norm(j-1) == "في" || j-k == 1
	}
	return true
}

// marker reports whether what is said is introduced at token j, and where it
// begins.
func (r *pointReader) marker(h *head, j int, s span, clitics bool) (int, bool) {
	d := r.d
	n := d.norm(j)
	if j >= s.last {
		return 0, false
	}
	switch {
	case isThat(n) && (h.takes("ان") || h.takes("quote")):
		return j + 1, j+1 < s.last
	case n == ":" && (h.takes("ان") || h.takes("quote")):
		if d.norm(j+1) == "\"" {
			return j + 2, j+2 < s.last
		}
		return j + 1, j+1 < s.last
	case n == "\"" && r.quotedName(j, s):
	case n == "\"" && (d.norm(j-1) == "ل" || d.norm(j-1) == "لـ" || d.norm(j-1) == "ب"):
	case n == "\"" && !r.x.taken[j+1] && d.quoteOpens(j) && h.attr("act2") == "" && (h.takes("quote") || h.takes("ان")):
		k := j + 1
		if h.takes(d.norm(k)) { // "اتفقا «على أن»"
			k++
		}
		if isThat(d.norm(k)) {
			k++
		}
		return k, k < s.last
	}
	for _, p := range h.preps() {
		switch {
		case p == "obj" || p == "quote" || p == "ان":
		case len([]rune(p)) == 1:
			if p == "ل" && h.attr("takes") == "person" && !r.verbalNoun(j) {
				continue
			}
			if clitics && r.clitic(j) == p && !(p == "ل" && h.m.Entry.Lemma == "قال") {
				if isThat(n) {
					return j + 1, true
				}
				return j, true
			}
		case n == p:
			if p == "في" && r.setting(j+1) {
				continue
			}
			if m := r.mentionAt(j + 1); p == "عن" && m != nil && h.takes("ان") && (isThat(d.norm(m.last)) || isThat(d.norm(m.last+1))) {
				continue // "كشف المتحدث عن البيت الأبيض أن"
			}
			if d.norm(j+1) == "هامش" || d.norm(j+1) == "الصعيد" && p == "علي" {
				continue
			}
			if (isThat(d.norm(j+1)) || d.norm(j+1) == "الا") && j+2 < s.last {
				return j + 2, true
			}
			return j + 1, j+1 < s.last
		}
	}
	return 0, false
}

// verbalNoun reports whether token j is ل with a verbal noun: "لزيارة", "للمشاركة".
func (r *pointReader) verbalNoun(j int) bool {
	for _, m := range r.d.at[j] {
		if m.Prep == "ل" && (m.Entry.Tense == lexicon.Masdar || m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Attitude) {
			return true
		}
	}
	return len(r.d.at[j]) == 0
}

// quotedName reports whether the quotation mark at j opens a name within the words
// before what is said: "في ختام «الحوار الاستراتيجي» أن".
func (r *pointReader) quotedName(j int, s span) bool {
	d := r.d
	if j == 0 || r.sign(j-1) || r.x.taken[j-1] || d.timeAt[j-1] >= 0 {
		return false
	}
	c := d.closing(j+1, s.last)
	if c < 0 || c-j > 9 {
		return false
	}
	for k := c + 1; k < min(c+20, s.last); k++ {
		if isThat(d.norm(k)) || d.norm(k) == ":" {
			return true
		}
	}
	return false
}

// setting reports whether the words at j tell when, where or on what occasion.
func (r *pointReader) setting(j int) bool {
	d := r.d
	if j >= len(d.toks) {
		return false
	}
	if d.timeAt[j] >= 0 {
		return true
	}
	if m, ok := d.contact(j); ok && !finite(m) && (m.Definite || m.Pronoun != "") {
		return true
	}
	if m := r.mentionAt(j); m != nil && m.bare {
		return true
	}
	n := d.norm(j)
	return n == "بيان" || n == "تصريح" || n == "تصريحات" || n == "كلمه" || n == "مقابله" || n == "ختام" || n == "بدايه" || n == "مستهل"
}

// clitic returns the preposition written to token j: "ب", "ل", or "".
func (r *pointReader) clitic(j int) string {
	d := r.d
	n := d.norm(j)
	if n == "بما" || n == "بمن" {
		return "ب"
	}
	if n == "بان" || n == "لان" {
		return n[:2]
	}
	if strings.HasPrefix(n, "بال") || strings.HasPrefix(n, "لل") && len([]rune(n)) > 3 {
		return string([]rune(n)[:1])
	}
	for _, m := range d.at[j] {
		if m.Prep == "" && m.Conj == "" && m.Pronoun == "" {
			return ""
		}
	}
	for _, m := range d.at[j] {
		if (m.Prep == "ب" || m.Prep == "ل") && m.Conj == "" {
			return m.Prep
		}
	}
	r0 := []rune(n)
	if len(r0) > 3 && (r0[0] == 'ب' || r0[0] == 'ل') && len(d.at[j]) == 0 {
		return string(r0[:1])
	}
	return ""
}
