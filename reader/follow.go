package reader

import (
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// leader finds the session told before s that s follows directly, so that its day
// and place are those of s too unless the page tells otherwise: "وعقب الاجتماع", "كما
// التقى", "ثم عقد", or the same person in the sentence after.
func (x *extractor) leader(s *session, before []*session) *session {
	f := x.telling(s)
	if f == nil || f.turn != thisTurn {
		return nil
	}
	for k := len(before) - 1; k >= 0; k-- {
		p := before[k]
		if p.status != s.status && !(p.status == "held" && s.status == "planned") || p.when == nil && p.place == nil {
			continue
		}
		if p.role == "background" && !x.d.isTitle(f.sent) {
			continue
		}
		near := x.near(p, f)
		if near < 0 || near > 4 && !x.margin(f) && !x.sameDayAgain(f) {
			continue
		}
		if x.goesOnFrom(f) || x.margin(f) || f.fresh && p.mode == s.mode || near <= 2 && sharePerson(s, p) || near == 0 {
			return p
		}
	}
	return nil
}

// carry reads day and place off the frames told before s where no session leads to
// it: what they tell of was found no session, or lacks a side.
func (x *extractor) carry(s *session) (day *when, at *place) {
	f := x.telling(s)
	if f == nil || s.status != "held" || !x.goesOnFrom(f) && !x.margin(f) && !x.ofSeries(s, f) {
		return nil, nil
	}
	for k := len(x.frames) - 1; k >= 0 && (day == nil || at == nil); k-- {
		g := x.frames[k]
		if g.trig.first >= f.trig.first || g.back || g.status != "held" && g.status != "" || x.d.capt[g.sent] || g.sent == f.sent {
			continue
		}
		if g.sent < f.sent-6 && g.sent != x.d.lead() && !x.d.isTitle(g.sent) || g.mode == "visit" {
			continue
		}
		if at == nil {
			if p := x.where(g); p != nil && !p.country1 {
				at = p
			}
		}
		if day == nil {
			if m := x.dated(g); m != nil && m.Kind == calendar.Day {
				if w, ok := x.d.read(m, false); ok && !(x.d.date.Known() && old(w.from, x.d.date)) {
					day = &w
				}
			}
		}
	}
	if lead := x.d.lead(); day == nil && lead < f.sent {
		if m := x.dayIn(lead); m != nil {
			if w, ok := x.d.read(m, false); ok {
				day = &w
			}
		}
	}
	if lead := x.d.lead(); at == nil && lead < f.sent {
		at = x.leadPlace(lead)
	}
	return day, at
}

// leadPlace is the city in which the main clause of sentence n takes place: behind
// its day, or told before what is said.
func (x *extractor) leadPlace(n int) *place {
	d := x.d
	for _, l := range d.loci(d.sentence(n)) {
		if l.country1 || x.inName(l.first) || x.inOffice(l.first) || x.subordinate(l.at) {
			continue
		}
		if prev := l.at - 1; d.timeAt[max(prev, 0)] >= 0 || x.taken[max(prev, 0)] || d.norm(prev) == "," {
			p := l.place
			return &p
		}
	}
	return nil
}

// scene gives a session in person that has no place, or only a country, the city of
// another one of the same people on the same day.
func (x *extractor) scene(all []*session) {
	for _, s := range all {
		if s.mode != "meeting" || s.place != nil && !s.place.country1 && s.place.value != "" {
			continue
		}
		for _, o := range all {
			if o == s || o.mode != "meeting" && o.mode != "visit" || o.place == nil || o.place.country1 || o.place.value == "" || !sharePerson(s, o) {
				continue
			}
			if s.place != nil && s.place.country != o.place.country || s.role != o.role || (s.status == "held") != (o.status == "held") {
				continue
			}
			if s.when != nil && o.when != nil && !datesMeet(*s.when, *o.when) {
				continue
			}
			if s.place == nil && (s.when == nil || o.when == nil) {
				continue
			}
			p := *o.place
			s.place = &p
			break
		}
	}
}

// margin reports whether f is told as held beside a gathering: "على هامش القمة".
func (x *extractor) margin(f *frame) bool {
	for i := x.d.sentence(f.sent).first; i < f.scope.last; i++ {
		if x.d.norm(i) == "هامش" {
			return true
		}
	}
	return false
}

// telling is the first frame of s in the body, else its first one.
func (x *extractor) telling(s *session) *frame {
	for _, f := range s.frames {
		if !x.d.isTitle(f.sent) {
			return f
		}
	}
	if len(s.frames) > 0 {
		return s.frames[0]
	}
	return nil
}

// near tells how many sentences before f session p was last told of; -1 if not
// before it.
func (x *extractor) near(p *session, f *frame) int {
	best := -1
	for _, g := range p.frames {
		if g.trig.first <= f.trig.first && (best < 0 || f.sent-g.sent < best) {
			best = f.sent - g.sent
			if x.d.isTitle(g.sent) && !x.d.isTitle(f.sent) {
				best = max(0, f.sent-x.d.heads)
			}
		}
	}
	return best
}

func sharePerson(a, b *session) bool {
	for _, p := range a.parts {
		for _, q := range b.parts {
			if p.ent == q.ent && (p.ent.person() || p.ent.office != "") {
				return true
			}
		}
	}
	return false
}

// goesOnFrom reports whether f's sentence opens with words that add one more
// session to those told: "كما التقى", "وعقب ذلك", "ثم عقد", "وفي ختام الزيارة".
func (x *extractor) goesOnFrom(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	if f.scope.first > first && f.trig.first-f.scope.first > 2 {
		first = f.scope.first
	}
	if d.spell(first) {
		return false // "وبعد أشهر من الخلاف، التقى"
	}
	for i := first; i < min(first+3, f.trig.first); i++ {
		switch strings.TrimPrefix(d.norm(i), "و") {
		case "كما", "ثم", "عقب", "بعدها", "بعديذ", "لاحقا", "كذلك", "ايضا", "بعد", "اثر", "اما", "صعيد", "جانب":
			return true
		}
	}
	if x.sameDayAgain(f) {
		return true
	}
	for i := f.trig.last; i < min(f.trig.last+4, f.scope.last); i++ {
		if n := d.norm(i); n == "ايضا" || n == "كذلك" {
			return true
		}
	}
	for i := f.trig.last; i < f.scope.last-1; i++ {
		if m, ok := d.match(i+1, lexicon.Contact); ok && !finite(m) && m.Definite && d.in("after", i) {
			return true // "تحدث هاتفيا معه بعد الاجتماع"
		}
	}
	return false
}

// sameDayAgain reports whether f's sentence opens with the day of the session before
// it: "وفي اليوم ذاته اجتمع".
func (x *extractor) sameDayAgain(f *frame) bool {
	first := x.d.sentence(f.sent).first
	for _, m := range x.d.timesIn(span{first, first + 3}) {
		if m.Rule == "same-day" && strings.HasSuffix(x.d.quoteWords(span{m.First, m.Last}), "ه ") {
			return true
		}
	}
	return false
}

// ofSeries reports whether the lead tells that somebody of s held several sessions, of
// which f tells one: "عقد الرئيس ثلاث قمم في جاكرتا".
func (x *extractor) ofSeries(s *session, f *frame) bool {
	d := x.d
	lead := d.lead()
	if f.sent <= lead || f.sent > lead+6 {
		return false
	}
	there := false
	for _, m := range x.bySent[lead] {
		for _, a := range m.actors {
			for _, p := range s.parts {
				there = there || a.ent == p.ent && a.ent.person()
			}
		}
	}
	if !there {
		return false
	}
	r := d.sentence(lead)
	for i := r.first; i < r.last; i++ {
		if m, ok := d.contact(i); ok && !finite(m) && m.Entry.Number == lexicon.Plural && !m.Definite && m.Pronoun == "" && !onlyPlural(m.Entry.Lemma) {
			return true
		}
	}
	return false
}
