package calendar

// single reads one day.
func (s *scan) single(i int) (Mark, bool) {
	it, ok := s.item(i)
	if !ok {
		return Mark{}, false
	}
	d := s.resolve(it)
	m := Mark{Last: it.next, Kind: Day, Past: dayReading(d.past, d.past), Future: dayReading(d.future, d.future)}
	it.flags(&m)
	m.Rule = it.rule()
	return m, true
}

// flags sets what the expression says of itself.
func (it item) flags(m *Mark) {
	n := it.n
	switch {
	case it.isRel && !it.dated:
		n = it.rel
		m.Today = it.rel == 0 && it.weekday == 0
	case it.week.set:
		n = it.week.n
	case it.monthRef.set:
		n = it.monthRef.n
	case it.yearRef.set:
		n = it.yearRef.n
	}
	m.Bygone, m.Coming = n < 0, n > 0
	told := it.year > 0 || it.hijri.Year > 0 || it.yearRef.same || it.monthRef.same
	m.Relative = !it.dated || !told
}

func (it item) rule() string {
	switch {
	case it.dated && (it.inHijri || it.hijri.Year > 0):
		return "hijri"
	case it.dated && it.monthRef.set:
		return "day-of-month"
	case it.dated && (it.weekday > 0 || it.isRel):
		return "weekday-date"
	case it.dated && it.numeric:
		return "numeric"
	case it.dated:
		return "date"
	case it.isRel && it.weekday > 0:
		return "relative-weekday"
	case it.isRel:
		return "relative-day"
	case it.which || it.week.set:
		return "weekday-which"
	}
	return "weekday"
}

// sameDay reads "اليوم نفسه", "في اليوم التالي": a day counted from the one that
// the text named last.
func (s *scan) sameDay(i int) (Mark, bool) {
	h, ok := s.get(i, "sameday")
	if !ok {
		return Mark{}, false
	}
	m := Mark{Last: h.next, Kind: Vague, Rule: "same-day"}
	if s.last.day.Known() {
		d := s.last.day.AddDays(h.value)
		m.Kind, m.Past = Day, dayReading(d, d)
		m.Future = m.Past
	}
	return m, true
}

// weekMark reads "الأسبوع الماضي", "هذا الأسبوع", "مطلع الأسبوع المقبل": the month,
// if it is the same on every day of that week that can be meant.
func (s *scan) weekMark(i int) (Mark, bool) {
	j := i
	earlier := 0
	if h, ok := s.get(i, "sometime"); ok && s.is(h.next, "من") {
		earlier, j = h.value, h.next+1
	} else if h, ok := s.get(i, "period"); ok {
		j = s.skip(h.next, "من", "هذا")
	}
	r, next, ok := s.periodRef(j, week)
	if !ok && j > i && s.is(j-1, "هذا") {
		r, next, ok = s.periodRef(j-1, week)
	}
	if !ok || r.same {
		return Mark{}, false
	}
	m := Mark{Last: next, Kind: Vague, Relative: true, Bygone: r.n < 0 || earlier < 0, Coming: r.n > 0 || earlier > 0, Rule: "week"}
	if s.page.Known() {
		first := weekStart(s.page).AddDays(7 * r.n)
		last := first.AddDays(6)
		m.Past, m.Future = monthOf(first, last), monthOf(first, last)
		if r.n == 0 {
			m.Past, m.Future = monthOf(first, s.page), monthOf(s.page, last)
		}
		if earlier < 0 {
			m.Future = m.Past
		}
		if m.Past.From != "" || m.Future.From != "" {
			m.Kind = Month
		}
	}
	return m, true
}
