package reader

// complete sets what is still open of a session: its status, date, place and
// role, from its own clauses first and then from what stands around them. Sessions
// come in the order of the page, those before s are complete.
func (x *extractor) complete(s *session, all []*session) {
	x.setStatus(s)
	var before []*session
	for _, o := range all {
		if o == s {
			break
		}
		before = append(before, o)
	}
	leader := x.leader(s, before)
	x.setWhen(s, leader, before)
	x.setPlace(s, leader)
	x.setLength(s)
	x.setRole(s, before)
	if len(all) > 0 && s == all[len(all)-1] {
		x.promote(all)
		x.scene(all)
	}
}

// fronts are the frames of s that do not look back, all where every one does: what
// an aside tells is another session's as often as not.
func (x *extractor) fronts(s *session) []*frame {
	var out []*frame
	for _, f := range s.frames {
		if !f.back && !x.d.capt[f.sent] {
			out = append(out, f)
		}
	}
	if len(out) == 0 {
		return s.frames
	}
	return out
}

// setPlace finds where a session in person was: told in one of its clauses, the
// destination of the journey, the place of the session that it follows, else the
// host's country.
func (x *extractor) setPlace(s *session, leader *session) {
	if s.mode == "call" || s.mode == "video" || s.mode == "message" {
		return
	}
	if s.bid() && s.dest != nil {
		s.place = s.dest
		x.plainName(s.place)
		return
	}
	for _, f := range x.fronts(s) {
		p := x.where(f)
		if p == nil || s.place != nil && s.place.hosting && p.hosting || s.isVisit() && s.dest != nil && s.dest.country != "" && p.country != s.dest.country {
			continue // "واشنطن تستضيف" may only mean the state that was named first
		}
		if s.place == nil || s.place.country1 && !p.country1 {
			s.place = p
		}
	}
	for _, f := range s.frames {
		if s.place == nil {
			s.place = x.where(f)
		}
	}
	if s.dest != nil && (s.place == nil || s.place.country1 && !s.dest.country1 && s.place.country == s.dest.country) {
		s.place = s.dest
	}
	if s.place == nil || s.place.country1 {
		if p := x.stayPlace(s); p != nil && (s.place == nil || !p.country1 && p.country == s.place.country) {
			s.place = p
		}
	}
	if s.place == nil && leader != nil && leader.place != nil && (s.host == nil || !isCode(s.host.ent.party) || s.host.ent.party == leader.place.country) {
		p := *leader.place
		s.place = &p
	}
	if _, at := x.carry(s); s.place == nil && at != nil && (s.host == nil || !isCode(s.host.ent.party) || s.host.ent.party == at.country) {
		s.place = at
	}
	if s.place == nil {
		s.place = x.nearPlace(s)
	}
	if s.place == nil {
		s.place = x.ownVenue(s)
	}
	if s.host == nil && s.place == nil {
		s.host = x.atHome(s)
	}
	if s.place == nil && s.host != nil && isCode(s.host.ent.party) && len(s.host.ent.party) == 3 {
		s.place = &place{span: s.host.ent.parSpan, country: s.host.ent.party, rule: "host"}
		if s.host.ent.parSpan.empty() {
			s.place.span = s.frames[0].trig
		}
	}
	if s.place != nil {
		x.seatCity(s.place)
		x.cityIn(s)
	}
	x.plainName(s.place)
}

// nearPlace is the city in which the main clause takes place that tells of s, or that
// of the lead for a session told right behind it: "قال في القاهرة أمس عقب لقائه".
func (x *extractor) nearPlace(s *session) *place {
	if s.status == "proposed" || s.isVisit() {
		return nil
	}
	for _, f := range x.fronts(s) {
		if x.d.isTitle(f.sent) || f.back || f.turn != thisTurn || f.sent > x.d.lead()+2 || x.reported(f) {
			continue
		}
		for n := f.sent; n >= max(x.d.lead(), f.sent-1); n-- {
			if p := x.leadPlace(n); p != nil && (s.host == nil || s.host.ent.party == p.country) {
				return p
			}
		}
	}
	return nil
}

func (s *session) isVisit() bool { return s.mode == "visit" }

// atHome is the side that receives where no verb tells it: one that meets an
// ambassador of another state is at home, and so is the head of a state or government
// who meets a guest of lower rank.
func (x *extractor) atHome(s *session) *part {
	if s.mode != "meeting" || s.status == "proposed" || len(s.parts) < 2 || len(s.frames) > 0 && s.frames[0].back {
		return nil
	}
	if p := receives(s.parts); p != nil {
		return p
	}
	var guest, host *part
	for _, p := range s.parts {
		switch {
		case p.ent.office == "ambassador" && isCode(p.ent.party) && len(p.ent.party) == 3:
			guest = p
		case host == nil:
			host = p
		default:
			if !sameParty(host.ent.party, p.ent.party) {
				return nil
			}
		}
	}
	if guest == nil || host == nil || !isCode(host.ent.party) || len(host.ent.party) != 3 || host.ent.party == guest.ent.party || host.ent.office == "" {
		return nil
	}
	return host
}

// receives returns the one head of a state or government among parts, where all others
// are officials of one other state and of lower rank.
func receives(parts []*part) *part {
	var head, guest *part
	for _, p := range parts {
		switch {
		case !isCode(p.ent.party) || len(p.ent.party) != 3:
			return nil
		case p.ent.office == "head_of_state" || p.ent.office == "head_of_government" || p.ent.office == "crown_prince":
			if head != nil {
				return nil
			}
			head = p
		case !lowerRank[p.ent.office] || guest != nil && guest.ent.party != p.ent.party:
			return nil
		default:
			guest = p
		}
	}
	if head == nil || guest == nil || head.ent.party == guest.ent.party {
		return nil
	}
	return head
}

// lowerRank are the offices whose holders travel to the heads of other states.
var lowerRank = map[string]bool{
	"minister": true, "foreign_minister": true, "deputy_foreign_minister": true, "defence_minister": true, "interior_minister": true,
	"finance_minister": true, "deputy_minister": true, "legislator": true, "speaker": true, "ambassador": true, "envoy": true,
	"military_chief": true, "intelligence_chief": true, "adviser": true,
}

// plainName gives a state told by its full name the short one that the page uses
// too: "جمهورية مصر العربية", "مصر".
func (x *extractor) plainName(p *place) {
	if p == nil || !p.country1 || p.value == "" || p.len() < 2 {
		return
	}
	d := x.d
	for i := range d.at {
		for _, m := range d.at[i] {
			if m.Entry.Class == "state" && m.Entry.Key == p.country && m.Last-m.First < p.len() && m.Entry.Attr["weak"] == "" && !d.inside[i] {
				p.value, p.span = d.withoutClitic(m), span{m.First, m.Last}
			}
		}
	}
}

func (x *extractor) setLength(s *session) {
	for _, f := range s.frames {
		if m := x.lasted(f); m != nil && s.lasted == nil {
			s.lasted = m
		}
	}
}
