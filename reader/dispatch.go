package reader

import (
	"slices"
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// sendsThem is what the lexicon says of verbs that send people on a journey.
var sendsThem = map[string]string{"mode": "visit", "prep": "obj|إلى", "role": "sender_of"}

// sendsPeople reads a verb of sending that has a delegation as its object, and no letter, as one
// that sends people: "سترسل تونس وفدا إلى", "إرسال وفد", "بعثت بوفد إلى".
func (d *document) sendsPeople(m lexicon.Match, s span) (lexicon.Match, bool) {
	if a := m.Entry.Attr; a["needs"] != "رسالة" || a["role"] != "sender" || m.Entry.Tense == lexicon.Participle || m.Pronoun != "" {
		return m, false
	}
	for j := m.Last; j < min(m.Last+12, s.last); j++ {
		if d.clauseBreak(j) || d.norm(j) == "," || d.norm(j) == "حاملا" {
			break
		}
		if !d.envoysAt(j, m.Last) {
			continue
		}
		e := *m.Entry
		e.Lemma, e.Attr, m.Entry = "أوفد", sendsThem, &e
		return m, true
	}
	return m, false
}

// envoysAt reports whether those may stand at token j who are sent by a verb that ends at token verb:
// a delegation, somebody's own envoy, or behind a state one of its officials.
func (d *document) envoysAt(j, verb int) bool {
	switch strings.TrimPrefix(d.norm(j), "ب") {
	case "وفد", "وفدا", "وفود", "وفودا", "بعثه", "عثه", "مبعوثا", "موفدا":
		return !d.in("private", j+1)
	}
	m, ok := d.match(j, lexicon.Office)
	return ok && j > verb && m.Conj == "" && m.Prep == "" && (m.Pronoun != "" || d.matchBefore(j, lexicon.State, lexicon.Capital))
}

// dispatched reads who is sent on the journey that the noun of t tells of, or who sends a delegation
// without a side of its own: "تقرر إيفاد وفد تونسي إلى", "قررت تونس إرسال وفد إلى". It is to come,
// unless something is told to have been after it.
func (x *extractor) dispatched(f *frame, t *trigger, left, right []*mention) {
	var sent []*mention
	for _, m := range right {
		if m.gov != "" || m.topic {
			break
		}
		if m.kind <= kCounterpart || m.kind == kParty && !m.bare && sided(m) {
			sent = append(sent, m)
		}
	}
	senders := slices.DeleteFunc(slices.Clone(left), func(m *mention) bool { return m.gov != "" || m.kind == kGroup || !sided(m) })
	if len(senders) == 0 && x.subject != nil {
		senders = []*mention{x.subject}
	}
	if n := len(senders); n > 1 {
		senders = senders[n-1:]
	}
	x.addAll(f, x.sends(f, senders, sent, left, right))
	if f.group, f.sends = nil, true; len(f.parts) > 0 {
		f.setSides(false, len(f.parts))
		f.guest.envoys = true
	}
	if i := t.first - 1; f.status == "" && !x.d.in("after", i) && !x.d.in("during", i) && x.d.norm(i) != "منذ" {
		f.status = "planned"
	}
	f.rule = "noun"
}

// sends are those who travel where senders send somebody on a journey: the side of the senders where
// a delegation is told without one, "ترسل تونس وفدا إلى", "أعلنت أنها سترسل وفدا إلى".
func (x *extractor) sends(f *frame, senders, sent, left, right []*mention) []*mention {
	x.ofSenders(senders, sent)
	if slices.ContainsFunc(sent, sided) {
		return sent
	}
	if len(senders) == 0 {
		if c := x.carried(left, goals(right)); c != nil {
			senders = []*mention{c}
		}
	}
	if len(senders) > 0 {
		x.addSide(f, senders[0])
	}
	return nil
}

// onErrand reports whether it is told of those who are sent who leads them, when they go or what they
// are to talk about: a delegation alone is none.
func (x *extractor) onErrand(f *frame) bool {
	m := x.dated(f)
	return m != nil && m.Kind != calendar.Vague || f.guest != nil && f.guest.ent.person() || x.toldToo(f, span{}, false)
}

// addSide adds the side of m, and nobody of it.
func (x *extractor) addSide(f *frame, m *mention) {
	e := m.actors[0].ent
	if e == nil || e.bare() {
		x.addAll(f, []*mention{m})
		return
	}
	a := &actor{party: e.party, partySpan: e.parSpan, partyRule: e.parRule}
	side := &mention{span: m.span, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(side, a)
	f.add(side)
}
