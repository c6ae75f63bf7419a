package reader

import (
	"slices"
	"strings"

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
	setting, past := x.isSetting(f), x.toldPast(f)
	for i := s.first; i < f.trig.last; i++ {
		if i == s.first+4 {
			i = max(i, f.trig.first-20) // what opens the sentence, and what stands near
		}
		if x.taken[i] || f.apart.has(i) {
			continue
		}
		m, ok := d.match(i, lexicon.Status)
		if !ok || m.Last > f.trig.last || i == f.trig.first && f.verb && m.Entry.Lemma == f.lemma {
			continue
		}
		if n := strings.TrimPrefix(d.norm(i), "و"); n == "تعليقا" || m.Entry.Lemma == "علق" && finite(m) && d.comments(i) {
			continue // a comment, no suspension
		}
		if d.province(m) {
			continue
		}
		if c, ok := d.contact(i); ok && c.Prep == "" && m.Prep != "" {
			continue // "وبحث" is no "ب" and "حث"
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
			case m.Entry.Lemma == "استبعد" && f.trig.first-i < 14 && (d.norm(i-1) == "لم" || d.norm(i-1) == "لا"):
				out.status = "proposed" // what nobody rules out
			case setting, m.Entry.Attr["refused"] != "" && x.ownClause(m, f):
			case m.Entry.Attr["refused"] != "" && x.governs(m, f) && !x.parted(i, f):
				out.status = "called_off"
			case f.trig.first-i > 3 && !(finite(m) && f.verb && f.trig.first-i < 14 && !x.parted(i, f)):
			default:
				out.denied = true
			}
		case "planned":
			not := notWord(d.norm(i-1)) || isNot(d.norm(i-1))
			switch {
			case m.Entry.Lemma == "استعد" && !finite(m) && f.trig.first-m.Last > 3: // "مستعدة لتعزيز التعاون، خلال لقاء مع"
			case !near || x.parted(i, f) || past:
			case not && (finite(m) || isNot(d.norm(i-1))):
				out.denied = true // "لا يعتزم لقاء"
			case i >= f.scope.first-6 && f.trig.first-i < 14:
				out.status = st
				out.denied = out.denied || not || strings.TrimPrefix(d.norm(i-1), "و") == "غير" // "من غير المقرر أن يلتقي"
			}
		case "proposed", "called_off":
			if out.status != "called_off" && !setting && f.trig.first-i < 20 && !x.parted(i, f) && x.governs(m, f) {
				out.status = st
			}
		}
	}
	if x.negated(f) || x.unplanned(f) {
		out.denied = true
	}
	if x.pluperfect(f) || x.onceBefore(f) {
		out.back = true
	}
	for i := f.trig.last; i < min(f.scope.last, f.trig.last+6) && !isThat(d.norm(i)); i++ {
		if m, ok := d.match(i, lexicon.Status); ok && !finite(m) && m.Entry.Attr["weak"] == "" && (m.Prep == "" || m.Prep == "ال") && !d.province(m) {
			if st := m.Entry.Attr["status"]; st == "planned" && !past && m.Entry.Tense != lexicon.Masdar && out.status != "called_off" || st == "called_off" {
				out.status = st
			}
		}
	}
	if !past && (x.imminent(f) || out.status == "" && x.toBeHeld(f)) {
		out.status = "planned"
	}
	if st := x.fate(f); st != "" {
		out.status = st
	}
	return out
}

// toBeHeld reports whether it is told behind the session, and behind whose it is, that it is to
// be held: "الدورة الثامنة للجنة المشتركة، المزمع عقدها في الجزائر".
func (x *extractor) toBeHeld(f *frame) bool {
	d := x.d
	for i := f.trig.last; i < min(f.scope.last, f.trig.last+30); i++ {
		m, ok := d.match(i, lexicon.Status)
		if !ok || finite(m) || m.Conj != "" || m.Prep != "" || m.Entry.Attr["status"] != "planned" || m.Last >= len(d.toks) {
			continue
		}
		if _, state := d.match(i-1, lexicon.Function); state && d.norm(i-1) == "من" {
			continue
		}
		if d.lex.Has("holding", d.norm(m.Last)) {
			return true
		}
	}
	return false
}

// imminent reports whether the noun of f is told as what is near: "اجتماع قريب", "زيارة رسمية وشيكة".
func (x *extractor) imminent(f *frame) bool {
	for j := f.trig.last; j < min(f.trig.last+2, len(x.d.toks)) && !x.taken[j]; j++ {
		if x.d.lex.Has("imminent", x.d.norm(j)) {
			return !f.verb && !f.defin && x.d.norm(j+1) != "من"
		}
	}
	return false
}

// toldPast reports whether a verb in the past tells of f, which nothing said of something else
// makes planned: "وفيما ينتظر أن يصدر القرار غدا، التقى". "عقد" before its noun may be the verbal
// noun.
func (x *extractor) toldPast(f *frame) bool {
	if !f.verb || f.tense != lexicon.Past {
		return false
	}
	at := x.verbAt(f)
	if _, ok := x.d.finiteAt(at); !ok || x.d.norm(at-1) == "ان" {
		return false
	}
	if n, ok := x.d.contact(at + 1); ok && !finite(n) && x.d.norm(at) == "عقد" {
		return false
	}
	_, status := x.d.match(at-1, lexicon.Status)
	return !status // "المقرر عقده"
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
	return words <= 5 && !x.ownClause(m, f)
}

// ownClause reports whether f is told by a verb of its own that no "أن" makes the object
// of the word of status m: "رفض الفكرة وهو يتفاوض مع".
func (x *extractor) ownClause(m lexicon.Match, f *frame) bool {
	c, ok := x.d.contact(f.trig.first)
	if !ok || !finite(c) || c.Prep != "" {
		return false
	}
	for j := m.Last; j < f.trig.first; j++ {
		if n := x.d.norm(j); strings.HasSuffix(n, "ان") || n == "الا" {
			return false
		}
	}
	return true
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
		if m, ok := d.match(j, lexicon.Saying); ok && m.Entry.Tense == lexicon.Participle && !m.Definite && m.Conj == "" && m.Prep == "" && x.sets(f) {
			return true // "سوف تظل قضيته، مشددا أثناء لقائه"
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
	return (!f.verb || f.rel) && x.sets(f)
}

// sets reports whether the noun of f stands behind a word that makes it an occasion.
func (x *extractor) sets(f *frame) bool {
	d := x.d
	for i := f.trig.first - 1; i >= max(f.trig.first-2, 0); i-- {
		in := strings.TrimPrefix(d.norm(i), "و") == "في"
		if in && i == f.trig.first-1 || !in && (d.in("after", i) || d.in("during", i)) {
			return true
		}
		switch strings.TrimPrefix(d.norm(i), "و") {
		case "منذ", "حول", "بشان", "نتايج", "وصف", "ان":
			return true
		}
		if x.taken[i] {
			return false
		}
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
		if f.verb && f.status != "held" && x.butNot(j) {
			return "called_off"
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

// butNot reports whether what was planned is told at token j not to have come about:
// "إلا أنها أرجئت", "لكنه ألغي", "غير أن الزيارة تأجلت".
func (x *extractor) butNot(j int) bool {
	d := x.d
	switch n := d.norm(j); {
	case (n == "الا" || n == "غير") && strings.HasPrefix(d.norm(j+1), "ان"):
		j += 2
	case strings.HasPrefix(strings.TrimPrefix(n, "و"), "لكن"):
		j++
	default:
		return false
	}
	for k := j; k < min(j+5, d.sentence(d.sent[j-1]).last); k++ {
		if m, ok := d.match(k, lexicon.Status); ok && finite(m) && m.Entry.Attr["status"] == "called_off" && m.Entry.Attr["weak"] == "" {
			return m.Entry.Tense == lexicon.Passive || m.Entry.Tense == lexicon.Past
		}
	}
	return false
}

// setStatus settles the status of a session from all its frames: what verbs of the
// body say goes before nouns and the headline; what was held was no longer planned.
func (x *extractor) setStatus(s *session) {
	if s.bid() {
		s.status = "proposed"
		if slices.ContainsFunc(s.frames, func(f *frame) bool { return f.bid && f.status == "planned" }) {
			s.status = "planned"
		}
		return
	}
	said := map[string]bool{}
	first, noun := "", ""
	title, ahead := false, false
	for _, f := range x.fronts(s) {
		switch {
		case x.d.isTitle(f.sent):
			title = true
			m := x.dated(f)
			ahead = ahead || f.verb && f.status == "planned" && m != nil && !m.Today
			if f.status != "" && noun == "" && (f.status != "planned" || !f.verb || ahead) {
				noun = f.status
			}
		case ahead && f.verb && f.status == "held" && f.tense == lexicon.Present && x.dated(f) == nil:
			// "الرئيس يزور ألمانيا السبت" goes before "يؤدي الرئيس زيارة إلى ألمانيا"
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
			if m := x.dated(f); m != nil && x.isComing(m) && !x.nextInRow(f, m) || f.verb && f.tense == lexicon.Present && !x.d.isTitle(f.sent) && !x.d.capt[f.sent] && x.punctual(f) {
				s.status = "planned"
			}
		}
	}
}

// onceBefore reports whether f is told as what somebody did on an earlier occasion: "سبق
// للوزير أن التقى".
func (x *extractor) onceBefore(f *frame) bool {
	d := x.d
	if d.norm(f.trig.first-1) != "ان" {
		return false
	}
	for i := f.trig.first - 2; i >= max(d.sentence(f.sent).first, f.trig.first-far); i-- {
		if strings.TrimPrefix(d.norm(i), "و") == "سبق" {
			return strings.HasPrefix(d.norm(i+1), "ل")
		}
	}
	return false
}

// province reports whether the word written like "boycott" is that of a part of a state:
// "بمقاطعة خنان", where no session or common word follows that could be boycotted.
func (d *document) province(m lexicon.Match) bool {
	if m.Entry.Lemma != "قاطع" || finite(m) || m.Definite || m.Pronoun != "" || m.Last >= len(d.toks) || d.definiteWord(m.Last) {
		return false
	}
	for _, o := range d.at[m.Last] {
		if c := o.Entry.Class; c == lexicon.Contact || c == lexicon.Common || c == lexicon.Org || c == lexicon.State {
			return false
		}
	}
	return true
}
