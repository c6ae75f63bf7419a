package reader

import (
	"strings"

	"mahdar/arabic"
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
	closed  bool // a complement besides the party was read
	both    bool // of "البلدين": of the sides spoken of before
}

type officeRef struct {
	key string
	span
}

// partyRef is a party as a phrase tells it.
type partyRef struct {
	span
	code string
	rule string
	weak bool
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
		feminine: o.head.Entry.Feminine,
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
	if len(o.parties) == 0 && head.Entry.Key == "envoy" && d.international(head) {
		o.add(partyRef{span: span{head.First, head.Last}, code: "UN", rule: "international-envoy"})
	}
	if code := head.Entry.Attr["state"]; isCode(code) && len(o.parties) == 0 {
		o.add(partyRef{span: span{head.First, head.Last}, code: code, rule: "title"})
	}
	return o, true
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

// dualOf returns the dual that the same letters can be, where states follow: رئيسا
// البرازيل والأرجنتين are two, رئيسا للبلاد is one.
func (d *document) dualOf(head lexicon.Match) (lexicon.Match, bool) {
	if head.Entry.Number != lexicon.Singular || head.Definite {
		return head, false
	}
	next, ok := d.match(head.Last, lexicon.State)
	if !ok || clitics(next) > 0 {
		return head, false
	}
	for _, m := range d.at[head.First] {
		if m.Entry.Class == lexicon.Office && m.Last == head.Last && m.Entry.Number == lexicon.Dual && m.Entry.Key == head.Entry.Key {
			return m, true
		}
	}
	return head, false
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
			if m.Conj != "" || m.Prep != "" && m.Prep != "ل" {
				continue
			}
			switch m.Entry.Class {
			case lexicon.State, lexicon.Movement:
				if m.Entry.Class == lexicon.Movement && m.Last <= o.head.Last && m.Entry.Attr["weak"] == "" {
					o.add(d.party(m))
					return
				}
				if m.Last > o.head.Last {
					o.add(d.party(m))
					o.last = m.Last
					return
				}
			case lexicon.Nisba, lexicon.Org:
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

// secondOffice reads "والدفاع" in "وزيرا الخارجية والدفاع الأمريكيان".
func (d *document) secondOffice(o *officePhrase, many bool) {
	if !many || d.norm(o.last) == "" || !strings.HasPrefix(d.norm(o.last), "و") {
		return
	}
	m, ok := d.match(o.last, lexicon.Portfolio)
	if !ok || m.Conj == "" || m.Prep != "" || o.head.Entry.Attr["portfolio"] == "" {
		return
	}
	o.offices = append(o.offices, officeRef{m.Entry.Key, span{m.First, m.Last}})
	o.last = m.Last
}

// complement reads one more complement of the office and reports whether it did.
func (d *document) complement(o *officePhrase, many bool, depth int) bool {
	cur := o.last
	if cur >= len(d.toks) || d.toks[cur].Line {
		return false
	}
	n := d.norm(cur)
	if d.holderState(o, cur) || d.tail(o, cur) || d.alias(o, cur) {
		return true
	}
	if many && (n == "البلدين" || n == "الدولتين" || n == "الجانبين" || n == "البلدان") && len(o.parties) == 0 {
		o.last, o.both, o.closed = cur+1, true, true
		return true
	}
	if n == "(" && d.norm(cur+2) == ")" {
		if p, next, ok := d.partyAt(cur + 1); ok && next == cur+2 {
			o.add(p)
			o.last = cur + 3
			return true
		}
		return false
	}
	if p, next, ok := d.partyAt(cur); ok && p.rule != "" {
		m, _ := d.match(p.first, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Capital, lexicon.Movement)
		switch {
		case m.Entry == nil:
			if len(o.parties) > 0 {
				return false
			}
		case m.Conj != "":
			if len(o.parties) == 0 || !many || m.Prep != "" {
				return false
			}
		case m.Prep == "ب" || m.Prep == "ل" && o.head.Entry.Key == "ambassador":
			if len(o.parties) > 0 || o.head.Entry.Key == "ambassador" || o.head.Entry.Key == "envoy" {
				o.last = next
				o.closed = true
				return true
			}
		case m.Prep != "" && m.Prep != "ل", m.Prep == "ل" && m.Entry.Class == lexicon.State && stateOffice(o.head.Entry.Key) && !d.accusative(o.head) && !d.sureName(next):
			return false // "زيارة وزير الدفاع لمصر" tells where to
		case len(o.parties) > 0 && m.Prep == "" && m.Entry.Class != lexicon.Nisba && !many:
			return false
		}
		if len(o.parties) > 0 && !many {
			o.last = next // "للأمم المتحدة" after "الأممي"
			return true
		}
		o.add(p)
		o.last = next
		return true
	}
	if n == "عن" && len(o.parties) == 0 && (o.head.Entry.Attr["delegation"] != "" || o.head.Entry.Key == "envoy" && !o.head.Definite) {
		if p, next, ok := d.partyAt(cur + 1); ok && p.rule != "nationality" {
			o.add(p) // "ممثلين عن الجيش"
			if many && o.head.Entry.Attr["bare"] != "" {
				o.offices[0].key = "" // they stand for the side
			}
			o.last = next
			return true
		}
	}
	if o.head.Entry.Attr["delegation"] != "" && len(o.parties) == 0 && delegationWord(n) {
		o.last++
		return true
	}
	if n == "من" && o.head.Entry.Attr["generic"] != "" && len(o.parties) == 0 {
		if p, next, ok := d.partyAt(cur + 1); ok && p.rule != "nationality" {
			o.add(p)
			o.last = next
			return true
		}
		return false
	}
	switch n {
	case "لدي", "في", "الي":
		if n != "في" && o.head.Entry.Key != "ambassador" && o.head.Entry.Key != "envoy" && o.head.Entry.Key != "other" {
			return false
		}
		if o.head.Entry.Attr["delegation"] != "" && o.head.Definite {
			return false // "يلتقي الوفدان في القاهرة"
		}
		at := cur + 1
		for k := at; n == "في" && k < at+4 && d.definiteWord(k); k++ {
			if _, _, ok := d.placeAt(k); ok {
				break
			}
			if _, _, ok := d.placeAt(k + 2); ok && d.norm(k+1) == "في" {
				at = k + 2 // "في المكتب الرئاسي في كوريا الجنوبية"
				break
			}
		}
		if p, next, ok := d.placeAt(at); ok {
			if len(o.parties) == 0 && n == "في" && o.head.Entry.Key != "ambassador" && o.head.Entry.Key != "envoy" {
				o.add(p)
			}
			o.last, o.closed = next, true
			return true
		}
		return n == "في" && d.inTalks(o, cur+1)
	case "للشوون", "للشيون", "للشان", "لشوون", "لشيون", "الخاص", "الخاصه", "الشخصي", "الشخصيه", "الدايم", "الدايمه", "العام", "العامه", "الاول", "الاعلي", "المفوض", "الثاني":
		o.last, o.closed = cur+1, true
		if strings.HasPrefix(n, "لل") || strings.HasPrefix(n, "لش") {
			for o.last < len(d.toks) && !d.toks[o.last].Line && (d.definiteWord(o.last) || regionWord(d.norm(o.last)) && !d.nameSpan(o.last)) {
				if _, ok := d.match(o.last, lexicon.Honorific, lexicon.Office); ok {
					break
				}
				if p, next, ok := d.partyAt(o.last); ok && p.rule != "" && d.toks[o.last].Kind == arabic.Word && !strings.HasPrefix(d.norm(o.last), "و") {
					if len(o.parties) == 0 {
						o.add(p)
					}
					o.last = next
					continue
				}
				o.last++
			}
		}
		return true
	}
	if n == "المملكه" && len(o.parties) == 0 && stateOffice(o.head.Entry.Key) {
		o.last, o.closed = cur+1, true // the page's own
		return true
	}
	if d.nested(o, cur, depth) || d.envoyOf(o, cur) || d.shortOrg(o, cur) {
		return true
	}
	return d.openComplement(o, cur, depth)
}

// holderState reads "السابق", "المنتخب", "بالنيابة" and their like.
func (d *document) holderState(o *officePhrase, cur int) bool {
	switch strings.TrimPrefix(d.norm(cur), "ال") {
	case "سابق", "سابقه", "اسبق", "سابقين", "سابقان":
		o.former = true
	case "منتخب", "منتخبه", "مكلف", "مكلفه", "معين", "معينه", "مرشح":
		o.former = true
	case "حالي", "حاليه", "جديد", "جديده", "زاير", "زايره", "ضيف", "موقت", "موقته":
	default:
		switch d.norm(cur) {
		case "بالنيابه", "بالانابه", "بالوكاله":
		default:
			return false
		}
	}
	o.last = cur + 1
	return true
}

// nested reads an office within an office: "المبعوث الخاص للرئيس الروسي", "سفير
// خادم الحرمين الشريفين", "مستشار رئيس الوزراء".
func (d *document) nested(o *officePhrase, cur, depth int) bool {
	if depth > 2 || len(o.parties) > 0 {
		return false
	}
	switch o.head.Entry.Key {
	case "envoy", "ambassador", "adviser", "spokesperson", "other", "deputy_minister", "crown_prince",
		"deputy_head_of_government", "secretary_general", "military_chief", "deputy_foreign_minister", "national_security_adviser":
	default:
		return false
	}
	if o.head.Last == o.last {
		cur = d.ownHonorifics(cur) // "مبعوث فخامة رئيس النيجر"
	}
	in, ok := d.officePhrase(cur, depth+1)
	if !ok || in.head.Conj != "" || in.head.Prep != "" && in.head.Prep != "ل" {
		return false
	}
	if in.head.Prep == "" && (o.head.Definite && o.head.Last == o.head.First+1 || o.head.Entry.Key != "envoy" && doubles(o, in.offices[0].key)) {
		return false // "المستشار رئيس الوفد", "نائب رئيس الوزراء وزير الخارجية": an apposition
	}
	o.last, o.closed = in.last, true
	for _, p := range in.parties {
		o.add(p)
	}
	if name, next, ok := d.nameAfter(d.mustHonorifics(o.last)); ok && name.len() > 1 && len(in.parties) > 0 && in.head.Entry.Key == "head_of_state" {
		// "مبعوث الرئيس الأمريكي دونالد ترامب إلى سورية فلان"
		if d.norm(next) == "الي" || d.norm(next) == "," || d.norm(next) == "لشوون" {
			o.last = next
		}
	}
	return true
}

func (d *document) mustHonorifics(i int) int {
	n, _, _ := d.honorifics(i)
	return n
}

// openComplement skips the words that say of what somebody is head: "رئيس هيئة
// الهلال الأحمر السعودي", "مدير عام الإدارة العامة للشؤون الدولية".
func (d *document) openComplement(o *officePhrase, cur, depth int) bool {
	if !opens(o.head) || len(o.parties) > 0 || o.closed || o.head.Definite && o.head.Last == o.head.First+1 {
		return false
	}
	j := cur
	for j < len(d.toks) && j < cur+10 && !d.toks[j].Line && d.toks[j].Kind == arabic.Word {
		if p, next, ok := d.partyAt(j); ok && p.rule != "" && !strings.HasPrefix(d.norm(j), "ب") {
			o.add(p)
			o.last, o.closed = d.remainder(next), true
			return true
		}
		if _, ok := d.match(j, lexicon.Office, lexicon.Honorific); ok && j > cur {
			break
		}
		common, isCommon := d.match(j, lexicon.Common)
		if !d.definiteWord(j) && !(isCommon && common.Conj == "" && common.Prep == "") {
			break
		}
		j++
	}
	if j > cur {
		o.last, o.closed = j, true
		return true
	}
	return false
}

// remainder skips what still says of what somebody is head, if a title or a name
// follows: "للمدن الصناعية ومناطق التقنية «مدن»، المهندس فلان".
func (d *document) remainder(i int) int {
	for j := i; j < len(d.toks) && j < i+9 && !d.toks[j].Line; j++ {
		if _, ok := d.match(j, lexicon.Honorific); ok || d.nameSpan(j) {
			if d.norm(j-1) == "," {
				return j - 1
			}
			return j
		}
		m, common := d.match(j, lexicon.Common)
		if n := d.norm(j); !d.definiteWord(j) && !(common && m.Entry.Tense == lexicon.None) && n != "\"" && n != "," {
			break
		}
	}
	return i
}

// opens reports whether words that say of what somebody is head may follow.
func opens(head lexicon.Match) bool {
	switch head.Entry.Key {
	case "other", "business", "speaker", "legislator", "military_chief", "deputy_minister", "intelligence_chief", "governor", "secretary_general", "party_leader":
		return true
	}
	return head.Entry.Attr["open"] != ""
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

func (o *officePhrase) add(p partyRef) {
	for _, q := range o.parties {
		if q.code == p.code {
			return
		}
	}
	if len(o.parties) == 1 && o.parties[0].weak && !p.weak && o.head.Entry.Number == lexicon.Singular {
		o.parties[0] = p
		return
	}
	o.parties = append(o.parties, p)
}

// polity are words between an office and its state that tell nothing more.
var polity = map[string]bool{
	"دوله": true, "جمهوريه": true, "مملكه": true, "سلطنه": true, "اماره": true, "حكومه": true, "نظام": true,
	"دول": true, "لدوله": true, "لجمهوريه": true, "لحكومه": true, "بدوله": true, "بجمهوريه": true, "بمملكه": true,
	"للجمهوريه": true, "وجمهوريه": true, "ودوله": true,
}

// partyAt reads a party at token i: the adjective of a state, its name, its
// capital, an organisation or a movement. The clitics stay with the match.
func (d *document) partyAt(i int) (partyRef, int, bool) {
	if i < 0 || i >= len(d.toks) || d.timeAt[i] >= 0 || d.inside[i] {
		return partyRef{}, 0, false
	}
	m, ok := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Movement)
	if c, city := d.match(i, lexicon.Capital, lexicon.Seat); city && (!ok || c.Last > m.Last) && !(d.sureName(i) && d.named[i].Last > c.Last) {
		m, ok = c, true
	}
	if ok {
		return d.party(m), m.Last, true
	}
	if polity[d.norm(i)] {
		if m, ok := d.match(i+1, lexicon.State, lexicon.Nisba, lexicon.Org); ok && clitics(m) == 0 {
			p := d.party(m)
			p.first = i
			return p, m.Last, true
		}
	}
	if p, next, ok := d.faction(i); ok {
		return p, next, true
	}
	return partyRef{}, 0, false
}

func (d *document) party(m lexicon.Match) partyRef {
	p := partyRef{span: span{m.First, m.Last}, code: m.Entry.Key, weak: m.Entry.Attr["weak"] != ""}
	switch m.Entry.Class {
	case lexicon.Nisba:
		p.rule = "nationality"
	case lexicon.State:
		p.rule = "state"
	case lexicon.Capital:
		p.rule = "capital"
	case lexicon.Seat:
		p.rule = "seat"
	case lexicon.Org:
		p.rule = "organisation"
	case lexicon.Movement:
		p.rule = "movement"
	}
	return p
}

// placeAt reads a place as complement of an office: a state, a city, a region.
func (d *document) placeAt(i int) (partyRef, int, bool) {
	if polity[d.norm(i)] {
		i++
	}
	m, ok := d.match(i, lexicon.State, lexicon.Capital, lexicon.City, lexicon.Region, lexicon.Org)
	if !ok || m.Conj != "" || m.Prep != "" {
		if n := d.norm(i); n == "المملكه" || n == "الدوله" || n == "البلاد" || n == "السلطنه" || n == "المنطقه" || n == "العاصمه" {
			return partyRef{span: span{i, i + 1}, code: ""}, i + 1, true
		}
		return partyRef{}, 0, false
	}
	p := d.party(m)
	if m.Entry.Class == lexicon.City || m.Entry.Class == lexicon.Region {
		p.code = ""
	}
	return p, m.Last, true
}
