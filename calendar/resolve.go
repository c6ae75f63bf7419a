package calendar

import "fmt"

// days is what an item means for the past and for what is to come; a zero Date is
// unknown.
type days struct{ past, future Date }

func both(d Date) days { return days{d, d} }

// resolve finds the day of it against the page's date.
func (s *scan) resolve(it item) days {
	return s.resolveAt(it, s.page)
}

// resolveAt is resolve against another day; the parts of a range are resolved
// against each other.
func (s *scan) resolveAt(it item, page Date) days {
	if it.isRel && it.weekday > 0 && page.Known() {
		if d := page.AddDays(it.rel); d.Weekday() == it.weekday {
			return both(d) // the two agree, whatever date stands beside them
		}
	}
	if it.dated {
		return s.resolveDate(it.fields, it.weekday, page)
	}
	if !page.Known() {
		return days{}
	}
	if it.isRel {
		return both(relativeDay(it, page))
	}
	return weekdayOf(it, page)
}

// relativeDay is the day of "أمس"; a weekday told with it wins over it: with أمس
// and غدا it is the nearest before and after, with اليوم the nearest.
func relativeDay(it item, page Date) Date {
	d := page.AddDays(it.rel)
	switch {
	case it.weekday == 0 || d.Weekday() == it.weekday:
		return d
	case it.rel < 0:
		return page.onOrBefore(it.weekday)
	case it.rel > 0:
		return page.onOrAfter(it.weekday)
	}
	return page.nearest(it.weekday)
}

// weekdayOf is the codebook's rule: the nearest such day before or after the page's
// date, that day included; with الماضي never the page's own day, and a week
// earlier if it would be the eve.
func weekdayOf(it item, page Date) days {
	if it.week.set {
		first := weekStart(page).AddDays(7 * it.week.n)
		return both(first.onOrAfter(it.weekday))
	}
	if !it.which {
		return days{page.onOrBefore(it.weekday), page.onOrAfter(it.weekday)}
	}
	switch before, after := page.onOrBefore(it.weekday), page.onOrAfter(it.weekday); {
	case it.n == 0:
		return both(weekStart(page).onOrAfter(it.weekday))
	case it.n < 0:
		if page.Days(before) <= 1 {
			before = before.AddDays(-7)
		}
		return both(before.AddDays(7 * (it.n + 1)))
	default:
		if after == page {
			after = after.AddDays(7)
		}
		return both(after.AddDays(7 * (it.n - 1)))
	}
}

// weekStart returns the Sunday on or before d, with which most Arab states begin
// the week.
func weekStart(d Date) Date { return d.onOrBefore(Sunday) }

// resolveDate is the day of a date: as told, or where the year is not told the
// latest not after the page's date and the next not before it, in the year in
// which the weekday fits if one is told.
func (s *scan) resolveDate(f fields, w Weekday, page Date) days {
	switch {
	case f.month > 0 && f.year > 0:
		return both(Date{f.year, f.month, f.day})
	case f.monthRef.set:
		return s.dayOfMonth(f, page)
	case f.inHijri && f.month == 0:
		return s.resolveHijri(f, w, page)
	case f.hijri.Year > 0: // 27 July beside a full Hijri date
		return both(nearestYear(f, f.hijri.Gregorian()))
	case f.yearRef.same:
		return both(valid(Date{s.last.year, f.month, f.day}))
	case !page.Known():
		return days{}
	}
	if f.yearRef.set {
		return s.datePerRef(f, page)
	}
	if w > 0 {
		if y := yearOfWeekday(f, w, page); y > 0 {
			return both(Date{y, f.month, f.day})
		}
	}
	return days{search(f, page, -1), search(f, page, 1)}
}

// datePerRef resolves "21 يونيو الماضي", "21 يونيو من العام الماضي": behind the
// month itself the adjective means the latest before the page's date, behind العام
// the year.
func (s *scan) datePerRef(f fields, page Date) days {
	if f.ofYear {
		return both(valid(Date{page.Year + f.yearRef.n, f.month, f.day}))
	}
	switch {
	case f.yearRef.n < 0:
		d := search(f, page.AddDays(-1), -1)
		return both(d.addYears(f.yearRef.n+1, f))
	case f.yearRef.n > 0:
		d := search(f, page.AddDays(1), 1)
		return both(d.addYears(f.yearRef.n-1, f))
	}
	return both(valid(Date{page.Year, f.month, f.day}))
}

// addYears moves a found day by whole years.
func (d Date) addYears(years int, f fields) Date {
	if years == 0 || !d.Known() {
		return d
	}
	return valid(Date{d.Year + years, f.month, f.day})
}

func valid(d Date) Date {
	if d.Valid() {
		return d
	}
	return Date{}
}

// search returns the day and month of f that is nearest to d in direction dir, d
// itself included; at most eight years away, for 29 February.
func search(f fields, d Date, dir int) Date {
	for k := range 9 {
		c := Date{d.Year + dir*k, f.month, f.day}
		if c.Valid() && c.Compare(d)*dir >= 0 {
			return c
		}
	}
	return Date{}
}

// yearOfWeekday returns the year next to the page's in which the day falls on the
// weekday, the page's own first; zero if there is none.
func yearOfWeekday(f fields, w Weekday, page Date) int {
	for _, y := range []int{page.Year, page.Year - 1, page.Year + 1} {
		if d := (Date{y, f.month, f.day}); d.Valid() && d.Weekday() == w {
			return y
		}
	}
	return 0
}

// nearestYear puts day and month into the year nearest to d.
func nearestYear(f fields, d Date) Date {
	best := Date{}
	for y := d.Year - 1; y <= d.Year+1; y++ {
		c := Date{y, f.month, f.day}
		if c.Valid() && (!best.Known() || abs(c.Days(d)) < abs(best.Days(d))) {
			best = c
		}
	}
	return best
}

func abs(n int) int { return max(n, -n) }

// dayOfMonth resolves "14 الجاري", "14 من الشهر المقبل", "14 منه".
func (s *scan) dayOfMonth(f fields, page Date) days {
	m := page
	if f.monthRef.same {
		m = s.last.month
	}
	if !m.Known() {
		return days{}
	}
	m = Date{m.Year, m.Month, 1}.AddMonths(f.monthRef.n)
	return both(valid(Date{m.Year, m.Month, f.day}))
}

// resolveHijri converts a Hijri date. Where the year is not told it is looked for
// around the page's date; a weekday that is one day off moves the date, as the
// month may have begun on another evening than calculated.
func (s *scan) resolveHijri(f fields, w Weekday, page Date) days {
	h := f.hijri
	adjust := func(d Date) Date {
		if d.Known() && w > 0 && d.nearest(w).Days(d) >= -1 && d.nearest(w).Days(d) <= 1 {
			return d.nearest(w)
		}
		return d
	}
	if h.Year > 0 {
		return both(adjust(h.Gregorian()))
	}
	now, ok := page.Hijri()
	if !ok {
		return days{}
	}
	var r days
	for y := now.Year - 1; y <= now.Year+1; y++ {
		d := adjust(Hijri{y, h.Month, h.Day}.Gregorian())
		if !d.Known() {
			continue
		}
		if !d.After(page) {
			r.past = d
		}
		if !d.Before(page) && !r.future.Known() {
			r.future = d
		}
	}
	if w > 0 && r.past.Known() && r.future.Known() { // the year in which the weekday fits
		switch past := r.past.Weekday() == w; {
		case past && r.future.Weekday() != w:
			r.future = r.past
		case !past && r.future.Weekday() == w:
			r.past = r.future
		}
	}
	switch {
	case f.yearRef.set && f.yearRef.n == 0 && !f.yearRef.same:
		return both(adjust(Hijri{now.Year, h.Month, h.Day}.Gregorian()))
	case f.yearRef.set && f.yearRef.n < 0:
		return both(r.past)
	case f.yearRef.set && f.yearRef.n > 0:
		return both(r.future)
	}
	return r
}

// iso formats a month, or a year where m is 0; "" for the year 0.
func iso(y, m int) string {
	switch {
	case y == 0:
		return ""
	case m == 0:
		return fmt.Sprintf("%04d", y)
	}
	return fmt.Sprintf("%04d-%02d", y, m)
}

// oneReading is a single month, or a single year where m is 0.
func oneReading(y, m int) Reading {
	s := iso(y, m)
	return Reading{s, s}
}

func dayReading(a, b Date) Reading {
	if !a.Known() || !b.Known() {
		return Reading{}
	}
	return Reading{a.String(), b.String()}
}

// monthOf returns the month in both, if all days from a to b lie in it.
func monthOf(a, b Date) Reading {
	if !a.Known() || a.Year != b.Year || a.Month != b.Month {
		return Reading{}
	}
	return oneReading(a.Year, a.Month)
}
