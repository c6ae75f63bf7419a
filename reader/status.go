package reader

import (
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// modal is what a clause says of whether its session took place.
type modal struct {
	status string // "", planned, proposed, called_off
	denied bool
	back   bool
}

// modality reads the words around a trigger that tell its status: "من المقرر أن",
// "دعا إلى", "ألغى", "لم", "وكان قد".
func (x *extractor) modality(f *frame) modal {
	d := x.d
	var out modal
	s := d.sentence(f.sent)
	setting := x.isSetting(f)
	for i := s.first; i < f.trig.last; i++ {
		if i == s.first+4 {
			i = max(i, f.trig.first-20) // what opens the sentence, and what stands near
		}
		if x.taken[i] {
			continue
		}
		m, ok := d.match(i, lexicon.Status)
		if !ok || m.Last > f.trig.last {
			continue
		}
		near := i >= f.scope.first || f.trig.first-i < 12
		st := m.Entry.Attr["status"]
		if m.Entry.Attr["weak"] != "" && st != "background" {
			continue
		}
		switch st {
		case "background":
			if n := d.norm(m.Last); n == "اليوم" || n == "امس" || n == "من" && d.norm(m.Last+1) == "اليوم" {
				continue // "في وقت سابق اليوم" is of the news
			}
			if i-s.first < 4 || near {
				out.back = true
			}
		case "denied", "not":
			switch {
			case setting:
			case m.Entry.Attr["refused"] != "" && x.governs(m, f) && !x.parted(i, f):
				out.status = "called_off"
			case f.trig.first-i > 3 && !(finite(m) && f.verb && f.trig.first-i < 14 && !x.parted(i, f)):
			default:
				out.denied = true
			}
		case "planned":
			if near && i >= f.scope.first-6 && f.trig.first-i < 14 && !x.parted(i, f) {
				out.status = st
			}
		case "proposed", "called_off":
			if out.status != "called_off" && !setting && f.trig.first-i < 20 && !x.parted(i, f) && x.governs(m, f) {
				out.status = st
			}
		}
	}
	if x.negated(f) {
		out.denied = true
	}
	if x.pluperfect(f) {
		out.back = true
	}
	for i := f.trig.last; i < min(f.scope.last, f.trig.last+6); i++ {
		if m, ok := d.match(i, lexicon.Status); ok && !finite(m) && m.Entry.Attr["weak"] == "" && (m.Prep == "" || m.Prep == "ال") {
			if st := m.Entry.Attr["status"]; st == "planned" && m.Entry.Tense != lexicon.Masdar && out.status != "called_off" || st == "called_off" {
				out.status = st
			}
		}
	}
	if st := x.fate(f); st != "" {
		out.status = st
	}
	return out
}

// governs reports whether the word of status reaches the session: "عرض" is "offered"
// only where a session follows as its object, at once or behind who is asked.
func (x *extractor) governs(m lexicon.Match, f *frame) bool {
	if !finite(m) {
		switch x.d.norm(m.First - 1) {
		case "علي", "تلبيه", "استجابه", "وفق", "بحسب": // "بناء على طلب", "تلبية لدعوة"
			return false
		}
	}
	words := 0
	for j := m.Last; j < f.trig.first; j++ {
		if !x.taken[j] {
			words++
		}
	}
	return words <= 5
}

// parted reports whether a verb of its own stands between the word of status at i
// and the trigger: "طلب ذلك حين التقى".
func (x *extractor) parted(i int, f *frame) bool {
	d := x.d
	for j := i + 1; j < f.trig.first; j++ {
		if x.taken[j] {
			continue
		}
		if d.relative(strings.TrimPrefix(d.norm(j), "و")) || d.norm(j) == ":" {
			return true
		}
		if m, ok := d.finiteAt(j); ok && m.Entry.Class != lexicon.Light && m.Entry.Class != lexicon.Common {
			if _, st := d.match(j, lexicon.Status); !st {
				return true
			}
		}
	}
	return false
}

// isSetting reports whether the session is the occasion of what the clause
// tells: "خلال لقائه", "عقب الاجتماع", "في ختام مباحثات".
func (x *extractor) isSetting(f *frame) bool {
	if f.verb {
		return false
	}
	d := x.d
	for i := f.trig.first - 1; i >= max(f.trig.first-2, 0); i-- {
		switch strings.TrimPrefix(d.norm(i), "و") {
		case "خلال", "اثناء", "عقب", "بعد", "اثر", "ختام", "مستهل", "هامش", "لدي", "بعيد", "منذ", "اعقاب", "نهايه", "بدايه", "حول", "بشان", "نتايج", "وصف", "ان":
			return true
		case "في":
			if i == f.trig.first-1 {
				return true
			}
		}
		if x.taken[i] {
			return false
		}
	}
	return false
}

// pluperfect reports whether كان puts the frame's verb before the news: "وكانت
// الدولتان قد عقدتا", "وكان الوزير زار".
func (x *extractor) pluperfect(f *frame) bool {
	d := x.d
	if f.verb && f.tense == lexicon.Present || d.isTitle(f.sent) {
		return false
	}
	s := d.sentence(f.sent)
	at := x.verbAt(f)
	if !f.verb {
		return x.settingOfPluperfect(f, s)
	}
	for i := s.first; i < min(at, s.first+2); i++ {
		switch strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "ف") {
		case "كان", "كانت", "كانا", "كانتا", "كانوا":
			for j := i + 1; j < at; j++ {
				if x.taken[j] {
					continue
				}
				if n := d.norm(j); n == "ان" || n == "عندما" || n == "المقرر" || n == "مقررا" || n == "يفترض" || n == "المفترض" || n == "المزمع" {
					return false
				}
				if m, ok := d.finiteAt(j); ok && j < at-1 && m.Entry.Class == lexicon.Saying {
					return false
				}
			}
			return true
		}
	}
	return false
}

// settingOfPluperfect reports whether the noun is the occasion of what "وكان ... قد"
// looks back to: "وكانا قد اتفقا خلال مفاوضات".
func (x *extractor) settingOfPluperfect(f *frame, s span) bool {
	d := x.d
	if !x.isSetting(f) {
		return false
	}
	switch strings.TrimPrefix(d.norm(s.first), "و") {
	case "كان", "كانت", "كانا", "كانتا", "كانوا":
	default:
		return false
	}
	for i := s.first + 1; i < min(f.trig.first, s.first+far); i++ {
		if d.norm(i) == "قد" {
			m, ok := d.finiteAt(i + 1)
			return !ok || m.Entry.Class != lexicon.Saying
		}
	}
	return false
}

// negated reports whether the verb of the frame is denied: "لم يلتق", "لن يعقد",
// "ما زار".
func (x *extractor) negated(f *frame) bool {
	if !f.verb {
		return false
	}
	switch n := strings.TrimPrefix(strings.TrimPrefix(x.d.norm(f.trig.first-1), "و"), "ف"); n {
	case "لم", "لن", "لا":
		return f.tense == lexicon.Present
	}
	return false
}

// fate reads a verb behind the session that tells what became of it: "اللقاء الذي
// كان مقررا ... ألغي", "الاجتماع تأجل".
func (x *extractor) fate(f *frame) string {
	d := x.d
	s := d.sentence(f.sent)
	for j := f.trig.last; j < min(s.last, f.trig.last+24); j++ {
		if x.taken[j] {
			continue
		}
		if d.norm(j) == "ان" && d.norm(j-1) == "قبل" {
			if m, ok := d.match(j+1, lexicon.Status); ok && m.Entry.Attr["status"] == "called_off" && finite(m) {
				return "called_off"
			}
		}
		if f.verb {
			continue
		}
		for _, m := range d.at[j] {
			if m.Entry.Class != lexicon.Status || m.Entry.Attr["status"] != "called_off" || m.Prep != "" || m.Conj != "" || m.Entry.Attr["weak"] != "" {
				continue
			}
			if m.Entry.Tense == lexicon.Passive || m.Entry.Tense == lexicon.Past && (m.Entry.Lemma == "تأجل" || m.Entry.Lemma == "تعذر") {
				return "called_off"
			}
		}
		if n := d.norm(j); n == "ان" || n == "حيث" {
			return ""
		}
	}
	return ""
}

// statusByTense reads the status off the verb and the date.
func (x *extractor) statusByTense(f *frame) string {
	d := x.d
	mk := x.dated(f)
	coming := mk != nil && x.isComing(mk)
	switch {
	case f.verb && f.tense == lexicon.Present:
		return x.statusOfPresent(f, mk, coming)
	case f.verb:
		return "held"
	case coming:
		return "planned"
	case x.aims(f) && !d.isTitle(f.sent):
		return "planned"
	case x.ahead(f):
		return "planned"
	case x.isSetting(f) && x.futureClause(f):
		return "planned"
	}
	return ""
}

// isComing reports whether the mark tells a day after the page's.
func (x *extractor) isComing(mk *calendar.Mark) bool {
	page := x.d.date
	if mk.Rule == "same-day" {
		return false
	}
	return mk.Coming || !mk.Relative && mk.Past.From != "" && page.Known() && mk.Past == mk.Future && len(mk.Past.From) == 10 && mk.Past.From > iso(page)
}

// statusOfPresent reads a verb in the present: of the future with س, of what is
// to come in a headline or a day's programme, of what is going on.
func (x *extractor) statusOfPresent(f *frame, mk *calendar.Mark, coming bool) string {
	d := x.d
	if x.future(f) || coming {
		return "planned"
	}
	if d.isTitle(f.sent) {
		return ""
	}
	prev := d.norm(f.trig.first - 1)
	if prev == "ان" || prev == "لان" {
		if n := d.norm(f.trig.first - 2); (n == "قبل" || n == "بعد") && x.pastBefore(f) {
			return "held"
		}
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
	if mk != nil && mk.Past.From != "" && d.date.Known() && mk.Kind == calendar.Day && f.mode != "visit" && !mk.Bygone {
		if mk.Today || mk.Past.From >= iso(d.date) {
			return "planned"
		}
	}
	return "held"
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

// pastBefore reports whether a verb in the past stands before f in its sentence.
func (x *extractor) pastBefore(f *frame) bool {
	d := x.d
	for j := max(d.sentence(f.sent).first, f.trig.first-far); j < f.trig.first; j++ {
		if m, ok := d.finiteAt(j); ok && !x.taken[j] && m.Entry.Tense == lexicon.Past {
			return true
		}
	}
	return false
}

// ahead reports whether the session is told as what comes after something: "قبيل
// لقائه", "عشية القمة", "تمهيدا للاجتماع".
func (x *extractor) ahead(f *frame) bool {
	d := x.d
	for i := f.trig.first - 1; i >= max(f.trig.first-2, 0); i-- {
		switch strings.TrimPrefix(d.norm(i), "و") {
		case "قبيل", "عشيه", "تمهيدا", "استعدادا", "تحضيرا", "ترقب", "انتظار":
			return true
		case "قبل":
			return !x.pastAfter(f)
		}
		if x.taken[i] {
			return false
		}
	}
	return false
}

// pastAfter reports whether the page tells the session as over: its day is past.
func (x *extractor) pastAfter(f *frame) bool {
	mk := x.dated(f)
	return mk == nil || mk.Bygone || mk.Past.From != "" && x.d.date.Known() && mk.Past.From < iso(x.d.date)
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
		if n == "ان" || d.relative(n) {
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

// setStatus settles the status of a session from all its frames: what verbs of the
// body say goes before nouns and the headline; what was held was no longer planned.
func (x *extractor) setStatus(s *session) {
	said := map[string]bool{}
	first, noun := "", ""
	title := false
	for _, f := range x.fronts(s) {
		switch {
		case x.d.isTitle(f.sent):
			title = true
			if f.status != "" && noun == "" && (f.status != "planned" || !f.verb) {
				noun = f.status
			}
		case f.mode != s.mode && f.mode == "visit":
		case f.verb && f.status == "held" && f.tense == lexicon.Present && f.defin && first != "":
			// "واشنطن تستضيف هذا الاجتماع" of one told as planned before
		case f.verb && f.status != "":
			said[f.status] = true
			if first == "" {
				first = f.status
			}
		case f.status == "called_off" || first == "" && noun == "" && !title:
			noun = f.status
			title = true // what nouns say further on is of others
		}
	}
	switch {
	case said["called_off"] || noun == "called_off":
		s.status = "called_off"
	case said["held"]:
		s.status = "held"
	case first != "":
		s.status = first
	case noun != "":
		s.status = noun
	default:
		s.status = "held"
		for _, f := range s.frames {
			if m := x.dated(f); m != nil && x.isComing(m) || f.verb && f.tense == lexicon.Present && !x.d.isTitle(f.sent) && !x.d.capt[f.sent] && x.punctual(f) {
				s.status = "planned"
			}
		}
	}
}
