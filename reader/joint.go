package reader

import (
	"strings"

	"mahdar/lexicon"
)

// jointSides reads the sides of a standing body that is called by them: "اللجنة التونسية
// الجزائرية المشتركة", "مجلس التنسيق السعودي العراقي". A body of businessmen has none.
func (d *document) jointSides(i int) *mention {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "اللجنه", "لجنه", "للجنه", "المجلس", "مجلس", "للمجلس", "لمجلس", "الاليه", "اليه", "لاليه", "الهييه", "هييه":
	default:
		return nil
	}
	m := &mention{span: span{i, i + 1}, kind: kParty, number: lexicon.Singular}
	common := false // the body is told as that of several sides
	for j := i + 1; j < min(i+9, len(d.toks)) && !d.toks[j].Line; j++ {
		switch w := strings.TrimPrefix(d.norm(j), "ال"); {
		case w == "اعمال" || w == "رجال":
			return nil
		case w == "مشترك" || w == "مشتركه" || w == "عليا" || w == "اعلي" || w == "كبري" || w == "مختلطه":
			common = common || w != "عليا" && w != "اعلي" && w != "كبري"
			m.last = j + 1
			continue
		case len(m.actors) > 0 && (w == "-" || w == "و"):
			continue
		}
		if n, ok := d.match(j, lexicon.Nisba); ok && n.Definite && n.Prep == "" && n.Entry.Number <= lexicon.Singular {
			p := d.party(n)
			m.actors = append(m.actors, &actor{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak})
			m.last = n.Last
			j = n.Last - 1
			continue
		}
		if len(m.actors) > 0 || !d.definiteWord(j) || j > i+3 {
			break
		}
		common = common || strings.HasPrefix(d.norm(j), "التنسيق") || strings.HasPrefix(d.norm(j), "التشاور") || d.norm(j) == "المتابعه"
	}
	if len(m.actors) < 2 || m.actors[0].party == m.actors[1].party || !common && !d.committeeOf(m) {
		return nil
	}
	return m
}

// committeeOf reports whether the body m is a committee called by two states and no more: "اللجنة
// الروسية الفنزويلية", not "اللجنة التونسية الجزائرية للصداقة".
func (d *document) committeeOf(m *mention) bool {
	switch strings.TrimPrefix(d.norm(m.first), "و") {
	case "اللجنه", "لجنه", "للجنه":
	default:
		return false
	}
	for j := m.first + 1; j <= m.last && j < len(d.toks); j++ {
		if d.in("friendship", j) {
			return false
		}
	}
	return true
}

// sat reports whether the body at token i belongs to the noun or verb of its sitting, whose
// adjectives its sides are: "الدورة الثانية للجنة المشتركة التونسية الجزائرية", "تنعقد اللجنة
// المشتركة التونسية الجزائرية".
func (d *document) sat(i int) bool {
	if strings.HasPrefix(d.norm(i), "ل") && d.jointBody(i+1) > 0 {
		return true
	}
	for j := i - 1; j >= max(d.sentence(d.sent[i]).first, i-6); j-- {
		if m, ok := d.light(j); ok && sits(m) {
			return true
		}
		if d.contactNoun(j) {
			return false // "انعقد الاجتماع الخامس للجنة التونسية الجزائرية المشتركة"
		}
	}
	return false
}

// sitsOf reports whether the noun at m is the sitting of a body called by its sides, which
// stands behind it or is the one of which it is told: "الدورة الرابعة للجنة الحدودية التونسية
// الجزائرية المشتركة", "عقدت اللجنة التونسية الجزائرية المشتركة دورتها".
func (d *document) sitsOf(m lexicon.Match) bool {
	if m.Entry.Attr["sits"] == "" {
		return false
	}
	from, to := m.Last, min(m.Last+4, len(d.toks))
	if m.Pronoun != "" {
		from, to = max(d.sentence(d.sent[m.First]).first, m.First-far), m.First
	}
	for j := from; j < to; j++ {
		if d.jointSides(j) != nil {
			return true
		}
		if m.Pronoun == "" && d.contactNoun(j) {
			return false // "أشغال الدورة": the sitting is the second
		}
	}
	return false
}
