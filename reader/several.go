package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// several takes apart what one clause tells of more than one session: a plural noun
// with its counterparts ("اجتماعات مع أ وب") is one each, and so is a visit to more
// than one country. It returns the frames behind the first, which f stays.
func (x *extractor) several(f *frame, t *trigger) []*frame {
	if f.denied {
		return nil
	}
	if f.mode == "visit" {
		return x.stations(f)
	}
	return x.oneEach(f, t)
}

// oneEach takes apart the counterparts behind "مع" of a plural noun, the addressees of
// letters and cables, and those whom it tells as met next.
func (x *extractor) oneEach(f *frame, t *trigger) []*frame {
	many := x.many(f, t)
	if f.group != nil && len(f.parties()) < 3 {
		return nil
	}
	var own []*part
	var others [][]*part
	at := -1
	for k, p := range f.parts {
		m := x.mentionFrom(f.sent, p.at)
		object := t.transitive() && f.own > 0 && k >= f.own
		switch {
		case m == nil || !towards(f.mode, m.gov) && !object || p.ent.party == "":
			own = append(own, p)
		case len(others) > 0 && (m.kind == kPerson && p.at == at || !many && !x.metNext(m)):
			n := len(others) - 1
			others[n] = append(others[n], p)
		default:
			others = append(others, []*part{p})
		}
		at = p.at
	}
	if many && f.mode == "message" {
		return x.letters(f, own, others)
	}
	if len(own) == 0 || len(others) < 2 || !f.verb && (!many || x.purposeNoun(t)) && len(f.parties()) < 3 {
		return nil
	}
	var out []*frame
	for _, o := range others[1:] {
		g := *f
		g.parts = append(slices.Clone(own), o...)
		out = append(out, &g)
	}
	f.parts = append(own, others[0]...)
	return out
}

// many reports whether the noun of t tells of more than one session. A definite one does
// where it is not those that the page has told of: "سلسلة من اللقاءات", "اللقاءات التي أجراها".
func (x *extractor) many(f *frame, t *trigger) bool {
	if t.noun == nil || t.noun.Entry.Number <= lexicon.Singular {
		return false
	}
	if f.mode == "message" {
		return true
	}
	return t.noun.Entry.Number == lexicon.Plural && !onlyPlural(t.noun.Entry.Lemma) &&
		(!t.noun.Definite || t.noun.Pronoun != "" || t.rel || x.d.ofRow(t.head))
}

// ofRow reports whether the noun at token i tells of what a row is made: "سلسلة من
// اللقاءات", "عددا كبيرا من الاتصالات", "نسخة من أوراق اعتماد".
func (d *document) ofRow(i int) bool {
	if d.norm(i-1) != "من" {
		return false
	}
	for j := i - 2; j >= i-3; j-- {
		switch strings.TrimLeft(d.norm(j), "وب") {
		case "سلسله", "عدد", "عددا", "جمله", "مجموعه", "العديد", "نسخه":
			return true
		}
	}
	return false
}

// towards reports whether the other side of a session of this mode stands behind prep.
func towards(mode, prep string) bool {
	switch mode {
	case "message":
		return prep == "ل" || prep == "الي"
	case "call":
		return prep == "مع" || prep == "من" || prep == "ب"
	}
	return prep == "مع"
}

// metNext reports whether the words before m tell that it was met next to the one before
// it: "مع أ ومع ب", "مع أ، وكذلك مع ب", "التقى أ ثم ب".
func (x *extractor) metNext(m *mention) bool {
	d := x.d
	j := m.first - 1
	switch d.norm(j) {
	case "ومع":
		return true
	case "مع":
		j--
	}
	switch d.norm(j) {
	case "وكذلك", "وايضا", "كذلك", "ثم", "واخر", "واخري", "وثان", "وثانيا", "وثالث", "وثالثا":
		return true
	}
	return false
}

// letters gives each sender a letter of his own to each addressee: "بعث أ وب برقيتي
// تهنئة إلى ج".
func (x *extractor) letters(f *frame, own []*part, others [][]*part) []*frame {
	from := own
	if len(partiesOf(own)) != 1 || slices.ContainsFunc(own, func(p *part) bool { return p.ent.bare() }) {
		from = nil
	}
	if len(others) == 0 || len(others)*len(from) < 2 {
		return nil
	}
	var out []*frame
	for _, o := range others {
		for _, p := range from {
			g := *f
			g.parts = append([]*part{p}, o...)
			out = append(out, &g)
		}
	}
	*f = *out[0]
	return out[1:]
}

// followed gives a noun told as what came after a session the sides of that session:
// "عقدا جلسة ثنائية تلتها جلسة موسعة".
func (x *extractor) followed(f *frame, t *trigger) {
	if !t.light || t.verb.Entry.Attr["after"] == "" || t.verb.Pronoun == "" || t.noun.Definite || len(f.parties()) > 1 || len(x.frames) == 0 {
		return
	}
	before := x.frames[len(x.frames)-1]
	if before.sent != f.sent || before.denied || before.mode != f.mode || len(before.parties()) < 2 {
		return
	}
	f.parts, f.group, f.own, f.status, f.fresh = slices.Clone(before.parts), nil, before.own, before.status, true
}

// wider reports whether f is told as the next session of the sides of s, in which more
// sat down: "عقب ذلك عقد الوزيران اجتماعا موسعا".
func (x *extractor) wider(s *session, f *frame) bool {
	if f.defin || f.rule != "light-verb" || !x.calledBy(f, "موسع", "موسعه", "موسعا") {
		return false
	}
	next := x.goesOnFrom(f)
	return slices.ContainsFunc(s.frames, func(g *frame) bool {
		return !x.d.isTitle(g.sent) && g.rule != "verb" && (next && !x.calledBy(g, "موسع", "موسعه", "موسعا") ||
			x.calledBy(g, "ثنايي", "ثناييه", "ثناييا", "مغلق", "مغلقه", "مغلقا"))
	})
}

// calledBy reports whether one of the words stands on the noun of f, as its adjective.
func (x *extractor) calledBy(f *frame, words ...string) bool {
	for j := f.trig.first; j <= f.trig.last; j++ {
		if slices.Contains(words, strings.TrimPrefix(x.d.norm(j), "ال")) {
			return true
		}
	}
	return false
}

// separately reports whether the clause says that each counterpart was met alone:
// "لقاء منفردا مع كل منهما", "اتصالين منفصلين", "كلا على حدة".
func (x *extractor) separately(f *frame, t *trigger) bool {
	if t.noun != nil && t.noun.Entry.Number == lexicon.Dual && !t.noun.Definite && !onlyPlural(t.noun.Entry.Lemma) {
		return true
	}
	d := x.d
	for j := t.first; j < f.scope.last; j++ {
		switch d.norm(j) {
		case "منفصلين", "منفصلتين":
			return !x.taken[j]
		case "منفصله":
			if t.noun != nil && t.noun.Entry.Number == lexicon.Plural && !t.noun.Definite && d.norm(j+1) == "مع" {
				return true
			}
		case "التوالي":
			return d.norm(j-1) == "علي"
		case "تباعا":
			return !x.taken[j]
		case "حده", "حدا":
			return d.norm(j-1) == "علي"
		case "انفراد":
			first, next := d.norm(j-2), strings.TrimPrefix(d.norm(j+1), "ب")
			if d.norm(j-1) == "علي" && (first == "كل" || first == "كلا" || next == "كل" || next == "كلا" || next == "مع" && d.norm(j+2) == "كل") {
				return true
			}
		case "منفصل":
			if d.norm(j-1) == "بشكل" || d.norm(j-1) == "نحو" {
				return true
			}
		case "كل":
			if next := d.norm(j + 1); (next == "منهما" || next == "منهم") && d.norm(j-1) == "مع" {
				return true
			}
		}
	}
	return false
}

// apart reports whether the noun of t only says that the session told before it in its
// clause was one with each: "التقى أ وب في اجتماعين منفصلين".
func (x *extractor) apart(f *frame, t *trigger) bool {
	if t.verb != nil || t.noun.Definite || t.noun.Entry.Number != lexicon.Dual || len(x.frames) == 0 {
		return false
	}
	g := x.frames[len(x.frames)-1]
	n := x.d.norm(t.first - 1)
	return g.sent == f.sent && g.verb && g.mode == f.mode && g.each && (n == "في" || n == "خلال")
}

// joinsPeople reports whether those whom somebody joins are people.
func (x *extractor) joinsPeople(f *frame, right []*mention) bool {
	if f.group != nil && f.group.kind == kGroup && f.group.number != lexicon.Singular {
		return true
	}
	return slices.ContainsFunc(right, func(m *mention) bool {
		return m.gov == "الي" && m.kind != kParty && m.kind != kGroup
	})
}

// apiece takes apart a frame of which the clause says that each counterpart was met
// alone: its own side with each of the others. The first stays in f.
func (x *extractor) apiece(f *frame) []*frame {
	if !f.each || f.own == 0 || f.own >= len(f.parts) {
		return nil
	}
	own, rest := f.parts[:f.own:f.own], f.parts[f.own:]
	side := partiesOf(own)
	if len(side) != 1 {
		return nil
	}
	var others [][]*part
	for _, p := range rest {
		if p.ent.party == "" || sameParty(p.ent.party, side[0]) {
			continue
		}
		k := slices.IndexFunc(others, func(o []*part) bool {
			return sameParty(o[0].ent.party, p.ent.party) && (o[0].ent.bare() || p.ent.bare())
		})
		if k >= 0 {
			others[k] = append(others[k], p)
		} else {
			others = append(others, []*part{p})
		}
	}
	if len(others) < 2 {
		return nil
	}
	f.parts = slices.Concat(own, others[0])
	var out []*frame
	for _, o := range others[1:] {
		g := *f
		g.parts = slices.Concat(own, o)
		out = append(out, &g)
	}
	return out
}

// onlyPlural tells the nouns whose plural is one session: "محادثات".
func onlyPlural(lemma string) bool {
	switch first, _, _ := strings.Cut(lemma, " "); first {
	case "اجتماع", "لقاء", "قمة", "اتصال", "مكالمة":
		return false
	}
	return true
}

func (x *extractor) mentionFrom(sent, first int) *mention {
	for _, m := range x.bySent[sent] {
		if m.first == first {
			return m
		}
	}
	return nil
}

// stations are the further countries of a visit: "يزور مصر والأردن وتونس".
func (x *extractor) stations(f *frame) []*frame {
	if f.dest == nil || f.guest == nil || f.host == nil {
		return nil
	}
	var out []*frame
	last, leg := f.dest.last, f
	for _, m := range x.bySent[f.sent] {
		if m.first < last || m.kind != kParty || !m.bare || !m.joined && !x.legTo(last, m.first) {
			continue
		}
		from := last
		if !m.joined {
			last = m.first
		}
		for last < m.first && (x.d.norm(last) == "\"" || x.d.norm(last) == ",") {
			last++
		}
		if m.first != last {
			break
		}
		last = m.last
		p, ok := x.besideState(m, *f.dest)
		if !ok || p.country == f.dest.country || p.country == f.guest.ent.party {
			continue
		}
		f.parts = slices.DeleteFunc(f.parts, func(q *part) bool { return q.at == m.first && q.ent.bare() }) // "زيارة أ لمصر والأردن"
		g := *f
		g.dest, g.parts = &p, nil
		for _, q := range f.parts {
			if q != f.host && !(q.ent.bare() && q.at > m.first) {
				g.parts = append(g.parts, q)
			}
		}
		x.hostOf(&g)
		if !m.joined && x.d.timeIn(from, m.first) {
			// "مصر الأحد ثم الأردن": each country with its own day
			leg.scope.last, g.scope.first = m.first-1, m.first
			leg = &g
		}
		out = append(out, &g)
	}
	return out
}

// timeIn reports whether a time is told among the tokens from a up to b.
func (d *document) timeIn(a, b int) bool {
	for j := a; j < b; j++ {
		if d.timeAt[j] >= 0 {
			return true
		}
	}
	return false
}

// legTo reports whether the words from a up to the country at token b tell that the journey
// goes on there: "مصر ثم الأردن", "باكستان الأحد، ومنها إلى الهند".
func (x *extractor) legTo(a, b int) bool {
	on := false
	for j := a; j < b; j++ {
		if x.d.timeAt[j] >= 0 {
			continue
		}
		switch x.d.norm(j) {
		case ",", "الي", "من", "ومن":
		case "ثم", "ومنها":
			on = true
		default:
			return false
		}
	}
	return on
}

func (x *extractor) stationOf(m *mention) (place, bool) {
	for _, l := range x.d.at[m.first] {
		switch l.Entry.Class {
		case lexicon.State, lexicon.Capital:
			if l.Last == m.last && l.Prep == "" && len(m.actors) == 1 {
				return x.d.placeOf(l), true
			}
		}
	}
	return place{}, false
}

// besideState is the state that m names where the place before it in the row is a state too: "قطر
// وعمان", but "القاهرة وعمان".
func (x *extractor) besideState(m *mention, before place) (place, bool) {
	if _, ok := x.d.match(before.first, lexicon.State); ok {
		for _, l := range x.d.at[m.first] {
			if l.Entry.Class == lexicon.State && l.Last == m.last && l.Prep == "" {
				return x.d.placeOf(l), true
			}
		}
	}
	return x.stationOf(m)
}
