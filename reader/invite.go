package reader

// inviter makes the one who invited the host of a visit: "وصل إلى نواكشوط بدعوة من
// الرئيس الموريتاني فلان". Told without a state he is of the country visited.
func (x *extractor) inviter(f *frame) {
	if f.mode != "visit" || f.dest == nil || len(f.dest.country) != 3 || f.guest == nil {
		return
	}
	for _, m := range x.bySent[f.sent] {
		if m.first < f.trig.first || len(m.actors) != 1 || m.kind == kParty || m.kind == kGroup || m.gov != "من" {
			continue
		}
		switch x.d.norm(m.first - 2) {
		case "بدعوه", "دعوه", "لدعوه", "الدعوه":
		default:
			continue
		}
		a := m.actors[0]
		if a.ent == nil || a.ent == f.guest.ent {
			return
		}
		if a.ent.party == "" || a.party == "" && a.ent.parRule == x.c.homeRule && sameParty(a.ent.party, f.guest.ent.party) {
			a.ent.party, a.ent.parSpan, a.ent.parRule = f.dest.country, f.dest.span, "destination"
		}
		if a.ent.party != f.dest.country {
			return
		}
		if a.ent.office == "secretary_general" {
			a.ent.office = "other" // of a body of the state
		}
		kept := f.parts[:0:0]
		for _, p := range f.parts {
			if p.ent.party != f.dest.country || !p.ent.bare() {
				kept = append(kept, p)
			}
		}
		f.parts = kept
		f.host = f.addActor(m, a)
		return
	}
}
