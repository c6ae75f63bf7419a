package reader

import (
	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
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
	for k := range d.times {
		m := &d.times[k]
		if m.First < s.first || m.First >= s.last || m.Kind == calendar.Duration {
			continue
		}
		if !f.scope.has(m.First) || x.inName(m.First) || d.otherTime(m) {
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

// modal is what a clause says of whether its session took place.
type modal struct {
	status string // "", planned, proposed, called_off
	denied bool
	back   bool
}

// modality reads the words around a trigger that tell its status: "من المقرر أن",
// "دعا إلى", "ألغى", "لم", "وكان قد".
func (x *extractor) modality(f *frame) modal {
	d := x.d
	var out modal
	s := d.sentence(f.sent)
	for i := s.first; i < f.trig.last; i++ {
		if x.taken[i] {
			continue
		}
		m, ok := d.match(i, lexicon.Status)
		if !ok {
			continue
		}
		near := i >= f.scope.first || f.trig.first-i < 12
		st := m.Entry.Attr["status"]
		if m.Entry.Attr["weak"] != "" && st != "background" {
			continue
		}
		switch st {
		case "background":
			if i-s.first < 4 || near {
				out.back = true
			}
		case "denied", "not":
			if f.trig.first-i <= 3 {
				out.denied = true
			}
		case "planned", "proposed", "called_off":
			if near && i >= f.scope.first-6 && (f.trig.first-i < 14) {
				out.status = st
			}
		}
	}
	for i := f.trig.last; i < min(f.scope.last, f.trig.last+6); i++ {
		if m, ok := d.match(i, lexicon.Status); ok && !finite(m) && m.Entry.Attr["weak"] == "" {
			if st := m.Entry.Attr["status"]; st == "planned" || st == "called_off" {
				out.status = st
			}
		}
	}
	return out
}
