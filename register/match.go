package register

import (
	"slices"

	"mahdar/register/names"
)

// The weights of what two tellings have in common, and the sum from which they are
// taken for one session. Reasoned, and set against the newspapers by hand: a day
// and one person, or a day and an office on a side, are enough where nothing
// contradicts; a day alone is not.
const (
	sameDays   = 3 // both tell days, and they meet
	nearDays   = 1 // days next to one another
	roughly    = 1 // a month or a year that holds the other's days
	reportedAt = 2 // one tells no day, and was published when it was news
	samePerson = 3
	shortName  = 2
	sameOffice = 2
	sameCity   = 1
	sameLength = 1
	sameText   = 2 // the pages are copies of one dispatch
	moreSides  = 1 // a third, fourth, fifth party in common
	enough     = 5
	news       = 3  // days in which a page tells what happened
	ahead      = 14 // days between an announcement without a day and the session
)

// bond is how two tellings go together.
type bond struct {
	score int
	vague bool // joined by a month, a year or the time of publication only
}

// compare returns the bond of two tellings; false if they cannot be one session.
func compare(a, b *telling) (bond, bool) {
	if a.page == b.page {
		return bond{}, false
	}
	copied := a.family == b.family
	if !modes(a, b) || !statuses(a.c.Status, b.c.Status) {
		return bond{}, false
	}
	var s bond
	sides, ok := parties(a, b)
	if !ok {
		return bond{}, false
	}
	people, silent, ok := persons(a, b)
	if !ok {
		return bond{}, false
	}
	s.score = sides + people
	when, vague, ok := dates(a, b, copied, people)
	if !ok || vague && !copied && silent && a.c.Mode != "visit" {
		return bond{}, false // whom he met there one page does not say, and no page says when
	}
	s.score, s.vague = s.score+when, vague
	where, ok := places(a, b, copied)
	if !ok {
		return bond{}, false
	}
	s.score += where
	if a.c.Minutes != nil && b.c.Minutes != nil {
		switch {
		case a.c.Minutes.Value == b.c.Minutes.Value:
			s.score += sameLength
		case !copied:
			s.score -= 2
		}
	}
	if copied {
		s.score += sameText
	} else if a.c.Mode != b.c.Mode && people < 2*samePerson {
		return bond{}, false
	}
	return s, s.score >= enough
}

// modes reports whether the modes can be of one session: equal, or one page leaves
// out that the meeting was by video. A message goes one way.
func modes(a, b *telling) bool {
	x, y := a.c.Mode, b.c.Mode
	if x == "message" && y == x && len(a.parties) == 2 && a.first != b.first {
		return false
	}
	return x == y || x == "meeting" && y == "video" && a.place == "" || x == "video" && y == "meeting" && b.place == ""
}

// statuses reports whether one session can have both: what is planned is held or
// called off later; what was held was not called off.
func statuses(x, y string) bool {
	if x == y {
		return true
	}
	if x > y {
		x, y = y, x
	}
	switch x + " " + y {
	case "held planned", "called_off planned", "planned proposed", "called_off proposed":
		return true
	}
	return false
}

// parties compares who met: two and two must be the same; of three or more, most.
func parties(a, b *telling) (int, bool) {
	if len(a.parties) == 0 || len(b.parties) == 0 {
		return 0, false
	}
	if len(a.parties) < 3 || len(b.parties) < 3 {
		return 0, slices.Equal(a.parties, b.parties)
	}
	both := 0
	for _, p := range a.parties {
		if _, ok := slices.BinarySearch(b.parties, p); ok {
			both++
		}
	}
	union := len(a.parties) + len(b.parties) - both
	if both < 3 && both < union || both*5 < union*3 {
		return 0, false
	}
	return min(both-2, 3) * moreSides, true
}

// persons compares the people of each side that both name; silent tells that of one
// side only one of them names anybody. Two sides with other people, or with nobody
// named and other offices, are two sessions.
func persons(a, b *telling) (score int, silent, ok bool) {
	for _, p := range a.parties {
		x, y := a.sides[p], b.sides[p]
		if y == nil {
			continue
		}
		n, ok := company(x, y)
		if !ok {
			return 0, false, false
		}
		score += n
		silent = silent || x.empty() != y.empty()
	}
	return min(score, 3*samePerson), silent, true
}

// empty reports whether nobody of a side is named or told by office.
func (s *side) empty() bool { return len(s.names)+len(s.offices) == 0 }

func company(x, y *side) (int, bool) {
	offices := common(x.offices, y.offices)
	if len(x.offices) > 0 && len(y.offices) > 0 && head(x) != head(y) && !offices {
		return 0, false // no page takes a head of state for anything less
	}
	if len(x.names) > 0 && len(y.names) > 0 {
		best := names.Different
		for i := range x.names {
			for j := range y.names {
				best = max(best, x.names[i].Alike(&y.names[j]))
			}
		}
		switch {
		case best >= names.Variant:
			return samePerson, true
		case best == names.Short:
			return shortName, true
		}
		return 0, false
	}
	if len(x.offices) > 0 && len(y.offices) > 0 {
		if offices {
			return sameOffice, true
		}
		return 0, false
	}
	return 0, true
}

func head(s *side) bool { return slices.Contains(s.offices, "head_of_state") }

func common(x, y []string) bool {
	return slices.ContainsFunc(x, func(s string) bool { return slices.Contains(y, s) })
}

// dates compares when. Copies may differ: one of them was read with a wrong day of
// publication.
func dates(a, b *telling, copied bool, people int) (score int, vague, ok bool) {
	settled := a.c.Status == b.c.Status
	switch {
	case a.when.known && b.when.known:
		if a.when.meets(b.when) {
			if a.when.exact && b.when.exact {
				return sameDays, false, true
			}
			return roughly, true, true
		}
		if copied && a.when.apart(b.when) <= news {
			return nearDays, false, true
		}
		if settled && a.c.Mode != "call" && people >= 2*samePerson && a.when.exact && b.when.exact &&
			a.when.apart(b.when) == 1 && a.place == b.place {
			return nearDays, true, true
		}
		return 0, false, false
	case a.when.known || b.when.known:
		if b.when.known {
			a, b = b, a
		}
		if copied {
			return reportedAt, false, true
		}
		return undated(a, b, people)
	}
	if copied {
		return reportedAt, false, true
	}
	if a.hasPub && b.hasPub && settled && a.c.Role == "main" && b.c.Role == "main" &&
		max(a.pubDay-b.pubDay, b.pubDay-a.pubDay) <= news {
		return reportedAt, true, true
	}
	return 0, false, false
}

// undated compares a, which tells its days, with b, which does not but has a day of
// publication.
func undated(a, b *telling, people int) (int, bool, bool) {
	if !b.hasPub || !a.when.exact || b.c.Role != "main" {
		return 0, false, false
	}
	if a.c.Mode == "message" && a.c.Role != "main" {
		return 0, false, false // greetings brought along on a visit are not the cable that is news
	}
	after := b.pubDay - a.when.hi // published so long after the session
	switch {
	case b.c.Status == "held" && a.c.Status == "held":
		return reportedAt, true, after >= 0 && b.pubDay-a.when.lo >= 0 && after <= news
	case b.c.Status == "planned" || b.c.Status == "proposed":
		return reportedAt, true, people >= 2*samePerson && a.when.lo >= b.pubDay && a.when.lo-b.pubDay <= ahead
	}
	return 0, false, false
}

// places compares where: two cities of two countries contradict.
func places(a, b *telling, copied bool) (int, bool) {
	if a.place != "" && a.place == b.place {
		return sameCity, true
	}
	x, y := country(a), country(b)
	if x != "" && y != "" && x != y && !copied {
		return 0, false
	}
	return 0, true
}

func country(t *telling) string {
	if t.c.Place == nil {
		return ""
	}
	return t.c.Place.Country
}
