package reader

import (
	"strings"

	"mahdar/lexicon"
)

// kind tells how a mention refers.
type kind uint8

const (
	kPerson      kind = iota // a named person, with or without an office
	kOffice                  // an office without a name: "وزير الخارجية المصري"
	kCounterpart             // "نظيره": the office is that of another mention
	kParty                   // a state, organisation or movement, or what stands for one
	kGroup                   // "الوزيران", "الجانبان", "الأطراف الثلاثة": those spoken of before
)

// actor is one holder of an office or one side, as a mention tells it.
type actor struct {
	name       span
	office     string // key of the codebook
	officeSpan span
	party      string // code or name
	partySpan  span
	partyRule  string
	weakParty  bool // the form leaves the party open ("الكوري")
	former     bool // a former or designate holder
	royal      bool // called prince or sheikh
	feminine   bool
	leader     bool     // called leader of a state, which a head of government is too
	like       bool     // has the office of the one named before
	more       []string // his other offices
	owned      bool     // of the one named before: "وزير خارجيته"
	boss       span     // the person whom a holder named before serves: "مستشار فلان"
	ent        *entity
}

// mention is a phrase that refers to one or more who may take part.
type mention struct {
	span
	kind     kind
	actors   []*actor
	number   lexicon.Number
	count    int // of a group whose number is told: "الدول الثلاث"
	feminine bool
	key      string   // for kGroup: the office or side word; for kParty: what stands for it
	bare     bool     // a bare state, capital or organisation: no side, ministry or seat
	capital  bool     // a capital or city
	seat     bool     // a building or body that stands for a government
	conj     bool     // joined with و to what precedes
	gov      string   // the preposition that governs it: "", "مع", "ب", "بين", "من", "الي", "ل", "في", "عن", "علي", ...
	venue    bool     // a capital or state that tells where: "لقاء الدوحة"
	joined   bool     // takes its government from the mention before it
	topic    bool     // stands in what is talked about
	envoys   bool     // a delegation
	leads    *mention // the delegation that this person leads
	sent     int
}

// mentions finds those who may take part, in the order of the text, without
// overlap. Offices, parties and names anchored to them come first; then the
// names found there are looked for in their short forms.
func (d *document) mentions() []*mention {
	var out []*mention
	for i := 0; i < len(d.toks); {
		if d.head.has(i) {
			i++
			continue
		}
		m := d.mentionAt(i)
		if m == nil || m.last <= i {
			i++
			continue
		}
		if m.kind == kPerson && d.in("named-after", i-1) {
			for ; i < m.last; i++ {
				d.inside[i] = true // "مركز الملك فلان" is not the king
			}
			continue
		}
		m.sent = d.sent[m.first]
		if w := []rune(d.norm(i)); len(out) > 0 && out[len(out)-1].last == i && out[len(out)-1].kind == kPerson && m.kind == kPerson && m.actors[0].name.first == i && d.cut[i] == 0 && len(w) > 3 && w[0] == 'و' {
			d.cut[i] = 1 // two names beside one another are joined by it
		}
		out = append(out, m)
		d.tell(m)
		i = m.last
	}
	out = d.namesBefore(out)
	out = d.shortForms(out)
	d.govern(out)
	d.led(out)
	out = d.spelledOut(out)
	for n, m := range out {
		if n > 0 && len(m.actors) == 1 && m.actors[0].like && m.conj && len(out[n-1].actors) > 0 {
			p := out[n-1].actors[0]
			m.actors[0].office, m.actors[0].officeSpan = p.office, p.officeSpan
		}
	}
	return out
}

// tell keeps whom the full names of m stand for, by each of their words.
func (d *document) tell(m *mention) {
	for _, a := range m.actors {
		if a.name.len() < 2 || a.party == "" || a.weakParty {
			continue
		}
		for _, w := range d.nameWords(a.name) {
			if p, ok := d.told[w]; ok && p != a.party {
				d.told[w] = "" // two of that name
			} else {
				d.told[w] = a.party
			}
		}
	}
}

// mentionAt reads the phrase that begins at token i, or returns nil.
func (d *document) mentionAt(i int) *mention {
	if d.inside[i] {
		return nil
	}
	if m := d.counterpart(i); m != nil {
		return m
	}
	if m := d.jointSides(i); m != nil && d.convened(i) == 0 && !d.sat(i) {
		return m
	}
	if _, _, ok := d.collective(i); ok {
		return d.side(i)
	}
	if m := d.titled(i); m != nil {
		return m
	}
	if m := d.national(i); m != nil {
		return m
	}
	if m := d.plainName(i); m != nil {
		return m
	}
	return d.side(i)
}

// plainName reads a name that stands without a title: "سوه هون، مستشار الأمن الوطني".
func (d *document) plainName(i int) *mention {
	if !d.sureName(i) && !d.beforeState(i) {
		return nil
	}
	name, next, ok := d.nameAt(i, true)
	if !ok {
		return nil
	}
	a := &actor{name: name}
	m := &mention{span: span{i, next}, kind: kPerson, number: lexicon.Singular, actors: []*actor{a}}
	d.apposition(m, a)
	return m
}

// national reads an adjective of nationality that stands for an office told before:
// "الرئيس المصري فلان والتونسي فلان".
func (d *document) national(i int) *mention {
	n, ok := d.match(i, lexicon.Nisba)
	if !ok || !n.Definite || n.Entry.Number > lexicon.Singular || !d.nameSpan(n.Last) {
		return nil
	}
	name, next, ok := d.nameAfter(n.Last)
	if !ok {
		return nil
	}
	p := d.party(n)
	a := &actor{name: name, party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak, like: true}
	return &mention{span: span{i, next}, kind: kPerson, number: lexicon.Singular, actors: []*actor{a}}
}

// titled reads honorifics, offices and a name in any order: "فخامة الرئيس المصري
// مراد الحلواني", "الشيخ سالم بن جبر آل فهيد أمير البلاد".
func (d *document) titled(i int) *mention {
	if h, found := d.match(i, lexicon.Honorific); found && h.Entry.Attr["pron"] != "" {
		m := &mention{span: span{i, h.Last}, number: lexicon.Singular, kind: kGroup, key: "pron"}
		m.feminine = h.Pronoun == "ها" || strings.HasSuffix(h.Entry.Lemma, "ها")
		return m // "استقبل سموه معالي الوزير": who follows is another
	}
	cur, royal, honoured := d.honorifics(i)
	off, ok := d.officeAt(cur)
	if !ok && cur-1 > i {
		off, ok = d.officeAt(cur - 1) // "فخامة الرئيس" is a title of courtesy with an office in it
		ok = ok && off.head.Definite && !d.nameSpan(cur-1)
	}
	if ok && cur > i && (off.head.Prep != "" || off.head.Conj != "") {
		ok = false // "أجراه سمو الأمير بوزير الخارجية": another
	}
	if ok && d.longer(cur, off.head.Last, lexicon.Movement, lexicon.Org, lexicon.Seat) || !ok && !honoured {
		return nil // "المعارضة السورية"
	}
	m := &mention{span: span{i, i}, number: lexicon.Singular}
	if !ok {
		name, next, ok := d.nameAfter(cur)
		if !ok {
			return nil
		}
		a := &actor{name: name, royal: royal}
		m.actors, m.kind, m.last = []*actor{a}, kPerson, next
		d.apposition(m, a)
		return m
	}
	if off.head.Prep == "ك" {
		return nil // "as minister"
	}
	d.titles(&off)
	m.last, m.number, m.feminine = off.last, off.head.Entry.Number, off.head.Entry.Feminine
	m.actors, m.key = off.actors(royal), off.head.Entry.Key
	if (off.anaphoric() || off.both) && off.head.Entry.Attr["states"] != "" && m.number > lexicon.Singular {
		for _, a := range m.actors {
			a.office = "" // "القادة الثلاثة", "قائدا البلدين" hold any of the highest offices
		}
	}
	m.kind = kOffice
	if (off.both || off.anaphoric()) && d.ofEach(m) {
		return m
	}
	if off.both {
		m.kind = kGroup
		if off.head.Pronoun != "" {
			m.key = "pair"
		}
		return m
	}
	if d.serves(m, off) {
		return m
	}
	d.nameActors(m)
	d.formerly(m)
	if len(m.actors) == 1 {
		d.apposition(m, m.actors[0])
	}
	if m.kind == kOffice && off.head.Entry.Attr["generic"] != "" {
		m.kind, m.envoys = kParty, delegates(off.head)
		if len(off.parties) == 0 {
			if !off.head.Definite && off.head.Entry.Attr["delegation"] == "" || d.placeBefore(cur) != nil {
				return nil // "منتدى أنطاليا الدبلوماسي"
			}
			m.kind = kGroup
			m.number = d.groupNumber(cur, off.head.Last, m.number)
		}
		return m
	}
	if m.kind == kOffice && len(off.parties) == 0 && d.aides(m, off) {
		return m
	}
	if m.kind == kOffice && m.number > lexicon.Singular && len(off.parties) == 0 {
		m.kind = kGroup // "وزراء الخارجية والدفاع"
		m.number = d.groupNumber(cur, off.head.Last, m.number)
		m.count = d.countBehind(off.last)
		return m
	}
	if m.kind == kOffice && off.anaphoric() {
		m.kind = kGroup
		m.number = d.groupNumber(cur, off.head.Last, m.number)
		m.count = d.countBehind(off.last)
	}
	if m.kind == kOffice && off.head.Entry.Attr["bare"] != "" && len(off.parties) == 0 && !off.closed && !off.head.Definite {
		return nil
	}
	return m
}

// serves reads "فلان مستشار فلان": the name behind the office is whom its holder
// serves, where the holder's own name stands before it.
func (d *document) serves(m *mention, off officePhrase) bool {
	switch m.key {
	case "adviser", "envoy", "spokesperson", "other", "ambassador":
	default:
		return false
	}
	if off.head.Definite || off.last != off.head.Last || !d.nameSpan(off.last) {
		return false
	}
	if _, _, ok := d.nameEndingAt(m.first, 0); !ok {
		return false
	}
	name, next, ok := d.nameAfter(off.last)
	if !ok {
		return false
	}
	m.actors[0].boss, m.last = name, next
	return true
}

// aides reads "مستشاري السياسة الخارجية لفلان": who serves a person named behind ل.
func (d *document) aides(m *mention, off officePhrase) bool {
	if m.key != "adviser" && m.key != "envoy" && m.key != "spokesperson" {
		return false
	}
	for j := off.last; j < len(d.toks) && j < off.last+4; j++ {
		end := j + 1
		n, ok := d.named[j]
		if ok {
			end = n.Last
		}
		if rest, led := strings.CutPrefix(d.norm(j), "ل"); led && (ok && n.Clitic == 1 || d.known[rest]) {
			d.cut[j] = 1
			for _, a := range m.actors {
				a.boss = span{j, end}
			}
			m.last = end
			return true
		}
		if !d.definiteWord(j) {
			return false
		}
	}
	return false
}

// nameActors reads the names that follow the offices of m, in their order.
func (d *document) nameActors(m *mention) {
	if m.number == lexicon.Plural && len(m.actors) == 1 && m.actors[0].party == "" {
		return // one name behind many holders is not theirs: "وزراء خارجية مثلث فايمار"
	}
	cur := m.last
	for n, a := range m.actors {
		at := cur
		if n > 0 {
			at = d.afterAnd(cur)
			if at < 0 {
				return
			}
		}
		start, royal, _ := d.honorifics(d.skipComma(at, n > 0))
		if n == 0 {
			if start, royal, _ = d.honorifics(cur); start > cur && d.ownHonorifics(cur) == cur {
				return
			}
			if start == cur && d.norm(cur) == "," {
				var titled bool
				start, royal, titled = d.honorifics(cur + 1)
				if !d.apart(start) && !(titled && d.ownHonorifics(cur+1) > cur+1 && d.named[start].Last > start) {
					return
				}
			}
		}
		a.royal = a.royal || royal
		name, next, ok := d.nameAfterAnd(start, n > 0)
		if !ok {
			return
		}
		a.name = name
		m.kind = kPerson
		cur, m.last = next, next
	}
	d.alternate(m)
	d.houses(m)
}

// alternate reads the further holders of a shared office, each state with its name:
// "وزيرا خارجية أذربيجان فلان وأرمينيا فلان", "ونظيره الأرميني فلان".
func (d *document) alternate(m *mention) {
	for m.number > lexicon.Singular && len(m.actors) > 0 && m.actors[0].party != "" {
		at := d.skipComma(m.last, true)
		peer := d.norm(at) == "ونظيره" || d.norm(at) == "ونظيرته"
		if peer {
			at++
		}
		p, next, ok := d.partyAt(at)
		lm, found := d.match(at, lexicon.State, lexicon.Nisba)
		if !ok || !found || lm.Conj == "" && !peer {
			return
		}
		name, end, ok := d.nameAfter(d.mustHonorifics(next))
		if !ok {
			return
		}
		a := *m.actors[0]
		a.name, a.party, a.partySpan, a.partyRule, a.weakParty = name, p.code, p.span, p.rule, p.weak
		m.actors = append(m.actors, &a)
		m.last = end
	}
}

// houses reads the heads of further houses of one state who share the word of their office:
// "رئيسي الجمهورية فلان ومجلس النواب علان", "رؤساء الجمهورية والحكومة والبرلمان".
func (d *document) houses(m *mention) {
	if m.number <= lexicon.Singular || len(m.actors) != 1 || m.key != "head_of_state" {
		return
	}
	for range 3 {
		at := d.skipComma(m.last, true)
		rest, joined := strings.CutPrefix(d.norm(at), "و")
		if !joined || d.toks[at].Line {
			return
		}
		office, next := "", at+1
		switch rest {
		case "الحكومه", "الوزراء":
			office = "head_of_government"
		case "البرلمان":
			office = "speaker"
		case "مجلس":
			switch d.norm(at + 1) {
			case "الوزراء", "الحكومه":
				office = "head_of_government"
			case "النواب", "الشيوخ", "الامه", "الشوري", "الشعب", "المستشارين", "الاعيان":
				office = "speaker"
			}
			next++
		case "مجلسي", "مجلسا":
			if d.norm(at+1) == "النواب" {
				office = "speaker"
			}
			next++
		}
		if office == "" {
			return
		}
		a := *m.actors[0]
		a.office, a.officeSpan, a.name = office, span{at, next}, span{}
		m.last = next
		if name, end, ok := d.nameAfter(d.mustHonorifics(next)); ok {
			a.name, m.last, m.kind = name, end, kPerson
		}
		m.actors = append(m.actors, &a)
	}
}

// apart reports whether a name of two words or more stands at i between commas:
// "رئيس الحكومة، فلان الفلاني، ..."
func (d *document) apart(i int) bool {
	if _, ok := d.officeAt(i); ok {
		return false
	}
	j := d.nameEnd(i)
	if d.nameSpan(i) {
		return true
	}
	return j-i >= 2 && (d.norm(j) == "," || d.norm(j) == "." || d.norm(j) == "ان") && !d.toks[i].Line
}

// afterAnd returns the token after "و" or ", و" at cur: the token itself where
// the conjunction is written to it; -1 if there is none.
func (d *document) afterAnd(cur int) int {
	if d.norm(cur) == "," {
		cur++
	}
	n := d.norm(cur)
	switch {
	case n == "و":
		return cur + 1
	case len([]rune(n)) > 2 && []rune(n)[0] == 'و':
		return cur
	}
	return -1
}

// ownHonorifics skips the titles of courtesy at i that no conjunction or preposition
// gives to somebody else: "وصاحب السمو".
func (d *document) ownHonorifics(i int) int {
	if m, ok := d.match(i, lexicon.Honorific); ok && clitics(m) > 0 {
		return i
	}
	return d.mustHonorifics(i)
}

func (d *document) skipComma(i int, yes bool) int {
	if yes && d.norm(i) == "," {
		return i + 1
	}
	return i
}

// nameAfterAnd is nameAfter; where and is set, the first word carries "و".
func (d *document) nameAfterAnd(i int, and bool) (span, int, bool) {
	return d.nameAt(i, and)
}

// apposition reads what follows a named mention and tells more of the same
// person: "، وزير الخارجية الإماراتي،", "رئيس فرنسا", "(الروسي)".
// A word of capacity may stand between: "فلان بصفته رئيسا للجمهورية".
func (d *document) apposition(m *mention, a *actor) {
	for range 3 {
		cur := m.last
		if p, next, ok := d.origin(cur); ok && a.party == "" && !a.name.empty() {
			a.party, a.partySpan, a.partyRule = p.code, p.span, "origin"
			m.last = next
			continue
		}
		if a.name.empty() {
			return
		}
		if d.inBrackets(m, a) {
			return
		}
		comma := d.norm(cur) == "," || d.norm(cur) == ";" || d.norm(cur) == "("
		if comma || d.in("capacity", cur) {
			cur++
		}
		start, _, _ := d.honorifics(cur)
		off, ok := d.officeAt(start)
		if !ok || off.head.Entry.Attr["delegation"] != "" || off.head.Conj != "" || off.head.Prep != "" || off.head.Entry.Number > lexicon.Singular || d.toks[start].Line {
			return
		}
		d.titles(&off)
		end := off.last
		if d.headOfSomething(off) {
			return
		}
		if name, next, named := d.nameAfter(d.ownHonorifics(end)); named {
			// "رئيس الوزراء وزير الخارجية فلان" is read by the head; after a name
			// another office with a name of its own is another person.
			if name.len() > 0 && (comma || d.nameSpan(name.first)) && !d.servant(off) && !(a.office == "" && !comma && d.eachTitled(off, next)) {
				return
			}
			end = off.last
		}
		b := off.actors(false)[0]
		if others(a.office, b.office) || a.office != "" && a.feminine != b.feminine {
			return // "استقبل الرئيس فلان وزيرة الخارجية"
		}
		if a.party != "" && b.party != "" && a.party != b.party && !a.weakParty {
			return // the next participant: "المبعوث الأممي فلان وزير الخارجية العماني"
		}
		if a.office == "" && b.party != "" && !comma && a.name.len() == 1 {
			if p := d.told[strings.Join(d.nameWords(a.name), "")]; p != "" && p != b.party {
				return // "التقى فلان", told before with his own state, "رئيس الوزراء الإسباني"
			}
		}
		if a.office != "" && a.party == "" && b.party != "" && off.head.Definite && comma {
			return // the guest of one's own official: "استقبل الوزير، فلان، المسؤول السنغالي"
		}
		if boss := (&mention{span: span{cur, off.last}, actors: []*actor{b}, key: off.head.Entry.Key}); d.serves(boss, off) {
			a.boss, end = b.boss, boss.last
		}
		if a.office == "" || weakOffice[a.office] && !weakOffice[b.office] || a.office == "deputy_head_of_government" && ministry(b.office) {
			a.office, a.officeSpan, a.former = b.office, b.officeSpan, b.former
		}
		a.more = append(a.more, b.office)
		a.more = append(a.more, b.more...)
		if a.party == "" || a.weakParty && b.party != "" && !b.weakParty {
			a.party, a.partySpan, a.partyRule, a.weakParty = b.party, b.partySpan, b.partyRule, b.weakParty
		}
		m.last = end
		if d.norm(end) == ")" {
			m.last = end + 1
		}
	}
}

// headOfSomething reports whether the office is that of the head of what stands behind it
// with a preposition and is no state: "فلان رئيسا للمكتب السياسي".
func (d *document) headOfSomething(off officePhrase) bool {
	return !off.head.Definite && off.last == off.head.Last && len(off.parties) == 0 && off.offices[0].key == "head_of_state" &&
		strings.HasPrefix(d.norm(off.last), "لل") && len([]rune(d.norm(off.last))) > 4
}

// completes reports whether a party or "لدى" at token i completes the office
// before it: "السفير الألماني", "أمير قطر".
func (d *document) completes(i int) bool {
	if d.norm(i) == "لدي" {
		return true
	}
	_, _, ok := d.partyAt(i)
	if !ok && d.norm(i) != "المملكه" {
		return false
	}
	if polity[d.norm(i)] || d.norm(i) == "المملكه" {
		return true // "سفير دولة قطر", "سفير المملكة لدى قطر"
	}
	m, found := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org)
	return found && m.Conj == "" && m.Prep == ""
}

// origin reads "من ولاية ديلاوير" behind a name.
func (d *document) origin(i int) (partyRef, int, bool) {
	if d.norm(i) != "من" || d.norm(i+1) != "ولايه" {
		return partyRef{}, 0, false
	}
	m, ok := d.match(i+2, lexicon.City, lexicon.State)
	if !ok || clitics(m) > 0 {
		return partyRef{}, 0, false
	}
	return partyRef{span: span{i + 2, m.Last}, code: m.Entry.Key}, m.Last, true
}

// eachTitled reports whether the name behind the office off, which ends at token i, has an
// office of its own: "فلان رئيس فرنسا علان رئيس مالي" gives each his own.
func (d *document) eachTitled(off officePhrase, i int) bool {
	own, ok := d.officeAt(i)
	return ok && len(off.parties) > 0 && len(own.parties) > 0 && clitics(own.head) == 0 && own.head.Entry.Number <= lexicon.Singular && !d.toks[i].Line
}

// servant reports whether the office is told of the one whom its holder serves.
func (d *document) servant(off officePhrase) bool {
	return !off.head.Definite && off.last == off.head.Last && off.head.Last == off.head.First+1
}

// weakOffice are offices that another title beside them overrides.
var weakOffice = map[string]bool{"": true, "royal": true, "other": true}

// honorifics skips titles of courtesy at i; royal tells that one of them makes a
// prince or sheikh.
func (d *document) honorifics(i int) (next int, royal, any bool) {
	next = i
	for next < len(d.toks) {
		m, ok := d.match(next, lexicon.Honorific)
		if !ok || m.Entry.Attr["after"] != "" || m.Entry.Attr["pron"] != "" || next > i && (m.Conj != "" || m.Prep != "" || d.toks[next].Line) {
			break
		}
		if !m.Definite && d.norm(m.Last) == "بن" {
			break // "سلطان بن فلان", "سيد بن فلان": names
		}
		if m.Last == next+1 && d.norm(next+1) == "." {
			m.Last++
		}
		// an office that begins here and is longer wins: "أمير دولة قطر"
		if o, ok := d.match(next, lexicon.Office); ok && (o.Last > m.Last || o.Last == m.Last && (m.Entry.Attr["title"] == "mr" || d.completes(o.Last) || m.Entry.Attr["title"] == "adviser" && !d.nameSpan(o.Last))) {
			break
		}
		royal = royal || m.Entry.Attr["office"] == "royal" || m.Entry.Attr["title"] == "sheikh" || m.Entry.Attr["rank"] == "royal"
		any = true
		next = m.Last
	}
	return next, royal, any
}
