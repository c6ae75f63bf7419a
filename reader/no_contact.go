package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// noContact reports whether a word of contact tells of something else: "حادث" is an
// accident, "جلسة عامة" one of a parliament, "جلسة" one of a court, "قمة" the height of
// something, what interests do when they meet, thanks that somebody turns to others with,
// an open or only meant letter, a habit.
func (d *document) noContact(m lexicon.Match, taken []bool) bool {
	next := d.norm(m.Last)
	switch lemma := m.Entry.Lemma; {
	case lemma == "حادث":
		_, governed := d.governor(m.First - 1)
		return governed || m.Definite || !taken[m.Last]
	case lemma == "التقى" && finite(m):
		return m.Last < len(d.toks) && d.lex.In("abstract", &d.toks[m.Last])
	case lemma == "قابل" && m.Entry.Tense == lexicon.Passive:
		return true // "قوبل بترحيب"
	case finite(m) && m.Entry.Tense == lexicon.Present && d.habit(m):
		return true // "يتشاور البلدان دوريا"
	case lemma == "توجه" && finite(m):
		return strings.HasPrefix(next, "ب") && !taken[m.Last] && len([]rune(next)) > 3 && !d.placed(m.Last)
	case lemma == "قمة" && !finite(m):
		return m.Pronoun == "" && m.Last < len(d.toks) && d.lex.In("height", &d.toks[m.Last])
	case lemma == "اتصال" && !finite(m):
		return d.inTouch(m)
	case strings.HasPrefix(lemma, "رسالة") && !finite(m):
		return m.Last < len(d.toks) && d.lex.In("no-letter", &d.toks[m.Last])
	case strings.HasPrefix(lemma, "جلسة") && !finite(m):
		if m.Last < len(d.toks) && d.lex.In("hearing", &d.toks[m.Last]) {
			return true
		}
		s := d.sentence(d.sent[m.First])
		for i := max(s.first, m.First-far); i < min(s.last, m.Last+far); i++ {
			if d.lex.In("court", &d.toks[i]) {
				return true
			}
		}
	}
	return false
}

// inTouch reports whether the noun of calling tells that people know how to reach each
// other, and of no call: "كان على اتصال مع", "ليس لديه أي اتصال ب".
func (d *document) inTouch(m lexicon.Match) bool {
	switch d.norm(m.First - 1) {
	case "علي", "اي", "قناه", "قنوات", "نقطه", "جهه":
		return true
	}
	return false
}

// habit reports whether the verb m is told as what is done again and again.
func (d *document) habit(m lexicon.Match) bool {
	for i := m.Last; i < min(m.Last+5, d.sentence(d.sent[m.First]).last); i++ {
		switch d.norm(i) {
		case "دوريا", "باستمرار", "بانتظام", "دايما", "يوميا", "سنويا", "اسبوعيا":
			return true
		}
	}
	return false
}

// placed reports whether the word at i names a city or state.
func (d *document) placed(i int) bool {
	_, ok := d.match(i, lexicon.City, lexicon.Capital, lexicon.State)
	return ok
}

// noSide reports whether a participant is of a band with which nobody holds talks, which
// is what talks are about, or of a body of private people: a union, a federation of sport.
func (x *extractor) noSide(p *part) bool {
	for i := p.ent.parSpan.first; i < p.ent.parSpan.last; i++ {
		if m, ok := x.d.match(i, lexicon.Movement, lexicon.Org); ok && (m.Entry.Attr["outlaw"] != "" || m.Entry.Attr["kind"] != "") {
			return true
		}
	}
	return false
}

// citizen reports whether the page tells of somebody's nationality and of no office: a
// singer, a player, a prisoner speaks for no state. Who travels as a guest may.
func (x *extractor) citizen(f *frame, p *part) bool {
	return f.mode != "visit" && p.ent.person() && p.ent.office == "" && p.ent.parRule == "nationality"
}

// handedOver reports whether a message or greeting is told as given in a session of its
// own sentence: "سلمه رسالة خلال اللقاء". A cable is sent.
func (x *extractor) handedOver(f *frame) bool {
	return !strings.HasPrefix(f.lemma, "برقية") && slices.ContainsFunc(x.framesOf(f.sent), func(g *frame) bool {
		return g != f && g.mode != "message" && g.mode != "visit" && !g.verb && x.sets(g)
	})
}

// ceremonial reports whether somebody travels to pray or to attend a celebration, which
// no consultation is.
func (x *extractor) ceremonial(f *frame) bool {
	d := x.d
	for i := f.trig.last; i < min(f.trig.last+30, d.sentence(f.sent).last); i++ {
		if !d.lex.In("ceremony", &d.toks[i]) {
			continue
		}
		switch n := d.norm(i - 1); n {
		case "لاداء", "اداء", "لتاديه", "مناسك", "لحضور", "حضور", "في":
			if n != "في" || d.norm(i-2) == "للمشاركه" || d.norm(i-2) == "ليشارك" {
				return !x.purposeful(f)
			}
		}
	}
	return false
}
