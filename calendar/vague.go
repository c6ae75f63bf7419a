package calendar

// lateMark reads "الأيام الماضية", "اليومين المقبلين", "السنوات العشر الأخيرة",
// "الفترة المقبلة". A number of days tells the month if all of them lie in it.
func (s *scan) lateMark(i int) (Mark, bool) {
	u, ok := s.get(i, "unit")
	count, counted := 0, false
	if n, is := s.t.Numeral(i); is && !ok && n.Definite && n.Whole() && !n.Ordinal && n.Last <= s.end {
		u, ok = s.plain(n.Last, "unit") // الثلاثة أيام الماضية
		count, counted = n.Value, true
	}
	if !ok || !counted && (!u.has("the") || u.has("one") && u.unit != long) {
		return Mark{}, false
	}
	if u.has("two") {
		count = 2
	}
	j := u.next
	if n, is := s.t.Numeral(min(j, len(s.t.Tokens)-1)); is && j < s.end && n.Whole() && n.Last <= s.end && !s.t.Tokens[j].Line {
		count, j = n.Value, n.Last
		if w, ok := s.plain(j, "unit"); ok && !w.has("the") {
			j = w.next // الساعات الـ24 ساعة
		}
	}
	if h, ok := s.plain(j, "few"); ok {
		j = h.next
	}
	n, next, ok := s.which(j)
	if !ok {
		h, is := s.plain(j, "lately")
		if !is {
			return Mark{}, false
		}
		n, next = h.value, h.next
	}
	if h, ok := s.plain(next, "few"); ok {
		next = h.next
	}
	m := Mark{Last: next, Kind: Vague, Relative: true, Bygone: n < 0, Coming: n > 0, Rule: "lately"}
	if s.page.Known() && u.unit == day && count > 0 && count < 15 && n != 0 {
		a, b := s.page.AddDays(-count), s.page
		if n > 0 {
			a, b = s.page, s.page.AddDays(count)
		}
		m.Kind, m.Past = vagueMonth(a, b)
		m.Future = m.Past
	}
	return m, true
}

// seasonMark reads "صيف 2015", "الصيف الماضي", "عيد الفطر". Only the year is told.
func (s *scan) seasonMark(i int) (Mark, bool) {
	if h, ok := s.get(i, "feast"); ok {
		m := Mark{Last: h.next, Kind: Vague, Rule: "season"}
		if n, next, ok := s.which(h.next); ok {
			m.Last, m.Bygone, m.Coming, m.Relative = next, n < 0, n > 0, true
		}
		return m, true
	}
	if t, ok := s.get(i, "this"); ok {
		h, ok := s.plain(t.next, "season")
		return Mark{Last: h.next, Kind: Vague, Relative: true, Rule: "season"}, ok && h.has("the")
	}
	h, ok := s.get(i, "season")
	if !ok {
		return Mark{}, false
	}
	m := Mark{Kind: Vague, Rule: "season"}
	if n, next, ok := s.which(h.next); ok && h.has("the") {
		m.Last, m.Bygone, m.Coming, m.Relative = next, n < 0, n > 0, true
		return m, true
	}
	y, hijri, r, next, ok := s.yearPart(h.next)
	if !ok || hijri || h.has("the") {
		return Mark{}, false
	}
	m.Last, m.Bygone, m.Coming, m.Relative = next, r.n < 0, r.n > 0, r.set && !r.same
	switch {
	case r.same:
		y = s.last.year
	case r.set && s.page.Known():
		y = s.page.Year + r.n
	}
	m.Past = oneReading(y, 0)
	m.Future = m.Past
	return m, true
}

// sometimeMark reads "مؤخرا", "قبل أيام", "لاحقا".
func (s *scan) sometimeMark(i int) (Mark, bool) {
	h, ok := s.get(i, "sometime")
	if !ok || s.is(h.next, "من") && !s.is(h.next+1, "الان") {
		return Mark{}, false
	}
	next := h.next
	if f, ok := s.plain(next, "few"); ok || s.is(next, "قليله") {
		next = max(f.next, next+1)
	}
	return Mark{Last: next, Kind: Vague, Relative: true, Bygone: h.value < 0, Coming: h.value > 0, Rule: "sometime"}, true
}
