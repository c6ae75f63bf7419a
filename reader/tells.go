package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
)

// tells reports whether a frame can stand for a session of its own: two parties,
// and for a noun alone more than a word in passing.
func (x *extractor) tells(f *frame) bool {
	ps := f.parties()
	if len(ps) < 2 {
		return false
	}
	if f.mode == "visit" && !x.travels(f) {
		return false
	}
	if f.sign {
		return x.signed(f)
	}
	if f.accord && f.group != nil {
		return false // "اتفق الرئيسان في اتصال هاتفي" tells more of a call told before
	}
	if f.verb || f.answered || f.sends && x.onErrand(f) {
		return true
	}
	if f.mode == "visit" && !f.bid && x.toldWith(f) {
		return false
	}
	if f.mode == "visit" && !x.d.isTitle(f.sent) && x.dated(f) == nil && f.status == "" && f.sent != x.d.lead() && !ofState(f) {
		return false
	}
	people := 0
	for _, p := range f.parts {
		if p.ent.person() || p.ent.office != "" || f.mode == "visit" && p.envoys && !x.pilgrims(f) {
			people++
		}
	}
	if people > 0 {
		return true
	}
	if (f.status == "proposed" || f.status == "called_off") && x.where(f) != nil {
		return true // "عرضت مسقط استضافة محادثات بين الحكومة والحركة في صلالة"
	}
	if f.status == "called_off" && strings.HasSuffix(x.d.norm(f.trig.first-1), "عقد") {
		return true // "رفض الوفد عقد اجتماع مع الحركة": one session, not talks as such
	}
	if f.mode == "message" && (x.d.isTitle(f.sent) || f.sent == x.d.lead()) {
		return true // "بررت تونس العملية برسالة إلى الأمم المتحدة"
	}
	return x.dated(f) != nil || x.d.isTitle(f.sent) && f.mutual && !x.d.asks(f.sent)
}

// pilgrims reports whether the page tells that people came to pray where the visit f goes.
func (x *extractor) pilgrims(f *frame) bool {
	return f.dest != nil && f.dest.country == "SAU" && slices.ContainsFunc(x.d.toks, func(t arabic.Token) bool {
		return t.Norm == "العمره" || t.Norm == "عمره"
	})
}

// asks reports whether sentence n is a question: "هل أصبح الحوار السعودي الإيراني ضرورة؟"
func (d *document) asks(n int) bool {
	s := d.sentence(n)
	return s.last > s.first && (d.norm(s.first) == "هل" || strings.ContainsAny(d.norm(s.last-1), "?؟"))
}

// toldWith reports whether the sentence tells, before the visit f, of a session of
// the same two sides: the visit is in what was said there.
func (x *extractor) toldWith(f *frame) bool {
	for _, g := range x.framesOf(f.sent) {
		if g.trig.first < f.trig.first && g.mode != "visit" && !g.denied && !x.isSetting(g) {
			if ps := g.parties(); len(ps) == 2 && len(f.parties()) == 2 && containsParty(ps, f.parties()[0]) && containsParty(ps, f.parties()[1]) && !otherGuest(g, f) {
				return true
			}
		}
	}
	return false
}

// otherGuest reports whether somebody travels in f whom g names none of: by name, or by his
// office where the visit is to come.
func otherGuest(g, f *frame) bool {
	if f.guest == nil {
		return false
	}
	e := f.guest.ent
	told := e.person() || f.status == "planned" && e.office != ""
	return told && !slices.ContainsFunc(g.parts, func(p *part) bool { return p.ent == e })
}

// travels reports whether somebody goes somewhere: a visit needs a person or a
// delegation, and where to.
func (x *extractor) travels(f *frame) bool {
	if f.tour || f.moves && !x.purposeful(f) && !x.forRelations(f) && !x.invited(f) && !(f.guest != nil && official(f.guest) && x.onTour(f)) {
		return false
	}
	if f.guest == nil || f.dest == nil && f.host == nil && len(f.parts) < 2 {
		return false
	}
	if f.dest == nil && f.host == nil && !slices.ContainsFunc(f.parts[1:], func(p *part) bool { return !p.ent.bare() || len(p.ent.party) == 3 }) {
		return false // "توجه إلى المنظمة"
	}
	if f.dest != nil && !f.bid && f.guest.ent.party == f.dest.country {
		return false // nobody visits his own state
	}
	return f.bid || f.guest.envoys || f.guest.ent.person() || f.guest.ent.office != ""
}

// invited reports whether the sentence of a journey tells that one of the country to which
// it goes, or its government, has invited the guest, which is contact with a host.
func (x *extractor) invited(f *frame) bool {
	if f.dest == nil {
		return false
	}
	return slices.ContainsFunc(x.bySent[f.sent], func(m *mention) bool {
		return m.first > f.trig.first && m.kind != kGroup && len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.party == f.dest.country && x.invites(m)
	})
}

// ofState reports whether f takes a holder of an office of state to another state: what a
// page tells of in passing only ("انتقد زيارة الوزير إلى باريس") is a visit then.
func ofState(f *frame) bool {
	return f.dest != nil && len(f.dest.country) == 3 && awayFromHome(f) && official(f.guest) && f.guest.ent.office != "party_leader" && len(f.parties()) == 2
}

// purposeful reports whether the sentence of a journey tells of a visit or of talks
// as its purpose: a trip alone is none.
func (x *extractor) purposeful(f *frame) bool { return x.purposefulBut(f, span{}) }

// purposefulBut leaves the words of but aside.
func (x *extractor) purposefulBut(f *frame, but span) bool { return x.toldToo(f, but, true) }

// toldToo reports whether the sentence of f tells of another contact outside but; visits says
// whether a visit is one.
func (x *extractor) toldToo(f *frame, but span, visits bool) bool {
	s := x.d.sentence(f.sent)
	for i := s.first; i < s.last; i++ {
		m, ok := x.d.contact(i)
		if !ok || but.has(i) || f.trig.has(i) || !visits && m.Entry.Attr["mode"] == "visit" || m.Entry.Attr["move"] != "" || m.Entry.Attr["tour"] != "" || m.Entry.Attr["accord"] != "" || m.Entry.Attr["role"] == "attend" || m.Entry.Attr["role"] == "chair" {
			continue
		}
		if m.Entry.Attr["weak"] == "" || m.Prep == "ل" && !finite(m) && m.Entry.Attr["mode"] == "meeting" {
			return true
		}
	}
	return false
}

// forRelations reports whether a journey of an official is told with what it does for two states as
// its purpose: "وصل إلى ب لتعزيز التعاون", "حيث يسعى إلى إنعاش الشراكة".
func (x *extractor) forRelations(f *frame) bool {
	d := x.d
	if f.guest == nil || !official(f.guest) {
		return false
	}
	end := d.sentence(f.sent).last
	for i := f.trig.last; i < min(f.trig.last+20, end); i++ {
		n := d.norm(i)
		if n == "مبعوثا" || n == "موفدا" || n == "مبعوثه" || n == "موفده" {
			return true // "وصل أ إلى ب مبعوثا من رئيس بلاده"
		}
		if x.taken[i] || !d.in("aim", i) && !(strings.HasPrefix(n, "ل") && !strings.HasPrefix(n, "لل") && len([]rune(n)) > 4) {
			continue
		}
		for j := i + 1; j < min(i+5, end) && !x.taken[j]; j++ {
			if d.in("relations", j) {
				return true
			}
		}
	}
	return false
}
