package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// takes reports whether the trigger's counterpart can stand behind prep.
func (t *trigger) takes(prep string) bool {
	if prep == "مع" || prep == "بين" {
		return true
	}
	if t.verb == nil || prep == "" {
		return false
	}
	for p := range strings.SplitSeq(t.verb.Entry.Attr["prep"], "|") {
		if arabic.Normal(p) == prep {
			return true
		}
	}
	return false
}

// transitive reports whether the trigger's counterpart is its object.
func (t *trigger) transitive() bool {
	return t.verb != nil && slices.Contains(strings.Split(t.verb.Entry.Attr["prep"], "|"), "obj")
}

// verbArgs reads the arguments of a verb of contact.
func (x *extractor) verbArgs(f *frame, t *trigger, left, right []*mention) {
	if f.sign && t.verb.Pronoun != "" {
		x.signers(f, right)
		return
	}
	subj := x.subjectOn(left, t)
	var bare, with []*mention
	for _, m := range right {
		if m.topic || x.attendant(m) || x.journeysTo(m) || x.ofDeed(m) {
			continue
		}
		if m.gov == "الي" && m.kind == kParty && m.bare && f.mode == "meeting" {
			continue // "اجتمع مبعوثو أ وب إلى ج": one meets "to" people only
		}
		switch {
		case m.first == t.last && companion(m):
			with = append(with, m)
		case m.gov == "":
			bare = append(bare, m)
		case t.takes(m.gov) || m.gov == "بمشاركه" || x.chairs(m):
			with = append(with, m)
		}
	}
	groups := group(bare)
	if f.mode == "visit" && t.transitive() && t.attr("role") != "sender_of" && len(subj) == 0 && x.placeFirst(t, groups) {
		groups = groups[1:] // "زار تونس أمس وفد من"
	}
	me := x.ownWords(t)
	if me == nil && t.verb.Entry.Person == 1 {
		f.denied = true
		return
	}
	if t.verb.Entry.Number > lexicon.Singular && t.verb.Entry.Person != 1 && len(subj) == 0 && len(groups) > 0 && !t.transitive() {
		groups = nil // a dual or plural verb has its subject before it
	}
	var obj []*mention
	pronoun := t.verb.Pronoun != ""
	receives := t.attr("people") != ""
	host := t.attr("role") == "host" || receives
	switch {
	case me != nil && (t.verb.Entry.Person == 1 || len(groups) == 0 || !x.otherParty(me, groups[0][0])):
		subj, pronoun = []*mention{me}, false
		if t.transitive() && len(groups) > 0 {
			obj = x.rowOn(groups[0], groups[1:])
		}
		if len(obj)+len(with) == 0 && f.group == nil {
			obj = x.metBySpeaker(me, f, t)
		}
	case len(subj) > 0 && len(groups) > 0:
		obj = x.rowOn(groups[0], groups[1:])
		if pronoun {
			obj = nil
		}
	case len(subj) > 0:
	case t.transitive() && len(groups) > 0 && hasOther(t.verb.Entry, groups[0][0]):
		obj = groups[0] // "والتقت وزير الخارجية": she who was told of before
		if len(groups) > 1 && groups[1][0].kind != kGroup && x.genderOf(groups[1][0]) == feminine {
			subj = groups[1] // "تستقبل الوزير الزائر وزيرة الخارجية"
		}
	case len(groups) > 1 && (t.transitive() || len(with) == 0):
		subj, obj = groups[0], groups[1]
		if len(groups) > 2 && sameOne(subj, obj) {
			obj = groups[2] // "استقبل الملك في قصر جلالته الوزير"
		}
		obj = x.rowOn(obj, groups[2:])
	case len(groups) > 0:
		subj = groups[0]
		if t.transitive() && len(with) == 0 && !pronoun && !x.nominative(subj[0]) {
			if c := x.carried(left, groups[0]); c != nil && x.goesOn(t) {
				subj, obj = []*mention{c}, groups[0]
			} else if c := x.hostBefore(f, t, groups[0]); c != nil {
				subj, obj = []*mention{c}, groups[0]
			}
		}
	}
	if len(obj) == 1 && obj[0].kind == kGroup {
		if m := ledFrom(obj[0], bare); m != nil {
			obj = []*mention{m}
		}
	}
	if by := x.agent(right); by != nil && len(subj) == 1 {
		// "استُقبل أ من طرف ب"
		subj, obj = by, subj
	}
	if !t.transitive() && t.attr("mode") != "visit" && len(with) > 0 {
		obj = nil
	}
	if t.attr("mode") == "visit" {
		obj = nil
		for _, g := range groups {
			if len(subj) > 0 && g[0] != subj[0] && g[0].kind != kParty {
				obj = g
				break
			}
		}
	}
	if len(subj) == 0 && (len(with) > 0 || len(obj) > 0) {
		if c := x.carried(left, append(with, obj...)); c != nil && !hasOther(t.verb.Entry, c) {
			subj = []*mention{c}
		}
	}
	if who := x.antecedent(t, left); who != nil && len(subj) > 0 && x.otherParty(who, subj[0]) {
		obj = []*mention{who}
	} else if pronoun && len(subj) > 0 && (f.mode != "visit" || t.transitive()) && !(x.d.relative(x.d.norm(t.first-1)) && t.verb.Pronoun != "هما") {
		if m := x.meantBy(t.verb.Pronoun, subj); m != nil {
			obj = []*mention{m}
			if f.mode == "visit" && t.attr("move") == "" && t.attr("role") == "visitor" && x.officeOrHome(t.last) {
				f.mode = "meeting" // "أمام وفد من أ زاره في مكتبه"
			}
		}
	}
	x.does(subj)
	if t.attr("role") == "sender_of" {
		subj, obj = x.sends(f, subj, obj, left, right), nil
	}
	x.addAll(f, subj)
	n := len(f.parts)
	x.addAll(f, obj)
	x.addAll(f, with)
	f.setSides(host, n)
	if f.guest != nil && t.attr("role") == "sender_of" {
		f.guest.envoys = true // "ستوفد تونس وفدا إلى"
	}
	f.rule = "verb"
	if receives && !(titled(subj) && subj[0].sent == f.sent && (titled(obj) || f.group != nil)) {
		f.denied = true // "يستضيف الملعب المنتخب", "تستضيف ألمانيا اللاجئين"
	}
	if host && !pronoun && len(obj) > 0 && !slices.ContainsFunc(obj, func(m *mention) bool { return !m.bare || m.kind != kParty }) {
		f.denied = true // "تستقبل ألمانيا اللاجئين", "استقبل المطار الطائرة السعودية": nobody is received
	}
	if f.mode == "message" && t.transitive() && n > 0 && n < len(f.parts) && !slices.ContainsFunc(f.parts[n:], func(p *part) bool { return !p.ent.bare() }) {
		f.denied = true // "هنأ البرلمان الشعب اليمني": a word to everybody
	}
	if t.transitive() && f.mode == "message" && !pronoun && f.group != nil && !slices.ContainsFunc(subj, func(m *mention) bool { return m.kind != kGroup }) && len(f.parties()) > 1 {
		f.denied = true // "القيادة تهنئ رئيس تونس ورئيسة كينيا": both are the object
	}
	if t.transitive() && (host || f.mode == "message") && !pronoun && (n == 0 || n == len(f.parts)) && (bareSides(f.parts) > 1 || f.inOne()) {
		f.denied = true // "القيادة تهنئ مصر وعمان", "يهنئان رئيسي مصر وعمان": both are the object
	}
}

// placeFirst reports whether a verb of visiting has the places where somebody goes right behind it,
// and who goes there behind them.
func (x *extractor) placeFirst(t *trigger, groups [][]*mention) bool {
	if len(groups) < 2 || groups[0][0].first != t.verb.Last || slices.ContainsFunc(groups[0], func(m *mention) bool { return !m.sitePlace() }) {
		return false
	}
	who := groups[1][0]
	return (who.kind <= kCounterpart || who.kind == kParty && who.envoys) && !who.topic && x.otherParty(groups[0][0], who)
}

// rowOn is obj with what is joined to it, where it begins with people told by no more than their
// kind: "استقبل الملك الأمراء والعلماء ورئيس وزراء لبنان".
func (x *extractor) rowOn(obj []*mention, more [][]*mention) []*mention {
	if slices.ContainsFunc(obj, func(m *mention) bool { return m.kind != kGroup }) {
		return obj
	}
	for _, g := range more {
		if last := obj[len(obj)-1].last; !g[0].conj || !x.c.stated(g[0]) || g[0].first-last > 4 || !x.d.noVerbBetween(last, g[0].first) {
			break
		}
		obj = append(obj[:len(obj):len(obj)], g...)
	}
	return obj
}

// titled reports whether all of ms are people of whom the page tells an office.
func titled(ms []*mention) bool {
	for _, m := range ms {
		if m.kind == kGroup || m.kind == kParty || !slices.ContainsFunc(m.actors, func(a *actor) bool { return a.ent != nil && a.ent.office != "" && a.ent.office != "other" }) {
			return false
		}
	}
	return len(ms) > 0
}

// ofDeed reports whether m are people or a delegation whom a verbal noun behind a preposition is about: "اتفق
// مع نظيره على إرسال وفد".
func (x *extractor) ofDeed(m *mention) bool {
	if m.kind != kGroup && (m.kind != kParty || m.bare) || m.gov != "" || m.joined || m.first < 2 || x.taken[m.first-1] {
		return false
	}
	if _, verb := x.d.finiteAt(m.first - 1); verb {
		return false
	}
	for _, o := range x.d.at[m.first-1] {
		if o.Entry.Tense != lexicon.Masdar || o.Last != m.first || o.Definite || o.Pronoun != "" {
			continue
		}
		if _, governed := x.d.governor(m.first - 2); governed || o.Prep != "" {
			return true
		}
	}
	return false
}

// officeOrHome reports whether "in his office" or "at the palace" stands at token i.
func (x *extractor) officeOrHome(i int) bool {
	if x.d.norm(i) == "في" {
		return x.d.venueWord(i + 1)
	}
	return strings.HasPrefix(x.d.norm(i), "ب") && x.d.venueWord(i)
}

// ofSenders gives those of no state told who are sent the state of those who send them: "أوفدت
// تونس وزير العدل إلى الجزائر".
func (x *extractor) ofSenders(senders, sent []*mention) {
	if len(senders) == 0 || len(senders[0].actors) == 0 || senders[0].actors[0].ent == nil {
		return
	}
	from := senders[0].actors[0].ent
	for _, m := range sent {
		for _, a := range m.actors {
			if a.ent != nil && a.ent.party == "" {
				a.ent.party, a.ent.parSpan, a.ent.parRule = from.party, from.parSpan, from.parRule
			}
		}
	}
}

// inOne reports whether one mention tells all sides of f: "رئيسي مصر وعمان".
func (f *frame) inOne() bool {
	return len(f.parties()) > 1 && !slices.ContainsFunc(f.parts, func(p *part) bool { return p.at != f.parts[0].at })
}

// sameOne reports whether both call the same one.
func sameOne(a, b []*mention) bool {
	return len(a) == 1 && len(b) == 1 && len(a[0].actors) == 1 && len(b[0].actors) == 1 && a[0].actors[0].ent != nil && a[0].actors[0].ent == b[0].actors[0].ent
}

// antecedent is whom the pronoun of a relative verb means: "الوزير، الذي استقبله الرئيس".
func (x *extractor) antecedent(t *trigger, left []*mention) *mention {
	if t.verb.Pronoun == "" || !x.d.relative(x.d.norm(t.first-1)) || len(left) == 0 {
		return nil
	}
	if m := left[len(left)-1]; m.kind != kGroup && m.kind != kParty && t.first-m.last <= 2 {
		return m
	}
	return nil
}

// meantBy is whom the pronoun of a verb means whose subject follows: the subject of the
// clause before it in the sentence, else of the sentence before.
func (x *extractor) meantBy(pronoun string, subj []*mention) *mention {
	for _, m := range []*mention{x.doer, x.main, x.subject} {
		if m == nil || m == subj[0] || m != x.subject && m.first >= x.at || m != x.subject && !x.otherParty(m, subj[0]) {
			continue
		}
		if g := x.genderOf(m); g == unknownGender || pronoun != "ه" && pronoun != "ها" || (g == feminine) == (pronoun == "ها") {
			return m
		}
	}
	return nil
}

// does keeps the one person who is the subject of the present verb, for the verbs joined to it.
func (x *extractor) does(subj []*mention) {
	if len(subj) == 1 && subj[0].kind != kGroup && subj[0].kind != kParty && len(subj[0].actors) == 1 {
		x.doer = subj[0]
	}
}

// chairs reports whether m presides over the session: "برئاسة الوسيط". One of whom
// the page tells no state is the head of a meeting of his own, unless somebody of another
// state presides with him.
func (x *extractor) chairs(m *mention) bool {
	if m.gov != "برياسه" || m.kind == kParty || m.kind == kGroup {
		return false
	}
	e := m.actors[0].ent
	if e == nil || e.party == "" {
		return false
	}
	return e.parRule != x.c.homeRule || slices.ContainsFunc(x.bySent[m.sent], func(o *mention) bool {
		return o.gov == m.gov && (o.joined || m.joined) && o.kind <= kCounterpart && x.otherParty(m, o)
	})
}

// attendant reports whether m merely attends: "بحضور", "حضر اللقاء", "يرافقه".
func (x *extractor) attendant(m *mention) bool {
	if m.gov == "بحضور" || m.gov == "برفقه" {
		return true
	}
	for j := m.first - 1; j >= 0 && j >= m.first-3; j-- {
		switch x.d.norm(j) {
		case "بحضور", "يرافقه", "رافقه", "وبحضور", "وحضر", "حضره", "حضرها":
			return true
		case "حضور":
			if m.kind <= kCounterpart && x.d.norm(j-1) == "في" {
				return true
			}
		}
		if x.taken[j] {
			break
		}
	}
	return false
}

// group puts joined mentions together.
func group(ms []*mention) [][]*mention {
	var out [][]*mention
	for _, m := range ms {
		if n := len(out); n > 0 && m.joined {
			out[n-1] = append(out[n-1], m)
			continue
		}
		out = append(out, []*mention{m})
	}
	return out
}

// addAll makes those of ms who take part parts of f.
func (x *extractor) addAll(f *frame, ms []*mention) {
	for n, m := range ms {
		if n+1 < len(ms) && ms[n+1].headsTrade(m) {
			continue // "وفد اقتصادي إيراني برئاسة وزير النفط": the minister stands for it
		}
		if m.kind == kGroup {
			if m.gov != "ل" || m.number <= lexicon.Dual || strings.HasPrefix(x.d.norm(m.first), "لل") {
				f.group = m
			} else {
				f.others = true // "لوزراء الدفاع العرب" are not those told of before
			}
			continue
		}
		f.add(m)
	}
}

func (x *extractor) otherParty(a, b *mention) bool {
	for _, p := range a.actors {
		for _, q := range b.actors {
			if p.ent != nil && q.ent != nil && p.ent.party != "" && sameParty(p.ent.party, q.ent.party) {
				return false
			}
		}
	}
	return len(a.actors) > 0 && len(b.actors) > 0
}

// setSides tells host and guest: the first n participants are the subject's.
func (f *frame) setSides(host bool, n int) {
	f.own = n
	if len(f.parts) == 0 {
		return
	}
	switch {
	case host && n > 0:
		f.host = f.parts[0]
		if n < len(f.parts) {
			f.guest = f.parts[n]
		}
	case f.mode == "visit":
		f.guest = f.parts[0]
		for _, p := range f.parts[:max(n, 1)] {
			if f.guest.ent.bare() && !p.ent.bare() && sameParty(p.ent.party, f.guest.ent.party) {
				f.guest = p // who leads the delegation
			}
		}
	}
}
