package calendar

import (
	_ "embed"
	"fmt"
	"sort"
	"strings"
	"sync"
)

// Hijri is a day of the Umm al-Qura calendar. The zero Hijri is unknown.
type Hijri struct{ Year, Month, Day int }

//go:embed data/ummalqura.tsv
var ummAlQuraTSV string

// hijriYear is a year of the table: the day number of 1 Muharram and the days of
// the months before each month.
type hijriYear struct {
	first  int
	before [13]int
}

type hijriTable struct {
	year  int // of years[0]
	years []hijriYear
}

var ummAlQura = sync.OnceValue(func() hijriTable {
	t, err := readHijri(ummAlQuraTSV)
	if err != nil {
		return hijriTable{} // a test reads the table and fails
	}
	return t
})

func readHijri(tsv string) (hijriTable, error) {
	var t hijriTable
	for _, line := range strings.Split(strings.TrimSpace(tsv), "\n") {
		if strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 {
			return t, fmt.Errorf("calendar: ummalqura.tsv: %q has not three columns", line)
		}
		first, err := ParseISO(f[1])
		if err != nil {
			return t, fmt.Errorf("calendar: ummalqura.tsv: %w", err)
		}
		if t.years == nil {
			t.year = atoi(f[0])
		}
		if atoi(f[0]) != t.year+len(t.years) {
			return t, fmt.Errorf("calendar: ummalqura.tsv: year %s out of order", f[0])
		}
		y := hijriYear{first: first.number()}
		lengths := strings.Fields(f[2])
		if len(lengths) != 12 {
			return t, fmt.Errorf("calendar: ummalqura.tsv: year %s has not twelve months", f[0])
		}
		for m, l := range lengths {
			y.before[m+1] = y.before[m] + atoi(l)
		}
		t.years = append(t.years, y)
	}
	return t, nil
}

// Valid reports whether h is a day of the table (1343 to 1500 AH).
func (h Hijri) Valid() bool {
	t := ummAlQura()
	if h.Year < t.year || h.Year >= t.year+len(t.years) || h.Month < 1 || h.Month > 12 || h.Day < 1 {
		return false
	}
	y := &t.years[h.Year-t.year]
	return h.Day <= y.before[h.Month]-y.before[h.Month-1]
}

// Gregorian converts h. Where the moon was sighted on another evening than
// calculated, the day that people lived by can differ by one. It returns the zero
// Date for a day that is not in the table; the 30th of a month that has 29 days is
// taken as the next month's first.
func (h Hijri) Gregorian() Date {
	if h.Day == 30 && !h.Valid() {
		if d := (Hijri{h.Year, h.Month, 29}).Gregorian(); d.Known() {
			return d.AddDays(1)
		}
	}
	if !h.Valid() {
		return Date{}
	}
	t := ummAlQura()
	y := &t.years[h.Year-t.year]
	return fromNumber(y.first + y.before[h.Month-1] + h.Day - 1)
}

// Hijri converts d; ok is false outside 1343 to 1500 AH (1924-08-01 to 2077-11-16).
func (d Date) Hijri() (h Hijri, ok bool) {
	if !d.Valid() {
		return Hijri{}, false
	}
	t, n := ummAlQura(), d.number()
	i := sort.Search(len(t.years), func(i int) bool { return t.years[i].first > n }) - 1
	if i < 0 {
		return Hijri{}, false
	}
	y := &t.years[i]
	n -= y.first
	if n >= y.before[12] {
		return Hijri{}, false
	}
	m := sort.Search(12, func(m int) bool { return y.before[m+1] > n })
	return Hijri{t.year + i, m + 1, n - y.before[m] + 1}, true
}
