package reader

import (
	"strings"

	"mahdar/lexicon"
)

// headOf gives an office that means more at the head of an organisation or of a party
// what it is there: the director general of an agency of states, the secretary general of
// a party.
func (d *document) headOf(o *officePhrase) {
	if o.former {
		return
	}
	if body := o.head.Entry.Attr["body"]; body != "" && (o.closed || len(o.parties) == 0) {
		o.offices[0].key = body // "نائب رئيس المجلس", "نائب رئيس غرفة التجارة"
	}
	if len(o.parties) == 0 {
		return
	}
	key := ""
	switch o.parties[0].rule {
	case "nationality", "state":
		if o.head.Entry.Key == "secretary_general" && o.closed && o.head.Entry.Attr["org"] != "" {
			key = "other" // of a body of the state
		}
		if o.head.Entry.Number > lexicon.Singular && (o.parties[0].rule == "state" || o.head.Definite) {
			key = o.head.Entry.Attr["states"] // "قادة مصر واليونان", "القادة الخليجيين"
		}
	case "organisation":
		key = o.head.Entry.Attr["org"]
		if states := o.head.Entry.Attr["states"]; states != "" && o.head.Entry.Number > lexicon.Singular {
			key = states // "قادة الآسيان"
		}
	case "movement", "faction":
		key = o.head.Entry.Attr["party"]
	}
	if key != "" && key != "yes" {
		o.offices[0].key = key
	}
}

// envoyOf reads what an envoy is for, and the organisation that sends him: "منسق
// المفاوضات من الاتحاد الأوروبي", "منسق السياسات في حلف الناتو".
func (d *document) envoyOf(o *officePhrase, cur int) bool {
	if o.head.Entry.Key != "envoy" || o.head.Definite || o.closed || len(o.parties) > 0 || o.head.Last != o.last {
		return false
	}
	j := cur
	for j < len(d.toks) && j < cur+3 && !d.toks[j].Line && d.definiteWord(j) && !d.nameSpan(j) {
		j++
	}
	if n := d.norm(j); j == cur || n != "من" && n != "في" && n != "لدي" {
		return false
	}
	m, ok := d.match(j+1, lexicon.Org)
	if !ok || clitics(m) > 0 {
		return false
	}
	o.add(d.party(m))
	o.last, o.closed = m.Last, true
	return true
}

// alias skips the short name of an organisation in quotation marks or brackets behind
// the long one: "كبير وسطاء الهيئة الحكومية للتنمية «إيغاد»".
func (d *document) alias(o *officePhrase, cur int) bool {
	if n := len(o.parties); n == 0 || d.norm(cur) != "\"" && d.norm(cur) != "(" {
		return false
	}
	m, ok := d.match(cur+1, lexicon.Org, lexicon.Movement)
	if end := d.norm(m.Last); !ok || m.Entry.Key != o.parties[len(o.parties)-1].code || end != "\"" && end != ")" {
		return false
	}
	o.last = m.Last + 1
	return true
}

// inTalks skips the talks to which an envoy is sent: "كبير المفاوضين الكوبيين في
// المحادثات السداسية".
func (d *document) inTalks(o *officePhrase, cur int) bool {
	m, ok := d.match(cur, lexicon.Contact)
	if o.head.Entry.Key != "envoy" || !ok || finite(m) || !m.Definite || clitics(m) > 0 {
		return false
	}
	j := m.Last
	for j < len(d.toks) && j < m.Last+3 && !d.toks[j].Line && d.definiteWord(j) && !strings.HasPrefix(d.norm(j), "و") {
		j++
	}
	o.last, o.closed = j, true
	return true
}

// regionWord reports whether the word begins the name of a part of the world: "شبه
// الجزيرة", "شمال أفريقيا".
func regionWord(n string) bool {
	switch n {
	case "شبه", "منطقه", "شمال", "جنوب", "شرق", "غرب", "وسط", "دول":
		return true
	}
	return false
}

// forRegion returns where the region ends for which an office at token i is told to be:
// "المبعوث الأميركي للقرن الأفريقي", "نائبة الرئيس لمنطقة الشرق الأوسط فلانة"; i where none is.
func (d *document) forRegion(i int) int {
	at := i
	if d.norm(i) == "لمنطقه" {
		at++
	}
	m, ok := d.match(at, lexicon.Region)
	if !ok || m.Conj != "" || at == i && m.Prep != "ل" || at > i && m.Prep != "" {
		return i
	}
	return m.Last
}

// joinedRegion returns where the region ends that the word at i joins to the field of an office:
// "لشؤون الشرق الأوسط وبلدان أفريقيا"; i where it joins none.
func (d *document) joinedRegion(i int) int {
	if !strings.HasPrefix(d.norm(i), "و") {
		return i
	}
	switch d.norm(i) {
	case "ودول", "وبلدان", "ومنطقه":
		if m, ok := d.bare(i+1, lexicon.Region); ok {
			return m.Last
		}
	}
	if m, ok := d.match(i, lexicon.Region); ok && m.Conj == "و" && m.Prep == "" {
		return m.Last
	}
	return i
}

// shortOrg reads the short name of an organisation that the page names in full near by:
// "الممثلة العليا للاتحاد", "الأمين العام للمنظمة".
func (d *document) shortOrg(o *officePhrase, cur int) bool {
	rest, ok := strings.CutPrefix(d.norm(cur), "لل")
	if !ok || len(o.parties) > 0 || o.head.Entry.Key != "secretary_general" && o.head.Entry.Key != "envoy" {
		return false
	}
	switch rest {
	case "اتحاد", "حلف", "جامعه", "منظمه", "وكاله", "مفوضيه", "مجموعه", "مجلس":
	default:
		return false
	}
	for k := cur - 1; k > cur-300 && k > 0; k-- {
		if d.norm(k) == d.norm(cur) && d.norm(k-1) == d.norm(cur-1) {
			if m, ok := d.match(k, lexicon.Org, lexicon.Movement); ok && m.Last > k+1 {
				d.shortFor(o, cur, m) // "الأمين العام للاتحاد" behind that of a union of workers
				return true
			}
		}
	}
	for far := 1; far < 300; far++ {
		for _, k := range []int{cur - far, cur + far} {
			if w := d.norm(k); w != "ال"+rest && w != rest && w != "ل"+rest {
				continue
			}
			if m, ok := d.match(k, lexicon.Org); ok && m.Conj == "" && m.Last > k+1 {
				d.shortFor(o, cur, m)
				return true
			}
		}
	}
	return false
}

// shortFor adds to o the organisation m, which the word at cur stands for.
func (d *document) shortFor(o *officePhrase, cur int, m lexicon.Match) {
	p := d.party(m)
	p.span = span{cur, cur + 1}
	if _, told := d.called[p.code]; !told && !isCode(p.code) {
		d.call(p.code, d.factionName(span{m.First, m.Last}))
	}
	o.add(p)
	o.last, o.closed = cur+1, true
}

// quotedOrg reads the organisation in quotation marks behind a ل of its own: "الأمين العام
// لـ«أوبك»".
func (d *document) quotedOrg(o *officePhrase, cur int) bool {
	if len(o.parties) > 0 || d.norm(cur) != "ل" || d.norm(cur+1) != "\"" {
		return false
	}
	m, ok := d.bare(cur+2, lexicon.Org, lexicon.Movement)
	if !ok || d.norm(m.Last) != "\"" {
		return false
	}
	o.add(d.party(m))
	o.last, o.closed = m.Last+1, true
	d.headOf(o)
	return true
}
