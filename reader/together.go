package reader

import (
	"slices"

	"mahdar/lexicon"
)

// Who talk to each other, and whether over a channel.

// overChannel reads the channel of the session told last that a noun beside its verb tells:
// "بحث أ مع ب، في اتصال هاتفي، العلاقات".
func (x *extractor) overChannel(f *frame, t *trigger) {
	if t.verb != nil || f.mode != "call" && f.mode != "video" || len(f.parts) > 0 || f.group != nil || f.defin || f.many || !x.adverbial(t) || len(x.frames) == 0 {
		return
	}
	g := x.frames[len(x.frames)-1]
	if g.sent == f.sent && g.verb && g.mode == "meeting" && len(g.parties()) > 1 && g.scope.last >= t.first-1 {
		g.mode, f.denied = f.mode, true
	}
}

// jointly reports whether more than one side is the subject: "بحث أ وب", "أ يبحث وب".
func (x *extractor) jointly(f *frame, right []*mention) bool {
	if len(partiesOf(f.parts[:f.own])) > 1 {
		return true
	}
	return len(f.parties()) > 1 && slices.ContainsFunc(right, func(m *mention) bool { return m.conj && !m.joined && m.gov == "" })
}

// talksWith reports whether a counterpart stands behind "مع", or on a channel behind
// "إلى": "تحدث إلى نظيره هاتفيا".
func (x *extractor) talksWith(f *frame, ms []*mention) bool {
	named := x.verb != nil && x.verb.Attr["named"] != ""
	for _, m := range ms {
		if m.topic || named && m.bare {
			continue // "استعرض العلاقات مع الجزائر"
		}
		if m.gov == "مع" || m.gov == "الي" && m.kind != kParty && m.kind != kGroup && x.onChannel(f) {
			return true
		}
	}
	return f.group != nil && f.group.kind == kGroup && len(f.group.actors) == 0 && x.d.norm(f.group.first) != x.d.norm(f.trig.first)
}

// onChannel reports whether the frame's clause names a channel: "تحدث الوزيران هاتفيا".
func (x *extractor) onChannel(f *frame) bool {
	for j := f.trig.first; j < f.scope.last; j++ {
		if _, ok := x.d.match(j, lexicon.Channel); ok {
			return true
		}
	}
	return false
}

// bothOnChannel reports whether those joined as one subject spoke over the channel that stands
// right behind them: "تحدث أ وب هاتفيا", "تحدث وزيرا خارجية أ وب عبر الهاتف".
func (x *extractor) bothOnChannel(right []*mention) bool {
	n := 0
	for n < len(right) && right[n].gov == "" && (n == 0 || right[n].joined || right[n].conj) {
		n++
	}
	if n == 0 || n == 1 && right[0].number != lexicon.Dual && len(right[0].actors) < 2 {
		return false
	}
	m, ok := x.d.match(right[n-1].last, lexicon.Channel)
	return ok && m.Entry.Key == "call"
}

// talkTogether reports whether those joined as the subject of a verb that needs "with" talk to each
// other: of a verb of saying only over a channel, of some verbs only people.
func (x *extractor) talkTogether(f *frame, t *trigger, right []*mention) bool {
	if t.verb == nil || !x.jointly(f, right) {
		return false
	}
	spoke := t.attr("said") == "" || t.verb.Entry.Number == lexicon.Dual && x.onChannel(f) || x.bothOnChannel(right)
	return spoke && (t.attr("named") == "" || bareSides(f.parts) == 0)
}
