package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// agreedOn reads a session that the sides agree to hold: "اتفق الوزيران على عقد جولة
// جديدة", "تم الاتفاق على عقد اللجنة", "اتفقا على الاجتماع مجددا". It is to come, and of
// those who agree where the clause names both sides of it: "اتفقت مصر وأوغندا على".
func (x *extractor) agreedOn(f *frame) {
	d := x.d
	i, ok := x.toHold(f)
	if !ok {
		x.decidedOn(f)
		return
	}
	if n := strings.TrimPrefix(d.norm(i), "و"); n == "عن" && f.status == "" && !f.defin {
		f.status = "planned" // "أعلن عن عقد اجتماع"
		return
	}
	if !x.agreement(f, i) {
		x.decidedOn(f)
		return
	}
	f.agreed, f.status = true, "planned"
	for k := f.trig.last; k < f.scope.last; k++ {
		if d.norm(k) == "وعلي" {
			f.scope.last = k // what else they agree on
		}
	}
	if f.many || !x.told(f) {
		f.denied = true // "على عقد لقاءات دورية"
	}
	if len(f.parties()) > 1 {
		return
	}
	f.parts, f.group = nil, nil
	var left []*mention
	for _, m := range x.bySent[f.sent] {
		if m.last <= i && (m.gov == "" || m.gov == "بين") && !m.topic {
			left = append(left, m)
		}
	}
	if len(left) > 0 && left[0].kind == kGroup && len(left[0].actors) > 0 {
		if x.meets(f) {
			f.group = left[0]
		}
		return
	}
	if ms := x.jointSubject(left); ms != nil {
		x.addAll(f, ms)
	}
}

// decidedOn reads a session that both sides, the joint subject of a verb of deciding, are to
// hold: "وافقت أ وب على عقد جولة جديدة", "قررت أ وب عقد قمة", "تستعد أ وب لعقد محادثات". One that
// they announce is to come.
func (x *extractor) decidedOn(f *frame) {
	d := x.d
	i := f.trig.first - 1
	n := d.norm(i)
	hold := holdingWord(strings.TrimLeft(n, "بل")) || n == "علي" && f.defin && x.meets(f)
	switch {
	case f.verb || f.mode == "visit" || f.mode == "message" || !hold || !x.told(f):
	case d.governed(i, announces):
		if f.status == "" && !f.defin {
			f.status = "planned"
		}
	case len(f.parties()) < 2 && f.group == nil && !f.many && d.governed(i, resolves):
		var left []*mention
		for _, m := range x.bySent[f.sent] {
			if m.last <= i && m.gov == "" && !m.topic {
				left = append(left, m)
			}
		}
		if ms := x.jointSubject(left); ms != nil {
			f.parts = nil
			x.addAll(f, ms)
			f.agreed, f.status = true, "planned"
		}
	}
}

// governed reports whether a verb that is one leads to token i, without a word between that
// cuts the clause: "قررت تونس والجزائر عقد".
func (d *document) governed(i int, is func(lexicon.Match) bool) bool {
	for j := i - 1; j >= max(d.sentence(d.sent[i]).first, i-far); j-- {
		if slices.ContainsFunc(d.at[j], func(m lexicon.Match) bool { return finite(m) && is(m) }) {
			return true
		}
		if _, named := d.match(j, lexicon.State, lexicon.Capital, lexicon.Nisba, lexicon.Office); named {
			continue // "والجزائر" cuts no clause
		}
		if _, ok := d.finiteAt(j); ok || d.clauseBreak(j) || d.relative(d.norm(j)) {
			return false
		}
	}
	return false
}

// resolves reports whether by the verb m somebody agrees, decides or promises to do something.
func resolves(m lexicon.Match) bool {
	if m.Entry.Class == lexicon.Saying {
		return m.Entry.Key == "agree" || m.Entry.Key == "promise"
	}
	return m.Entry.Class == lexicon.Status && m.Entry.Attr["status"] == "planned" && m.Entry.Attr["weak"] == ""
}

// announces reports whether the verb m may tell of a session as its object: "أعلنت أ وب عقد
// قمة".
func announces(m lexicon.Match) bool { return m.Entry.Lemma == "أعلن" }

// came reports whether named people of two sides came to an agreement: one of them with the
// other ("اتفق مع نظيره على فتح المعبر"), or both on a day, at a place or by telephone; sides of which nobody
// is named on a day and at a place ("اتفقت الحكومة والحركة أمس في الدوحة على"). Who is of
// one mind with somebody ("يتفق معه في أن") need not have met him.
func (x *extractor) came(f *frame, right []*mention) bool {
	if f.group != nil && f.group.number == lexicon.Dual && x.onChannel(f) {
		return true // "اتفق الرئيسان في اتصال هاتفي على"
	}
	if f.group != nil || len(f.parties()) < 2 || bareSides(f.parts) > 0 && (x.dated(f) == nil || x.where(f) == nil) ||
		!x.talksWith(f, right) && x.dated(f) == nil && x.where(f) == nil && !x.onChannel(f) {
		return false
	}
	for i := f.trig.last; i < f.scope.last; i++ {
		if n := x.d.norm(i); !x.taken[i] && (n == "علي" || n == "بشان" || n == "حول") {
			return true
		}
	}
	return false
}

// cameIn is the session in which those came to an agreement of whom f tells it.
func cameIn(list []*session, f *frame) *session {
	for _, s := range slices.Backward(list) {
		if s.mode != "visit" && s.mode != "message" && s.status != "planned" && !slices.ContainsFunc(f.parts, func(p *part) bool {
			return !slices.ContainsFunc(s.parts, func(q *part) bool { return q.ent == p.ent })
		}) {
			return s
		}
	}
	return nil
}

// meets reports whether f is told by a noun of a meeting of persons, those of whom the page told: a
// meeting of ministers is of others.
func (x *extractor) meets(f *frame) bool {
	switch noun, kind, _ := strings.Cut(f.lemma, " "); noun {
	case "لقاء", "اجتماع", "قمة":
		return kind == "" || kind == "ثنائي" || kind == "ثلاثي"
	}
	return false
}

// toHold is the token of the preposition that leads to the holding of f: "على عقد قمة",
// "عن عقد اجتماع", "بعقد اللجنة", "على الاجتماع مجددا".
func (x *extractor) toHold(f *frame) (int, bool) {
	if f.verb || f.trig.first < 2 || f.mode == "visit" || f.mode == "message" {
		return 0, false
	}
	i := f.trig.first - 1
	switch n := x.d.norm(i); {
	case holdingWord(n):
		i--
		n = strings.TrimPrefix(x.d.norm(i), "و")
		return i, n == "علي" || n == "عن"
	case n == "بعقد" || n == "باستيناف" || n == "باجراء":
		return i, true
	case n == "علي" || n == "وعلي":
		return i, f.defin && (f.lemma == "اجتماع" || f.lemma == "لقاء")
	}
	return 0, false
}

// agreement reports whether a word of agreeing stands before token i and leads to it.
func (x *extractor) agreement(f *frame, i int) bool {
	d := x.d
	joined := strings.HasPrefix(d.norm(i), "و")
	for j := i; j >= max(d.sentence(f.sent).first, i-far); j-- {
		if x.taken[j] {
			continue
		}
		if accord(strings.TrimPrefix(d.norm(j), "و")) {
			return true
		}
		m, ok := d.finiteAt(j)
		if !ok {
			continue
		}
		if m.Entry.Lemma == "اتفق" || m.Entry.Lemma == "تقرر" {
			return true
		}
		if !joined {
			return false // but "اتفقا على لجنة تبحث الأمر، وعلى عقد لقاء"
		}
	}
	return false
}

// accord tells the nouns of agreeing to something.
func accord(n string) bool {
	switch n {
	case "الاتفاق", "اتفاق", "التوافق", "قرار":
		return true
	}
	return false
}

// holdingWord tells the verbal nouns that say of a session that it will be held.
func holdingWord(n string) bool {
	switch n {
	case "عقد", "اجراء", "انعقاد", "استيناف", "تنظيم", "بدء", "دعوه":
		return true
	}
	return false
}

// convened reads a standing body of several states that is told to sit, without a word
// for its sitting: "عقد اللجنة المشتركة", "انعقاد اللجنة", "دعوة اللجنة للانعقاد"; the
// end of its words, 0 if none stands at token i.
func (d *document) convened(i int) int {
	end := d.standingBody(i)
	if end == 0 {
		return 0
	}
	n := d.norm(i - 1)
	if n == "دعوه" || n == "لدعوه" {
		for j := end; j < min(end+6, len(d.toks)); j++ {
			if w := d.norm(j); w == "للانعقاد" || w == "للاجتماع" {
				return end
			}
		}
		return 0
	}
	if n = strings.TrimLeft(n, "بل"); n == "عقد" || n == "انعقاد" || n == "التيام" {
		return end
	}
	for j := end; j < min(end+8, len(d.toks)) && d.sent[j] == d.sent[i]; j++ {
		if m, ok := d.light(j); ok && m.Conj == "" && sits(m) {
			return end // "اللجنة المشتركة ستلتئم"
		}
		if _, finite := d.finiteAt(j); finite || d.norm(j) == "," || d.relative(d.norm(j)) {
			break
		}
	}
	return 0
}

// sits reports whether the verb m tells of a body that it sits: "التأمت اللجنة".
func sits(m lexicon.Match) bool {
	return m.Entry.Lemma == "التأم" || m.Entry.Lemma == "انعقد"
}

// sittingBody is the trigger of a standing body at token i of which the verb m tells that it
// sits: "تلتئم اللجنة المشتركة", "اجتمعت اللجنة الحدودية".
func (d *document) sittingBody(m lexicon.Match, i int) *trigger {
	end := d.standingBody(i)
	noun, ok := d.match(i, lexicon.Common)
	if end == 0 || !ok || clitics(noun) > 0 {
		return nil
	}
	return &trigger{span: span{m.First, end}, verb: &m, noun: &noun, light: true, mode: "meeting", at: m.Last, head: i}
}

// standingBody is the end of a standing body of several states that begins at token i: a joint
// committee, or "اللجنة" where the page has told of one.
func (d *document) standingBody(i int) int {
	n := d.norm(i)
	switch strings.TrimPrefix(strings.TrimPrefix(n, "ل"), "ال") {
	case "لجنه", "مجلس", "اليه", "هييه":
	default:
		return 0
	}
	for j := i + 1; j < min(i+4, len(d.toks)); j++ {
		if end := d.jointBody(j); end > 0 {
			return end
		}
		if d.twoNations(j) {
			return j // "اللجنة القنصلية التونسية الجزائرية", "لجنة الحدود التونسية الجزائرية"
		}
		if w := d.norm(j); !d.ofField(j) && w != "العليا" && w != "الكبري" && w != "الاعلي" && !(j == i+1 && d.definiteWord(j) && !strings.HasPrefix(w, "و")) {
			break
		}
	}
	if n == "اللجنه" && d.bodies {
		return i + 1
	}
	return 0
}

// standing reports whether f tells of the sitting of a standing body of several states
// whose sides it does not name: "الدورة المقبلة للجنة المشتركة", "تعقد اللجنة المشتركة
// اجتماعا", "اللجنة المشتركة ستعقد اجتماعها".
func (x *extractor) standing(f *frame) bool {
	d := x.d
	if f.mode != "meeting" {
		return false
	}
	if !f.verb || f.rule == "noun" {
		for i := f.trig.first; i < f.trig.last; i++ {
			if d.standingBody(i) == f.trig.last {
				return true
			}
		}
		return false
	}
	for i := max(d.sentence(f.sent).first, f.trig.first-8); i < f.trig.last; i++ {
		end := d.standingBody(i)
		if end > 0 && (i == f.trig.first+1 || end >= f.trig.first-4 && end <= f.trig.first || end == f.trig.last) {
			return true
		}
	}
	return false
}

// standingBodies reports whether the page tells of a joint committee, so that "اللجنة" is one.
func (d *document) standingBodies() bool {
	for i := range d.toks {
		if d.standingBody(i) > 0 {
			return true
		}
	}
	return false
}

// bodyTrigger is the trigger of a standing body that is told to sit, at token i.
func (d *document) bodyTrigger(i int) *trigger {
	end := d.convened(i)
	if end == 0 {
		return nil
	}
	noun, ok := d.match(i, lexicon.Common)
	if !ok {
		return nil
	}
	return &trigger{span: span{i, end}, noun: &noun, mode: "meeting", at: end, head: i}
}
