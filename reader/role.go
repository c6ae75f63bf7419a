package reader

import (
	"slices"
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// setRole tells news from background: news is what the headline or the lead tells,
// what is told with a verb of its own, and what is to come; background is what "وكان
// قد" and its like look back to, what lies long before the page, and what is only
// the occasion of a statement.
func (x *extractor) setRole(s *session, before []*session) {
	s.role = "background"
	lead := x.d.lead()
	for _, f := range s.frames {
		if x.d.isTitle(f.sent) || f.sent == lead && !f.back && !x.isOccasion(f) && !(x.ofSomebody(f) && f.tense == lexicon.Past) {
			s.role = "main"
			return
		}
	}
	if x.isOld(s) {
		return
	}
	if x.sameDayNews(s, before) {
		s.role = "main"
		return
	}
	for _, f := range s.frames {
		if f.back || x.d.capt[f.sent] || x.spokenOf(f) || x.ofSomebody(f) || x.timing(f) {
			continue
		}
		switch {
		case f.status == "planned" && x.programme(s, f, before):
		case f.verb, f.status == "planned", f.status == "proposed":
			s.role = "main"
		case x.opens(f) && x.sharesNews(s, before):
			s.role = "main"
		}
	}
}

// programme reports whether a session to come is only on the calendar of the day: the
// reporter tells it of himself, of people none of whom is in the news of the page.
func (x *extractor) programme(s *session, f *frame, before []*session) bool {
	if x.reported(f) || x.goesOnFrom(f) || x.sharesNews(s, before) || !slices.ContainsFunc(before, func(o *session) bool { return o.role == "main" }) {
		return false
	}
	if !slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent.person() || p.ent.office != "" }) {
		return false
	}
	for i := x.d.sentence(f.sent).first; i < x.d.sentence(f.sent).last; i++ {
		switch x.d.norm(i) {
		case "بحسب", "حسب", "وفق", "وفقا", "حسبما", "افاد", "افادت", "اعلن", "اعلنت":
			return false
		}
	}
	return true
}

// isOld reports whether the day of a session, or the words that stand for it, lie well
// before the page's.
func (x *extractor) isOld(s *session) bool {
	if s.status == "planned" || s.status == "proposed" {
		return false
	}
	if s.when != nil && !x.d.date.Known() {
		return x.yearTold(s)
	}
	if s.when != nil {
		return old(s.when.to, x.d.date) || x.longSince(s)
	}
	for _, f := range s.frames {
		if m := x.dated(f); m != nil && m.Kind == calendar.Vague && m.Bygone && !x.d.isTitle(f.sent) {
			return true
		}
		if x.former(f) {
			return true
		}
	}
	return false
}

// longSince reports whether how long ago s was opens its sentence, more than a day: "وقبل أسبوع التقى أ ب".
func (x *extractor) longSince(s *session) bool {
	m := s.when.mark
	if m == nil || m.Rule != "ago" || len(s.when.to) == 10 && !old(s.when.to, x.d.date.AddDays(2)) {
		return false
	}
	first := x.d.sentence(x.d.sent[m.First]).first
	return m.First == first && x.d.sent[m.First] > x.d.lead()
}

// yearTold reports whether the day of s is told with its year, as a page without a
// date tells only what is no news: "زيارة الرئيس في أبريل 2023".
func (x *extractor) yearTold(s *session) bool {
	m := s.when.mark
	if m == nil || m.Relative || m.Kind == calendar.Day {
		return false
	}
	for i := m.First; i < m.Last; i++ {
		if n := x.d.norm(i); len(n) == 4 && strings.Trim(n, "0123456789") == "" {
			return true
		}
	}
	return false
}

// former reports whether the noun is told as an earlier one: "لقاء سابق".
func (x *extractor) former(f *frame) bool {
	if f.verb {
		return false
	}
	for i := f.trig.last; i < min(f.trig.last+3, len(x.d.toks)); i++ {
		switch strings.TrimPrefix(x.d.norm(i), "ال") {
		case "سابق", "سابقه", "سابقا", "ماضيه":
			return true
		}
		if x.taken[i] {
			return false
		}
	}
	return false
}

// isOccasion reports whether the session is only that after which something is
// told: "جاء ذلك بعد اتصال".
func (x *extractor) isOccasion(f *frame) bool {
	if f.verb {
		return false
	}
	n := strings.TrimPrefix(x.d.norm(f.trig.first-1), "و")
	return n == "منذ"
}

// ofSomebody reports whether f is a journey told in a relative clause on somebody that the
// sentence speaks of otherwise: "انتقد المديرة التي زارت البلاد مؤخرا".
func (x *extractor) ofSomebody(f *frame) bool {
	return f.mode == "visit" && f.status == "held" && x.leadsWithVerb(f) && f.trig.first > 0 && x.d.relative(x.d.norm(f.trig.first-1))
}

// timing reports whether the sentence only sets news in time by f: "ويأتي الإعلان فيما من
// المنتظر أن يزور", "وجاء ذلك بعد يومين من لقاء".
func (x *extractor) timing(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	switch strings.TrimPrefix(d.norm(first), "و") {
	case "ياتي", "تاتي", "جاء", "جاءت", "اتي", "اتت", "يجيء":
	default:
		return false
	}
	for i := first + 1; i < min(first+10, f.trig.first); i++ {
		switch d.norm(i) {
		case "في":
			return d.norm(i+1) == "وقت"
		case "خلال", "عقب", "علي", "اثر":
			return false
		case "فيما", "بينما", "قبل", "قبيل", "بعد", "بعيد", "غداه", "عشيه":
			return true
		}
	}
	return false
}

// sameDayNews reports whether s is looked back to from another session of its people on
// its very day: "وكان الوزير قد استقبل صباح اليوم نفسه".
func (x *extractor) sameDayNews(s *session, before []*session) bool {
	if s.when == nil || len(s.when.from) != 10 || s.status != "held" || s.mode == "visit" || !slices.ContainsFunc(s.frames, func(f *frame) bool {
		return f.back && x.leadsWithVerb(f) && x.d.sentence(f.sent).has(s.when.first)
	}) {
		return false
	}
	return slices.ContainsFunc(before, func(o *session) bool {
		return o.role == "main" && o.when != nil && o.when.from == s.when.from && sharePerson(s, o)
	})
}

// spokenOf reports whether a session in the body is only what a statement is about, or
// long behind the lead its setting: "أشار إلى المحادثات التي أجراها", "قال إن اللقاء الذي
// جمعهما", "قبل الزيارة المرتقبة".
func (x *extractor) spokenOf(f *frame) bool {
	if f.status == "held" && (x.pointedOut(f) || x.formerly(f)) {
		return true
	}
	if x.leadsWithVerb(f) || x.opens(f) {
		return false
	}
	if f.status == "planned" {
		return !f.verb && x.before(f, "قبل", "قبيل", "عشيه", "تمهيدا", "استعدادا", "تحضيرا")
	}
	if f.status != "held" || !f.verb {
		return false
	}
	if x.reported(f) || x.before(f, "عن", "من", "الي", "حول", "بشان", "نتايج", "تفاصيل") {
		return true
	}
	return x.sets(f) && f.sent > x.d.lead()+1
}

// pointedOut reports whether the verb f tells what somebody only points to behind the lead: "وأشار إلى أنه التقى".
func (x *extractor) pointedOut(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	m, ok := d.match(first, lexicon.Saying)
	if !ok || !finite(m) || f.sent <= d.lead()+1 || x.timesNear(f) {
		return false
	}
	switch m.Entry.Lemma {
	case "أشار", "لفت", "ذكر", "نوه":
	default:
		return false
	}
	return d.norm(m.Last) == "الي" && strings.HasPrefix(d.norm(m.Last+1), "ان")
}

// timesNear reports whether f has a day of its own that is the page's or the eve of it.
func (x *extractor) timesNear(f *frame) bool {
	m := x.dated(f)
	return m != nil && m.Kind == calendar.Day && !old(m.Past.To, x.d.date.AddDays(3))
}

// formerly reports whether the verb f is told as what was before: "حيث التقى من قبل بممثلين".
func (x *extractor) formerly(f *frame) bool {
	switch f.lemma {
	case "التقى", "اجتمع", "زار": // "استقبل من قبل الرئيس" tells who received him
		return f.verb && (x.d.norm(f.trig.last) == "من" && x.d.norm(f.trig.last+1) == "قبل" || x.d.norm(f.trig.last) == "سابقا")
	}
	return false
}

// before reports whether one of words leads to the noun of f, a word or two before it.
func (x *extractor) before(f *frame, words ...string) bool {
	for i := f.trig.first - 1; i >= max(f.trig.first-2, 0) && (i == f.trig.first-1 || !x.taken[i]); i-- {
		if slices.Contains(words, strings.TrimPrefix(x.d.norm(i), "و")) {
			return true
		}
	}
	return false
}

// opens reports whether the noun of contact stands at the head of its sentence:
// "وخلال محادثاته مع", "وفي لقاء آخر".
func (x *extractor) opens(f *frame) bool {
	return f.trig.first-x.d.sentence(f.sent).first <= 3 && x.isSetting(f)
}

// sharesNews reports whether somebody of s takes part in a session before it that
// is news.
func (x *extractor) sharesNews(s *session, before []*session) bool {
	for _, p := range before {
		if p.role == "main" && sharePerson(s, p) {
			return true
		}
	}
	return false
}

// promote makes news of the first session of a page that would have none: what it
// is the setting of is the news then.
func (x *extractor) promote(all []*session) {
	for _, s := range all {
		if s.role == "main" {
			return
		}
	}
	for _, s := range all {
		if x.isOld(s) || x.inPassing(s) {
			continue
		}
		if f := x.telling(s); f == nil || x.before(f, "عن", "حول", "الي", "بشان") || x.spokenOf(f) && f.sent > x.d.lead()+1 {
			continue
		}
		for _, f := range s.frames {
			if !f.back && !x.d.capt[f.sent] && f.sent <= x.d.lead()+2 {
				s.role = "main"
				return
			}
		}
	}
}

// inPassing reports whether s is a visit that the page only speaks of: no verb tells of
// it, no day, and neither headline nor lead.
func (x *extractor) inPassing(s *session) bool {
	if s.mode != "visit" || s.status != "held" || s.when != nil {
		return false
	}
	return !slices.ContainsFunc(s.frames, func(f *frame) bool { return !f.stop }) ||
		!x.prominent(s) && !slices.ContainsFunc(s.frames, func(f *frame) bool { return f.verb })
}

// old reports whether a session lies more than four days before the page.
func old(from string, page calendar.Date) bool {
	if len(from) < 10 {
		return from < iso(page)[:len(from)]
	}
	day, ok := isoDay(from)
	return ok && page.Days(day) > 4
}
