package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// summonsAt reads an envoy who is called to a ministry, told otherwise than by a verb of summoning
// with both as its subject and object: "استدعي السفير إلى الوزارة", "دعت الوزارة السفير لتقديم
// توضيحات". It gives nil where token i tells of none.
func (d *document) summonsAt(i int) *trigger {
	for _, m := range d.at[i] {
		passive := m.Entry.Class == lexicon.Contact && m.Entry.Attr["summons"] != "" && m.Entry.Tense == lexicon.Passive && d.envoyAt(m.Last)
		asked := m.Entry.Class == lexicon.Saying && m.Entry.Lemma == "دعا" && m.Entry.Tense == lexicon.Past && m.Pronoun == "" && d.envoyBehind(m.Last) && d.toExplain(m.Last)
		if m.Prep == "" && (passive || asked) {
			word := m
			return &trigger{span: span{m.First, m.Last}, verb: &word, mode: "meeting", at: m.Last, summons: true}
		}
	}
	return nil
}

// envoyBehind reports whether one whose office is that of an envoy is told in the words from
// token i on, not as somebody's own: "سفيرها".
func (d *document) envoyBehind(i int) bool {
	for j := i; j < min(i+10, len(d.toks)) && d.sent[j] == d.sent[i]; j++ {
		if d.envoyAt(j) {
			return true
		}
	}
	return false
}

// envoyAt reports whether the office of an ambassador stands at token i, and not as somebody's own.
func (d *document) envoyAt(i int) bool {
	m, ok := d.match(i, lexicon.Office)
	return ok && m.Entry.Key == "ambassador" && m.Pronoun == ""
}

// toExplain reports whether the words from token i on tell that somebody is called to answer for
// something: "لتقديم توضيحات", "للاحتجاج".
func (d *document) toExplain(i int) bool {
	for j := i; j < min(i+16, len(d.toks)) && d.sent[j] == d.sent[i]; j++ {
		switch d.norm(j) {
		case "للاحتجاج", "لابلاغه", "لابلاغها", "للاستيضاح", "للاستفسار", "لاستيضاحه", "لمساءلته":
			return true
		case "توضيحات", "توضيح", "ايضاحات", "تفسيرات", "احتجاج", "احتجاجها":
			return strings.HasPrefix(d.norm(j-1), "ل")
		}
		if d.clauseBreak(j) && d.norm(j) != "," {
			return false
		}
	}
	return false
}

// toConsult reports whether who is called in is called to consultations: one's own envoy.
func (x *extractor) toConsult(f *frame) bool {
	for i := f.trig.last; i < f.scope.last; i++ {
		if n := x.d.norm(i); n == "للتشاور" || n == "للمشاورات" || n == "مشاورات" {
			return true
		}
	}
	return false
}

// calledIn reads the sides of a summons: the envoy, and the state or ministry that called him.
func (x *extractor) calledIn(f *frame, left []*mention) {
	f.rule = "verb"
	var right []*mention
	for _, m := range x.bySent[f.sent] {
		if m.first >= f.trig.last && m.first < f.scope.last {
			right = append(right, m) // "استدعاء عمّان السفير": no place of a session
		}
	}
	if x.toConsult(f) {
		f.denied = true
		return
	}
	k := slices.IndexFunc(right, func(m *mention) bool { return m.kind <= kCounterpart && isAmbassador(m) && !x.ofHis(m) })
	if k < 0 {
		f.denied = true
		return
	}
	guest := right[k]
	calls := func(m *mention) bool { return m.kind != kGroup && known(m) && !speaks(m) && x.otherParty(m, guest) }
	var by *mention
	for _, m := range slices.Concat(right[:k], reversed(left)) {
		if m.gov == "" && !m.joined && calls(m) {
			by = m
			break
		}
	}
	for _, m := range right[k+1:] {
		if by == nil && m.gov != "من" && m.gov != "مع" && calls(m) {
			by = m
		}
	}
	if by == nil && x.ministryTold(f) {
		k := slices.IndexFunc(x.ms, func(m *mention) bool {
			return m.kind == kParty && m.bare && len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.party == x.c.home && x.c.home != "" && calls(m)
		})
		if k >= 0 {
			by = x.ms[k] // "استدعت وزارة الخارجية سفير بريطانيا": the page's own
		}
	}
	if by == nil {
		f.denied = true
		return
	}
	f.add(by)
	n := len(f.parts)
	f.add(guest)
	f.setSides(true, n)
}

// ministryTold reports whether the sentence of f tells of the foreign ministry without a state.
func (x *extractor) ministryTold(f *frame) bool {
	s := x.d.sentence(f.sent)
	for i := s.first; i < s.last; i++ {
		switch x.d.norm(i) {
		case "الخارجيه":
			return !x.taken[i]
		case "الوزاره":
			return true
		}
	}
	return false
}

// reversed is a copy of ms from the last to the first.
func reversed(ms []*mention) []*mention {
	out := slices.Clone(ms)
	slices.Reverse(out)
	return out
}
