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
		st := r.skipFixed(r.skipAdverbs(h.last, s.last), s)
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
		if r.d.norm(k) == "من" {
			if m := r.mentionAt(k + 1); m != nil {
				k = m.last
			}
		}
		if isThat(r.d.norm(k)) {
			k++
		}
		return act, k, h.last, k < s.last
	}
	if p, found := r.marker(h, k, s, true); found {
		return act, p, h.last, true
	}
	if h.takes("obj") && h.m.Pronoun == "" {
		k = r.skipCircumstance(at, s)
		if p, found := r.marker(h, k, s, true); found {
			return act, p, h.last, true
		}
		if d := r.d; d.norm(k) == "\"" && d.quoteOpens(k) && k+1 < s.last {
			return act, k + 1, h.last, true
		}
		if k < s.last && !r.sign(k) && r.object(h, k, s) {
			return act, r.skipFixed(k, s), h.last, true
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
	case n == "\"" && !r.x.taken[j+1] && d.quoteOpens(j) && h.attr("act2") == "" && (h.takes("quote") || h.takes("ان")):
		if j+1 < s.last && isThat(d.norm(j+1)) {
			return j + 2, true
		}
		return j + 1, j+1 < s.last
	}
	for _, p := range h.preps() {
		switch {
		case p == "obj" || p == "quote" || p == "ان":
		case len([]rune(p)) == 1:
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

// attitude reads the noun that decides the act: "عن قلقه البالغ إزاء", "ترحيبه ب",
// "عن أمل بلاده في أن".
func (r *pointReader) attitude(h *head, at int, s span) (act string, start, words int, ok bool) {
	d := r.d
	k := r.skipCircumstance(at, s)
	for j := at; j < min(at+30, s.last); j++ {
		if d.norm(j) == "عن" && h.takes("عن") && !r.x.taken[j] {
			k = j + 1
			break
		}
		if !r.x.taken[j] && (isThat(d.norm(j)) || j > at && r.finite(j)) {
			break
		}
	}
	var att lexicon.Match
	found := false
	for j := k; j < min(k+3, s.last) && !found; j++ {
		if m, is := d.match(j, lexicon.Attitude); is && m.Conj == "" && m.Prep == "" && !r.x.taken[j] {
			att, found = m, true
		} else if !degrees[d.norm(j)] {
			break
		}
	}
	if !found {
		return "", 0, 0, false
	}
	act = att.Entry.Key
	j := att.Last
	for ; j < min(att.Last+9, s.last); j++ {
		n := d.norm(j)
		if isThat(n) {
			return act, j + 1, j, j+1 < s.last
		}
		if p, is := r.attitudePrep(att, j, s); is {
			return act, p, j, true
		}
		if r.sign(j) && n != "\"" {
			break
		}
	}
	return act, att.Last, att.Last, att.Last < s.last
}

// degrees are words that may stand before a noun of attitude: "عن بالغ قلقه".
var degrees = map[string]bool{
	"خالص": true, "بالغ": true, "عميق": true, "صادق": true, "اصدق": true, "اطيب": true, "احر": true, "اسمي": true, "ابلغ": true,
	"كامل": true, "عظيم": true, "شديد": true, "مدي": true, "جزيل": true, "وافر": true, "فايق": true, "كبير": true, "اشد": true, "خيبه": true,
	"وجود": false, "كل": true, "بعض": true, "تمام": true, "مطلق": true,
}

func (r *pointReader) attitudePrep(att lexicon.Match, j int, s span) (int, bool) {
	d := r.d
	n := d.norm(j)
	for p := range strings.SplitSeq(att.Entry.Attr["prep"], "|") {
		p = normal(p)
		switch {
		case p == "ان" || p == "":
		case len([]rune(p)) == 1:
			if r.clitic(j) == p {
				return j, true
			}
		case n == p:
			if isThat(d.norm(j + 1)) {
				return j + 2, j+2 < s.last
			}
			return j + 1, j+1 < s.last
		}
	}
	return 0, false
}

// skipCircumstance steps over what may stand between subject and object: time,
// place, occasion, with whom.
func (r *pointReader) skipCircumstance(i int, s span) int {
	d := r.d
	for i < s.last {
		k := r.skipAdverbs(i, s.last)
		if k > i {
			i = k
			continue
		}
		n := d.norm(i)
		switch n {
		case "خلال", "في", "عقب", "اثناء", "لدي", "مع", "بعد", "قبل", "ضمن", "عبر", "امام", "علي", "اثر", "معه", "معها", "معهما", "معهم", "خلاله", "خلالها", "فيه", "فيها", "بحضور", "بمقر", "بمكتبه", "بقصر":
			if n == "علي" && d.norm(i+1) != "هامش" {
				return i
			}
			if strings.HasSuffix(n, "ه") || strings.HasSuffix(n, "ها") || strings.HasSuffix(n, "هما") {
				i++
				continue
			}
			i = r.skipPhrase(i+1, s)
			continue
		case "-":
			for j := i + 1; j < min(i+20, s.last); j++ {
				if d.norm(j) == "-" && d.toks[j].Space {
					i = j
					break
				}
			}
			i++
			continue
		case ",":
			i++
			continue
		}
		if m := r.mentionAt(i); m != nil && (m.gov != "" || m.joined) {
			i = m.last
			continue
		}
		break
	}
	return i
}

// skipPhrase steps over a noun phrase behind a preposition.
func (r *pointReader) skipPhrase(i int, s span) int {
	d := r.d
	first := true
	for i < s.last {
		if m := r.mentionAt(i); m != nil && (first || m.gov != "" || m.joined || m.first == i && r.x.taken[i-1]) {
			i = m.last
			first = false
			continue
		}
		if k := r.skipAdverbs(i, s.last); k > i {
			i = k
			continue
		}
		n := d.norm(i)
		c, isContact := d.contact(i)
		switch {
		case first:
			first = false
			i++
		case isContact && !finite(c) && c.Prep == "" && c.Conj == "":
			i = c.Last
		case n == "مع" || n == "بين" || n == "الي":
			i++
			first = true
		case d.qualifier(n), n == "صحفي", n == "صحافي", n == "صحفيه", n == "صحافيه", n == "\"" && r.x.taken[i-1]:
			i++
		default:
			if q, ok := d.match(i, lexicon.Nisba); ok && q.Prep == "" && q.Conj == "" {
				i = q.Last
				continue
			}
			return i
		}
	}
	return i
}

// skipFixed steps over "وجهات النظر حول", "تقييمهما ل" and verbal nouns of talking
// under a verb of talking: "تناول اللقاء بحث", "تبادل الآراء بشأن".
func (r *pointReader) skipFixed(i int, s span) int {
	d := r.d
	for range 3 {
		j := i
		if d.norm(j) == "تبادل" {
			j++
		}
		for k := j; k < min(j+3, s.last); k++ {
			if n := d.norm(k); n == "للاراء" || n == "لوجهات" || n == "الاراء" {
				j = k
			}
		}
		switch n := d.norm(j); {
		case strings.HasPrefix(n, "وجهات") || strings.HasPrefix(n, "وجهتي") || n == "الاراء" || n == "للاراء" || n == "لوجهات" || n == "اراءهما" || n == "الراي" || n == "التقييمات" || n == "الحديث" || strings.HasPrefix(n, "اطراف"):
			for k := j + 1; k < min(j+6, s.last); k++ {
				switch d.norm(k) {
				case "حول", "بشان", "في", "ازاء", "عن", "حيال", "تجاه":
					if d.norm(k+1) == "شان" {
						k++
					}
					return k + 1
				}
			}
			return i
		}
		m, ok := r.masdar(i)
		if !ok || m.Entry.Key != "discuss" || m.Conj != "" {
			return i
		}
		i = m.Last
		switch d.norm(i) {
		case "حول", "بشان", "في":
			i++
		}
	}
	return i
}
