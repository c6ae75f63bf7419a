package register

import (
	"cmp"
	"crypto/sha256"
	"encoding/hex"
	"slices"
	"strconv"
	"strings"

	"mahdar/register/copies"
)

// id makes a stable id of canonical content: a letter for the kind and 12 hex
// digits. 2^48 values: among a million sessions the chance of one collision is
// under 0.2 %.
func id(kind, content string) string {
	sum := sha256.Sum256([]byte(content))
	return kind + hex.EncodeToString(sum[:6])
}

// session joins the tellings of one session. familyID names a family.
func session(group []*telling, familyID []string) Session {
	slices.SortFunc(group, earlier)
	s := Session{ID: id("s", group[0].key), Block: group[0].block, Role: "background", Points: []Point{}}
	mode, status, when, place := newBallot(), newBallot(), newBallot(), newBallot()
	length, series, topics := newBallot(), newBallot(), newBallot()
	for _, t := range group {
		c := t.c
		mode.add(t, c.Mode, c.Evidence)
		status.add(t, c.Status, c.Evidence)
		if c.Role == "main" {
			s.Role = "main"
		}
		if s.Format == "" || c.Format > s.Format {
			s.Format = c.Format
		}
		if c.From != nil && c.From.Value != "" {
			v, ev := c.From.Value+"/"+c.From.Value, c.From.Evidence
			if c.To != nil && c.To.Value != "" {
				v, ev = c.From.Value+"/"+c.To.Value, slices.Concat(ev, c.To.Evidence)
			}
			when.add(t, v, ev)
		}
		if c.Place != nil && c.Place.Value+c.Place.Country != "" {
			place.add(t, c.Place.Value+"\x00"+c.Place.Country, c.Place.Evidence)
		}
		if c.Minutes != nil {
			length.add(t, strconv.Itoa(c.Minutes.Value), c.Minutes.Evidence)
		}
		if c.Series != nil {
			series.add(t, strconv.Itoa(c.Series.Value), c.Series.Evidence)
		}
		for _, v := range c.Topics {
			topics.add(t, v.Value, v.Evidence)
		}
		s.Told = append(s.Told, Told{Page: t.page, Consultation: c.ID, Family: familyID[t.family],
			Outlet: t.outlet, Published: t.pub, Role: c.Role, Status: c.Status, Evidence: c.Evidence})
	}
	s.Sources = independent(group)
	s.Mode = mode.count(func(v string) int { return slices.Index([]string{"meeting", "video"}, v) })
	s.Status = status.count(stage)
	s.When = when.count(func(v string) int { return exactness(v)*8 + whenStage(group, v) })
	s.Place = placeClaims(place)
	s.Minutes, s.Series, s.Topics = length.count(even), series.count(even), topics.count(even)
	if stage(s.Status[0].Value) == 3 {
		for i := range s.Status {
			if s.Status[i].Value == "planned" {
				c := s.Status[i]
				s.Planned = &c
			}
		}
	}
	mark := func(field string, b *ballot, differ func(x, y string) bool) {
		if b.apart(differ) {
			s.Disagree = append(s.Disagree, field)
		}
	}
	unequal := func(x, y string) bool { return x != y }
	mark("mode", mode, unequal)
	mark("when", settled(when), func(x, y string) bool { return !spanOf(x).meets(spanOf(y)) })
	mark("place", place, differentPlaces)
	mark("minutes", length, unequal)
	mark("series", series, unequal)
	var odd bool
	s.Participants, odd = participants(group)
	if odd {
		s.Disagree = append(s.Disagree, "office")
	}
	s.Points = points(group)
	return s
}

// earlier orders tellings by publication, then by key.
func earlier(a, b *telling) int {
	return cmp.Or(copies.ByTime(a.pub, b.pub), cmp.Compare(a.key, b.key))
}

// stage ranks a status by how far the session has come.
func stage(status string) int {
	switch status {
	case "held", "called_off":
		return 3
	case "planned":
		return 2
	case "proposed":
		return 1
	}
	return 0
}

func spanOf(when string) days {
	from, to, _ := strings.Cut(when, "/")
	return span(from, to)
}

func exactness(when string) int {
	switch from, _, _ := strings.Cut(when, "/"); len(from) {
	case 4:
		return 1
	case 7:
		return 2
	default:
		return 3
	}
}

// whenStage is the furthest stage of the tellings that give this date.
func whenStage(group []*telling, when string) int {
	best := 0
	for _, t := range group {
		if t.c.From != nil && strings.HasPrefix(when, t.c.From.Value+"/") {
			best = max(best, stage(t.c.Status))
		}
	}
	return best
}

// settled leaves out what was only planned: a session held on another day than
// announced is history, no disagreement.
func settled(b *ballot) *ballot {
	out := newBallot()
	for _, v := range b.values {
		for _, t := range b.voters[v] {
			if stage(t.c.Status) == 3 {
				out.add(t, v, nil)
			}
		}
	}
	return out
}

// placeClaims turns the ballot of places, kept as name NUL country, into claims: a city
// before a bare country.
func placeClaims(b *ballot) []Claim {
	out := b.count(func(v string) int {
		if strings.HasPrefix(v, "\x00") {
			return 0
		}
		return 1
	})
	for i := range out {
		out[i].Value, out[i].Country, _ = strings.Cut(out[i].Value, "\x00")
	}
	return out
}

func differentPlaces(x, y string) bool {
	_, a, _ := strings.Cut(x, "\x00")
	_, b, _ := strings.Cut(y, "\x00")
	return a != "" && b != "" && a != b
}

// Days returns the first and the last day of the session, since 1970-01-01; where no
// page tells, the day of the first publication; false if that is not known either.
func (s *Session) Days() (lo, hi int, known bool) {
	if len(s.When) > 0 {
		if d := spanOf(s.When[0].Value); d.known {
			return d.lo, d.hi, true
		}
	}
	for _, t := range s.Told {
		if d, ok := Day(t.Published); ok {
			return d, d, true
		}
	}
	return 0, 0, false
}
