package register

import "time"

// days is a stretch of days, counted from 1970-01-01. Exact says that the words
// tell days, not only a month or a year.
type days struct {
	lo, hi int
	known  bool
	exact  bool
}

// span reads two ISO 8601 dates as the days they cover; "" is unknown.
func span(from, to string) days {
	a, exact, ok := day(from, false)
	if !ok {
		return days{}
	}
	if to == "" {
		to = from
	}
	b, _, ok := day(to, true)
	if !ok || b < a {
		b, _, _ = day(from, true)
	}
	return days{a, b, true, exact}
}

// day reads YYYY, YYYY-MM or YYYY-MM-DD (and what follows a T) as the first or the
// last day that it covers.
func day(s string, last bool) (n int, exact, ok bool) {
	if len(s) > 10 {
		s = s[:10]
	}
	layout, years, months := "", 0, 0
	switch len(s) {
	case 10:
		layout, exact = "2006-01-02", true
	case 7:
		layout, months = "2006-01", 1
	case 4:
		layout, years = "2006", 1
	default:
		return 0, false, false
	}
	t, err := time.Parse(layout, s)
	if err != nil {
		return 0, false, false
	}
	if last && !exact {
		t = t.AddDate(years, months, -1)
	}
	return int(t.Unix() / 86400), exact, true
}

// Day returns the days since 1970-01-01 of the first day that an ISO 8601 date
// covers; false if it is none.
func Day(s string) (int, bool) {
	n, _, ok := day(s, false)
	return n, ok
}

// LastDay returns the days since 1970-01-01 of the last day that an ISO 8601 date
// covers; false if it is none.
func LastDay(s string) (int, bool) {
	n, _, ok := day(s, true)
	return n, ok
}

func (d days) meets(o days) bool { return d.lo <= o.hi && o.lo <= d.hi }

// apart is the number of days between two stretches, 0 if they meet.
func (d days) apart(o days) int {
	return max(0, d.lo-o.hi, o.lo-d.hi)
}
