package calendar

import "mahdar/arabic"

// quiet finds what looks like a date or a duration and is none: names ("اليوم
// الوطني"), times of the clock ("الساعة 07,25"), ages, what happens every week.
func (s *scan) quiet(i int) (Mark, bool) {
	for _, read := range []func(int) (int, bool){s.name, s.every, s.clock, s.age, s.named} {
		if next, ok := read(i); ok {
			return Mark{Last: next, Rule: silence}, true
		}
	}
	return Mark{}, false
}

func (s *scan) name(i int) (int, bool) {
	if h, ok := s.get(i, "silent"); ok {
		return h.next, true
	}
	h, ok := s.get(i, "medium")
	return h.next, ok && (h.prep == "ل" || s.before(i, "medianame") || s.prev(i, "\"", "'", "("))
}

// every reads "كل يوم جمعة", "كل ثلاثاء", "كل عام".
func (s *scan) every(i int) (int, bool) {
	h, ok := s.get(i, "every")
	if !ok {
		return i, false
	}
	j := h.next
	for _, class := range []string{"part", "unit", "weekday", "month"} {
		if g, ok := s.plain(j, class); ok {
			j = g.next
		}
	}
	return j, j > h.next
}

// clock reads "الساعة 10:30 صباحا", "الساعة السابعة والنصف مساء", "9 مساء".
func (s *scan) clock(i int) (int, bool) {
	j, hour := i, false
	if s.is(i, "الساعه", "بالساعه", "للساعه", "والساعه") {
		j, hour = i+1, true
	}
	n, ok := s.t.Numeral(min(j, len(s.t.Tokens)-1))
	next := n.Last
	switch {
	case ok && j < s.end && n.Last <= s.end:
	case hour && j < s.end && s.t.Tokens[j].Kind == arabic.Number:
		next = j + 1
	default:
		return i, false
	}
	if !hour && n.Value > 24 {
		return i, false
	}
	for next < s.end && hour && (s.is(next, "والنصف", "والربع", "والثلث", "الا", "ربعا", "ثلثا", "و") || s.minutes(next)) {
		next++
	}
	if h, ok := s.plain(next, "daytime"); ok {
		return h.next, true
	}
	return next, hour
}

// minutes reports whether token i goes on telling the time: the minutes of the
// clock.
func (s *scan) minutes(i int) bool {
	u, unit := s.plain(i, "unit")
	return unit && u.unit == minute || s.prev(i, "و") && s.t.Tokens[i].Kind == arabic.Number
}

// age reads "عمره 30 عاما", "30 عاما من العمر".
func (s *scan) age(i int) (int, bool) {
	a, ok := s.amount(i)
	if !ok {
		return i, false
	}
	if s.before(i, "age") {
		return a.next, true
	}
	if s.is(a.next, "من") && s.is(a.next+1, "العمر", "عمره", "عمرها") {
		return a.next + 2, true
	}
	return i, false
}

// named reads a date that is the name of an event, a place or a party.
func (s *scan) named(i int) (int, bool) {
	if !s.eventName(i) {
		return i, false
	}
	d, j, ok := s.dayNumber(i)
	if !ok {
		return i, false
	}
	f, next, ok := s.monthOfDay(d, j)
	return next, ok && f.year == 0 && f.hijri.Year == 0
}
