package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// answers are the verbs by which one side answers another that offers a session or asks for it, and
// what then becomes of it.
var answers = map[string]string{
	"رفض": "called_off", "قبل": "planned", "وافق": "planned", "درس": "proposed",
}

// answered reads a session that one side offered and the other answers: "رفضت أ عرضا من ب لعقد
// محادثات", "وافقت أ على اقتراح ب عقد لقاء", "رفض أ دعوة نظيره ب إلى إجراء محادثات".
func (x *extractor) answered(f *frame, t *trigger, left []*mention) []*mention {
	d := x.d
	i := t.first - 1
	for ; i > d.sentence(f.sent).first; i-- {
		if x.taken[i] || d.timeAt[i] >= 0 {
			continue
		}
		switch strings.TrimLeft(d.norm(i), "بل") {
		case "عقد", "اجراء", "بدء", "استيناف", "ا", "من", "اي", "":
			continue
		}
		if n := d.norm(i); n != "الي" && !d.nisba(i) {
			break
		}
	}
	if i <= d.sentence(f.sent).first || !d.offer(i) {
		return nil
	}
	n := len(left)
	for n > 0 && left[n-1].first > i {
		n--
	}
	by := x.offerer(i+1, left[n:])
	if by == nil {
		return nil
	}
	verb := i - 1
	for verb > 0 && (x.taken[verb] || d.norm(verb) == "علي") {
		verb--
	}
	status := d.answer(verb)
	var who *mention
	switch {
	case status == "":
		return nil
	case n > 0 && (left[n-1].first == verb+1 || left[n-1].last == verb) && (left[n-1].gov == "" || left[n-1].gov == "قبل"):
		who = left[n-1]
	default:
		who = x.carried(left[:n], []*mention{by})
	}
	if who == nil || !x.otherParty(who, by) {
		return nil
	}
	f.status, f.answered = status, true
	return []*mention{who, by}
}

// answer is what becomes of an offer by the finite verb at i; empty if that is no answer.
func (d *document) answer(i int) string {
	if i < 0 || i > 0 && (notWord(d.norm(i-1)) || isNot(d.norm(i-1))) {
		return ""
	}
	for _, m := range d.at[i] {
		if finite(m) && answers[m.Entry.Lemma] != "" {
			return answers[m.Entry.Lemma]
		}
	}
	return ""
}

// answerBefore reports whether the offer at k is answered by a verb before it in its sentence.
func (d *document) answerBefore(k int) bool {
	for j := k - 1; j >= max(d.sentence(d.sent[k]).first, k-12); j-- {
		if d.answer(j) != "" {
			return true
		}
	}
	return false
}

// offer reports whether the word at i is the noun of an offer, a demand or an invitation.
func (d *document) offer(i int) bool {
	return slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool {
		return m.Entry.Class == lexicon.Status && m.Entry.Attr["status"] == "proposed" && !finite(m) && m.Pronoun == ""
	})
}

// nisba reports whether the word at i is the adjective of a state.
func (d *document) nisba(i int) bool {
	_, ok := d.match(i, lexicon.Nisba)
	return ok
}

// offerer is who makes the offer told before token i: the one of ms who stands there, or the side told
// as an adjective: "عرضا تونسيا".
func (x *extractor) offerer(i int, ms []*mention) *mention {
	if len(ms) == 1 && ms[0].kind != kGroup && (ms[0].gov == "" || ms[0].gov == "من") && ms[0].first-i <= 1 {
		return ms[0]
	}
	m, ok := x.d.match(i, lexicon.Nisba)
	if !ok || len(ms) > 0 || m.Prep != "" {
		return nil
	}
	p := x.d.party(m)
	a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak}
	by := &mention{span: p.span, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(by, a)
	return by
}

// willing is who stands between a noun of will and the noun of contact that is its object:
// "رفض أ لقاء ب", "اعتزام أ لقاء ب".
func (x *extractor) willing(left []*mention, t *trigger) *mention {
	if len(left) == 0 {
		return nil
	}
	m := left[len(left)-1]
	if m.first == 0 || m.last != t.first || m.gov != "" || m.kind == kGroup {
		return nil
	}
	for _, st := range x.d.at[m.first-1] {
		if st.Entry.Class == lexicon.Status && !finite(st) && st.Last == m.first {
			return m
		}
	}
	return nil
}
