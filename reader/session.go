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
			split(out, f)
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
	for _, s := range out {
		x.complete(s, out)
	}
	x.represent(out)
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
func split(list []*session, f *frame) {
	ps := f.parties()
	if len(ps) != 2 {
		return
	}
	for _, s := range list {
		all := partiesOf(s.parts)
		if len(all) != 3 || s.jointly() || s.mode != f.mode || !containsParty(all, ps[0]) || !containsParty(all, ps[1]) || s.parts[0].ent.party == ps[1] {
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
	m := x.modality(f)
	f.denied, f.back = f.denied || m.denied, m.back
	if m.status != "" && !f.bid && !f.answered {
		f.status = m.status
	}
	if x.match || x.sport[f.sent] || f.mode == "message" && x.handedOver(f) || f.mode == "visit" && (x.ceremonial(f) || x.prayed(f) || x.toGathering(f)) {
		f.denied = true
	}
	x.agreedOn(f)
	if f.status == "" {
		f.status = x.statusByTense(f)
	}
	if f.status == "" && before != nil && x.sameProgramme(before, f) {
		f.status = "planned"
	}
	if f.status == "planned" && x.aims(f) && x.journeyOff(f) {
		f.status = "called_off"
	}
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
	if s.mode == "visit" && f.mode != "visit" && len(f.parties()) > 1 && !s.promises(f) || s.mode == "meeting" && (f.mode == "call" || f.mode == "video") {
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
	for i, q := range s.parts {
		if q.ent == p.ent {
			return
		}
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

func modesMeet(a, b string) bool {
	if a == b {
		return true
	}
	if a == "visit" || b == "visit" {
		return a == "meeting" || b == "meeting"
	}
	return b == "meeting" && (a == "call" || a == "video")
}

// wasCall reports whether f tells of the talk s, told just before by a verb that leaves the
// channel open, that it was a call: "تحدث أ مع ب. واستغرقت المكالمة ساعة", "بحث أ وب، في اتصال
// جرى بينهما، العلاقات".
func (x *extractor) wasCall(s *session, f *frame) bool {
	last := s.frames[len(s.frames)-1]
	if s.mode != "meeting" || f.mode != "call" && f.mode != "video" || f.many || !f.defin && (f.sent != last.sent || !x.d.in("during", f.trig.first-1)) {
		return false
	}
	return f.sent-last.sent <= 2 && !slices.ContainsFunc(s.frames, func(g *frame) bool {
		return !g.verb || g.host != nil || !talkVerb[g.lemma] || x.where(g) != nil
	})
}

// talkVerb are the verbs that tell of a talk on any channel.
var talkVerb = map[string]bool{"تحدث": true, "بحث": true, "ناقش": true, "تباحث": true, "تشاور": true, "تحادث": true, "تناول": true, "استعرض": true}

// same reports whether f tells of session s: one mode, one set of parties, and
// nobody or no date that contradicts.
func (x *extractor) same(s *session, f *frame) bool {
	if !modesMeet(s.mode, f.mode) && !x.wasCall(s, f) && !(s.mode == "meeting" && (f.mode == "call" || f.mode == "video") && x.d.isTitle(s.first) && !x.inBody(s)) {
		return false
	}
	a, b := f.parties(), partiesOf(s.parts)
	if len(a) < 2 || s.sitting != "" || f.bid && s.mode != "visit" || s.bid() && f.mode != "visit" {
		return false
	}
	if f.mode == "visit" && s.mode == "visit" && f.dest != nil && s.dest != nil && f.dest.country != s.dest.country && awayFromHome(f) && awayFromHome(s.frames[0]) {
		return false // each in the other's country
	}
	if (s.mode == "call" || s.mode == "video") && f.inPerson() && (x.d.capt[f.sent] || x.dated(f) != nil && x.where(f) != nil) {
		return false
	}
	if x.farFrom(s, f) {
		return false
	}
	if s.frames[0].turn == nextTurn && f.turn == thisTurn && f.mode == "visit" && s.mode != "visit" {
		return false // the journey of the news is not to the session agreed on for later
	}
	common := 0
	for _, p := range a {
		if containsParty(b, p) {
			common++
		}
	}
	title := x.d.isTitle(s.first) && len(s.frames) == 1
	if title && f.mode == "message" && several(s.parts) && !several(f.parts) {
		return false // "الملك وولي العهد يهنئان الرئيس": each of them sent his own
	}
	switch {
	case common == len(a) && common == len(b):
	case common == len(b) && title: // the body tells more than the headline
	case common == len(a) && !f.verb && common >= 2:
	default:
		return false
	}
	if s.status != "" && f.status != "" && s.status != f.status && !title && !(f.bid && s.bid()) && !(f.defin && f.verb && f.tense == lexicon.Present && !(f.nth != nil && x.future(f))) {
		if !(f.mode != s.mode) || s.status == "held" {
			return false
		}
	}
	return !x.othersSpeak(s, f) && !statesAlone(s, f) && !x.otherDay(s, f) && !x.pastAndComing(s, f) && !x.longBefore(s, f) && !x.wider(s, f)
}

// inBody reports whether the body of the page tells of s, and not its headline alone.
func (x *extractor) inBody(s *session) bool {
	return slices.ContainsFunc(s.frames, func(f *frame) bool { return !x.d.isTitle(f.sent) })
}

// several reports whether two people of one side are among ps.
func several(ps []*part) bool {
	for i, p := range ps {
		if slices.ContainsFunc(ps[i+1:], func(q *part) bool { return sameParty(p.ent.party, q.ent.party) && p.ent.office != q.ent.office }) {
			return true
		}
	}
	return false
}

// farFrom reports whether one of s and f takes its guest to another country than that in
// which the page tells that the other was held: "يتذكر زيارته إلى الرياض", told in Moscow.
func (x *extractor) farFrom(s *session, f *frame) bool {
	switch {
	case f.mode == "visit" && s.mode == "meeting":
		return !f.bid && slices.ContainsFunc(s.frames, func(g *frame) bool { return x.heldFar(g, f) })
	case f.mode == "meeting" && s.mode == "visit":
		return x.heldFar(f, s.frames[0])
	}
	return false
}

// heldFar reports whether f was held in a city of another country than that to which
// journey takes its guest.
func (x *extractor) heldFar(f, journey *frame) bool {
	if !awayFromHome(journey) {
		return false
	}
	p := x.where(f)
	return p != nil && !p.country1 && p.country != "" && p.country != journey.dest.country
}

// statesAlone reports whether a verb announces f of states or organisations alone, while
// s is of people who met: "سيبدأ الاتحاد وتونس مفاوضات" is not what the two presidents held.
func statesAlone(s *session, f *frame) bool {
	return f.verb && f.status == "planned" && s.status != "planned" && s.mode != "visit" && f.mode != "visit" && !f.defin && f.group == nil &&
		bareSides(f.parts) == len(f.parties()) && bareSides(s.parts) == 0
}

// awayFromHome reports whether f takes its guest to a country that is not his own.
func awayFromHome(f *frame) bool {
	return f.guest != nil && f.dest != nil && f.dest.country != "" && f.guest.ent.party != f.dest.country
}

// longBefore reports whether f looks back to a day well before the page, while s is told
// as its news: "وكان قد زارها في 21 حزيران الماضي".
func (x *extractor) longBefore(s *session, f *frame) bool {
	if !f.back || s.looksBack() || !x.d.date.Known() {
		return false
	}
	m := x.dated(f)
	if m == nil || m.Kind != calendar.Day && m.Kind != calendar.Month {
		return false
	}
	w, ok := x.d.read(m, false)
	return ok && old(w.to, x.d.date)
}

// inPerson reports whether f is told by a word that no call is called by.
func (f *frame) inPerson() bool {
	first, _, _ := strings.Cut(f.lemma, " ")
	switch first {
	case "لقاء", "التقى", "اجتمع", "استقبل", "استقبال", "قمة":
		return f.mode == "meeting"
	}
	return false
}

// pastAndComing reports whether one is dated ahead ("الخميس المقبل") and the other
// by a month or day of its own, which without the page's date cannot be compared.
func (x *extractor) pastAndComing(s *session, f *frame) bool {
	if x.d.date.Known() {
		return false
	}
	m := x.dated(f)
	if m == nil {
		return false
	}
	for _, g := range s.frames {
		if n := x.dated(g); n != nil && (n.Coming && !m.Relative || m.Coming && !n.Relative) {
			return true
		}
	}
	return false
}

// othersSpeak reports whether f names for some party a person while s names
// another one and not that one.
func (x *extractor) othersSpeak(s *session, f *frame) bool {
	for _, p := range f.parts {
		if !p.ent.person() && p.ent.office == "" {
			continue
		}
		known, other := false, false
		for _, q := range s.parts {
			if !sameParty(p.ent.party, q.ent.party) {
				continue
			}
			switch {
			case q.ent == p.ent:
				known = true
			case q.ent.person() && p.ent.person(), q.ent.office != "" && p.ent.office != "" && q.ent.office != p.ent.office:
				other = true
			}
		}
		if other && !known {
			return true
		}
	}
	return false
}

func (x *extractor) otherDay(s *session, f *frame) bool {
	m := x.dated(f)
	if m == nil {
		return false
	}
	w, ok := x.d.read(m, f.status == "planned")
	if !ok {
		return false
	}
	for _, g := range s.frames {
		n := x.dated(g)
		if n == nil || x.d.isTitle(g.sent) || x.d.isTitle(f.sent) {
			continue
		}
		v, ok := x.d.read(n, g.status == "planned")
		if ok && !datesMeet(v, w) && !((m.Relative || n.Relative) && nextTo(v.from, w.from)) {
			return true
		}
	}
	return false
}

// nextTo reports whether two days are at most one apart: "اليوم" of the dispatch may
// be the eve of the page's own day.
func nextTo(a, b string) bool {
	x, ok1 := isoDay(a)
	y, ok2 := isoDay(b)
	return ok1 && ok2 && len(a) == 10 && len(b) == 10 && abs(x.Days(y)) <= 1
}

// datesMeet reports whether two readings can be of one time.
func datesMeet(a, b when) bool {
	return prefix(a.from) <= last(b.to) && prefix(b.from) <= last(a.to)
}

func prefix(s string) string { return s + "-00-00"[:max(0, min(6, 10-len(s)))] }
func last(s string) string {
	switch len(s) {
	case 4:
		return s + "-99-99"
	case 7:
		return s + "-99"
	}
	return s
}

// withParty leaves out those of whom the page does not tell whom they represent.
func withParty(ps []*part) []*part {
	return slices.DeleteFunc(slices.Clone(ps), func(p *part) bool {
		return p.ent.party == "" || p.ent.bare() && slices.ContainsFunc(ps, func(q *part) bool {
			return !q.ent.bare() && sameParty(p.ent.party, q.ent.party)
		})
	})
}

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
		!slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent.party == v.dest.country && !p.ent.bare() })
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
