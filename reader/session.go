package reader

import (
	"slices"
	"strings"

	"mahdar/calendar"
	"mahdar/lexicon"
)

// session is one contact, with all the frames that tell of it.
type session struct {
	frames  []*frame
	mode    string
	status  string
	role    string
	parts   []*part
	when    *when
	place   *place
	host    *part
	lasted  *calendar.Mark
	dest    *place
	first   int    // sentence of its first frame in the body
	sitting string // the organisation that sits among its own members
}

// sessions joins the frames that tell of one contact.
func (x *extractor) sessions() []*session {
	var out []*session
	var before *frame
	for _, f := range x.frames {
		x.fill(f, before)
		before = f
		x.setTurn(f)
	}
	x.peopled()
	x.headed()
	frames := slices.Clone(x.frames)
	for n := 0; n < len(frames); n++ {
		f := frames[n]
		if f.denied {
			continue
		}
		x.fromRow(out, f)
		x.resolveGroup(out, f)
		frames = slices.Insert(frames, n+1, x.apiece(f)...)
		if s := x.find(out, f); s != nil {
			s.join(f)
			continue
		}
		if x.convenes(f) {
			f.sitting = f.parties()[0]
		} else if !x.tells(f) {
			continue
		}
		if f.fresh {
			x.split(out, f)
		}
		out = append(out, newSession(f))
	}
	for _, s := range out {
		s.parts = withParty(s.parts)
	}
	out = slices.DeleteFunc(out, func(s *session) bool { return len(partiesOf(s.parts)) < 2 || x.domestic(s) })
	told := slices.Clone(out)
	out = slices.DeleteFunc(out, func(s *session) bool { return x.headlineOf(s, told) })
	x.partakers(out)
	x.memberVoices(out)
	for _, s := range out {
		x.complete(s, out)
	}
	x.represent(out)
	out = x.lastOnes(x.twice(out))
	told = x.dropVisits(out)
	return slices.DeleteFunc(slices.Clone(told), func(s *session) bool { return x.faint(s) || handedIn(s, told) })
}

// handedIn reports whether a letter is handed over in a meeting of its two sides that the
// page tells of: that meeting is all.
func handedIn(s *session, list []*session) bool {
	if s.mode != "message" || slices.ContainsFunc(s.frames, func(f *frame) bool { return !f.handed }) {
		return false
	}
	ps := partiesOf(s.parts)
	return slices.ContainsFunc(list, func(o *session) bool {
		met := partiesOf(o.parts)
		return o.mode == "meeting" && o.status == s.status && o.role == s.role && len(ps) == 2 && containsParty(met, ps[0]) && containsParty(met, ps[1]) && sharePerson(o, s)
	})
}

// split takes out of a joint session the side with which a separate one is told:
// "اتصال هاتفي مع أ وب" followed by "وفي اتصال منفصل مع ب".
func (x *extractor) split(list []*session, f *frame) {
	ps := f.parties()
	if len(ps) != 2 {
		return
	}
	for _, s := range list {
		all := partiesOf(s.parts)
		if len(all) != 3 || s.jointly() || x.besideTalks(f) || s.mode != f.mode || !containsParty(all, ps[0]) || !containsParty(all, ps[1]) || s.parts[0].ent.party == ps[1] {
			continue
		}
		var keep []*part
		for _, p := range s.parts {
			if !sameParty(p.ent.party, ps[1]) {
				keep = append(keep, p)
			}
		}
		s.parts = keep
		return
	}
}

// besideTalks reports whether f is told as before, after or beside the talks told of before it:
// "وقبيل المحادثات، عقد لقاء منفصلا مع ب".
func (x *extractor) besideTalks(f *frame) bool {
	return slices.ContainsFunc(x.framesOf(f.sent), func(g *frame) bool {
		return g.trig.first < f.trig.first && !g.verb && g.defin && g.mode == "meeting" && len(g.parts) == 0
	})
}

// jointly reports whether a frame of s tells that all sides sat together: each of them is its
// subject, or the session is called trilateral.
func (s *session) jointly() bool {
	return slices.ContainsFunc(s.frames, func(f *frame) bool {
		return len(partiesOf(f.parts[:min(f.own, len(f.parts))])) > 2 || strings.Contains(f.lemma, "ثلاثي")
	})
}

// fill adds to a frame what its clause says: status, dates, place, and whom
// "الوزيران" and "هما" mean is left to find.
func (x *extractor) fill(f, before *frame) {
	f.parts = slices.DeleteFunc(f.parts, func(p *part) bool { return x.noSide(p) || x.citizen(f, p) })
	if len(f.parts) > 1 && !slices.ContainsFunc(f.parts, func(p *part) bool { return p.ent.office != "business" }) {
		f.denied = true // "اجتماع مجلس رجال الأعمال التونسي العراقي"
	}
	if x.oneSided(f) {
		f.denied = true
	}
	x.alsoWrote(f, before)
	if before != nil && f.defin && f.mode == "meeting" && before.mode == "video" && f.lemma == before.lemma && f.sent-before.sent <= 1 {
		f.mode = before.mode // "قمة عبر الفيديو ... وشارك في القمة أ وب"
	}
	m := x.modality(f)
	f.denied, f.back = f.denied || m.denied, m.back
	if f.reached && f.verb {
		m.status = "held" // "توصلت أ وب إلى اتفاق بعد إلغاء الصفقة"
	}
	if m.status != "" && !f.bid && !f.answered {
		f.status = m.status
	}
	if x.match || x.sport[f.sent] || f.mode == "message" && x.handedOver(f) || f.mode == "visit" && (x.ceremonial(f) || x.prayed(f) || x.toGathering(f)) {
		f.denied = true
	}
	x.agreedOn(f)
	if f.opens != nil {
		if f.status = "held"; f.opens.tense != lexicon.Past {
			f.status = "planned"
		}
	}
	if f.status == "" {
		f.status = x.statusByTense(f)
	}
	if f.opens == nil && (f.status == "" || f.status == "held" && f.verb) && before != nil && x.sameProgramme(before, f) {
		f.status = "planned"
	}
	if f.status == "planned" && x.aims(f) && x.journeyOff(f) {
		f.status = "called_off"
	}
}

// oneSided reports whether all whom a noun tells stand behind one "مع": who talked to them the
// page does not say there, "انتهاء المفاوضات مع أ وب".
func (x *extractor) oneSided(f *frame) bool {
	if f.verb || f.rule != "noun" || f.group != nil || len(f.parties()) < 2 {
		return false
	}
	for k, p := range f.parts {
		m := x.mentionFrom(f.sent, p.at)
		if m == nil || m.gov != "مع" || k > 0 && !m.joined && p.at != f.parts[k-1].at {
			return false
		}
	}
	return true
}

// journeyOff reports whether the sentence tells before f of a journey that was called
// off: "ألغى زيارته إلى باريس للقاء نظيره".
func (x *extractor) journeyOff(f *frame) bool {
	for _, g := range x.framesOf(f.sent) {
		if g.trig.first < f.trig.first && g.mode == "visit" && g.status == "called_off" && !g.denied {
			return true
		}
	}
	return false
}

func iso(d calendar.Date) string { return d.String() }

func newSession(f *frame) *session {
	s := &session{frames: []*frame{f}, mode: f.mode, status: f.status, parts: f.parts, first: f.sent, host: f.host, dest: f.dest, sitting: f.sitting}
	return s
}

// join adds a frame to the session: more specific words win.
func (s *session) join(f *frame) {
	s.frames = append(s.frames, f)
	if s.mode == "message" && f.byHand {
		s.mode, s.parts = f.mode, f.parts // "يتسلم رسالة من ب", which in the body ج hands over
	}
	if s.mode == "visit" && f.mode != "visit" && len(f.parties()) > 1 && !s.promises(f) && f.lemma != "صافح" && f.lemma != "مصافحة" || s.mode == "meeting" && (f.mode == "call" || f.mode == "video") {
		s.mode = f.mode
	}
	if f.status != "" && (s.status == "" || s.status == "planned" && f.status == "held" && f.verb && !(f.defin && f.tense == lexicon.Present)) {
		s.status = f.status
	}
	if s.host == nil {
		s.host = f.host
	}
	if s.dest == nil {
		s.dest = f.dest
	}
	for _, p := range f.parts {
		s.include(p)
	}
}

// promises reports whether f only says that the visitor of s is to hold talks there: "يزور
// الكويت غدا ويلتقي خلالها كبار المسؤولين الكويتيين".
func (s *session) promises(f *frame) bool {
	return f.mode == "meeting" && f.status == "planned" && s.dest != nil && s.dest.country != "" && s.status == "planned" &&
		slices.ContainsFunc(f.parts, func(p *part) bool { return p.ent.party == s.dest.country }) &&
		!slices.ContainsFunc(f.parts, func(p *part) bool { return p.ent.party == s.dest.country && !p.ent.bare() })
}

// include adds a participant; a named one takes the place of the bare side.
func (s *session) include(p *part) {
	if slices.ContainsFunc(s.parts, func(q *part) bool { return q.ent == p.ent || q.ent.sameName(p.ent) }) {
		return
	}
	for i, q := range s.parts {
		if sameParty(q.ent.party, p.ent.party) {
			if !p.ent.person() && p.ent.office == "" {
				return // the side is there already
			}
			if !q.ent.person() && (q.ent.office == "" || q.ent.office == p.ent.office) {
				s.parts = append([]*part(nil), s.parts...)
				s.parts[i] = p
				if s.host == q {
					s.host = p
				}
				return
			}
		}
	}
	s.parts = append(append([]*part(nil), s.parts...), p)
}

// find returns the session that frame f tells of again, or nil.
func (x *extractor) find(list []*session, f *frame) *session {
	if f.fresh {
		return nil
	}
	if s := x.gathering(list, f); s != nil || f.sitting != "" {
		return s
	}
	if s := cameIn(list, f); f.accord && s != nil {
		return s
	}
	for k := len(list) - 1; k >= 0; k-- {
		s := list[k]
		if f.turn == formerTurn && !s.looksBack() || f.turn == nextTurn && (s.status != "planned" && s.status != "" || s.mode == "visit" && f.mode != "visit") {
			continue
		}
		if x.same(s, f) {
			return s
		}
	}
	if ps := f.parties(); len(ps) < 2 && f.defin && !f.mutual && f.turn == thisTurn {
		return x.meant(list, f, ps)
	}
	return nil
}

// meant is the session that a definite noun points to: "خلال اللقاء". What the page
// only looks back to is meant where nothing else can be.
func (x *extractor) meant(list []*session, f *frame, ps []string) *session {
	var past *session
	for k := len(list) - 1; k >= 0; k-- {
		s := list[k]
		if !modesMeet(s.mode, f.mode) && !x.wasCall(s, f) || s.open() || s.bid() && f.mode != "visit" || len(ps) == 1 && !containsParty(partiesOf(s.parts), ps[0]) ||
			f.status != "" && s.status != "" && f.status != s.status || x.otherDay(s, f) {
			continue
		}
		if !s.looksBack() || f.sent == s.frames[len(s.frames)-1].sent {
			return s
		}
		if past == nil {
			past = s
		}
	}
	return past
}

// looksBack reports whether the page tells of s only as of what came before its news.
func (s *session) looksBack() bool {
	return !slices.ContainsFunc(s.frames, func(f *frame) bool { return !f.back })
}

// talkVerb are the verbs that tell of a talk on any channel.
var talkVerb = map[string]bool{"تحدث": true, "بحث": true, "ناقش": true, "تباحث": true, "تشاور": true, "تحادث": true, "تناول": true, "استعرض": true}

func prefix(s string) string { return s + "-00-00"[:max(0, min(6, 10-len(s)))] }

// withParty leaves out those of whom the page does not tell whom they represent, and a side or delegation
// for which somebody stands: "وفد برلماني برئاسة فلان".
func withParty(ps []*part) []*part {
	return slices.DeleteFunc(slices.Clone(ps), func(p *part) bool {
		return p.ent.party == "" || (p.ent.bare() || p.envoys && !p.ent.person()) && slices.ContainsFunc(ps, func(q *part) bool {
			return sameParty(p.ent.party, q.ent.party) && (p.ent.bare() && !q.ent.bare() || p.envoys && q.envoys && q.ent.person())
		})
	})
}
