package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// subject tells who speaks in h and where the clause goes on after the words that
// name the speaker.
func (r *pointReader) subject(h *head, s span, outer *voice) (*voice, int) {
	d := r.d
	n := d.sent[h.first]
	back := func() *voice {
		switch {
		case outer != nil:
			return outer
		case r.main != nil:
			return r.main
		}
		if v := r.caller(h, s); v != nil {
			return v
		}
		if m := r.firstOf(n); m != nil && m.last <= h.first && !r.inRelative(s.first, m.first) {
			return r.someone(r.joinedFrom(m))
		}
		if h.m.Entry.Number <= lexicon.Singular && r.cur.known() && len(r.cur.parties) > 1 && r.one.known() {
			return r.one
		}
		return r.cur
	}
	switch h.form {
	case fNoun:
		return r.allSides(n, 0), h.last
	case fPart:
		if m := r.mentionAt(h.last); m != nil && m.gov == "" && m.kind != kParty && m.kind != kGroup && h.takes("ان") && h.attr("takes") == "" {
			return r.someone([]*mention{m}), m.last // "مؤكدا الوزير أن"
		}
		if h.m.Entry.Number > lexicon.Singular && r.main == nil {
			if v := back(); v.known() && len(v.parties) > 1 {
				return v, h.last
			}
			return r.allSides(n, 0), h.last
		}
		if r.main == nil && outer == nil {
			if m := r.firstOf(n); m != nil && m.first < h.first {
				return r.someone(r.joinedFrom(m)), h.last
			}
			if m := r.before(h, s); m != nil {
				return r.someone(r.backJoined(m)), h.last
			}
		}
		return back(), h.last
	}
	if h.attr("paper") != "" {
		return r.paper(h, s), h.last
	}
	at := r.skipAdverbs(h.last, s.last)
	within := false // "اتصل به، وطالب خلاله": the subject of the sentence goes on
	switch d.norm(at) {
	case "خلاله", "خلالها", "خلالهما", "فيه", "فيها", "اثناءه", "اثناءها":
		at++
		within = true
	}
	if n := d.norm(at); n == "الاخير" || n == "الاخيره" {
		for _, m := range r.mentionsBefore(h.first) {
			if m.last <= h.first && (m.kind == kPerson || m.kind == kOffice || m.kind == kCounterpart) {
				return r.someone([]*mention{m}), at + 1
			}
		}
	}
	for d.norm(at) == "كل" || d.norm(at) == "كلا" || d.norm(at) == "من" && (d.norm(at-1) == "كل" || d.norm(at-1) == "كلا") {
		at++
	}
	if h.m.Entry.Number <= lexicon.Singular && outer != nil && h.first > 0 {
		switch strings.TrimPrefix(strings.TrimPrefix(d.norm(h.first-1), "و"), "ب") {
		case "انه", "انها", "اننا", "انني":
			return outer, h.last
		}
	}
	if outer != nil && r.own(h.first-1) {
		return outer, h.last
	}
	if outer != nil && h.m.Conj == "" {
		if m := r.before(h, s); m != nil && h.first-m.last <= 1 {
			return r.someone(r.backJoined(m)), h.last
		}
	}
	if m := r.mentionAt(at); m != nil && !r.addressed(h, m, at) && (m.gov == "" || d.norm(at-1) == "من") && h.m.Pronoun == "" && h.m.Entry.Person != 1 {
		ms := r.joinedFrom(m)
		at = ms[len(ms)-1].last
		if d.norm(at) == "\"" {
			at++
		}
		return r.someone(ms), at
	}
	if r.isSession(at) {
		v := r.allSides(n, 0)
		v.words = span{at, at + 1}
		return v, r.afterSession(at, s)
	}
	if h.m.Entry.Person != 1 {
		for k := at + 1; k <= at+2 && k < s.last; k++ {
			// "قال دي كرون": the name is known in part
			if d.toks[k-1].Kind != arabic.Word || isThat(d.norm(k-1)) || len(d.at[k-1]) > 0 && !d.binds(d.norm(k-1)) || r.clitic(k-1) != "" {
				break
			}
			if _, gov := d.governor(k - 1); gov {
				break
			}
			if m := r.mentionAt(k); m != nil && m.gov == "" && m.kind == kPerson {
				return r.someone([]*mention{m}), m.last
			}
		}
	}
	if prev := d.norm(h.first - 1); d.relative(prev) || d.relative(strings.TrimPrefix(prev, "و")) {
		j := h.first - 1
		if d.norm(j-1) == "," {
			j--
		}
		if m := r.endingAt(j); m != nil && m.kind != kGroup && m.sent == n {
			return r.someone([]*mention{m}), h.last
		}
	}
	if (h.m.Conj == "" || h.m.Conj == "ف") && !within {
		if m := r.before(h, s); m != nil {
			return r.someone(r.backJoined(m)), h.last
		}
		if r.sessionBefore(h, s) {
			return r.allSides(n, 0), h.last
		}
	}
	if h.m.Entry.Person == 1 {
		return back(), h.last
	}
	if h.m.Entry.Lemma == "تناول" && h.m.Entry.Feminine {
		return r.allSides(n, 0), h.last
	}
	if h.m.Entry.Number <= lexicon.Singular && (h.m.Conj != "" || strings.HasPrefix(d.norm(h.first-1), "لكن")) && r.last.known() && len(r.last.parties) == 1 && r.main != nil {
		return r.last, h.last
	}
	if h.m.Entry.Number > lexicon.Singular && h.m.Conj == "" && !within && !r.openBefore(h, s) {
		return &voice{}, h.last // a subject that is no side: "ملاك النادي قرروا"
	}
	if h.m.Entry.Number == lexicon.Dual {
		if v := back(); v.known() && len(v.parties) == 2 {
			return v, h.last
		}
		return r.allSides(n, 2), h.last
	}
	if h.m.Entry.Number == lexicon.Plural {
		if v := back(); v.known() && len(v.parties) > 1 {
			return v, h.last
		}
		return r.allSides(n, 0), h.last
	}
	if h.m.Entry.Attr["subject"] == "session" || h.m.Entry.Lemma == "تناول" {
		if !r.sessionBefore(h, s) && r.main == nil {
			return &voice{}, h.last
		}
		return r.allSides(n, 0), h.last
	}
	return back(), h.last
}

// own reports whether a side's word with a pronoun stands at token i: "إن وفده رفض",
// "إن مجلسه يرى".
func (r *pointReader) own(i int) bool {
	for _, m := range r.d.at[max(i, 0)] {
		if m.Entry.Class == lexicon.Side && (m.Entry.Number <= lexicon.Singular || m.Entry.Lemma == "بلد") && m.Last == i+1 && (m.Pronoun == "ه" || m.Pronoun == "ها") {
			return true
		}
	}
	return false
}

// openBefore reports whether no subject can stand right before the verb h: a sign, a
// particle or a pronoun does, or the sentence begins with it.
func (r *pointReader) openBefore(h *head, s span) bool {
	d := r.d
	if h.first == s.first || r.sign(h.first-1) || r.x.taken[h.first-1] || d.timeAt[h.first-1] >= 0 || isThat(strings.TrimPrefix(d.norm(h.first-1), "و")) {
		return true
	}
	switch strings.TrimPrefix(d.norm(h.first-1), "و") {
	case "كما", "قد", "حيث", "ثم", "هما", "هم", "انهما", "انهم", "الثلاثه", "الاربعه", "الخمسه", "ايضا", "فيما", "بينما", "لكنهما", "لكنهم", "اللذان", "اللذين", "الذين", "اذ", "فقد", "":
		return true
	}
	if m, ok := d.match(h.first-1, lexicon.Side); ok && m.Entry.Number > lexicon.Singular {
		return true
	}
	return false
}

// someone is voiceOf for a subject: one whose party is not told is a stranger, whose
// words are nobody's position.
func (r *pointReader) someone(ms []*mention) *voice {
	if r.aside(ms) {
		return &voice{}
	}
	if v := r.voiceOf(ms); v != nil {
		return v
	}
	return &voice{}
}

// aside reports whether the sentence turns to another subject with somebody who was
// not spoken of before: "وفي سياق متصل، قال وزير ...".
func (r *pointReader) aside(ms []*mention) bool {
	d := r.d
	s := d.sentence(ms[0].sent)
	if len(ms) != 1 || len(ms[0].actors) != 1 || ms[0].actors[0].ent == nil || !ms[0].actors[0].ent.person() {
		return false
	}
	e := ms[0].actors[0].ent
	if e.first < s.first || e.office == "spokesperson" || ms[0].actors[0].office == "spokesperson" {
		return false
	}
	text := d.quoteWords(span{s.first, min(s.first+4, s.last)})
	text = strings.TrimPrefix(text, "و")
	for _, p := range []string{"في سياق ", "علي صعيد ", "من جهه اخري", "من جهه ثانيه", "من ناحيه اخري", "من ناحيه ثانيه", "من جانب اخر", "في شان ", "في موضوع ", "الي ذلك"} {
		if strings.HasPrefix(text, p) {
			return true
		}
	}
	return false
}

// stranger reports whether a word follows the verb that is its subject and no side
// of the page: "قال مصدر إن", "أكد الخبير أن".
func (r *pointReader) stranger(h *head, start int, s span) bool {
	d := r.d
	if h.m.Entry.Number > lexicon.Singular || h.m.Entry.Person == 1 || h.m.Pronoun != "" || h.attr("takes") == "attitude" && h.m.Entry.Lemma != "أظهر" {
		return false
	}
	at := r.skipAdverbs(h.last, s.last)
	if m, ok := d.match(at, lexicon.Side, lexicon.Office); ok && m.Prep == "" && (at < start-1 || m.Entry.Attr["agency"] != "") {
		return !r.x.taken[at]
	}
	if at >= start-1 {
		return false
	}
	if h.takes("obj") && !isThat(d.norm(start-1)) {
		return false
	}
	n := d.norm(at)
	if r.sign(at) || r.x.taken[at] || r.clitic(at) != "" || n == "ذلك" || h.attr("takes") == "person" && disagrees(h, n) {
		return false
	}
	if _, ok := d.governor(at); ok {
		return false
	}
	if m, ok := d.match(at, lexicon.Function, lexicon.Status); ok && m.Last > at {
		return false
	}
	for _, m := range d.at[at] {
		if m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle {
			return false
		}
	}
	return strings.HasPrefix(n, "ال") || len(d.at[at]) == 0 && !strings.HasSuffix(n, "ا")
}

// disagrees reports whether the definite word n cannot be the subject of the masculine
// verb h: "دعا الشركات إلى", "حض الطرفين على".
func disagrees(h *head, n string) bool {
	return h.m.Entry.Tense == lexicon.Past && !h.m.Entry.Feminine && strings.HasPrefix(n, "ال") &&
		(strings.HasSuffix(n, "ات") || strings.HasSuffix(n, "ه") || strings.HasSuffix(n, "ين"))
}

// caller is who speaks in "تلقى اتصالا من الرئيس، أعرب خلاله": the one who called.
func (r *pointReader) caller(h *head, s span) *voice {
	d := r.d
	var from *mention
	for _, q := range r.mentionsBefore(h.first) {
		if q.gov == "من" && q.last <= h.first {
			from = q
		}
	}
	if from == nil {
		return nil
	}
	for j := max(s.first, from.first-farthestMentions); j < from.first; j++ {
		for _, m := range d.at[j] {
			if m.Entry.Class == lexicon.Light && m.Entry.Attr["role"] == "addressee" && m.Entry.Finite() {
				return r.someone([]*mention{from})
			}
		}
	}
	return nil
}

// paper is who speaks in "وجاء في بيان مشترك أن": all sides, the body or person
// named with the paper, else who spoke last.
func (r *pointReader) paper(h *head, s span) *voice {
	d := r.d
	n := d.sent[h.first]
	for j := h.last; j < min(h.last+20, s.last); j++ {
		if isThat(d.norm(j)) || d.norm(j) == ":" {
			break
		}
		switch d.norm(j) {
		case "المشترك", "مشترك", "الختامي", "ختامي":
			return r.allSides(n, 0)
		}
		if m := r.mentionAt(j); m != nil && (m.gov == "" || m.gov == "من" || m.gov == "عن" || m.gov == "ل") {
			if v := r.voiceOf([]*mention{m}); v.known() {
				v.account = v.parties[0]
				return v
			}
		}
	}
	switch {
	case r.main != nil:
		return r.main
	case r.body.known():
		return r.body
	}
	return r.cur
}

// addressed reports whether the mention right after the verb is not its subject but
// who is spoken to: "ودعا واشنطن إلى", a masculine verb before a feminine name.
func (r *pointReader) addressed(h *head, m *mention, at int) bool {
	if m.kind != kParty || len(m.actors) != 1 || h.attr("takes") != "person" && h.m.Entry.Key != "condemn" && h.m.Entry.Key != "warn" && h.m.Entry.Key != "call_for" {
		return false
	}
	if h.m.Entry.Tense == lexicon.Past && !h.m.Entry.Feminine && h.m.Entry.Number == lexicon.Singular && r.d.feminineSide(m) {
		return true
	}
	if h.m.Conj == "" || r.main == nil && r.last == nil {
		return false
	}
	return !r.d.feminineSide(m) || h.m.Entry.Feminine && r.main != nil
}

// inRelative reports whether a relative pronoun stands in the words from first to
// last.
func (r *pointReader) inRelative(first, last int) bool {
	for j := max(first, last-farthestTokens); j < last; j++ {
		if r.d.relative(strings.TrimPrefix(r.d.norm(j), "و")) || r.d.relative(r.d.norm(j)) {
			return true
		}
	}
	return false
}

// before returns the mention that stands before a verb as its subject: nothing but
// signs, particles and what stands in apposition between them.
func (r *pointReader) before(h *head, s span) *mention {
	d := r.d
	for _, m := range r.mentionsBefore(h.first) {
		if m.last > h.first || m.first < s.first {
			continue
		}
		if m.gov != "" && !m.joined {
			if h.first-m.last <= 1 && m.gov != "ب" && m.gov != "ل" {
				return nil
			}
			continue
		}
		if m.gov != "" {
			return nil
		}
		for j := m.last; j < h.first; j++ {
			if r.x.taken[j] {
				continue
			}
			if r.finite(j) || isThat(d.norm(j)) || j-m.last > 8 {
				return nil
			}
			if h.first-m.last <= 3 {
				switch d.norm(j) {
				case ",", "\"", ")", "(", "-", "قد", "كان", "الذي", "التي", "ايضا":
				default:
					return nil
				}
			}
		}
		if h.first-m.last > 3 && d.norm(h.first-1) != "," && d.norm(h.first-1) != "\"" && !r.x.taken[h.first-1] {
			return nil
		}
		return m
	}
	return nil
}

// hasAnd reports whether "و" joins m to what stands before it.
func (r *pointReader) hasAnd(m *mention) bool {
	d := r.d
	prev := d.norm(m.first - 1)
	return strings.HasPrefix(d.norm(m.first), "و") || prev == "و" || prev == "وكل" || prev == "-" ||
		prev == "\"" && strings.HasPrefix(d.norm(m.first-2), "و")
}
