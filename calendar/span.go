package calendar

import (
	"strings"

	"mahdar/arabic"
)

// endpoint is a day of a range: an item, or the bare number of a day whose month
// stands with a later one.
type endpoint struct {
	item
	bare int
}

// span reads several days: "من 3 إلى 5 مارس", "3-5 مارس", "يومي الثلاثاء
// والأربعاء", "بين 28 أغسطس و2 سبتمبر", "غدا الأربعاء وبعد غد الخميس".
func (s *scan) span(i int) (Mark, bool) {
	open, j := s.opener(i)
	if a, b, next, ok := s.dashed(j); ok {
		if m, next, ok := s.datePartOf(b, next); ok {
			return s.spanMark(endpoint{bare: a}, m, next), true
		}
	}
	first, ok := s.endpoint(j, open != "")
	if !ok {
		return Mark{}, false
	}
	last, n := first, 1
	for {
		k, joint, ok := s.joint(last.next, open)
		if !ok {
			break
		}
		e, ok := s.endpoint(k, true)
		if !ok || !joins(last, e, joint, open) {
			break
		}
		last, n = e, n+1
		if joint == "to" || n == 7 {
			break
		}
	}
	if n == 1 || last.bare > 0 {
		return Mark{}, false
	}
	return s.spanMark(first, last.item, last.next), true
}

// opener reads what may stand before a range: "from" for من, "between" for بين,
// "list" for يومي.
func (s *scan) opener(i int) (string, int) {
	j := i
	if h, ok := s.get(j, "daylist"); ok {
		return "list", h.next
	}
	j = s.skip(j, "ما")
	switch {
	case s.is(j, "بين", "مابين", "وبين"):
		if h, ok := s.plain(j+1, "daylist"); ok {
			return "between", h.next
		}
		return "between", j + 1
	case j == i && s.is(j, "من", "ومن"):
		return "from", j + 1
	}
	return "", i
}

// endpoint reads an item, or the bare number of a day.
func (s *scan) endpoint(i int, bare bool) (endpoint, bool) {
	if it, ok := s.item(i); ok {
		if !it.dated && it.weekday > 0 && bare {
			if d, next, ok := s.dayNumber(it.next); ok && s.follows(next) {
				return endpoint{item: item{next: next}, bare: d}, true // الثلاثاء 20 والأربعاء 21 ديسمبر
			}
		}
		return endpoint{item: it}, true
	}
	j, _, _ := s.lead(i)
	d, next, ok := s.dayNumber(j)
	if !ok || !bare && s.t.Tokens[i].Kind != arabic.Number {
		return endpoint{}, false
	}
	return endpoint{item: item{next: next}, bare: d}, true
}

// follows reports whether a range may go on at token i.
func (s *scan) follows(i int) bool {
	_, _, ok := s.joint(i, "list")
	return ok || s.is(i, "-")
}

// joint reads what stands between two days. "and" is a conjunction on the next
// word itself.
func (s *scan) joint(i int, open string) (next int, kind string, ok bool) {
	if i >= s.end {
		return i, "", false
	}
	if s.is(i, "الي", "والي", "حتي", "وحتي", "لغايه", "ولغايه") {
		return i + 1, "to", true
	}
	if s.is(i, "-") {
		return i + 1, "to", open != "list"
	}
	if s.is(i, "و") {
		return i + 1, "and", open != "from"
	}
	if s.is(i, ",") && open == "list" {
		return i + 1, "and", true
	}
	if strings.HasPrefix(s.t.Tokens[i].Norm, "و") {
		return i, "and", open != "from"
	}
	return i, "", false
}

// joins reports whether a and b are the ends of one range or neighbours in one
// list.
func joins(a, b endpoint, joint, open string) bool {
	if a.bare > 0 {
		return b.bare > 0 && b.bare > a.bare || b.dated && !b.numeric && (joint == "to" || open != "" || b.day > a.bare)
	}
	if b.bare > 0 {
		return false
	}
	if open != "" || joint == "to" {
		return a.dated == b.dated || open != ""
	}
	switch {
	case a.dated && b.dated:
		return b.day == a.day+1 && a.month == b.month && !a.inHijri
	case a.isRel && b.isRel:
		return b.rel == a.rel+1
	}
	return !a.dated && !b.dated && a.weekday > 0 && b.weekday > 0 && !a.which && !a.isRel && !b.isRel
}

// dashed reads "3-5".
func (s *scan) dashed(i int) (a, b, next int, ok bool) {
	if i >= s.end || s.t.Tokens[i].Kind != arabic.Number {
		return 0, 0, i, false
	}
	x, y, ok := strings.Cut(s.t.Tokens[i].Norm, "-")
	a, b = atoi(x), atoi(y)
	return a, b, i + 1, ok && a >= 1 && b >= 1 && a <= 31 && b <= 31
}

// datePartOf reads the month and year behind the second day of "3-5 مارس 2015".
func (s *scan) datePartOf(d, i int) (item, int, bool) {
	f, next, ok := s.dayOf(d, i)
	if !ok {
		if f, next, ok = s.monthOfDay(d, i); !ok {
			return item{}, i, false
		}
	}
	return item{fields: f, dated: true, next: next}, next, true
}

// spanMark makes the mark of a range told from a to b, which ends before token next.
func (s *scan) spanMark(a endpoint, b item, next int) Mark {
	m := Mark{Last: next, Kind: Span, Rule: "span"}
	first := a.item
	if a.bare > 0 {
		first = item{fields: b.fields, dated: true}
		if b.inHijri {
			first.hijri.Day = a.bare
		} else {
			first.day, first.hijri, first.inHijri = a.bare, Hijri{}, false
		}
	}
	b.flags(&m)
	if !b.dated && b.which && !first.which {
		first.which, first.n = first.weekday > 0, b.n
	}
	m.Past, m.Future = s.ends(first, b, a.bare > 0)
	return m
}

// ends resolves a range: looking back, its last day against the page's date and
// its first day against the last one; looking ahead the other way round.
func (s *scan) ends(a, b item, bare bool) (past, future Reading) {
	if bare || a.dated && b.dated && a.open() {
		return s.datedEnds(a, b, bare)
	}
	if a.dated || b.dated || a.isRel && b.isRel {
		x, y := s.resolve(a), s.resolve(b)
		return ordered(x.past, y.past), ordered(x.future, y.future)
	}
	switch {
	case b.which && b.n < 0:
		y := s.resolve(b)
		if b.n == -1 && y.past.Known() && s.page.Days(y.past) > 7 {
			y.past = y.past.AddDays(7) // the eve rule is for one day
		}
		past = dayReading(y.past.before(a.weekday), y.past)
		return past, past
	case b.which && b.n > 0:
		x := s.resolve(a)
		future = dayReading(x.future, x.future.after(b.weekday))
		return future, future
	}
	x, y := s.resolve(a), s.resolve(b)
	if a.isRel {
		return dayReading(x.past, x.past.after(b.weekday)), dayReading(x.future, x.future.after(b.weekday))
	}
	return dayReading(y.past.before(a.weekday), y.past), dayReading(x.future, x.future.after(b.weekday))
}

// open reports whether the year of a date is not told.
func (f fields) open() bool {
	return f.year == 0 && f.hijri.Year == 0 && !f.yearRef.set && !f.monthRef.set
}

// datedEnds resolves a range of dates. If the year is open, looking back the range
// has begun by the page's date, looking ahead it has not ended.
func (s *scan) datedEnds(a, b item, bare bool) (past, future Reading) {
	y := s.resolve(b)
	start := func(end Date) Date {
		if bare {
			if b.inHijri && b.month == 0 && end.Known() {
				return notAfter(end.AddDays(a.hijri.Day-b.hijri.Day), end)
			}
			d := end
			d.Day = bareDay(a)
			return notAfter(valid(d), end)
		}
		return s.resolveAt(a, end).past
	}
	if b.open() && s.page.Known() {
		if end := y.future; end.Known() && !start(end).After(s.page) {
			y.past = end
		}
	}
	return dayReading(start(y.past), y.past), dayReading(start(y.future), y.future)
}

func bareDay(a item) int {
	if a.inHijri {
		return a.hijri.Day
	}
	return a.day
}

func (d Date) before(w Weekday) Date {
	if !d.Known() || w == 0 {
		return Date{}
	}
	return d.onOrBefore(w)
}

func (d Date) after(w Weekday) Date {
	if !d.Known() || w == 0 {
		return Date{}
	}
	return d.onOrAfter(w)
}

// notAfter moves a whole months back until it is not after b: "28-2 سبتمبر".
func notAfter(a, b Date) Date {
	if !a.Known() || !b.Known() || !a.After(b) {
		return a
	}
	return valid(Date{a.AddMonths(-1).Year, a.AddMonths(-1).Month, a.Day})
}

// ordered is the reading of a range whose ends are known, nothing if they are in
// the wrong order.
func ordered(a, b Date) Reading {
	if a.After(b) {
		return Reading{}
	}
	return dayReading(a, b)
}
