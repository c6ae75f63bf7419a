package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// whereTo reads the place out of the clause before f where f's verb goes on from
// a journey: "ينتقل إلى الدوحة حيث يلتقي", "وصل إلى بغداد للبحث مع", "يزور مصر
// ويلتقي خلالها".
func (x *extractor) whereTo(f *frame) *place {
	if !x.goesFromThere(f) {
		return nil
	}
	d := x.d
	s := d.sentence(f.sent)
	for i := f.trig.first - 1; i >= max(s.first, f.trig.first-far); i-- {
		if p, ok := x.station(i, f); ok && !x.inOffice(p.first) && !x.inName(p.first) {
			return &p
		}
	}
	return nil
}

// station reads at token i a place that somebody goes to or is at: "إلى الدوحة",
// "للقاهرة", "يزور مصر", "قادما من جدة حيث".
func (x *extractor) station(i int, f *frame) (place, bool) {
	d := x.d
	n := strings.TrimPrefix(d.norm(i), "و")
	if n == "الي" || n == "في" || n == "من" {
		j := i + 1
		p, next, ok := place{}, 0, false
		if polityWord(d.norm(j)) {
			p, next, ok = d.cityOf(j)
		}
		if !ok {
			p, next, ok = d.placeName(j, true, false)
		}
		if ok && n == "من" {
			for next < f.trig.first && d.norm(next) == "," {
				next++
			}
			ok = d.norm(next) == "حيث"
		}
		return p, ok
	}
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.State, lexicon.Capital, lexicon.City:
		default:
			continue
		}
		if m.Entry.Attr["weak"] != "" || d.inside[i] || m.Conj != "" {
			continue
		}
		if m.Prep == "ل" || m.Prep == "ب" || m.Prep == "" && x.visiting(i-1) {
			return d.placeOf(m), true
		}
	}
	return place{}, false
}

// visiting reports whether the word at i is a visit or a verb of it: "زيارة",
// "يزور".
func (x *extractor) visiting(i int) bool {
	m, ok := x.d.match(i, lexicon.Contact)
	return ok && m.Entry.Attr["mode"] == "visit" && m.Entry.Attr["move"] != "leave" && m.Entry.Attr["move"] != "return"
}

// goesFromThere reports whether the words before f's trigger tie it to a journey
// told before: "حيث", "خلالها", "للقاء", "زار معراب والتقى".
func (x *extractor) goesFromThere(f *frame) bool {
	if x.there(f) {
		return true
	}
	d := x.d
	for i := f.trig.last; i < min(f.trig.last+3, d.sentence(f.sent).last); i++ {
		switch d.norm(i) {
		case "خلالها", "خلاله", "اثناءها", "هناك", "فيها":
			return true
		}
	}
	return x.aims(f) || x.joinsJourney(f)
}

// there reports whether "حيث", "وهناك" or "ومنها" leads to f: what is told before it
// of place and day is f's too.
func (x *extractor) there(f *frame) bool { return x.thereAt(f.trig.first) }

func (x *extractor) thereAt(first int) bool {
	d := x.d
	for i := max(first-3, d.sentence(d.sent[first]).first); i < first; i++ {
		switch d.norm(i) {
		case "حيث", "وهناك", "وفيها":
			return true
		}
	}
	return false
}

// joinsJourney reports whether f's verb is joined to a verb of visiting in the same
// sentence: "زار المدينة، واجتمع", "وصل إلى الرياض والتقى".
func (x *extractor) joinsJourney(f *frame) bool {
	if !f.verb || f.mode == "visit" || !strings.HasPrefix(x.d.norm(f.trig.first), "و") {
		return false
	}
	for i := f.trig.first - 1; i >= max(x.d.sentence(f.sent).first, f.trig.first-far); i-- {
		for _, m := range x.d.at[i] {
			if finite(m) && m.Entry.Class == lexicon.Contact && m.Entry.Attr["mode"] == "visit" && m.Prep == "" && !x.taken[i] {
				return true
			}
		}
	}
	return false
}

// traveller is whom the journey told before the present trigger takes there: "أوفدت أنقرة
// نائب الوزير إلى أربيل حيث التقى", "خلال زيارة لأ إلى ب التقى خلالها".
func (x *extractor) traveller() *mention {
	if n := x.d.norm(x.at + 1); !x.thereAt(x.at) && !during[n] && n != "فيها" {
		return nil
	}
	for _, g := range slices.Backward(x.framesOf(x.d.sent[x.at])) {
		if m := x.guestOf(g); m != nil && !(m.kind == kParty && m.bare) {
			return m
		}
	}
	return nil
}

// farthestJourney is how many sentences behind a journey those are looked for whom the traveller
// met there.
const farthestJourney = 3

// hosts gives the state that a journey goes to to those of no state told whom the
// traveller met there: "زار تونس والتقى خلالها وزير المالية", "وصل أ إلى تونس. وأجرى أ محادثات
// مع رئيس الوزراء ب".
func (x *extractor) hosts(f *frame, t *trigger) {
	if f.mode == "visit" || f.mode == "call" || f.mode == "video" || len(f.parts) == 0 {
		return
	}
	for i := f.scope.first; i < f.scope.last; i++ {
		if strings.HasSuffix(x.d.norm(i), "المطار") {
			return // who stood at the gangway
		}
	}
	there := t.verb != nil && (during[x.d.norm(t.last)] || x.there(f))
	for n := f.sent; n >= max(0, f.sent-farthestJourney); n-- {
		for _, g := range slices.Backward(x.framesOf(n)) {
			if g == f || g.mode != "visit" || g.trig.first > f.trig.first {
				continue
			}
			if g.dest == nil || len(g.dest.country) != 3 || g.guest == nil {
				continue
			}
			if !there && !slices.ContainsFunc(f.parts, func(p *part) bool { return p.ent.party != "" && sameParty(p.ent.party, g.guest.ent.party) }) {
				return
			}
			for _, p := range f.parts {
				if p.ent.party == "" && p.ent != g.guest.ent && official(p) {
					p.ent.party, p.ent.parSpan, p.ent.parRule = g.dest.country, g.dest.span, "destination"
				}
			}
			return
		}
	}
}

// receivedAt gives who receives another in a capital its state, where the page tells none of his:
// "سيستقبل فلان نظيره الكوبي في واشنطن".
func (x *extractor) receivedAt(f *frame, t *trigger) {
	if t.verb == nil || t.attr("role") != "host" || f.host == nil || f.host.ent.party != "" || f.guest == nil || !f.host.ent.person() || f.own == len(f.parts) {
		return
	}
	for _, m := range x.bySent[f.sent] {
		if m.first > t.last && x.c.hostCity(m) && m.capital && !m.topic && f.scope.last >= m.first-farthestHost && m.actors[0].party != f.guest.ent.party {
			f.host.ent.party, f.host.ent.parSpan, f.host.ent.parRule = m.actors[0].party, m.span, "destination"
			return
		}
	}
}

// farthestHost is how far behind its clause the place of a reception may stand: "لإجراء محادثات في".
const farthestHost = 4

// aims reports whether f is the purpose of what stands before it: "للقاء",
// "لإجراء محادثات", "ليلتقي", "بهدف عقد".
func (x *extractor) aims(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	if f.trig.first <= first || strings.TrimPrefix(d.norm(f.trig.first-1), "و") == "كان" || strings.HasPrefix(d.norm(f.trig.first-1), "كان") {
		return false
	}
	for _, m := range d.at[f.trig.first] {
		if m.Prep == "ل" && (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) {
			return finite(m) || x.journeyBefore(f) && !x.journeyOver(f)
		}
	}
	if !f.verb {
		for i := max(f.trig.first-2, first); i < f.trig.first; i++ {
			switch n := d.norm(i); n {
			case "لعقد", "لاجراء", "لبدء", "لحضور", "لاستيناف", "لاستكمال", "لمواصله", "لمتابعه":
				return !strings.HasPrefix(d.norm(i-1), "كان")
			case "بهدف", "بغرض", "بغيه", "اجل":
				return true
			}
		}
	}
	return false
}

// journeyBefore reports whether a verb or noun of going somewhere stands before f
// in its sentence.
func (x *extractor) journeyBefore(f *frame) bool {
	for i := max(x.d.sentence(f.sent).first, f.trig.first-far); i < f.trig.first; i++ {
		for _, m := range x.d.at[i] {
			if m.Entry.Class == lexicon.Contact && m.Entry.Attr["mode"] == "visit" && !x.taken[i] {
				return true
			}
		}
	}
	return false
}

// journeyOver reports whether the noun of a journey before f, of which f was the purpose, calls it one that
// was made: "بعد سفره الأخير إلى باريس للمشاركة في قمة".
func (x *extractor) journeyOver(f *frame) bool {
	d := x.d
	for i := f.trig.first - 1; i >= max(d.sentence(f.sent).first, f.trig.first-far); i-- {
		if _, verb := d.finiteAt(i); verb && !x.taken[i] {
			return false
		}
		if m, ok := d.contact(i); ok && !finite(m) && m.Entry.Attr["mode"] == "visit" {
			for j := i + 1; j < f.trig.first; j++ {
				switch d.norm(j) {
				case "الاخيره", "الاخير", "السابقه", "السابق", "الماضيه":
					return !x.taken[j]
				}
			}
			return false
		}
	}
	return false
}

// journeysTo reports whether m is where a journey leads of which only an adverbial tells:
// "قبيل مغادرته عمان", "فور وصوله القاهرة".
func (x *extractor) journeysTo(m *mention) bool {
	v, ok := x.d.contact(m.first - 1)
	return ok && m.kind == kParty && m.bare && m.gov == "" && !finite(v) && v.Pronoun != "" && v.Entry.Attr["mode"] == "visit"
}
