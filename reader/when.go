package reader

import (
	"mahdar/arabic"
	"mahdar/calendar"
)

func ignorable(r rune) bool { return arabic.Ignorable(r) }

// when is the day or days of a session with the mark that tells them.
type when struct {
	from, to string
	mark     *calendar.Mark
	span
	rule string
}

// read resolves a mark for something past or to come.
func (d *document) read(m *calendar.Mark, coming bool) (when, bool) {
	r := m.Past
	if coming && !m.Bygone || m.Coming {
		r = m.Future
	}
	if r.From == "" {
		return when{}, false
	}
	return when{from: r.From, to: r.To, mark: m, span: span{m.First, m.Last}, rule: m.Rule}, true
}

// dated finds the time expression of a frame: the nearest one to the trigger in
// its clause, else in its sentence if nothing else there can own it.
func (x *extractor) dated(f *frame) *calendar.Mark {
	d := x.d
	s := d.sentence(f.sent)
	var best *calendar.Mark
	bestDist := 1 << 30
	reach := x.reach(f)
	for k := range d.times {
		m := &d.times[k]
		if m.First < s.first || m.First >= s.last || m.Kind == calendar.Duration {
			continue
		}
		if !reach.has(m.First) || x.inName(m.First) || d.otherTime(m) || x.foreign(f, m.First) {
			continue
		}
		dist := 0
		switch {
		case m.First >= f.trig.last:
			dist = m.First - f.trig.last
		case m.Last <= f.trig.first:
			dist = 2 * (f.trig.first - m.Last)
		}
		if m.Kind == calendar.Vague {
			dist += 200
		}
		if m.Kind == calendar.Year || m.Kind == calendar.Month {
			dist += 8
		}
		if dist < bestDist {
			best, bestDist = m, dist
		}
	}
	return best
}

// otherTime reports whether the mark dates something else than the session: "منذ
// عام 2011", "بعد عام", "اتفاق عام 1994".
func (d *document) otherTime(m *calendar.Mark) bool {
	for j := m.First - 1; j >= 0 && j >= m.First-2; j-- {
		switch d.norm(j) {
		case "منذ", "حتي", "لغايه", "قرار", "اتفاق", "اتفاقيه", "قبل":
			return true
		}
	}
	return false
}

// lasted finds the duration told in minutes in the frame's clause.
func (x *extractor) lasted(s span) *calendar.Mark {
	for k := range x.d.times {
		m := &x.d.times[k]
		if m.Kind == calendar.Duration && m.Minutes > 0 && s.has(m.First) {
			return m
		}
	}
	return nil
}

// setWhen finds the day or days of a session: told in one of its clauses, on the
// journey, by the statement that it is the setting of, or by the session it follows.
func (x *extractor) setWhen(s, leader *session) {
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
	if leader != nil && leader.when != nil {
		w := *leader.when
		s.when = &w
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
