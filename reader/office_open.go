package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// openComplement skips the words that say of what somebody is head: "رئيس هيئة
// الهلال الأحمر السعودي", "مدير عام الإدارة العامة للشؤون الدولية".
func (d *document) openComplement(o *officePhrase, cur, depth int) bool {
	if !opens(o.head) || len(o.parties) > 0 || o.closed || o.head.Definite && o.head.Last == o.head.First+1 {
		return false
	}
	j := cur
	for j < len(d.toks) && j < cur+10 && !d.toks[j].Line && d.toks[j].Kind == arabic.Word {
		if m, ok := d.match(j, lexicon.Region); ok && clitics(m) == 0 && m.Entry.Attr["weak"] == "" {
			j = m.Last // "رئيس دائرة أوروبا"
			continue
		}
		if p, next, ok := d.partyAt(j); ok && p.rule != "" && (!strings.HasPrefix(d.norm(j), "ب") || p.rule == "organisation") {
			o.add(p)
			o.last, o.closed = d.remainder(next), true
			return true
		}
		if d.inMinistry(o, j) || d.ofParliament(o, j) {
			return true
		}
		if _, ok := d.match(j, lexicon.Office, lexicon.Honorific); ok && j > cur {
			break
		}
		if c, ok := d.contact(j); ok && !finite(c) && !c.Definite && c.Entry.Attr["mode"] == "message" {
			break // "بعث قائد الجيش برقية تهنئة"
		}
		if next := d.namedAfter(j); next > j {
			j = next // "مركز الملك فلان للإغاثة"
			continue
		}
		if m, ok := d.match(j, lexicon.Region); ok && m.Prep == "" && (m.Conj == "" || j > cur) && m.Entry.Attr["weak"] == "" {
			j = m.Last // "رئيس دائرة أوروبا", "مدير إدارة الشرق الأوسط وآسيا الوسطى"
			continue
		}
		common, isCommon := d.match(j, lexicon.Common)
		ten := d.norm(j) == "عشر" || d.norm(j) == "عشره" // "الفيلق الرابع عشر"
		if !ten && !d.definiteWord(j) && !(isCommon && common.Conj == "" && common.Prep == "") {
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

// inMinistry reads at token i the house in which somebody is head of a part: "مدير إدارة
// آسيا بوزارة الخارجية القطرية", "المدير العام للشؤون الآسيوية في وزارة الخارجية".
func (d *document) inMinistry(o *officePhrase, i int) bool {
	house, in := strings.CutPrefix(d.norm(i), "ب")
	if d.norm(i) == "في" {
		i, in = i+1, true
		house = d.norm(i)
	}
	if !in || house != "وزاره" && house != "الخارجيه" && house != "الوزاره" && house != "الرياسه" {
		return false
	}
	for j := i + 1; j < min(i+5, len(d.toks)); j++ {
		if p, next, ok := d.partyAt(j); ok && p.rule != "" && !d.toks[j].Line {
			if len(o.parties) == 0 {
				o.add(p)
			}
			o.last, o.closed = next, true
			return true
		}
		if _, titled := d.match(j, lexicon.Office, lexicon.Honorific); titled || !d.definiteWord(j) || d.nameSpan(j) {
			o.last, o.closed = j, true
			return true
		}
	}
	return false
}

// inMovement reads at token i the movement in which somebody has his office: "القيادي في حركة كذا",
// "القيادي البارز في حزب كذا".
func (d *document) inMovement(o *officePhrase, i int) bool {
	if o.head.Entry.Key != "other" && o.head.Entry.Key != "party_leader" {
		return false
	}
	if d.definiteWord(i) && d.norm(i+1) == "في" && len(d.at[i]) == 0 {
		i++
	}
	p, next, ok := d.partyAt(i + 1)
	if d.norm(i) != "في" || !ok || p.rule != "movement" && p.rule != "faction" {
		return false
	}
	o.add(p)
	o.last, o.closed = next, true
	return true
}

// inHouse reads at token i the house of a state in which somebody serves, where his name follows:
// "مدير مكتب الأمن الوطني بالرئاسة الكورية فلان", "المستشارة في رئاسة الجمهورية السورية فلانة".
func (d *document) inHouse(o *officePhrase, i int) bool {
	at := i
	if d.norm(i) == "في" {
		at++
	}
	m, ok := d.match(at, lexicon.Seat, lexicon.Side)
	if !ok || m.Conj != "" || (m.Prep == "ب") == (at > i) || m.Entry.Class == lexicon.Side && m.Entry.Key != "voice" {
		return false
	}
	p, next := d.seatOf(m)
	if m.Entry.Class == lexicon.Side {
		j := m.Last
		for ; j < m.Last+2 && d.definiteWord(j); j++ {
			if _, nisba := d.match(j, lexicon.Nisba); nisba {
				break
			}
			if _, office := d.match(j, lexicon.Office); office {
				return false // "في إدارة الرئيس الأمريكي فلان"
			}
		}
		if p, next, ok = d.partyAt(j); !ok {
			return false
		}
	}
	if k := d.mustHonorifics(next); !isCode(p.code) || !d.nameSpan(k) || d.named[k].Clitic > 0 {
		return false
	}
	o.add(p)
	o.last, o.closed = next, true
	return true
}

// ofParliament reads at token i the parliament to which the committee belongs of which somebody
// is a member or the head: "رئيس لجنة المخابرات التابعة لمجلس الشيوخ الأمريكي", "عضوة لجنة الدفاع
// في البرلمان المصري".
func (d *document) ofParliament(o *officePhrase, i int) bool {
	if !strings.Contains(o.head.Entry.Lemma, "لجنة") && !strings.HasPrefix(d.norm(o.head.Last), "لجن") {
		return false
	}
	w := d.norm(i)
	switch house, in := strings.CutPrefix(w, "ب"); {
	case w == "في":
		i++
		w = d.norm(i)
	case in:
		w = house
	case d.norm(i-1) == "التابعه" && strings.HasPrefix(w, "ل"):
		w = strings.TrimPrefix(w, "ل")
		if strings.HasPrefix(w, "ل") {
			w = "ا" + w // "للبرلمان"
		}
	default:
		return false
	}
	if w == "مجلس" {
		i++
		w += " " + d.norm(i)
	}
	if !d.lex.Has("parliament", w) {
		return false
	}
	o.offices[0].key, o.last, o.closed = "legislator", i+1, true
	if p, next, ok := d.partyAt(o.last); ok && p.rule != "" && len(o.parties) == 0 && !d.toks[o.last].Line {
		o.add(p)
		o.last = next
	}
	return true
}

// inEmbassy reads at token i the embassy at which somebody serves and, behind it, where that is:
// "الملحق العسكري بسفارة الجزائر بتونس", "المستشار الأول في السفارة الجزائرية".
func (d *document) inEmbassy(o *officePhrase, i int) bool {
	if len(o.parties) > 0 {
		return false
	}
	house, in := strings.CutPrefix(d.norm(i), "ب")
	if d.norm(i) == "في" || d.norm(i) == "لدي" {
		i, in = i+1, true
		house = d.norm(i)
	}
	if rest, of := strings.CutPrefix(house, "ل"); of && !in && o.head.Entry.Key == "ambassador" {
		house, in = rest, true // "القائم بأعمال مؤقت لسفارة الهند"
	}
	switch strings.TrimPrefix(house, "ال") {
	case "سفاره", "قنصليه":
	default:
		return false
	}
	p, next, ok := d.partyAt(i + 1)
	if !in || !ok || p.rule != "state" && p.rule != "nationality" || d.toks[i+1].Line {
		return false
	}
	o.add(p)
	if _, end, there := d.stayAt(next, nil); there {
		next = end
	}
	o.last, o.closed = next, true
	return true
}

// namedAfter returns where the name ends that a house at token i bears: "جامعة الملك فلان";
// i where it bears none.
func (d *document) namedAfter(i int) int {
	if _, titled := d.match(i+1, lexicon.Honorific); !titled || !d.in("named-after", i) {
		return i
	}
	j := i + 2
	for j < len(d.toks) && j < i+8 && d.namelike(j, false) && !strings.HasPrefix(d.norm(j), "لل") {
		j++
	}
	return j
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
