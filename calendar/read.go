package calendar

import (
	"strings"
	"time"

	"mahdar/arabic"
)

// layouts are the ways in which feeds and meta data write a day in English.
var layouts = []string{
	time.RFC1123, time.RFC1123Z, time.RFC822, time.RFC822Z, time.RFC850, time.ANSIC, time.UnixDate,
	"Mon, 2 Jan 2006 15:04:05 MST", "Mon, 2 Jan 2006 15:04:05 -0700", "2 Jan 2006 15:04:05 MST", "2 Jan 2006 15:04",
	"2 Jan 2006", "2 January 2006", "Jan 2, 2006", "January 2, 2006", "Monday, 2 January 2006", "Monday, January 2, 2006",
	"2006/01/02", "2006/01/02 15:04:05", "2006/01/02 15:04", "2006.01.02",
}

// ReadDay reads the day that a short piece of text tells: ISO 8601, the English
// forms of feeds, or the first day told in Arabic ("الثلاثاء ٢١ تموز ٢٠١٥ - 10:30",
// "11 شوال 1436هـ"). near, if known, resolves what is relative or has no year, as
// for something that has happened. ok is false where no single day is told.
func ReadDay(s string, near Date) (d Date, ok bool) {
	s = strings.TrimSpace(s)
	if d, err := ParseISO(s); err == nil {
		return d, true
	}
	for _, layout := range layouts {
		if t, err := time.Parse(layout, s); err == nil {
			d := Date{t.Year(), int(t.Month()), t.Day()}
			return d, d.Valid()
		}
	}
	for _, m := range Find(arabic.New([]rune(s), nil), near) {
		if m.Kind == Day && m.Past.From != "" {
			d, err := ParseISO(m.Past.From)
			return d, err == nil
		}
	}
	return Date{}, false
}
