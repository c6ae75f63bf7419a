package reader

import (
	"strings"

	"mahdar/lexicon"
)

// officePhrase is an office with its complements: "وزيرا خارجية مصر وإيطاليا".
type officePhrase struct {
	head    lexicon.Match
	first   int
	last    int
	offices []officeRef
	parties []partyRef
	former  bool
	more    []string // what else he is
	closed  bool     // a complement besides the party was read
	both    bool     // of "البلدين": of the sides spoken of before
}

type officeRef struct {
	key string
	span
}

// anaphoric reports whether the phrase is a lone definite office such as "الوزير"
// or "الرئيسان", that points at somebody spoken of before.
func (o officePhrase) anaphoric() bool {
	return len(o.parties) == 0 && !o.closed && o.head.Definite && o.head.Last == o.head.First+1
}

// actors pairs the offices and parties of the phrase: one office of two states,
// two offices of one state, or one of one.
func (o officePhrase) actors(royal bool) []*actor {
	var out []*actor
	for _, f := range o.offices {
		if len(o.parties) == 0 {
			out = append(out, o.actor(f, partyRef{}, royal))
		}
		for _, p := range o.parties {
			out = append(out, o.actor(f, p, royal))
		}
	}
	return out
}

func (o officePhrase) actor(f officeRef, p partyRef, royal bool) *actor {
	a := &actor{
		office: f.key, officeSpan: f.span, royal: royal, former: o.former,
		party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak,
		feminine: o.head.Entry.Feminine, leader: f.key == "head_of_state" && (o.head.Entry.Lemma == "زعيم" || o.head.Entry.Lemma == "قائد"),
		owned: p.code == "" && (o.head.Pronoun == "ه" || o.head.Pronoun == "ها"),
		more:  o.more,
	}
	if o.former {
		a.office = "other"
	}
	return a
}

// officeAt reads the office phrase that begins at token i.
func (d *document) officeAt(i int) (officePhrase, bool) {
	return d.officePhrase(i, 0)
}

func (d *document) officePhrase(i, depth int) (officePhrase, bool) {
	head, ok := d.match(i, lexicon.Office)
	if !ok || head.Entry.Attr["counterpart"] != "" || d.inside[i] {
		return officePhrase{}, false
	}
	if c, isNoun := d.bare(i, lexicon.Contact); isNoun && head.Entry.Feminine && head.Entry.Number == lexicon.Plural && c.Last >= head.Last && !finite(c) {
		return officePhrase{}, false // المفاوضات are talks, not women who negotiate
	}
	if (head.Entry.Key == "head_of_state" || head.Entry.Key == "royal") && !head.Definite && head.Entry.Number <= lexicon.Singular && head.Last == i+1 && (d.norm(i+1) == "بن" || d.nameSpan(i) && d.named[i].Last > i+1) {
		return officePhrase{}, false // "سلطان بن فلان" is a name
	}
	if in, ok := d.actingFor(head, depth); ok {
		return in, true
	}
	o := officePhrase{head: head, first: i, last: head.Last}
	o.offices = []officeRef{{officeKey(head), span{head.First, head.Last}}}
	if dual, ok := d.dualOf(head); ok {
		head, o.head = dual, dual
	}
	many := head.Entry.Number > lexicon.Singular
	if many && (head.Pronoun == "هما" || head.Pronoun == "هم") {
		o.both, o.closed = true, true
		return o, true
	}
	d.innerParty(&o)
	d.secondOffice(&o, many)
	for range 8 {
		if !d.complement(&o, many, depth) {
			break
		}
	}
	if codes := head.Entry.Attr["head_of_government"]; codes != "" && len(o.parties) == 1 && strings.Contains(codes, o.parties[0].code) {
		o.offices[0].key = "head_of_government"
	}
	d.headOf(&o)
	if head.Entry.Key == "royal" && len(o.parties) > 0 && head.Entry.Attr["state"] != "" {
		o.offices[0].key = "head_of_state"
	}
	if len(o.parties) == 0 && head.Entry.Key == "envoy" && (d.international(head) || d.ofTheSecretary(&o)) {
		o.add(partyRef{span: span{head.First, head.Last}, code: "UN", rule: "international-envoy"})
	}
	if code := head.Entry.Attr["state"]; isCode(code) && len(o.parties) == 0 {
		o.add(partyRef{span: span{head.First, head.Last}, code: code, rule: "title"})
	}
	return o, true
}

// actingFor reads the office that somebody holds for the time being behind the words that say
// so: "القائم بأعمال رئيس وزراء أرمينيا".
func (d *document) actingFor(head lexicon.Match, depth int) (officePhrase, bool) {
	if depth > 1 || !inCharge(head) {
		return officePhrase{}, false
	}
	in, ok := d.officePhrase(head.Last, depth+1)
	if !ok || clitics(in.head) > 0 || in.head.Entry.Key == "ambassador" {
		return officePhrase{}, false
	}
	in.first = head.First
	return in, true
}

// accusative reports whether the office is told as "رئيسا للولايات المتحدة".
func (d *document) accusative(head lexicon.Match) bool {
	return !head.Definite && head.Last == head.First+1 && head.Entry.Number == lexicon.Singular && strings.HasSuffix(d.norm(head.First), "ا")
}

// international reports whether the envoy is called "الدولي": the United Nations'.
func (d *document) international(head lexicon.Match) bool {
	for i := head.First; i < head.Last; i++ {
		if n := strings.TrimPrefix(d.norm(i), "ال"); n == "دولي" || n == "دوليه" {
			return true
		}
	}
	return false
}

// ofTheSecretary reports whether the envoy is that of a Secretary-General told without his
// organisation: the United Nations send such.
func (d *document) ofTheSecretary(o *officePhrase) bool {
	for i := o.first + 1; i < o.last; i++ {
		if d.norm(i) == "للامين" {
			return true
		}
	}
	return false
}

// dualOf returns the dual that the same letters can be, where states follow: رئيسا
// البرازيل والأرجنتين and رئيسا البلدين are two, رئيسا للبلاد is one.
func (d *document) dualOf(head lexicon.Match) (lexicon.Match, bool) {
	if head.Entry.Number != lexicon.Singular || head.Definite {
		return head, false
	}
	if next, ok := d.match(head.Last, lexicon.State); (!ok || clitics(next) > 0) && !d.bothSides(head.Last) {
		return head, false
	}
	for _, m := range d.at[head.First] {
		if m.Entry.Class == lexicon.Office && m.Last == head.Last && m.Entry.Number == lexicon.Dual && m.Entry.Key == head.Entry.Key {
			return m, true
		}
	}
	return head, false
}

// bothSides reports whether the word at i means the two states or sides spoken of before.
func (d *document) bothSides(i int) bool {
	switch d.norm(i) {
	case "البلدين", "الدولتين", "الجانبين", "البلدان":
		return true
	}
	return false
}

// innerParty reads the party that the words of the office hold: "المبعوث الأممي",
// "رئيس جمهورية غامبيا".
func (d *document) innerParty(o *officePhrase) {
	for k := o.head.First + 1; k < o.head.Last; k++ {
		if p, next, ok := d.collective(k); ok {
			o.add(p) // "زعيم المتمردين"
			o.last = max(o.last, next)
			return
		}
		for _, m := range d.at[k] {
			if m.Conj != "" || m.Prep != "" && m.Prep != "ل" && !(m.Prep == "ب" && m.Entry.Class == lexicon.Seat && m.Last > o.head.Last) {
				continue
			}
			switch m.Entry.Class {
			case lexicon.Seat:
				if m.Entry.Attr["weak"] == "" || m.Last > o.head.Last {
					p, next := d.seatOf(m)
					o.add(p) // "رئيس مجلس السيادة السوداني"
					o.last = max(o.last, next)
					if n, ok := d.match(o.last, lexicon.Nisba); ok && n.Entry.Key == m.Entry.Key && clitics(n) == 0 {
						o.last = n.Last
					}
					return
				}
			case lexicon.State, lexicon.Movement:
				if m.Entry.Class == lexicon.Movement && m.Last <= o.head.Last && m.Entry.Attr["weak"] == "" {
					o.add(d.party(m))
					return
				}
				if m.Last > o.head.Last {
					o.add(d.party(m))
					o.last = d.formalEnd(k, m) // "رئيس جمهورية سريلانكا الديمقراطية الاشتراكية"
					return
				}
			case lexicon.Nisba, lexicon.Org:
				if o.head.Entry.Key == "national_security_adviser" {
					continue // the security council of a state
				}
				if m.Entry.Class == lexicon.Org && m.Last > o.head.Last {
					o.add(d.party(m))
					o.last = m.Last
					return
				}
				if m.Entry.Attr["weak"] == "" && m.Last <= o.head.Last {
					o.add(d.party(m))
					return
				}
			}
		}
	}
	if o.head.Entry.Key == "party_leader" && o.head.Last > o.head.First+1 {
		if p, next, ok := d.faction(o.head.Last - 1); ok && next > o.head.Last {
			o.add(p) // "رئيس حزب القوات اللبنانية"
			o.last = next
		}
	}
}

// officeKey is the office of the codebook that a word tells; none for "مسؤول".
func officeKey(m lexicon.Match) string {
	if m.Entry.Key == "-" {
		return ""
	}
	return m.Entry.Key
}

func (d *document) mustHonorifics(i int) int {
	n, _, _ := d.honorifics(i)
	return n
}

// definiteWord reports whether token i carries the article, with or without
// clitics.
func (d *document) definiteWord(i int) bool {
	n := d.norm(i)
	if d.relative(strings.TrimPrefix(n, "و")) || d.timeAt[i] >= 0 {
		return false
	}
	for _, p := range []string{"ال", "وال", "لل", "بال", "ولل"} {
		if strings.HasPrefix(n, p) && len([]rune(n)) > len([]rune(p))+1 {
			return true
		}
	}
	return false
}
