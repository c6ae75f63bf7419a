package calendar

import "mahdar/arabic"

// item is one day as an expression tells it.
type item struct {
	fields
	next    int
	weekday Weekday
	n       int  // which weekday: "الماضي" -1, "المقبل" 1
	which   bool // n is told
	week    ref  // "الثلاثاء من الأسبوع الماضي"
	rel     int  // days from the page's
	isRel   bool
	dated   bool // fields are told
	night   bool // a night between two weekdays
}

// item reads one day: parts of the day, then a day relative to the page's, a
// weekday, a date, or several of these that tell the same day.
func (s *scan) item(i int) (item, bool) {
	var it item
	j, lead, night := s.lead(i)
	j, ok := s.relative(&it, j, lead)
	if !ok {
		return it, false
	}
	if w, next, ok := s.weekdayAfter(it, j, lead, i); ok {
		it.weekday, j = w, next
		if night {
			j = s.nightPair(&it, j)
		}
		j = s.weekdayWhich(&it, j)
	}
	j = s.dateAfter(&it, j, j > i)
	if it.dated && it.weekday == 0 {
		j = s.weekdayBehind(&it, j)
	}
	it.next = j
	return it, it.isRel || it.weekday > 0 || it.dated
}

// lead skips parts of the day and يوم: "مساء يوم", "بعد ظهر".
func (s *scan) lead(i int) (next int, some, night bool) {
	j := i
	for k := 0; k < 3; k++ {
		h, ok := s.get(j, "part")
		if !ok || j > i && (h.conj != "" || h.prep != "") {
			break
		}
		night = night || h.has("night")
		j, some = h.next, true
		if s.is(j, "من") && s.dayWord(j+1) {
			j++
		}
	}
	return j, some, night
}

// dayWord reports whether a part of a day, a relative day or a weekday stands at
// token i.
func (s *scan) dayWord(i int) bool {
	for _, class := range []string{"part", "relday", "weekday"} {
		if _, ok := s.plain(i, class); ok {
			return true
		}
	}
	return false
}

// relative reads "أمس", "بعد غد", and the day that a newspaper puts right in
// brackets: "اليوم (أمس)". ok is false where the words are something else.
func (s *scan) relative(it *item, j int, lead bool) (int, bool) {
	h, ok := s.get(j, "relday")
	if !ok || lead && (h.conj != "" || h.prep != "") {
		return j, true
	}
	if h.has("lead") && !lead {
		if _, ok := s.plain(s.skip(h.next, "(", ","), "weekday"); !ok {
			return j, true
		}
	}
	if s.is(j, "اليوم") && h.next == j+1 && s.t.Tokens[j].Norm == "اليوم" && j+1 < s.end && s.t.Tokens[j+1].Kind == arabic.Word {
		if _, _, ok := s.date(j + 1); ok {
			return j + 1, true // the fifth day of August, not today
		}
	}
	if s.quoted(j, h.next) || s.before(j, "medianame") || s.perDay(j, lead) {
		return j, false
	}
	it.isRel, it.rel = true, h.value
	j = h.next
	if s.is(j, "(") {
		if c, ok := s.plain(j+1, "relday"); ok && s.is(c.next, ")") {
			it.rel, j = c.value, c.next+1
		}
	}
	return j, true
}

// perDay reports whether اليوم at token j is "a day": "ثلاث مرات في اليوم".
func (s *scan) perDay(j int, lead bool) bool {
	if lead || !s.is(j, "اليوم", "باليوم") {
		return s.is(j, "باليوم", "لليوم", "كاليوم")
	}
	if s.t.Tokens[j].Norm == "باليوم" {
		return true
	}
	_, named := s.plain(s.skip(j+1, "(", ","), "weekday")
	return s.prev(j, "في") && !named
}

// quoted reports whether the tokens are the whole of what stands between quotes,
// as a newspaper's name does; for a single word brackets count too.
func (s *scan) quoted(first, last int) bool {
	if first == 0 || last >= len(s.t.Tokens) {
		return false
	}
	a, b := s.t.Tokens[first-1].Norm, s.t.Tokens[last].Norm
	return a == "\"" && b == "\"" || a == "'" && b == "'" || a == "(" && b == ")" && last == first+1 && s.is(first, "اليوم")
}

// weekdayAfter reads a weekday, behind a relative day also in brackets or between
// commas.
func (s *scan) weekdayAfter(it item, j int, lead bool, start int) (Weekday, int, bool) {
	if it.isRel {
		k := s.skip(j, "(", ",", "-")
		k = s.skip(k, "يوم")
		h, ok := s.plain(k, "weekday")
		if !ok || s.is(j, "(") && !s.is(h.next, ")") {
			return 0, j, false
		}
		if s.is(j, ",") && !s.boundary(h.next) && (!s.page.Known() || s.page.AddDays(it.rel).Weekday() != Weekday(h.value)) {
			return 0, j, false
		}
		next := h.next
		if s.is(j, "(") {
			next++
		}
		return Weekday(h.value), next, true
	}
	h, ok := s.get(j, "weekday")
	if !ok || lead && (h.conj != "" || h.prep != "") {
		return 0, j, false
	}
	if s.quoted(j, h.next) || s.before(start, "medianame") || s.prev(start, "بن", "ال", "ابو") {
		return 0, j, false
	}
	return Weekday(h.value), h.next, true
}

// boundary reports whether an aside can end before token j.
func (s *scan) boundary(j int) bool {
	if j >= s.end || s.is(j, ",", ")", ".", "-", ";", ":") {
		return true
	}
	_, _, ok := s.date(j)
	return ok
}

// nightPair reads the second day of "ليل الخميس - الجمعة".
func (s *scan) nightPair(it *item, j int) int {
	k := s.skip(j, "-", "/", "الي")
	h, ok := s.get(k, "weekday")
	if ok && h.prep == "" && h.value == int(it.weekday)%7+1 && (k > j || h.conj == "و" || h.conj == "") {
		it.night = true
		return h.next
	}
	return j
}

// weekdayWhich reads "الماضي", "من الأسبوع الماضي" behind a weekday.
func (s *scan) weekdayWhich(it *item, j int) int {
	if n, next, ok := s.which(j); ok {
		it.n, it.which, j = n, true, next
	}
	if s.is(j, "من") || s.is(j, "هذا") {
		if r, next, ok := s.periodRef(s.skip(j, "من"), week); ok && !r.same {
			it.week, j = r, next
		}
	}
	return j
}

// dateAfter reads a date behind a weekday or a relative day, or at the start.
func (s *scan) dateAfter(it *item, j int, behind bool) int {
	k, bracket := j, false
	if behind {
		if bracket = s.is(k, "("); bracket || s.is(k, ",", "-") {
			k++
		}
		if h, ok := s.plain(k, "same-as"); ok {
			k = s.skip(h.next, ":", "يوم")
		}
	}
	f, next, ok := s.date(k)
	if !ok {
		if f, next, ok = s.shortNumeric(k, behind); !ok {
			return j
		}
	}
	if bracket {
		if !s.is(next, ")") {
			return j
		}
		next++
	}
	it.dated, it.fields = true, f
	it.fields, next = s.sameDayElsewhere(f, next)
	return next
}

// shortNumeric reads "21/7" behind يوم, a weekday or الموافق.
func (s *scan) shortNumeric(i int, behind bool) (fields, int, bool) {
	if !behind || i >= s.end {
		return fields{}, i, false
	}
	norm := s.t.Tokens[i].Norm
	for k := 1; k < len(norm)-1; k++ {
		if norm[k] == '/' {
			f := fields{day: atoi(norm[:k]), month: atoi(norm[k+1:]), numeric: true}
			return f, i + 1, f.day > 0 && f.month > 0 && f.month <= 12 && len(norm) <= 5 && f.possible()
		}
	}
	return fields{}, i, false
}

// weekdayBehind reads a weekday behind a date: "14 يناير (الثلاثاء)".
func (s *scan) weekdayBehind(it *item, j int) int {
	if !s.is(j, "(", ",") {
		return j
	}
	h, ok := s.plain(s.skip(j+1, "يوم"), "weekday")
	if !ok || s.is(j, "(") && !s.is(h.next, ")") || s.is(j, ",") && !s.boundary(h.next) {
		return j
	}
	it.weekday = Weekday(h.value)
	if s.is(j, "(") {
		return h.next + 1
	}
	return h.next
}
