package reader

import (
	"strings"

	"mahdar/lexicon"
)

// endsOffice reports whether a state, a title or a name stands at i, or a name
// behind a comma.
func (d *document) endsOffice(i int) bool {
	if d.norm(i) == "," {
		start, _, any := d.honorifics(i + 1)
		return any || d.apart(start)
	}
	if h, ok := d.match(i, lexicon.Honorific); ok && clitics(h) == 0 || d.nameSpan(i) {
		return true
	}
	if d.norm(i) == "في" {
		p, next, ok := d.placeAt(i + 1)
		return ok && len(p.code) == 3 && next > i+2 // "وزير الزراعة والتموين في جمهورية البرازيل"
	}
	if _, next, ok := d.partyAt(i); ok && (next > i+1 || d.nameSpan(next)) && strings.HasPrefix(d.norm(i), "ب") {
		return true // "وزير الثقافة والإرشاد بالجمهورية التركية فلان"
	}
	m, ok := d.match(i, lexicon.Nisba, lexicon.State)
	return ok && m.Conj == "" && (m.Prep == "" || m.Prep == "ل") && m.Definite == (m.Entry.Class == lexicon.Nisba)
}

// titles reads the further titles of one official that stand before his name:
// "نائب رئيس الوزراء وزير الخارجية فلان", "وزير الخارجية، نائب رئيس الوزراء، فلان".
func (d *document) titles(o *officePhrase) {
	if o.head.Entry.Number > lexicon.Singular || len(o.offices) != 1 || o.both {
		return
	}
	told := o.offices[0].key // the title read last
	for range 3 {
		cur := o.last
		comma := d.norm(cur) == ","
		if comma {
			cur++
		}
		if end, sender, ok := d.ofMission(cur); ok && (told == "envoy" || told == "ambassador") {
			o.more, o.last, o.closed = append(o.more, "ambassador"), end, true
			for _, p := range sender {
				o.add(p)
			}
			continue
		}
		next, ok := d.officePhrase(cur, 1)
		if !ok || next.head.Prep != "" || next.head.Entry.Number > lexicon.Singular || d.toks[cur].Line {
			return
		}
		a, b := o.offices[0].key, next.offices[0].key
		if a == "envoy" && b == "head_of_state" && !comma && next.anaphoric() && next.head.Conj == "" && len(o.parties) > 0 && d.nameSpan(next.last) {
			o.offices[0], o.last = next.offices[0], next.last // "الوسيط الأنغولي الرئيس فلان"
			return
		}
		if sent(a) && next.former && !comma && next.head.Conj == "" && d.nameSpan(next.last) {
			o.last, o.closed = next.last, true // "مبعوث الاتحاد الأفريقي الرئيس التنزاني الأسبق فلان"
			return
		}
		enclosed := a == "head_of_government" && len(o.parties) == 0 && d.norm(next.last) == "," // "الوزير الأول، وزير خارجية غامبيا، فلان"
		if (!comma || enclosed) && !d.behindVerb(o.first) && d.adds(o, next) {
			o.more, told = append(o.more, b), next.offices[0].key
			for _, p := range next.parties {
				o.add(p)
			}
			o.last, o.closed = next.last, true
			continue
		}
		minister := b == "military_chief" && d.member(o) || ministry(b) && (d.member(o) || told == "deputy_head_of_government" || comma && d.norm(o.first) == "وزير" && d.norm(o.last-1) == "الدوله")
		if !minister && !(heir(told, b) && d.endsOffice(next.last)) && (next.head.Conj != "" || !d.endsOffice(next.last) && !d.rules(next.last) && !d.goesOn(next) || !doubles(o, b)) {
			return
		}
		if len(o.parties) > 0 && len(next.parties) > 0 && o.parties[0].code != next.parties[0].code {
			return
		}
		if comma && !minister && len(next.parties) > 0 && len(o.parties) == 0 {
			return
		}
		if minister && a == told {
			o.offices[0], b = next.offices[0], a // the ministry for which he acts
		}
		if a == "envoy" && a == told && strings.HasPrefix(b, "deputy_") {
			o.offices[0], b = next.offices[0], a // the house in which the envoy serves
		}
		o.more, told = append(o.more, b), next.offices[0].key
		for _, p := range next.parties {
			if p.rule != "organisation" || len(o.parties) > 0 || !stateOffice(o.offices[0].key) {
				o.add(p)
			}
		}
		o.last, o.closed = next.last, true
	}
}

// ofMission reads at i that an envoy or ambassador heads a mission as well, and returns where
// that ends and whose it is: "ورئيس بعثته", "رئيسة بعثة الأمم المتحدة في ليبيا".
func (d *document) ofMission(i int) (end int, sender []partyRef, ok bool) {
	if d.norm(i) == "و" {
		i++
	}
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "رييس", "رييسه":
	default:
		return i, nil, false
	}
	switch d.norm(i + 1) {
	case "بعثه", "البعثه":
		if o, read := d.officePhrase(i, 1); read {
			end, sender = o.last, o.parties
		}
	case "بعثته", "بعثتها":
		end = i + 2
	}
	_, _, named := d.nameAfter(d.mustHonorifics(end))
	return end, sender, end > i && named
}

// sent reports whether the office is often given to somebody who held a higher one elsewhere.
func sent(key string) bool { return key == "envoy" || key == "secretary_general" }

// adds reports whether next, right behind the office o, is a further one of its holder, where o is
// no subject before an object: "مع رئيس الوزراء وزير الدفاع الأردني فلان".
func (d *document) adds(o *officePhrase, next officePhrase) bool {
	if next.head.Conj != "" || !d.endsOffice(next.last) && !d.goesOn(next) ||
		len(o.parties) > 0 && len(next.parties) > 0 && o.parties[0].code != next.parties[0].code {
		return false
	}
	switch a, b := o.offices[0].key, next.offices[0].key; a {
	case "head_of_government":
		return ministry(b) || b == "military_chief"
	case "minister":
		return strings.Contains(o.head.Entry.Lemma, "دولة") && ministry(b) && b != a || ministry(b) && o.last > o.head.Last
	case "deputy_foreign_minister":
		return b == "envoy"
	case "defence_minister", "deputy_minister":
		return b == "military_chief"
	}
	return false
}

// behindVerb reports whether the word at i stands right behind a verb, over what tells when and
// where: an office there may be its subject, and the next one its object.
func (d *document) behindVerb(i int) bool {
	for i--; i > 0; i-- {
		if _, ok := d.finiteAt(i); ok {
			return true
		}
		if d.timeAt[i] >= 0 || d.norm(i) == "," && d.timeAt[i-1] >= 0 {
			continue
		}
		if _, ok := d.match(i, lexicon.City, lexicon.Capital); !ok && d.norm(i) != "في" {
			return false
		}
	}
	return false
}

// heir reports whether a crown prince can hold the office b beside: "ولي العهد ووزير الدفاع".
func heir(a, b string) bool {
	return a == "crown_prince" && (b == "defence_minister" || b == "interior_minister" || b == "deputy_head_of_government")
}

// member reports whether the office is a seat in a body, beside which its holder has another.
func (d *document) member(o *officePhrase) bool {
	return d.norm(o.first) == "عضو" || d.norm(o.first) == "عضوه"
}

// rules reports whether the office of a ruler or governor stands at i: "حاكم دبي".
func (d *document) rules(i int) bool {
	m, ok := d.match(i, lexicon.Office)
	return ok && clitics(m) == 0 && m.Entry.Key == "governor" && m.Entry.Number <= lexicon.Singular
}

// goesOn reports whether behind the office of a deputy head of government stands the
// ministry of the same one: "ولي العهد نائب رئيس مجلس الوزراء وزير الداخلية".
func (d *document) goesOn(o officePhrase) bool {
	next, ok := d.officePhrase(o.last, 1)
	return ok && o.offices[0].key == "deputy_head_of_government" && next.head.Prep == "" && ministry(next.offices[0].key)
}

// doubles reports whether one person is often both: what o tells, and the office b.
func doubles(o *officePhrase, b string) bool {
	switch a := o.offices[0].key; a {
	case "deputy_head_of_government":
		return ministry(b)
	case "crown_prince":
		return ministry(b) || b == "deputy_head_of_government" || b == "head_of_government" || b == "governor" || b == "military_chief"
	case "envoy":
		return (ministry(b) || b == "deputy_foreign_minister" || b == "deputy_minister") && o.closed
	case "military_chief", "deputy_minister":
		return b == "military_chief" || b == "deputy_minister" // "رئيس الأركان العامة، النائب الأول لوزير الدفاع"
	case "adviser":
		return b == "other"
	case "ambassador":
		return b == "ambassador" && len(o.parties) == 0 // "عميد السلك الدبلوماسي سفير جيبوتي"
	default:
		return ministry(a) && b == "deputy_head_of_government"
	}
}

// ministry reports whether the office is that of a minister.
func ministry(key string) bool {
	switch key {
	case "foreign_minister", "defence_minister", "interior_minister", "finance_minister", "minister":
		return true
	}
	return false
}

// others reports whether two offices told one after the other, the first with its
// holder's name, are those of two people: nobody is president and minister at once.
func others(a, b string) bool {
	rank := func(key string) int {
		switch key {
		case "head_of_state":
			return 1
		case "head_of_government":
			return 2
		case "speaker", "ambassador", "envoy", "spokesperson", "legislator", "intelligence_chief", "deputy_foreign_minister", "deputy_minister", "national_security_adviser":
			return 4
		}
		if ministry(key) {
			return 3
		}
		return 0
	}
	x, y := rank(a), rank(b)
	switch {
	case x == 0 || y == 0, x == 2 && y == 3, x == 4 && y >= 3 || x == 3 && y == 4 && b != "speaker":
		return false // "رئيس الوزراء فلان، وزير الخارجية", "السفير فلان، نائب الوزير"
	case x == 3 && y == 3:
		return a != b && a != "minister"
	}
	return x != y
}
