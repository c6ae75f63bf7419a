package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// resolveGroup gives a frame told of "الوزيران", "الجانبان", "هما" or a dual verb
// the participants that are meant: those of the session told last, else the
// persons named last before it.
func (x *extractor) resolveGroup(list []*session, f *frame) {
	if f.group == nil || len(f.parties()) > 1 {
		return
	}
	if f.group.number == lexicon.Singular && x.d.in("body-again", f.group.first) {
		return // "قمة المنظمة" is not of those who met before
	}
	if len(f.parts) == 0 && f.group.kind == kGroup && f.group.number == lexicon.Singular && f.verb && (f.mode == "call" || f.mode == "message") {
		return // "تلقت السفارة اتصالا" is no call between those who were told of before
	}
	if f.group.key == "with" && x.whoseOwn(f) {
		f.denied = true
		return
	}
	var office string
	if len(f.group.actors) > 0 && f.group.last > f.group.first {
		office = f.group.actors[0].office
	}
	if office != "" && x.pairBefore(f, office) {
		return
	}
	order := nearest(list, f)
	if office != "" {
		// "الوزراء" are rather those of a session that tells of ministers
		slices.SortStableFunc(order, func(a, b *session) int { return fits(b, office) - fits(a, office) })
	}
	for _, s := range order {
		ps := partiesOf(s.parts)
		if f.group.count > 2 && len(ps) != f.group.count {
			continue // "الدول الثلاث" are not those of a session of two
		}
		if s.open() || s.sitting != "" && f.group.number == lexicon.Dual {
			continue // "الوزيران" are no organisation and one of its members
		}
		if x.ofDelegations(f) && bareSides(s.parts) < 2 {
			continue // "الوفود نفسها" are not the two presidents
		}
		if (f.each || f.joins) && f.own > 0 && len(f.parts) == f.own {
			if x.counterparts(f, s, 2) {
				return
			}
			continue
		}
		if x.delegations(f, s) {
			return
		}
		if len(f.parts) == 1 && !containsParty(ps, f.parts[0].ent.party) && !meetsAnother(f, len(ps)) || f.group.number == lexicon.Dual && len(ps) > 2 && f.group.key != "with" {
			continue
		}
		if s.frames[len(s.frames)-1].sent < f.sent-6 && !x.d.isTitle(s.first) {
			continue
		}
		if office != "" && len(f.group.actors) > 0 && f.group.last-f.group.first < 2 && fits(s, office) < 0 {
			continue // "الوزراء" are no presidents
		}
		if office == "" && f.verb && f.group.key == "head_of_state" && fits(s, f.group.key) < 0 {
			office = f.group.key // "قادة الدول الثلاث" are not the ministers who met
		}
		if x.ofOffice(f, ps, office) {
			return
		}
		if x.guests(f) && x.counterparts(f, s, 1) {
			return
		}
		for _, p := range s.parts {
			f.include(&part{ent: p.ent, at: f.trig.first})
		}
		return
	}
	if n := f.group.count; n > 2 {
		x.rowOf(f, 0, func(sides int) bool { return sides == n })
		return
	}
	if f.group.key == "of" && x.rowOf(f, f.sent, func(sides int) bool { return sides > 2 }) {
		return
	}
	x.antecedents(f, office)
}

// whoseOwn reports whether the group with whom f tells that somebody met stands before its relative clause
// as people of his own state: "أعضاء الكونغرس الذين اجتمع الرئيس الأمريكي معهم".
func (x *extractor) whoseOwn(f *frame) bool {
	d := x.d
	for j := f.trig.first; j > max(d.sentence(f.sent).first, f.trig.first-8); j-- {
		if !d.relative(d.norm(j)) {
			continue
		}
		for _, m := range slices.Backward(x.bySent[f.sent]) {
			if m.last <= j {
				return j-m.last < 4 && m.kind <= kCounterpart && len(m.actors) == 1 && m.actors[0].ent != nil &&
					slices.ContainsFunc(f.parts, func(p *part) bool { return sameParty(p.ent.party, m.actors[0].ent.party) })
			}
		}
	}
	return false
}

// meetsAnother reports whether f's group is the subject, of as many sides as the session told
// before, and meets one more: "القادة الثلاثة سيعقدون قمة مع الرئيس الأوكراني".
func meetsAnother(f *frame, sides int) bool {
	g := f.group
	if g.gov != "" || g.key == "with" || len(g.actors) == 0 || !f.verb || f.parts[0].at < g.first {
		return false
	}
	return g.number == lexicon.Dual && sides == 2 || g.number == lexicon.Plural && sides > 2
}

// rowOf gives a group the last row of sides before it, down to sentence from, of a fitting
// number: "قادة الدول الثلاث" behind "تونس والجزائر ومصر", "اجتماعهم" behind those who met.
func (x *extractor) rowOf(f *frame, from int, fitting func(sides int) bool) bool {
	for n := f.sent; n >= from; n-- {
		ms := x.bySent[n]
		for k := len(ms) - 1; k >= 0; k-- {
			if ms[k].first >= f.trig.first || ms[k].kind == kGroup {
				continue
			}
			row := ms[k : k+1]
			for row[0].joined && k > 0 {
				k--
				row = ms[k : k+len(row)+1]
			}
			var acts []*actor
			for _, m := range row {
				acts = append(acts, m.actors...)
			}
			if ps := partiesOfActors(&mention{actors: acts}); fitting(len(ps)) && len(acts) == len(ps) {
				for _, m := range row {
					f.add(m)
				}
				return true
			}
		}
	}
	return false
}

// delegations gives "الوفدان" the two sides of session s that are told as delegations,
// where somebody else sat with them.
func (x *extractor) delegations(f *frame, s *session) bool {
	if f.group.number != lexicon.Dual || len(f.parts) > 0 || !x.ofDelegations(f) {
		return false
	}
	var bare []*part
	for _, p := range s.parts {
		if p.ent.bare() {
			bare = append(bare, p)
		}
	}
	if len(bare) != 2 || len(partiesOf(s.parts)) < 3 {
		return false
	}
	for _, p := range bare {
		f.include(&part{ent: p.ent, at: f.trig.first})
	}
	return true
}

// ofDelegations reports whether f's group is "الوفدان" or "الوفود", told alone.
func (x *extractor) ofDelegations(f *frame) bool {
	if f.group.last <= f.group.first || len(f.parts) > 0 {
		return false
	}
	n := x.d.norm(f.group.first)
	return strings.HasPrefix(n, "الوفد") || n == "الوفود"
}

// guests reports whether the group is of those who came: "الوزيرين الضيفين", "ضيفه".
func (x *extractor) guests(f *frame) bool {
	if f.own == 0 || len(f.parts) != f.own || f.group.last <= f.group.first {
		return false
	}
	for i := f.group.first; i <= f.group.last; i++ {
		if n := x.d.norm(i); strings.HasPrefix(n, "الضي") || strings.HasPrefix(n, "الزاير") || strings.HasPrefix(n, "ضيف") || strings.HasPrefix(n, "ضيوف") {
			return true
		}
	}
	return false
}

// counterparts gives a frame of which each counterpart was met alone those of session
// s who are not of its own side, where they are so many sides.
func (x *extractor) counterparts(f *frame, s *session, sides int) bool {
	var found []*part
	for _, p := range s.parts {
		if p.ent.party != "" && !sameParty(p.ent.party, f.parts[0].ent.party) {
			found = append(found, p)
		}
	}
	if len(partiesOf(found)) != sides {
		return false
	}
	for _, p := range found {
		f.include(&part{ent: p.ent, at: f.trig.first})
	}
	return true
}

// ofOffice makes the participants of "وزيرا خارجية البلدين": the office, of each
// of the parties, where nobody of the session holds it.
func (x *extractor) ofOffice(f *frame, parties []string, office string) bool {
	if office == "" || office == "business" || f.group.kind != kGroup || f.group.last-f.group.first < 2 {
		return false
	}
	if !x.ofThem(f.group) {
		return true // "القادة العسكريين" are those of nobody told of before
	}
	for _, p := range parties {
		a := &actor{office: office, officeSpan: f.group.span, party: p, partySpan: f.group.span, partyRule: "group"}
		m := &mention{span: f.group.span, kind: kOffice, actors: []*actor{a}}
		a.ent = x.c.unnamed(m, a)
		f.addActor(m, a)
	}
	return true
}

// ofThem reports whether the words of a group tell that it is of sides spoken of before, or no
// more than its office: "كبار المفاوضين في الدول الثلاث", "وزيرا الخارجية".
func (x *extractor) ofThem(g *mention) bool {
	switch g.actors[0].office {
	case "military_chief", "legislator":
	default:
		return true
	}
	for j := g.first; j <= g.last; j++ {
		switch n := x.d.norm(j); n {
		case "البلدين", "البلدان", "الدول", "الدولتين", "الجانبين", "الطرفين", "الجيشين":
			return true
		}
	}
	return false
}

// include adds a part to the frame if its entity is not there.
func (f *frame) include(p *part) {
	for _, q := range f.parts {
		if q.ent == p.ent {
			return
		}
	}
	f.parts = append(f.parts, p)
}

// antecedents looks back for the persons, two of different parties, that a group
// means where no session has been told.
func (x *extractor) antecedents(f *frame, office string) {
	if f.group.number != lexicon.Dual && f.group.key != "of" && !f.verb {
		return
	}
	var found []*part
	if n := x.d.norm(f.group.first); (n == "معه" || n == "معها") && len(f.parts) == 1 && f.own == 1 && f.parts[0].ent.party != "" {
		found = append(found, f.parts[0]) // "وعقد الوزير معه جلسة"
	}
	for n := f.sent; n >= 0 && n >= f.sent-3 && len(found) < 2; n-- {
		if x.d.isTitle(n) && n != f.sent && len(found) > 0 {
			break
		}
		ms := x.bySent[n]
		for k := len(ms) - 1; k >= 0 && len(found) < 2; k-- {
			m := ms[k]
			if m.first >= f.trig.first || m.kind == kGroup || m.kind == kParty || m.topic || speaks(m) {
				continue
			}
			for _, a := range m.actors {
				if a.ent == nil || a.ent.party == "" || office != "" && !officeFits(office, a.ent.office) {
					continue
				}
				p := &part{ent: a.ent, name: a.name, at: m.first}
				if x.citizen(f, p) {
					continue
				}
				if len(found) == 1 && (found[0].ent == a.ent || sameParty(found[0].ent.party, a.ent.party)) || len(found) > 1 {
					continue
				}
				found = append(found, p)
			}
		}
	}
	if len(found) != 2 {
		found = x.sides(f)
	}
	if len(found) == 2 {
		f.include(found[1])
		f.include(found[0])
	}
}

// nearest orders the sessions by how near before f they were last told of.
func nearest(list []*session, f *frame) []*session {
	out := append([]*session(nil), list...)
	at := func(s *session) int {
		best := -1
		for _, g := range s.frames {
			if g.trig.first <= f.trig.first {
				best = max(best, g.trig.first)
			}
		}
		return best
	}
	slices.SortStableFunc(out, func(a, b *session) int { return at(b) - at(a) })
	return out
}

// pairBefore finds the two states that "زعيميهما" means: joined with و before it in
// the sentence.
func (x *extractor) pairBefore(f *frame, office string) bool {
	if f.group.key != "pair" {
		return false
	}
	ms := x.bySent[f.sent]
	for k := len(ms) - 1; k > 0; k-- {
		b, a := ms[k], ms[k-1]
		if b.first >= f.trig.first || !b.joined || b.kind != kParty || a.kind != kParty {
			continue
		}
		for _, m := range []*mention{a, b} {
			act := m.actors[0]
			made := &actor{office: office, officeSpan: f.group.span, party: act.party, partySpan: act.partySpan, partyRule: act.partyRule}
			made.ent = x.c.unnamed(&mention{span: f.group.span, kind: kOffice}, made)
			f.addActor(f.group, made)
		}
		return true
	}
	return false
}

// speaks reports whether m only speaks for others.
func speaks(m *mention) bool {
	return len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.office == "spokesperson"
}

// sides are the two parties joined with و before the frame in its sentence.
func (x *extractor) sides(f *frame) []*part {
	ms := x.bySent[f.sent]
	for k := len(ms) - 1; k > 0; k-- {
		b, a := ms[k], ms[k-1]
		if b.first < f.trig.first && b.joined && a.kind == kParty && b.kind == kParty && a.gov == "" && x.otherParty(a, b) {
			return []*part{{ent: b.actors[0].ent, at: b.first}, {ent: a.actors[0].ent, at: a.first}}
		}
	}
	return nil
}

// fits tells how well an office calls the participants of a session: 1 if it calls
// one of them, 0 if the session tells no offices, -1 if it tells others.
func fits(s *session, office string) int {
	told := 0
	for _, p := range s.parts {
		if officeFits(office, p.ent.office) {
			return 1
		}
		if office == "head_of_state" && p.ent.office == "head_of_government" {
			continue // "الزعيمان"
		}
		if p.ent.office != "" {
			told = -1
		}
	}
	return told
}
