package calendar

import "testing"

// The table is whole: each year begins where the one before it ends.
func TestHijriTable(t *testing.T) {
	tab, err := readHijri(ummAlQuraTSV)
	if err != nil {
		t.Fatal(err)
	}
	if tab.year != 1343 || len(tab.years) != 158 {
		t.Fatalf("%d years from %d", len(tab.years), tab.year)
	}
	for i, y := range tab.years {
		if i > 0 && tab.years[i-1].first+tab.years[i-1].before[12] != y.first {
			t.Errorf("year %d does not begin where the year before ends", tab.year+i)
		}
		if n := y.before[12]; n < 353 || n > 356 {
			t.Errorf("year %d has %d days", tab.year+i, n)
		}
		for m := range 12 {
			if n := y.before[m+1] - y.before[m]; tab.year+i >= 1420 && n != 29 && n != 30 {
				t.Errorf("month %d of %d has %d days", m+1, tab.year+i, n)
			}
		}
	}
}

// Days that are known from print: first days of Ramadan and Shawwal and new years
// announced for Saudi Arabia by the Umm al-Qura calendar.
func TestHijriKnownDays(t *testing.T) {
	for _, c := range []struct {
		h Hijri
		d string
	}{
		{Hijri{1420, 9, 1}, "1999-12-09"},
		{Hijri{1423, 1, 1}, "2002-03-15"},
		{Hijri{1431, 9, 1}, "2010-08-11"},
		{Hijri{1436, 9, 1}, "2015-06-18"},
		{Hijri{1436, 10, 1}, "2015-07-17"},
		{Hijri{1436, 10, 11}, "2015-07-27"},
		{Hijri{1436, 10, 14}, "2015-07-30"},
		{Hijri{1437, 1, 1}, "2015-10-14"},
		{Hijri{1441, 9, 1}, "2020-04-24"},
		{Hijri{1442, 1, 1}, "2020-08-20"},
		{Hijri{1444, 9, 1}, "2023-03-23"},
		{Hijri{1445, 1, 1}, "2023-07-19"},
		{Hijri{1446, 9, 1}, "2025-03-01"},
		{Hijri{1500, 12, 30}, "2077-11-16"},
	} {
		if got := c.h.Gregorian().String(); got != c.d {
			t.Errorf("%v = %s, want %s", c.h, got, c.d)
		}
	}
}

func TestHijriRoundTrip(t *testing.T) {
	last := Date{2077, 11, 16}
	for d := (Date{1924, 8, 1}); !d.After(last); d = d.AddDays(1) {
		h, ok := d.Hijri()
		if !ok || !h.Valid() || h.Gregorian() != d {
			t.Fatalf("%v → %v (%v) → %v", d, h, ok, h.Gregorian())
		}
	}
	for _, d := range []Date{{}, {1924, 7, 31}, {2077, 11, 17}, {2020, 13, 1}} {
		if h, ok := d.Hijri(); ok {
			t.Errorf("%v → %v", d, h)
		}
	}
	for _, h := range []Hijri{{}, {1342, 1, 1}, {1501, 1, 1}, {1436, 13, 1}, {1436, 1, 31}, {1436, 0, 30}} {
		if d := h.Gregorian(); d.Known() {
			t.Errorf("%v → %v", h, d)
		}
	}
}
