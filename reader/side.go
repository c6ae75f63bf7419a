package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// counterpart reads "نظيره الأمريكي وليم هارت", "نظيريه الأمريكي والياباني
// وليم هارت وكينجي هوندا".
func (d *document) counterpart(i int) *mention {
	start, _, _ := d.honorifics(i)
	head, ok := d.match(start, lexicon.Office)
	if !ok || head.Entry.Attr["counterpart"] == "" {
		return nil
	}
	o := officePhrase{head: head, first: start, last: head.Last, closed: true}
	o.offices = []officeRef{{"", span{head.First, head.Last}}}
	many := head.Entry.Number > lexicon.Singular
	for range 6 {
		if d.norm(o.last) == "," && many {
			if p, _, ok := d.partyAt(o.last + 1); ok && len(o.parties) == 0 && p.rule == "nationality" {
				o.last++
			}
		}
		if !d.complement(&o, many, 0) && !d.memberStates(&o, many) {
			break
		}
	}
	m := &mention{span: span{i, o.last}, kind: kCounterpart, number: head.Entry.Number, feminine: head.Entry.Feminine}
	m.actors = o.actors(false)
	if head.Entry.Number == lexicon.Dual && len(m.actors) == 1 && head.Pronoun == "هما" {
		twin := *m.actors[0] // "نظيريهما الكوري الجنوبي أ وب"
		m.actors = append(m.actors, &twin)
	}
	if d.norm(m.last) == "," && !many {
		if name, next, ok := d.nameAfter(m.last + 1); ok && name.len() > 1 {
			m.actors[0].name, m.last = name, next
			return m
		}
	}
	d.nameActors(m)
	if m.kind = kCounterpart; len(m.actors) == 1 {
		d.inBrackets(m, m.actors[0])
	}
	return m
}

// inSigns reports whether the name of a movement that is a common word too stands in
// quotation signs behind those who lead it: "لقيادة «حماس»".
func (d *document) inSigns(m lexicon.Match) bool {
	return m.Entry.Class == lexicon.Movement && d.norm(m.First-1) == "\"" && d.norm(m.Last) == "\"" && strings.HasSuffix(d.norm(m.First-2), "قياده")
}

// memberStates takes the organisation whose members many counterparts stand for: "نظراؤه
// من دول مجلس التعاون", "نظراؤها في الاتحاد الأوروبي".
func (d *document) memberStates(o *officePhrase, many bool) bool {
	if m, ok := d.bare(o.last+1, lexicon.State); ok && !many && len(o.parties) == 0 && d.norm(o.last) == "من" {
		o.add(d.party(m)) // "نظيره من جنوب أفريقيا"
		o.last = m.Last
		return true
	}
	if n := d.norm(o.last); !many || len(o.parties) > 0 || n != "من" && n != "في" {
		return false
	}
	j := o.last + 1
	if d.norm(j) == "دول" {
		j++
	}
	for k := o.last + 1; k <= j; k++ {
		m, ok := d.match(k, lexicon.Org)
		if ok && isCode(m.Entry.Key) && m.Prep == "" {
			o.add(d.party(m))
			o.last = m.Last
			return true
		}
	}
	return false
}

// side reads a party that is told without an office: a state, a capital, an
// organisation, or a noun that stands for one ("الجانب الروسي", "الحكومة التركية",
// "وفد من حركة حماس").
func (d *document) side(i int) *mention {
	if p, next, ok := d.movementAgain(i); ok {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule}
		return &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, actors: []*actor{a}}
	}
	if p, next, ok := d.rival(i); ok {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule}
		return &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, actors: []*actor{a}}
	}
	head, ok := d.match(i, lexicon.Side)
	if f, is := d.match(i, lexicon.Portfolio); is && f.Definite && f.Last > head.Last {
		if _, _, follows := d.partyAt(f.Last); follows {
			head, ok = f, true
		}
	}
	ok = ok && (head.Entry.Attr["fighters"] == "" || d.fightsFor(head.Last))
	if ok && !d.longer(i, head.Last, lexicon.Org, lexicon.State, lexicon.Movement, lexicon.Seat) {
		m := &mention{span: span{i, head.Last}, kind: kParty, number: head.Entry.Number, key: head.Entry.Key, envoys: delegates(head)}
		o := officePhrase{head: head, first: i, last: head.Last}
		o.offices = []officeRef{{"", span{head.First, head.Last}}}
		many := head.Entry.Number > lexicon.Singular || d.bothOf(head)
		for range 6 {
			if d.alias(&o, o.last) {
				continue
			}
			if d.norm(o.last) == "من" {
				if p, next, ok := d.partyAt(o.last + 1); ok && len(o.parties) == 0 {
					o.add(p)
					o.last = next
					continue
				}
			}
			if !d.sideComplement(&o, many) {
				break
			}
		}
		m.last = o.last
		switch {
		case len(o.parties) > 0:
			m.actors = o.actors(false)
			d.guest(m, head)
			return m
		case head.Definite || head.Pronoun != "":
			if head.Entry.Key == "persons" && head.Entry.Attr["office"] == "" && head.Entry.Attr["role"] == "" && m.number == lexicon.Singular && head.Entry.Attr["delegation"] == "" {
				return nil // "الشقيق", "الحليف"
			}
			m.kind = kGroup
			m.actors = o.actors(false)
			m.number = d.groupNumber(i, m.last, m.number)
			m.count = d.countBehind(m.last)
			if m.number == lexicon.Singular && head.Pronoun == "" && head.Entry.Attr["office"] == "ambassador" {
				m.actors[0].office = "ambassador" // "السفير"
			}
			return m
		}
		return nil
	}
	p, next, ok := d.partyAt(i)
	if !ok || p.rule == "nationality" {
		return nil
	}
	lm, found := d.match(i, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.Seat)
	m := &mention{span: span{i, next}, kind: kParty, number: lexicon.Singular, bare: true, venue: d.in("site", i-1)}
	if found {
		m.capital = lm.Entry.Class == lexicon.Capital
		if lm.Entry.Class == lexicon.Seat {
			m.bare, m.seat = false, true
		}
		if lm.Entry.Attr["weak"] != "" && lm.Last == lm.First+1 && len(d.bothStates(lm)) < 2 && !d.inSigns(lm) {
			return nil
		}
	}
	m.actors = []*actor{{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak}}
	if both := d.bothStates(lm); len(both) > 1 {
		m.actors = nil // "الكوريتان"
		for _, code := range both {
			m.actors = append(m.actors, &actor{party: code, partySpan: p.span, partyRule: p.rule})
		}
	}
	return m
}

// fightsFor reports whether a movement is told at token i, with or without "من" before it:
// what stands before are its people, "متمردي حركة كذا", "مسلحين من حركة كذا".
func (d *document) fightsFor(i int) bool {
	if d.norm(i) == "من" {
		i++
	}
	p, _, ok := d.partyAt(i)
	return ok && p.rule == "movement"
}

// guest reads the name of a guest told by his nationality: "ضيفه المجري فلان",
// "وضيوفه الكازاخي فلان والأوزبكي علان". He has the office of his host.
func (d *document) guest(m *mention, head lexicon.Match) {
	if head.Entry.Attr["role"] != "visitor" || head.Pronoun == "" && (!head.Definite || m.number > lexicon.Singular) || len(m.actors) != 1 {
		return
	}
	name, next, ok := d.nameAfter(m.last)
	if !ok {
		return
	}
	m.kind, m.last, m.number = kPerson, next, lexicon.Singular
	m.actors[0].name, m.actors[0].like = name, head.Pronoun != ""
}

// bothOf reports whether the head can be a dual and stands right before a side: "وفدا
// الحكومة والحركة" are two, "وفدا من الحركة" is one.
func (d *document) bothOf(head lexicon.Match) bool {
	for _, m := range d.at[head.First] {
		if m.Entry.Class == head.Entry.Class && m.Last == head.Last && m.Entry.Number == lexicon.Dual {
			_, _, ok := d.partyAt(head.Last)
			return ok
		}
	}
	return false
}

// bothStates returns the codes of the states that a dual name means at once.
func (d *document) bothStates(m lexicon.Match) []string {
	if m.Entry == nil || m.Entry.Class != lexicon.State || !strings.HasSuffix(d.norm(m.Last-1), "تين") && !strings.HasSuffix(d.norm(m.Last-1), "تان") {
		return nil
	}
	var out []string
	for _, o := range d.at[m.First] {
		if o.Entry.Class == lexicon.State && o.Last == m.Last && !slices.Contains(out, o.Entry.Key) {
			out = append(out, o.Entry.Key)
		}
	}
	return out
}

// groupNumber settles the number of "المسؤولين": two or more, which the letters
// leave open; a numeral behind says.
func (d *document) groupNumber(i, last int, n lexicon.Number) lexicon.Number {
	if d.countBehind(last) > 2 {
		return lexicon.Plural
	}
	dual, plural := false, false
	for _, m := range d.at[i] {
		if m.Last == last {
			dual = dual || m.Entry.Number == lexicon.Dual
			plural = plural || m.Entry.Number == lexicon.Plural
		}
	}
	if dual && plural {
		return 0
	}
	return n
}

// countBehind is the number told with a group whose words end at token last, 0 if none:
// "الدول الثلاث".
func (d *document) countBehind(last int) int {
	for i := last - 1; i <= last; i++ {
		if k, ok := d.text.Numeral(i); ok && k.Value > 2 && k.Definite && k.Whole() && !k.Ordinal {
			return k.Value
		}
	}
	return 0
}

func (d *document) longer(i, last int, classes ...lexicon.Class) bool {
	m, ok := d.match(i, classes...)
	return ok && m.Last > last
}

func (d *document) sideComplement(o *officePhrase, many bool) bool {
	cur := o.last
	if cur >= len(d.toks) || d.toks[cur].Line {
		return false
	}
	p, next, ok := d.partyAt(cur)
	if ok {
		m, _ := d.match(p.first, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Capital, lexicon.Movement, lexicon.Seat)
		if m.Entry == nil || m.Conj != "" && (len(o.parties) == 0 || !many) || m.Prep != "" && m.Prep != "ل" {
			return false
		}
		if m.Entry.Class == lexicon.Nisba || len(o.parties) == 0 || m.Conj != "" {
			o.add(p)
			o.last = next
			return true
		}
		return false
	}
	if delegationWord(d.norm(cur)) {
		o.last++
		return true
	}
	return false
}

// delegates reports whether the word is that of a delegation, which goes for its side.
func delegates(head lexicon.Match) bool {
	return head.Entry.Attr["delegation"] != "" && head.Entry.Key != "business"
}

// delegationWord reports whether the word tells of what kind a delegation or side is.
func delegationWord(n string) bool {
	switch strings.TrimSuffix(strings.TrimPrefix(n, "ال"), "ا") {
	case "رفيع", "رسمي", "رسميه", "زاير", "وزاري", "برلماني", "عسكري", "امني", "اعلي", "كبار", "كبير", "مرافق", "ثلاثه", "اربعه", "ثلاث", "مفاوض", "تفاوضي", "رفيعه", "مستوي", "سامي", "سامين", "حكومي", "دبلوماسي", "تجاري", "اقتصادي", "شعبي", "حزبي", "مشترك",
		"عالي", "سياسي", "هام", "مهم", "وزاريه", "برلمانيه", "عسكريه", "امنيه", "حكوميه", "دبلوماسيه", "تجاريه", "اقتصاديه", "فني", "فنيه", "تقني", "تقنيه", "قضايي", "اداري":
		return true
	}
	return false
}

// govern gives each mention the preposition that governs it and tells whether it
// is joined to the mention before it.
func (d *document) govern(ms []*mention) {
	for n, m := range ms {
		first, start := m.first, m.first
		conj, prep := d.leadClitics(m)
		if first > 0 && d.norm(first-1) == "\"" && !d.toks[first].Line {
			first--
		}
		if c, p, ok := d.kin(first - 1); ok && prep == "" && !conj && !d.toks[first].Line {
			first--
			start = first
			conj, prep = c, p
		}
		if prep == "" && first > 0 && !d.toks[first].Line && (n == 0 || ms[n-1].last < first) { // "علي" may end a name
			if f, ok := d.governor(first - 1); ok {
				prep = f
			}
		}
		if first > 1 && d.norm(first-1) == "شرف" && strings.HasSuffix(d.norm(first-2), "علي") {
			prep = "مع" // "أقام مأدبة على شرف فلان"
		}
		if prep == "" && d.onMargin(first) {
			prep = "هامش"
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
		if prep == "ل" && m.kind <= kCounterpart && strings.TrimPrefix(d.norm(m.first-1), "و") == "سبق" && !d.travelled(m.last+1) {
			prep = "" // "سبق للوزير أن التقى": the subject of what follows
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
		if n == 0 || ms[n-1].sent != m.sent || prep != "" {
			continue
		}
		p := ms[n-1]
		between := span{p.last, start}
		if p.kind == kParty && (p.bare || p.seat) && m.kind != kParty && (p.gov == "في" || p.gov == "ب" || p.gov == "الي" || !conj) {
			continue // "بقصر قرطاج، فلان": a place and a person
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
		if _, office := d.match(j, lexicon.Nisba, lexicon.Office); office {
			return false
		}
	}
	return false
}

// theseAre tells the words with which those are named of whom the number was told.
func theseAre(n string) bool { return n == "وهم" || n == "وهما" }

// amongThem reads what governs one who is told as the first of many: "مع عدد من المسؤولين،
// من بينهم الوزير", "التقى كبار المسؤولين وفي مقدمتهم الوزير", "عددا من السفراء، وهم: سفير".
func (d *document) amongThem(m *mention, first int) (gov string, ok bool) {
	if m.kind == kParty || m.kind == kGroup {
		return "", false
	}
	j := first - 1
	if d.norm(j) == ":" {
		j--
	}
	switch strings.TrimPrefix(d.norm(j), "و") {
	case "بينهم":
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

// kin reads a word of kinship at token i, with which heads of state call one another:
// "مع أخيه أمير قطر", "وأخيه الرئيس", "لأخيه الملك". The clitics are those of whom it calls.
func (d *document) kin(i int) (conj bool, prep string, ok bool) {
	if i < 0 || d.inside[i] {
		return false, "", false
	}
	for _, r := range d.toks[i].Readings {
		if r.Suffix == "" && (r.Prep == "" || r.Prep == "ل" || r.Prep == "ب") && kinship[r.Form] {
			return r.Conj != "", r.Prep, true
		}
	}
	return false, "", false
}

// kinship are the words of kin() with the pronoun of whoever calls the other so.
var kinship = map[string]bool{"اخيه": true, "اخوه": true, "اخاه": true, "اخيها": true, "اخويه": true, "اخوانه": true, "شقيقه": true, "شقيقها": true, "صديقه": true}

// cityGov looks over "العاصمة القطرية" for what governs the city behind it.
func (d *document) cityGov(first int) string {
	k := first - 1
	if m, ok := d.match(k, lexicon.Nisba); ok && m.Last == first {
		k = m.First - 1
	}
	switch n := d.norm(k); n {
	case "العاصمه", "مدينه":
		if g, ok := d.governor(k - 1); ok {
			return g
		}
	case "بالعاصمه", "بمدينه":
		return "ب"
	case "للعاصمه", "لمدينه":
		return "ل"
	}
	return ""
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
		if n := d.norm(i); n != "," && !delegationWord(n) {
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

// leadClitics returns the conjunction and preposition written to the first word
// of m.
func (d *document) leadClitics(m *mention) (conj bool, prep string) {
	best, ok := d.match(m.first, lexicon.Nisba, lexicon.Honorific, lexicon.Office, lexicon.Side, lexicon.State, lexicon.Org, lexicon.Movement, lexicon.Capital, lexicon.Seat)
	if ok && d.cut[m.first] == 0 {
		return best.Conj != "", best.Prep
	}
	return d.nameClitics(m.first)
}

func (d *document) nameClitics(i int) (bool, string) {
	r := []rune(d.norm(i))[:d.cut[i]]
	conj, prep := false, ""
	for _, c := range r {
		if c == 'و' || c == 'ف' {
			conj = true
		} else {
			prep = string(c)
		}
	}
	return conj, prep
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
	case "جانب":
		if d.norm(i-1) == "الي" {
			return "مع", true
		}
		return n, true
	}
	if len([]rune(n)) > 2 && n != "وعبر" { // "وعبر الوزير عن" is a verb
		n = strings.TrimPrefix(n, "و")
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
