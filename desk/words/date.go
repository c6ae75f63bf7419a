package words

import (
	"fmt"
	"strconv"
	"strings"

	"mahdar/calendar"
)

// Date writes an ISO 8601 day, month or year; what follows a T is left out. A value
// that is no date comes back as it is.
func (w *Words) Date(iso string) string {
	y, m, d, ok := split(iso)
	switch {
	case !ok:
		return iso
	case m == 0:
		return strconv.Itoa(y)
	case d == 0:
		return w.month(m) + " " + strconv.Itoa(y)
	}
	return fmt.Sprintf("%d %s %d", d, w.month(m), y)
}

// Weekday is the name of the day of the week, "" if iso is no day.
func (w *Words) Weekday(iso string) string {
	y, m, d, ok := split(iso)
	if !ok || d == 0 {
		return ""
	}
	return w.T("weekday." + strconv.Itoa(int(calendar.Date{Year: y, Month: m, Day: d}.Weekday())))
}

// Hijri is the day in the Umm al-Qura calendar, "" if iso is no day of its table.
func (w *Words) Hijri(iso string) string {
	y, m, d, ok := split(iso)
	if !ok || d == 0 {
		return ""
	}
	h, ok := calendar.Date{Year: y, Month: m, Day: d}.Hijri()
	if !ok {
		return ""
	}
	return fmt.Sprintf("%d %s %d %s", h.Day, w.T("hijri."+strconv.Itoa(h.Month)), h.Year, w.T("hijri.era"))
}

// When writes "FROM/TO", one day or a span. Days of one month share its name.
func (w *Words) When(span string) string {
	from, to, _ := strings.Cut(span, "/")
	if from == to || to == "" {
		return w.Date(from)
	}
	y, m, d, ok := split(from)
	y2, m2, d2, ok2 := split(to)
	if ok && ok2 && y == y2 && m == m2 && d > 0 && d2 > 0 {
		return fmt.Sprintf("%d–%d %s %d", d, d2, w.month(m), y)
	}
	return w.Date(from) + " " + w.T("to") + " " + w.Date(to)
}

// HijriOf writes the first day of a span, or both, in the Hijri calendar.
func (w *Words) HijriOf(span string) string {
	from, to, _ := strings.Cut(span, "/")
	a := w.Hijri(from)
	if a == "" || from == to || to == "" {
		return a
	}
	return a + " " + w.T("to") + " " + w.Hijri(to)
}

// Month writes YYYY-MM.
func (w *Words) Month(iso string) string { return w.Date(iso[:min(7, len(iso))]) }

func (w *Words) month(m int) string { return w.T("month." + strconv.Itoa(m)) }

// split takes an ISO 8601 date apart; parts that are missing are 0.
func split(iso string) (y, m, d int, ok bool) {
	if len(iso) > 10 {
		iso = iso[:10]
	}
	part := func(s string) int {
		n, err := strconv.Atoi(s)
		if err != nil || n < 1 {
			return -1
		}
		return n
	}
	switch len(iso) {
	case 10:
		y, m, d = part(iso[:4]), part(iso[5:7]), part(iso[8:])
	case 7:
		y, m = part(iso[:4]), part(iso[5:])
	case 4:
		y = part(iso)
	default:
		return 0, 0, 0, false
	}
	if y < 1 || m < 0 || m > 12 || d < 0 || d > 31 {
		return 0, 0, 0, false
	}
	return y, m, d, true
}
