package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// ministryWords bounds the name of a ministry.
const ministryWords = 14

// tail reads the rest of a ministry's name that the lexicon does not know, or the whole of it:
// "وزير الخارجية والسنغاليين بالخارج", "وزيرة التربية القومية والبحث", "وزير التجارة وترقية
// الصادرات", "وزير إدارة الأراضي واللامركزية". It belongs to the office only where a state, a
// title or a name follows.
func (d *document) tail(o *officePhrase, cur int) bool {
	minister := d.norm(o.first) == "وزير" || d.norm(o.first) == "وزيره"
	whole := minister && cur == o.last && (o.last == o.first+1 || o.last == o.first+2 && d.norm(o.first+1) == "شوون")
	if !whole && (o.head.Entry.Attr["portfolio"] == "" || !strings.HasPrefix(d.norm(cur), "و") && !d.agrees(cur)) || o.head.Entry.Number > lexicon.Singular || len(o.parties) > 0 {
		return false
	}
	var citizens partyRef
	abroad, key := false, ""
	j := cur
	for j < len(d.toks) && j < cur+ministryWords && !d.toks[j].Line {
		n := d.norm(j)
		if n == "بالخارج" || n == "بالمهجر" {
			abroad = true
			j++
			continue
		}
		next := d.norm(j + 1)
		if n == "في" && (next == "الخارج" || next == "المهجر") {
			abroad = true
			j += 2
			continue
		}
		k := d.construct(j, whole && j == cur)
		built := k > j // "إدارة الأراضي", "وترقية الصادرات"
		if j = k; built {
			n, next = d.norm(j), d.norm(j+1)
		}
		if whole && j > cur && n == "مع" && strings.HasPrefix(next, "ال") {
			j++ // "وزير العلاقات مع المؤسسات الدستورية"
			continue
		}
		if next := d.joinedOrg(j); next > j {
			j = next // "وزير الخارجية والاتحاد الأوروبي", "وزير الشؤون المغاربية وجامعة الدول العربية"
			continue
		}
		if !strings.HasPrefix(n, "ال") && !strings.HasPrefix(n, "وال") && n != "وشوون" && n != "شوون" || d.timeAt[j] >= 0 || d.relative(strings.TrimPrefix(n, "و")) {
			break
		}
		if m, ok := d.match(j, lexicon.Office, lexicon.Honorific, lexicon.Side, lexicon.State, lexicon.Capital); ok && !(m.Entry.Class == lexicon.Side && (whole && j == cur || built)) || d.nameSpan(j) {
			break
		}
		if m, ok := d.match(j, lexicon.Contact); ok && !(j > cur && d.agrees(j)) && !(whole && j == cur || m.Conj != "" && m.Definite && m.Entry.Number <= lexicon.Singular && m.Last == j+1) {
			break // "والبحث" is a field of science, "الانتقال الرقمي" of work
		}
		if m, ok := d.match(j, lexicon.Nisba); ok && !(whole && j > cur && m.Entry.Key == "AU") && !d.qualifiesField(j) {
			if m.Conj == "" || m.Entry.Number <= lexicon.Singular {
				break // "الجزائري" is the state of the office
			}
			citizens = d.party(m)
		}
		if m, ok := d.match(j, lexicon.Portfolio); ok && whole && m.Prep == "" {
			if key == "" || key == "minister" {
				key = m.Entry.Key // "وزيرة الاندماج الإفريقي والشؤون الخارجية"
			}
			j = m.Last
			continue
		}
		j++
	}
	if j == cur || !d.endsOffice(j) && !abroad {
		return false
	}
	if key != "" {
		o.offices[0].key = key
	}
	o.last, o.closed = j, true
	if abroad && citizens.code != "" {
		o.add(citizens) // a minister of his citizens abroad
	}
	return true
}

// construct returns where the definite noun stands that the plain nouns at i are put before,
// i if none does: "وترقية الصادرات", "شؤون قدماء المحاربين". The first of them opens the name or
// is joined to it.
func (d *document) construct(i int, opens bool) int {
	if !opens && !strings.HasPrefix(d.norm(i), "و") {
		return i
	}
	for j := i; j < min(i+3, len(d.toks)) && !d.toks[j].Line; j++ {
		if j > i && strings.HasPrefix(d.norm(j), "ال") && d.definiteWord(j) {
			return j
		}
		if d.definiteWord(j) || !d.common(j) || j > i && strings.HasPrefix(d.norm(j), "و") {
			return i
		}
	}
	return i
}

// agrees reports whether the definite word at i can only describe the field before it: "التربية
// القومية", "التكوين والتعليم المهنيين".
func (d *document) agrees(i int) bool {
	w := d.norm(i)
	if i == 0 || !strings.HasPrefix(w, "ال") || len([]rune(w)) < 5 || d.nameSpan(i) {
		return false
	}
	if _, known := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.City, lexicon.Office, lexicon.Honorific, lexicon.Side); known {
		return false
	}
	if strings.HasSuffix(d.norm(i-1), "ه") {
		return strings.HasSuffix(w, "يه")
	}
	return strings.HasSuffix(w, "ي") || strings.HasSuffix(w, "يين")
}

// qualifiesField reports whether the nationality at i describes a field, where that of the
// office stands behind it: "المناطق الصحراوية التونسي".
func (d *document) qualifiesField(i int) bool {
	m, ok := d.match(i+1, lexicon.Nisba)
	return ok && clitics(m) == 0 && m.Definite && strings.HasSuffix(d.norm(i), "يه") && !strings.HasSuffix(d.norm(i+1), "يه")
}

// common reports whether the word at i is a plain noun, or none that the lexicon or the tagger
// of names knows.
func (d *document) common(i int) bool {
	for _, m := range d.at[i] {
		if m.Prep == "" && m.Pronoun == "" && m.Entry.Class != lexicon.Common && m.Entry.Class != lexicon.Side && m.Entry.Class != lexicon.Topic && m.Entry.Class != lexicon.Portfolio {
			return false
		}
	}
	return !d.nameSpan(i) && d.toks[i].Kind == arabic.Word
}
