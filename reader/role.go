package reader

import "mahdar/calendar"

// setRole tells news from background.
func (x *extractor) setRole(s *session) {
	s.role = "background"
	lead := x.d.lead()
	for _, f := range s.frames {
		if x.d.isTitle(f.sent) || f.sent == lead && !f.back {
			s.role = "main"
			return
		}
	}
	for _, f := range s.frames {
		if f.verb && !f.back {
			s.role = "main"
		}
	}
	if s.when != nil && x.d.date.Known() && s.status == "held" && old(s.when.from, x.d.date) {
		s.role = "background"
	}
}

// old reports whether a session lies more than ten days before the page.
func old(from string, page calendar.Date) bool {
	if len(from) < 10 {
		return from < iso(page)[:len(from)]
	}
	day, ok := isoDay(from)
	return ok && page.Days(day) > 10
}
