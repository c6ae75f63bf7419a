package reader

import (
	"slices"
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

func modesMeet(a, b string) bool {
	if a == b {
		return true
	}
	if a == "visit" || b == "visit" {
		return a == "meeting" || b == "meeting"
	}
	return b == "meeting" && (a == "call" || a == "video")
}

// wasCall reports whether f tells of the talk s, told just before by a verb that leaves the
// channel open, that it was a call: "تحدث أ مع ب. واستغرقت المكالمة ساعة", "بحث أ وب، في اتصال
// جرى بينهما، العلاقات".
func (x *extractor) wasCall(s *session, f *frame) bool {
	last := s.frames[len(s.frames)-1]
	if s.mode != "meeting" || f.mode != "call" && f.mode != "video" || f.many || !f.defin && (f.sent != last.sent || !x.d.in("during", f.trig.first-1)) {
		return false
	}
	return f.sent-last.sent <= 2 && !slices.ContainsFunc(s.frames, func(g *frame) bool {
		return !g.verb || g.host != nil || !talkVerb[g.lemma] || x.where(g) != nil
	})
}

// same reports whether f tells of session s: one mode, one set of parties, and
// nobody or no date that contradicts.
func (x *extractor) same(s *session, f *frame) bool {
	if !modesMeet(s.mode, f.mode) && !x.wasCall(s, f) && !(s.mode == "meeting" && (f.mode == "call" || f.mode == "video") && x.d.isTitle(s.first) && !x.inBody(s)) {
		return false
	}
	a, b := f.parties(), partiesOf(s.parts)
	if len(a) < 2 || s.sitting != "" || f.bid && s.mode != "visit" || s.bid() && f.mode != "visit" {
		return false
	}
	if f.mode == "visit" && s.mode == "visit" && f.dest != nil && s.dest != nil && f.dest.country != s.dest.country && awayFromHome(f) && awayFromHome(s.frames[0]) {
		return false // each in the other's country
	}
	if (s.mode == "call" || s.mode == "video") && f.inPerson() && (x.d.capt[f.sent] || x.dated(f) != nil && x.where(f) != nil) {
		return false
	}
	if x.farFrom(s, f) || otherTraveller(s, f) {
		return false
	}
	if s.frames[0].turn == nextTurn && f.turn == thisTurn && f.mode == "visit" && s.mode != "visit" {
		return false // the journey of the news is not to the session agreed on for later
	}
	common := 0
	for _, p := range a {
		if containsParty(b, p) {
			common++
		}
	}
	title := x.d.isTitle(s.first) && len(s.frames) == 1
	if title && f.mode == "message" && several(s.parts) && !several(f.parts) {
		return false // "الملك وولي العهد يهنئان الرئيس": each of them sent his own
	}
	switch {
	case common == len(a) && common == len(b):
	case common == len(b) && title: // the body tells more than the headline
	case common == len(a) && !f.verb && common >= 2:
	default:
		return false
	}
	if s.status != "" && f.status != "" && s.status != f.status && !title && !(f.bid && s.bid()) && !(f.defin && f.verb && f.tense == lexicon.Present && !(f.nth != nil && x.future(f))) {
		if !(f.mode != s.mode) || s.status == "held" {
			return false
		}
	}
	return !x.othersSpeak(s, f) && !(statesAlone(s, f) && !(title && s.status == "")) && !x.bygone(s, f) && !x.otherDay(s, f) && !x.pastAndComing(s, f) && !x.longBefore(s, f) && !x.wider(s, f)
}

// inBody reports whether the body of the page tells of s, and not its headline alone.
func (x *extractor) inBody(s *session) bool {
	return slices.ContainsFunc(s.frames, func(f *frame) bool { return !x.d.isTitle(f.sent) })
}

// several reports whether two people of one side are among ps.
func several(ps []*part) bool {
	for i, p := range ps {
		if slices.ContainsFunc(ps[i+1:], func(q *part) bool { return sameParty(p.ent.party, q.ent.party) && p.ent.office != q.ent.office }) {
			return true
		}
	}
	return false
}

// otherTraveller reports whether one of s and f takes a person to where the other was held, and the
// other names somebody else of his side and not him: "قبيل زيارة أ إلى واشنطن", "أجرى ب في واشنطن
// محادثات".
func otherTraveller(s *session, f *frame) bool {
	journey, met := s.frames[0], f.parts
	if f.mode == "visit" {
		journey, met = f, s.parts
	}
	if s.mode == f.mode || journey.mode != "visit" || journey.guest == nil || !journey.guest.ent.person() {
		return false
	}
	guest, others := journey.guest.ent, false
	for _, p := range met {
		if p.ent == guest {
			return false
		}
		others = others || p.ent.person() && sameParty(p.ent.party, guest.party)
	}
	return others
}

// farFrom reports whether one of s and f takes its guest to another country than that in
// which the page tells that the other was held: "يتذكر زيارته إلى الرياض", told in Moscow.
func (x *extractor) farFrom(s *session, f *frame) bool {
	switch {
	case f.mode == "visit" && s.mode == "meeting":
		return !f.bid && slices.ContainsFunc(s.frames, func(g *frame) bool { return x.heldFar(g, f) })
	case f.mode == "meeting" && s.mode == "visit":
		return x.heldFar(f, s.frames[0])
	}
	return false
}

// heldFar reports whether f was held in a city of another country than that to which
// journey takes its guest.
func (x *extractor) heldFar(f, journey *frame) bool {
	if !awayFromHome(journey) {
		return false
	}
	p := x.where(f)
	return p != nil && !p.country1 && p.country != "" && p.country != journey.dest.country
}

// statesAlone reports whether a verb announces f of states or organisations alone, while
// s is of people who met: "سيبدأ الاتحاد وتونس مفاوضات" is not what the two presidents held.
func statesAlone(s *session, f *frame) bool {
	return f.verb && f.status == "planned" && s.status != "planned" && s.mode != "visit" && f.mode != "visit" && !f.defin && f.group == nil &&
		bareSides(f.parts) == len(f.parties()) && bareSides(s.parts) == 0
}

// awayFromHome reports whether f takes its guest to a country that is not his own.
func awayFromHome(f *frame) bool {
	return f.guest != nil && f.dest != nil && f.dest.country != "" && f.guest.ent.party != f.dest.country
}

// longBefore reports whether f looks back to a day well before the page, while s is told
// as its news: "وكان قد زارها في 21 حزيران الماضي".
func (x *extractor) longBefore(s *session, f *frame) bool {
	if !f.back || s.looksBack() && !x.statesOnly(s, f) || !x.d.date.Known() {
		return false
	}
	m := x.dated(f)
	if m == nil || m.Kind != calendar.Day && m.Kind != calendar.Month {
		return false
	}
	w, ok := x.d.read(m, false)
	return ok && old(w.to, x.d.date)
}

// statesOnly reports whether f tells of states alone, by adjectives, and s of people who met on no
// day of its own: "الاجتماع التونسي الجزائري السابع".
func (x *extractor) statesOnly(s *session, f *frame) bool {
	return f.mutual && bareSides(f.parts) == len(f.parts) && bareSides(s.parts) == 0 && !slices.ContainsFunc(s.frames, func(g *frame) bool { return x.dated(g) != nil })
}

// bygone reports whether f is the occasion of something that was said or done on a day that is
// nearer behind the page's than ahead of it, while s is still to come: "سيلتقي نظيره، الذي دعاه
// خلال لقائهما في 16 فبراير".
func (x *extractor) bygone(s *session, f *frame) bool {
	if s.status != "planned" || f.status != "" || f.verb || !x.d.date.Known() || !x.isSetting(f) {
		return false
	}
	m := x.dated(f)
	return m != nil && !m.Coming && (m.Kind == calendar.Day || m.Kind == calendar.Month) && m.Past.To < iso(x.d.date)[:min(len(m.Past.To), 10)] && !x.aheadNearer(m)
}

// inPerson reports whether f is told by a word that no call is called by.
func (f *frame) inPerson() bool {
	first, _, _ := strings.Cut(f.lemma, " ")
	switch first {
	case "لقاء", "التقى", "اجتمع", "استقبل", "استقبال", "قمة":
		return f.mode == "meeting"
	}
	return false
}

// pastAndComing reports whether one is dated ahead ("الخميس المقبل") and the other
// by a month or day of its own, which without the page's date cannot be compared.
func (x *extractor) pastAndComing(s *session, f *frame) bool {
	if x.d.date.Known() {
		return false
	}
	m := x.dated(f)
	if m == nil {
		return false
	}
	for _, g := range s.frames {
		if n := x.dated(g); n != nil && (n.Coming && !m.Relative || m.Coming && !n.Relative) {
			return true
		}
	}
	return false
}

// othersSpeak reports whether f names for some party a person while s names
// another one and not that one.
func (x *extractor) othersSpeak(s *session, f *frame) bool {
	for _, p := range f.parts {
		if !p.ent.person() && p.ent.office == "" {
			continue
		}
		known, other := false, false
		for _, q := range s.parts {
			if !sameParty(p.ent.party, q.ent.party) {
				continue
			}
			switch {
			case q.ent == p.ent:
				known = true
			case q.ent.person() && p.ent.person(), q.ent.office != "" && p.ent.office != "" && q.ent.office != p.ent.office:
				other = true
			}
		}
		if other && !known {
			return true
		}
	}
	return false
}

func (x *extractor) otherDay(s *session, f *frame) bool {
	m := x.dated(f)
	if m == nil {
		return false
	}
	w, ok := x.d.read(m, f.status == "planned" || f.status == "" && s.status == "planned" && x.aheadNearer(m))
	if !ok {
		return false
	}
	for _, g := range s.frames {
		n := x.dated(g)
		if n == nil || x.d.isTitle(g.sent) || x.d.isTitle(f.sent) {
			continue
		}
		v, ok := x.d.read(n, g.status == "planned")
		if ok && !datesMeet(v, w) && !((m.Relative || n.Relative) && nextTo(v.from, w.from)) {
			return true
		}
	}
	return false
}

// nextTo reports whether two days are at most one apart: "اليوم" of the dispatch may
// be the eve of the page's own day.
func nextTo(a, b string) bool {
	x, ok1 := isoDay(a)
	y, ok2 := isoDay(b)
	return ok1 && ok2 && len(a) == 10 && len(b) == 10 && abs(x.Days(y)) <= 1
}

// datesMeet reports whether two readings can be of one time.
func datesMeet(a, b when) bool {
	return prefix(a.from) <= last(b.to) && prefix(b.from) <= last(a.to)
}

func last(s string) string {
	switch len(s) {
	case 4:
		return s + "-99-99"
	case 7:
		return s + "-99"
	}
	return s
}
