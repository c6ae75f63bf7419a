package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// govern gives each mention the preposition that governs it and tells whether it
// is joined to the mention before it.
func (d *document) govern(ms []*mention) {
	for n, m := range ms {
		first, start := m.first, m.first
		conj, prep := d.leadClitics(m)
		if first > 0 && d.norm(first-1) == "\"" && !d.toks[first].Line {
			first--
		}
		if k := d.beforeKin(first); k < first && prep == "" && !conj && !d.toks[first].Line {
			c, p, _ := d.kin(k)
			first = k
			start = first
			conj, prep = c, p
		}
		if prep == "" && first > 0 && !d.toks[first].Line && (n == 0 || ms[n-1].last < first) { // "علي" may end a name
			if f, ok := d.governor(first - 1); ok && (f != "حسب" || m.kind <= kCounterpart) {
				prep = f
			}
		}
		if prep == "من" && m.number > lexicon.Singular && m.kind != kGroup {
			prep = d.quantityGov(first - 2)
		}
		if first > 1 && d.norm(first-1) == "شرف" && strings.HasSuffix(d.norm(first-2), "علي") {
			prep = "مع" // "أقام مأدبة على شرف فلان"
		}
		if prep == "في" && m.kind == kParty && len(m.actors) == 1 && m.actors[0].party != "" && !isCode(m.actors[0].party) && d.in("people-of", first-2) {
			if prep, _ = d.governor(first - 3); n > 0 && ms[n-1].has(first-2) {
				prep, ms[n-1].topic = ms[n-1].gov, true // "قادة في حركة كذا" are the movement
			}
		}
		if prep == "" && d.onMargin(first) {
			prep = "هامش"
		}
		if prep == "" && !conj && d.inAttendance(ms, n) {
			prep = "بحضور"
		}
		if prep == "" && m.bare && m.kind == kParty {
			prep = d.cityGov(m.first)
		}
		if n > 0 && m.kind == kParty && m.bare && ms[n-1].last == first-1 && d.norm(first-1) == "او" {
			prep = ms[n-1].gov // "في باكستان أو الصين"
		}
		if prep == "ل" && m.kind == kParty && !m.bare && len(m.actors) > 1 && d.jointSides(m.first) != nil {
			prep = "بين" // "اجتماع للجنة التونسية الجزائرية المشتركة"
		}
		if prep == "ل" && first > 1 && strings.HasSuffix(d.norm(first-1), "مشتركه") && strings.HasSuffix(d.norm(first-2), "رياسه") {
			prep = "برياسه" // "برئاسة مشتركة لوزيري"
		}
		if prep == "ل" && m.kind <= kCounterpart && strings.TrimPrefix(d.norm(m.first-1), "و") == "سبق" && !d.travelled(m.last+1) {
			prep = "" // "سبق للوزير أن التقى": the subject of what follows
		}
		if (prep == "من" || prep == "ل") && m.kind <= kCounterpart && len(m.actors) == 1 && d.statementOf(m.first, prep) {
			prep = "" // "وفي رد من الوزير على سؤال، قال": the subject of what follows
		}
		if w := strings.TrimPrefix(d.norm(m.first-1), "و"); prep == "ل" && (strings.HasSuffix(w, "فقا") || w == "طبقا") {
			prep = "حسب" // "ووفقا للوزير"
		}
		m.conj, m.gov = conj, prep
		if g, ok := d.amongThem(m, first); ok {
			m.gov = g
			continue
		}
		if n > 0 && ms[n-1].sent == m.sent && m.kind != kParty && m.kind != kGroup && d.leading(m.first-1) && d.delegationWords(ms[n-1].last, m.first-1) && ms[n-1].kind != kPerson && ms[n-1].kind != kCounterpart && !ms[n-1].whereHeld() {
			m.gov, m.joined, m.conj, m.leads = ms[n-1].gov, true, true, ms[n-1]
			continue
		}
		if n > 0 && ms[n-1].sent == m.sent && ms[n-1].kind != kGroup && !(m.kind == kParty && m.bare) && d.besides(span{ms[n-1].last, first}) {
			m.gov, m.joined, m.conj = ms[n-1].gov, true, true // "التقى أ، إضافة إلى ب"
			continue
		}
		if n == 0 || ms[n-1].sent != m.sent || prep != "" {
			continue
		}
		p := ms[n-1]
		between := span{p.last, start}
		if p.kind == kParty && ((p.bare || p.seat) && m.kind != kParty && (p.gov == "في" || p.gov == "ب" || p.gov == "الي" || !conj) || !conj && m.kind != kPerson && d.housed(p.first)) {
			continue // "بقصر قرطاج، فلان", "في مقر حزب أ، وفد ب": a place and a person
		}
		if p.kind == kGroup && m.kind == kParty && !m.capital && p.gov != "" && !conj && d.theySpelled(between) {
			m.joined, m.gov, m.conj = true, p.gov, true // "مع ممثلي الدائنين، المفوضية وصندوق النقد"
			continue
		}
		switch {
		case conj && (between.empty() || d.onlyPunct(between)),
			between.len() <= 2 && between.len() > 0 && d.onlyJoin(between) && !(p.kind == kGroup && !conj && m.kind == kPerson),
			between.empty() && p.kind == kParty && m.kind == kParty && p.bare && m.bare && !conj:
			m.joined = true
			m.gov = p.gov
			m.conj = true
		}
	}
}

// whereHeld reports whether m can only tell where: "اجتماعا في باكو برئاسة الوزير" tells of no
// delegation of Baku.
func (m *mention) whereHeld() bool {
	return m.kind == kParty && m.bare && (m.gov == "في" || m.gov == "ب")
}

// inAttendance reports whether ms[n] is the name, told with no office that is known, of the first
// of those who attend: "بحضور مدير ديوان الرئاسة، السيد فلان".
func (d *document) inAttendance(ms []*mention, n int) bool {
	m := ms[n]
	if m.kind != kPerson || len(m.actors) != 1 || m.actors[0].office != "" {
		return false
	}
	for j := m.first - 1; j > m.first-12 && j > d.sentence(m.sent).first; j-- {
		if n := d.norm(j); n == "بحضور" || n == "وبحضور" {
			return true
		}
		if _, verb := d.finiteAt(j); verb || d.toks[j].Kind == arabic.Punct && j < m.first-1 {
			return false
		}
		if n > 0 && ms[n-1].kind != kGroup && ms[n-1].last > j {
			return false
		}
	}
	return false
}

// onMargin reports whether token i stands in what a session is held beside: "على هامش
// أعمال الجمعية العامة".
func (d *document) onMargin(i int) bool {
	for j := i - 1; j >= max(0, i-4) && d.toks[j].Kind == arabic.Word && d.sent[j] == d.sent[i]; j-- {
		if d.norm(j) == "هامش" {
			return true
		}
		if strings.HasPrefix(d.norm(j), "ال") {
			return false // "على هامش القمة وزير الخارجية"
		}
		if _, verb := d.finiteAt(j); verb || d.inside[j] {
			return false
		}
		if m, ok := d.match(j, lexicon.Contact); ok && m.Entry.Attr["mode"] == "visit" {
			return false // "على هامش زيارة الوزير"
		}
		if _, office := d.match(j, lexicon.Nisba, lexicon.Office); office {
			return false
		}
	}
	return false
}

// amongThem reads what governs one who is told as the first of many: "مع عدد من المسؤولين،
// من بينهم الوزير", "التقى كبار المسؤولين وفي مقدمتهم الوزير", "عددا من السفراء، وهم: سفير".
func (d *document) amongThem(m *mention, first int) (gov string, ok bool) {
	if m.kind == kParty && !m.envoys || m.kind == kGroup {
		return "", false
	}
	j := first - 1
	if d.norm(j) == ":" {
		j--
	}
	switch strings.TrimPrefix(d.norm(j), "و") {
	case "بينهم", "بينها":
		if strings.HasSuffix(d.norm(j), "ها") && m.kind != kParty {
			return "", false // of things
		}
		if n := d.norm(j - 1); n == "من" || n == "ومن" {
			j--
		}
	case "راسهم", "مقدمتهم", "غرار":
		j-- // "وعلى رأسهم", "على غرار"
	case "ابرزهم":
	case "هم", "هما":
		if d.norm(j-1) != "," && !theseAre(d.norm(j)) {
			return "", false
		}
	default:
		return "", false
	}
	if d.norm(j-1) == "," {
		j--
	}
	for k := j - 1; k >= max(d.sentence(m.sent).first, j-14); k-- {
		switch n := d.norm(k); n {
		case "مع":
			return n, true
		case ",", "ان":
			return "", false
		}
		if v, is := d.contact(k); is {
			if v.Entry.Attr["credentials"] != "" {
				return "من", true
			}
			return "", finite(v) && strings.Contains(v.Entry.Attr["prep"], "obj")
		}
	}
	return "", false
}

// kin reads a word at token i with which officials call one another before the title: "مع أخيه
// أمير قطر", "وضيفه الرئيس", "لأخيه الملك". The clitics are those of whom it calls.
func (d *document) kin(i int) (conj bool, prep string, ok bool) {
	if i < 0 || d.inside[i] {
		return false, "", false
	}
	for _, r := range d.toks[i].Readings {
		if r.Suffix == "" && (r.Prep == "" || r.Prep == "ل" || r.Prep == "ب") && d.lex.Has("kin", r.Form) {
			return r.Conj != "", r.Prep, true
		}
	}
	return false, "", false
}

// beforeKin is the token with the word of kin() before token i, perhaps with praise between
// them, "ضيفه الكبير الرئيس"; i if there is none.
func (d *document) beforeKin(i int) int {
	k := i - 1
	if d.in("praise", k) {
		k--
	}
	if _, _, ok := d.kin(k); ok {
		return k
	}
	return i
}

// leading reports whether token i says that who follows leads the delegation
// before: "وفد برئاسة", "وفدا يقوده", "أما الوفد فقاده".
func (d *document) leading(i int) bool {
	switch strings.TrimPrefix(d.norm(i), "ف") {
	case "مثله", "مثلها", "يمثله", "تمثله", "برياسه", "بقياده", "يقوده", "تقوده", "يتراسه", "يتراسها", "تراسه", "تراسها", "تتراسه", "يراسه", "راسه", "يتقدمه", "تتقدمه", "تقدمه", "تقدمها", "قاده":
		return true
	}
	return false
}

// delegationWords reports whether the words from a up to b only describe the delegation
// before them: "وفد جزائري رفيع المستوى برئاسة".
func (d *document) delegationWords(a, b int) bool {
	if b-a <= 1 {
		return true
	}
	for i := a; i < b; i++ {
		if n := d.norm(i); n != "," && !d.delegationWord(n) {
			return false
		}
	}
	return true
}

func (d *document) onlyPunct(s span) bool {
	for i := s.first; i < s.last; i++ {
		if n := d.norm(i); d.toks[i].Kind != arabic.Punct || n != "," && n != "\"" && n != ")" {
			return false
		}
	}
	return true
}

// onlyJoin reports whether s is a sign or word that joins: "،", "و", "، و", "-".
func (d *document) onlyJoin(s span) bool {
	for i := s.first; i < s.last; i++ {
		switch d.norm(i) {
		case ",", "و", "\"", "-", "وكل", "من", "وكذلك", "وكذا", "ومن", "ثم", "ومعه", "ومعها", "ومعهما", "ومعهم":
		default:
			return false
		}
	}
	return true
}

// besides reports whether s tells of nothing but one more of the same: "إضافة إلى", "فضلا عن عدد من".
func (d *document) besides(s span) bool {
	i := s.first
	if d.norm(i) == "," {
		i++
	}
	switch strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "بال") + " " + d.norm(i+1) {
	case "اضافه الي", "فضلا عن", "علاوه علي":
	default:
		return false
	}
	if i += 2; i+2 == s.last && d.norm(i+1) == "من" {
		i += 2 // "عدد من"
	}
	return i == s.last
}

// governor returns the preposition that token i is, without its conjunction:
// "مع", "بين", "من", "الي", "في", "عن", "علي", "لدي", "ضد", "حول", "كل من" → as what
// governs it.
func (d *document) governor(i int) (string, bool) {
	n := d.norm(i)
	if d.says(i) {
		return "", false
	}
	switch n {
	case "من":
		if i > 0 && (d.norm(i-1) == "كل" || d.norm(i-1) == "وكل" || d.norm(i-1) == "كلا" || d.norm(i-1) == "بكل" || d.norm(i-1) == "لكل") {
			switch d.norm(i - 1) {
			case "بكل":
				return "ب", true
			case "لكل":
				return "ل", true
			}
			if i > 1 {
				if g, ok := d.governor(i - 2); ok {
					return g, true
				}
			}
			return "", false
		}
		return "من", true
	case "لدعوه":
		return "بدعوه", true // "تلبية لدعوة نظيره"
	case "لقياده":
		return "ل", true // "وجه الدعوة لقيادة الحركة"
	case "بمناسبه":
		return "في", true
	case "رفقه", "برفقه", "بمعيه", "بصحبه":
		return "برفقه", true
	case "عاصمه":
		return "في", true // "فيلنيوس، عاصمة ليتوانيا"
	case "رعايه", "اشراف":
		if d.norm(i-1) == "تحت" {
			return "برعايه", true
		}
		return "", false
	case "قبل":
		if d.norm(i-1) == "من" {
			return "من", true
		}
	case "بحسب", "وبحسب", "حسب", "وحسب", "وفق":
		return "حسب", true
	case "جانب":
		if d.norm(i-1) == "الي" {
			return "مع", true
		}
		return n, true
	}
	if len([]rune(n)) > 2 && n != "وعبر" { // "وعبر الوزير عن" is a verb
		n = strings.TrimPrefix(n, "و")
	}
	if n == "ففي" {
		return "في", true
	}
	switch n {
	case "مع", "بين", "من", "الي", "في", "عند", "برياسه", "بمشاركه", "بحضور":
		return n, true
	}
	if d.lex.Has("aside", n) {
		return n, true
	}
	return "", false
}

// travelled reports whether the verb at token i tells of a journey.
func (d *document) travelled(i int) bool {
	m, ok := d.contact(i)
	return ok && finite(m) && m.Entry.Attr["mode"] == "visit"
}
