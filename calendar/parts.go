package calendar

import (
	"strings"

	"mahdar/arabic"
)

// ref tells which year, month or week is meant relative to another one.
type ref struct {
	set  bool
	n    int  // -2 to 2, counted from the page's
	same bool // the one that the text named last
}

// fields is what an expression tells of a date; zero fields are not told.
type fields struct {
	year, month, day int
	hijri            Hijri
	inHijri          bool // the date is told in Hijri, perhaps without a year
	yearRef          ref  // "الماضي" behind day and month, "من العام الماضي"
	ofYear           bool // yearRef is said of the year
	monthRef         ref  // "14 الجاري"
	numeric          bool // told in digits alone
}

// number returns a whole number of digits and nothing else at token i.
func (s *scan) number(i int) (int, bool) {
	if i >= s.end || s.t.Tokens[i].Kind != arabic.Number {
		return 0, false
	}
	n := atoi(s.t.Tokens[i].Norm)
	return n, n >= 0 && len(s.t.Tokens[i].Norm) <= 4
}

// dayNumber reads the number of a day of a month, in digits, as an ordinal or as
// a cardinal: "21", "الـ21", "الثالث", "الحادي والعشرين", "غرة".
func (s *scan) dayNumber(i int) (int, int, bool) {
	if i >= s.end {
		return 0, i, false
	}
	if h, ok := s.get(i, "first"); ok {
		return 1, h.next, true
	}
	n, ok := s.t.Numeral(i)
	if !ok || n.Last > s.end || !n.Whole() || n.Value < 1 || n.Value > 31 {
		return 0, i, false
	}
	if n.Ordinal && s.feminine(i) {
		return 0, i, false
	}
	return n.Value, n.Last, true
}

// feminine reports whether the ordinal at token i is feminine, as no day of a
// month is.
func (s *scan) feminine(i int) bool {
	w := s.t.Tokens[i].Norm
	return strings.HasSuffix(w, "ه") || strings.HasSuffix(w, "اولي")
}

// monthName reads a month by name (get is s.get or, behind the number of a day,
// s.plain), with شهر before it and its other name behind it: "شهر يوليو", "كانون
// الثاني/يناير", "يونيو (حزيران)". cued tells that it is no other word.
func (s *scan) monthName(i int, get func(int, string) (hit, bool)) (m int, hijri, cued bool, next int, ok bool) {
	if u, is := get(i, "unit"); is && u.unit == month && u.has("one") && !u.has("the") {
		if m, hijri, _, next, ok = s.monthName(u.next, s.plain); ok {
			return m, hijri, true, next, true
		}
		return 0, false, false, i, false
	}
	if h, is := get(i, "month"); is {
		j, alias := s.alias(h.next, h.value)
		return h.value, false, alias || !h.has("word"), j, true
	}
	if h, is := get(i, "hijri"); is {
		return h.value, true, !h.has("word"), h.next, true
	}
	return 0, false, false, i, false
}

// alias reads the same month by another name, behind a slash, a dash or within
// brackets.
func (s *scan) alias(i, m int) (int, bool) {
	j := s.skip(i, "/", "(", "-")
	h, ok := s.plain(j, "month")
	if !ok || h.value != m {
		return i, false
	}
	if s.is(i, "(") {
		if !s.is(h.next, ")") {
			return i, false
		}
		return h.next + 1, true
	}
	return h.next, true
}

// era reads what stands behind the number of a year.
func (s *scan) era(i int) (hijri, gregorian bool, next int) {
	switch {
	case s.is(i, "ه", "هج", "هجري", "هجريه", "للهجره"):
		return true, false, i + 1
	case s.is(i, "م", "ميلادي", "ميلاديه"):
		return false, true, i + 1
	}
	return false, false, i
}

// yearNumber reads a year in digits with its era; cued years may be told in words
// ("ألفين وخمسة عشر").
func (s *scan) yearNumber(i int, cued bool) (y int, hijri bool, next int, ok bool) {
	y, ok = s.number(i)
	next = i + 1
	if !ok && cued {
		if n, is := s.t.Numeral(i); is && n.Words && !n.Ordinal && n.Whole() && n.Last <= s.end {
			y, next, ok = n.Value, n.Last, true
		}
	}
	if !ok {
		return 0, false, i, false
	}
	h, g, k := s.era(next)
	switch {
	case y >= 1300 && y <= 1500 && !g && (h || !cued || y >= 1400):
		return y, true, k, true
	case y >= 1800 && y <= 2199 && !h:
		return y, false, k, true
	}
	return 0, false, i, false
}

// yearPart reads the year behind a month: "2015", "، 2015", "من عام 2015", "من
// العام الماضي", "لسنة 2015م", "من العام نفسه".
func (s *scan) yearPart(i int) (y int, hijri bool, r ref, next int, ok bool) {
	j := s.skip(i, ",", "/", "-")
	if y, hijri, next, ok = s.yearNumber(j, false); ok {
		return y, hijri, ref{}, next, true
	}
	j = s.skip(i, "من", "في")
	if y, hijri, next, ok = s.yearNumber(j, false); ok && j > i {
		return y, hijri, ref{}, next, true
	}
	if y, hijri, next, ok = s.namedYear(j); ok {
		return y, hijri, ref{}, next, true
	}
	if r, next, ok = s.periodRef(j, year); ok {
		return 0, false, r, next, true
	}
	return 0, false, ref{}, i, false
}

// namedYear reads "عام 2015", "سنة 1436هـ", "العام 2015".
func (s *scan) namedYear(i int) (y int, hijri bool, next int, ok bool) {
	u, is := s.get(i, "unit")
	if !is || u.unit != year || !u.has("one") {
		return 0, false, i, false
	}
	return s.yearNumber(u.next, true)
}

// which reads an adjective of time: "الماضي", "المقبلة", "قبل الماضي".
func (s *scan) which(i int) (int, int, bool) {
	n, next := 0, i
	if i >= s.end {
		return n, next, false
	}
	for _, h := range s.hits[i] {
		if h.class == "which" && h.next <= s.end && h.next > next && h.conj == "" && h.prep == "" {
			n, next = h.value, h.next
		}
	}
	return n, next, next > i
}

// periodRef reads a period that is named by its place: "العام الماضي", "هذا
// الشهر", "الأسبوع نفسه", "نفس العام".
func (s *scan) periodRef(i int, of unit) (ref, int, bool) {
	if h, ok := s.get(i, "this"); ok {
		if u, ok := s.plain(h.next, "unit"); ok && u.unit == of && u.has("one") && u.has("the") {
			return ref{set: true}, u.next, true
		}
		return ref{}, i, false
	}
	if h, ok := s.get(i, "same"); ok && (h.has("before") || h.has("that")) {
		if u, ok := s.plain(h.next, "unit"); ok && u.unit == of && u.has("one") && u.has("the") {
			return ref{set: true, same: true}, u.next, true
		}
		return ref{}, i, false
	}
	u, ok := s.get(i, "unit")
	if !ok || u.unit != of || !u.has("one") || !u.has("the") {
		return ref{}, i, false
	}
	if n, next, ok := s.which(u.next); ok {
		return ref{set: true, n: n}, next, true
	}
	if h, ok := s.plain(u.next, "same"); ok && h.flags == "" {
		return ref{set: true, same: true}, h.next, true
	}
	return ref{}, i, false
}

// eventName reports whether the date at token i is the name of an event, a place
// or a party: "ثورة 25 يناير".
func (s *scan) eventName(i int) bool { return s.before(i, "eventname") }

// date reads day and month, day, month and year, or a day of a month that is
// named by its place.
func (s *scan) date(i int) (fields, int, bool) {
	if f, next, ok := s.numeric(i); ok {
		return f, next, true
	}
	d, j, ok := s.dayNumber(i)
	if !ok || s.eventName(i) {
		return fields{}, i, false
	}
	if f, next, ok := s.dayOf(d, j); ok {
		return f, next, true
	}
	return s.monthOfDay(d, j)
}

// monthOfDay reads month and year behind the number of a day.
func (s *scan) monthOfDay(d, j int) (fields, int, bool) {
	k := s.skip(j, "من", "/", "-")
	m, hijri, cued, next, ok := s.monthName(k, s.plain)
	if !ok || hijri && !cued && s.is(j, "-") { // a score: "2 - صفر"
		return fields{}, j, false
	}
	f := fields{day: d, month: m}
	if n, after, ok := s.which(next); ok {
		f.yearRef, next = ref{set: true, n: n}, after
		if y, h, _, after, ok := s.yearPart(next); ok && y > 0 && h == hijri {
			f.year, next = y, after
		}
	} else if y, h, r, after, ok := s.yearPart(next); ok && (y == 0 || h == hijri) {
		f.year, f.yearRef, f.ofYear, next = y, r, r.set, after
	}
	if hijri {
		f = fields{inHijri: true, hijri: Hijri{f.year, m, d}, yearRef: f.yearRef, ofYear: f.ofYear}
	}
	return f, next, f.possible()
}

// dayOf reads what follows the day in "14 الجاري", "14 من الشهر المقبل", "14 منه".
func (s *scan) dayOf(d, j int) (fields, int, bool) {
	if s.is(j, "منه") && s.t.Tokens[j-1].Kind == arabic.Number {
		return fields{day: d, monthRef: ref{set: true, same: true}}, j + 1, true
	}
	k := s.skip(j, "من")
	if r, next, ok := s.periodRef(k, month); ok && k > j {
		return fields{day: d, monthRef: r}, next, true
	}
	if n, next, ok := s.which(k); ok && s.is(k, "الجاري", "الحالي", "المنصرم", "المقبل", "الماضي", "القادم") {
		return fields{day: d, monthRef: ref{set: true, n: n}}, next, n == 0 || k > j
	}
	return fields{}, j, false
}

// possible reports whether there can be such a day.
func (f fields) possible() bool {
	if f.inHijri {
		return f.hijri.Month >= 1 && f.hijri.Month <= 12 && f.hijri.Day <= 30
	}
	if f.year > 0 {
		return Date{f.year, f.month, f.day}.Valid()
	}
	return f.day <= DaysIn(2000, f.month)
}

// numeric reads "21/7/2015", "2015-07-21", "21.7.2015", "14 / 10 / 1436هـ", and
// "21/7" behind يوم or a weekday (the caller's to allow).
func (s *scan) numeric(i int) (fields, int, bool) {
	if i >= s.end || s.t.Tokens[i].Kind != arabic.Number {
		return fields{}, i, false
	}
	parts, j := s.numberParts(i)
	if len(parts) != 3 {
		return fields{}, i, false
	}
	var n [3]int
	for k, p := range parts {
		if n[k] = atoi(p); n[k] <= 0 || len(p) > 4 {
			return fields{}, i, false
		}
	}
	d, m, y := n[0], n[1], n[2]
	if len(parts[0]) == 4 {
		d, y = y, d
	}
	h, g, next := s.era(j)
	hijri := h || y >= 1300 && y <= 1500 && !g
	if !hijri && (y < 1800 || y > 2199) || hijri && (y < 1300 || y > 1500) {
		return fields{}, i, false
	}
	if m > 12 && d <= 12 && !hijri {
		d, m = m, d
	}
	f := fields{year: y, month: m, day: d, numeric: true}
	if hijri {
		f = fields{inHijri: true, hijri: Hijri{y, m, d}, numeric: true}
	}
	return f, next, f.possible()
}

// numberParts splits what is written in digits with one kind of separator, with
// spaces around them or none: "14 / 10 / 1436", "10/4 / 1436".
func (s *scan) numberParts(i int) (parts []string, next int) {
	norm := s.t.Tokens[i].Norm
	sep, next := "", i+1
	if k := strings.IndexAny(norm, "/-."); k >= 0 {
		sep = norm[k : k+1]
	} else if s.is(next, "/", "-") {
		sep = s.t.Tokens[next].Norm
	}
	if sep == "" || len(norm) > 10 {
		return nil, i
	}
	parts = strings.Split(norm, sep)
	for len(parts) < 3 && s.is(next, sep) && next+1 < s.end && s.t.Tokens[next+1].Kind == arabic.Number {
		parts = append(parts, strings.Split(s.t.Tokens[next+1].Norm, sep)...)
		next += 2
	}
	return parts, next
}

// sameDayElsewhere reads the same day in the other calendar: "الموافق 27 يوليو
// 2015م", "(27 يوليو 2015)", "- 27 يوليو".
func (s *scan) sameDayElsewhere(f fields, i int) (fields, int) {
	j, said := i, false
	bracket := s.is(j, "(")
	j = s.skip(j, ",", "(", "-", "/")
	if h, ok := s.plain(j, "same-as"); ok {
		j, said = h.next, true
		j = s.skip(s.skip(j, ":"), "يوم", "ليوم")
		if w, ok := s.plain(j, "weekday"); ok {
			j = w.next
		}
	}
	g, next, ok := s.date(j)
	if !ok || g.inHijri == f.inHijri || j == i && !said {
		return f, i
	}
	if bracket {
		if !s.is(next, ")") {
			return f, i
		}
		next++
	}
	if f.inHijri {
		f, g = g, f
	}
	f.hijri, f.inHijri = g.hijri, true
	return f, next
}
