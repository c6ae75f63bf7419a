package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
)

// sentence reads the points of sentence n.
func (r *pointReader) sentence(n int) {
	d := r.d
	s := d.sentence(n)
	r.main, r.last = nil, nil
	i := s.first
	if r.past(s) || r.headline(s) {
		r.quote = nil
		return
	}
	if r.quote != nil {
		i = r.quoted(s)
	}
	r.opening(s)
	var said *head
	for i < s.last {
		h, ok := r.headAt(i, s)
		if !ok {
			i++
			continue
		}
		if h.form != fNoun {
			said = h
		}
		i = max(r.clause(h, s, nil), h.last)
	}
	switch open := r.opened(s, r.quote != nil); {
	case !open:
		r.quote, r.verb = nil, nil
	case said != nil && r.main.known():
		r.quote, r.verb = r.main, said
	}
	if r.main != nil {
		r.cur = r.main
	} else if m := r.firstOf(n); m != nil {
		if v := r.voiceOf([]*mention{m}); v.known() {
			r.cur = v
		}
	}
}

// past reports whether a sentence looks back: "وكان السفير قد بحث", "يذكر أن".
func (r *pointReader) past(s span) bool {
	d := r.d
	switch d.norm(s.first) {
	case "وكان", "وكانت", "وكانا", "وكانوا":
		return true
	case "كان", "كانت":
		for j := s.first + 1; j < min(s.first+16, s.last); j++ {
			if d.norm(j) == "قد" {
				return true
			}
		}
	case "يذكر", "ويذكر", "يشار", "ويشار", "والجدير", "جدير", "الجدير", "وجدير", "تجدر", "وتجدر":
		return true
	}
	return false
}

// headline reports whether sentence s, in the body, is a line of its own without a
// full stop that tells in the present: the title of another article.
func (r *pointReader) headline(s span) bool {
	d := r.d
	if s.last-s.first > 18 || !d.toks[s.first].Line || s.last < len(d.toks) && !d.toks[s.last].Line || d.sent[s.first] <= d.lead() || r.quote != nil {
		return false
	}
	if d.toks[s.last-1].Kind == arabic.Punct {
		return false
	}
	for j := s.first; j < s.last; j++ {
		for _, m := range d.at[j] {
			if m.Entry.Tense == lexicon.Past && (m.Entry.Class == lexicon.Saying || m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && !r.nounToo(j, &head{span: span{m.First, m.Last}, m: m}) {
				return false
			}
		}
	}
	return true
}

// opening reads "ووفقا للوزارة", "وبحسب البيان" at the head of a sentence, which
// name whose account it is.
func (r *pointReader) opening(s span) {
	for i := s.first; i < min(s.first+2, s.last); i++ {
		if r.tail(i) {
			if m := r.mentionAt(i + 1); m != nil {
				if v := r.voiceOf([]*mention{m}); v.known() {
					r.body = v
				}
			}
		}
	}
}

// clause reads the statement that head h makes within s and returns the token
// after it. outer is the voice in whose statement h stands, or nil.
func (r *pointReader) clause(h *head, s span, outer *voice) int {
	d := r.d
	if outer == nil && r.agenda(h, s) {
		return h.last
	}
	v, at := r.subject(h, s, outer)
	if outer == nil && h.form == fVerb && h.m.Entry.Tense == lexicon.Present && h.m.Entry.Person != 1 && h.m.Entry.Key != "affirm" && h.m.Entry.Key != "discuss" && !r.together(v) {
		return h.last
	}
	if v != nil && !v.known() && outer == nil && (h.attr("continues") != "" || h.m.Entry.Lemma == "أضاف") && r.cur.known() {
		v = r.cur
	}
	act, start, words, ok := r.complement(h, at, s)
	if act = r.actOf(h, v, act, start); act == "" {
		ok = false
	}
	strange := ok && h.form == fVerb && at == h.last && r.stranger(h, start, s)
	if strange {
		v = &voice{}
	}
	if h.form == fRelay {
		v, start, ok = r.relayed(h, s)
	}
	if !ok {
		if v != nil && h.form != fPart && outer == nil && at > h.last {
			r.main = v
		}
		return h.last
	}
	if r.jointly(h, at, start, v) {
		if v.known() {
			v = r.both(v, d.sent[h.first])
		} else if !strange {
			v = r.allSides(d.sent[h.first], 0)
		}
	}
	if outer != nil && outer.account != "" && v != nil && !v.known() && len(outer.parties) == 1 {
		v = outer // an official of whom his own side tells
	}
	r.last = v
	if outer == nil && h.form != fNoun && v != nil {
		r.main = v
		if v.account != "" {
			r.body = v
		}
		if len(v.parties) == 1 {
			r.one = v
		}
	}
	if outer.known() && v.known() && v.account == "" && outer.account != "" {
		w := *v
		w.account = outer.account
		v = &w
	}
	end := r.clauseEnd(start, s, h)
	r.pieces(h, v, act, span{h.first, max(words, h.last)}, span{start, end})
	return end
}

// together reports whether v is all sides, named by a word of their own: "ويتطلع
// الجانبان إلى". Of one side alone the present tells what it does at all times.
func (r *pointReader) together(v *voice) bool {
	return v.known() && v.all && !v.words.empty() && !r.isSession(v.words.first)
}

// agenda reports whether h is the reporter's own word of what will be talked about:
// "وستناقش القمة", with no source in the sentence and no body speaking.
func (r *pointReader) agenda(h *head, s span) bool {
	if h.form != fVerb || h.m.Entry.Key != "discuss" || h.m.Entry.Tense != lexicon.Present || h.m.Entry.Person == 1 {
		return false
	}
	if r.cur.known() && r.cur.account != "" {
		return false
	}
	return !r.sourced(s)
}

// sourced reports whether sentence s names a source: "بحسب الوزارة".
func (r *pointReader) sourced(s span) bool {
	n := r.d.sent[s.first]
	if r.sourceAt != n+1 {
		r.sourceAt, r.source = n+1, false
		whole := r.d.sentence(n)
		for j := whole.first; j < whole.last && !r.source; j++ {
			r.source = r.tail(j)
		}
	}
	return r.source
}

// actOf settles the act where the verb leaves it open: "نوه ب" praises, a session
// that "ركز على" discussed, and what one side alone "قرر" is no agreement.
func (r *pointReader) actOf(h *head, v *voice, act string, start int) string {
	session := v != nil && v.rule == "all-sides" && (v.words.empty() || r.isSession(v.words.first))
	switch h.m.Entry.Lemma {
	case "أطلع":
		// "اطلع خلال اللقاء على": nobody is told, both looked into it
		if start > h.last && !r.personBetween(h.last, start) && h.m.Pronoun == "" {
			return "discuss"
		}
	case "خصص":
		if session {
			return "" // "خصصت الجلسة للنظر في": what it was for
		}
	case "نوه":
		if start > 0 && r.clitic(start) == "ب" {
			return "support"
		}
	case "تحدث", "تكلم":
		if isThat(r.d.norm(start - 1)) {
			return "affirm"
		}
		return "discuss"
	case "ركز":
		if session {
			return "discuss"
		}
	case "خلص":
		if session || v != nil && len(v.parties) > 1 {
			return "agree"
		}
	}
	if act == "agree" && h.form == fVerb && h.attr("joint") == "" && v != nil && len(v.parties) < 2 {
		switch h.m.Entry.Lemma {
		case "وافق", "قبل", "استجاب":
		default:
			return ""
		}
	}
	if h.attr("weak") != "" && !session && h.m.Entry.Lemma != "أراد" && !(h.m.Entry.Lemma == "بين" && isThat(r.d.norm(start-1)) && r.d.norm(h.last) != "ما") {
		return ""
	}
	return act
}

// personBetween reports whether somebody without a preposition stands in the words
// from first to last.
func (r *pointReader) personBetween(first, last int) bool {
	for j := first; j < last; j++ {
		if m := r.ix.starts[j]; m != nil && m.last <= last && m.gov == "" {
			return true
		}
	}
	return false
}

// jointly reports whether the statement is of all sides though one is the subject:
// "اتفق مع نظيره على", "بحث مع الرئيس", "ناقش معهما".
func (r *pointReader) jointly(h *head, at, start int, v *voice) bool {
	if h.attr("joint") != "" && h.m.Entry.Key == "agree" {
		return true
	}
	if h.m.Entry.Lemma == "أطلع" {
		return r.actOf(h, v, "affirm", start) == "discuss"
	}
	if h.m.Entry.Key != "discuss" && h.m.Entry.Key != "agree" {
		return false
	}
	for j := h.last; j < start; j++ {
		switch n := r.d.norm(j); n {
		case "مع", "معه", "معها", "معهما", "معهم":
			return true
		}
	}
	return h.attr("joint") != ""
}

// relayed reads "نقلت الوكالة عن الوزير قوله إن": the voice is the one quoted.
func (r *pointReader) relayed(h *head, s span) (*voice, int, bool) {
	d := r.d
	for j := h.last; j < min(h.last+20, s.last); j++ {
		n := d.norm(j)
		if n != "عن" && n != "الي" {
			continue
		}
		m := r.mentionAt(j + 1)
		if m == nil {
			continue
		}
		for k := m.last; k < min(m.last+8, s.last); k++ {
			if isThat(d.norm(k)) {
				return r.voiceOf(r.joinedFrom(m)), k + 1, true
			}
			if d.norm(k) == ":" || d.norm(k) == "\"" && k > m.last {
				return r.voiceOf(r.joinedFrom(m)), k + 1, true
			}
		}
	}
	return nil, 0, false
}
