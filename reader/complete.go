package reader

import "mahdar/calendar"

// complete sets what is still open of a session: its status, date, place and
// role, from its own clauses first and then from what stands around them.
func (x *extractor) complete(s *session, all []*session) {
	x.setStatus(s)
	x.setWhen(s)
	x.setPlace(s, all)
	x.setLength(s)
	x.setRole(s)
}

func (x *extractor) setStatus(s *session) {
	if s.status == "" {
		s.status = "held"
		for _, f := range s.frames {
			if m := x.dated(f); m != nil && m.Coming {
				s.status = "planned"
			}
		}
	}
}

func (x *extractor) setWhen(s *session) {
	coming := s.status == "planned" || s.status == "proposed"
	for pass := range 2 {
		for _, f := range s.frames {
			if pass == 0 && x.d.isTitle(f.sent) {
				continue
			}
			m := x.dated(f)
			if m == nil {
				continue
			}
			if w, ok := x.d.read(m, coming); ok && (s.when == nil || len(w.from) > len(s.when.from)) {
				s.when = &w
			}
		}
		if s.when != nil {
			return
		}
	}
	// the day of the statement, where the session is its setting
	for _, f := range s.frames {
		if coming || f.back || f.sent > x.d.lead()+2 {
			continue
		}
		for n := f.sent; n >= max(x.d.heads, f.sent-1); n-- {
			if m := x.dayIn(n); m != nil {
				if w, ok := x.d.read(m, false); ok {
					s.when = &w
					return
				}
			}
		}
	}
}

// dayIn is the first day told in sentence n.
func (x *extractor) dayIn(n int) *calendar.Mark {
	s := x.d.sentence(n)
	for k := range x.d.times {
		m := &x.d.times[k]
		if s.has(m.First) && m.Kind == calendar.Day && m.Relative && !m.Coming {
			return m
		}
	}
	return nil
}

func (x *extractor) setPlace(s *session, all []*session) {
	if s.mode == "call" || s.mode == "video" || s.mode == "message" {
		return
	}
	for _, f := range s.frames {
		if p := x.where(f); p != nil && (s.place == nil || s.place.country1 && !p.country1) {
			s.place = p
		}
	}
	if s.dest != nil && (s.place == nil || s.place.country1 && !s.dest.country1 && s.place.country == s.dest.country) {
		s.place = s.dest
	}
	if s.place == nil && s.host != nil && isCode(s.host.ent.party) && len(s.host.ent.party) == 3 {
		s.place = &place{span: s.host.ent.parSpan, country: s.host.ent.party, rule: "host"}
		if s.host.ent.parSpan.empty() {
			s.place.span = s.frames[0].trig
		}
	}
}

func (x *extractor) setLength(s *session) {
	for _, f := range s.frames {
		if m := x.lasted(f.scope); m != nil && s.lasted == nil {
			s.lasted = m
		}
	}
}

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
