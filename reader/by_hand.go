package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// handedOver reports whether a message or greeting is told as given in a session of its
// own sentence: "سلمه رسالة خلال اللقاء". A cable is sent.
func (x *extractor) handedOver(f *frame) bool {
	return !strings.HasPrefix(f.lemma, "برقية") && slices.ContainsFunc(x.framesOf(f.sent), func(g *frame) bool {
		return g != f && g.mode != "message" && g.mode != "visit" && (!g.verb && x.sets(g) || g.mode == "meeting" && (x.handsHim(g, f) || x.bringsIt(g, f)))
	})
}

// bringsIt reports whether the letter f is told behind the meeting g of its sentence as brought
// to it: "استقبل أ ب، حاملا رسالة من ج".
func (x *extractor) bringsIt(g, f *frame) bool {
	switch x.d.norm(f.trig.first - 1) {
	case "حاملا", "حامله", "ناقلا", "ناقله", "محملا", "محمله":
		return g.verb && g.trig.last <= f.trig.first && len(g.parties()) > 1
	}
	return false
}

// courier is who hands over in person the letter told as received, which makes it a meeting of
// his with the addressee: "تسلم أ رسالة من ب سلمها له ج".
func (x *extractor) courier(t *trigger, n int, addressee []*mention) *mention {
	d := x.d
	for j := t.last; len(addressee) == 1 && j < min(d.sentence(n).last, t.last+25); j++ {
		if x.taken[j] {
			continue
		}
		k := slices.IndexFunc(d.at[j], func(m lexicon.Match) bool {
			return m.Entry.Class == lexicon.Contact && finite(m) && m.Pronoun == "ها" && m.Entry.Attr["role"] == "courier"
		})
		if k < 0 {
			continue
		}
		m := d.at[j][k]
		for _, o := range x.bySent[n] {
			if o.first >= m.Last && o.first <= m.Last+2 && o.gov == "" && o.kind <= kCounterpart && x.c.stated(o) && x.otherParty(addressee[0], o) {
				return o
			}
		}
	}
	return nil
}

// handing is who hands the letter over, told between the verb of receiving and its noun: "تسلم أ
// من السفير رسالة". Those who write letters to each other are of the highest rank.
func (x *extractor) handing(t *trigger, addressee, with []*mention) *mention {
	if t.verb == nil || t.noun == nil || t.attr("role") != "addressee" || t.verb.Entry.Lemma != "تسلم" && t.verb.Entry.Lemma != "استلم" || len(addressee) != 1 {
		return nil
	}
	for _, m := range with {
		if m.gov != "من" || m.kind > kOffice || len(m.actors) != 1 || m.first < t.verb.Last || m.last > t.noun.First || !x.otherParty(addressee[0], m) {
			continue
		}
		if e := m.actors[0].ent; e != nil && carriesLetters(e, addressee[0].actors[0].ent) {
			return m
		}
	}
	return nil
}

// carriesLetters reports whether e, by his office, brings the letters of others to to: a minister those
// to one who is not his counterpart.
func carriesLetters(e, to *entity) bool {
	switch e.office {
	case "ambassador", "envoy", "adviser", "deputy_foreign_minister":
		return true
	}
	return ministry(e.office) && to != nil && e.office != to.office
}

// handsHim reports whether the message f is told behind the meeting g of its sentence as
// given by one who was there to another: "استقبل أ ب الذي سلمه رسالة", "وتسلم منه رسالة".
func (x *extractor) handsHim(g, f *frame) bool {
	m, ok := x.d.finiteAt(f.trig.first)
	if !ok || f.trig.first < g.trig.last {
		return false
	}
	switch x.d.norm(m.Last) {
	case "منه", "منها", "اليه", "اليها", "له", "لها":
		return true
	}
	return m.Pronoun != ""
}

// inPerson is the addressee of the letter that the subject of t hands over, where the page tells that
// he saw him: at his palace, or in an audience that it speaks of right behind: "سلم أ بالقصر رسالة
// إلى ب من ج. وقال أ عقب اللقاء".
func (x *extractor) inPerson(f *frame, t *trigger, courier, right []*mention) *mention {
	if f.mode != "message" || t.attr("role") != "courier" || t.verb.Entry.Lemma != "سلم" || t.rel || len(courier) != 1 || courier[0].kind > kParty || !x.c.stated(courier[0]) {
		return nil
	}
	k := slices.IndexFunc(right, func(m *mention) bool {
		return m.kind <= kCounterpart && (m.gov == "الي" || m.gov == "ل" || m.gov == "") && m != courier[0] && x.otherParty(courier[0], m)
	})
	if k < 0 || !x.audienceBehind(f) && !(right[k].gov == "" && isAmbassador(right[k])) {
		return nil
	}
	return right[k] // an envoy is handed a note where he is
}

// audienceBehind reports whether the two sentences behind f speak of the audience that it tells of:
// "عقب اللقاء", "حضر المقابلة".
func (x *extractor) audienceBehind(f *frame) bool {
	d := x.d
	last := min(f.sent+2, len(d.text.Sentences)-1)
	for i := d.sentence(f.sent).last; i < d.sentence(last).last; i++ {
		m, ok := d.match(i, lexicon.Contact)
		if !ok || finite(m) || !m.Definite || m.Pronoun != "" || m.Entry.Attr["mode"] != "meeting" || m.Entry.Number > lexicon.Singular {
			continue
		}
		if d.in("after", i-1) || d.in("during", i-1) || strings.TrimPrefix(d.norm(i-1), "و") == "حضر" {
			return true
		}
	}
	return false
}

// fromWhom reports whether m is listed behind those from whom something is received, or is a further
// title of the last of them: "من أ القائد العام وزير الدفاع، وب".
func (x *extractor) fromWhom(from []*mention, m *mention) bool {
	if len(from) == 0 || from[0].gov != "من" || m.kind > kCounterpart {
		return false
	}
	last := from[len(from)-1].last
	return (m.conj || m.first == last) && m.first-last < 8 && x.d.noVerbBetween(last, m.first)
}
