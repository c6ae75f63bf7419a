package page

import (
	"fmt"
	"regexp"
	"strings"
	"time"
)

// isoDate is ISO 8601 with a day, or with a day and a time, as meta data give it.
var isoDate = regexp.MustCompile(`^(\d{4})-(\d{2})-(\d{2})(?:[T ](\d{2}):(\d{2})(?::(\d{2})(?:\.\d+)?)?\s*(Z|[+-]\d{2}:?\d{2})?)?$`)

// coarse is ISO 8601 without a day.
var coarse = regexp.MustCompile(`^\d{4}(-(0[1-9]|1[0-2]))?$`)

// layouts are other ways in which machines write dates (RFC 1123 in feeds and headers).
var layouts = []string{time.RFC1123Z, time.RFC1123, time.RFC850, time.ANSIC, time.RFC822Z, "Mon, 2 Jan 2006 15:04:05 -0700", "Mon, 2 Jan 2006 15:04:05 MST", "2 Jan 2006", "January 2, 2006", "Jan 2, 2006"}

// normalDate brings a date of the input or of meta data into ISO 8601: what is ISO
// already, day/month/year and year/month/day in digits of any script, RFC 1123. A
// year, or a year and month, stay as they are. "" if s holds no such date.
func normalDate(s string) string {
	s = strings.TrimSpace(s)
	if len(s) > 100 {
		return ""
	}
	ascii := make([]rune, 0, len(s))
	for _, r := range s {
		if d := digit(r); d >= 0 {
			r = rune('0' + d)
		}
		if !ignorable(r) {
			ascii = append(ascii, r)
		}
	}
	s = string(ascii)
	if coarse.MatchString(s) {
		return s
	}
	if m := isoDate.FindStringSubmatch(s); m != nil {
		if !validDay(num(m[1]), num(m[2]), num(m[3])) {
			return ""
		}
		out := m[1] + "-" + m[2] + "-" + m[3]
		if m[4] == "" || num(m[4]) > 23 || num(m[5]) > 59 || m[6] != "" && num(m[6]) > 59 {
			return out
		}
		out += "T" + m[4] + ":" + m[5]
		if m[6] != "" {
			out += ":" + m[6]
		}
		return out + m[7]
	}
	for _, l := range layouts {
		if t, err := time.Parse(l, s); err == nil {
			if strings.Contains(l, "15") {
				return t.Format("2006-01-02T15:04:05Z07:00")
			}
			return t.Format("2006-01-02")
		}
	}
	v, _, _, ok := findDate(ascii, 0, len(ascii))
	if !ok {
		return ""
	}
	return v
}

// findDate finds the first date in digits in runes[from:to]: year-month-day or
// day-month-year, parted by - / or ., with or without a time after it. Where the
// second number cannot be a month, month-day-year is taken. It returns ISO 8601
// and the code points.
func findDate(runes []rune, from, to int) (value string, start, end int, ok bool) {
	for i := from; i < to; i++ {
		if digit(runes[i]) < 0 {
			continue
		}
		var n [3]int
		var width [3]int
		j, sep, got := i, rune(0), 0
		for got < 3 {
			k := j
			for k < to && digit(runes[k]) >= 0 && k-j < 9 {
				n[got] = n[got]*10 + digit(runes[k])
				k++
			}
			width[got] = k - j
			j = k
			got++
			if got == 3 || width[got-1] == 0 {
				break
			}
			for j < to && (runes[j] == ' ' || ignorable(runes[j])) && j-k < 2 {
				j++
			}
			if j >= to || sep != 0 && fold(runes[j]) != sep || !strings.ContainsRune("-/.", fold(runes[j])) {
				break
			}
			sep = fold(runes[j])
			for j++; j < to && (runes[j] == ' ' || ignorable(runes[j])); j++ {
				if j-k > 3 {
					break
				}
			}
		}
		if y, m, d, good := order(n, width); got == 3 && good && (j >= to || digit(runes[j]) < 0) {
			clock, after := findClock(runes, j, to)
			return fmt.Sprintf("%04d-%02d-%02d%s", y, m, d, clock), i, after, true
		}
		for i+1 < to && digit(runes[i+1]) >= 0 {
			i++
		}
	}
	return "", 0, 0, false
}

func order(n, width [3]int) (y, m, d int, ok bool) {
	switch {
	case width[0] == 4 && width[1] >= 1 && width[1] <= 2 && width[2] >= 1 && width[2] <= 2:
		y, m, d = n[0], n[1], n[2]
	case width[2] == 4 && width[0] >= 1 && width[0] <= 2 && width[1] >= 1 && width[1] <= 2:
		d, m, y = n[0], n[1], n[2]
		if m > 12 && d <= 12 {
			d, m = m, d
		}
	default:
		return 0, 0, 0, false
	}
	return y, m, d, validDay(y, m, d)
}

// findClock reads a time of day at runes[i], after a few spaces and signs: "T" and ISO
// time, or "" and i if there is none.
func findClock(runes []rune, i, to int) (string, int) {
	j := i
	for j < to && j < i+4 && (runes[j] == ' ' || runes[j] == 0x00A0 || runes[j] == 'T' || runes[j] == '|' || fold(runes[j]) == '-' || fold(runes[j]) == ',' || ignorable(runes[j])) {
		j++
	}
	var n [3]int
	got := 0
	for got < 3 {
		k := j
		for k < to && k-j < 2 && digit(runes[k]) >= 0 {
			n[got] = n[got]*10 + digit(runes[k])
			k++
		}
		if k == j {
			break
		}
		got++
		j = k
		if got == 3 || j+1 >= to || runes[j] != ':' || digit(runes[j+1]) < 0 {
			break
		}
		j++
	}
	if got < 2 || n[0] > 23 || n[1] > 59 || n[2] > 59 {
		return "", i
	}
	k := j
	for k < to && runes[k] == ' ' {
		k++
	}
	e := k
	var half []rune
	for e < to && e < k+8 && (letter(runes[e]) || ignorable(runes[e])) {
		if !ignorable(runes[e]) {
			half = append(half, fold(runes[e]))
		}
		e++
	}
	switch string(half) {
	case "am", "ص", "صباحا":
		if n[0] == 12 {
			n[0] = 0
		}
		j = e
	case "pm", "م", "مساء":
		if n[0] < 12 {
			n[0] += 12
		}
		j = e
	}
	if got == 2 {
		return fmt.Sprintf("T%02d:%02d", n[0], n[1]), j
	}
	return fmt.Sprintf("T%02d:%02d:%02d", n[0], n[1], n[2]), j
}

// validDay reports whether the Gregorian day exists, in the years of the web's news.
func validDay(y, m, d int) bool {
	if y < 1900 || y > 2199 || m < 1 || m > 12 || d < 1 {
		return false
	}
	return time.Date(y, time.Month(m), d, 0, 0, 0, 0, time.UTC).Day() == d
}

func num(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}

// urlDate finds a date in the path of an address: /2015/07/31/, /2015-07-31/ or eight
// digits that stand alone between signs and are a day. Nothing less plain is taken.
var urlDate = regexp.MustCompile(`(?:^|[^0-9])((?:19[5-9]|20[0-9])\d)(?:/(\d{1,2})/(\d{1,2})|-(\d{1,2})-(\d{1,2})|(\d{2})(\d{2}))(?:[^0-9]|$)`)

func dateOfURL(u string) string {
	if i := strings.IndexAny(u, "?#"); i >= 0 {
		u = u[:i]
	}
	if len(u) > 4096 {
		return ""
	}
	m := urlDate.FindStringSubmatch(u)
	if m == nil {
		return ""
	}
	mo, d := m[2]+m[4]+m[6], m[3]+m[5]+m[7]
	if !validDay(num(m[1]), num(mo), num(d)) {
		return ""
	}
	return fmt.Sprintf("%s-%02d-%02d", m[1], num(mo), num(d))
}
