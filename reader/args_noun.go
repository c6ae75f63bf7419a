package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// nounArgs reads the arguments of a noun of contact that no verb carries:
// "خلال لقائه وزير الخارجية", "القمة بين أ وب", "زيارة أ إلى ب".
func (x *extractor) nounArgs(f *frame, t *trigger, left, right []*mention, first *mention) {
	d := x.d
	if ms := x.invitation(f, t, left); ms != nil {
		x.addAll(f, ms)
		f.setSides(false, 1)
		f.rule = "noun"
		return
	}
	if x.attended(f, t, left, right) {
		return
	}
	if t.attr("role") == "sender_of" && t.noun.Pronoun == "" {
		x.dispatched(f, t, left, right)
		return
	}
	if x.atChannel(t) && len(left) > 0 && len(right) > 0 {
		if ms := x.spokeTo(left[len(left)-1], right[0]); ms != nil {
			x.addAll(f, ms) // "أكد أ هاتفيا لنظيره"
			f.setSides(false, 1)
			f.rule = "noun"
			return
		}
	}
	var bare, with, also []*mention
	for _, m := range right {
		if m.topic || x.attendant(m) {
			continue
		}
		near := m.first-t.last <= 2 || t.noun.Pronoun != "" && (x.gap(t.last, m.first) <= 1 || x.afterAsides(t, m)) || len(bare) > 0 && m.first-bare[len(bare)-1].last <= 4 || len(with) > 0
		switch {
		case m.gov == "" && near && !(t.noun.Definite && t.nounAlone() && !d.gatherer(t.first-1)) && d.noVerbBetween(t.last, m.first) && !(f.mode == "visit" && (t.noun.Pronoun != "" || m.bare)) && !x.venue(right, m, f):
			bare = append(bare, m)
		case m.gov == "بمشاركه" && m.kind != kGroup || x.chairs(m):
			also = append(also, m)
		case t.takes(m.gov) && m.gov != "" && !(m.bare && m.gov == "مع" && m.first-t.last > 5):
			with = append(with, m)
		case m.gov == "ب" && (m.first-t.last <= 6 || len(bare) > 0 && m.first-bare[len(bare)-1].last <= 1) && (m.kind != kParty || m.number > lexicon.Singular) && f.mode != "visit",
			m.gov == "ل" && m.first-t.last <= 3 && (m.kind != kParty || f.mode == "visit"),
			m.gov == "ل" && t.attr("role") == "host" && m.kind != kParty && len(bare) > 0 && m.first-bare[len(bare)-1].last <= 2, // "لدى استقبال أ لب"
			m.gov == "من" && f.mode == "call",
			f.mode == "message" && m.gov == "من" && t.attr("invitation") == "" && m.kind != kGroup && m.first-t.last <= 3,
			f.mode == "message" && (m.gov == "الي" || m.gov == "ل") && (m.kind != kParty || x.letterTo(t, m)) && (m.first-t.last <= 2 || x.behindSender(m, bare, with)),
			m.joined && len(with) > 0 && with[len(with)-1].gov == m.gov && m.first-with[len(with)-1].last <= 1:
			with = append(with, m)
		}
	}
	pronoun := t.noun.Pronoun
	var subj []*mention
	him := x.betweenHim(t, right)
	var had []*mention
	if pronoun == "" && len(with) > 0 && !hasBetween(with) {
		had = x.had(left, with, first, t)
	}
	switch who := x.willing(left, t); {
	case pronoun == "ي" || pronoun == "نا":
		if me := x.ownWords(t); me != nil && len(bare)+len(with) > 0 {
			subj = []*mention{me}
		} else if whom := x.lastTold(me, t); pronoun == "نا" && whom != nil {
			subj = []*mention{me, whom}
		}
	case who != nil && pronoun == "" && len(bare) > 0:
		subj = []*mention{who}
	case len(had) > 1:
		subj = had
	case him != nil && pronoun == "" && f.turn != formerTurn: // "مناقشات سابقة بينه وبين أ" are none in particular
		bare, with = nil, him
		subj = x.pronounSubject(left, first, him)
	case (pronoun == "ه" || pronoun == "ها") && t.attr("role") == "host" && len(bare) == 0 && len(x.agent(right)) > 0:
		subj = x.agent(right)
		with = x.pronounSubject(left, first, subj) // "إثر استقباله من قبل أ"
	case (pronoun == "ه" || pronoun == "ها") && len(bare)+len(with) == 0 && x.adverbial(t) && x.theTwo(t, x.mainClause(left, t)) != nil:
		subj = x.theTwo(t, x.mainClause(left, t))
	case pronoun == "ه" && f.mode == "visit" && x.accompanied(left, t) != nil:
		subj = []*mention{x.accompanied(left, t)}
	case pronoun == "ه" || pronoun == "ها":
		subj = x.pronounSubject(left, first, bare, with)
	case pronoun == "" && t.attr("role") == "host" && len(bare) > 0 && len(with) == 0 && x.hasHim(bare[len(bare)-1].last):
		subj = x.pronounSubject(left, first, bare) // "خلال استقبال الرئيس له"
	case pronoun == "" && len(bare) == 0 && len(with) > 0 && !hasBetween(with) && x.lacksWho(f, t, with[0].gov),
		pronoun == "" && len(bare)+len(with) > 0 && x.purposeNoun(t) && !hasBetween(with) && f.mode != "visit":
		if c := x.carried(left, append(with[:len(with):len(with)], bare...)); c != nil {
			subj = []*mention{c}
		}
	case pronoun == "" && len(bare)+len(with) == 0 && x.adverbial(t) && x.withOther(left) != nil:
		subj = x.withOther(left)
	case pronoun == "" && len(bare)+len(with) == 0 && !t.noun.Definite && (x.adverbial(t) || x.object(t)):
		if subj = x.jointSubject(x.mainClause(left, t)); len(subj) == 0 && x.adverbial(t) {
			subj = x.addressed(t, x.mainClause(left, t))
		}
	}
	if len(subj)+len(bare)+len(with) == 0 && pronoun == "" && !t.noun.Definite && f.mode != "visit" && f.mode != "message" {
		subj = x.concluded(t, left)
	}
	if len(subj) == 0 {
		subj = had
	}
	if len(subj) == 0 && len(bare) == 0 && len(with) > 0 && !hasBetween(with) && x.adverbial(t) && len(left) == 0 && !(f.mode == "visit" && with[0].gov == "ل" && with[0].kind != kParty) {
		subj = x.mainSubject(t, with) // "في مكالمة مع أ، أبلغ ب"
	}
	if len(subj)+len(with) == 0 && pronoun == "" && (!t.noun.Definite || t.noun.Entry.Attr["of"] != "") && (x.adverbial(t) || x.addresses(t)) {
		if org := x.gathered(t, right); len(org) > 0 {
			subj, bare = x.takesStand(t, left, first, org), org
			f.sits(org)
		}
	}
	if len(subj) == 0 && f.mode == "visit" && pronoun == "" && placesOnly(bare) && placesOnly(with) {
		subj = x.bound(f, t, left)
	}
	if len(subj) == 0 && len(bare)+len(with) == 0 && d.sitting(t.noun.Last) > 0 {
		subj = x.presiding(left)
	}
	if len(subj) == 0 && len(bare)+len(with) == 0 && f.mode != "visit" {
		subj = x.offered(f, t, left)
	}
	if pronoun == "" && !t.noun.Definite && f.mode != "visit" && !slices.ContainsFunc(append(with[:len(with):len(with)], bare...), func(m *mention) bool { return m.kind != kGroup }) {
		if two := x.answered(f, t, left); two != nil {
			subj = two
		}
	}
	if len(subj) == 0 && len(bare) > 0 && len(with) == 0 && pronoun == "" && f.mode != "visit" && (x.object(t) || t.noun.Prep == "ب" && !t.noun.Definite && f.mode == "meeting") {
		if c := x.carried(left, bare); c != nil {
			subj = []*mention{c} // "رفض أ لقاء ب", "بدأ أ نهاره بلقاء ب"
		}
	}
	if !f.answered && (x.purposeNoun(t) && !x.d.ofTerm(t.noun.First) && f.mode != "visit" || d.willGather(t.first-1)) {
		f.status = "planned"
	}
	x.addAll(f, subj)
	n := len(f.parts)
	gs := group(bare)
	if len(gs) > 0 {
		x.addAll(f, gs[0])
		if n == 0 {
			n = len(f.parts)
		}
		if len(gs) > 1 && (t.transitive() || t.attr("role") != "" || x.metObject(t, gs)) {
			x.addAll(f, gs[1])
		}
	}
	x.addAll(f, with)
	x.addAll(f, x.speaksAt(t, left, with))
	if f.sign {
		x.addAll(f, x.oversee(right))
	}
	if len(f.parts) > 0 && (pronoun == "" || len(bare)+len(with) > 0) || len(also) > 1 {
		x.addAll(f, also) // "اجتماعها برئاسة أ" is the sitting of a body
	}
	x.adjectives(f, t)
	if m, all := x.plural(left), x.openingMany(t); pronoun == "هم" && m == nil && all != nil && f.mode == "visit" && len(f.parts) == 0 {
		x.addAll(f, []*mention{all}) // "أكد أعضاء الوفد خلال زيارتهم"
		n = 1
	} else if pronoun == "هم" && m != nil && len(with) > 0 && with[0].gov == "مع" && len(f.parts) > 0 && x.otherParty(m, with[0]) {
		f.parts, n = append(x.partsOf(m), f.parts...), len(m.actors)
	} else if pronoun == "هما" || pronoun == "هم" {
		f.group = &mention{kind: kGroup, number: lexicon.Dual, span: t.span}
		if pronoun == "هم" {
			f.group.number, f.group.key = 0, "of" // "اجتماعهم": of two or more
		}
	}
	if len(f.parts) == 0 && f.group == nil && t.attr("press") != "" && x.adverbial(t) && len(left) > 0 &&
		left[0].kind == kGroup && left[0].number == lexicon.Dual && left[0].gov == "" {
		f.group = left[0] // "قال الوزيران في مؤتمر صحفي"
	}
	if len(f.parts) == 0 && f.group == nil && x.sharedPress(t) {
		f.group = &mention{kind: kGroup, number: lexicon.Dual, span: span{t.first, t.first}}
	}
	f.setSides(t.attr("role") == "host", n)
	f.rule = "noun"
}

// lacksWho reports whether the noun t tells behind the preposition gov with whom a session was, and leaves to
// the rest of its sentence who held it.
func (x *extractor) lacksWho(f *frame, t *trigger, gov string) bool {
	if x.tourOpenedBy(t) != nil {
		return gov == "مع" || gov == "ب" || f.mode == "message" // "استهل جولة بلقاء"
	}
	if t.noun.Definite {
		return gov == "مع" && x.oneOfClause(t)
	}
	return gov == "مع" || gov == "ب" && x.adverbial(t) || f.mode == "message"
}

// afterAsides reports whether m stands, behind a comma, as whom somebody received where nobody else is told
// as received, only when, where and on what occasion: "خلال استقباله بقصر قرطاج في مستهل زيارة عمل، نظيره".
func (x *extractor) afterAsides(t *trigger, m *mention) bool {
	if t.attr("role") != "host" || m.kind > kCounterpart || m.joined || m.first-t.last > 16 || x.d.norm(m.first-1) != "," {
		return false
	}
	for _, o := range x.bySent[m.sent] {
		if o.first >= t.last && o.first < m.first && (o.gov == "" || o.kind <= kCounterpart) {
			return false
		}
	}
	n := x.d.norm(t.last)
	return n == "في" || n == "داخل" || strings.HasPrefix(n, "ب") || x.d.timeAt[t.last] >= 0
}

// behindSender reports whether the addressee m of a message stands behind the one it is
// from: "رسالة من أ إلى ب", "رسالة أ إلى ب".
func (x *extractor) behindSender(m *mention, bare, with []*mention) bool {
	if n := len(with); n > 0 {
		return with[n-1].gov == "من" && m.first-with[n-1].last <= 2
	}
	n := len(bare)
	return n > 0 && m.first-bare[n-1].last <= 2
}

// metObject reports whether the noun has the one who met behind it, and whom he met right
// behind him: "بعد لقاء أ ب".
func (x *extractor) metObject(t *trigger, gs [][]*mention) bool {
	switch t.noun.Entry.Lemma {
	case "لقاء", "مقابلة", "مهاتفة":
	default:
		return false
	}
	a, b := gs[0][len(gs[0])-1], gs[1][0]
	return t.noun.Pronoun == "" && gs[0][0].first == t.last && b.kind != kParty && b.kind != kGroup && x.otherParty(a, b) &&
		x.gap(a.last, b.first) == 0 && x.d.norm(a.last) != ","
}

// had is the one of whom it is told that he had a session: "كان للوزير أمس لقاء مع", "زيارة
// كان له في مستهلها لقاء بنظيره".
func (x *extractor) had(left, with []*mention, first *mention, t *trigger) []*mention {
	if t.noun.Definite {
		return nil
	}
	d, words, end := x.d, 0, 0
	for j := t.first - 1; j >= d.sentence(d.sent[t.first]).first && words < 5; j-- {
		if k := slices.IndexFunc(left, func(m *mention) bool { return m.last == j+1 }); k >= 0 {
			switch m := left[k]; {
			case m.gov == "ل" && (m.joined || m.conj) && k > 0 && left[k-1].gov == "ل":
				end = max(end, k+1)
				j = left[k-1].last // "كان لأ وب لقاء"
				continue
			case m.gov == "ل" && m.kind != kParty && (words == 0 || d.was(m.first-1)):
				return left[k:max(end, k+1)]
			case m.kind != kParty:
				return nil
			default:
				j = m.first
				continue
			}
		}
		if d.timeAt[j] >= 0 {
			continue
		}
		if n := d.norm(j); (n == "له" || n == "لها") && d.was(j-1) {
			return x.pronounSubject(left, first, with)
		}
		if _, ok := d.finiteAt(j); ok {
			return nil
		}
		words++
	}
	return nil
}

// was reports whether token i is a form of "to be" that gives somebody what follows: "كان له لقاء".
func (d *document) was(i int) bool {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "كان", "كانت", "يكون", "تكون", "سيكون", "ستكون":
		return true
	}
	return false
}

// plural is the last of left that tells of several people: "وزراء خارجية دول المجلس".
func (x *extractor) plural(left []*mention) *mention {
	for _, m := range slices.Backward(left) {
		if len(m.actors) > 1 || len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].name.empty() && x.c.members(m.actors[0].ent) {
			return m
		}
	}
	return nil
}

// partsOf are those whom m tells of, as participants.
func (x *extractor) partsOf(m *mention) []*part {
	f := &frame{}
	f.add(m)
	return f.parts
}

// object reports whether the noun is the object of a verb that says what became of
// it: "أرجأت الهند وباكستان محادثات".
func (x *extractor) object(t *trigger) bool {
	for j := t.first - 1; j >= x.d.sentence(x.d.sent[t.first]).first && j > t.first-25; j-- {
		if x.taken[j] || x.d.timeAt[j] >= 0 {
			continue
		}
		switch x.d.norm(j) {
		case "علي", "من", "مع", "اجراء", "عقد", "بدء", "استيناف":
			continue
		}
		return slices.ContainsFunc(x.d.at[j], func(m lexicon.Match) bool { return m.Entry.Class == lexicon.Status && finite(m) })
	}
	return false
}

// theTwo are the only two officials, of two parties, whom the clause tells before a noun
// that names nobody: "أطلع أ ب، خلال لقائه أمس، على".
func (x *extractor) theTwo(t *trigger, left []*mention) []*mention {
	var out []*mention
	for _, m := range left {
		if m.kind <= kCounterpart && m.gov != "عن" && m.gov != "بين" && len(m.actors) == 1 {
			out = append(out, m)
		}
	}
	if len(out) != 2 || out[0].gov != "" || t.first-out[1].last > 8 && !x.partedOff(t) || speaks(out[0]) || speaks(out[1]) || !x.otherParty(out[0], out[1]) {
		return nil
	}
	return out
}

// betweenTwo gives a noun with "بينهما" the two of its clause: "أبلغ أ ب، خلال مكالمة جرت بينهما، أن".
func (x *extractor) betweenTwo(f *frame, t *trigger, left []*mention) {
	if f.group == nil || len(f.parts) > 1 || t.noun == nil || !x.adverbial(t) || !strings.HasPrefix(x.d.norm(f.group.first), "بين") {
		return
	}
	if two := x.theTwo(t, x.mainClause(left, t)); two != nil && x.spokeTo(two[0], two[1]) != nil {
		f.group, f.parts = nil, nil
		x.addAll(f, two)
	}
}

// hasHim reports whether "له" or "لها" stands at token i: whom the reception was for.
func (x *extractor) hasHim(i int) bool {
	n := x.d.norm(i)
	return n == "له" || n == "لها"
}

// purposeNoun reports whether the noun tells what somebody came for: "للقاء فلان",
// "لإجراء محادثات".
func (x *extractor) purposeNoun(t *trigger) bool {
	if t.noun.Prep == "ل" && (!t.noun.Definite || t.noun.Entry.Lemma == "لقاء" || t.noun.Entry.Lemma == "اجتماع") {
		return true
	}
	switch x.d.norm(t.first - 1) {
	case "لاجراء", "لعقد", "لبدء", "لاستيناف", "لترتيب":
		return true
	}
	return false
}

// adverbial reports whether the noun is an adverbial: "اتفقا خلال اتصال هاتفي", "هاتفيا".
func (x *extractor) adverbial(t *trigger) bool {
	if x.atChannel(t) {
		return true
	}
	i := t.first - 1
	n := strings.TrimPrefix(x.d.norm(i), "و")
	return n != "بعد" && (x.d.in("after", i) || x.d.in("during", i) || n == "عبر")
}

// gathering reports whether the noun is one that is called by its city: "مؤتمر الرياض".
func (t *trigger) gathering() bool {
	switch first, _, _ := strings.Cut(t.noun.Entry.Lemma, " "); first {
	case "مؤتمر", "قمة", "لقاء", "اجتماع":
		return !t.noun.Definite
	}
	return false
}
