package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
)

// turn tells which one of a row of sessions a frame tells of.
type turn int8

const (
	thisTurn   turn = iota // the one that the page is about, as far as the words tell
	formerTurn             // "الجولة السابقة", "آخر لقاء بينهما"
	nextTurn               // "الاجتماع المقبل", "يلتقون مجددا"
)

// turnOf reads the words beside the trigger that set its session apart from the one
// of the news.
func (x *extractor) turnOf(t *trigger) turn {
	d := x.d
	if t.noun == nil {
		return thisTurn
	}
	if n := strings.TrimPrefix(d.norm(t.head-1), "و"); n == "اخر" && t.noun.Prep == "" && t.noun.Pronoun == "" {
		return formerTurn
	}
	for j := t.head + 1; j < min(t.last+3, len(d.toks)); j++ {
		if x.taken[j] {
			break
		}
		if d.timeAt[j] >= 0 {
			continue
		}
		w := strings.TrimPrefix(d.norm(j), "ال")
		if w == "," || w == "." || w == ":" {
			return thisTurn
		}
		if n := turnWord(w); n != thisTurn {
			return n
		}
	}
	return thisTurn
}

// turnWord tells which one of its row an adjective says of a session.
func turnWord(w string) turn {
	switch w {
	case "سابق", "سابقه", "ماضيه":
		return formerTurn
	case "مقبل", "مقبله", "قادم", "قادمه", "تالي", "تاليه", "لاحق", "لاحقه":
		return nextTurn
	}
	return thisTurn
}

// again reports whether the verb of f is told as done once more: "يلتقون مجددا".
func (x *extractor) again(f *frame) bool {
	d := x.d
	for j := f.trig.last; j < min(f.scope.last, f.trig.last+9); j++ {
		switch d.norm(j) {
		case "مجددا", "مجدد":
			return true
		case "اخري":
			return d.norm(j-1) == "مره"
		case "جديد":
			return d.norm(j-1) == "من"
		}
	}
	return false
}

// lastTime reports whether f is told as the one before that of the news: "جرى للمرة
// الأخيرة في 2009".
func (x *extractor) lastTime(f *frame) bool {
	for j := f.trig.last; j < min(x.reach(f).last, f.trig.last+9); j++ {
		if x.d.norm(j) == "للمره" && x.d.norm(j+1) == "الاخيره" {
			return true
		}
	}
	return false
}

// daysAfter reports whether f is the sitting of a standing body after which the news came:
// "تأتي الزيارة بعد أيام من اجتماع للجنة المشتركة".
func (x *extractor) daysAfter(f *frame) bool {
	if f.verb || len(f.parts) > 0 || !x.standing(f) {
		return false
	}
	for j := f.trig.first - 1; j >= max(x.d.sentence(f.sent).first, f.trig.first-5); j-- {
		if x.d.norm(j) == "بعد" {
			return true
		}
	}
	return false
}

// ofItsOwnDay reports whether f tells of a session that is known by the day or month it
// was held, well before the page: "القمة الثلاثية التي عقدت في أغسطس الماضي".
func (x *extractor) ofItsOwnDay(f *frame) bool {
	if !f.defin || len(f.parts) > 0 || f.group != nil || f.rule != "light-verb" || f.mode != "meeting" {
		return false
	}
	m := x.dated(f)
	if m == nil || m.Kind != calendar.Month && m.Kind != calendar.Day || !f.scope.has(m.First) || m.First < f.trig.last {
		return false
	}
	w, ok := x.d.read(m, false)
	if !x.d.date.Known() {
		return ok && !m.Relative
	}
	return ok && old(w.to, x.d.date)
}

// nth is the number of the session in its row that stands beside the noun: "الجولة
// السابعة".
func (x *extractor) nth(t *trigger) *arabic.Numeral {
	if t.noun == nil {
		return nil
	}
	for i := t.head + 1; i < min(t.last+2, len(x.d.toks)); i++ {
		if n, ok := x.d.text.Numeral(i); ok && n.Ordinal && x.d.timeAt[i] < 0 {
			return &n
		}
	}
	return nil
}

// setTurn settles which one of its row f tells of, by the words beside it and by its
// number, of which the first on the page is that of the news.
func (x *extractor) setTurn(f *frame) {
	if f.nth != nil && f.mode == "meeting" {
		n, kind := f.nth.Value, rowOf(f.lemma)
		switch base, ok := x.rows[kind]; {
		case !ok && f.back && f.turn == thisTurn && n == 1:
			x.rows[kind], f.turn = n+1, formerTurn // "وكانت الجولة الأولى قد جرت"
		case !ok:
			x.rows[kind] = n
		case f.turn == thisTurn && n < base:
			f.turn = formerTurn
		case f.turn == thisTurn && n > base:
			f.turn = nextTurn
		}
	}
	if f.turn == thisTurn && (f.status != "planned" && (x.lastTime(f) || x.daysAfter(f)) || x.ofItsOwnDay(f)) {
		f.turn = formerTurn
	}
	if f.status == "planned" && (f.verb && x.again(f) || f.turn == thisTurn && x.standing(f)) || f.agreed && f.turn == thisTurn {
		f.turn = nextTurn
	}
	switch f.turn {
	case formerTurn:
		if f.status == "" || f.status == "planned" && f.tense != lexicon.Present {
			f.status = "held"
		}
		f.back = true
	case nextTurn:
		if f.status == "" || f.status == "held" && (!f.verb || f.tense == lexicon.Present) {
			f.status = "planned"
		}
	}
}

// rowOf puts together the nouns that call sessions of one row.
func rowOf(lemma string) string {
	first, _, _ := strings.Cut(lemma, " ")
	switch first {
	case "جولة", "دورة", "مفاوضة", "محادثة", "مباحثة", "مشاورة", "حوار":
		return "round"
	case "قمة":
		return "summit"
	}
	return "meeting"
}

// fromRow gives a frame that tells of another session of a row the sides of the one
// that the page has told of before, where it names fewer than two itself.
func (x *extractor) fromRow(list []*session, f *frame) {
	if f.turn == thisTurn || f.mode != "meeting" || f.denied || len(f.parties()) > 1 || !x.told(f) {
		return
	}
	if f.group != nil && (f.turn == nextTurn || len(f.group.actors) > 0) {
		return // "أن يلتقوا مجددا", "الاجتماع السابق للوزيرين" are of those persons
	}
	s := x.rowHead(list, f)
	if s == nil || s.status == "planned" && f.turn == nextTurn && !s.rowOf(f) {
		return
	}
	f.group = nil
	known := f.parties()
	for _, p := range s.parts {
		if p.ent.party == "" || containsParty(known, p.ent.party) {
			continue
		}
		known = append(known, p.ent.party)
		x.addBare(f, p.ent)
	}
}

// addBare adds the side of e to f with nobody named.
func (x *extractor) addBare(f *frame, e *entity) {
	a := &actor{party: e.party, partySpan: e.parSpan, partyRule: e.parRule}
	m := &mention{span: f.trig, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(m, a)
	f.addActor(m, a)
}

// told reports whether the page tells day, month or place of f, without which another
// session of a row is only spoken of.
func (x *extractor) told(f *frame) bool {
	return x.dated(f) != nil || x.where(f) != nil
}

// rowHead is the session of the news to which f's row belongs: the first one that
// stands before it, of its own kind if there is one.
func (x *extractor) rowHead(list []*session, f *frame) *session {
	var best *session
	for _, s := range list {
		if s.mode != "meeting" && s.mode != "video" && !(s.mode == "visit" && (f.agreed || x.standing(f))) || s.looksBack() || !x.holds(s, f) {
			continue
		}
		if s.rowOf(f) {
			return s
		}
		if best == nil {
			best = s
		}
	}
	return best
}

// holds reports whether all sides that f names take part in s.
func (x *extractor) holds(s *session, f *frame) bool {
	ps := partiesOf(s.parts)
	for _, p := range f.parties() {
		if !containsParty(ps, p) {
			return false
		}
	}
	return true
}

// rowOf reports whether s is called by nouns of the row of f.
func (s *session) rowOf(f *frame) bool {
	for _, g := range s.frames {
		if rowOf(g.lemma) == rowOf(f.lemma) && g.rule != "verb" {
			return true
		}
	}
	return false
}
