package reader

import (
	"strings"

	"mahdar/lexicon"
)

// trigger is a word or words that tell of a contact: a verb ("التقى"), a light
// verb with a noun ("أجرى محادثات"), or a noun alone ("خلال لقائه").
type trigger struct {
	span                   // from the first to the last word of it
	verb    *lexicon.Match // finite; nil if a noun alone
	noun    *lexicon.Match // nil if a verb alone
	light   bool
	rel     bool // the verb stands in a relative clause on the noun
	mode    string
	at      int  // the word at which the arguments begin
	head    int  // the first word of the noun's phrase: of "الجولة" in "الجولة الثانية من المفاوضات"
	over    span // the adjunct between a light verb and its noun
	summons bool // an envoy is called to a ministry
	joins   int  // behind a verb of gathering that tells who else was there: "شارك في اجتماع ضم نظيره"; 0 if none
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
		if t := d.actsTrigger(i, s, taken); t != nil {
			out = append(out, t)
			continue
		}
		if t := d.leadsAway(i, s); t != nil {
			out = append(out, t)
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
		if t := d.summonsAt(i); t != nil {
			out = append(out, t)
			continue
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
			} else if t := d.missionTrigger(i, taken, out); t != nil {
				out = append(out, t)
			}
			continue
		}
		m, _ = d.sendsPeople(m, s)
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
			if m, ok = d.deedAt(i); !ok {
				continue // "تعليقا على حادثة" has no verb
			}
		}
		if finite(m) && (m.Entry.Person == 1 && m.Entry.Attr["move"] != "" || m.Entry.Lemma == "قابل" && m.Pronoun == "" && !taken[m.Last] && d.norm(m.Last) != "في") {
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
			d.overClause(t, s, taken)
		}
		out = append(out, t)
		i = t.last - 1
	}
	return out
}

// deedAt is the verbal noun of contact at token i that has the letters of a verb: "عن تفاوض بين".
func (d *document) deedAt(i int) (lexicon.Match, bool) {
	for _, m := range d.at[i] {
		if m.Entry.Class == lexicon.Contact && m.Entry.Tense == lexicon.Masdar && clitics(m) == 0 && m.Last == i+1 {
			return m, true
		}
	}
	return lexicon.Match{}, false
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
		if m.Entry.Tense == lexicon.Past && m.Conj == "" && d.jussive(i-1) {
			continue // "لم توجه الدعوة" has no "توجه"
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

// jussive reports whether the verb behind token i stands in no past tense: behind "لم", "لن".
func (d *document) jussive(i int) bool {
	n := strings.TrimLeft(d.norm(i), "وف")
	return n == "لم" || n == "لن"
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

// gathers reports whether the subject of the verb is a session and its object those who
// take part: "لقاء جمع أ وب".
func gathers(m *lexicon.Match) bool { return m.Entry.Lemma == "جمع" || m.Entry.Lemma == "ضم" }

// nounAlone reports whether the noun of t stands without a pronoun and without a further
// word of contact: "خلال الاستقبال".
func (t *trigger) nounAlone() bool { return t.noun.Pronoun == "" && t.last == t.noun.Last }

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

// verbal weighs whether the word at j is the finite verb m rather than a noun of
// the same letters: nouns stand behind prepositions and in the genitive.
func (d *document) verbal(j int, m lexicon.Match) bool {
	if d.says(j) {
		return true
	}
	if j > 0 && d.norm(j) == "تفاهم" && d.in("agreement", j-1) {
		return false // "مذكرة تفاهم"
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
