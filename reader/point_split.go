package reader

import (
	"strings"

	"mahdar/lexicon"
)

// pieces writes the points of a complement: clauses joined with وأن or within a
// quotation each make one; a side's own verb inside gives act and text.
func (r *pointReader) pieces(h *head, v *voice, act string, words, body span) {
	d := r.d
	told := r.told(body)
	list := r.split(h, body)
	var own *draft // what a side's own verb made of the clause before
	for n, p := range list {
		p = r.trim(p)
		if p.empty() {
			continue
		}
		before := own
		own = nil
		told = told || n > 0 && strings.HasPrefix(r.d.norm(p.first-1), "وان")
		if k := r.accord(p); !told && k > 0 && act == "affirm" {
			r.add(h, r.both(v, d.sent[p.first]), "agree", words, span{k, p.last})
			continue
		}
		r.isClause = told
		made := len(r.out)
		if told && r.nested(h, v, p) {
			if len(r.out) == made+1 && r.out[made].text.last == p.last && isThat(d.norm(r.out[made].text.first-1)) {
				own = &r.out[made]
			}
			continue
		}
		if before != nil && d.norm(p.first-1) == "وان" {
			q := *before // "نأمل أن يعود الأمن وأن يرحل السلاح"
			q.text, q.cut = p, 0
			r.out = append(r.out, q)
			continue
		}
		if told && act == "affirm" && r.announces(p) {
			r.inside(p)
			continue
		}
		r.isClause = told
		r.joins = told && r.joined(list, n, p)
		r.add(h, v, act, words, p)
		r.joins = false
	}
}

// joined reports whether clause p, the nth of list, begins with the "و" that joins it
// to the one before.
func (r *pointReader) joined(list []span, n int, p span) bool {
	return n > 0 && list[n-1].last == p.first && strings.HasPrefix(r.d.norm(p.first), "و")
}

// accord reads "أكد اتفاق الجانبين على": what was agreed begins at the token
// returned; 0 where the clause is none.
func (r *pointReader) accord(p span) int {
	switch r.d.norm(p.first) {
	case "اتفاق", "الاتفاق", "توافق", "التوافق", "اتفاقهما":
	default:
		return 0
	}
	for j := p.first + 1; j < min(p.first+8, p.last-1); j++ {
		if r.d.norm(j) == "علي" {
			return j + 1
		}
		if r.sign(j) || r.finite(j) {
			return 0
		}
	}
	return 0
}

// inside reads what a clause that tells of a session tells beside it: "قالت إن وفدا
// التقى الوزير وبحث معه العلاقات".
func (r *pointReader) inside(p span) {
	if r.depth > deepest {
		return
	}
	r.depth++
	defer func() { r.depth-- }()
	save := r.main
	for j := p.first + 1; j < p.last; j++ {
		h, ok := r.headAt(j, p)
		if !ok || h.form != fVerb || h.m.Entry.Key != "discuss" && h.m.Entry.Key != "agree" {
			continue
		}
		r.main = r.allSides(r.d.sent[p.first], 0)
		j = max(j, r.clause(h, p, nil)-1)
	}
	r.main = save
}

// split cuts a complement into the clauses that make points of their own.
func (r *pointReader) split(h *head, body span) []span {
	d := r.d
	var out []span
	first := body.first
	cut := func(j, next int) {
		out = append(out, span{first, j})
		first = next
	}
	inQuote := body.first > 0 && (d.norm(body.first-1) == "\"" || d.norm(body.first) == "\"" || body.first > 1 && d.norm(body.first-2) == "\"") || r.quote != nil
	that := isThat(d.norm(body.first-1)) || h.takes("ان")
	for j := body.first + 2; j < body.last-2; j++ {
		n := d.norm(j)
		if h.form == fNoun || h.m.Entry.Key == "discuss" {
			if k := r.furtherTopic(j, body); k > 0 {
				cut(j, k)
				j = k
			}
			continue
		}
		switch {
		case that && (n == "وان" || n == "وبان" || n == "لكن" || n == "ولكن"):
			cut(j, j+1)
		case that && (n == "وانه" || n == "وانها" || n == "وانهم" || n == "وانهما") && r.saysAt(j+1, body):
			cut(j, j+1)
		case that && (n == "وانه" || n == "وانها" || n == "وانهم" || n == "وانهما") && (r.future(span{j + 1, body.last}, 3) || ready[d.norm(j+1)]):
			cut(j, j+1)
		case inQuote && (d.norm(j-1) == "," || d.norm(j-1) == "." || d.norm(j-1) == "…") && r.ownClause(j):
			cut(j, j)
		case inQuote && (n == "ونحن" || n == "ونعتقد" || n == "وندعو" || n == "ونرحب" || n == "ونؤكد"):
			cut(j, j)
		case (inQuote || r.told(body)) && (d.norm(j-1) == "," || d.norm(j-1) == "…") && r.newSubject(j, body.last):
			cut(j, j)
		}
	}
	return append(out, span{first, body.last})
}

// newSubject reports whether "و" at j joins a sentence with a subject of its own:
// "، والتعاون هو السبيل", "، والعقوبات ليست حلا", "، وواشنطن تدين". A predicate stands
// before the next sign, outside relative clauses.
func (r *pointReader) newSubject(j int, last int) bool {
	d := r.d
	n, ok := strings.CutPrefix(d.norm(j), "و")
	if !ok {
		return false
	}
	m := r.mentionAt(j)
	switch {
	case m != nil && (m.kind == kParty || m.kind == kOffice) && m.gov == "" && m.last < last:
	case strings.HasPrefix(n, "ال") && !d.relative(n):
	default:
		return false
	}
	relative := false
	for k := j + 1; k < min(j+12, last); k++ {
		w := d.norm(k)
		if r.sign(k) && w != "\"" {
			return false
		}
		if d.relative(w) || w == "ما" || isThat(w) {
			relative = true
			continue
		}
		if !r.predicate(k) || r.indefinite(k-1) {
			continue
		}
		if !relative {
			return true
		}
		relative = false
	}
	return false
}

// predicate reports whether a word that makes a sentence of its own stands at k: a
// copula, a negation, a verb of obligation, a verb of saying in the present.
func (r *pointReader) predicate(k int) bool {
	switch r.d.norm(k) {
	case "هو", "هي", "هم", "يجب", "ينبغي", "يمكن", "ليس", "ليست", "لا", "لن", "لم", "سوف", "كان", "كانت", "يعد", "تعد", "يعتبر", "تعتبر", "يمثل", "تمثل", "يشكل", "تشكل", "يكون", "تكون", "اصبح", "اصبحت":
		return true
	}
	if r.x.taken[k] {
		return false
	}
	for _, m := range r.d.at[k] {
		if m.Entry.Finite() && m.Conj == "" && (m.Prep == "" || m.Prep == "س") && !r.nounToo(k, &head{span: span{m.First, m.Last}, m: m}) {
			return true
		}
	}
	return r.futureAt(k)
}

// indefinite reports whether a noun without its article stands at k, which what
// follows can describe: "معدات كانت تستخدم", "أسلوب فرض".
func (r *pointReader) indefinite(k int) bool {
	d := r.d
	n := d.norm(k)
	if r.x.taken[k] || r.sign(k) || strings.HasPrefix(n, "ال") || strings.HasPrefix(n, "وال") || strings.HasPrefix(n, "لل") || strings.HasPrefix(n, "بال") || len([]rune(n)) < 4 {
		return false
	}
	if _, ok := d.governor(k); ok {
		return false
	}
	switch n {
	case "ايضا", "دايما", "اليوم", "جميعا", "هذا", "هذه", "ذلك", "معها", "معه", "معهم":
		return false
	}
	return !strings.HasSuffix(n, "نا") && !strings.HasSuffix(n, "ها") && !strings.HasSuffix(n, "هم")
}

// furtherTopic returns where the next thing talked about begins: "إضافة إلى بحث",
// "وتبادل وجهات النظر حول", "إلى جانب التشاور بشأن".
func (r *pointReader) furtherTopic(j int, body span) int {
	d := r.d
	k := j
	switch n := d.norm(j); n {
	case "اضافه", "بالاضافه", "فضلا", "علاوه":
		k = j + 2
	case "الي":
		if d.norm(j+1) != "جانب" {
			return 0
		}
		k = j + 2
	default:
		if !strings.HasPrefix(n, "و") || len([]rune(n)) < 4 {
			return 0
		}
	}
	m, ok := r.masdar(k)
	if !ok || m.Entry.Key != "discuss" || k == j && (m.Conj == "" || m.Definite) {
		return 0
	}
	s := span{k, body.last}
	st := m.Last
	switch d.norm(st) {
	case "حول", "بشان", "في":
		st++
	}
	if m.Entry.Attr["needs"] != "" {
		st = r.skipFixed(k, s)
		if st == k {
			st = r.skipFixed(m.Last, s)
		}
	}
	if st >= body.last {
		return 0
	}
	return st
}

// saysAt reports whether a finite verb of saying stands at j.
func (r *pointReader) saysAt(j int, s span) bool {
	h, ok := r.headAt(j, s)
	return ok && h.form == fVerb
}

// ownClause reports whether the words at j begin a clause of its own within a
// quotation: "ويجب", "ونعتقد", "ونحن", "وسنعمل".
func (r *pointReader) ownClause(j int) bool {
	n, ok := strings.CutPrefix(r.d.norm(j), "و")
	if !ok {
		return false
	}
	switch n {
	case "بعدها":
		return true
	case "لن":
		return strings.HasPrefix(r.d.norm(j+1), "ن") // "، ولن نقبل"
	case "يجب", "نحن", "علينا", "هذا", "هذه", "ان", "هناك", "انا", "ليس", "ينبغي", "يمكن":
		return true
	}
	for _, m := range r.d.at[j] {
		if m.Conj == "و" && m.Entry.Class == lexicon.Saying && m.Entry.Finite() && m.Entry.Person == 1 && m.Prep == "" && !r.nounToo(j, &head{span: span{m.First, m.Last}, m: m}) {
			return true
		}
	}
	return false
}

// nested reads a side's own verb of saying as the main verb of a complement: "قال
// إن الوزيرين اتفقا على", "نحن ندعو إلى". It reports whether it made the point.
func (r *pointReader) nested(h *head, v *voice, p span) bool {
	if r.depth > deepest {
		return false
	}
	r.depth++
	defer func() { r.depth-- }()
	d := r.d
	i := p.first
	for i < p.last {
		n := d.norm(i)
		if r.sign(i) || n == "نحن" || n == "ونحن" || n == "لذلك" || n == "انه" || n == "انها" || n == "كما" || n == "لقد" || n == "قد" || n == "ايضا" || n == "كذلك" || isThat(n) {
			i++
			continue
		}
		break
	}
	if d.in("during", i) || d.in("after", i) {
		if k := r.skipCircumstance(i, p); k < p.last && k > i && d.norm(k-1) == "," {
			i = k
		}
	}
	subj := i
	for k := 0; k < 4 && i < p.last; k++ {
		m := r.mentionAt(i)
		if m == nil || m.gov != "" && !m.joined {
			break
		}
		i = m.last
		for i < p.last && (r.sign(i) || d.norm(i) == "قد" || d.norm(i) == "ايضا" || d.norm(i) == "الثلاثه" || d.norm(i) == "الاربعه" || d.norm(i) == "الخمسه") {
			i++
		}
	}
	sure := i > subj
	if i == subj && i > 0 {
		switch strings.TrimPrefix(strings.TrimPrefix(d.norm(i-1), "و"), "ب") {
		case "انه", "انها", "انهم", "انهما", "اننا", "انني":
			sure = true
		}
	}
	if r.isSession(i) {
		for j := i + 1; j < min(i+14, p.last); j++ {
			if h2, ok := r.headAt(j, p); ok && h2.form == fVerb {
				if h2.m.Entry.Key != "discuss" && h2.m.Entry.Lemma != "ركز" {
					break
				}
				save := r.main
				r.clause(h2, p, &voice{})
				r.main = save
				return true
			}
		}
	}
	h2 := r.verbAt(i, span{p.first, p.last}, sure)
	if h2 == nil {
		return false
	}
	if h2.rule == "says" {
		h2.rule = "own-verb"
	}
	outer := v
	if outer == nil {
		outer = &voice{}
	}
	save, made := r.main, len(r.out)
	r.clause(h2, span{p.first, p.last}, outer)
	r.main = save
	return len(r.out) > made || h2.m.Entry.Key == "discuss" && h2.m.Prep != "س"
}

// verbAt returns the verb at i that may be a side's own inside a statement.
func (r *pointReader) verbAt(i int, s span, subject bool) *head {
	if i >= s.last {
		return nil
	}
	// "أجريا مناقشات معمقة حول"
	if h := r.lightTalk(i, s); h != nil {
		return h
	}
	h, ok := r.headAt(i, s)
	if !ok || h.form != fVerb && h.form != fNoun || h.m.Entry.Attr["weak"] != "" || h.m.Prep == "س" && (h.m.Entry.Key != "discuss" || h.m.Entry.Lemma == "درس") {
		return nil
	}
	if h.form == fNoun {
		return h
	}
	if h.m.Entry.Tense == lexicon.Present && h.m.Entry.Person != 1 && !subject {
		return nil
	}
	if !subject && r.nounToo(i, h) && !r.subjectFollows(h.last) {
		return nil
	}
	switch h.m.Entry.Lemma {
	case "أراد":
		if h.m.Entry.Person != 1 {
			return nil
		}
	case "اعتبر", "عد", "رغب", "سعى", "نظر", "زاد", "واصل", "تابع", "قدم", "شهد", "ضمن", "وصف", "أظهر", "أثبت", "قرر", "عرض", "وفر", "منح", "أبدى":
		return nil
	}
	return h
}

// told reports whether the clause p is a sentence of its own, after أن, a colon or
// a quotation mark, and not the object of the verb.
func (r *pointReader) told(p span) bool {
	n := r.d.norm(p.first - 1)
	return isThat(n) || n == ":" || n == "\""
}
