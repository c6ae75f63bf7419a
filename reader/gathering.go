package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// A gathering is a session of an organisation among its own members: "القمة العربية",
// "اجتماعات البنك". The organisation is one party, the members that the page names are
// the others (docs/codebook.md, What is a consultation).

// gathered returns the organisations whose gathering the noun of t tells: by an
// adjective that the lexicon knows ("القمة العربية"), or in the genitive, right behind
// the noun and its adjectives ("الاجتماعات السنوية لصندوق النقد والبنك").
func (x *extractor) gathered(t *trigger, right []*mention) []*mention {
	if t.noun == nil || t.mode != "meeting" || t.noun.Pronoun != "" {
		return nil
	}
	if code := t.noun.Entry.Attr["of"]; code != "" {
		if _, ok := x.d.match(t.noun.Last, lexicon.Nisba); ok {
			return nil // "القمة العربية الأوروبية"
		}
		at := span{t.noun.Last - 1, t.noun.Last}
		a := &actor{party: code, partySpan: at, partyRule: "organisation"}
		m := &mention{span: at, kind: kParty, actors: []*actor{a}, sent: x.d.sent[at.first]}
		a.ent = x.c.unnamed(m, a)
		return []*mention{m}
	}
	var out []*mention
	for _, m := range right {
		switch {
		case m.first < t.noun.Last || len(out) == 0 && m.first > t.last+4:
			continue
		case len(out) == 0 && (m.gov == "" && m.first == t.last || (m.gov == "ل" || m.gov == "ب" && strings.HasPrefix(x.d.norm(m.first), "بمجلس")) && x.adjoins(t.last, m.first)),
			len(out) > 0 && m.joined && m.first-out[len(out)-1].last <= 1:
			if !x.organisation(m) {
				return out
			}
			out = append(out, m)
		default:
			return out
		}
	}
	return out
}

// adjoins reports whether only plain words stand between tokens a and b.
func (x *extractor) adjoins(a, b int) bool {
	for j := a; j < b; j++ {
		if x.taken[j] || x.d.toks[j].Kind == arabic.Punct || x.d.clauseBreak(j) {
			return false
		}
		if _, ok := x.d.governor(j); ok {
			return false
		}
	}
	return true
}

// organisation reports whether everybody m tells of is one organisation of states or
// stands for all its members.
func (x *extractor) organisation(m *mention) bool {
	return len(m.actors) > 0 && !slices.ContainsFunc(m.actors, func(a *actor) bool {
		o, ok := x.d.match(a.partySpan.first, lexicon.Org)
		return !ok || !a.name.empty() || o.Last < a.partySpan.last || o.Entry.Attr["kind"] != ""
	})
}

// attendance finds the noun of taking part on which the gathering t depends: "للمشاركة
// في أعمال القمة", "على هامش حضوره اجتماعات البنك".
func (x *extractor) attendance(t *trigger) (lexicon.Match, bool) {
	d := x.d
	for j := t.first - 1; j >= max(0, t.first-8); j-- {
		if x.taken[j] {
			if _, place := d.match(j, lexicon.City, lexicon.Capital, lexicon.State); place {
				continue // "مشاركته في بروكسل في اجتماع"
			}
			break
		}
		for _, m := range d.at[j] {
			if m.Entry.Class == lexicon.Light && m.Entry.Tense == lexicon.Masdar && m.Entry.Attr["role"] == "attend" {
				return m, m.Prep == "ل" || m.Pronoun != ""
			}
		}
		if _, ok := d.finiteAt(j); ok {
			break
		}
	}
	return lexicon.Match{}, false
}

// attended reads a gathering to which somebody comes, as a noun of taking part tells:
// who comes, and the organisation; "القمة" alone is one told before. Whoever is only
// invited does not come.
func (x *extractor) attended(f *frame, t *trigger, left, right []*mention) bool {
	m, ok := x.attendance(t)
	if !ok || f.mode != "meeting" {
		return false
	}
	org := x.gathered(t, right)
	if len(org) == 0 && (!t.noun.Definite && !x.d.definiteWord(t.last) || t.noun.Pronoun != "" || x.hasParty(right)) {
		return false
	}
	for j := m.First - 1; j >= max(0, m.First-6); j-- {
		if o, ok := x.d.contact(j); ok && o.Entry.Attr["invitation"] != "" {
			return false
		}
	}
	if n := len(x.frames); n > 0 && x.frames[n-1].sent == x.d.sent[t.first] && x.frames[n-1].mode == "visit" && x.d.norm(x.frames[n-1].trig.first-1) == "حيث" {
		return false // "أجرى اتصالا من جنيف، حيث يزورها لحضور جلسة للمنظمة" only tells why he is there
	}
	if m.Pronoun == "هما" && x.d.norm(m.First-1) == "هامش" {
		f.denied = true // "التقى أ ب على هامش مشاركتهما في القمة"
		return true
	}
	who := x.comer(left, org)
	if m.Pronoun != "" {
		who = x.pronounSubject(left, x.opening, org)
	}
	if len(who) == 0 {
		return false
	}
	x.addAll(f, append(who, org...))
	if sides := betweenAt(t.last, right); slices.ContainsFunc(sides, func(o *mention) bool { return !x.otherParty(who[0], o) }) {
		x.addAll(f, sides) // "لحضور اجتماع اللجنة المشتركة بين أ وب"
	}
	f.sits(org)
	f.attends, f.rule = true, "noun"
	if m.Prep == "ل" {
		f.status, f.scope.first = "planned", m.First
		if x.over(f) || x.journeyOver(f) {
			f.status = "held"
		}
	}
	return true
}

// betweenAt are the two sides told with "بين" right at token i.
func betweenAt(i int, right []*mention) []*mention {
	k := slices.IndexFunc(right, func(m *mention) bool { return m.gov == "بين" })
	if k < 0 || right[k].first > i+1 {
		return nil
	}
	n := k + 1
	for n < len(right) && right[n].joined && right[n].gov == "بين" {
		n++
	}
	return right[k:n]
}

// over reports whether the day told for f is before the page's own.
func (x *extractor) over(f *frame) bool {
	m := x.dated(f)
	if m == nil || !x.d.date.Known() {
		return false
	}
	if n := len(x.frames); n > 0 && x.frames[n-1].sent == f.sent && x.frames[n-1].verb && x.frames[n-1].tense == lexicon.Present {
		return false // "يتوجه إلى ب للمشاركة في"
	}
	w, ok := x.d.read(m, false)
	return ok && last(w.to) < iso(x.d.date)
}

// convened reports whether a participle behind the gathering f calls it one that sits: "اجتماعهم المنعقد بالدوحة".
func (x *extractor) convened(f *frame) bool {
	for i := f.trig.last; i < min(f.scope.last, f.trig.last+16); i++ {
		switch x.d.norm(i) {
		case "المنعقد", "المنعقده":
			return true
		case ",":
			return false
		}
	}
	return false
}

func (x *extractor) hasParty(ms []*mention) bool {
	return slices.ContainsFunc(ms, func(m *mention) bool { return !m.topic && m.kind != kGroup && !m.sitePlace() })
}

// comer is the one who comes to a gathering of the organisations org: the subject that
// its clause takes over, or the last one told before it.
func (x *extractor) comer(left, org []*mention) []*mention {
	if len(org) > 0 {
		if c := x.carried(left, org); c != nil {
			return []*mention{c}
		}
		return nil
	}
	for _, m := range slices.Backward(left) {
		if m.gov == "" && m.kind <= kCounterpart && known(m) {
			return []*mention{m}
		}
	}
	if x.subject != nil && x.subject.kind <= kCounterpart && !speaks(x.subject) {
		return []*mention{x.subject}
	}
	return nil
}

// headsDelegation reports whether the verb m of presiding has a delegation as its
// object, and the preposition at token i leads to the session: "ترأس وفد بلاده في
// الاجتماع".
func (d *document) headsDelegation(m lexicon.Match, i int) bool {
	if m.Entry.Attr["role"] != "chair" || d.relative(d.norm(m.First-1)) {
		return false
	}
	for j := m.Last; j < i; j++ {
		if strings.TrimPrefix(d.norm(j), "ال") == "وفد" {
			return d.norm(i) == "في" || d.norm(i) == "الي"
		}
	}
	return false
}

// sits marks a frame that tells of a gathering of the organisations org.
func (f *frame) sits(org []*mention) {
	if len(org) > 0 && org[0].actors[0].ent != nil {
		f.sitting = org[0].actors[0].ent.party
	}
}

// convenes reports whether f tells that an organisation sits, though of no member: those
// may be told later ("وترأس الاجتماع").
func (x *extractor) convenes(f *frame) bool {
	ps := f.parties()
	return f.verb && f.mode == "meeting" && len(ps) == 1 && f.group == nil && !f.attends &&
		(f.sitting == ps[0] || len(f.parts) == 1 && x.c.members(f.parts[0].ent))
}

// members reports whether e is an organisation of states, or those who hold one office
// of each of its members: "وزراء خارجية دول مجلس التعاون".
func (c *cast) members(e *entity) bool {
	m, ok := c.d.match(e.parSpan.first, lexicon.Org)
	return ok && m.Entry.Attr["kind"] == "" && (e.bare() || !e.person() && stateOffice(e.office))
}

// open reports whether s is a gathering of which no member has been told yet.
func (s *session) open() bool { return len(partiesOf(s.parts)) < 2 }

// joinsGathering reports whether f tells of somebody who presides over or comes to "the
// meeting" that was told before.
func (x *extractor) joinsGathering(f *frame) bool { return f.attends && f.defin && f.sitting == "" }

// ofMembers reports whether the members of an organisation take part in s, so that one
// of them can be told of later.
func (x *extractor) ofMembers(s *session) bool {
	return slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent.office != "" && x.c.members(p.ent) })
}

// gathering finds the session of an organisation among its members that f tells of
// again: the same organisation, or "الاجتماع" that somebody chairs or attends.
func (x *extractor) gathering(list []*session, f *frame) *session {
	ps := f.parties()
	for _, s := range slices.Backward(list) {
		if s.sitting == "" && !(x.joinsGathering(f) && x.ofMembers(s)) || s.mode != f.mode || x.otherDay(s, f) {
			continue
		}
		if f.sitting == s.sitting && (len(ps) > 0 && s.sitting == ps[0] || containsParty(ps, s.sitting)) {
			return s
		}
		if x.joinsGathering(f) && len(ps) == 1 && f.sent-s.frames[len(s.frames)-1].sent <= 4 && !strings.HasPrefix(ps[0], "~") {
			return s
		}
	}
	return nil
}

// takesPlace gives a gathering the clauses behind it that tell when and where it is:
// "اجتماع البنك الذي عقد في فيينا أمس".
func (x *extractor) takesPlace(f *frame, t *trigger) {
	d := x.d
	end := d.sentence(f.sent).last
	for j := f.scope.last - 2; j < min(end-1, f.scope.last+2); j++ {
		if j < t.last || x.taken[j] || !d.relative(strings.TrimPrefix(d.norm(j), "و")) {
			continue
		}
		m, ok := d.light(j + 1)
		if !ok || m.Entry.Attr["subject"] != "session" && m.Entry.Lemma != "عقد" || m.Pronoun != "" {
			continue
		}
		last := j + 2
		for last < end && !d.clauseBreak(last) {
			last++
		}
		f.scope.last = max(f.scope.last, last)
	}
}

// level gives the states that meet the office at whose level they do: "اجتماع سعودي مصري
// على مستوى وزراء الخارجية".
func (x *extractor) level(f *frame) {
	d := x.d
	if len(f.parts) < 2 || slices.ContainsFunc(f.parts, func(p *part) bool { return !p.ent.bare() }) {
		return
	}
	for j := f.trig.last; j < f.scope.last-2; j++ {
		if d.norm(j) != "علي" || d.norm(j+1) != "مستوي" {
			continue
		}
		o, ok := d.officeAt(j + 2)
		if !ok || o.head.Entry.Number <= lexicon.Singular || len(o.parties) > 0 || !stateOffice(o.offices[0].key) {
			return
		}
		for _, p := range f.parts {
			a := &actor{office: o.offices[0].key, officeSpan: span{o.first, o.last}, party: p.ent.party, partySpan: p.ent.parSpan, partyRule: p.ent.parRule}
			p.ent = x.c.unnamed(&mention{span: a.officeSpan, kind: kOffice}, a)
		}
		return
	}
}

// takesStand is the one of a state who says something while the organisations org sit: "قال مندوب أ
// خلال جلسة لمجلس الأمن إن".
func (x *extractor) takesStand(t *trigger, left []*mention, first *mention, org []*mention) []*mention {
	who := x.pronounSubject(left, first, org)
	if len(who) != 1 || who[0].kind > kCounterpart || !x.c.stated(who[0]) || !x.otherParty(who[0], org[0]) {
		return nil
	}
	behind := who[0].last
	if x.d.norm(behind) == "قد" {
		behind++
	}
	for _, i := range []int{who[0].first - 1, behind} {
		if m, ok := x.d.match(i, lexicon.Saying); ok && finite(m) || x.addresses(t) {
			return who
		}
	}
	return nil
}

// addresses reports whether the session of t is one before which somebody spoke: "ألقى كلمة أمام القمة".
func (x *extractor) addresses(t *trigger) bool {
	if x.d.norm(t.first-1) != "امام" {
		return false
	}
	for j := t.first - 2; j >= max(x.d.sentence(x.d.sent[t.first]).first, t.first-5); j-- {
		if x.d.lex.Has("speech", x.d.norm(j)) {
			return true
		}
	}
	return false
}

// willGather reports whether token i is a verb of gathering in the future: "سيضم الاجتماع
// وزيري".
func (d *document) willGather(i int) bool {
	return i >= 0 && slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool { return gathers(&m) && m.Prep == "س" })
}

// gatherer reports whether token i is a verb of gathering, behind which the session is the
// subject and who takes part its object: "ضم الاجتماع وزير الخارجية ونظيره".
func (d *document) gatherer(i int) bool {
	if i < 0 {
		return false
	}
	return slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool { return gathers(&m) })
}
