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
		if m.kind == kPerson && d.in("named-after", i-1) && !(d.atHisOffice(i-1) && m.actors[0].office != "head_of_state" && m.actors[0].office != "royal") {
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
	out = d.memberships(d.onBehalf(out))
	d.govern(out)
	d.led(out)
	out = d.itsGovernment(d.spelledOut(out))
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
	if m := d.latter(i); m != nil {
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
	if !d.sureName(i) && !d.beforeState(i) && !d.anchored(i) {
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
		if !m.Definite && d.norm(m.Last) == "بن" || m.Last == next+1 && d.sheikhName(next) {
			break // "سلطان بن فلان", "الشيخ ولد فلان": names
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

// leadClitics returns the conjunction and preposition written to the first word
// of m.
func (d *document) leadClitics(m *mention) (conj bool, prep string) {
	best, ok := d.match(m.first, lexicon.Nisba, lexicon.Honorific, lexicon.Office, lexicon.Side, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.Seat)
	if ok && d.cut[m.first] == 0 {
		return best.Conj != "", best.Prep
	}
	if m.kind == kParty {
		if rest, ok := strings.CutPrefix(d.norm(m.first), "و"); ok && (factionHead[rest] || d.in("of-opposition", m.first)) {
			return true, "" // "الحكومة وحزب التغيير", "الحكومة وقوى المعارضة"
		}
		if rest, ok := strings.CutPrefix(d.norm(m.first), "ل"); ok && factionHead[rest] {
			return false, "ل" // "مقر لحزب التغيير"
		}
	}
	return d.nameClitics(m.first)
}

func (d *document) nameClitics(i int) (bool, string) {
	r := []rune(d.norm(i))[:d.cut[i]]
	conj, prep := false, ""
	for _, c := range r {
		if c == 'و' || c == 'ف' {
			conj = true
		} else {
			prep = string(c)
		}
	}
	return conj, prep
}
