package reader

import (
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// statusByTense reads the status off the verb and the date.
func (x *extractor) statusByTense(f *frame) string {
	d := x.d
	mk := x.dated(f)
	coming := mk != nil && x.isComing(mk) && !x.nextInRow(f, mk)
	switch {
	case f.rel && x.ahead(f):
		return "planned" // "عشية زيارة يقوم بها"
	case f.verb && f.tense == lexicon.Present:
		return x.statusOfPresent(f, mk, coming)
	case f.verb:
		return "held"
	case coming:
		return "planned"
	case mk != nil && mk.Bygone:
		return "held" // "استكمالا لزيارة الوزير الأسبوع الماضي"
	case x.convened(f):
		return "held"
	case x.aims(f) && !d.isTitle(f.sent):
		return "planned"
	case x.ahead(f):
		return "planned"
	case x.isSetting(f) && x.futureClause(f):
		return "planned"
	}
	return ""
}

// sameProgramme reports whether the noun f goes on with what the clause before tells as to
// come: "من المنتظر أن يصل إلى القاهرة للمشاركة في حوار".
func (x *extractor) sameProgramme(before, f *frame) bool {
	if f.verb && x.joinsPlanned(before, f) {
		return true
	}
	if f.verb || f.defin || before.sent != f.sent || before.status != "planned" || before.denied || !before.verb && before.mode != "visit" || x.d.isTitle(f.sent) {
		return false
	}
	for j := before.trig.last; j < f.trig.first; j++ {
		if n := strings.TrimPrefix(x.d.norm(j), "و"); x.d.relative(n) || strings.HasPrefix(n, "كان") {
			return false
		}
		if m, ok := x.d.finiteAt(j); ok && m.Entry.Tense == lexicon.Past {
			return false
		}
	}
	return true
}

// joinsPlanned reports whether the verb of f, in the present and of no day of its own, goes on from
// one of what is to come: "ويلتقي أ اليوم ب، كما يعقد ج مباحثات مع د".
func (x *extractor) joinsPlanned(before, f *frame) bool {
	d := x.d
	ahead := before.verb && before.tense == lexicon.Present && before.status == "planned" && !before.denied
	if !ahead || before.sent != f.sent || d.isTitle(f.sent) {
		return false
	}
	if f.tense != lexicon.Present || f.mode == "visit" || x.dated(f) != nil {
		return false
	}
	at := x.verbAt(f)
	m, ok := d.finiteAt(at)
	return ok && (m.Conj == "و" || d.goesOnWith(at-1)) && d.noPastBetween(before.trig.last, at)
}

// isComing reports whether the mark tells a day after the page's.
func (x *extractor) isComing(mk *calendar.Mark) bool {
	page := x.d.date
	if mk.Rule == "same-day" {
		return false
	}
	return mk.Coming || mk.Past.From != "" && page.Known() && mk.Past == mk.Future && len(mk.Past.From) == 10 && mk.Past.From > iso(page)
}

// nearerAhead reports whether the day m, which does not say whether it is past or to come,
// goes with a present that looks ahead: "يزور ألمانيا السبت", "في 16 و17 مارس". The eve and
// the page's own day may be those of what is going on.
func (x *extractor) nearerAhead(m *calendar.Mark) bool {
	page := x.d.date
	if !page.Known() || m.Bygone || m.Today || m.Past == m.Future || len(m.Past.From) != 10 || len(m.Future.From) != 10 {
		return false
	}
	past, ok1 := isoDay(m.Past.To)
	next, ok2 := isoDay(m.Future.From)
	if !ok1 || !ok2 {
		return false
	}
	behind, ahead := page.Days(past), next.Days(page)
	return behind > 1 && ahead > 0 && (ahead < behind || behind+ahead <= 7)
}

// statusOfPresent reads a verb in the present: of the future with س, of what is
// to come in a headline or a day's programme, of what is going on.
func (x *extractor) statusOfPresent(f *frame, mk *calendar.Mark, coming bool) string {
	if m, ok := x.d.contact(f.trig.first); ok && m.Entry.Person == 1 && x.punctual(f) {
		return "planned" // "عندما نلتقي في واشنطن"
	}
	d := x.d
	if x.future(f) || coming || x.goesOnAhead(f) || mk != nil && !f.rel && !d.capt[f.sent] && x.nearerAhead(mk) && !strings.HasPrefix(d.norm(f.trig.first-1), "كان") {
		return "planned"
	}
	if d.isTitle(f.sent) {
		return ""
	}
	prev := d.norm(f.trig.first - 1)
	if f.rel {
		prev = d.norm(x.verbAt(f) - 1) // "إن الزيارة التي يؤديها"
	}
	if prev == "ان" || prev == "لان" {
		if n := d.norm(f.trig.first - 2); (n == "قبل" || n == "بعد") && x.pastBefore(f) {
			return "held"
		}
		return "planned"
	}
	if f.moves && x.nextStop(f) {
		return "planned"
	}
	if x.purpose(f) || x.goesFromThere(f) && f.mode != "visit" {
		return "planned"
	}
	if strings.HasPrefix(prev, "كان") || strings.HasPrefix(prev, "وكان") {
		return "held"
	}
	if mk == nil && x.punctual(f) {
		return "" // planned, if no other clause tells more
	}
	if mk != nil && mk.Past.From != "" && d.date.Known() && mk.Kind == calendar.Day && !mk.Bygone && (f.mode != "visit" || f.moves || x.aspect(f, "begin")) {
		if mk.Today || mk.Past.From >= iso(d.date) || f.moves && nextTo(mk.Past.From, iso(d.date)) {
			return "planned"
		}
	}
	return "held"
}

// goesOnAhead reports whether the verb goes on from one that tells with س of what is to come:
// "سيفتتح المعرض ثم يزور النصب ويتناول العشاء مع".
func (x *extractor) goesOnAhead(f *frame) bool {
	d := x.d
	at := x.verbAt(f)
	if m, ok := d.finiteAt(at); !ok || m.Conj != "و" && d.norm(at-1) != "ثم" || len(f.parts) == 0 || f.parts[0].at > at {
		return false
	}
	for j := at - 1; j >= d.sentence(f.sent).first; j-- {
		if x.taken[j] {
			continue
		}
		if n := d.norm(j); d.relative(n) || isThat(n) || n == "\"" || n == "سبق" {
			return false
		}
		for _, m := range d.at[j] {
			if m.Prep == "س" && finite(m) {
				return true
			}
		}
		if m, ok := d.finiteAt(j); ok && m.Entry.Tense == lexicon.Past {
			return false
		}
	}
	return false
}

// nextStop reports whether f is a further leg of a journey: "وينتقل بعدها إلى الدوحة", "ثم
// يتوجه إلى عمان".
func (x *extractor) nextStop(f *frame) bool {
	if x.d.norm(f.trig.first-1) == "ثم" {
		return true
	}
	switch x.d.norm(f.trig.last) {
	case "بعدها", "بعديذ", "لاحقا":
		return true
	}
	return x.d.norm(f.trig.last) == "بعد" && x.d.norm(f.trig.last+1) == "ذلك"
}

// punctual tells the verbs whose present, in the body of a page, is of what is to
// come: "يلتقي الوزير في الدوحة نظيره".
func (x *extractor) punctual(f *frame) bool {
	switch f.lemma {
	case "التقى", "اجتمع", "استقبل":
		return true
	}
	return false
}

// futureClause reports whether the clause that a session is the setting of is told
// in the future: "سيبحث خلال زيارته".
func (x *extractor) futureClause(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	for j := f.trig.first - 1; j >= max(s.first, f.trig.first-far); j-- {
		if x.taken[j] {
			continue
		}
		n := d.norm(j)
		if n == "سوف" || n == "وسوف" {
			return true
		}
		if n == "ان" || n == "وذلك" || d.relative(n) {
			return false
		}
		for _, m := range d.at[j] {
			if m.Prep == "س" && finite(m) {
				return true
			}
			if m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle && !m.Definite {
				return false
			}
		}
		if _, ok := d.finiteAt(j); ok {
			return false
		}
	}
	return false
}

// purpose reports whether the verb stands with ل of purpose: "ليلتقي".
func (x *extractor) purpose(f *frame) bool {
	for _, m := range x.d.at[f.trig.first] {
		if m.Entry.Class == lexicon.Contact && m.Prep == "ل" && finite(m) {
			return true
		}
	}
	return false
}

// future reports whether س or سوف stands before the verb of the frame.
func (x *extractor) future(f *frame) bool {
	at := x.verbAt(f)
	if n := x.d.norm(at - 1); n == "سوف" || n == "وسوف" {
		return true
	}
	for _, m := range x.d.at[at] {
		if (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && m.Prep == "س" {
			return true
		}
	}
	return false
}

// verbAt is the token of the verb that tells of f: at its head, or in the relative
// clause behind the noun ("الزيارة التي سيؤديها").
func (x *extractor) verbAt(f *frame) int {
	if f.rule != "light-verb" {
		return f.trig.first
	}
	d := x.d
	if m, ok := d.light(f.trig.first); ok && m.Entry.Tense == f.tense {
		return f.trig.first
	}
	for i := f.trig.first; i < min(f.trig.last+9, d.sentence(f.sent).last); i++ {
		if m, ok := d.light(i); ok && m.Entry.Tense == f.tense && !x.taken[i] {
			return i
		}
	}
	return f.trig.first
}
