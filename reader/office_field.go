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
	charged := o.head.Entry.Key == "minister" && o.head.Definite && (d.charged(cur) || strings.HasPrefix(d.norm(cur), "لل") && d.norm(cur+1) != "الخارجيه")
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
		if d.inMinistry(o, j) {
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
	if d.charged(i) {
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
	case "المعني", "المعنيه", "المكلف", "المكلفه":
		return strings.HasPrefix(d.norm(i+1), "ب") || strings.HasPrefix(d.norm(i+1), "ل")
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
	return i
}
