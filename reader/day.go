package reader

import (
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// setWhen finds the day or days of a session: told in one of its clauses, on the
// journey, by the statement that it is the setting of, or by the session it follows.
func (x *extractor) setWhen(s, leader *session, before []*session) {
	coming := s.status == "planned" || s.status == "proposed"
	if w, own := x.ownDay(s, coming, before); own {
		s.when = w
		x.stretch(s, coming)
		return
	}
	if x.inPassing(s) {
		return
	}
	if w := x.statementDay(s, coming); w != nil {
		s.when = w
		return
	}
	if at := x.elsewhere(s, leader); at != nil {
		s.when = sameStation(s, at, before)
		return
	}
	if leader != nil && leader.when != nil && (leader.status == s.status || s.status == "called_off" ||
		coming && x.d.date.Known() && leader.when.from >= iso(x.d.date) && (x.goesOnFrom(x.telling(s)) || arrival(leader, s))) {
		w := *leader.when
		s.when = &w
		return
	}
	s.when, _ = x.carry(s)
}

// arrival reports whether leader is the coming of somebody told right before s, on one day, whom s
// tells that he is to meet somebody: "وصل اليوم أ إلى ب. ومن المقرر أن يلتقي ج".
func arrival(leader, s *session) bool {
	return s.mode != "visit" && leader.mode == "visit" && leader.status == "held" && leader.when.from == leader.when.to && s.first-leader.first <= 2 && sharePerson(leader, s)
}

// elsewhere is the place told of s where it lies in another country than the session
// that it follows, whose day is not its own then.
func (x *extractor) elsewhere(s, leader *session) *place {
	f := x.telling(s)
	if f == nil || leader == nil || leader.place == nil {
		return nil
	}
	if at := x.where(f); at != nil && at.country != "" && at.country != leader.place.country {
		return at
	}
	return nil
}

// sameStation is the day of another session of somebody of s in the same place: "ينتقل غدا
// إلى الدوحة حيث يلتقي أ. كما يلتقي في الدوحة ب".
func sameStation(s *session, at *place, before []*session) *when {
	for _, o := range before {
		if o.status == s.status && o.when != nil && o.place != nil && o.place.country == at.country && sharePerson(o, s) {
			w := *o.when
			return &w
		}
	}
	return nil
}

// ownDay reads the time told in the clauses of s, those of the body first, captions
// last. It is own too where it cannot be resolved.
func (x *extractor) ownDay(s *session, coming bool, before []*session) (best *when, own bool) {
	for pass := range 4 {
		frames := x.fronts(s)
		if pass == 3 {
			frames = s.frames // asides too, where nothing else tells
		}
		within := s.mode != "visit" && x.datedWithin(frames)
		for _, f := range frames {
			if within && f.mode == "visit" {
				continue // the days of the journey are not the session's
			}
			if pass < 3 && x.dayPass(f) != pass || f.status != "" && f.status != s.status && x.agrees(s) {
				continue
			}
			m := x.dated(f)
			if m == nil {
				m = x.dayBefore(f)
			}
			if m == nil {
				continue
			}
			if programme := coming && f.status == s.status && m.Kind != calendar.Year; x.frontPage(s) && x.formerYear(f, m) && !programme {
				continue // a year in passing does not date the news
			}
			own = own || m.Kind != calendar.Vague
			w, ok := x.d.read(m, coming && f.status != "held" && !x.onTheEve(f, m) || s.status == "called_off" && x.aheadNearer(m))
			if m.Rule == "same-day" {
				w, ok = x.sameDay(m, f, before, w, ok)
			}
			if ok && (best == nil || len(w.from) > len(best.from)) {
				best = &w
			}
		}
		if best != nil {
			return best, true
		}
	}
	return nil, own
}

// onTheEve reports whether f is a departure announced in the present for the eve of the
// page: "يغادر الوزير الخميس" in Friday's paper.
func (x *extractor) onTheEve(f *frame, m *calendar.Mark) bool {
	return f.moves && f.tense == lexicon.Present && !m.Coming && !x.future(f) && m.Past.From < iso(x.d.date) && nextTo(m.Past.From, iso(x.d.date))
}

// aheadNearer reports whether the day m, read as one to come, is nearer to the page's than
// as one past: what was called off was to be, or was to have been.
func (x *extractor) aheadNearer(m *calendar.Mark) bool {
	past, ok1 := isoDay(middle(m.Past.From))
	next, ok2 := isoDay(middle(m.Future.From))
	return ok1 && ok2 && x.d.date.Known() && abs(x.d.date.Days(next)) < abs(x.d.date.Days(past))
}

// middle is a day in the middle of the month that is all that is told.
func middle(s string) string {
	if len(s) == 7 {
		return s + "-15"
	}
	return s
}

// datedWithin reports whether one of frames that is no journey has a day of its own.
func (x *extractor) datedWithin(frames []*frame) bool {
	for _, f := range frames {
		if f.mode == "visit" || x.d.isTitle(f.sent) || x.d.capt[f.sent] {
			continue
		}
		if m := x.dated(f); m != nil && m.Kind == calendar.Day {
			return true
		}
	}
	return false
}

// frontPage reports whether s is told in the headline or the lead.
func (x *extractor) frontPage(s *session) bool {
	for _, f := range s.frames {
		if !f.back && (x.d.isTitle(f.sent) || f.sent == x.d.lead()) {
			return true
		}
	}
	return false
}

// agrees reports whether some frame of s in the body tells its very status.
func (x *extractor) agrees(s *session) bool {
	for _, f := range s.frames {
		if f.status == s.status && !x.d.capt[f.sent] {
			return true
		}
	}
	return false
}

// sameDay resolves "في اليوم نفسه" and "في اليوم التالي" from the day of the session
// told last, which the words mean rather than the last day named of whatever.
func (x *extractor) sameDay(m *calendar.Mark, f *frame, before []*session, w when, ok bool) (when, bool) {
	if day, ok := x.dayTold(f); ok {
		return x.countedFrom(day, m), true
	}
	var last *session
	at := -1
	for _, s := range before {
		for _, g := range s.frames {
			if s.when != nil && len(s.when.from) == 10 && g.trig.first < f.trig.first && g.trig.first > at {
				last, at = s, g.trig.first
			}
		}
	}
	if last == nil {
		return w, ok
	}
	day, known := isoDay(last.when.to)
	if !known {
		return w, ok
	}
	return x.countedFrom(day, m), true
}

// countedFrom is the day that m means, counted from day: itself, the next, the one
// before.
func (x *extractor) countedFrom(day calendar.Date, m *calendar.Mark) when {
	n := 0
	for i := m.First; i < m.Last; i++ {
		switch x.d.norm(i) {
		case "التالي", "الموالي", "يليه", "تلاه":
			n = 1
		case "السابق", "سبقه":
			n = -1
		}
	}
	to := iso(day.AddDays(n))
	return when{from: to, to: to, mark: m, span: span{m.First, m.Last}, rule: m.Rule}
}

// dayTold is the day of the frame told last before f with a day of its own.
func (x *extractor) dayTold(f *frame) (calendar.Date, bool) {
	for k := len(x.frames) - 1; k >= 0; k-- {
		g := x.frames[k]
		if g.trig.first >= f.trig.first || g.back || g.denied || x.d.capt[g.sent] || x.d.isTitle(g.sent) {
			continue
		}
		if g.sent < f.sent-10 {
			break
		}
		m := x.dated(g)
		if m == nil || m.Kind != calendar.Day || m.Rule == "same-day" {
			continue
		}
		if w, ok := x.d.read(m, g.status == "planned" || g.status == "proposed"); ok && w.from == w.to && len(w.to) == 10 {
			return isoDay(w.to)
		}
	}
	return calendar.Date{}, false
}

func (x *extractor) dayPass(f *frame) int {
	switch {
	case x.d.capt[f.sent]:
		return 2
	case x.d.isTitle(f.sent):
		return 1
	}
	return 0
}

// formerYear reports whether the mark of f tells, alone or behind the lead, a time before the year
// of the page.
func (x *extractor) formerYear(f *frame, m *calendar.Mark) bool {
	return x.d.date.Known() && m.Past.From != "" && m.Past.From < iso(x.d.date)[:4] && !m.Coming && (m.Kind == calendar.Year || f.sent > x.d.lead())
}

// dayBefore is the day of the journey that "حيث" ties f to: "ينتقل غدا إلى الدوحة
// حيث يلتقي".
func (x *extractor) dayBefore(f *frame) *calendar.Mark {
	if f.opens != nil {
		if ms := x.d.timesIn(f.opens.trig); len(ms) > 0 {
			return &ms[0]
		}
		return x.dated(f.opens)
	}
	if !x.there(f) || f.mode == "visit" {
		return nil
	}
	d := x.d
	s := d.sentence(f.sent)
	for i := f.trig.first - 1; i >= max(s.first, f.trig.first-far); i-- {
		if k := d.timeAt[i]; k >= 0 {
			if m := &d.times[k]; m.Kind == calendar.Day && !d.otherTime(m) {
				if x.saidThat(m.Last, f.trig.first) {
					break // "أعلن أمس أنه سيتوجه إلى الدوحة حيث يلتقي"
				}
				return m
			}
			continue
		}
		if m, ok := d.finiteAt(i); ok && !x.taken[i] && m.Conj != "" {
			break
		}
	}
	return nil
}

// statementDay is the day of the statement that s is the setting of, in the lead or
// the sentences behind it: "قال أمس خلال لقائه", "جاء ذلك خلال استقباله".
func (x *extractor) statementDay(s *session, coming bool) *when {
	d := x.d
	if coming {
		return nil
	}
	for _, f := range s.frames {
		if f.back || f.sent > d.lead()+2 || d.longAfter(d.sentence(f.sent).first, f.trig.first) || x.spokenOf(f) || x.before(f, "عن", "حول", "الي", "بشان") {
			continue
		}
		for n := f.sent; n >= max(d.heads, f.sent-1); n-- {
			if n == f.sent && x.reported(f) {
				continue
			}
			if m := x.dayIn(n); m != nil {
				if w, ok := d.read(m, false); ok {
					return &w
				}
			}
		}
	}
	return nil
}

// reported reports whether f stands in what somebody says: behind "قال إن".
func (x *extractor) reported(f *frame) bool {
	d := x.d
	for j := f.trig.first - 1; j >= max(d.sentence(f.sent).first, f.trig.first-far); j-- {
		if x.taken[j] {
			continue
		}
		switch d.norm(j) {
		case "ان", "انه", "انها", "بان":
			return true
		}
	}
	return false
}

// dayIn is the day that the main clause of sentence n is told with.
func (x *extractor) dayIn(n int) *calendar.Mark {
	d := x.d
	s := d.sentence(n)
	near := d.timesIn(s)
	for k := range near {
		m := &near[k]
		if m.Kind != calendar.Day || !m.Relative && m.Rule != "weekday" || m.Coming {
			continue
		}
		if d.otherTime(m) || x.subordinate(m.First) {
			continue
		}
		return m
	}
	return nil
}

// subordinate reports whether token i stands in a relative clause, in what is said,
// or behind a second verb: it dates something else than its sentence.
func (x *extractor) subordinate(i int) bool {
	d := x.d
	first := d.sentence(d.sent[i]).first
	for j := i - 1; j >= max(first, i-far); j-- {
		if x.taken[j] {
			continue
		}
		n := d.norm(j)
		if n == "," && i-j <= 2 {
			continue
		}
		if d.relative(strings.TrimPrefix(n, "و")) && !x.ofSession(j+1) || n == "ان" || n == "بان" || n == "الصادره" || n == "الصادر" {
			return true
		}
		if m, ok := d.finiteAt(j); ok && m.Entry.Tense == lexicon.Present && m.Prep == "" && j > first+1 {
			return true
		}
	}
	return false
}
