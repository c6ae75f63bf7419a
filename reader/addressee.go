package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// A session can be told by no more than an adverbial of what somebody said to somebody:
// "أبلغ أ ب، في اتصال هاتفي، أن", "وفي لقاء بجنيف، شكر أ ب على", "أكد أ لب هاتفيا أن".

// addressed are the subject and the addressee of the verb of saying to which the adverbial t
// belongs that names nobody, before it or, where it opens the sentence, behind it; or those
// who are the joint subject of that verb.
func (x *extractor) addressed(t *trigger, left []*mention) []*mention {
	for len(left) > 2 && left[len(left)-1].kind == kGroup {
		left = left[:len(left)-1] // "أبلغ أ ب موقف بلاده، خلال لقاء"
	}
	if n := len(left); n > 1 {
		if x.partedFrom(left, t) {
			return nil
		}
		if n == 2 && t.mode == "call" && x.conveyed(left[0], left[1]) {
			return left
		}
		who := lastThat(left[:n-1], func(m *mention) bool { return m.kind <= kCounterpart })
		if t.attr("press") != "" && who != nil && x.beside(who, left[n-1]) {
			return []*mention{who, left[n-1]}
		}
		return x.spokeTo(left[n-2], left[n-1])
	}
	if len(left) > 0 || !x.fronted(t) {
		return nil
	}
	ms := x.bySent[x.d.sent[t.first]]
	k := slices.IndexFunc(ms, func(m *mention) bool {
		return m.first >= t.last && !(m.sitePlace() && (m.gov == "في" || m.gov == "ب")) // "في محادثات في تونس، دعا أ ب"
	})
	if k < 0 || k+1 == len(ms) || ms[k].gov != "" || x.beforeOthers(t.last, ms[k].first) {
		return nil
	}
	who, next := ms[k], ms[k+1]
	if v, ok := x.d.match(who.first-1, lexicon.Saying); ok && finite(v) && next.joined && x.otherParty(who, next) &&
		(who.kind <= kCounterpart && next.kind <= kCounterpart || concludes(v.Entry.Lemma)) {
		return ms[k : k+2] // "وفي مؤتمر صحفي مشترك، أكد أ وب", "بعد محادثات استمرت أياما، اتفقت تونس وليبيا"
	}
	if t.attr("press") != "" || strings.TrimPrefix(x.d.norm(t.first-1), "و") == "بعد" {
		return nil // who hears it there is the press
	}
	return x.spokeTo(who, next)
}

// partedFrom reports whether so much stands between those told before the adverbial t and itself that it
// belongs to something else.
func (x *extractor) partedFrom(left []*mention, t *trigger) bool {
	last := left[len(left)-1].last
	gap := t.first - last
	switch {
	case gap <= 3:
		return false
	case len(left) > 2 || !x.d.noVerbBetween(last, t.first):
		return true
	case x.partedOff(t):
		return false
	}
	return gap > 12 || t.mode != "call"
}

// partedOff reports whether a comma parts the adverbial t from the rest of its sentence: "أبلغ أ ب موقف
// بلاده، خلال لقاء عقد أمس", "أطلع أ ب على التطورات، وذلك لدى استقباله".
func (x *extractor) partedOff(t *trigger) bool {
	n := x.d.norm(t.first - 2)
	return n == "," || n == "وذلك" || n == "ذلك"
}

// concluded are the sides who came to something in a session that the adverbial t tells without
// them: "توصلت تونس وليبيا إلى اتفاق بعد محادثات استمرت يومين", "اتفقت تونس وليبيا على فتح
// المعبر. وجاء ذلك في اجتماع عقد أمس".
func (x *extractor) concluded(t *trigger, left []*mention) []*mention {
	d := x.d
	n := d.sent[t.first]
	if len(left) > 0 {
		if ms := x.jointSubject(left); ms != nil && strings.TrimPrefix(d.norm(t.first-1), "و") == "بعد" && (x.concluders(ms) || x.unbound(t) && x.sayers(ms)) {
			return ms
		}
		return nil
	}
	if n == 0 || !x.fronted(t) || !d.in("during", t.first-1) || !x.cameAbout(n) {
		return nil
	}
	for _, f := range x.framesOf(n - 1) {
		if len(f.parties()) > 1 && !f.denied && !f.sign {
			return nil
		}
	}
	if ms := x.jointSubject(x.bySent[n-1]); ms != nil && x.concluders(ms) {
		return ms
	}
	return nil
}

// cameAbout reports whether sentence n tells only where what was told before came about: "وجاء
// ذلك في اجتماع".
func (x *extractor) cameAbout(n int) bool {
	first := x.d.sentence(n).first
	return strings.TrimPrefix(x.d.norm(first), "و") == "جاء" && (x.d.norm(first+1) == "ذلك" || x.d.norm(first+1) == "القرار" || x.d.norm(first+1) == "الاتفاق")
}

// concluders reports whether ms are the subject of a verb with which sides come to something.
func (x *extractor) concluders(ms []*mention) bool {
	if len(ms) < 2 {
		return false
	}
	for _, m := range x.d.at[max(ms[0].first-1, 0)] {
		if m.Entry.Class == lexicon.Saying && finite(m) && m.Entry.Tense == lexicon.Past && concludes(m.Entry.Lemma) {
			return true
		}
	}
	return false
}

// sayers reports whether ms are the subject of a verb of saying right before them.
func (x *extractor) sayers(ms []*mention) bool {
	v, ok := x.d.match(ms[0].first-1, lexicon.Saying)
	return ok && finite(v) && v.Entry.Tense == lexicon.Past
}

// unbound reports whether the noun tells of no others' session: "بعد محادثات في جنيف", not "بعد
// محادثات السلام" nor "بعد اجتماع الحلف".
func (x *extractor) unbound(t *trigger) bool {
	if t.noun.Definite || t.noun.Pronoun != "" || strings.HasPrefix(x.d.norm(t.last), "ال") {
		return false
	}
	return !slices.ContainsFunc(x.bySent[x.d.sent[t.first]], func(m *mention) bool { return m.first == t.last && m.gov == "" })
}

// concludes tells the verbs with which sides come to something together.
func concludes(lemma string) bool {
	switch lemma {
	case "اتفق", "توصل", "قرر", "وقع", "توافق", "تعهد":
		return true
	}
	return false
}

// beforeOthers reports whether the words from token a to b tell that a session was one of others
// or of the press: "اجتماع للحكومة", "اتصال مع إذاعة", "لقاء تلفزيوني".
func (x *extractor) beforeOthers(a, b int) bool {
	for j := a; j < b; j++ {
		if _, ok := x.d.finiteAt(j); ok {
			return false
		}
		switch w := x.d.norm(j); {
		case w == "مع", w == "امام", w == "بين", x.d.timeAt[j] < 0 && strings.HasPrefix(w, "لل"), x.d.in("audience", j):
			return true
		}
	}
	return false
}

// beside reports whether one stands at the other's side: "قال أ وإلى جانبه ب في مؤتمر صحفي".
func (x *extractor) beside(a, b *mention) bool {
	if a.kind > kCounterpart || b.kind > kCounterpart || b.first-a.last > 3 || speaks(a) || !x.otherParty(a, b) {
		return false
	}
	for j := a.last; j <= b.first; j++ {
		switch x.d.norm(j) {
		case "جانب", "جانبه", "جانبها", "بجانبه", "بجانبها", "وبجانبه", "وبجانبها":
			return true
		}
	}
	return false
}

// sharedPress reports whether t is a press conference told as that of two who were told of
// before: "ورد أ خلال المؤتمر الصحفي المشترك", "وقالا في مؤتمر صحفي مشترك".
func (x *extractor) sharedPress(t *trigger) bool {
	if t.attr("press") == "" || !strings.HasSuffix(t.noun.Entry.Lemma, "مشترك") {
		return false
	}
	n := x.d.sent[t.first]
	said, ok := x.d.finiteAt(x.d.sentence(n).first)
	return t.noun.Definite || x.cameAbout(n) || ok && said.Entry.Number == lexicon.Dual
}

// fronted reports whether t stands in the first words of its sentence.
func (x *extractor) fronted(t *trigger) bool {
	return t.first-x.d.sentence(x.d.sent[t.first]).first <= 4
}

// spokeTo gives back who and whom if a verb of saying has the one as subject and the other as
// addressee.
func (x *extractor) spokeTo(who, whom *mention) []*mention {
	if who.gov != "" || who.kind == kGroup || who.kind == kParty || speaks(who) || whom.kind == kGroup || whom.kind == kParty || whom.joined || !x.otherParty(who, whom) {
		return nil
	}
	m, ok := x.d.match(who.first-1, lexicon.Saying) // "أطلع" is written as "اطلع على"
	if ok = ok && finite(m); !ok {
		m, ok = x.d.finiteAt(who.first - 1)
	}
	near := 2
	if x.d.norm(who.last) == "قد" && x.d.was(who.first-1) {
		m, ok = x.d.finiteAt(who.last + 1) // "كان أ قد أبلغ ب"
		near = 4
	} else if !ok {
		m, ok = x.d.finiteAt(who.last) // "الرئيس يؤكد لنظيره"
		near = 4
	}
	brings := ok && m.Entry.Lemma == "نقل" && whom.gov == "الي" // "نقل أ إلى ب خلال اتصال تعازيه"
	if c, told := x.d.contact(m.First); !ok || !brings && (m.Entry.Class != lexicon.Saying || told && finite(c) && c.Entry.Attr["weak"] == "") || m.Entry.Attr["act"] == "condemn" || whom.first-who.last > near {
		return nil
	}
	switch whom.gov {
	case "", "ل", "الي":
		return []*mention{who, whom}
	case "من":
		if m.Entry.Lemma == "طلب" {
			return []*mention{who, whom}
		}
	case "مع":
		if m.Entry.Attr["joint"] != "" {
			return []*mention{who, whom} // "تبادل أ مع ب، خلال اتصال، وجهات النظر"
		}
	}
	return nil
}

// conveyed reports whether who is told to have conveyed something of his own to whom: "نقل أ
// تعازيه إلى ب", "قدم أ التهنئة لب".
func (x *extractor) conveyed(who, whom *mention) bool {
	v, ok := x.d.finiteAt(who.first - 1)
	return ok && v.Pronoun == "" && who.gov == "" && who.kind <= kCounterpart && whom.kind <= kCounterpart && !whom.joined && x.otherParty(who, whom) &&
		(whom.gov == "ل" || whom.gov == "الي") && whom.first-who.last <= 4 && x.d.noVerbBetween(who.last, whom.first)
}

// channelTrigger is the trigger of a channel that stands alone beside a verb of saying: "أبلغ أ
// ب هاتفيا أن". before are the triggers of the sentence before it.
func (d *document) channelTrigger(i int, before []*trigger) *trigger {
	m, ok := d.match(i, lexicon.Channel)
	if !ok || m.Entry.Key != "call" || len(before) > 0 {
		return nil
	}
	switch w := d.norm(i); {
	case strings.HasSuffix(w, "فونيا"), w == "هاتفيا", w == "عبر", w == "علي":
	default:
		return nil
	}
	for j := d.sentence(d.sent[i]).first; j < i; j++ {
		if v, ok := d.finiteAt(j); ok {
			if v.Entry.Class != lexicon.Saying {
				return nil
			}
			return &trigger{span: span{i, m.Last}, noun: &m, mode: "call", at: m.Last, head: i}
		}
	}
	return nil
}

// atChannel reports whether t is but a channel: "هاتفيا".
func (x *extractor) atChannel(t *trigger) bool {
	return t.noun != nil && t.noun.Entry.Class == lexicon.Channel
}

// oneOfClause reports whether a definite noun tells when the one whom its clause began with
// said or did something: "أعلن أ في المؤتمر الصحفي المشترك مع ب".
func (x *extractor) oneOfClause(t *trigger) bool {
	return x.adverbial(t) && t.noun.Entry.Number == lexicon.Singular && x.opening != nil && x.opening.last < t.first
}

// letterTo reports whether m is the organisation to which a side says something in a letter:
// "قالت تونس في رسالة إلى الأمم المتحدة إن".
func (x *extractor) letterTo(t *trigger, m *mention) bool {
	return m.kind == kParty && m.actors[0].partyRule == "organisation" && !t.noun.Definite &&
		(t.noun.Prep == "ب" || strings.TrimPrefix(x.d.norm(t.first-1), "و") == "في")
}

// informs reports whether a tells b something, whose pronouns are then his own: "أطلع أ ب على نتائج
// لقاءاته", "أ أبلغ ب بزيارته".
func (x *extractor) informs(a, b *mention) bool {
	if a.gov != "" || a.sent != b.sent || b.joined || a.kind > kCounterpart || b.kind > kCounterpart {
		return false
	}
	at := a.last // "أ أبلغ ب"
	if b.first == a.last {
		at = a.first - 1 // "أبلغ أ ب"
	} else if b.first != a.last+1 {
		return false
	}
	m, ok := x.d.match(at, lexicon.Saying)
	return ok && finite(m)
}
