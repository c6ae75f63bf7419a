package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// factionHead are the words with which the name of a party or movement begins.
var factionHead = map[string]bool{"حزب": true, "حركه": true, "جبهه": true, "تيار": true, "ايتلاف": true, "جماعه": true}

// faction reads a party or movement that the lexicon does not know by its head:
// "حزب العدالة والتنمية", "حركة النهضة". Its name are the definite words behind.
func (d *document) faction(i int) (partyRef, int, bool) {
	if p, next, ok := d.collective(i); ok {
		return p, next, true
	}
	if p, next, ok := d.rival(i); ok {
		return p, next, true
	}
	head := strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "ل")
	if k, next := d.calledParty(i); k > i {
		return partyRef{span: span{i, k}, code: d.factionCode(i, k), rule: "faction"}, next, true
	}
	if !factionHead[head] || head != strings.TrimPrefix(d.norm(i), "ل") && !d.besideSide(i) {
		return d.movementAgain(i)
	}
	j := i + 1
	if d.norm(j) == "\"" {
		j++
	}
	if factionHead[d.norm(j)] && !d.toks[j].Line {
		j++ // "حزب جبهة التحرير"
	}
	k := j
	if d.norm(k) == "نحو" && d.definiteWord(k+1) {
		k++ // "حركة نحو الاشتراكية"
	}
	for k < len(d.toks) && k < j+4 && !d.toks[k].Line && d.toks[k].Kind == arabic.Word && d.definiteWord(k) &&
		!strings.HasPrefix(d.norm(k), "بال") && !strings.HasPrefix(d.norm(k), "لل") && !factionHead[strings.TrimPrefix(d.norm(k), "وال")] {
		if _, ok := d.match(k, lexicon.Honorific, lexicon.Office); ok {
			break
		}
		k++
	}
	if k == j {
		if end := d.foreignName(j); end > j && j == i+1 {
			return partyRef{span: span{i, j + 1}, code: d.factionCode(i, j+1), rule: "faction"}, end, true
		}
		return partyRef{}, 0, false
	}
	next := k
	if d.norm(next) == "\"" {
		next++
	}
	p := partyRef{span: span{i, k}, code: d.factionCode(i, k), rule: "faction"}
	if j > i+1 && d.norm(i+1) == "\"" {
		p.last = next // with both of its quotation marks
	}
	next = d.described(next)
	if d.norm(next) == "(" && d.norm(next+2) == ")" {
		next += 3 // "حركة المقاومة الوطنية (رينامو)"
	}
	return p, next, true
}

// foreignName is where the adjective of its state ends behind a party's name that is no Arabic word:
// "حزب ميريد اليساري الإسرائيلي"; 0 if there is none at token j.
func (d *document) foreignName(j int) int {
	if d.toks[j].Line || d.toks[j].Kind != arabic.Word || d.definiteWord(j) || len(d.at[j]) > 0 {
		return 0
	}
	for e := j + 1; e < min(j+4, len(d.toks)) && d.definiteWord(e) && !d.toks[e].Line; e++ {
		if m, ok := d.match(e, lexicon.Nisba); ok {
			if clitics(m) > 0 {
				return 0
			}
			return e + 1
		}
	}
	return 0
}

// described skips the adjectives behind the name of a party that tell whose and what it is:
// "حركة "كذا" السودانية المعارضة".
func (d *document) described(i int) int {
	for i < len(d.toks) && !d.toks[i].Line {
		switch d.norm(i) {
		case "المعارض", "المعارضه", "الحاكم", "الحاكمه", "المسلح", "المسلحه":
			i++
			continue
		}
		m, ok := d.match(i, lexicon.Nisba)
		if !ok || !m.Definite || clitics(m) > 0 || d.norm(i-1) != "\"" {
			break
		}
		i = m.Last
	}
	return i
}

// factionCode marks the name of a side that the lexicon does not know.
func (d *document) factionCode(first, last int) string {
	words := make([]string, 0, last-first)
	for i := first; i < last; i++ {
		words = append(words, d.norm(i))
	}
	words[0] = strings.TrimPrefix(strings.TrimPrefix(words[0], "و"), "ل")
	return "~" + strings.Join(words, " ")
}

// collective reads those who are called by what they are: "المتمردين", "الفصائل
// المسلحة". They are a side, though not of a known name.
func (d *document) collective(i int) (partyRef, int, bool) {
	n := d.norm(i)
	for _, clitic := range []string{"و", "ب", "ك"} {
		if rest, ok := strings.CutPrefix(n, clitic+"ال"); ok {
			n = "ال" + rest
			break
		}
	}
	if rest, ok := strings.CutPrefix(n, "لل"); ok {
		n = "ال" + rest
	}
	if next := i + 1; d.in("of-opposition", i) && d.norm(next) == "المعارضه" && !d.toks[next].Line {
		if _, ok := d.match(next+1, lexicon.Nisba, lexicon.State); ok {
			return partyRef{}, 0, false
		}
		return partyRef{span: span{i, next + 1}, code: "~المعارضه", rule: "faction"}, next + 1, true // "قوى المعارضة"
	}
	switch n {
	case "المتمردين", "المتمردون", "الانفصاليين", "الانفصاليون", "الثوار", "الفصايل", "المعارضه", "الميليشيات":
	default:
		return partyRef{}, 0, false
	}
	if m, ok := d.match(i, lexicon.Movement, lexicon.Org); ok && m.Last > i+1 {
		return partyRef{}, 0, false
	}
	if d.opposes(i) && !strings.HasPrefix(d.norm(i), "و") && d.movementBefore(i) {
		return partyRef{}, 0, false // "حركة كذا المعارضة"
	}
	next := i + 1
	for next < len(d.toks) && !d.toks[next].Line {
		switch d.norm(next) {
		case "المسلحه", "المعارضه", "المسلحين", "المسلحون", "السياسيه":
			next++
			continue
		}
		break
	}
	if _, ok := d.match(next, lexicon.Nisba, lexicon.State); ok && !strings.HasPrefix(d.norm(next), "و") {
		return partyRef{}, 0, false // "المعارضة التركية" is left to the state
	}
	return partyRef{span: span{i, next}, code: "~" + n, rule: "faction"}, next, true
}

// rival reads a government or assembly that stands beside a movement as one more side:
// "وفدا الحكومة الانتقالية والحركة الشعبية", "المجلس الأعلى للدولة ومجلس النواب".
func (d *document) rival(i int) (partyRef, int, bool) {
	next := i + 2
	n, after := strings.TrimPrefix(d.norm(i), "و"), d.norm(i+1)
	if m, ok := d.match(i+3, lexicon.State); ok && n == "الحكومه" && d.opposes(i+1) && d.norm(i+2) == "في" && clitics(m) == 0 {
		p := d.party(m) // "الحكومة والمعارضة في كينيا"
		p.span = span{i, i + 1}
		return p, i + 1, true
	}
	switch {
	case n == "الحكومه" && (after == "الانتقاليه" || after == "الموقته" || after == "الشرعيه"):
		if _, ok := d.match(next, lexicon.Nisba, lexicon.State); ok {
			return partyRef{}, 0, false
		}
		m, beside := d.match(next, lexicon.Movement)
		if !(beside && m.Conj != "") && !d.movementBefore(i) {
			return partyRef{}, 0, false
		}
	case n == "مجلس" && after == "النواب" && n != d.norm(i):
		if !d.movementBefore(i) {
			return partyRef{}, 0, false
		}
	default:
		return partyRef{}, 0, false
	}
	return partyRef{span: span{i, next}, code: "~" + n + " " + after, rule: "faction"}, next, true
}

// movementBefore reports whether the name of a movement ends right before token i.
func (d *document) movementBefore(i int) bool {
	for k := i - 1; k >= 0 && k > i-8; k-- {
		for _, m := range d.at[k] {
			if m.Entry.Class == lexicon.Movement && m.Last == i {
				return true
			}
		}
	}
	return false
}

// movementAgain reads "الحركة", "الحزب" as the movement last named with that word: "حركة فتح".
func (d *document) movementAgain(i int) (partyRef, int, bool) {
	n := d.norm(i)
	if rest, ok := strings.CutPrefix(n, "لل"); ok {
		n = "ال" + rest
	}
	head := strings.TrimPrefix(n, "ال")
	switch head {
	case n:
		return partyRef{}, 0, false
	case "حركه", "حزب", "جماعه", "جبهه", "تنظيم", "هييه", "ايتلاف", "رابطه":
	default:
		return partyRef{}, 0, false
	}
	if m, ok := d.match(i, lexicon.Movement, lexicon.Org, lexicon.Office, lexicon.Side); ok && m.Last > i+1 || d.definiteWord(i+1) {
		return partyRef{}, 0, false // "الحركة الإسلامية" is another one
	}
	for k := i - 1; k >= 0 && k > i-300; k-- {
		w := strings.TrimPrefix(strings.TrimPrefix(d.norm(k), "و"), "ل")
		if w != head && w != "ال"+head {
			continue
		}
		m, ok := d.match(k, lexicon.Movement, lexicon.Org)
		if end, _ := d.calledParty(k); head == "حزب" && end > k+1 && (!ok || end > m.Last) {
			p := partyRef{span: span{i, i + 1}, code: d.factionCode(k, end), rule: "faction"} // "الحزب الشيوعي"
			if _, told := d.called[p.code]; !told {
				d.call(p.code, d.factionName(span{k, end}))
			}
			return p, i + 1, true
		}
		if !ok || m.Last < k+2 || isCode(m.Entry.Key) {
			continue
		}
		if _, told := d.called[m.Entry.Key]; !told {
			d.call(m.Entry.Key, d.factionName(span{m.First, m.Last}))
		}
		p := d.party(m)
		p.span = span{i, i + 1}
		return p, i + 1, true
	}
	return partyRef{}, 0, false
}

// plainFaction writes the name of a side that the lexicon does not know without the
// clitics of its first word: "لحزب النور", "والمتمردين".
func plainFaction(q string) string {
	n := arabic.Normal(q)
	for _, clitic := range []string{"و", "ب", "ك"} {
		if strings.HasPrefix(n, clitic+"ال") {
			return dropLetters(q, 1)
		}
	}
	for _, head := range []string{"ومجلس ", "وحكومه ", "وقوي ", "واحزاب ", "وفصايل "} {
		if strings.HasPrefix(n, head) {
			return dropLetters(q, 1)
		}
	}
	if strings.HasPrefix(n, "لل") {
		return "ال" + dropLetters(q, 2)
	}
	for _, head := range []string{"حزب", "حركه", "جبهه", "تيار", "ايتلاف", "جماعه"} {
		if strings.HasPrefix(n, "ل"+head) || strings.HasPrefix(n, "و"+head) {
			return dropLetters(q, 1)
		}
	}
	return q
}

// dropLetters cuts the first n letters of s, with the marks on them.
func dropLetters(s string, n int) string {
	r := []rune(s)
	i := 0
	for i < len(r) && (n > 0 || arabic.Ignorable(r[i])) {
		if !arabic.Ignorable(r[i]) {
			n--
		}
		i++
	}
	return string(r[i:])
}

// partyName gives the code of a coded party, the words of the page for others.
func (d *document) partyName(a *actor) string {
	if a.party == "" || isCode(a.party) {
		return a.party
	}
	name := d.factionName(a.partySpan)
	if first, ok := d.called[a.party]; ok {
		return first // one name for one organisation: the page's first
	}
	d.call(a.party, name)
	return name
}

// call notes the name that the page gives first to an organisation or movement. The name
// itself stands for it too.
func (d *document) call(key, name string) { d.called[key], d.called[name] = name, name }

// quotes are the quotation marks around the name of a side.
const quotes = "\"“”«»"

// factionName is the name as written without a clitic ل before it.
func (d *document) factionName(s span) string {
	if d.delegation(s.first) && s.len() > 2 {
		s.first++ // "وفد المعارضة السورية"
	}
	q := d.quote(s)
	if bare := strings.Trim(q, quotes); !strings.ContainsAny(bare, quotes) {
		q = bare // "حزب "كذا"" keeps both of its marks
	}
	if m, ok := d.match(s.first, lexicon.Org, lexicon.Movement); ok && m.Last == s.last {
		for i := s.first + 1; i < s.last; i++ {
			if in, ok := d.match(i, lexicon.Org, lexicon.Movement); ok && in.Last == s.last && in.Prep == "ل" && in.Entry.Key == m.Entry.Key {
				return d.factionName(span{i, s.last}) // "المكتب السياسي لحركة حماس"
			}
		}
		cut := len([]rune(m.Conj)) + len([]rune(m.Prep))
		r := []rune(q)
		if cut > 0 && cut < len(r) {
			q = string(r[cut:])
			if m.Prep == "ل" && strings.HasPrefix(q, "ل") {
				q = "ا" + q
			}
		}
		return q
	}
	return plainFaction(q)
}
