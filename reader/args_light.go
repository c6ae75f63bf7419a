package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// lightArgs reads the arguments of a light verb with a noun of contact: the
// subject of the verb, and what the noun takes.
func (x *extractor) lightArgs(f *frame, t *trigger, left, right []*mention) {
	if t.rel && x.attended(f, t, left, right) {
		return
	}
	if x.byPaper(t) {
		f.denied = true
	}
	var subj []*mention
	if (!t.rel || t.verb.Pronoun != "") && !(t.verb.Pronoun != "" && t.verb.Entry.Attr["subject"] == "session") {
		subj = x.subjectOn(left, t)
	}
	if len(subj) == 1 && x.d.ofThing(subj[0]) && slices.ContainsFunc(right, func(m *mention) bool { return m.gov == "" && m.first == t.verb.Last }) {
		subj = nil // "بعد وفاة أ أجرت كينيا محادثات"
	}
	if len(subj) == 1 && subj[0].kind == kParty && subj[0].bare && slices.ContainsFunc(right, func(m *mention) bool {
		return m.gov == "" && m.kind <= kCounterpart && m.first >= t.verb.Last && m.last <= t.noun.First && !m.joined
	}) {
		subj = nil // "لإقناع أ بالتعاون، وأجرى في ب وزير الدفاع محادثات"
	}
	chair := t.verb.Entry.Attr["role"] == "chair"
	beside := chair || t.noun.Entry.Attr["press"] != ""
	var bare, with, genitive []*mention
	if him := x.betweenHim(t, right); him != nil && t.noun.Pronoun == "" {
		x.addAll(f, x.pronounSubject(left, x.opening, him))
		n := len(f.parts)
		x.addAll(f, him)
		f.setSides(false, n)
		f.rule = "light-verb"
		return
	}
	for _, m := range right {
		if m.topic || x.attendant(m) && !(beside && m.gov == "برفقه") {
			continue
		}
		switch {
		case t.joins > 0 && m.first >= t.joins && m.gov == "" && m.kind != kGroup && len(subj)+len(bare) > 0:
			if m.key != "governor" { // "اجتماعا ضم محافظي البصرة وميسان" is one of a state
				with = append(with, m)
			}
		case beside && m.gov == "برفقه":
			with = append(with, m) // "ترأس أ رفقة ب أشغال اللجنة", "ندوة صحفية عقدها رفقة ب"
		case m.gov == "" && m.first == t.last && t.noun != nil && t.noun.Pronoun == "" && m.first > t.noun.First:
			genitive = append(genitive, m)
		case m.gov == "" && m.first > t.last && t.attr("role") == "addressee" && x.fromWhom(with, m):
			if m.conj {
				with = append(with, m) // "تلقى اتصالات من أ، وب"
			}
		case m.gov == "" || m.joined && len(bare) > 0 && m.gov == "":
			bare = append(bare, m)
		case t.takes(m.gov), m.gov == "بمشاركه", x.chairs(m), m.gov == "ب" && t.verb.Entry.Attr["subject"] == "session" && m.kind != kParty, m.gov == "من" && t.verb.Entry.Attr["role"] == "addressee":
			with = append(with, m)
		case m.gov == "ل" && m.kind != kParty && m.first-t.last <= 2 && f.mode == "meeting" && t.noun.Entry.Attr["role"] != "host":
			genitive = append(genitive, m) // "استضافت الوزارة اجتماعا لوزيري أ وب"
		case m.gov == "من" && f.mode == "call" && !(m.sitePlace() && m.last < t.noun.First), m.gov == "ب" && f.mode != "visit", f.mode == "message" && (m.gov == "ل" || m.gov == "الي"):
			with = append(with, m)
		}
	}
	if chair && slices.ContainsFunc(with, func(m *mention) bool { return m.gov == "مع" && m.kind <= kCounterpart }) {
		with = slices.DeleteFunc(with, func(m *mention) bool { return m.gov == "بين" && m.kind == kGroup })
		f.group = nil // "ترأس مع ب أشغال الحوار بين البلدين": the session is of the two who preside
	}
	if chair && len(with) > 0 {
		bare = slices.DeleteFunc(bare, func(m *mention) bool { return m.first > t.noun.First && x.d.jointSides(m.first) != nil })
	}
	if chair && slices.ContainsFunc(append(subj[:len(subj):len(subj)], bare...), (*mention).sitePlace) {
		f.attends = false // a state presides over "القمة" for a year
	}
	if f.attends || t.verb.Entry.Attr["subject"] == "session" && t.verb.Entry.Attr["takes"] == "" && !gathers(t.verb) {
		if org := x.gathered(t, right); len(org) > 0 {
			genitive = append(genitive, org...)
			f.sits(org)
		}
	}
	if t.rel && t.verb.Pronoun != "" && t.lends() && len(bare) > 0 && bare[0].first == t.verb.Last && bare[0].kind != kParty {
		subj = bare[:1] // "قمة مع قادة الخليج استضافها الرئيس"
	}
	if len(subj) == 0 && t.verb.Entry.Number <= lexicon.Singular && !(t.verb.Pronoun != "" && gathers(t.verb)) {
		if gs := group(bare); len(gs) > 0 && !(t.rel && t.verb.Pronoun != "" && len(with) > 0 && gs[0][0].first > with[0].first) {
			subj = gs[0]
		}
	}
	if gs := group(bare); len(subj) > 0 && t.verb.Entry.Attr["subject"] == "session" && len(gs) > 0 {
		subj = nil // "اللقاء الذي جمع أ وب"
		for _, g := range gs {
			if len(gs) > 1 && g[0].sitePlace() && x.d.venueVerb(g[0].first-1) {
				continue // "استضافت الدوحة لقاء جمع أ وب"
			}
			subj = append(subj, g...)
		}
	}
	if p := t.verb.Pronoun; (p == "هما" || p == "هم") && t.verb.Entry.Attr["subject"] == "session" && len(bare) == 0 && f.group == nil {
		if g := x.handedIn(f.sent); p == "هما" && g != nil {
			f.parts, f.rule = slices.Clone(g.parts), "light-verb" // "تسلم أ دعوة نقلها إليه ب خلال لقاء جمعهما"
			return
		}
		f.group = &mention{kind: kGroup, span: t.span, number: lexicon.Dual} // "لقاء جمعهما"
		if p == "هم" {
			f.group.number = lexicon.Plural
		}
		f.rule = "light-verb"
		return
	}
	if p := t.noun.Pronoun; len(subj) == 0 && (t.verb.Pronoun != "" && t.verb.Entry.Attr["subject"] == "session" || t.rel && x.noSubject(t) && (p == "ه" || p == "ها")) {
		subj = x.pronounSubject(left, x.opening, bare, with) // "لقاء جمعه بنظيره", "في لقائه مع أ، الذي استمر ساعة"
	}
	if len(subj)+len(bare) == 0 && t.noun.First < t.verb.First && f.mode != "visit" && !slices.ContainsFunc(with, func(m *mention) bool { return m.gov != "بمشاركه" }) && x.adverbial(t) {
		// "اتفق الجانبان الإيطالي والمصري خلال الاجتماع الذي عقد أمس"
		if subj = x.jointSubject(left); len(subj) == 0 && !t.noun.Definite {
			subj = x.addressed(t, left)
		}
	}
	if len(subj)+len(with)+len(bare) == 0 && t.noun.First < t.verb.First && f.mode != "visit" && !t.noun.Definite {
		if subj = x.concluded(t, left); len(subj) == 0 && len(left) == 0 && strings.TrimPrefix(x.d.norm(t.first-1), "و") == "بعد" {
			subj = x.addressed(t, left)
		}
	}
	if len(subj) == 0 && t.rel && len(left) == 0 && len(with) > 0 && !hasBetween(with) && x.adverbial(t) {
		subj = x.mainSubject(t, with) // "وفي رسالة وجهها إلى أ، أكد ب"
	}
	if len(subj) == 0 && t.verb.Entry.Tense != lexicon.Passive && !hasBetween(with) && !x.noSubject(t) && !x.ownSubject(t) {
		others := with
		if f.mode == "visit" && t.rel && len(with) == 0 {
			others = goals(right) // "ذكّر أ بالزيارة التي أداها إلى ب"
		}
		if c := x.carried(left, others); c != nil && !(t.rel && t.verb.Pronoun == "" && !x.pointsBack(t)) {
			subj = []*mention{c}
		} else if m := x.openingMany(t); m != nil && f.mode == "visit" && t.verb.Entry.Number == lexicon.Plural {
			subj = []*mention{m} // "وصف أعضاء الوفد الزيارة التي يؤدونها إلى"
		} else if f.mode == "visit" && x.subject != nil {
			subj = []*mention{x.subject}
		}
	}
	if len(subj) == 0 && f.mode == "visit" && t.rel && placesOnly(bare) && placesOnly(with) {
		subj = x.bound(f, t, left) // "غادر أ تونس بعد زيارة استغرقت يومين"
	}
	if t.lends() && (x.onlyLends(subj, genitive) || !among(with) && apart(subj, append(genitive[:len(genitive):len(genitive)], with...))) {
		subj = nil
	}
	if to := x.inPerson(f, t, subj, right); to != nil {
		f.mode, f.byHand, f.handed, with, genitive = "meeting", true, false, []*mention{to}, nil
	}
	if f.mode == "message" && t.attr("role") == "courier" {
		if k := slices.IndexFunc(right, func(m *mention) bool { return m.gov == "من" && !m.topic && m.kind != kGroup && sided(m) }); k >= 0 {
			subj = right[k : k+1] // the sender, not who brings it
			if gs := group(bare); len(with) == 0 && len(gs) > 1 && gs[1][0].kind <= kCounterpart && gs[1][0].last <= t.noun.First {
				with = gs[1] // "سلم السفير الرئيس رسالة من أ"
			}
		}
	}
	if c := x.handing(t, subj, with); c != nil && f.mode == "message" {
		f.mode, f.byHand, f.handed, with, genitive = "meeting", true, false, []*mention{c}, nil
	} else if c := x.courier(t, f.sent, subj); c != nil && f.mode == "message" && t.verb.Entry.Attr["role"] == "addressee" {
		f.mode, f.byHand, f.handed, with, genitive = "meeting", true, false, []*mention{c}, nil
	}
	if f.mode == "message" && !slices.ContainsFunc(subj, sided) && !slices.ContainsFunc(with, func(m *mention) bool { return m.gov != "ل" && m.gov != "الي" }) {
		with = nil // "ينقل المبعوث رسالتين إلى أ وب": who they are from is not told
	}
	if len(subj) == 0 {
		subj = x.offered(f, t, left) // "اقترح أ على ب عقد قمة"
	}
	if t.attr("subject") != "session" {
		x.does(subj)
	}
	if t.verb.Entry.Lemma == "خص" {
		subj, with = x.honoured(t, subj, left, right, bare)
	} else if t.verb.Entry.Attr["role"] == "addressee" && f.mode == "meeting" {
		subj, with = x.granted(t, subj, with, left, right, bare)
	}
	x.addAll(f, subj)
	n := len(f.parts)
	x.addAll(f, genitive)
	x.addAll(f, with)
	if chair && len(f.parts) > 0 {
		f.group = nil // "رأس وفد بلاده"
	}
	if t.attr("credentials") != "" {
		f.group = nil // "عدد من السفراء" are not those told of before
	}
	x.adjectives(f, t)
	f.setSides(t.attr("role") == "host", n)
	f.rule = "light-verb"
}

// granted are who received somebody and who was received, where the verb has him as its subject to whom that was
// granted; subj and with where it is not told by whom.
func (x *extractor) granted(t *trigger, subj, with, left, right, bare []*mention) (hosts, guests []*mention) {
	by := x.agent(right)
	if by != nil && len(subj) > 0 && subj[0] != by[0] {
		subj, with = by, subj // "حظي أ باستقبال من طرف ب"
	}
	if gs := group(bare); len(gs) > 1 && len(with) == 0 && len(subj) > 0 && gs[0][0] == subj[0] && strings.HasPrefix(x.d.norm(gs[1][0].first-1), "به") {
		subj, with = gs[1], subj // "حظي أ باستقبال خصه به ب"
	}
	if by != nil && t.rel && (len(subj) == 0 || subj[0] == by[0]) {
		return by, x.pronounSubject(left, x.opening, by) // "اللقاء الذي حظي به من لدن أ"
	}
	return subj, with
}

// honoured are who granted the session and to whom: "خص أ ب باستقبال", "الاستقبال الذي خصه به أ". It is
// none where either is not told.
func (x *extractor) honoured(t *trigger, host, left, right, bare []*mention) (hosts, guests []*mention) {
	if t.verb.Pronoun != "" {
		if k := slices.IndexFunc(right, func(m *mention) bool { return m.gov == "" || m.gov == "ب" && m.first == t.verb.Last+1 }); k >= 0 {
			host = right[k : k+1]
		}
		return host, x.pronounSubject(x.mainClause(left, t), x.opening, host)
	}
	for _, g := range group(bare) {
		if len(host) == 1 && g[0] != host[0] && g[0].kind <= kCounterpart && g[0].last <= t.noun.First && x.otherParty(host[0], g[0]) {
			return host, g
		}
	}
	return nil, nil
}

// handedIn is the session told in sentence n in which something was handed over; nil if none is.
func (x *extractor) handedIn(n int) *frame {
	fs := x.framesOf(n)
	if k := slices.IndexFunc(fs, func(g *frame) bool { return g.byHand && len(g.parts) == 2 }); k >= 0 {
		return fs[k]
	}
	return nil
}

// pointsBack reports whether the verb of a relative clause has its noun behind a
// preposition: "الزيارة التي قام بها إلى".
func (x *extractor) pointsBack(t *trigger) bool {
	switch x.d.norm(t.verb.Last) {
	case "بها", "به":
		return true
	}
	return false
}

// goals are the states and cities to which a journey goes.
func goals(ms []*mention) []*mention {
	var out []*mention
	for _, m := range ms {
		if m.kind == kParty && (m.gov == "الي" || m.gov == "ل") {
			out = append(out, m)
		}
	}
	return out
}

// noSubject tells the verbs that have the noun itself as subject: "جرى اتصال".
func (x *extractor) noSubject(t *trigger) bool {
	return t.verb.Entry.Attr["subject"] != "" || t.verb.Entry.Attr["takes"] == "masdar"
}

func hasBetween(ms []*mention) bool {
	for _, m := range ms {
		if m.gov == "بين" {
			return true
		}
	}
	return false
}

// lends reports whether the subject of the verb is where the session is held:
// "استضافت الدوحة اجتماعا", "شهدت القاهرة لقاء".
func (t *trigger) lends() bool {
	return takesVenue(t.verb.Entry)
}

// onlyLends reports whether subj is a place and no side of the session of those behind its noun.
func (x *extractor) onlyLends(subj, genitive []*mention) bool {
	if len(subj) != 1 {
		return false
	}
	return x.isVenue(subj[0]) || subj[0].sitePlace() && subj[0].capital && x.ofAll(genitive)
}

// ofAll reports whether it is the holders of an office in all of an organisation who meet: "احتضنت القاهرة اجتماعا لوزراء خارجية كذا".
func (x *extractor) ofAll(ms []*mention) bool {
	return slices.ContainsFunc(ms, func(m *mention) bool {
		return len(m.actors) == 1 && m.actors[0].office != "" && m.actors[0].party != "" && m.actors[0].name.empty() && m.number > lexicon.Singular
	})
}

// apart reports whether those who meet are two sides without the state or city that
// lends the venue.
func apart(host, met []*mention) bool {
	if len(host) != 1 || !host[0].sitePlace() {
		return false
	}
	var parties []string
	for _, m := range met {
		for _, a := range m.actors {
			if a.ent != nil && a.ent.party != "" && !containsParty(parties, a.ent.party) {
				parties = append(parties, a.ent.party)
			}
		}
	}
	return len(parties) > 1
}

// sitePlace reports whether m is a bare state or capital, which can tell where instead
// of who.
func (m *mention) sitePlace() bool {
	return m.kind == kParty && m.bare && len(m.actors) == 1 && (m.capital || len(m.actors[0].party) == 3 && isCode(m.actors[0].party))
}

// among reports whether the subject of the verb meets those who are told: "استضافت
// الدوحة قمة مع أ وب".
func among(with []*mention) bool {
	return len(with) > 0 && with[0].gov == "مع"
}

// sided reports whether the page tells whom m represents.
func sided(m *mention) bool {
	return slices.ContainsFunc(m.actors, func(a *actor) bool { return a.ent != nil && a.ent.party != "" })
}
