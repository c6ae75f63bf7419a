package calendar

import (
	"cmp"
	"fmt"
	"time"
)

// Weekday numbers the days of the week; zero is unknown.
type Weekday int

// The days of the week, in the order in which most Arab states count them.
const (
	Sunday Weekday = iota + 1
	Monday
	Tuesday
	Wednesday
	Thursday
	Friday
	Saturday
)

// number returns the days from 1970-01-01 to d in the proleptic Gregorian calendar.
func (d Date) number() int {
	return int(time.Date(d.Year, time.Month(d.Month), d.Day, 0, 0, 0, 0, time.UTC).Unix() / 86400)
}

func fromNumber(n int) Date {
	y, m, d := time.Unix(int64(n)*86400, 0).UTC().Date()
	return Date{y, int(m), d}
}

// Valid reports whether d is a day of the Gregorian calendar in years 1 to 9999.
func (d Date) Valid() bool {
	return d.Year >= 1 && d.Year <= 9999 && d.Month >= 1 && d.Month <= 12 && d.Day >= 1 && d.Day <= DaysIn(d.Year, d.Month)
}

// DaysIn returns the number of days of a Gregorian month, month 1 to 12.
func DaysIn(year, month int) int {
	switch month {
	case 4, 6, 9, 11:
		return 30
	case 2:
		if year%4 == 0 && (year%100 != 0 || year%400 == 0) {
			return 29
		}
		return 28
	}
	return 31
}

// AddDays returns the day n days after d.
func (d Date) AddDays(n int) Date { return fromNumber(d.number() + n) }

// AddMonths returns the same day n months later, or that month's last day where
// it has no such day.
func (d Date) AddMonths(n int) Date {
	m := d.Year*12 + d.Month - 1 + n
	y, mo := m/12, m%12+1
	if m < 0 && m%12 != 0 {
		y, mo = y-1, mo+12
	}
	return Date{y, mo, min(d.Day, DaysIn(y, mo))}
}

// Days returns how many days d is after e.
func (d Date) Days(e Date) int { return d.number() - e.number() }

// Compare orders days; it returns -1, 0 or 1.
func (d Date) Compare(e Date) int {
	return cmp.Or(cmp.Compare(d.Year, e.Year), cmp.Compare(d.Month, e.Month), cmp.Compare(d.Day, e.Day))
}

// Before reports whether d is earlier than e.
func (d Date) Before(e Date) bool { return d.Compare(e) < 0 }

// After reports whether d is later than e.
func (d Date) After(e Date) bool { return d.Compare(e) > 0 }

// Weekday returns the day of the week, zero for an unknown date.
func (d Date) Weekday() Weekday {
	if !d.Known() {
		return 0
	}
	return Weekday(((d.number()+4)%7+7)%7 + 1)
}

// String returns d in ISO 8601 (YYYY-MM-DD), "" for an unknown date.
func (d Date) String() string {
	if !d.Known() {
		return ""
	}
	return fmt.Sprintf("%04d-%02d-%02d", d.Year, d.Month, d.Day)
}

// ParseISO reads a day in ISO 8601, alone or with a time behind it
// ("2024-06-21", "2024-06-21T19:42:55", "2024-06-21 19:42", "20240621"). The time
// and its zone do not move the day.
func ParseISO(s string) (Date, error) {
	d, n := Date{}, 0
	switch {
	case len(s) >= 10 && s[4] == '-' && s[7] == '-':
		d, n = Date{atoi(s[:4]), atoi(s[5:7]), atoi(s[8:10])}, 10
	case len(s) >= 8:
		d, n = Date{atoi(s[:4]), atoi(s[4:6]), atoi(s[6:8])}, 8
	}
	if n == 0 || !d.Valid() || len(s) > n && s[n] != 'T' && s[n] != 't' && s[n] != ' ' {
		return Date{}, fmt.Errorf("calendar: not an ISO 8601 day: %.40q", s)
	}
	return d, nil
}

// atoi reads ASCII digits, -1 if s has anything else or is empty.
func atoi(s string) int {
	if s == "" || len(s) > 9 {
		return -1
	}
	n := 0
	for i := 0; i < len(s); i++ {
		if s[i] < '0' || s[i] > '9' {
			return -1
		}
		n = n*10 + int(s[i]-'0')
	}
	return n
}

// Sooner and later days of one weekday, the day itself included.
func (d Date) onOrBefore(w Weekday) Date { return d.AddDays(-((int(d.Weekday()-w) + 7) % 7)) }
func (d Date) onOrAfter(w Weekday) Date  { return d.AddDays((int(w-d.Weekday()) + 7) % 7) }

// nearest returns the day of weekday w at most three days away.
func (d Date) nearest(w Weekday) Date {
	if n := (int(w-d.Weekday()) + 7) % 7; n <= 3 {
		return d.AddDays(n)
	}
	return d.onOrBefore(w)
}
