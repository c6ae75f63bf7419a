package reader

import (
	"slices"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
)

// ownWords is the one who tells of himself by the verb or the pronoun of t: who speaks in the
// sentence. "قال أ: سألتقي ب", "وأضاف أ: اجتمعت أمس مع نظيري".
func (x *extractor) ownWords(t *trigger) *mention {
	if !x.aboutSelf(t) || x.main == nil || x.main.kind > kCounterpart || len(x.main.actors) != 1 || !known(x.main) || speaks(x.main) {
		return nil
	}
	return x.main
}

// aboutSelf reports whether t stands in what somebody says and tells of himself.
func (x *extractor) aboutSelf(t *trigger) bool {
	d := x.d
	first := t.verb != nil && t.verb.Entry.Person == 1 ||
		t.verb == nil && (t.noun.Pronoun == "ي" || t.noun.Pronoun == "نا")
	if !first && !(t.verb != nil && t.verb.Pronoun == "" && d.mayBeI(t.verb)) {
		return false
	}
	quoted := false
	for j := t.first - 1; j >= d.sentence(d.sent[t.first]).first; j-- {
		if n := d.norm(j); n == "\"" || n == ":" {
			quoted = true
		}
		if m, ok := d.match(j, lexicon.Saying); ok && finite(m) && m.Entry.Person == 3 && d.verbal(j, m) {
			return first || quoted
		}
	}
	return false
}

// mayBeI reports whether the verb, written like one of hers, may be of him who speaks: "اجتمعت".
func (d *document) mayBeI(m *lexicon.Match) bool {
	return m.Entry.Tense == lexicon.Past && m.Entry.Person == 3 && m.Entry.Number == lexicon.Singular && m.Entry.Feminine
}

// lastTold is the one of another side whom the speaker told of last before t: "قال إن نظيره غير
// موقفه، وأضاف: لقاؤنا".
func (x *extractor) lastTold(me *mention, t *trigger) *mention {
	if next := x.d.norm(t.last); me == nil || next == "هذا" || next == "هذه" {
		return nil // "اجتماعنا هذا" is that of everybody there
	}
	for n := x.d.sent[t.first]; n >= 0 && n >= x.d.sent[t.first]-2; n-- {
		for _, m := range slices.Backward(x.bySent[n]) {
			if m.last <= t.first && m.kind <= kCounterpart && len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.person() && m != me && x.otherParty(me, m) {
				return m
			}
		}
	}
	return nil
}

// metBySpeaker is whom a verb about the speaker means by a pronoun, or leaves to be
// understood where it tells when or where: "التقيته", "اتصلت به", "التقينا أمس".
func (x *extractor) metBySpeaker(me *mention, f *frame, t *trigger) []*mention {
	whom := x.lastTold(me, t)
	if whom == nil {
		return nil
	}
	switch x.d.norm(t.last) {
	case "به", "بها", "اليه", "اليها":
		return []*mention{whom}
	}
	if p := t.verb.Pronoun; p == "ه" || p == "ها" || t.verb.Entry.Number == lexicon.Plural && t.transitive() && x.setOff(t.last) && (x.dated(f) != nil || x.where(f) != nil) {
		return []*mention{whom}
	}
	return nil
}

// nextInRow reports whether the mark tells only that f came after the one before it that was held:
// "لقاؤنا في الرباط وحديثنا الهاتفي لاحقا".
func (x *extractor) nextInRow(f *frame, m *calendar.Mark) bool {
	k := slices.Index(x.frames, f)
	return k > 0 && x.d.norm(m.First) == "لاحقا" && !f.verb && x.frames[k-1].sent == f.sent && x.frames[k-1].status != "planned"
}

// setOff reports whether token i tells when, where or how, and not whom: "التقينا أمس".
func (x *extractor) setOff(i int) bool {
	_, governs := x.d.governor(i)
	return governs || x.d.timeAt[i] >= 0 || x.d.toks[i].Kind == arabic.Punct
}
