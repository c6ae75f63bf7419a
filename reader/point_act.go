package reader

import (
	"strings"

	"mahdar/lexicon"
)

// pieces writes the points of a complement: clauses joined with وأن or within a
// quotation each make one; a side's own verb inside gives act and text.
func (r *pointReader) pieces(h *head, v *voice, act string, words, body span) {
	told := r.told(body)
	for n, p := range r.split(h, body) {
		p = r.trim(p)
		if p.empty() {
			continue
		}
		told = told || n > 0 && strings.HasPrefix(r.d.norm(p.first-1), "وان")
		r.isClause = told
		if told && r.nested(h, v, p) {
			continue
		}
		if told && act == "affirm" && r.announces(p) {
			r.inside(v, p)
			continue
		}
		r.isClause = told
		r.add(h, v, act, words, p)
	}
}

// inside reads what a clause that tells of a session tells beside it: "قالت إن وفدا
// التقى الوزير وبحث معه العلاقات".
func (r *pointReader) inside(v *voice, p span) {
	outer := &voice{}
	if v != nil {
		outer.account = v.account
	}
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
	_ = outer
}

// opened reports whether a quotation begun in sentence s, or in which it begins, is
// not closed in it.
func (r *pointReader) opened(s span, within bool) bool {
	d := r.d
	depth := 0
	if within {
		depth = 1
	}
	for j := s.first; j < s.last; j++ {
		if d.norm(j) != "\"" {
			continue
		}
		if d.quoteOpens(j) {
			depth++
		} else if depth > 0 {
			depth--
		}
	}
	return depth > 0
}

// quoted reads the part of sentence s that goes on with a quotation.
func (r *pointReader) quoted(s span) int {
	d := r.d
	v, h := r.quote, r.verb
	c := d.closing(s.first, s.last)
	end := s.last
	if c >= 0 {
		end = c
	} else if end-s.first > 60 || d.toks[s.first].Line {
		r.quote, r.verb = nil, nil
		return s.first
	}
	r.main = v
	for _, p := range r.split(h, span{s.first, end}) {
		p = r.trim(p)
		r.isClause = true
		if p.empty() || r.nested(h, v, p) {
			continue
		}
		r.add(h, v, "affirm", h.span, p)
	}
	return end
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
				cut(r.topicCut(j), k)
				j = k
			}
			continue
		}
		switch {
		case that && (n == "وان" || n == "وبان"):
			cut(j, j+1)
		case that && (n == "وانه" || n == "وانها" || n == "وانهم" || n == "وانهما") && r.saysAt(j+1, body):
			cut(j, j+1)
		case that && (n == "وانه" || n == "وانها" || n == "وانهم" || n == "وانهما") && (r.future(span{j + 1, body.last}, 3) || ready[d.norm(j+1)]):
			cut(j, j+1)
		case inQuote && (d.norm(j-1) == "," || d.norm(j-1) == "." || d.norm(j-1) == "…") && r.ownClause(j):
			cut(j, j)
		case inQuote && (n == "ونحن" || n == "ونعتقد" || n == "وندعو" || n == "ونرحب" || n == "ونؤكد"):
			cut(j, j)
		case inQuote && d.norm(j-1) == "," && strings.HasPrefix(n, "وال") && (d.norm(j+2) == "هو" || d.norm(j+2) == "هي" || d.norm(j+1) == "هو" || d.norm(j+1) == "هي"):
			cut(j, j)
		}
	}
	return append(out, span{first, body.last})
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

func (r *pointReader) topicCut(j int) int { return j }

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
	case "يجب", "نحن", "علينا", "هذا", "هذه", "ان", "هناك", "انا", "ليس", "ينبغي", "يمكن":
		return true
	}
	for _, m := range r.d.at[j] {
		if m.Conj == "و" && m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Present && m.Entry.Person == 1 && m.Prep == "" {
			return true
		}
	}
	return false
}

// nested reads a side's own verb of saying as the main verb of a complement: "قال
// إن الوزيرين اتفقا على", "نحن ندعو إلى". It reports whether it made the point.
func (r *pointReader) nested(h *head, v *voice, p span) bool {
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
	switch d.norm(i) {
	case "خلال", "عقب", "في", "اثناء", "وخلال", "لدي":
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
	outer := v
	if outer == nil {
		outer = &voice{}
	}
	save := r.main
	r.clause(h2, span{p.first, p.last}, outer)
	r.main = save
	return true
}

// verbAt returns the verb at i that may be a side's own inside a statement.
func (r *pointReader) verbAt(i int, s span, subject bool) *head {
	if i >= s.last {
		return nil
	}
	d := r.d
	// "أجريا مناقشات معمقة حول"
	if h := r.lightTalk(i, s); h != nil {
		return h
	}
	h, ok := r.headAt(i, s)
	if !ok || h.form != fVerb && h.form != fNoun || h.m.Entry.Attr["weak"] != "" || h.m.Prep == "س" && h.m.Entry.Key != "discuss" {
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
	_ = d
	return h
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
				case "حول", "بشان":
					e := *lm.Entry
					e.Key, e.Class, e.Attr = "discuss", lexicon.Saying, map[string]string{"prep": "حول|بشأن", "act": "discuss", "joint": "yes"}
					lm.Entry = &e
					return &head{span: span{i, m.Last}, form: fVerb, m: lm}
				}
			}
			return nil
		}
	}
	return nil
}

// future reports whether one of the first n words of t is a verb of the future.
func (r *pointReader) future(t span, n int) bool {
	for j := t.first; j < min(t.first+n, t.last); j++ {
		if r.futureAt(j) {
			return true
		}
	}
	return false
}

func (r *pointReader) futureAt(j int) bool {
	n := strings.TrimPrefix(r.d.norm(j), "و")
	switch n {
	case "سوف", "لن":
		return true
	}
	q := []rune(n)
	if len(q) < 4 || q[0] != 'س' || !strings.ContainsRune("يتنا", q[1]) {
		return false
	}
	if r.x.taken[j] {
		// a name only by its place: "بلاده «ستراعي كرامة"
		m := r.mentionAt(j)
		if m == nil || m.kind != kPerson || len(m.actors) != 1 || m.actors[0].office != "" || m.actors[0].party != "" {
			return false
		}
	}
	for _, m := range r.d.at[j] {
		if m.Prep == "س" {
			return true
		}
		if m.Conj == "" && m.Prep == "" && m.Entry.Class != lexicon.Common {
			return false
		}
	}
	switch n {
	case "سياسه", "سياسات", "سياسي", "سياسيه", "سياده", "ستين", "سنوات", "سيطره", "سياق", "سيارات", "سلام", "ساحه", "سابق", "سابقه", "ساعه", "ساعات", "ستار", "سنويا", "سيما", "سيناريو", "سيناء":
		return false
	}
	return true
}

// ownFuture reports whether the clause tells what its speaker will do: "بلاده
// ستواصل", "سنعمل", "نحن مستعدون", "القاهرة عازمة على".
func (r *pointReader) ownFuture(v *voice, t span) bool {
	d := r.d
	for j := t.first; j < min(t.first+12, t.last); j++ {
		n := strings.TrimPrefix(d.norm(j), "و")
		if n == "," && j > t.first+4 {
			return false
		}
		if r.futureAt(j) {
			q := []rune(n)
			if n == "سيتم" || n == "ستتم" || n == "ستظل" || n == "سيظل" || n == "ستكون" || n == "سيكون" {
				return false
			}
			if n == "سوف" || n == "لن" {
				q = append([]rune("س"), []rune(d.norm(j+1))...)
			}
			if len(q) > 1 && (q[1] == 'ن' || q[1] == 'ا') {
				return true
			}
			if m := r.mentionAt(j + 1); m != nil && j == t.first {
				return r.ownMention(v, m)
			}
			return r.ownSubject(v, span{t.first, j})
		}
		if ready[n] {
			return r.ownSubject(v, span{t.first, j})
		}
	}
	return false
}

// ready are words for the will to do something.
var ready = map[string]bool{
	"مستعد": true, "مستعده": true, "مستعدون": true, "مستعدين": true, "مستعدان": true, "عازم": true, "عازمه": true, "عازمون": true, "عازمان": true,
	"ملتزم": true, "ملتزمه": true, "ملتزمون": true, "نعتزم": true, "تعتزم": true, "يعتزم": true, "جاهزون": true, "جاهز": true, "جاهزه": true,
	"ينوي": true, "تنوي": true, "ننوي": true,
}

// ownSubject reports whether the subject told in t is the speaker or his side.
func (r *pointReader) ownSubject(v *voice, t span) bool {
	d := r.d
	if t.len() > 0 {
		if m := r.mentionAt(t.first); m != nil {
			if m.last < t.last-5 {
				return false
			}
			return r.ownMention(v, m)
		}
	}
	if m, ok := d.match(t.first, lexicon.State, lexicon.Capital); ok && v != nil && t.len() > 0 && containsParty(v.parties, m.Entry.Key) && t.last-m.Last <= 2 {
		return true
	}
	for j := t.first; j < t.last; j++ {
		n := strings.TrimPrefix(d.norm(j), "و")
		switch {
		case n == "نحن" || n == "انا" || n == "بلاده" || n == "بلادها" || n == "بلادنا" || n == "بلده" || n == "حكومته" || n == "قد" || n == "ايضا" || r.sign(j) || isThat(n):
		case n == "هذا" || n == "اطار" || n == "في" || n == "الاطار":
		default:
			return false
		}
	}
	if t.empty() && t.first > 0 {
		p := d.norm(t.first - 1)
		return p == "انه" || p == "بانه" || p == "انها" || p == "اننا" || p == "انهما" || p == "وانه" || p == "وانها" || p == "بانها"
	}
	return true
}

func (r *pointReader) ownMention(v *voice, m *mention) bool {
	if v == nil {
		return false
	}
	h, ok := r.d.match(m.first, lexicon.Side)
	if ok && m.kind == kGroup && (h.Pronoun != "" || h.Entry.Attr["state"] != "" || h.Entry.Key == "voice") {
		return true
	}
	if len(m.actors) == 0 {
		return false
	}
	for _, a := range m.actors {
		if p := r.partyOf(m, a); p == "" || !containsParty(v.parties, p) {
			return false
		}
	}
	return true
}

// accusing are words of content that make a neutral statement an accusation.
var accusing = map[string]bool{
	"تزعزع": true, "يزعزع": true, "زعزعه": true, "انتهاك": true, "انتهاكات": true, "عدوان": true, "عدوانيه": true,
	"جرائم": true, "جريمه": true, "خرق": true, "خروقات": true, "اعتداء": true, "اعتداءات": true,
}

// accuses reports whether the clause accuses somebody.
func (r *pointReader) accuses(t span) bool {
	for j := t.first; j < min(t.last, t.first+10); j++ {
		if accusing[strings.TrimPrefix(strings.TrimPrefix(r.d.norm(j), "ب"), "ال")] {
			return true
		}
	}
	return false
}

// add makes a point of the clause p.
func (r *pointReader) add(h *head, v *voice, act string, words, p span) {
	if !v.known() || p.len() < 1 {
		return
	}
	n := r.d.sent[h.first]
	m := r.meetOf(v, n)
	if m == nil || r.vain(act, p) || r.coming && !r.about(act, p) || p.len() == 1 && len([]rune(r.d.norm(p.first))) < 5 {
		return
	}
	if act == "affirm" {
		switch {
		case refuses(r.d, p):
			act = "reject"
		case h.form != fNoun && r.isClause && r.ownFuture(v, p):
			act = "promise"
		case isThat(r.d.norm(p.first-1)) && r.accuses(p):
			act = "condemn"
		}
	}
	cut := 0
	if c := r.clitic(p.first); c == "ب" || c == "ل" && !strings.HasPrefix(r.d.norm(p.first), "لل") {
		if h.takes(c) || h.attr("takes") == "attitude" {
			cut = 1
		}
	}
	r.out = append(r.out, draft{act: act, by: v, meet: m, text: p, cut: cut, verb: words, rule: "saying", sent: n})
}

// about reports whether a clause speaks of a session: it names one or talks about
// something.
func (r *pointReader) about(act string, p span) bool {
	if act == "discuss" || act == "agree" {
		return true
	}
	for j := p.first; j < p.last; j++ {
		if m, ok := r.d.contact(j); ok && (m.Entry.Attr["mode"] != "" || m.Definite) {
			return true
		}
	}
	return false
}

// told reports whether the clause p is a sentence of its own, after أن, a colon or
// a quotation mark, and not the object of the verb.
func (r *pointReader) told(p span) bool {
	n := r.d.norm(p.first - 1)
	return isThat(n) || n == ":" || n == "\""
}

// refuses reports whether the clause says that something is not accepted: "لا نقبل",
// "لن تقبل".
func refuses(d *document, p span) bool {
	for j := p.first + 1; j < min(p.first+9, p.last); j++ {
		switch d.norm(j) {
		case "نقبل", "نقبله", "نقبلها", "اقبل", "تقبل", "يقبل", "نسمح", "تسمح", "يسمح":
			for k := j - 1; k >= max(p.first, j-3); k-- {
				switch d.norm(k) {
				case "لا", "لن", "ولن", "ولا", "لم":
					return true
				}
			}
		}
	}
	return false
}

// vain reports whether a complement is no point: greetings conveyed, an invitation.
func (r *pointReader) vain(act string, p span) bool {
	d := r.d
	for j := p.first; j < min(p.first+6, p.last); j++ {
		for _, m := range d.at[j] {
			if m.Entry.Class == lexicon.Attitude && (m.Entry.Key == "greeting" || m.Entry.Key == "condolence") {
				return true
			}
		}
	}
	if p.len() == 1 && r.futureAt(p.first) {
		return true
	}
	if n := d.norm(p.first); strings.HasPrefix(n, "قبول") || n == "تلبيه" {
		for j := p.first + 1; j < min(p.first+3, p.last); j++ {
			if strings.Contains(d.norm(j), "دعو") {
				return true
			}
		}
	}
	if act == "affirm" {
		return r.isClause && r.announces(p)
	}
	if act == "agree" && r.tellsMeeting(p.first, p, false) == 1 {
		return true
	}
	if act == "call_for" {
		n := strings.TrimPrefix(d.norm(p.first), "ل")
		return n == "زياره" || n == "لزياره"
	}
	return false
}

// announces reports whether a clause tells only that a session took or will take
// place: "الوزير سيلتقي نظيره", "الجانبين أجريا مشاورات".
func (r *pointReader) announces(p span) bool {
	d := r.d
	noun, relative := false, false
	for j := p.first; j < min(p.first+18, p.last); j++ {
		n := d.norm(j)
		if n == "حول" || n == "بشان" {
			return false
		}
		if d.relative(n) {
			relative = true // the next verb belongs to the relative clause
			continue
		}
		if r.x.taken[j] {
			continue
		}
		if c, ok := d.contact(j); ok && !finite(c) {
			noun = noun || isSessionNoun(c)
			continue
		}
		switch r.tellsMeeting(j, p, noun) {
		case 1:
			if relative {
				relative = false
				continue
			}
			for k := j + 1; k < p.last; k++ {
				if d.norm(k) == "حول" || d.norm(k) == "بشان" {
					return false
				}
			}
			return true
		case -1:
			if relative {
				relative = false
				continue
			}
			return false
		}
	}
	return false
}

func isSessionNoun(c lexicon.Match) bool {
	return c.Entry.Attr["mode"] != "" && c.Entry.Attr["weak"] == "" && c.Entry.Attr["needs"] == ""
}

// tellsMeeting returns 1 where the word at j is a verb of contact, or a light verb
// with a noun of contact (before it where noun is set); -1 where it is another
// finite verb; 0 else.
func (r *pointReader) tellsMeeting(j int, p span, noun bool) int {
	d := r.d
	out := 0
	for _, m := range d.at[j] {
		if !m.Entry.Finite() || m.Prep != "" && m.Prep != "س" || r.nounToo(j, &head{span: span{m.First, m.Last}, m: m}) {
			continue
		}
		switch m.Entry.Class {
		case lexicon.Contact:
			if m.Entry.Attr["mode"] != "" && m.Entry.Attr["weak"] == "" && m.Entry.Attr["needs"] == "" {
				return 1
			}
		case lexicon.Light:
			if m.Entry.Attr["aspect"] == "continue" || m.Entry.Attr["weak"] != "" || m.Entry.Attr["retells"] != "" || m.Entry.Attr["duration"] != "" {
				continue
			}
			if noun {
				return 1
			}
			for k := j + 1; k < min(j+14, p.last); k++ {
				if c, ok := d.contact(k); ok && !r.x.taken[k] && !finite(c) && isSessionNoun(c) {
					return 1
				}
			}
			out = -1
		case lexicon.Saying:
			out = -1
		}
	}
	return out
}

// distinct leaves out what is told twice: a statement of the lead that the body
// retells, of which the fuller one stays, and one that is repeated in the same words.
func (r *pointReader) distinct() []draft {
	var out []draft
	lead := r.d.lead()
next:
	for _, p := range r.out {
		for k, q := range out {
			if p.act != q.act || !shareParty(p.by.parties, q.by.parties) {
				continue
			}
			if q.sent == lead && p.sent != lead && r.alike(p.text, q.text) {
				if p.text.len() > q.text.len() {
					out[k] = p
				}
				continue next
			}
			if r.d.quoteWords(p.text) == r.d.quoteWords(q.text) {
				continue next
			}
		}
		out = append(out, p)
	}
	return out
}

// quoteWords returns the normal words of s with one space between them.
func (d *document) quoteWords(s span) string {
	var b strings.Builder
	for j := s.first; j < s.last; j++ {
		b.WriteString(d.norm(j))
		b.WriteByte(' ')
	}
	return b.String()
}

func shareParty(a, b []string) bool {
	for _, p := range a {
		if containsParty(b, p) {
			return true
		}
	}
	return false
}

// alike reports whether two clauses have most of their words in common.
func (r *pointReader) alike(a, b span) bool {
	words := map[string]int{}
	for j := a.first; j < a.last; j++ {
		if !r.sign(j) {
			words[r.d.norm(j)]++
		}
	}
	na, nb, both := 0, 0, 0
	for _, c := range words {
		na += c
	}
	for j := b.first; j < b.last; j++ {
		if r.sign(j) {
			continue
		}
		nb++
		if w := r.d.norm(j); words[w] > 0 {
			words[w]--
			both++
		}
	}
	return na+nb > 0 && float64(both) >= 0.8*float64(min(na, nb))
}
