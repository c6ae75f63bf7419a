package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// counterpart reads "نظيره الأمريكي وليم هارت", "نظيريه الأمريكي والياباني
// وليم هارت وكينجي هوندا".
func (d *document) counterpart(i int) *mention {
	start, _, _ := d.honorifics(i)
	head, ok := d.match(start, lexicon.Office)
	if !ok || head.Entry.Attr["counterpart"] == "" {
		return nil
	}
	if head.Entry.Attr["colleague"] != "" {
		if m, named := d.match(head.Last, lexicon.Nisba); !named || !m.Definite || head.Definite {
			return nil // "زميله وزير المالية" is of his own state
		}
	}
	if _, _, called := d.kin(start); called && d.titled(head.Last) != nil {
		return nil // "نظيره وزير خارجية السويد فلان"
	}
	o := officePhrase{head: head, first: start, last: head.Last, closed: true}
	o.offices = []officeRef{{"", span{head.First, head.Last}}}
	many := head.Entry.Number > lexicon.Singular
	for range 6 {
		if d.norm(o.last) == "," && many {
			if p, _, ok := d.partyAt(o.last + 1); ok && len(o.parties) == 0 && p.rule == "nationality" {
				o.last++
			}
		}
		if !(!many && d.memberStates(&o, many)) && !d.complement(&o, many, 0) && !d.memberStates(&o, many) {
			break
		}
	}
	m := &mention{span: span{i, o.last}, kind: kCounterpart, number: head.Entry.Number, feminine: head.Entry.Feminine}
	m.actors = o.actors(false)
	if head.Entry.Number == lexicon.Dual && len(m.actors) == 1 && head.Pronoun == "هما" {
		twin := *m.actors[0] // "نظيريهما الكوري الجنوبي أ وب"
		m.actors = append(m.actors, &twin)
	}
	if d.norm(m.last) == "," && !many {
		if name, next, ok := d.nameAfter(m.last + 1); ok && name.len() > 1 {
			m.actors[0].name, m.last = name, next
			return m
		}
	}
	d.nameActors(m)
	if m.kind = kCounterpart; len(m.actors) == 1 {
		d.inBrackets(m, m.actors[0])
		d.counterpartOffice(m)
	}
	return m
}

// counterpartOffice gives a counterpart without a name the office and name told right behind:
// "نظيره السويدي وزير الخارجية فلان".
func (d *document) counterpartOffice(m *mention) {
	a := m.actors[0]
	if !a.name.empty() || a.party == "" {
		return
	}
	at := m.last
	if d.norm(at) == "," {
		at++
	}
	t := d.titled(at)
	if t == nil || t.kind != kPerson || len(t.actors) != 1 || t.first != at || t.actors[0].party != "" && t.actors[0].party != a.party {
		return
	}
	if off, ok := d.officeAt(at); !ok || clitics(off.head) > 0 || d.toks[at].Line {
		return
	}
	a.office, a.officeSpan, a.name, m.last = t.actors[0].office, t.actors[0].officeSpan, t.actors[0].name, t.last
}

// memberStates takes the organisation whose members many counterparts stand for: "نظراؤه
// من دول مجلس التعاون", "نظراؤها في الاتحاد الأوروبي".
func (d *document) memberStates(o *officePhrase, many bool) bool {
	if m, ok := d.bare(o.last+1, lexicon.State); ok && !many && len(o.parties) == 0 && d.norm(o.last) == "من" {
		o.add(d.party(m)) // "نظيره من جنوب أفريقيا"
		o.last = m.Last
		return true
	}
	n := d.norm(o.last)
	if len(o.parties) > 0 || n != "من" && n != "في" {
		return false
	}
	if !many {
		p, next, ok := d.partyAt(o.last + 1)
		if ok = ok && (p.rule == "movement" || p.rule == "faction"); ok {
			o.add(p) // "نظيره في حكومة الوفاق", "نظيره في جمهورية شمال قبرص التركية"
			o.last = next
		}
		return ok
	}
	if m, ok := d.bare(o.last+1, lexicon.State); ok {
		if _, _, held := d.holder(m.Last); held {
			o.add(d.party(m)) // "نظرائه من السلفادور، فلان، والدنمارك، علان"
			o.last = m.Last
			return true
		}
	}
	j := o.last + 1
	if d.norm(j) == "دول" {
		j++
	}
	for k := o.last + 1; k <= j; k++ {
		m, ok := d.match(k, lexicon.Org)
		if ok && isCode(m.Entry.Key) && m.Prep == "" {
			o.add(d.party(m))
			o.last = m.Last
			return true
		}
	}
	return false
}

// side reads a party that is told without an office: a state, a capital, an
// organisation, or a noun that stands for one ("الجانب الروسي", "الحكومة التركية",
// "وفد من حركة حماس").
func (d *document) side(i int) *mention {
	if p, next, ok := d.movementAgain(i); ok {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule}
		return &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, actors: []*actor{a}}
	}
	if p, next, ok := d.rival(i); ok {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule}
		return &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, actors: []*actor{a}}
	}
	head, ok := d.match(i, lexicon.Side)
	if _, _, kin := d.kin(i); kin && (d.titled(i+1) != nil || d.in("praise", i+1) && d.titled(i+2) != nil) {
		return nil // "ضيفه الرئيس الفلاني"
	}
	if f, is := d.match(i, lexicon.Portfolio); is && f.Definite && f.Last > head.Last {
		if _, _, follows := d.partyAt(f.Last); follows {
			head, ok = f, true
		}
	}
	if f, _, is := d.faction(i); ok && is && f.len() > 2 && head.Entry.Key == "voice" && (d.besideSide(i) || d.among(i)) {
		ok = false // "حركة التغيير الوطنية" is a name
	}
	if st, is := d.match(i, lexicon.State); ok && is && st.Last == head.Last && head.Entry.Attr["state"] != "" {
		ok = false // "الإمارات"
	}
	ok = ok && (head.Entry.Attr["fighters"] == "" || d.fightsFor(head.Last)) && !(head.Pronoun != "" && head.Prep == "ب" && d.venueWord(i)) // "بمكتبه"
	if ok && !d.longer(i, head.Last, lexicon.Org, lexicon.State, lexicon.Movement, lexicon.Seat) {
		m := &mention{span: span{i, head.Last}, kind: kParty, number: head.Entry.Number, key: head.Entry.Key, envoys: delegates(head)}
		o := officePhrase{head: head, first: i, last: head.Last}
		o.offices = []officeRef{{"", span{head.First, head.Last}}}
		many := head.Entry.Number > lexicon.Singular || d.bothOf(head)
		for range 6 {
			if d.alias(&o, o.last) {
				continue
			}
			if many && len(o.parties) == 0 && d.likeThem(o.last) {
				o.last++
				continue
			}
			if d.norm(o.last) == "من" && !(head.Definite && d.countBehind(o.last) > 0) {
				p, next, ok := d.partyAt(o.last + 1)
				if !ok || p.rule == "nationality" {
					p, next, ok = d.bodyAt(o.last + 1)
				}
				if ok && len(o.parties) == 0 {
					m.envoys = m.envoys || !head.Definite && d.team(head.First)
					o.add(p)
					o.last = next
					continue
				}
			}
			if d.norm(o.last) == "في" && head.Entry.Key == "persons" && head.Entry.Attr["human"] != "" && len(o.parties) == 0 {
				if p, next, ok := d.bodyAt(o.last + 1); ok {
					o.add(p) // "المسؤولين في وزارة الدفاع التونسية"
					o.last = next
					continue
				}
			}
			if !d.sideComplement(&o, many) && !d.ministryIn(&o) {
				break
			}
		}
		m.last = o.last
		switch {
		case len(o.parties) > 0:
			m.actors = o.actors(false)
			d.guest(m, head)
			return m
		case head.Definite || head.Pronoun != "":
			if head.Entry.Key == "persons" && head.Entry.Attr["office"] == "" && head.Entry.Attr["role"] == "" && m.number == lexicon.Singular && head.Entry.Attr["delegation"] == "" {
				return nil // "الشقيق", "الحليف"
			}
			if (head.Entry.Key == "voice" || head.Entry.Class == lexicon.Portfolio) && head.Prep == "" && d.ofVenue(i) {
				return nil // "بمقر رئاسة الجمهورية", "بمقر وزارة الدفاع"
			}
			m.kind = kGroup
			m.actors = o.actors(false)
			m.number = d.groupNumber(i, m.last, m.number)
			m.count = d.countBehind(m.last)
			if m.number == lexicon.Singular && head.Pronoun == "" && head.Entry.Attr["office"] == "ambassador" {
				m.actors[0].office = "ambassador" // "السفير"
			}
			return m
		}
		return nil
	}
	p, next, ok := d.partyAt(i)
	if ok && p.rule == "nationality" {
		return d.people(i)
	}
	if !ok {
		return nil
	}
	lm, found := d.match(i, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.Seat)
	m := &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, bare: true, venue: d.in("site", i-1), capital: p.rule == "capital"}
	if found {
		m.capital = m.capital || lm.Entry.Class == lexicon.Capital
		if lm.Entry.Class == lexicon.Seat {
			m.bare, m.seat = false, true
		}
		if lm.Entry.Attr["weak"] != "" && lm.Last == lm.First+1 && len(d.bothStates(lm)) < 2 && !d.amongStates(lm) {
			return nil
		}
	}
	m.actors = []*actor{{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak}}
	if both := d.bothStates(lm); len(both) > 1 {
		m.actors = nil // "الكوريتان"
		for _, code := range both {
			m.actors = append(m.actors, &actor{party: code, partySpan: p.span, partyRule: p.rule})
		}
	}
	return m
}

// amongStates reports whether the name of a state, which is a common word too, is joined to
// that of another: "النيجر ومالي", "مالي والنيجر".
func (d *document) amongStates(m lexicon.Match) bool {
	sure := func(i int) (lexicon.Match, bool) {
		o, ok := d.match(i, lexicon.State)
		return o, ok && o.Entry.Attr["weak"] == ""
	}
	if m.Entry.Class != lexicon.State || m.Definite || m.Pronoun != "" || m.Prep != "" {
		return false
	}
	if next, ok := sure(m.Last); ok && next.Conj == "و" && next.Prep == "" {
		return true
	}
	for i := m.First - 1; m.Conj == "و" && i >= max(0, m.First-3); i-- {
		if o, ok := sure(i); ok && o.Last == m.First {
			return true
		}
	}
	return false
}

// fightsFor reports whether a movement is told at token i, with or without "من" before it:
// what stands before are its people, "متمردي حركة كذا", "مسلحين من حركة كذا".
func (d *document) fightsFor(i int) bool {
	if d.norm(i) == "من" {
		i++
	}
	p, _, ok := d.partyAt(i)
	return ok && p.rule == "movement"
}

// guest reads the name of a guest or host told by his nationality: "ضيفه المجري فلان",
// "وضيوفه الكازاخي فلان والأوزبكي علان". He has the office of the other.
func (d *document) guest(m *mention, head lexicon.Match) {
	if role := head.Entry.Attr["role"]; role != "visitor" && role != "host" || head.Pronoun == "" && (!head.Definite || m.number > lexicon.Singular) || len(m.actors) != 1 {
		return
	}
	name, next, ok := d.nameAfter(m.last)
	if !ok {
		return
	}
	m.kind, m.last, m.number = kPerson, next, lexicon.Singular
	m.actors[0].name, m.actors[0].like = name, head.Pronoun != ""
}

// bothOf reports whether the head can be a dual and stands right before a side: "وفدا
// الحكومة والحركة" are two, "وفدا من الحركة" is one.
func (d *document) bothOf(head lexicon.Match) bool {
	for _, m := range d.at[head.First] {
		if m.Entry.Class == head.Entry.Class && m.Last == head.Last && m.Entry.Number == lexicon.Dual {
			_, _, ok := d.partyAt(head.Last)
			return ok
		}
	}
	return false
}

// bothStates returns the codes of the states that a dual name means at once.
func (d *document) bothStates(m lexicon.Match) []string {
	if m.Entry == nil || m.Entry.Class != lexicon.State || !strings.HasSuffix(d.norm(m.Last-1), "تين") && !strings.HasSuffix(d.norm(m.Last-1), "تان") {
		return nil
	}
	var out []string
	for _, o := range d.at[m.First] {
		if o.Entry.Class == lexicon.State && o.Last == m.Last && !slices.Contains(out, o.Entry.Key) {
			out = append(out, o.Entry.Key)
		}
	}
	return out
}

// groupNumber settles the number of "المسؤولين": two or more, which the letters
// leave open; a numeral behind says.
func (d *document) groupNumber(i, last int, n lexicon.Number) lexicon.Number {
	if d.countBehind(last) > 2 {
		return lexicon.Plural
	}
	dual, plural := false, false
	for _, m := range d.at[i] {
		if m.Last == last {
			dual = dual || m.Entry.Number == lexicon.Dual
			plural = plural || m.Entry.Number == lexicon.Plural
		}
	}
	if dual && plural {
		return 0
	}
	return n
}

// countBehind is the number told with a group whose words end at token last, 0 if none:
// "الدول الثلاث".
func (d *document) countBehind(last int) int {
	for i := last - 1; i <= last; i++ {
		if k, ok := d.text.Numeral(i); ok && k.Value > 2 && k.Definite && k.Whole() && !k.Ordinal {
			return k.Value
		}
	}
	return 0
}

func (d *document) longer(i, last int, classes ...lexicon.Class) bool {
	m, ok := d.match(i, classes...)
	return ok && m.Last > last
}

func (d *document) sideComplement(o *officePhrase, many bool) bool {
	cur := o.last
	if cur >= len(d.toks) || d.toks[cur].Line {
		return false
	}
	p, next, ok := d.partyAt(cur)
	if ok {
		if p.rule == "faction" && (len(o.parties) == 0 || many && strings.HasPrefix(d.norm(cur), "و")) {
			o.add(p) // "وفدا الحكومة الكينية وحركة التغيير"
			o.last = next
			return true
		}
		m, _ := d.match(p.first, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Capital, lexicon.Movement, lexicon.Seat)
		if m.Entry == nil || m.Conj != "" && (len(o.parties) == 0 || !many) || m.Prep != "" && m.Prep != "ل" {
			return false
		}
		if m.Entry.Class == lexicon.Capital && m.Prep == "" && o.head.Definite && o.head.Entry.Attr["role"] != "" {
			return false // "سيزور الضيف تبليسي"
		}
		if m.Entry.Class == lexicon.Nisba || len(o.parties) == 0 || m.Conj != "" {
			o.add(p)
			o.last = next
			return true
		}
		return false
	}
	if d.delegationWord(d.norm(cur)) {
		o.last++
		return true
	}
	return false
}

// delegates reports whether the word is that of a delegation, which goes for its side.
func delegates(head lexicon.Match) bool {
	return head.Entry.Attr["delegation"] != "" && head.Entry.Key != "business"
}

// delegationWord reports whether the word tells of what kind a delegation or side is.
func (d *document) delegationWord(n string) bool {
	return d.lex.Has("delegation", strings.TrimSuffix(strings.TrimPrefix(n, "ال"), "ا"))
}

// theseAre tells the words with which those are named of whom the number was told.
func theseAre(n string) bool { return n == "وهم" || n == "وهما" }
