package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// fieldWords bounds what is said of the field of an office: "لشؤون السلام والأمن في شبه
// الجزيرة الكورية".
const fieldWords = 11

// field skips what an envoy or director is there for, where a title, his name or his
// ministry follows: "الممثل الأمريكي الخاص للمصالحة في أفغانستان السفير فلان", "المدير العام
// لشؤون آسيا بوزارة الخارجية اليابانية فلان". The states in it are not his own.
func (d *document) field(o *officePhrase, cur int) bool {
	headOfBody := o.head.Entry.Key == "secretary_general" && len(o.parties) > 0 // "المفوض السامي للأمم المتحدة لشؤون اللاجئين"
	charged := d.ministerFor(o, cur)
	if !hasField(o.head.Entry.Key) && !charged && !headOfBody || o.head.Entry.Attr["delegation"] != "" || !d.opensField(cur) {
		return false
	}
	for j := cur + 1; j < min(cur+fieldWords, len(d.toks)) && !d.toks[j].Line && d.toks[j].Kind == arabic.Word; {
		if _, titled := d.match(j, lexicon.Honorific); titled || d.nameSpan(j) {
			if k := d.mustHonorifics(j); !d.nameSpan(k) || d.named[k].Clitic > 0 {
				return false
			}
			if n, ok := d.match(j-1, lexicon.Nisba); ok && charged && n.Definite && isCode(n.Entry.Key) && len(o.parties) == 0 {
				o.add(d.party(n)) // "الوزير المكلف بالتجارة الجزائري فلان"
			}
			o.last, o.closed = j, true
			return true
		}
		if d.inMinistry(o, j) || d.fieldOfState(o, j) {
			return true
		}
		next := d.fieldWord(j)
		if next == j {
			return false
		}
		j = next
	}
	return false
}

// fieldOfState takes the state behind the field, where the name follows: "وزير الدولة للمصالحة في
// جورجيا فلان".
func (d *document) fieldOfState(o *officePhrase, i int) bool {
	at := i
	if d.norm(i) == "في" {
		at++
	}
	m, ok := d.match(at, lexicon.State)
	if !ok || m.Conj != "" || (m.Prep == "ب") == (at > i) || len(o.parties) > 0 && o.parties[0].code != m.Entry.Key {
		return false
	}
	if k := d.mustHonorifics(m.Last); !d.nameSpan(k) || d.named[k].Clitic > 0 {
		return false
	}
	if len(o.parties) == 0 {
		o.add(d.party(m))
	}
	o.last, o.closed = m.Last, true
	return true
}

// deputed reads that a minister is so to another, and to whom: "الوزير المغربي المنتدب لدى وزير
// الخارجية", "كاتب الدولة الموريتاني لدى وزير الخارجية".
func (d *document) deputed(o *officePhrase, cur, depth int) bool {
	if key := o.head.Entry.Key; key != "minister" && key != "deputy_minister" || depth > 0 || o.head.Entry.Number > lexicon.Singular {
		return false
	}
	at := cur
	if n := d.norm(at); n == "المنتدب" || n == "المنتدبه" {
		o.offices[0].key = "deputy_minister"
		at++
	}
	if inner, ok := d.officePhrase(at+1, depth+1); ok && d.norm(at) == "لدي" && clitics(inner.head) == 0 {
		if inner.offices[0].key == "foreign_minister" {
			o.offices[0].key = "deputy_foreign_minister"
		}
		if len(o.parties) == 0 {
			o.parties = append(o.parties, inner.parties...)
		}
		at = inner.last
	}
	if at == cur {
		return false
	}
	o.last, o.closed = at, true
	return true
}

// ministerFor reports whether the field of a minister without one is told at token cur: "الوزير
// المكلف بالتجارة", "وزير الدولة للمصالحة".
func (d *document) ministerFor(o *officePhrase, cur int) bool {
	switch o.head.Entry.Key {
	case "minister":
		bare := o.head.Definite || strings.Contains(o.head.Entry.Lemma, "دولة")
		return d.charged(cur) || bare && strings.HasPrefix(d.norm(cur), "لل") && d.norm(cur+1) != "الخارجيه"
	case "deputy_minister":
		return d.charged(cur)
	}
	return false
}

// hasField reports whether a holder of the office key is there for some field.
func hasField(key string) bool {
	switch key {
	case "envoy", "other", "adviser", "deputy_foreign_minister", "deputy_head_of_government":
		return true
	}
	return false
}

// opensField reports whether the word at i begins to tell of a field: "لشؤون", "للمصالحة",
// "لسياسة", "المعني". A state, an organisation or a party is no field.
func (d *document) opensField(i int) bool {
	if d.charged(i) || d.in("department", i) || d.in("file", i) {
		return true
	}
	if !strings.HasPrefix(d.norm(i), "ل") || d.nameSpan(i) {
		return false
	}
	if _, known := d.match(i, lexicon.State, lexicon.Nisba, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.City, lexicon.Office, lexicon.Side, lexicon.Honorific); known {
		return false
	}
	if strings.HasPrefix(d.norm(i), "لل") {
		_, _, party := d.faction(i)
		return !party && d.norm(i) != "للحزب" && !(d.norm(i) == "للجنه" && d.norm(i+1) == "المركزيه")
	}
	m, ok := d.match(i, lexicon.Common, lexicon.Topic, lexicon.Saying)
	return d.norm(i) == "لشوون" || d.norm(i) == "لشيون" || ok && m.Prep == "ل" && !finite(m)
}

// charged reports whether the word at i says with what the holder of an office is charged: "الوزير
// المكلف بالتجارة".
func (d *document) charged(i int) bool {
	switch d.norm(i) {
	case "الخاص", "الخاصه":
		return d.in("file", i+1) // "المبعوث الخاص بالأزمة الليبية"
	case "المعني", "المعنيه", "المكلف", "المكلفه":
		n := d.norm(i + 1)
		if _, body := d.match(i+1, lexicon.Org, lexicon.Side, lexicon.Movement); body {
			return false // "وزير الخارجية المكلف بحكومة الوحدة"
		}
		return strings.HasPrefix(n, "ب") && n != "بتسيير" && n != "بتشكيل" || strings.HasPrefix(n, "ل")
	}
	return false
}

// fieldWord is the token behind the word at i that can tell of a field; i if it cannot.
func (d *document) fieldWord(i int) int {
	if _, known := d.match(i, lexicon.Office, lexicon.Side); known {
		return i
	}
	if m, ok := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Region, lexicon.City, lexicon.Capital, lexicon.Movement); ok && m.Prep == "" {
		if m.Entry.Class == lexicon.Nisba && strings.HasSuffix(d.norm(i-1), "يه") && strings.HasSuffix(d.norm(i), "ي") {
			return i // "للشؤون الأفريقية المصري": the second is his own
		}
		return m.Last
	}
	if d.norm(i) == "في" || d.definiteWord(i) {
		return i + 1
	}
	if _, verb := d.finiteAt(i); verb {
		return i
	}
	if m, ok := d.match(i, lexicon.Common, lexicon.Topic); ok && (m.Prep == "" || d.charged(i-1)) {
		return m.Last
	}
	if d.charged(i-1) && strings.HasPrefix(d.norm(i), "بال") && len(d.at[i]) == 0 {
		return i + 1
	}
	return i
}
