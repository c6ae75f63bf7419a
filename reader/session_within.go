package reader

import "slices"

// dropVisits removes a visit of which a session is told: the visitor met somebody
// of the host's side, or somebody in the host's country.
func (x *extractor) dropVisits(list []*session) []*session {
	var out, dropped []*session
	for _, v := range list {
		if v.mode != "visit" {
			if !slices.Contains(dropped, v) {
				out = append(out, v)
			}
			continue
		}
		k := slices.IndexFunc(list, func(s *session) bool { return s.mode == "meeting" && x.within(v, s) })
		if k < 0 {
			out = append(out, v)
			continue
		}
		s := list[k]
		if merely(v, s) {
			// "في زيارة يلتقي خلالها كبار المسؤولين" tells of the visit alone
			if v.when == nil {
				v.when = s.when
			}
			if s.role == "main" {
				v.role = s.role
			}
			out = slices.DeleteFunc(out, func(o *session) bool { return o == s })
			out, dropped = append(out, v), append(dropped, s)
			continue
		}
		for _, f := range v.frames {
			if x.d.isTitle(f.sent) || f.sent == x.d.lead() {
				s.frames = append(s.frames, f)
				s.role = "main"
			}
		}
		if s.place == nil || s.place.value == "" {
			s.place = v.place
		}
		if s.when == nil && s.status == v.status {
			s.when = v.when
		}
	}
	return out
}

// merely reports whether s tells no more than that the visitor v is to hold talks with some
// of his hosts: nobody of them is named or titled.
func merely(v, s *session) bool {
	return s.status == "planned" && containsParty(partiesOf(s.parts), v.dest.country) && (v.status == "held" || v.status == "planned") && len(partiesOf(s.parts)) == 2 &&
		!slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent.party == v.dest.country && !p.ent.bare() }) &&
		!slices.ContainsFunc(s.frames, func(f *frame) bool { return f.nth != nil }) // "الدورة السابعة للجنة المشتركة"
}

// within reports whether session s took place on visit v: the traveller is in it,
// and the host's side or the host's country.
func (x *extractor) within(v, s *session) bool {
	if len(v.parts) == 0 || !slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent == v.parts[0].ent }) {
		return false
	}
	if v.dest == nil || v.dest.country == "" || v.bid() || v.status == "proposed" && s.status != "proposed" {
		return false
	}
	there := containsParty(partiesOf(s.parts), v.dest.country) || s.place != nil && s.place.country == v.dest.country
	if !there || s.role == "background" && v.role == "main" {
		return false
	}
	if v.status == "planned" && s.status == "held" && s.place != nil && s.place.country != "" && s.place.country != v.dest.country {
		return false // held elsewhere: the journey is still to come
	}
	if s.place != nil && s.place.value != "" && s.place.country == v.parts[0].ent.party {
		return false // held where the traveller is at home
	}
	return s.when == nil || v.when == nil || datesMeet(*s.when, *v.when) || nextTo(s.when.from, v.when.from) || s.status != v.status
}
