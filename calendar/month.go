package calendar

// monthMark reads a month: "أكتوبر 2019", "مطلع يوليو الماضي", "الشهر المقبل".
func (s *scan) monthMark(i int) (Mark, bool) {
	j := s.periodPart(i)
	if r, next, ok := s.periodRef(j, month); ok {
		m := s.monthByRef(r, next)
		s.lies(i, &m)
		return m, true
	}
	f, next, ok := s.monthAndYear(j, j > i)
	if !ok || s.eventName(i) && f.year == 0 {
		return Mark{}, false
	}
	m := Mark{Last: next, Kind: Month, Rule: "month"}
	if f.inHijri {
		m.Kind, m.Rule = Vague, "hijri-month"
		return m, true
	}
	m.Past, m.Future = s.resolveMonth(f)
	f.flags(&m)
	s.lies(i, &m)
	return m, true
}

// lies tells of a part of the page's own month or year, told at token i, whether it is behind
// or ahead: on the twelfth "نهاية الشهر الجاري" is to come and "مطلع الشهر الجاري" is past.
func (s *scan) lies(i int, m *Mark) {
	h, ok := s.get(i, "period")
	if !ok || h.value == 0 || !s.page.Known() || m.Bygone || m.Coming || m.Past != m.Future {
		return
	}
	early, late := s.page.Day <= 22, s.page.Day > 10
	if m.Kind == Year {
		early, late = s.page.Month <= 8, s.page.Month > 4
	}
	if own := m.Past.From; own == iso(s.page.Year, s.page.Month) || m.Kind == Year && own == iso(s.page.Year, 0) {
		m.Coming, m.Bygone = h.value > 0 && early, h.value < 0 && late
	}
}

// periodPart skips "مطلع", "نهاية", "النصف الأول من".
func (s *scan) periodPart(i int) int {
	h, ok := s.get(i, "period")
	if !ok {
		return i
	}
	return s.skip(h.next, "من")
}

// monthAndYear reads a month's name with what tells its year. A name that is also
// a word needs a cue.
func (s *scan) monthAndYear(i int, cue bool) (fields, int, bool) {
	m, hijri, cued, next, ok := s.monthName(i, s.get)
	if !ok {
		return fields{}, i, false
	}
	f := fields{month: m}
	if n, after, ok := s.which(next); ok {
		f.yearRef, next, cued = ref{set: true, n: n}, after, true
		if y, h, _, after, ok := s.yearPart(next); ok && y > 0 && h == hijri {
			f.year, next = y, after
		}
	} else if y, h, r, after, ok := s.yearPart(next); ok && (y == 0 || h == hijri) && !s.is(next, "/", "-") {
		f.year, f.yearRef, f.ofYear, next, cued = y, r, r.set, after, true
	}
	if h, is := s.get(i, "month"); is && h.prep == "" {
		cued = cued || cue || s.before(i, "monthcue")
	}
	if hijri {
		f = fields{inHijri: true, hijri: Hijri{f.year, m, 0}, yearRef: f.yearRef}
	}
	return f, next, cued
}

func (f fields) flags(m *Mark) {
	m.Relative = f.year == 0 && !f.yearRef.same
	m.Bygone, m.Coming = f.yearRef.n < 0, f.yearRef.n > 0
}

// monthByRef resolves "الشهر الماضي" and "الشهر نفسه".
func (s *scan) monthByRef(r ref, next int) Mark {
	m := Mark{Last: next, Kind: Month, Relative: !r.same, Bygone: r.n < 0, Coming: r.n > 0, Rule: "month-relative"}
	at := s.page
	if r.same {
		at = s.last.month
	}
	if at.Known() {
		at = Date{at.Year, at.Month, 1}.AddMonths(r.n)
		m.Past = oneReading(at.Year, at.Month)
		m.Future = m.Past
	}
	return m
}

// resolveMonth finds the year of a month as resolveDate does that of a day; with
// الماضي and المقبل it is never the page's own month.
func (s *scan) resolveMonth(f fields) (past, future Reading) {
	one := func(y int) Reading { return oneReading(y, f.month) }
	p := s.page
	switch {
	case f.year > 0:
		return one(f.year), one(f.year)
	case f.yearRef.same && s.last.year > 0:
		return one(s.last.year), one(s.last.year)
	case f.yearRef.same || !p.Known():
		return Reading{}, Reading{}
	case f.yearRef.set && (f.ofYear || f.yearRef.n == 0):
		return one(p.Year + f.yearRef.n), one(p.Year + f.yearRef.n)
	}
	before, after := p.Year, p.Year
	if f.month > p.Month || f.yearRef.n < 0 && f.month == p.Month {
		before--
	}
	if f.month < p.Month || f.yearRef.n > 0 && f.month == p.Month {
		after++
	}
	switch {
	case f.yearRef.n < 0:
		before += f.yearRef.n + 1
		return one(before), one(before)
	case f.yearRef.n > 0:
		after += f.yearRef.n - 1
		return one(after), one(after)
	}
	return one(before), one(after)
}

// monthSpan reads "شهري يوليو وأغسطس", "من يناير إلى مارس 2015", "بين مايو ويونيو".
func (s *scan) monthSpan(i int) (Mark, bool) {
	open, j := s.opener(i)
	if u, ok := s.get(i, "unit"); ok && u.unit == month && u.has("pair") {
		open, j = "list", u.next
	}
	if open == "" || open == "list" && s.is(i, "يومي") {
		return Mark{}, false
	}
	a, next, ok := s.monthAndYear(j, true)
	if !ok || a.inHijri {
		return Mark{}, false
	}
	k, kind, ok := s.joint(next, open)
	if !ok || kind == "to" && open != "from" {
		return Mark{}, false
	}
	b, next, ok := s.monthAndYear(k, true)
	if !ok || b.inHijri {
		return Mark{}, false
	}
	m := Mark{Last: next, Kind: Month, Rule: "month-span"}
	b.flags(&m)
	past, future := s.resolveMonth(b)
	m.Past, m.Future = monthsUpTo(a, past), monthsUpTo(a, future)
	return m, true
}

// monthsUpTo puts the month of a before the month in which r ends.
func monthsUpTo(a fields, r Reading) Reading {
	if r.To == "" {
		return r
	}
	y := atoi(r.To[:4])
	if a.month > atoi(r.To[5:7]) {
		y--
	}
	if a.year > 0 {
		y = a.year
	}
	r.From = iso(y, a.month)
	if r.From > r.To {
		return Reading{}
	}
	return r
}
