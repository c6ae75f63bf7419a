package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
	"strings"
)

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

// qualifies reports whether the word at i only tells the field of an office whose state
// or organisation stands behind it: "المبعوث النووي الكوري", "كبير المبعوثين النوويين لكوريا",
// "المنسق الإنساني للأمم المتحدة".
func (d *document) qualifies(o *officePhrase, i int) bool {
	w := d.norm(i)
	if len(o.parties) > 0 || o.last != i || i == 0 || i+1 >= len(d.toks) || d.toks[i+1].Line || !strings.HasPrefix(d.norm(i-1), "ال") || !strings.HasPrefix(w, "ال") || len([]rune(w)) < 6 || d.nameSpan(i) {
		return false
	}
	if _, known := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.Office, lexicon.Honorific); known {
		return false
	}
	next, ok := d.match(i+1, lexicon.Nisba, lexicon.State, lexicon.Org)
	if !ok || next.Conj != "" {
		return false
	}
	for _, end := range []string{"ي", "يه", "يين", "يون"} {
		if strings.HasSuffix(w, end) {
			return next.Entry.Class == lexicon.Nisba && next.Definite && next.Prep == "" || next.Entry.Class != lexicon.Nisba && next.Prep == "ل"
		}
	}
	return false
}

// twoBodies are the bodies of two sides spoken of before, with the office of whoever heads
// one: "رئيسي الحكومتين".
var twoBodies = map[string]string{"الحكومتين": "head_of_government", "البرلمانين": "speaker", "الدبلوماسيتين": "foreign_minister"}

// consists reads of whom a delegation is: "وفد من النواب التونسيين". Their office, if it is one of
// state, is its own.
func (d *document) consists(o *officePhrase, i, depth int) bool {
	if depth > 0 {
		return false
	}
	of, ok := d.officePhrase(i, depth+1)
	if !ok || of.head.Entry.Number <= lexicon.Dual || len(of.parties) != 1 || of.offices[0].key == "business" {
		return false
	}
	o.add(of.parties[0])
	if key := of.offices[0].key; key != "other" {
		o.offices[0].key = key
	}
	o.last = of.last
	return true
}

// nisbaBefore reports whether the adjective of a state ends right before token i, which no further
// state stands behind.
func (d *document) nisbaBefore(o *officePhrase, i int) bool {
	p := o.parties[len(o.parties)-1]
	return p.last == i && p.rule == "nationality"
}

// complement reads one more complement of the office and reports whether it did.
func (d *document) complement(o *officePhrase, many bool, depth int) bool {
	cur := o.last
	if cur >= len(d.toks) || d.toks[cur].Line || o.both {
		return false
	}
	n := d.norm(cur)
	if d.deputed(o, cur, depth) || d.charged(cur) && d.field(o, cur) || d.holderState(o, cur) || d.inCabinet(o, cur) || d.inBureau(o, cur, depth) || d.accredited(o, cur) || d.inEmbassy(o, cur) || d.tail(o, cur) || d.alias(o, cur) {
		return true
	}
	if len(o.parties) > 0 && (n == "الصديقه" || n == "الشقيقه" || n == "الشقيق") {
		o.last = cur + 1 // "سفير جمهورية الهند الصديقة فلان"
		return true
	}
	if many && d.bothSides(cur) && len(o.parties) == 0 {
		o.last, o.both, o.closed = cur+1, true, true
		return true
	}
	if key := twoBodies[n]; many && key != "" && o.head.Entry.Lemma == "رئيس" && len(o.parties) == 0 {
		o.offices[0].key, o.last, o.both, o.closed = key, cur+1, true, true
		return true
	}
	if many && d.listed(o, cur) {
		return true
	}
	if many && len(o.parties) == 0 && d.in("sides-again", cur) && d.countBehind(cur+1) > 2 {
		o.last, o.both, o.closed = cur+2, true, true // "وزراء خارجية الدول الثلاث"
		return true
	}
	if m, ok := d.bare(cur, lexicon.City, lexicon.Capital); ok && o.head.Entry.Key == "governor" && !o.head.Definite && o.last == o.head.Last && len(o.parties) == 0 {
		o.add(partyRef{span: span{m.First, m.Last}, code: m.Entry.Key, rule: "capital"}) // "والي طنجة"
		o.last, o.closed = m.Last, true
		return true
	}
	if d.field(o, cur) || len(o.parties) == 0 && (d.inMovement(o, cur) || d.ofParliament(o, cur) || d.inHouse(o, cur)) {
		return true
	}
	if d.qualifies(o, cur) {
		o.last = cur + 1
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
		case m.Entry != nil && m.Entry.Class == lexicon.Nisba && !m.Definite && len(o.parties) > 0 && d.nisbaBefore(o, cur) && d.nameSpan(cur):
			return false // "الوزير الأنغولي جورجي كاردوسو" has a name that is written as a nationality
		case m.Entry != nil && m.Entry.Class == lexicon.Nisba && !m.Definite && o.head.Entry.Key == "royal" && o.head.Definite:
			return false // "الأمير تركي" has a name, no nationality
		case m.Entry != nil && m.Entry.Class == lexicon.Capital && clitics(m) == 0 && o.head.Definite && o.head.Last == o.head.First+1 && o.last == o.head.Last:
			return false // "غادر المبعوث القاهرة": nothing stands in the genitive behind the article
		case d.goalOf(p, cur):
			return false // "غادر وزير الدفاع جمهورية مصر العربية"
		case m.Entry == nil:
			if len(o.parties) > 0 && !(many && spokesmen(o.head) && strings.HasPrefix(n, "و")) {
				return false
			}
		case m.Conj != "":
			if len(o.parties) == 0 || !many || m.Prep != "" {
				return false
			}
		case m.Prep == "ب" || m.Prep == "ل" && o.head.Entry.Key == "ambassador":
			if len(o.parties) > 0 || o.head.Entry.Key == "ambassador" || o.head.Entry.Key == "envoy" {
				if m.Prep == "ل" && o.head.Definite && len(o.parties) == 0 {
					o.add(p) // "القنصل العام لإيطاليا"
				}
				o.last = next
				o.closed = true
				return true
			}
		case m.Prep != "" && m.Prep != "ل", m.Prep == "ل" && m.Entry.Class == lexicon.State && stateOffice(o.head.Entry.Key) && !d.accusative(o.head) && !d.sureName(next) && !d.ofRepublic(o, cur):
			return false // "زيارة وزير الدفاع لمصر" tells where to
		case len(o.parties) > 0 && m.Prep == "" && m.Entry.Class != lexicon.Nisba && (!many || d.nisbaBefore(o, cur)):
			return false // "زار نواب تونسيون الجزائر"
		}
		if len(o.parties) > 0 && !many {
			o.last = next // "للأمم المتحدة" after "الأممي"
			return true
		}
		if many && o.head.Entry.Attr["bare"] != "" && d.governs(p.first) {
			o.offices[0].key = "" // "ممثلون للحكومة الكينية" stand for the side
		}
		o.add(p)
		o.last = next
		return true
	}
	if n == "عن" && len(o.parties) == 0 && spokesmen(o.head) {
		p, next, ok := d.bodyAt(cur + 1)
		if !ok {
			p, next, ok = d.partyAt(cur + 1)
			ok = ok && p.rule != "nationality"
		}
		if ok {
			o.add(p) // "ممثلين عن الجيش", "ممثلين عن الحكومة اليمنية"
			if many && o.head.Entry.Attr["bare"] != "" {
				o.offices[0].key = "" // they stand for the side
			}
			o.last = next
			return true
		}
	}
	if o.head.Entry.Attr["delegation"] != "" && len(o.parties) == 0 && d.delegationWord(n) {
		o.last++
		return true
	}
	if o.head.Entry.Attr["delegation"] != "" && !o.head.Definite && len(o.parties) == 0 && d.madeUp(o, cur, depth) {
		return true
	}
	if n == "في" && o.head.Entry.Attr["generic"] != "" && len(o.parties) == 0 {
		if p, next, ok := d.bodyAt(cur + 1); ok {
			o.add(p) // "مسؤولا رفيعا في الخارجية التونسية"
			o.last = next
			return true
		}
	}
	if spokesmen(o.head) {
		if p, next, ok := d.bodyAt(cur); ok && (len(o.parties) == 0 || many && strings.HasPrefix(n, "و")) {
			o.add(p) // "وفدا الحكومة السورية والمعارضة", "ممثلو الحكومة السورية"
			if many && o.head.Entry.Attr["bare"] != "" {
				o.offices[0].key = "" // they stand for the side
			}
			o.last = next
			return true
		}
	}
	if n == "من" && o.head.Entry.Key == "envoy" && !o.head.Definite && len(o.parties) == 0 && depth == 0 {
		if of, ok := d.officePhrase(cur+1, depth+1); ok && len(of.parties) == 1 && of.head.Entry.Number <= lexicon.Singular {
			o.add(of.parties[0]) // "مبعوثا من الرئيس التونسي"
			o.last = of.last
			return true
		}
	}
	if n == "من" && (o.head.Entry.Attr["generic"] != "" || many) && len(o.parties) == 0 {
		p, next, ok := d.partyAt(cur + 1)
		if !ok || p.rule == "nationality" {
			p, next, ok = d.bodyAt(cur + 1)
		}
		if !ok && o.head.Entry.Attr["delegation"] != "" && d.consists(o, cur+1, depth) {
			return true
		}
		if ok {
			o.add(p)
			o.last = next
			return true
		}
	}
	if delegates(o.head) && d.sentBy(o) {
		return true
	}
	switch n {
	case "لدي", "في", "الي":
		if n != "في" && o.head.Entry.Key != "ambassador" && o.head.Entry.Key != "envoy" && o.head.Entry.Key != "other" {
			return false
		}
		if o.head.Entry.Attr["delegation"] != "" && o.head.Definite || many && len(o.parties) > 1 {
			return false // "يلتقي الوفدان في القاهرة", "التقى قادة مصر والأردن في القاهرة"
		}
		if n == "في" && o.anaphoric() && stateOffice(o.head.Entry.Key) && o.head.Entry.Key != "ambassador" {
			return false // "اللقاء المرتقب بين الزعيمين في القاهرة"
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
			if o.last, o.closed = next, true; o.head.Entry.Key == "envoy" {
				o.last = d.joinedRegion(next) // "إلى غرب أفريقيا والساحل"
			}
			return true
		}
		return n == "في" && d.inTalks(o, cur+1)
	case "للشوون", "للشيون", "للشان", "لشوون", "لشيون", "الخاص", "الخاصه", "الشخصي", "الشخصيه", "الدايم", "الدايمه", "العام", "العامه", "الاول", "الاعلي", "المفوض", "الثاني":
		o.last, o.closed = cur+1, true
		if strings.HasPrefix(n, "لل") || strings.HasPrefix(n, "لش") {
			for o.last < len(d.toks) && !d.toks[o.last].Line && (d.definiteWord(o.last) || d.joinedOrg(o.last) > o.last || regionWord(d.norm(o.last)) && !d.nameSpan(o.last)) {
				if _, ok := d.match(o.last, lexicon.Honorific, lexicon.Office); ok {
					break
				}
				if next := d.joinedOrg(o.last); next > o.last {
					o.last = next // "للشؤون المغاربية وجامعة الدول العربية"
					continue
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
			for next := d.joinedRegion(o.last); next > o.last; next = d.joinedRegion(o.last) {
				o.last = next
			}
			d.inMinistry(o, o.last)
		}
		return true
	}
	if next := d.forRegion(cur); next > cur && (o.head.Entry.Key == "envoy" || d.endsOffice(next)) {
		for next > o.last {
			o.last, next = next, d.joinedRegion(next)
		}
		o.closed = true
		return true
	}
	if d.nested(o, cur, depth) || d.quotedOrg(o, cur) || d.envoyOf(o, cur) || d.shortOrg(o, cur) {
		return true
	}
	return d.openComplement(o, cur, depth)
}

// joinedOrg is where an organisation ends that stands at token i behind "and"; i if none does.
func (d *document) joinedOrg(i int) int {
	if m, ok := d.match(i, lexicon.Org); ok && m.Conj == "و" && m.Prep == "" {
		return m.Last
	}
	return i
}

// spokesmen reports whether head is the word for those who go or speak for whoever stands behind
// it: "وفدا", "ممثلو", "مندوبون", "موفد".
func spokesmen(head lexicon.Match) bool {
	return head.Entry.Attr["delegation"] != "" || inCharge(head) || !head.Definite && (head.Entry.Key == "envoy" || head.Entry.Attr["bare"] != "")
}

// inCharge reports whether the office is that of who runs an embassy or mission, which follows.
func inCharge(head lexicon.Match) bool { return head.Entry.Lemma == "قائم بأعمال" }

// ofRepublic reports whether the full name of a state at token i says whose office o is, and
// not where its holder goes: "وزير الخارجية للجمهورية الجزائرية".
func (d *document) ofRepublic(o *officePhrase, i int) bool {
	if n := d.norm(i); n != "للجمهوريه" && n != "لجمهوريه" {
		return false
	}
	for j := o.first - 1; j >= 0 && j > o.first-30 && d.sent[j] == d.sent[i]; j-- {
		if c, told := d.match(j, lexicon.Contact); told && c.Entry.Attr["mode"] == "visit" {
			return false
		}
	}
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
	if ok && d.member(o) && ministry(in.offices[0].key) && in.head.Prep == "" {
		return false // "عضو مجلس الدولة وزير الخارجية": one more office of his
	}
	if !ok || in.head.Conj != "" || in.head.Prep != "" && in.head.Prep != "ل" {
		return false
	}
	if in.head.Prep == "" && d.definiteWord(o.last-1) && o.head.Last == o.last {
		return false // "ولي العهد المستشار", "ولي العهد معالي المستشار": two
	}
	if in.head.Prep == "" && (o.head.Definite && o.head.Last == o.head.First+1 || o.head.Entry.Key != "envoy" && doubles(o, in.offices[0].key)) {
		return false // "المستشار رئيس الوفد", "نائب رئيس الوزراء وزير الخارجية": an apposition
	}
	o.last, o.closed = in.last, true
	for _, p := range in.parties {
		o.add(p)
	}
	if name, next, ok := d.nameAfter(d.mustHonorifics(o.last)); ok && name.len() > 1 && len(in.parties) > 0 && (in.head.Entry.Key == "head_of_state" || in.head.Entry.Key == "secretary_general") {
		// "مبعوث الرئيس الأمريكي فلان إلى سورية علان"
		m, to := d.match(next, lexicon.State)
		if d.norm(next) == "الي" || d.norm(next) == "," || d.norm(next) == "لشوون" || to && m.Prep == "ل" {
			o.last = next
		}
	}
	return true
}
