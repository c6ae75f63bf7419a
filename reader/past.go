package reader

import (
	"strings"

	"mahdar/lexicon"
)

// pluperfect reports whether كان puts the frame's verb before the news: "وكانت
// الدولتان قد عقدتا", "وكان الوزير زار".
func (x *extractor) pluperfect(f *frame) bool {
	d := x.d
	if f.verb && f.tense == lexicon.Present || d.isTitle(f.sent) {
		return false
	}
	s := d.sentence(f.sent)
	at := x.verbAt(f)
	if !f.verb || f.rel && x.settingOfPluperfect(f, s) {
		return x.settingOfPluperfect(f, s)
	}
	if x.relativePast(at) {
		return true
	}
	for i := s.first; i < min(at, s.first+2); i++ {
		if wasWord(strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "ف")) {
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

// relativePast reports whether كان and a relative pronoun stand before the verb at token i:
// "نظيره الذي كان قد زار العاصمة".
func (x *extractor) relativePast(i int) bool {
	if x.d.norm(i-1) == "قد" {
		i--
	}
	return wasWord(x.d.norm(i-1)) && x.d.relative(x.d.norm(i-2))
}

// wasWord reports whether a word in normal form is كان.
func wasWord(w string) bool {
	switch w {
	case "كان", "كانت", "كانا", "كانتا", "كانوا":
		return true
	}
	return false
}

// settingOfPluperfect reports whether the noun is the occasion of what "وكان ... قد"
// looks back to: "وكانا قد اتفقا خلال مفاوضات".
func (x *extractor) settingOfPluperfect(f *frame, s span) bool {
	d := x.d
	if !x.sets(f) {
		return false
	}
	if !wasWord(strings.TrimPrefix(d.norm(s.first), "و")) {
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
	return notWord(x.d.norm(f.trig.first-1)) && f.tense == lexicon.Present
}

// notWord reports whether a word in normal form negates the verb behind it.
func notWord(w string) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(w, "و"), "ف") {
	case "لم", "لن", "لا":
		return true
	}
	return false
}

// isNot reports whether the word in normal form is "is not".
func isNot(w string) bool {
	switch strings.TrimPrefix(w, "و") {
	case "ليس", "ليست":
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

// pastAfter reports whether the page tells the session as over: its day is past.
func (x *extractor) pastAfter(f *frame) bool {
	mk := x.dated(f)
	return mk == nil || mk.Bygone || mk.Past.From != "" && x.d.date.Known() && mk.Past.From < iso(x.d.date)
}

// ahead reports whether the session is told as what comes after something: "قبيل
// لقائه", "عشية القمة", "تمهيدا للاجتماع".
func (x *extractor) ahead(f *frame) bool {
	d := x.d
	for i := f.trig.first - 1; i >= max(f.trig.first-2, 0); i-- {
		switch n := strings.TrimPrefix(d.norm(i), "و"); {
		case d.lex.Has("ahead-of", strings.TrimPrefix(n, "ل")):
			return true
		case d.in("preparation", i) && strings.HasPrefix(d.norm(f.trig.first), "ل"):
			return true // "تجري الاستعدادات لزيارة"
		case n == "قبل":
			return !x.pastAfter(f)
		}
		if x.taken[i] {
			return false
		}
	}
	return false
}
