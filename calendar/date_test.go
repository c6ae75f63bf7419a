package calendar

import (
	"testing"
	"time"
)

// Every day from 1583 to 2400 has the number, weekday and neighbours that the
// standard library gives it.
func TestDateAgreesWithTime(t *testing.T) {
	at := time.Date(1583, 1, 1, 0, 0, 0, 0, time.UTC)
	for d := (Date{1583, 1, 1}); d.Year < 2400; d = d.AddDays(1) {
		if d.Year != at.Year() || d.Month != int(at.Month()) || d.Day != at.Day() {
			t.Fatalf("%v where the library has %v", d, at)
		}
		if int(d.Weekday()) != int(at.Weekday())+1 {
			t.Fatalf("%v: weekday %d, want %v", d, d.Weekday(), at.Weekday())
		}
		if n := int(at.Unix() / 86400); !d.Valid() || d.number() != n {
			t.Fatalf("%v: valid %v, number %d, want %d", d, d.Valid(), d.number(), n)
		}
		at = at.AddDate(0, 0, 1)
	}
}

func TestAddMonths(t *testing.T) {
	for _, c := range []struct {
		d    Date
		n    int
		want string
	}{
		{Date{2020, 1, 31}, 1, "2020-02-29"},
		{Date{2020, 1, 31}, -2, "2019-11-30"},
		{Date{2015, 8, 4}, -8, "2014-12-04"},
		{Date{2015, 8, 4}, 5, "2016-01-04"},
		{Date{2015, 12, 15}, 0, "2015-12-15"},
	} {
		if got := c.d.AddMonths(c.n).String(); got != c.want {
			t.Errorf("%v + %d months = %s, want %s", c.d, c.n, got, c.want)
		}
	}
}

func TestParseISO(t *testing.T) {
	for s, want := range map[string]string{
		"2024-06-21": "2024-06-21", "2024-06-21T19:42:55": "2024-06-21", "2024-06-21 19:42": "2024-06-21",
		"20240621": "2024-06-21", "2024-02-29": "2024-02-29", "2024-06-21T23:59:00-11:00": "2024-06-21",
		"2023-02-29": "", "2207-20-16": "", "2024-06": "", "": "", "2024-06-21x": "", "0000-01-01": "", "٢٠٢٤-٠٦-٢١": "",
	} {
		d, err := ParseISO(s)
		if d.String() != want || (err == nil) != (want != "") {
			t.Errorf("ParseISO(%q) = %q, %v, want %q", s, d, err, want)
		}
	}
}

func TestWeekdaysAround(t *testing.T) {
	d := Date{2015, 8, 4} // a Tuesday
	if d.Weekday() != Tuesday {
		t.Fatal(d.Weekday())
	}
	for w := Sunday; w <= Saturday; w++ {
		b, a, n := d.onOrBefore(w), d.onOrAfter(w), d.nearest(w)
		if b.Weekday() != w || b.After(d) || d.Days(b) > 6 {
			t.Errorf("weekday %d before %v: %v", w, d, b)
		}
		if a.Weekday() != w || a.Before(d) || a.Days(d) > 6 {
			t.Errorf("weekday %d after %v: %v", w, d, a)
		}
		if n.Weekday() != w || n.Days(d) > 3 || n.Days(d) < -3 {
			t.Errorf("weekday %d nearest %v: %v", w, d, n)
		}
	}
}
