package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// stops reads the countries that a tour takes its traveller to: "جولة تشمل مصر والأردن",
// "جولة قادته إلى الدوحة". Told with them a tour is a visit to each; several makes them.
func (x *extractor) stops(f *frame, t *trigger) {
	if !f.tour || f.guest == nil || !official(f.guest) {
		return
	}
	d := x.d
	for j := t.noun.Last; j < min(t.noun.Last+10, d.sentence(f.sent).last); j++ {
		held, ok := d.takesIn(j)
		visit := d.norm(j) == "بزياره" && t.light && t.attr("aspect") != "" // "يختتم جولته بزيارة تونس"
		if !ok && !visit {
			continue
		}
		for j++; tourFiller[d.norm(j)]; j++ {
		}
		p, _, ok := d.placeName(j, true, false)
		if !ok || p.country == f.guest.ent.party {
			return
		}
		f.tour, f.stop, f.dest, f.parts, f.host = false, true, &p, []*part{f.guest}, nil
		if !visit {
			f.scope.first = max(f.scope.first, j-1)
		}
		x.hostOf(f)
		switch {
		case visit: // as the verb tells
		case held:
			f.status = "held"
		case f.status != "called_off":
			f.status = "planned"
		}
		return
	}
}

// onTour reports whether the sentence of a journey tells that it is a part of a tour: "إلى
// تونس، المحطة الأخيرة في جولته", "في مستهل جولة".
func (x *extractor) onTour(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	for i := f.trig.last; i < s.last; i++ {
		m, ok := d.contact(i)
		if !ok || m.Entry.Attr["tour"] == "" || m.Entry.Attr["mode"] != "visit" {
			continue
		}
		for j := i - 1; j >= max(f.trig.last, i-4); j-- {
			if d.in("station", j) {
				return true
			}
		}
	}
	return false
}

// touring reports whether the noun of t tells of a tour: "جولة", "زيارة تشمل", "زيارة إلى دول المنطقة
// تشمل".
func (x *extractor) touring(t *trigger) bool {
	if t.attr("tour") != "" {
		return true
	}
	if t.verb != nil && !t.light || t.noun.Entry.Attr["mode"] != "visit" || t.noun.Definite || t.noun.Pronoun != "" {
		return false
	}
	for j := t.last; j < min(t.last+7, len(x.d.toks)) && !x.taken[j]; j++ {
		if _, ok := x.d.takesIn(j); ok {
			return !strings.HasSuffix(x.d.norm(j), "زور")
		}
		if x.d.norm(j) == "," || x.d.placed(j) || x.d.relative(x.d.norm(j)) {
			return false
		}
	}
	return false
}

// bound is who travels where the noun of t tells only of his journey: on a tour of which
// the visit before it is a part ("زيارته إلى الصين ضمن جولة شملت"), on what comes next
// ("تليها زيارة للهند"), on a visit that he means to make or gave up ("يعتزم زيارة").
func (x *extractor) bound(f *frame, t *trigger, left []*mention) []*mention {
	d := x.d
	before := strings.TrimPrefix(d.norm(t.first-1), "و")
	next := before == "تليها" || before == "تعقبها" || before == "تتبعها" || before == "ستليها" || before == "ستعقبها"
	tour := x.touring(t)
	if next || tour {
		for _, g := range slices.Backward(x.framesOf(d.sent[t.first])) {
			if m := x.guestOf(g); m != nil {
				if next {
					f.scope.first = t.first // with a day of its own
				}
				return []*mention{m}
			}
		}
		if tour && x.doer != nil && (before == "مستهل" || before == "بدايه" || before == "اطار" || before == "ضمن" || before == "ختام") {
			return []*mention{x.doer} // "التقى أ ب في مستهل جولة تشمل"
		}
	}
	if t.noun.Prep == "ب" && !tour {
		for _, g := range slices.Backward(x.framesOf(d.sent[t.first])) {
			if m := x.guestOf(g); g.tour && m != nil {
				return []*mention{m} // "يختتم جولته بزيارة الصين"
			}
		}
	}
	if guest, from := x.backFrom(t); guest != nil && !next && !tour {
		f.dest = from
		return []*mention{guest}
	}
	if !next && !tour && t.noun.Prep == "" && !t.noun.Definite && before != "في" && x.adverbial(t) && !x.onThat(f, t) {
		f.occasion = true
		return x.pronounSubject(left, x.opening) // "قال أ خلال زيارة إلى"
	}
	if m := x.accompanied(left, t); m != nil && !tour {
		return []*mention{m}
	}
	if x.dayOfVisit(t) && !tour {
		f.scope = t.span // the day told is that of a statement, or one of several
		return x.pronounSubject(left, x.opening)
	}
	if x.whereHeIs(f, t) && len(left) == 0 {
		f.occasion = !x.stately(f)
		return x.pronounSubject(left, x.opening)
	}
	if n := len(left); before == "في" && !tour && n > 0 {
		m := x.doer
		at := m == nil && left[n-1].last == t.first-1 && (left[n-1].first == d.sentence(f.sent).first || d.was(left[n-1].first-1))
		if at {
			m = left[n-1] // "أ في زيارة رسمية إلى", "كان أ في زيارة عمل إلى"
		}
		if m != nil && m.kind <= kCounterpart {
			f.occasion = !at || !x.stately(f)
			return []*mention{m}
		}
	}
	if next || !tour && !x.intended(t) && !x.onThat(f, t) {
		return nil
	}
	if m := lastThat(left, func(m *mention) bool { return m.gov == "" && m.kind != kParty && m.kind != kGroup && !speaks(m) }); m != nil {
		return []*mention{m}
	}
	return nil
}

// guestOf is who travels on the journey g, nil if it is none.
func (x *extractor) guestOf(g *frame) *mention {
	if g.mode != "visit" || g.guest == nil || g.denied {
		return nil
	}
	return x.mentionFrom(g.sent, g.guest.at)
}

// placesOnly reports whether the mentions name but states and cities.
func placesOnly(ms []*mention) bool {
	return !slices.ContainsFunc(ms, func(m *mention) bool { return m.kind != kParty || !m.bare })
}

// onThat reports whether somebody is back after a visit that tells where he was: "عاد أ بعد زيارة
// إلى تونس".
func (x *extractor) onThat(f *frame, t *trigger) bool {
	d := x.d
	if !d.in("after", t.first-1) {
		return false
	}
	for j := d.sentence(d.sent[t.first]).first; j < t.first; j++ {
		if m, ok := d.contact(j); ok && finite(m) && m.Entry.Attr["move"] == "return" && !x.taken[j] {
			return slices.ContainsFunc(x.bySent[d.sent[t.first]], func(m *mention) bool {
				return m.kind == kParty && m.bare && m.first >= t.last && m.first-t.last <= 3 && (m.gov == "الي" || m.gov == "ل")
			})
		}
	}
	return false
}

// intended reports whether the journey of t is the object of a verb that tells what became
// of it or will: "يعتزم أ زيارة دمشق", "ألغى أ زيارة إلى".
func (x *extractor) intended(t *trigger) bool {
	for j := t.first - 1; j >= max(x.d.sentence(x.d.sent[t.first]).first, t.first-far); j-- {
		if x.taken[j] || x.d.timeAt[j] >= 0 {
			continue
		}
		if n := x.d.norm(j); n == "القيام" || n == "في" {
			continue
		}
		m, ok := x.d.match(j, lexicon.Status)
		return ok && finite(m) && (m.Entry.Attr["status"] == "planned" || m.Entry.Attr["status"] == "called_off")
	}
	return false
}

// takesIn reports whether token j is a verb that tells where a tour goes, and whether
// it went there already: "شملت", "تقوده".
func (d *document) takesIn(j int) (held, ok bool) {
	switch d.norm(j) {
	case "شملت", "تضمنت", "قادته", "قادتها", "قادتهما", "اخذته":
		return true, true
	case "تشمل", "وتشمل", "ستشمل", "تتضمن", "تقوده", "تقودها", "ستقوده", "ستقودها", "تقودهما", "ستقودهما", "تاخذه", "ستاخذه":
		return d.norm(j+1) == "حتي" && d.norm(j+2) == "الان", true
	case "يزور", "تزور", "سيزور", "ستزور":
		return false, during[d.norm(j+1)]
	}
	return false, false
}

// tourFiller are the words between such a verb and the first country.
var tourFiller = map[string]bool{"خلالها": true, "خلاله": true, "حتي": true, "الان": true, "كلا": true, "كل": true, "من": true, "ايضا": true, "كذلك": true, "الي": true, "دولتي": true, "دول": true}

// hostOf adds the state that a visit goes to as its host, with nobody named.
func (x *extractor) hostOf(f *frame) {
	a := &actor{party: f.dest.country, partySpan: f.dest.span, partyRule: "destination"}
	m := &mention{span: f.dest.span, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(m, a)
	f.host = f.addActor(m, a)
}

// tourOpenedBy is the journey that somebody begins or ends with the session that t tells of, as its verb
// tells: "استهل جولة تشمل تونس وليبيا بلقاء".
func (x *extractor) tourOpenedBy(t *trigger) *frame {
	if t.verb != nil || t.noun.Prep != "ب" || len(x.frames) == 0 {
		return nil
	}
	g := x.frames[len(x.frames)-1]
	if g.sent != x.d.sent[t.first] || g.mode != "visit" || !g.verb || g.trig.last > t.first {
		return nil
	}
	if m, ok := x.d.light(g.trig.first); ok && (m.Entry.Attr["aspect"] == "begin" || m.Entry.Attr["aspect"] == "end") && x.d.noVerbButTour(g.trig.last, t.first) {
		return g
	}
	return nil
}

// noVerbButTour reports whether no verb stands from token a up to b but one that tells where a tour leads.
func (d *document) noVerbButTour(a, b int) bool {
	for j := a; j < b; j++ {
		if _, stops := d.takesIn(j); stops {
			continue
		}
		if _, ok := d.finiteAt(j); ok {
			return false
		}
	}
	return true
}

// openedTour tells that a tour was begun or ended with f, in the time and on the day of its verb, which
// leaves no visit to be told of the station where it was.
func (x *extractor) openedTour(f *frame, t *trigger) {
	g := x.tourOpenedBy(t)
	if g == nil || f.mode != "meeting" || len(f.parties()) < 2 {
		return
	}
	f.opens = g
	for _, o := range x.framesOf(f.sent) {
		if o.stop && o.dest != nil && containsParty(f.parties(), o.dest.country) {
			o.denied = true
		}
	}
}
