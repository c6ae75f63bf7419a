package calendar

import "mahdar/arabic"

// amount is a number of units: "ثلاثة أيام", "ساعة ونصف".
type amount struct {
	unit     unit
	n        int
	num, den int  // fraction beside n
	minutes  int  // for minutes and hours, the whole of it
	lone     bool // a bare singular: "ساعة"
	next     int
}

// amount reads a number with its unit, a dual or a bare singular.
func (s *scan) amount(i int) (amount, bool) {
	a := amount{n: 1, next: i}
	if n, ok := s.t.Numeral(i); ok && !n.Ordinal && n.Last <= s.end && !s.dual(i) {
		u, ok := s.plain(n.Last, "unit")
		if !ok || n.Words && n.Definite && n.Value == 100 /* per cent */ || u.has("two") || u.has("pair") || u.has("the") && n.Whole() {
			return a, false
		}
		a = amount{unit: u.unit, n: n.Value, num: n.Num, den: n.Den, next: u.next}
	} else {
		u, ok := s.get(i, "unit")
		if !ok || u.has("the") && !s.aboutAnHour(i, u.unit, u.next) || u.has("pair") || u.has("many") {
			return a, false
		}
		a.unit, a.next = u.unit, u.next
		if u.has("two") {
			a.n = 2
		} else if a.next, a.lone = s.counted(a.next); a.lone && (u.conj != "" || s.names(a.next)) {
			return a, false
		}
	}
	s.withFraction(&a)
	a.minutes = a.toMinutes()
	s.withMinutes(&a)
	return a, true
}

// aboutAnHour reports whether "الساعة" is a length and no time of day: "قرابة الساعة".
func (s *scan) aboutAnHour(i int, u unit, next int) bool {
	if u != hour || !s.before(i, "about") {
		return false
	}
	_, clock := s.t.Numeral(min(next, len(s.t.Tokens)-1))
	return next >= s.end || !clock
}

// dual reports whether the word at i is a unit in the dual: no numeral is looked
// for there.
func (s *scan) dual(i int) bool {
	u, ok := s.get(i, "unit")
	return ok && u.has("two")
}

// counted skips "واحدة", "كاملة" behind a bare singular, which then is a number.
func (s *scan) counted(i int) (int, bool) {
	if s.is(i, "واحد", "واحده", "واحدا", "كامل", "كامله", "كاملا") {
		return i + 1, false
	}
	return i, true
}

// names reports whether token i names the month or year before it: "شهر رمضان",
// "سنة 1961".
func (s *scan) names(i int) bool {
	_, m := s.plain(i, "month")
	_, h := s.plain(i, "hijri")
	return m || h || i < s.end && s.t.Tokens[i].Kind == arabic.Number
}

// withFraction reads "ونصف", "وربع الساعة", "إلا ربعا" behind the unit.
func (s *scan) withFraction(a *amount) {
	less := s.is(a.next, "الا")
	j := s.skip(a.next, "الا")
	f, ok := s.t.Numeral(min(j, len(s.t.Tokens)-1))
	if j >= s.end || !ok || f.Value != 0 || f.Den == 0 || f.Last > s.end || !less && f.Conj != "و" || s.t.Tokens[j].Kind == arabic.Number {
		return
	}
	a.num, a.den, a.next, a.lone = f.Num, f.Den, f.Last, false
	if less {
		a.n, a.num = a.n-1, f.Den-f.Num
	}
	if u, ok := s.plain(a.next, "unit"); ok && u.unit == a.unit && u.has("one") {
		a.next = u.next
	}
}

// withMinutes reads "و20 دقيقة" behind hours.
func (s *scan) withMinutes(a *amount) {
	if a.unit != hour || a.den > 0 {
		return
	}
	j := s.skip(a.next, "و")
	if j >= s.end {
		return
	}
	n, ok := s.t.Numeral(j)
	if !ok || n.Ordinal || !n.Whole() || n.Last > s.end || j == a.next && n.Conj != "و" {
		return
	}
	if u, ok := s.plain(n.Last, "unit"); ok && u.unit == minute {
		a.minutes += n.Value
		a.next, a.lone = u.next, false
	}
}

func (a amount) toMinutes() int {
	per := 0
	switch a.unit {
	case minute:
		per = 1
	case hour:
		per = 60
	}
	if a.n > 1e6 {
		return 0
	}
	m := a.n * per
	if a.den > 0 {
		m += a.num * per / a.den
	}
	return m
}

// durationMark reads how long something lasts. A bare singular counts only behind
// a word such as لمدة or نحو.
func (s *scan) durationMark(i int) (Mark, bool) {
	a, ok := s.amount(i)
	if !ok || a.lone && !s.before(i, "lasting") && !s.before(i, "about") || s.before(i, "age") {
		return Mark{}, false
	}
	m := Mark{Last: a.next, Kind: Duration, Minutes: a.minutes, Rule: "duration"}
	switch {
	case a.n > 1e6:
		return Mark{}, false
	case a.unit == day:
		m.Days = a.n
	case a.unit == week:
		m.Days = a.n * 7
	}
	return m, true
}

// agoMark reads "قبل يومين", "منذ ثلاثة أيام", "بعد أسبوع", "خلال شهر". What
// counts from something else ("قبل يومين من الاجتماع") is not resolved.
func (s *scan) agoMark(i int) (Mark, bool) {
	dir, h := 0, hit{}
	for k, class := range []string{"ago", "within", "ahead"} {
		if g, ok := s.get(i, class); ok {
			dir, h = k-1, g
		}
	}
	if h.sense == nil {
		return Mark{}, false
	}
	j := h.next
	exact := true
	if g, ok := s.plain(j, "about"); ok {
		j, exact = g.next, false
	}
	a, ok := s.amount(j)
	if !ok {
		return Mark{}, false
	}
	if _, _, late := s.which(a.next); late && dir == 0 {
		return Mark{}, false // خلال الخمس سنوات المقبلة
	}
	m := Mark{Last: a.next, Kind: Vague, Rule: "ago"}
	if from := s.skip(a.next, "فقط"); s.is(from, "من", "علي") && !s.is(from+1, "الان") || s.before(i, "age") {
		return m, true
	}
	m.Relative, m.Bygone = true, dir < 0
	if dir != 0 && s.page.Known() && a.n < 1000 {
		k, r := s.awayFrom(a, dir, exact)
		m.Kind = k
		if m.Future = r; dir < 0 {
			m.Past = r
		}
	}
	return m, true
}

// awayFrom counts an amount from the page's date. A number of days tells the day,
// of weeks the month if three days more or less do not change it, of months and
// years the month and the year.
func (s *scan) awayFrom(a amount, dir int, exact bool) (Kind, Reading) {
	at := s.page
	switch a.unit {
	case day:
		d := at.AddDays(dir * a.n)
		if exact && a.n < 15 {
			return Day, dayReading(d, d)
		}
		return vagueMonth(d.AddDays(-1), d.AddDays(1))
	case week:
		d := at.AddDays(dir * 7 * a.n)
		return vagueMonth(d.AddDays(-3), d.AddDays(3))
	case month:
		if a.den == 0 && a.n < 12 {
			d := Date{at.Year, at.Month, 1}.AddMonths(dir * a.n)
			return Month, monthOf(d, d)
		}
	case year:
		if a.den == 0 && a.n < 100 {
			return Year, oneReading(at.Year+dir*a.n, 0)
		}
	}
	return Vague, Reading{}
}

// vagueMonth is the month of all days from a to b, or vague.
func vagueMonth(a, b Date) (Kind, Reading) {
	if r := monthOf(a, b); r.From != "" {
		return Month, r
	}
	return Vague, Reading{}
}
