package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// Somebody of a third side who sat with the sides of a session is told behind it: "بحضور
// المبعوث الأممي", "وشارك في الاجتماع وزير الخارجية السويسري", "الوسيط الذي سيشارك في
// اللقاء", "وترأس الجلسة الأمين العام". Whoever sat with his own side is an aide.

// witnesses are those of another side than f's in whose presence its session is.
func (x *extractor) witnesses(f *frame, right []*mention) []*mention {
	var out []*mention
	ps := f.parties()
	var present frame // of one office: "بحضور الوزيرين، التونسي فلان والجزائري علان"
	for _, m := range right {
		if m.gov == "بحضور" && m.kind <= kCounterpart && (len(present.parts) == 0 || m.actors[0].office == present.parts[0].ent.office) {
			present.add(m)
		}
	}
	for _, m := range right {
		if len(ps) == 2 && x.trilateral(f) && (m.gov == "بوساطه" || m.gov == "برعايه" || m.gov == "بدعوه" || m.gov == "من" && brings[x.d.norm(m.first-2)]) && x.c.stated(m) {
			out = append(out, m) // the third of three
			continue
		}
		if m.gov != "بحضور" || m.kind == kGroup || m.bare || !x.c.stated(m) {
			continue
		}
		if len(ps) > 1 || len(ps) == 0 && len(present.parties()) > 1 {
			out = append(out, m)
		}
	}
	return out
}

// attendedBy gives a session of which fewer than two sides are told otherwise those of whom it is
// told that they came to it: "عقد أ اجتماعا حضره ب وج", "الاجتماع الذي عقده أ وحضره ب".
func (x *extractor) attendedBy(f *frame, t *trigger) {
	if f.mode != "meeting" || t.noun == nil || t.noun.Definite && !t.rel || f.group != nil && f.group.number == lexicon.Dual || len(f.parties()) > 1 {
		return
	}
	var came []*mention
	for _, m := range x.bySent[f.sent] {
		switch w := strings.TrimPrefix(x.d.norm(m.first-1), "و"); {
		case m.first < t.last || m.kind > kCounterpart || !x.c.stated(m) || !stateOffice(m.actors[0].ent.office):
		case w == "حضره" || w == "حضرها" || w == "حضرتها", len(came) > 0 && m.joined && m.first-came[len(came)-1].last <= 1:
			came = append(came, m)
		}
	}
	if len(came) == 0 || x.another(t.last, came[0].first) {
		return
	}
	f.group = nil
	if gs := x.bySent[f.sent]; t.rel && len(f.parts) == 0 {
		for _, m := range gs {
			if m.first == t.verb.Last && m.gov == "" && m.kind <= kCounterpart {
				x.addAll(f, []*mention{m}) // "لحضور الاجتماع الذي عقده أ وحضره ب"
			}
		}
	}
	x.addAll(f, came)
}

// another reports whether a noun of another session stands from token a up to b.
func (x *extractor) another(a, b int) bool {
	for i := a; i < b; i++ {
		if m, ok := x.d.contact(i); ok && !finite(m) && m.Entry.Attr["mode"] != "" {
			return true
		}
	}
	return false
}

// brings are the words behind which "من" tells who brought two others together.
var brings = map[string]bool{"بمبادره": true, "بدعوه": true, "بوساطه": true, "برعايه": true}

// trilateral reports whether f is called a session of three.
func (x *extractor) trilateral(f *frame) bool {
	return x.calledBy(f, "ثلاثي", "ثلاثيه", "ثلاثيا")
}

// lender is who hosts f as a relative clause tells: "اجتماع ثلاثي تستضيفه روسيا".
func (x *extractor) lender(f *frame) *mention {
	for j := f.trig.last; j < min(f.trig.last+4, len(x.d.toks)); j++ {
		for _, m := range x.d.at[j] {
			if finite(m) && m.Pronoun != "" && takesVenue(m.Entry) {
				return x.mentionFrom(f.sent, j+1)
			}
		}
	}
	return nil
}

// stated reports whether the page itself tells whom everybody of m represents.
func (c *cast) stated(m *mention) bool {
	return len(m.actors) > 0 && !slices.ContainsFunc(m.actors, func(a *actor) bool {
		return a.ent == nil || a.ent.party == "" || a.ent.parRule == c.homeRule || a.ent.office == "business" || a.ent.office == "spokesperson"
	})
}

func partiesOfActors(m *mention) []string {
	var out []string
	for _, a := range m.actors {
		if a.ent != nil && a.ent.party != "" && !containsParty(out, a.ent.party) {
			out = append(out, a.ent.party)
		}
	}
	return out
}

// partakers adds to the sessions those of a third side who sat with them.
func (x *extractor) partakers(list []*session) {
	for _, s := range list {
		for _, f := range s.frames {
			if len(f.parties()) == len(partiesOf(s.parts)) || len(partiesOf(s.parts)) > 1 && len(f.parties()) < 2 {
				x.admit(s, f.witnesses)
			}
			if m := x.lender(f); m != nil && len(partiesOf(s.parts)) == 2 && x.trilateral(f) {
				x.admit(s, []*mention{m})
			}
		}
	}
	for n := range x.d.text.Sentences {
		sent := x.d.sentence(n)
		for i := sent.first; i < sent.last; i++ {
			if m, ok := x.d.light(i); ok && !x.taken[i] && (m.Pronoun == "" || m.Entry.Attr["role"] == "chair") {
				x.partaker(list, n, m)
			}
		}
	}
}

// peopled gives a session of whom its own clause names no two sides those who are told to
// have come to it or to have presided: "عقد قادة المنظمة اجتماعا عبر الفيديو، وشارك فيه أ وب",
// "ترأس القمة أ، وحضرها ب وج".
func (x *extractor) peopled() {
	for n := range x.d.text.Sentences {
		sent := x.d.sentence(n)
		for i := sent.first; i < sent.last; i++ {
			m, ok := x.d.light(i)
			if !ok || x.taken[i] || !x.d.plainly(m) {
				continue
			}
			came := m.Pronoun == "" && m.Entry.Lemma == "شارك" && x.inIt(n, m)
			if !came && !x.cameToIt(m) {
				continue
			}
			who := x.comers(n, m)
			if len(who) == 0 || who[0].leads != nil {
				continue
			}
			before := slices.DeleteFunc(slices.Clone(x.framesOf(n)), func(f *frame) bool { return f.trig.first > i })
			if len(before) == 0 && !came && n > 0 {
				before = x.framesOf(n - 1)
			}
			for _, f := range slices.Backward(before) {
				if f.denied || f.mode == "visit" || f.mode == "message" {
					continue
				}
				if f.verb && (!f.defin && came || !came && x.summit(f)) && len(f.parties()) < 2 && f.sitting == "" {
					x.addAll(f, who)
					if len(f.parties()) > 1 {
						f.group = nil
					}
				}
				break
			}
		}
	}
}

// cameToIt reports whether the verb m tells who presided over a session told before it or attended
// it: "وترأسها أ", "وحضرها كل من ب وج".
func (x *extractor) cameToIt(m lexicon.Match) bool {
	return (m.Pronoun == "ه" || m.Pronoun == "ها") && m.Conj == "و" && (m.Entry.Attr["role"] == "chair" || m.Entry.Lemma == "حضر")
}

// summit reports whether f is called a summit, at which nobody is an aide of somebody else.
func (x *extractor) summit(f *frame) bool {
	for i := f.trig.first; i < f.trig.last; i++ {
		if strings.TrimPrefix(x.d.norm(i), "ال") == "قمه" {
			return true
		}
	}
	return false
}

// inIt reports whether the verb m tells of coming to a session told before it: "شارك فيه".
func (x *extractor) inIt(n int, m lexicon.Match) bool {
	switch x.d.norm(m.Last) {
	case "فيه", "فيها":
		return m.Conj != "" || x.d.norm(m.First-1) == "," || x.toldWithin(m.First, 12)
	}
	return false
}

// plainly reports whether nothing before the verb m says that it did not come about, or only
// might: "ولم يشارك فيه أ".
func (d *document) plainly(m lexicon.Match) bool {
	switch strings.TrimPrefix(d.norm(m.First-1), "و") {
	case "لم", "لن", "لا", "ان", "قد", "ما", "لو":
		return false
	}
	return true
}

// partaker reads the verb m as one of coming to a session that the page told before.
func (x *extractor) partaker(list []*session, n int, m lexicon.Match) {
	d := x.d
	chair := m.Entry.Attr["role"] == "chair"
	if m.Entry.Lemma != "شارك" && !chair {
		return
	}
	if !d.plainly(m) {
		return
	}
	at, trig := x.partakenIn(n, m, chair)
	if at < 0 {
		return
	}
	who := x.comers(n, m)
	if len(who) == 0 || m.Pronoun != "" && who[0].leads != nil {
		return
	}
	coming := m.Prep == "س" || d.norm(m.First-1) == "سوف"
	var best *session
	last := -1
	for _, s := range list {
		if s.mode == "message" || s.mode == "visit" || coming && s.status == "held" || !coming && s.status != "held" && s.status != "" && m.Entry.Tense == lexicon.Past {
			continue
		}
		for _, f := range s.frames {
			if f.trig.first < at && f.trig.first != trig && f.trig.first > last && f.sent >= n-3 && (n == f.sent || !s.looksBack()) {
				best, last = s, f.trig.first
			}
		}
	}
	if best != nil {
		x.admit(best, who)
	}
}

// partakenIn tells where the words stand that tell in what somebody took part: "فيه", or
// a definite noun of contact with no side of its own, whose trigger begins at trig. It
// gives -1 where it is another session, or none.
func (x *extractor) partakenIn(n int, m lexicon.Match, chair bool) (at, trig int) {
	d := x.d
	if m.Pronoun != "" {
		if m.Conj == "" && d.norm(m.First-1) != "," {
			return -1, -1 // "وفد يترأسه أ"
		}
		return m.First, -1 // "وترأسها أ وب"
	}
	end := d.sentence(n).last
	for j := m.Last; j < min(end, m.Last+40); j++ {
		if x.taken[j] {
			continue
		}
		switch d.norm(j) {
		case "فيه", "فيها", "فيهما":
			if chair || m.Conj == "" && !x.toldWithin(m.First, 12) {
				return -1, -1 // "حلف تشارك فيه دول المجلس"
			}
			return m.First, -1
		}
		if d.clauseBreak(j) {
			return -1, -1
		}
		c, ok := d.contact(j)
		if !ok || finite(c) {
			continue
		}
		if !c.Definite || c.Pronoun != "" || c.Entry.Attr["mode"] == "visit" || !chair && !d.partOf(j) {
			return -1, -1
		}
		for _, f := range x.framesOf(n) {
			if f.trig.has(j) && (len(f.parties()) > 1 || f.sitting != "" || f.turn != thisTurn || f.mode == "visit") {
				return -1, -1
			}
		}
		for _, o := range x.bySent[n] {
			if o.first >= c.Last && o.first <= c.Last+2 && (o.gov == "مع" || o.gov == "بين" || o.gov == "ل" || o.gov == "" && o.first == c.Last && o.bare) {
				return -1, -1 // "شارك في المحادثات مع أ"
			}
		}
		return m.First, m.First
	}
	return -1, -1
}

// partOf reports whether the noun of contact at token j is what somebody takes part in:
// "شارك في الجلسة", "في كافة الجلسات".
func (d *document) partOf(j int) bool {
	switch d.norm(j - 1) {
	case "كافه", "جميع", "كل", "اعمال":
		j--
	}
	return d.norm(j-1) == "في"
}

// toldWithin reports whether a trigger ends in the n tokens before token i, in its sentence.
func (x *extractor) toldWithin(i, n int) bool {
	return slices.ContainsFunc(x.framesOf(x.d.sent[i]), func(f *frame) bool { return f.trig.first < i && f.trig.last >= i-n })
}

// comers are those who take part by the verb m: behind it, or before its "الذي".
func (x *extractor) comers(n int, m lexicon.Match) []*mention {
	ms := x.bySent[n]
	if x.d.relative(x.d.norm(m.First - 1)) {
		for _, o := range slices.Backward(ms) {
			if o.last <= m.First-1 && o.last >= m.First-2 && o.kind <= kCounterpart {
				return []*mention{o}
			}
		}
		return nil
	}
	var out []*mention
	for _, o := range ms {
		switch {
		case o.first < m.Last, o.kind == kGroup && len(out) == 0: // "زعماء من بينهم فلان"
		case len(out) > 0 && o.joined:
			out = append(out, o)
		case len(out) > 0:
			return out
		case o.gov == "" && o.kind != kGroup && x.gap(m.Last, o.first) <= 4 && x.d.noVerbBetween(m.Last, o.first):
			out = append(out, o)
		case o.gov == "" || o.kind != kParty:
			return nil
		}
	}
	return out
}

// admit adds those of ms to s who are of another side, those who are the first of theirs
// whom the page names, and the head of an organisation whose members met.
func (x *extractor) admit(s *session, ms []*mention) {
	for _, m := range ms {
		if !x.c.stated(m) {
			continue
		}
		for _, a := range m.actors {
			bare := slices.ContainsFunc(s.parts, func(p *part) bool {
				return sameParty(p.ent.party, a.ent.party) && (p.ent.bare() || a.ent.office == "secretary_general" && x.c.members(p.ent))
			})
			if strings.HasPrefix(a.ent.party, "~") || containsParty(partiesOf(s.parts), a.ent.party) && !bare {
				continue
			}
			s.include(&part{ent: a.ent, name: a.name, at: m.first, titled: a.office != "" && !a.name.empty()})
		}
	}
}

// speaksAt is the official who opens the clause in which t tells of a session between states or
// organisations, where one of them is his: "قال وزير خارجية أ في الجلسة الافتتاحية للحوار بين أ وب".
func (x *extractor) speaksAt(t *trigger, left, with []*mention) []*mention {
	if len(left) == 0 || len(with) < 2 || t.noun.Pronoun != "" || !x.adverbial(t) || with[0].gov != "بين" || slices.ContainsFunc(with, func(m *mention) bool { return !m.bare }) {
		return nil
	}
	m := left[0]
	if m.gov != "" || m.kind > kCounterpart || len(m.actors) != 1 || m.actors[0].ent == nil || !stateOffice(m.actors[0].ent.office) || m.actors[0].ent.office == "ambassador" {
		return nil
	}
	if !slices.ContainsFunc(with, func(o *mention) bool { return !x.otherParty(m, o) }) {
		return nil
	}
	return []*mention{m}
}

// oversee are officials of several parties under whose eyes something is signed: "تم توقيع اتفاق تحت
// إشراف الوزيرين أ وب", "التوقيع بحضور أ وب".
func (x *extractor) oversee(right []*mention) []*mention {
	var out []*mention
	var f frame
	for _, m := range right {
		if m.kind <= kCounterpart && (m.gov == "باشراف" || m.gov == "برعايه" || m.gov == "بحضور") {
			out = append(out, m)
			f.add(m)
		}
	}
	if len(f.parties()) < 2 {
		return nil
	}
	return out
}
