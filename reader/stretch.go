package reader

import (
	"slices"
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// stretch makes days out of one day where the page tells how long: "زيارة تستغرق
// ثلاثة أيام", "اختتم اليوم زيارة دامت ثلاثة أيام", "غدا وبعد غد", "انطلقت في
// الثالث من يوليو".
func (x *extractor) stretch(s *session, coming bool) {
	if s.when == nil || s.when.from != s.when.to || len(s.when.from) < 10 {
		return
	}
	day, ok := isoDay(s.when.from)
	if !ok {
		return
	}
	for _, f := range s.frames {
		if !x.d.sentence(f.sent).has(s.when.first) {
			continue
		}
		if m := x.nextDay(s.when.last); m != nil {
			if w, ok := x.d.read(m, coming); ok && w.from == iso(day.AddDays(1)) {
				s.when.to = w.to
				return
			}
		}
		ends := x.aspect(f, "end") || slices.ContainsFunc(s.frames, x.overBy)
		if n := x.daysLong(f); n > 1 {
			if ends {
				s.when.from = iso(day.AddDays(1 - n))
			} else if s.mode == "visit" || x.aspect(f, "begin") {
				s.when.to = iso(day.AddDays(n - 1))
			}
			return
		}
		if ends {
			if m := x.begun(f); m != nil {
				if w, ok := x.d.read(m, false); ok && len(w.from) == 10 && w.from < s.when.to {
					s.when.from = w.from
				}
			}
		}
	}
}

// overBy reports whether f tells of a visit as what somebody leaves behind: "غادر أ تونس أمس
// بعد زيارة استغرقت يومين".
func (x *extractor) overBy(f *frame) bool {
	return f.mode == "visit" && !f.moves && x.d.in("after", f.trig.first-1)
}

// nextDay is a second day joined with و to the one that ends before token i.
func (x *extractor) nextDay(i int) *calendar.Mark {
	near := x.d.timesIn(span{i, i + 2})
	for k := range near {
		m := &near[k]
		if m.Kind == calendar.Day && (m.First == i && strings.HasPrefix(x.d.norm(i), "و") || m.First == i+1 && x.d.norm(i) == "و") {
			return m
		}
	}
	return nil
}

// aspect reports whether the verb of f tells that the session begins or ends.
func (x *extractor) aspect(f *frame, what string) bool {
	s := x.d.sentence(f.sent)
	for i := max(s.first, f.trig.first-12); i < min(s.last, f.trig.last+1); i++ {
		for _, m := range x.d.at[i] {
			if m.Entry.Attr["aspect"] == what && finite(m) {
				return true
			}
		}
	}
	return false
}

// begun is the day on which the session that f tells of began: "التي انطلقت في
// الثالث من يوليو".
func (x *extractor) begun(f *frame) *calendar.Mark {
	s := x.d.sentence(f.sent)
	for i := f.trig.last; i < s.last; i++ {
		for _, m := range x.d.at[i] {
			if m.Entry.Attr["aspect"] != "begin" || m.Entry.Tense != lexicon.Past {
				continue
			}
			near := x.d.timesIn(span{i + 1, min(s.last, i+8)})
			for k := range near {
				if near[k].Kind == calendar.Day {
					return &near[k]
				}
			}
		}
	}
	return nil
}

// daysLong is the length in days told of f's session in its sentence.
func (x *extractor) daysLong(f *frame) int {
	s := x.d.sentence(f.sent)
	near := x.d.timesIn(span{f.trig.first + 1, s.last})
	for k := range near {
		m := &near[k]
		if m.Kind == calendar.Duration && m.Days > 0 && m.Days < 60 && (x.lasts(m.First) || x.d.norm(m.First-1) == "رسميه" || m.First-f.trig.last <= 2) {
			return m.Days
		}
	}
	return 0
}
