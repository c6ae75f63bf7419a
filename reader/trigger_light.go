package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

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
	if d.onlyLasts(m, before) || d.grants(m.First) && len(before) > 0 && before[len(before)-1].attr("role") == "addressee" {
		return nil // "حظي أ باستقبال خصه به ب"
	}
	if b := d.modified(m, before); b != nil {
		v := m
		b.verb, b.light, b.at, b.rel = &v, true, m.Last, true
		return nil
	}
	if gathers && !d.gathersFar(m) || m.Entry.Attr["takes"] == "masdar" && accord(d.norm(m.Last)) {
		return nil // "تم الاتفاق على عقد اجتماع"
	}
	over := d.adjunct(m.Last, s, taken, func(j int) bool { return d.objectOf(m, j, taken) })
	for j := m.Last; j < min(s.last, max(m.Last+30, over.last+1)); j++ {
		if over.has(j) {
			j = over.last - 1
			continue
		}
		if !taken[j] && j > m.Last && j != over.last {
			if k := d.relativeOver(j); k > j {
				if n, ok := d.contact(k + 1); d.norm(j) == "حيث" && (!ok || finite(n)) {
					break // "وصل أ من لومي، حيث استقبله ب، في زيارة"
				}
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
		if k := len(before) - 1; ok && k >= 0 && before[k].light && before[k].noun.First == n.First {
			return nil // "عقد أ في جنيف، حيث يرأس وفد بلاده، جلسة مباحثات": the noun is of the verb before
		}
		if ok && m.Entry.Attr["role"] == "chair" && n.Entry.Tense == lexicon.Masdar && leads(n) {
			continue // "أشرف على افتتاح أشغال اللجنة"
		}
		if ok && n.Conj != "" && d.toks[j-1].Kind == arabic.Punct {
			break // "أدى واجبه، واللقاء": no object of the verb
		}
		if !ok || finite(n) || n.Entry.Tense == lexicon.Participle || n.Entry.Attr["needs"] == "رسالة" || n.Prep != "" && n.Prep != m.Entry.Attr["prep"] && !(n.Prep == "ل" && d.ofTerm(j)) && !beginsWith(m, n) || !takesNoun(m, n) {
			continue
		}
		if g, ok := d.governor(j - 1); ok && g != arabic.Normal(m.Entry.Attr["prep"]) && n.Prep == "" && !d.headsDelegation(m, j-1) && !d.copied(n) && (m.Entry.Attr["subject"] == "place" || !d.ofRow(j)) {
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
		d.overClause(t, s, taken)
		t.first = m.First
		if j >= over.last {
			t.over = over
		}
		return t
	}
	return nil
}

// objectOf reports whether at token j a noun of contact begins that the light verb m can have as its
// object: of no preposition but the verb's own, and indefinite.
func (d *document) objectOf(m lexicon.Match, j int, taken []bool) bool {
	n, ok := d.contact(j)
	if !ok || taken[j] || finite(n) || n.Definite || n.Pronoun != "" || n.Conj != "" || n.Prep != "" && n.Prep != m.Entry.Attr["prep"] || n.Entry.Tense == lexicon.Participle ||
		d.noContact(n, taken) || d.idle(n) || !takesNoun(m, n) || d.occasionAt(j-1) || d.in("during", j-1) || d.in("after", j-1) {
		return false
	}
	g, governed := d.governor(j - 1)
	return !governed || g == arabic.Normal(m.Entry.Attr["prep"])
}

// onlyLasts reports whether the verb m tells no more than how long the journey right before it
// takes: "بدأ زيارة تستغرق ثلاثة أيام إلى".
func (d *document) onlyLasts(m lexicon.Match, before []*trigger) bool {
	if _, ok := m.Entry.Attr["duration"]; !ok || len(before) == 0 || m.Conj != "" {
		return false
	}
	b := before[len(before)-1]
	return b.noun != nil && b.mode == "visit" && !b.noun.Definite && m.First == b.last
}

// copied reports whether of credentials the copies are told: "نسخة من أوراق اعتماده".
func (d *document) copied(m lexicon.Match) bool {
	return m.Entry.Attr["credentials"] != "" && (strings.Contains(d.norm(m.First-2), "نسخ") || strings.Contains(d.norm(m.First-3), "نسخ"))
}

// beginsWith reports whether the verb m begins a journey that n tells behind ب: "سيبدأ الوزير
// بزيارة كل من أ وب".
func beginsWith(m, n lexicon.Match) bool {
	return n.Prep == "ب" && m.Entry.Attr["aspect"] == "begin" && n.Entry.Attr["mode"] == "visit" && n.Entry.Attr["move"] == ""
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

// takesPart reports whether the verb tells who took part in the session told before it:
// "مشاورات استمرت ساعات وشارك فيها أ وب".
func (d *document) takesPart(m lexicon.Match) bool {
	n := d.norm(m.Last)
	return m.Entry.Attr["role"] == "attend" && m.Conj == "و" && (n == "فيها" || n == "فيه")
}

// gathersFar reports whether the subject of a verb of gathering is the session right behind it, and when and where
// stand before those whom it gathers: "ضم الاجتماع أمس في الدوحة أ وب".
func (d *document) gathersFar(m lexicon.Match) bool {
	n, ok := d.contact(m.Last)
	if !ok || m.Pronoun != "" || finite(n) || n.Prep != "" || n.Conj != "" || n.Pronoun != "" {
		return false
	}
	j := n.Last
	for j < len(d.toks) && j < n.Last+2 && d.definiteWord(j) == n.Definite && d.timeAt[j] < 0 && !d.in("site", j) {
		if _, who := d.match(j, lexicon.Office, lexicon.Side, lexicon.State, lexicon.Honorific); who {
			return false
		}
		j++ // "الثلاثي"
	}
	g, ok := d.governor(j)
	return d.timeAt[j] >= 0 || ok && g == "في"
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
	case m.Conj == "" && m.Pronoun == "" && b.light && !b.noun.Definite && (b.isHeld() || b.lends() && m.First-b.last > 2) && d.noClauseBetween(max(b.last, b.verb.Last), m.First):
		b.last = m.Last // "عقدت قمة ضمت أ وب وج", "يعقد لقاء في جنيف الجمعة، برعاية د، يضم أ وب"
		if b.verb.Entry.Attr["subject"] == "" {
			b.joins = m.Last // "عقد أ اجتماعا ضم ب"
		}
		return true
	case m.Conj == "" && m.Pronoun == "" && b.light && !b.rel && !b.noun.Definite && m.First-b.last <= 2 && b.verb.Entry.Attr["subject"] == "" && b.verb.Entry.Person != 1 && !b.lends():
		b.last, b.joins = m.Last, m.Last // "شارك أ في اجتماع ضم إلى جانبه ب"
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

// noClauseBetween reports whether no clause of its own begins from token a up to b, and b is not
// far.
func (d *document) noClauseBetween(a, b int) bool {
	for j := a; j < b; j++ {
		if n := d.norm(j); d.relative(n) || isThat(n) {
			return false
		}
	}
	return b-a <= far && d.noVerbBetween(a, b)
}

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
// at token i: "أجرى الوزير، الذي وصل أمس، محادثات", "أجرى أ من باريس، حيث يزورها، اتصالا"; i if
// none does.
func (d *document) relativeOver(i int) int {
	if !d.relative(d.norm(i)) && d.norm(i) != "حيث" || d.norm(i-1) != "," {
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
	if !takesNoun(m, *b.noun) && next != "بها" && next != "به" {
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
	switch next {
	case "فيها", "فيه", "خلالها", "خلاله":
		return b
	case "بها", "به":
		if d.norm(m.First-1) == "ان" || !b.noun.Definite && (d.onlyDated(b.last, m.First) || d.onlyDescribed(b, m.First)) {
			return b
		}
	}
	if d.relative(d.norm(m.First-1)) || m.Pronoun != "" {
		return b
	}
	if !b.noun.Definite && (m.First == b.last || d.onlyDescribed(b, m.First)) && d.wasHeld(m) {
		return b // "قمة عقدت أمس بين أ وب", "محادثات بدأت أمس"
	}
	if m.First == b.last && isThat(d.norm(b.head-1)) && (m.Entry.Attr["subject"] == "session" || m.Entry.Lemma == "عقد") {
		return b // "أعلن أن اجتماعا سيعقد بين"
	}
	return nil
}

// grants reports whether the verb at i tells who granted the session told before it: "استقبال خصه به".
func (d *document) grants(i int) bool {
	return d.norm(i) != "خص" && strings.HasPrefix(d.norm(i), "خص") && strings.HasPrefix(d.norm(i+1), "به")
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
