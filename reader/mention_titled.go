package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

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
		if h, found := d.match(i, lexicon.Honorific); !ok && found && h.Entry.Attr["rank"] == "monarch" && strings.HasPrefix(h.Entry.Lemma, "صاحب") && h.Last == cur {
			return &mention{span: span{i, cur}, number: lexicon.Singular, kind: kGroup, key: "pron", feminine: strings.HasPrefix(h.Entry.Lemma, "صاحبة")} // "بعث صاحب الجلالة"
		}
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
		m.key = off.head.Entry.Attr["states"]
	}
	m.kind, m.envoys = kOffice, delegates(off.head)
	if (off.both || off.anaphoric()) && d.ofEach(m) {
		return m
	}
	if off.both {
		m.kind, m.count = kGroup, d.countBehind(off.last)
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
	if name, next, ok := d.holder(cur); ok && d.norm(cur) == "(" && len(m.actors) == 1 && m.number > lexicon.Singular {
		m.actors[0].name, m.kind, m.last = name, kPerson, next // "وزراء خارجية مصر (فلان) والأردن (علان)"
		d.alternate(m)
		return
	}
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
			if start, royal, _ = d.honorifics(cur); start > cur && (d.ownHonorifics(cur) == cur || a.office == "crown_prince" && d.ofMinister(cur)) {
				return // "المرافق لسمو ولي العهد معالي الأستاذ فلان": an heir is not called so
			}
			if start == cur && d.norm(cur) == "," {
				var titled bool
				start, royal, titled = d.honorifics(cur + 1)
				if start > cur+1 && d.ownHonorifics(cur+1) == cur+1 {
					return // "ولي العهد، والمستشار فلان" are two
				}
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

// ofMinister reports whether an honorific of ministers stands at i: "معالي".
func (d *document) ofMinister(i int) bool {
	h, ok := d.match(i, lexicon.Honorific)
	return ok && h.Entry.Attr["rank"] == "minister"
}

// alternate reads the further holders of a shared office, each state with its name:
// "وزيرا خارجية أذربيجان فلان وأرمينيا فلان", "ونظيره الأرميني فلان", "نظرائه من مالي، السيد
// فلان، والنيجر، السيد علان، وتشاد".
func (d *document) alternate(m *mention) {
	for m.number > lexicon.Singular && len(m.actors) > 0 && m.actors[0].party != "" && !m.actors[0].name.empty() {
		at := d.skipComma(m.last, true)
		peer := d.norm(at) == "ونظيره" || d.norm(at) == "ونظيرته" || d.norm(at) == "ومن"
		if peer {
			at++
		}
		p, next, ok := d.partyAt(at)
		lm, found := d.match(at, lexicon.State, lexicon.Nisba)
		if !ok || !found || lm.Conj == "" && !peer && at == m.last {
			return
		}
		name, end, named := d.holder(next)
		if !named && (lm.Conj == "" || len(m.actors) < 2 || d.toks[next].Kind != arabic.Punct) {
			return
		}
		a := *m.actors[0]
		a.name, a.party, a.partySpan, a.partyRule, a.weakParty = name, p.code, p.span, p.rule, p.weak
		m.actors = append(m.actors, &a)
		m.last = max(next, end)
	}
}

// holder reads the name of somebody whose state was told right before token i: right there,
// behind a comma, or in brackets.
func (d *document) holder(i int) (name span, next int, ok bool) {
	at := i
	if n := d.norm(i); n == "," || n == "(" {
		at++
	}
	start := d.mustHonorifics(at)
	name, next, ok = d.nameAfter(start)
	ok = ok && (d.nameSpan(start) || !strings.HasPrefix(d.norm(start), "و"))
	switch d.norm(i) {
	case "(":
		ok = ok && d.norm(next) == ")"
		next++
	case ",":
		ok = ok && (start > at || name.len() > 1)
	}
	if !ok {
		return span{}, i, false
	}
	return name, next, true
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
