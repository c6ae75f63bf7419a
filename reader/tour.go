package reader

// stops reads the countries that a tour takes its traveller to: "جولة تشمل مصر والأردن",
// "جولة قادته إلى الدوحة". Told with them a tour is a visit to each; several makes them.
func (x *extractor) stops(f *frame, t *trigger) {
	if !f.tour || f.guest == nil || !official(f.guest) {
		return
	}
	d := x.d
	for j := t.noun.Last; j < min(t.noun.Last+10, d.sentence(f.sent).last); j++ {
		held, ok := d.takesIn(j)
		if !ok {
			continue
		}
		for j++; tourFiller[d.norm(j)]; j++ {
		}
		p, _, ok := d.placeName(j, true, false)
		if !ok || p.country == f.guest.ent.party {
			return
		}
		f.tour, f.dest, f.parts, f.host, f.scope.first = false, &p, []*part{f.guest}, nil, max(f.scope.first, j-1)
		x.hostOf(f)
		switch {
		case held:
			f.status = "held"
		case f.status != "called_off":
			f.status = "planned"
		}
		return
	}
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
var tourFiller = map[string]bool{"خلالها": true, "خلاله": true, "حتي": true, "الان": true, "كلا": true, "كل": true, "من": true, "ايضا": true, "الي": true, "دولتي": true, "دول": true}

// hostOf adds the state that a visit goes to as its host, with nobody named.
func (x *extractor) hostOf(f *frame) {
	a := &actor{party: f.dest.country, partySpan: f.dest.span, partyRule: "destination"}
	m := &mention{span: f.dest.span, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(m, a)
	f.host = f.addActor(m, a)
}
