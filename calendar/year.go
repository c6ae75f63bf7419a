package calendar

import (
	"strings"

	"mahdar/arabic"
)

// yearMark reads a year: "عام 2017", "نهاية العام الجاري", "في 2018", "العام نفسه".
func (s *scan) yearMark(i int) (Mark, bool) {
	j := s.periodPart(i)
	if y, hijri, next, ok := s.namedYear(j); ok {
		m := yearOf(y, hijri, next)
		s.lies(i, &m)
		return m, true
	}
	if r, next, ok := s.periodRef(j, year); ok {
		if s.before(i, "general") {
			return Mark{}, false
		}
		m := Mark{Last: next, Kind: Year, Relative: !r.same, Bygone: r.n < 0, Coming: r.n > 0, Rule: "year-relative"}
		y := s.page.Year + r.n
		if r.same {
			y = s.last.year
		}
		if y > 0 && (r.same || s.page.Known()) {
			m.Past = oneReading(y, 0)
			m.Future = m.Past
		}
		s.lies(i, &m)
		return m, true
	}
	y, hijri, next, ok := s.yearNumber(j, false)
	if !ok || !hijri && (y < 1950 || y > 2049) {
		return Mark{}, false
	}
	_, _, digits := s.era(j + 1)
	if next == j+1 && j == i && (!s.before(i, "yearcue") || y == 2000) || digits == j+1 && s.counts(next) {
		return Mark{}, false
	}
	return yearOf(y, hijri, next), true
}

// counts reports whether the number before token i counts something.
func (s *scan) counts(i int) bool {
	_, unit := s.plain(i, "unit")
	return unit || s.is(i, "%", "$", "دولار", "دولارا", "ريال", "ريالا", "دينار", "دينارا", "جنيه", "جنيها", "شخص", "شخصا", "متر", "مترا", "قتيل", "قتيلا", "نقطه", "طن", "طنا", "برميل", "كيلومتر", "كيلومترا", "ميغاوات", "لاجي", "لاجيا")
}

func yearOf(y int, hijri bool, next int) Mark {
	m := Mark{Last: next, Kind: Year, Rule: "year"}
	if hijri {
		m.Kind, m.Rule = Vague, "hijri-year"
		return m
	}
	m.Past = oneReading(y, 0)
	m.Future = m.Past
	return m
}

// yearSpan reads "عامي 2014 و2015", "بين عامي 2010 و2012", "من 2010 إلى 2012",
// "عام 2014-2015".
func (s *scan) yearSpan(i int) (Mark, bool) {
	open, j := s.opener(i)
	if u, ok := s.get(j, "unit"); ok && u.unit == year && (u.has("pair") || u.has("one")) {
		open, j = open+"+", u.next
	}
	if open == "" {
		return Mark{}, false
	}
	a, b, next, ok := s.twoYears(j)
	if !ok {
		x, _, k, ok := s.yearNumber(j, false)
		if !ok {
			return Mark{}, false
		}
		k, _, ok = s.joint(k, strings.TrimSuffix(open, "+"))
		if !ok {
			return Mark{}, false
		}
		if u, ok := s.get(k, "unit"); ok && u.unit == year && u.has("one") {
			k = u.next
		}
		y, _, after, ok := s.yearNumber(k, false)
		if !ok || s.counts(after) {
			return Mark{}, false
		}
		a, b, next = x, y, after
	}
	if a >= b || a < 1800 {
		return Mark{}, false
	}
	m := Mark{Last: next, Kind: Year, Rule: "year-span"}
	m.Past = Reading{iso(a, 0), iso(b, 0)}
	m.Future = m.Past
	return m, true
}

// twoYears reads "2014-2015" and "2014/2015".
func (s *scan) twoYears(i int) (a, b, next int, ok bool) {
	if i >= s.end || s.t.Tokens[i].Kind != arabic.Number {
		return 0, 0, i, false
	}
	n := s.t.Tokens[i].Norm
	if len(n) != 9 || n[4] != '-' && n[4] != '/' {
		return 0, 0, i, false
	}
	a, b = atoi(n[:4]), atoi(n[5:])
	return a, b, i + 1, a >= 1800 && b <= 2199
}
