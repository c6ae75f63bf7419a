package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// trigger is a word or words that tell of a contact: a verb ("التقى"), a light
// verb with a noun ("أجرى محادثات"), or a noun alone ("خلال لقائه").
type trigger struct {
	span                 // from the first to the last word of it
	verb  *lexicon.Match // finite; nil if a noun alone
	noun  *lexicon.Match // nil if a verb alone
	light bool
	rel   bool // the verb stands in a relative clause on the noun
	mode  string
	at    int // the word at which the arguments begin
	head  int // the first word of the noun's phrase: of "الجولة" in "الجولة الثانية من المفاوضات"
}

func (t *trigger) lemma() string {
	if t.noun != nil {
		return t.noun.Entry.Lemma
	}
	return t.verb.Entry.Lemma
}

// attr returns what the lexicon says of the words of t: the noun first.
func (t *trigger) attr(k string) string {
	if t.noun != nil {
		if v := t.noun.Entry.Attr[k]; v != "" {
			return v
		}
	}
	if t.verb != nil {
		return t.verb.Entry.Attr[k]
	}
	return ""
}

func finite(m lexicon.Match) bool {
	return m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present || m.Entry.Tense == lexicon.Passive
}

// triggers finds the triggers of sentence n in order. taken tells the tokens that
// belong to mentions.
func (d *document) triggers(n int, taken []bool) []*trigger {
	s := d.sentence(n)
	var out []*trigger
	for i := s.first; i < s.last; i++ {
		if taken[i] || d.inside[i] {
			continue
		}
		if m, ok := d.light(i); ok {
			if t := d.lightTrigger(m, s, taken, out); t != nil {
				out = append(out, t)
				continue
			}
		}
		if m, ok := d.contact(i); ok && finite(m) && m.Entry.Lemma == "اجتمع" {
			if t := d.sittingBody(m, m.Last); t != nil {
				out = append(out, t)
				i = t.last - 1
				continue
			}
		}
		if t := d.bodyTrigger(i); t != nil {
			out = append(out, t)
			i = t.last - 1
			continue
		}
		m, ok := d.contact(i)
		if !ok {
			if t := d.channelTrigger(i, out); t != nil {
				out = append(out, t)
			}
			continue
		}
		if finite(m) && (leads(m) || m.Entry.Attr["mode"] == "message" && m.Entry.Attr["weak"] != "" && !strings.Contains(m.Entry.Attr["prep"], "obj")) {
			t := d.lightTrigger(m, s, taken, out)
			if t != nil {
				out = append(out, t)
			}
			if t != nil || !d.receives(m, out) && (m.Entry.Attr["weak"] == "" || m.Entry.Attr["mode"] != "message") {
				continue
			}
		}
		if finite(m) && m.Conj == "" && d.in("quantifier", i-1) {
			continue // "كل حل" is a solution
		}
		if _, noun := d.governor(i - 1); noun && finite(m) && m.Conj == "" && !taken[i-1] {
			continue // "تعليقا على حادثة" has no verb
		}
		if finite(m) && (m.Entry.Person == 1 || m.Entry.Lemma == "قابل" && m.Pronoun == "" && !taken[m.Last] && d.norm(m.Last) != "في") {
			continue
		}
		if p := d.norm(i - 1); finite(m) && (p == "اذا" || p == "لو" || p == "لانه" && d.norm(i-2) == "اذا") || m.Entry.Lemma == "بحث" && d.norm(m.Last) == "عن" {
			continue
		}
		if d.idle(m) && m.Entry.Attr["role"] != "sign" && !(finite(m) && m.Entry.Attr["mode"] == "visit" && m.Entry.Attr["move"] != "") && !(finite(m) && m.Entry.Attr["mode"] == "message" && strings.Contains(m.Entry.Attr["prep"], "obj") && taken[m.Last]) && !d.joinsOthers(m, taken) || m.Entry.Tense == lexicon.Participle || m.Entry.Attr["role"] == "sign" && !d.signs(m) || m.Entry.Attr["move"] == "return" {
			continue
		}
		if !finite(m) && m.Entry.Tense == lexicon.Masdar && m.Entry.Attr["noun"] == "" && leads(m) {
			continue
		}
		if len(out) > 0 && out[len(out)-1].has(i) || d.noContact(m, taken) || m.Entry.Attr["accord"] != "" && (m.Entry.Tense != lexicon.Past || m.Entry.Number > lexicon.Singular) {
			continue
		}
		t := &trigger{span: span{m.First, m.Last}, mode: m.Entry.Attr["mode"], at: m.Last}
		word := m // m itself stays off the heap: most tokens come no further than contact
		if finite(m) {
			t.verb = &word
		} else {
			t.noun, t.head = &word, m.First
			d.extendNoun(t, s)
		}
		out = append(out, t)
		i = t.last - 1
	}
	return out
}

// receives reports whether a verb of hosting that found no noun of contact may have people as its
// object: "تستضيف المستشارة رئيسي أ وب"; of the session told before it, it tells where that was.
func (d *document) receives(m lexicon.Match, before []*trigger) bool {
	if m.Entry.Attr["people"] == "" || !finite(m) || m.Pronoun != "" || d.relative(d.norm(m.First-1)) {
		return false
	}
	return len(before) == 0 || before[len(before)-1].verb == nil || before[len(before)-1].verb.First != m.First
}

// joinsOthers reports whether a verb of joining tells that somebody came to a session of others:
// "انضم إلى الوزيرين", "انضم إليهما".
func (d *document) joinsOthers(m lexicon.Match, taken []bool) bool {
	if m.Entry.Attr["joins"] == "" || !finite(m) {
		return false
	}
	switch d.norm(m.Last) {
	case "اليهما", "اليهم":
		return true
	case "الي":
		return taken[m.Last+1]
	}
	return false
}

// contact returns the word of contact at token i, if a reading fits: finite verbs
// take no preposition but س, nouns take any.
func (d *document) contact(i int) (lexicon.Match, bool) {
	var best lexicon.Match
	found := false
	for _, m := range d.at[i] {
		if m.Entry.Class != lexicon.Contact {
			continue
		}
		if finite(m) && m.Prep != "" && m.Prep != "س" && m.Prep != "ل" || !finite(m) && (m.Prep == "س" || d.relative(d.norm(i-1))) || d.plainer(i, m) {
			continue
		}
		if found && (m.Last < best.Last || m.Last == best.Last && clitics(m) >= clitics(best)) &&
			!(m.Last == best.Last && clitics(m) == clitics(best) && best.Entry.Attr["weak"] != "" && m.Entry.Attr["weak"] == "" && m.Entry.Tense != lexicon.Participle && !d.contactNoun(i-1)) {
			continue
		}
		best, found = m, true
	}
	return best, found
}

// contactNoun reports whether token i is a noun of contact: "جلسة تشاور" has no verb.
func (d *document) contactNoun(i int) bool {
	m, ok := d.match(i, lexicon.Contact)
	return ok && !finite(m)
}

// leads reports whether a verb of contact tells a session only through its noun:
// "استضافت الدوحة اجتماعا", "ترأس الاجتماع", "اختتم محادثات", "بعث رسالة".
func leads(m lexicon.Match) bool {
	a := m.Entry.Attr
	switch a["role"] {
	case "chair", "attend", "venue", "courier":
		return true
	}
	return a["aspect"] != "" || a["subject"] == "session" || a["needs"] == "رسالة" || a["role"] == "companion"
}

// plainer reports whether the word at i is something else when it is left whole:
// وزارة is no و+زار+ه.
func (d *document) plainer(i int, m lexicon.Match) bool {
	if clitics(m) == 0 && m.Pronoun == "" && m.Entry.Number != lexicon.Dual {
		return false
	}
	for _, o := range d.at[i] {
		if finite(m) && m.Entry.Number == lexicon.Dual && o.Conj != "" && o.Entry.Class == lexicon.Saying && o.Entry.Tense == lexicon.Past {
			return true // ودعا is "and he called", not "the two bade farewell"
		}
		if o.Last >= m.Last && clitics(o)+len(o.Pronoun) < clitics(m)+len(m.Pronoun) && o.Entry.Class != m.Entry.Class &&
			o.Entry.Class != lexicon.Saying && o.Entry.Class != lexicon.Light && o.Entry.Class != lexicon.Topic {
			return true
		}
	}
	return false
}

func (d *document) light(i int) (lexicon.Match, bool) {
	for _, m := range d.at[i] {
		if m.Entry.Class == lexicon.Light && (m.Prep == "" || m.Prep == "س" || !finite(m)) &&
			m.Entry.Attr["weak"] == "" && m.Entry.Attr["retells"] == "" && finite(m) && !d.plainer(i, m) && !(m.Conj == "" && d.ofVenue(i)) && !d.atHead(i, m) && !d.holding(i, m) {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// holding reports whether the word at i, written like "held", is its verbal noun: behind a
// preposition, as what comes about or what somebody decides or announces: "على عقد قمة", "تم
// عقد اجتماع", "قررت أ وب عقد قمة".
func (d *document) holding(i int, m lexicon.Match) bool {
	if i == 0 || m.Entry.Lemma != "عقد" || m.Entry.Tense != lexicon.Past || m.Conj != "" || m.Prep != "" || d.norm(i) != "عقد" {
		return false
	}
	if _, ok := d.governor(i - 1); ok {
		return true
	}
	for _, o := range d.at[i-1] {
		if o.Entry.Attr["takes"] == "masdar" || o.Entry.Class == lexicon.Status && o.Last == i {
			return true
		}
	}
	if n, ok := d.contact(m.Last); ok && !finite(n) && !n.Definite {
		for k := i - 1; k > max(d.sentence(d.sent[i]).first, i-9); k-- {
			if d.offer(k) {
				return d.answerBefore(k) // "رفض أ طلب ب عقد لقاء"
			}
		}
	}
	return d.governed(i, resolves) || d.governed(i, announces)
}

// atHead reports whether the verb of presiding is the noun: "على رأس المباحثات".
func (d *document) atHead(i int, m lexicon.Match) bool {
	return m.Entry.Lemma == "رأس" && (d.norm(i-1) == "علي" || d.norm(i-1) == "وعلي")
}

// lightTrigger joins a light verb with its noun of contact: the next one in the
// clause, or the one before a relative pronoun ("المباحثات التي أجرتها").
func (d *document) lightTrigger(m lexicon.Match, s span, taken []bool, before []*trigger) *trigger {
	gathers := gathers(&m)
	if b := d.wasTo(m, before); b != nil {
		v := m
		b.verb, b.light, b.at, b.rel = &v, true, m.Last, true
		return nil
	}
	if gathers && len(before) > 0 && before[len(before)-1].noun != nil && before[len(before)-1].verb == nil && m.First-before[len(before)-1].last <= 2 {
		b := before[len(before)-1] // "أما القمة فجمعت أ بب"
		v := m
		b.verb, b.light, b.at = &v, true, m.Last
		return nil
	}
	if (gathers || d.takesPart(m)) && len(before) > 0 && d.gathersOn(m, before[len(before)-1]) {
		return nil
	}
	if b := d.modified(m, before); b != nil {
		v := m
		b.verb, b.light, b.at, b.rel = &v, true, m.Last, true
		return nil
	}
	if gathers || m.Entry.Attr["takes"] == "masdar" && accord(d.norm(m.Last)) {
		return nil // "تم الاتفاق على عقد اجتماع"
	}
	for j := m.Last; j < min(s.last, m.Last+30); j++ {
		if !taken[j] && j > m.Last {
			if k := d.relativeOver(j); k > j {
				j = k
			}
			if d.clauseBreak(j) {
				break
			}
		}
		if taken[j] || d.inside[j] {
			continue
		}
		if t := d.sittingBody(m, j); t != nil && sits(m) {
			return t
		}
		n, ok := d.contact(j)
		if ok && (d.noContact(n, taken) || d.idle(n) && !d.carriesIdle(m, n)) {
			continue
		}
		if ok && m.Entry.Attr["role"] == "chair" && n.Entry.Tense == lexicon.Masdar && leads(n) {
			continue // "أشرف على افتتاح أشغال اللجنة"
		}
		if ok && n.Conj != "" && d.toks[j-1].Kind == arabic.Punct {
			break // "أدى واجبه، واللقاء": no object of the verb
		}
		if !ok || finite(n) || n.Entry.Tense == lexicon.Participle || n.Entry.Attr["needs"] == "رسالة" || n.Prep != "" && n.Prep != m.Entry.Attr["prep"] || !takesNoun(m, n) {
			continue
		}
		if g, ok := d.governor(j - 1); ok && g != arabic.Normal(m.Entry.Attr["prep"]) && n.Prep == "" && !d.headsDelegation(m, j-1) && (m.Entry.Attr["subject"] == "place" || !d.ofRow(j)) {
			if m.Entry.Attr["takes"] == "masdar" {
				return nil // "تم خلال لقاء أ بب استعراض"
			}
			continue
		}
		if n.Prep == "" && d.occasionAt(j-1) {
			continue // "عقد على هامش القمة لقاء"
		}
		t := &trigger{span: span{n.First, n.Last}, verb: &m, noun: &n, light: true, mode: n.Entry.Attr["mode"], at: m.Last, head: n.First}
		d.extendNoun(t, s)
		t.first = m.First
		return t
	}
	return nil
}

// occasionAt reports whether token i makes an occasion of what follows: "على هامش القمة",
// "في ختام المحادثات".
func (d *document) occasionAt(i int) bool {
	if _, ok := d.governor(i); ok || !d.in("during", i) && !d.in("after", i) {
		return false
	}
	_, ok := d.governor(i - 1)
	return ok
}

// wasTo returns the noun of contact right before the verb m of which it tells what had been
// planned: "ألغي لقاء كان من المقرر أن يجمع أ بب".
func (d *document) wasTo(m lexicon.Match, before []*trigger) *trigger {
	if len(before) == 0 || m.Conj != "" || m.Entry.Tense == lexicon.Past {
		return nil
	}
	b := before[len(before)-1]
	if b.noun == nil || b.verb != nil || b.noun.Definite || m.First-b.last > 5 || m.First-b.last < 2 || d.norm(b.last) != "كان" && d.norm(b.last) != "كانت" {
		return nil
	}
	return b
}

// gathers reports whether the subject of the verb is a session and its object those who
// take part: "لقاء جمع أ وب".
func gathers(m *lexicon.Match) bool { return m.Entry.Lemma == "جمع" || m.Entry.Lemma == "ضم" }

// takesPart reports whether the verb tells who took part in the session told before it:
// "مشاورات استمرت ساعات وشارك فيها أ وب".
func (d *document) takesPart(m lexicon.Match) bool {
	n := d.norm(m.Last)
	return m.Entry.Attr["role"] == "attend" && m.Conj == "و" && (n == "فيها" || n == "فيه")
}

// gathersOn reads a verb of gathering behind a session told with a verb of its own:
// "أجرى لقاء جمعه مع أ", "اجتماع عقد في جنيف وضم أ وب".
func (d *document) gathersOn(m lexicon.Match, b *trigger) bool {
	if b.noun == nil {
		return false
	}
	switch {
	case b.verb == nil:
		if m.Conj != "و" || m.Pronoun != "" || m.First-b.last > 12 || b.noun.Definite {
			return false
		}
		v := m
		b.verb, b.light, b.at = &v, true, m.Last
		return true
	case m.Pronoun != "" && m.Conj == "" && b.lasts() && m.First-b.last <= 8:
		v := m // "لقاء دام ساعتين جمعه بنظيره"
		b.verb, b.at, b.rel = &v, m.Last, true
		return true
	case m.Pronoun != "" && m.Conj == "" && m.First-b.last <= 2 && b.first < m.First:
		b.last = m.Last // who is gathered stands with the verb before
		return true
	case m.Conj == "" && m.Pronoun == "" && b.light && !b.rel && b.isHeld() && !b.noun.Definite && m.First-b.last <= 1:
		b.last = m.Last // "عقدت قمة ضمت أ وب وج"
		return true
	case m.Conj == "" && m.Pronoun == "" && b.light && b.lends() && !b.noun.Definite && m.First-b.last <= 2:
		v := m // "احتضنت الوزارة لقاء جمع أ وب"
		b.verb, b.at, b.rel = &v, m.Last, true
		return true
	case m.Conj == "و" && m.Pronoun == "" && b.rel && m.First-b.last <= 12:
		v := m
		b.verb, b.at = &v, m.Last
		return true
	}
	return false
}

// nounAlone reports whether the noun of t stands without a pronoun and without a further
// word of contact: "خلال الاستقبال".
func (t *trigger) nounAlone() bool { return t.noun.Pronoun == "" && t.last == t.noun.Last }

// lasts reports whether the verb of t tells of no more than how long a session took.
func (t *trigger) lasts() bool {
	_, ok := t.verb.Entry.Attr["duration"]
	return ok && t.rel
}

// isHeld reports whether the verb of t tells of no more than that a session is held.
func (t *trigger) isHeld() bool {
	return t.verb.Entry.Attr["subject"] == "session" || t.verb.Entry.Lemma == "عقد"
}

// relativeOver is the comma at which a relative clause between commas ends that begins
// at token i: "أجرى الوزير، الذي وصل أمس، محادثات"; i if none does.
func (d *document) relativeOver(i int) int {
	if !d.relative(d.norm(i)) || d.norm(i-1) != "," {
		return i
	}
	for j := i + 1; j < min(i+16, d.sentence(d.sent[i]).last); j++ {
		if d.norm(j) == "," {
			return j
		}
	}
	return i
}

// modified returns the noun of contact that the verb m belongs to as a relative
// clause: "المباحثات التي أجرتها", "جلسة شارك فيها", "لقاء جمعه".
func (d *document) modified(m lexicon.Match, before []*trigger) *trigger {
	if len(before) == 0 || m.Conj != "" || m.Entry.Attr["prep"] == "على" && !strings.HasPrefix(d.norm(m.Last), "عليه") {
		return nil
	}
	b := before[len(before)-1]
	if b.noun == nil || b.verb != nil && b.verb.Entry.Attr["aspect"] == "" || m.First-b.last > 8 || m.Entry.Attr["takes"] == "credentials" && !takesNoun(m, *b.noun) {
		return nil
	}
	next := d.norm(m.Last)
	if m.Entry.Class == lexicon.Light && !takesNoun(m, *b.noun) && next != "بها" && next != "به" {
		return nil // "لقائه أ الذي يؤدي زيارة": two contacts
	}
	if b.mode == "visit" && (next == "خلالها" || next == "خلاله") {
		return nil // "يبدأ زيارة إلى لبنان يجري خلالها محادثات": what else was done there
	}
	for j := b.last; j < m.First; j++ {
		if d.relative(d.norm(j)) && finite(m) {
			return b
		}
	}
	if d.relative(d.norm(m.First-1)) || m.Pronoun != "" || next == "فيها" || next == "فيه" || next == "خلالها" || next == "خلاله" || (next == "بها" || next == "به") && (d.norm(m.First-1) == "ان" || m.First == b.last && !b.noun.Definite) ||
		m.First == b.last && !b.noun.Definite && m.Entry.Attr["subject"] != "" {
		return b
	}
	if m.First == b.last && isThat(d.norm(b.head-1)) && (m.Entry.Attr["subject"] == "session" || m.Entry.Lemma == "عقد") {
		return b // "أعلن أن اجتماعا سيعقد بين"
	}
	return nil
}

// carriesIdle reports whether a noun that tells no session by itself does behind the verb
// m: "ترأس أشغال اللجنة", "أرسل خطابا إلى".
func (d *document) carriesIdle(m, n lexicon.Match) bool {
	switch m.Entry.Attr["role"] {
	case "chair":
		return m.Entry.Attr["prep"] == ""
	case "attend":
		next := strings.TrimPrefix(d.norm(n.Last), "ال")
		return !strings.HasPrefix(next, "تدريب") && !strings.HasPrefix(next, "تكوين") // a course
	case "sender", "addressee":
		return n.Entry.Attr["mode"] == "message" && n.Entry.Attr["invitation"] == "" && n.Entry.Attr["greeting"] == ""
	}
	return n.Entry.Lemma == "حديث" && strings.Contains(m.Entry.Attr["takes"], "talk") // "تبادل حديثا مع"
}

// takesNoun reports whether the light verb goes with nouns of n's mode.
func takesNoun(v, n lexicon.Match) bool {
	takes := v.Entry.Attr["takes"]
	switch {
	case v.Entry.Attr["needs"] == "رسالة":
		return n.Entry.Attr["mode"] == "message" || n.Entry.Attr["credentials"] != ""
	case takes == "" || takes == "session":
		return true
	}
	for t := range strings.SplitSeq(takes, "|") {
		switch mode := n.Entry.Attr["mode"]; t {
		case "talk", "masdar", "reception":
			if mode == "meeting" || mode == "call" || mode == "video" {
				return true
			}
		case "invitation", "credentials":
			if n.Entry.Attr[t] != "" {
				return true
			}
		default:
			if mode == t {
				return true
			}
		}
	}
	return false
}

// extendNoun takes further nouns and adjectives of contact into t: "جلسة مباحثات",
// "اتصال هاتفي", "اجتماعا عبر الفيديو".
func (d *document) extendNoun(t *trigger, s span) {
	if t.noun.Entry.Attr["tour"] != "" || t.noun.Entry.Attr["weak"] != "" {
		// "جولة جديدة من المحادثات" is a round, no tour
		if t.noun.Entry.Lemma == "جولة" && t.noun.Pronoun == "" && d.rounds {
			t.mode = "meeting"
		}
		if m, ok := d.sessionOf(*t.noun); ok {
			t.noun, t.mode, t.last = &m, "meeting", m.Last
		}
		for k := t.last; k < min(s.last-1, t.last+4); k++ {
			if m, ok := d.contact(k + 1); d.norm(k) == "من" && ok && !finite(m) && m.Entry.Attr["mode"] == "meeting" {
				t.noun, t.mode, t.last = &m, "meeting", m.Last
				break
			}
		}
	}
	for t.last < s.last {
		if m, ok := d.match(t.last, lexicon.Channel); ok {
			if v := m.Entry.Attr["mode"]; v != "" {
				t.mode = v
			} else if m.Entry.Key != "" && validMode[m.Entry.Key] {
				t.mode = m.Entry.Key
			}
			t.last = m.Last
			continue
		}
		m, ok := d.contact(t.last)
		if !ok || finite(m) || m.Prep != "" || m.Conj != "" || m.Entry.Tense == lexicon.Participle || m.Entry.Lemma == "أعمال" && d.idle(m) {
			break // "الجولة القادمة" is nobody's coming, "منتدى الأعمال" no sitting
		}
		if t.noun.Definite && t.nounAlone() && !m.Definite {
			break // "نقل خلال الاستقبال تحيات"
		}
		if m.Entry.Attr["mode"] != "" && t.mode == "meeting" && !(d.rounds && m.Entry.Lemma == "جولة") {
			t.mode = m.Entry.Attr["mode"]
		}
		t.last = m.Last
		if n, ok := d.sessionOf(m); ok {
			t.noun, t.last = &n, n.Last // "أعمال الدورة الثالثة للمشاورات"
		}
	}
	if end := d.sitting(t.last); t.mode == "meeting" && end > 0 && end <= s.last {
		t.last = end
	}
	if t.verb == nil || !t.light {
		t.at = t.last
	}
}

var validMode = map[string]bool{"meeting": true, "call": true, "video": true, "visit": true, "message": true}

// clauseBreak reports whether a new clause begins at token j: a finite verb of
// saying or contact, a conjunction such as "حيث", the content of a saying.
func (d *document) clauseBreak(j int) bool {
	if j < 0 || j >= len(d.toks) {
		return false
	}
	switch n := d.norm(j); n {
	case "حيث", "فيما", "بينما", "ان", "بان", "وان", "وانه", "وانها", "وانهما", "وانهم", "لان", "كما", "اذ", "ما", "مما", "لكن", "الا", "وقد", "فقد":
		return true
	case ";":
		return !d.goesOnBehind(j)
	case "غير":
		return d.norm(j+1) == "ان" // "غير المباشرة" qualifies
	case ":":
		return !theseAre(d.norm(j - 1))
	default:
		if d.toks[j].Kind == arabic.Word && strings.HasPrefix(n, "و") && d.relative(strings.TrimPrefix(n, "و")) {
			return true
		}
	}
	for _, m := range d.at[j] {
		switch m.Entry.Class {
		case lexicon.Saying, lexicon.Contact, lexicon.Light:
			if (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && (m.Prep == "" || m.Prep == "س") && d.verbal(j, m) {
				return true
			}
			if m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle && d.norm(j-1) == "," && !m.Definite {
				return true
			}
		}
	}
	return false
}

// goesOnBehind reports whether the semicolon at token j parts no clauses, as some papers
// write it where others write a comma: "استقبل أ، اليوم؛ وزير خارجية ب؛ لبحث العلاقات".
func (d *document) goesOnBehind(j int) bool {
	if d.sent[j+1] != d.sent[j] {
		return false
	}
	if _, ok := d.governor(j + 1); ok || d.nameSpan(j+1) || d.norm(j+1) == "وذلك" || d.topicWord(j+1) {
		return true
	}
	m, ok := d.match(j+1, lexicon.Office, lexicon.Honorific)
	return ok && m.Conj == ""
}

// verbal weighs whether the word at j is the finite verb m rather than a noun of
// the same letters: nouns stand behind prepositions and in the genitive.
func (d *document) verbal(j int, m lexicon.Match) bool {
	if d.says(j) {
		return true
	}
	if d.norm(j) == "وبين" && j > 0 && strings.HasPrefix(d.norm(j-1), "بين") {
		return false // "بينه وبين نظيره"
	}
	if _, ok := d.bare(j, lexicon.Function); ok && clitics(m) == 0 && d.norm(j+1) != "ان" && d.norm(j+2) != "ان" {
		return false // بين is "between" more often than "explained"
	}
	if _, ok := d.governor(j - 1); ok && m.Conj == "" {
		return false
	}
	return m.Conj != "" || !d.ofVenue(j)
}

// says reports whether the word at i, written like a preposition, is a verb of saying:
// "عبر الوزير عن ارتياحه", "وبين السفير أن".
func (d *document) says(i int) bool {
	switch d.norm(i) {
	case "عبر":
		for j := i + 1; j < min(i+26, len(d.toks)-2) && d.sent[j] == d.sent[i]; j++ {
			if d.norm(j) == "عن" {
				_, near := d.match(j+1, lexicon.Attitude)
				_, far := d.match(j+2, lexicon.Attitude)
				return near || far && degrees[d.norm(j+1)]
			}
		}
	case "وبين":
		if i > 0 && d.sent[i-1] == d.sent[i] {
			return false
		}
		for j := i + 1; j < min(i+14, len(d.toks)) && d.sent[j] == d.sent[i]; j++ {
			if isThat(d.norm(j)) {
				return true
			}
			for _, m := range d.at[j] {
				if m.Conj == "و" && m.Entry.Class != lexicon.Common {
					return false
				}
			}
		}
	}
	return false
}

func (d *document) relative(n string) bool {
	switch n {
	case "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي":
		return true
	}
	return false
}
