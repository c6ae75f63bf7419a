package reader

import "mahdar/calendar"

// lasted finds the duration in minutes told behind the frame's trigger: in its
// scope, or in its sentence with a verb of lasting before another session is told.
func (x *extractor) lasted(f *frame) *calendar.Mark {
	d := x.d
	last := d.sentence(f.sent).last
	for _, g := range x.framesOf(f.sent) {
		if g.trig.first > f.trig.first && g.verb && len(g.parties()) > 1 {
			last = min(last, g.trig.first)
		}
	}
	near := d.timesIn(span{f.scope.first, last})
	for k := range near {
		m := &near[k]
		if m.Kind != calendar.Duration || m.Minutes <= 0 || m.Minutes > 24*60 {
			continue
		}
		if f.scope.has(m.First) && (m.First > f.trig.first || x.lasts(m.First)) && !x.otherLength(m) || x.lasts(m.First) {
			return m
		}
	}
	return nil
}

// lasts reports whether a verb of lasting stands before the amount at i: "استغرقت
// 50 دقيقة", "دام نحو ساعتين", "على مدى ساعة".
func (x *extractor) lasts(i int) bool {
	for j := i - 1; j >= max(0, i-5); j-- {
		for _, m := range x.d.at[j] {
			if _, ok := m.Entry.Attr["duration"]; ok {
				return true
			}
		}
		switch x.d.norm(j) {
		case "مدي", "مدار", "لمده", "مدته", "مدتها", "مده", "طوال", "طيله":
			return true
		}
	}
	return false
}

// otherLength keeps hours that are no length of a session: "هدنة 72 ساعة", "قبل
// ساعات", "بعد ساعتين من".
func (x *extractor) otherLength(m *calendar.Mark) bool {
	for j := m.First - 1; j >= max(0, m.First-3); j-- {
		switch x.d.norm(j) {
		case "قبل", "بعد", "هدنه", "مهله", "خلال", "منذ", "كل", "الـ", "ال":
			return true
		}
	}
	return false
}
