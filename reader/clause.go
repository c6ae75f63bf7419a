package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// coordinated cuts the scope of a noun that goes on a list of sessions where the one
// before it ends: "زيارة أ في أبريل، وكذلك القمة التي عقدت في أغسطس".
func (x *extractor) coordinated(f *frame, t, before *trigger) {
	if t.verb != nil && !t.rel {
		return
	}
	for j := t.first - 1; j > before.last && j > t.first-4 && !x.taken[j]; j-- {
		if x.d.norm(j) == "," {
			f.scope.first = max(f.scope.first, j+1)
			return
		}
	}
}

// aside reports whether next is only an adverbial of the verb t: "سيلتقي خلال
// زيارته للدوحة نظيريه".
func (x *extractor) aside(t, next *trigger) bool {
	if t.verb == nil || next.verb != nil || next.noun == nil {
		return false
	}
	if x.atChannel(next) {
		return true
	}
	if p := next.noun.Pronoun; p == "هم" && x.d.norm(next.last) == "مع" {
		return false // "استقبل الوزراء المشاركين في اجتماعهم مع"
	}
	i := next.first - 1
	if x.d.in("proceedings", i) {
		i--
	}
	switch x.d.norm(i) {
	case "قبل", "قبيل", "عشيه", "بمناسبه":
		return true
	case "في":
		if m, ok := x.d.match(i-1, lexicon.Light); ok && !finite(m) && m.Entry.Attr["role"] == "attend" && x.d.norm(i-2) == "علي" {
			return false // "انتهى اللقاء بموافقة أ على المشاركة في قمة"
		}
	}
	return x.d.in("after", i) || x.d.in("during", i) || x.d.norm(i) == "عبر" && next.noun.Definite // "التقى أ عبر الاتصال المرئي ب"
}

// setting reports whether the noun of contact only sets the scene: it stands at
// the head of the sentence behind "في" or "خلال".
func (x *extractor) setting(t *trigger) bool {
	s := x.d.sentence(x.d.sent[t.first])
	if t.first-s.first > 3 {
		return false
	}
	switch strings.TrimPrefix(x.d.norm(t.first-1), "و") {
	case "في", "خلال", "اثناء", "عبر":
		return true
	}
	return false
}

// datelined reports whether a city or state opens a dispatch: "سيئول، 11 يوليو (وكالة)
// — أجرى الوزير". It takes no part.
func (d *document) datelined(m *mention) bool {
	if m.kind != kParty || !m.bare || m.first != d.sentence(m.sent).first {
		return false
	}
	depth := 0
	for j := m.last; j < min(m.last+14, d.sentence(m.sent).last); j++ {
		switch n := d.norm(j); {
		case n == "(":
			depth++
		case n == ")":
			depth--
			if _, verb := d.finiteAt(j + 1); verb && depth == 0 {
				return true // "هافانا، 21 أبريل (وكالة) استقبل الرئيس"
			}
		case n == "-" && d.toks[j].Space || n == ":" && depth == 0:
			return true
		case depth > 0 || d.timeAt[j] >= 0 || d.toks[j].Kind != arabic.Word || n == "وكالات":
		default:
			if _, ok := d.match(j, lexicon.Capital, lexicon.City, lexicon.State); !ok {
				return false
			}
		}
	}
	return false
}

// clauseEnd is the token where the arguments of t end.
func (x *extractor) clauseEnd(n int, t *trigger, limit int) int {
	end := x.d.sentence(n).last
	if x.inner.has(t.first) {
		end = x.inner.last
	}
	depth := 0
	for j := t.at; j < end; j++ {
		if x.taken[j] || t.has(j) || x.skip.has(j) {
			continue
		}
		switch x.d.norm(j) {
		case "(":
			depth++
		case ")":
			depth--
		}
		if depth <= 0 && x.d.clauseBreak(j) && !x.ofLength(t, j) {
			return j
		}
		if j >= limit && j > t.last {
			// another trigger begins: what follows is its own
			return j
		}
	}
	return end
}

// ofLength reports whether the verb at token j tells no more of the noun of t, which it
// follows, than how long it lasted: "عقد أ محادثات استمرت ساعة مع ب".
func (x *extractor) ofLength(t *trigger, j int) bool {
	if t.noun == nil || t.noun.Definite || j < t.last || j-t.last > 2 {
		return false
	}
	m, ok := x.d.light(j)
	if !ok || m.Conj != "" || m.Pronoun != "" {
		return false
	}
	if _, lasts := m.Entry.Attr["duration"]; !lasts || !x.d.timeIn(m.Last, min(m.Last+4, len(x.d.toks))) {
		return false
	}
	for k := t.last; k < j; k++ {
		if x.d.toks[k].Kind != arabic.Word || x.taken[k] {
			return false
		}
	}
	return true
}

// clauseStart is the token where the clause of t begins.
func (x *extractor) clauseStart(n int, t *trigger) int {
	s := x.d.sentence(n)
	for j := t.first - 1; j > s.first; j-- {
		if x.taken[j] {
			continue
		}
		switch x.d.norm(j) {
		case "ان", "بان", "حيث", "فيما", "بينما", ":":
			return j + 1
		case ";":
			if !x.d.goesOnBehind(j) {
				return j + 1
			}
		case "وذلك", "ذلك":
			if w := strings.TrimPrefix(x.d.norm(j-1), "و"); x.d.norm(j) == "ذلك" && w != "جاء" && w != "ياتي" {
				continue
			}
			if t.first-j < 5 && (t.verb == nil || t.rel && t.head == t.first && t.mode == "call" || gathers(t.verb) && t.verb.Pronoun != "" && t.head == t.first) {
				x.thus = true
				return j + 1 // "أكد أ أن ب، وذلك خلال لقائه ج": it is of the main clause
			}
		}
	}
	return s.first
}

// separate reports whether the noun is told as another session than the one
// before: "محادثات هاتفية منفصلة", "لقاء آخر".
func (x *extractor) separate(t *trigger) bool {
	if t.attr("separate") != "" {
		return true
	}
	if t.noun == nil || t.noun.Definite {
		return false
	}
	for j := t.noun.First + 1; j < min(t.noun.First+5, len(x.d.toks)); j++ {
		switch x.d.norm(j) {
		case "منفصل", "منفصله", "منفصلا", "اخر", "اخري", "ثان", "ثانيه", "مماثل", "مماثله", "مماثلا":
			return true
		}
		if x.taken[j] {
			break
		}
	}
	return false
}

// scopeStart is the token from which dates and places belong to t: behind the
// last clause break before it.
func (x *extractor) scopeStart(t *trigger, start int) int {
	if x.thus {
		return x.d.sentence(x.d.sent[t.first]).first // "أعرب أ، السبت، عن رغبته، وذلك خلال اتصال"
	}
	for j := t.first - 1; j > start; j-- {
		if !x.taken[j] && x.d.clauseBreak(j) {
			return j
		}
	}
	return start
}

// pronouns marks a frame that points back with "معه", "معهما", "بينهما".
func (x *extractor) pronouns(f *frame, end int) {
	first := f.trig.last
	if f.verb && f.mode != "visit" {
		first = f.trig.first + 1 // "عقد الوزير معه جلسة"
	}
	for j := first; j < end; j++ {
		switch x.d.norm(j) {
		case "منهما", "منهم":
			if x.d.norm(j-1) != "كل" || x.d.norm(j-2) != "مع" {
				continue
			}
			fallthrough
		case "معه", "معها", "معهما", "معهم", "بينهما", "بينهم", "اليهما", "اليهم":
			if strings.HasPrefix(x.d.norm(j), "ال") && !f.joins {
				continue
			}
			f.group = &mention{kind: kGroup, span: span{j, j + 1}, number: lexicon.Dual}
			if n := x.d.norm(j); strings.HasPrefix(n, "مع") || strings.HasPrefix(n, "من") || strings.HasPrefix(n, "ال") {
				f.group.key = "with"
			}
			if n := x.d.norm(j); n == "معهم" || n == "بينهم" || n == "منهم" {
				f.group.number = lexicon.Plural
			}
			return
		}
	}
}

func (x *extractor) around(n int, t *trigger, start, end int) (left, right []*mention) {
	for _, m := range x.bySent[n] {
		switch {
		case x.skip.has(m.first):
		case m.venue, t.mode != "visit" && m.sitePlace() && (m.gov == "في" || m.gov == "ب"):
		case m.last <= t.first && m.first >= start:
			left = append(left, m)
		case m.first >= t.at && m.first < end && !m.meets(t.span):
			right = append(right, m)
		case m.first >= t.first && m.first < end && t.light && !m.meets(span{t.noun.First, t.noun.Last}):
			right = append(right, m)
		}
	}
	x.markTopics(t, right)
	return left, right
}

// markTopics sets the mentions that stand in what is talked about: behind "حول",
// "بشأن", "لبحث", the object of "بحث".
func (x *extractor) markTopics(t *trigger, ms []*mention) {
	d := x.d
	topic := false
	prev := t.at
	for _, m := range ms {
		for j := prev; j < m.first; j++ {
			if x.skip.has(j) || t.noun != nil && j >= t.noun.Last && j < t.last {
				continue // "اللجنة المشتركة للتعاون بين أ وب"
			}
			if d.topicWord(j) && !(t.attr("reached") != "" && d.settlement(j)) {
				topic = true
			}
			if n := d.norm(j); (n == "مع" || n == "بين" || n == "بمشاركه" || n == "ومع") && !(m.kind == kParty && m.bare) {
				topic = topic && m.kind == kGroup // "العلاقات مع مصر" is a topic, "سبل التعاون مع نظيره" is not
			}
			if d.toks[j].Norm == "," && topic && t.verb != nil {
				continue
			}
		}
		if m.gov == "برياسه" {
			topic = false // "اجتماع حول التعاون، برئاسة أ"
		}
		m.topic = topic || x.isVenue(m) || d.lex.Has("aside", m.gov) || m.gov == "حسب" || m.gov == "مع" && m.bare && d.in("border", m.first-2)
		prev = m.last
	}
}

// topicWord reports whether behind token j stands what is talked about, not who takes part.
func (d *document) topicWord(j int) bool {
	n := d.norm(j)
	if rest, ok := strings.CutPrefix(n, "وال"); ok {
		n = "ال" + rest // "والعلاقات مع اليونان"
	}
	if rest, ok := strings.CutPrefix(n, "لل"); ok {
		n = "ال" + rest
	}
	if d.lex.Has("agenda", n) {
		return true
	}
	if r := []rune(n); len(r) == 6 && r[0] == 'ل' && r[1] == 'ت' && r[4] == 'ي' && r[5] != 'ا' && !d.placed(j) {
		return true // "لتشكيل وفد موحد", "لتوحيد المعارضة": a verbal noun of purpose
	}
	for _, m := range d.at[j] {
		if m.Prep == "ل" && (m.Entry.Class == lexicon.Saying || m.Entry.Class == lexicon.Common) && m.Entry.Tense == lexicon.Masdar {
			return true
		}
	}
	return false
}

// gap counts the words from token a up to b that tell neither day nor place: what
// keeps "استقباله في مكتبه في رام الله أمس" from "السفير".
func (x *extractor) gap(a, b int) int {
	d, n := x.d, 0
	for j := a; j < b; {
		if d.timeAt[j] >= 0 || d.norm(j) == "," {
			j++
			continue
		}
		if _, next, ok := d.locative(j); ok && next <= b {
			j = next
			continue
		}
		switch w := d.norm(j); {
		case (w == "في" || w == "داخل") && d.venueWord(j+1):
			j += 2
		case strings.HasPrefix(w, "ب") && d.venueWord(j):
			j++
		default:
			n, j = n+1, j+1
		}
	}
	return n
}

// repeated reports whether the noun tells of contacts in general and of none in
// particular: "لقاءاتهما المتكررة", "اتصالاته مع الأطراف".
func (x *extractor) repeated(t *trigger) bool {
	if t.noun.Entry.Number != lexicon.Plural || onlyPlural(t.noun.Entry.Lemma) {
		return false
	}
	if t.noun.Entry.Lemma == "اتصال" && t.last == t.noun.Last {
		return true
	}
	for j := t.noun.Last; j < min(t.noun.Last+3, len(x.d.toks)) && !x.taken[j]; j++ {
		switch x.d.norm(j) {
		case "المتكرره", "متكرره", "الدوريه", "دوريه", "المتواصله", "متواصله", "المستمره", "مستمره", "المتعدده", "متعدده":
			return true
		}
	}
	return false
}

// continuing reports whether the noun is only something to go on with: "مواصلة
// المشاورات", "تكثيف اللقاءات".
func (x *extractor) continuing(t *trigger) bool {
	n := strings.TrimPrefix(strings.TrimPrefix(x.d.norm(t.first-1), "و"), "ل")
	if n == "اهميه" {
		return !x.visitOf(t) // "أكد أهمية زيارة أ إلى ب" tells of one
	}
	return x.d.lex.Has("continuing", n)
}

// visitOf reports whether t is the noun of one visit, and who made it stands right behind it.
func (x *extractor) visitOf(t *trigger) bool {
	if t.mode != "visit" || t.noun.Pronoun != "" || t.noun.Entry.Number == lexicon.Plural {
		return false
	}
	return slices.ContainsFunc(x.bySent[x.d.sent[t.first]], func(m *mention) bool {
		return m.kind <= kCounterpart && (m.first == t.last || m.first == t.last+1)
	})
}
