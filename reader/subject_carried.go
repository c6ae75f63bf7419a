package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// ownSubject reports whether a light verb has behind it a subject that nobody knows:
// "قامت إدارة المصنع بزيارة". It takes over none.
func (x *extractor) ownSubject(t *trigger) bool {
	d := x.d
	i := t.verb.Last
	if t.rel || t.verb.Pronoun != "" || i+1 >= t.noun.First || x.taken[i] || d.timeAt[i] >= 0 || d.toks[i].Kind != arabic.Word {
		return false
	}
	if _, ok := d.match(i, lexicon.Function, lexicon.Channel, lexicon.City, lexicon.Contact); ok {
		return false
	}
	n := d.norm(i)
	return strings.HasPrefix(n, "ال") || strings.HasPrefix(d.norm(i+1), "ال") && !strings.HasSuffix(n, "ا") && d.timeAt[i+1] < 0
}

// during are the words that tie a verb to the journey or session told before it.
var during = map[string]bool{"خلالها": true, "خلاله": true, "اثناءها": true, "اثناءه": true}

// carried is the subject that a clause takes over: the last person named before
// it in the sentence, else the subject of the sentence before; never one of the
// parties of others, and rather one who agrees with the verb.
func (x *extractor) carried(left []*mention, others []*mention) *mention {
	m := x.carriedFrom(left, others, nil)
	if x.verb == nil || m == nil || m.kind == kParty || x.verbAgrees(x.verb, m) {
		return m
	}
	if o := x.carriedFrom(left, others, x.verb); o != nil {
		return o
	}
	return m
}

func (x *extractor) carriedFrom(left []*mention, others []*mention, verb *lexicon.Entry) *mention {
	fits := func(m *mention) bool {
		if !x.verbAgrees(verb, m) {
			return false
		}
		for _, o := range others {
			if !x.otherParty(m, o) {
				return false
			}
		}
		return len(others) > 0
	}
	if x.joined && x.doer != nil && fits(x.doer) && !speaks(x.doer) {
		return x.doer
	}
	if m := x.traveller(); m != nil && fits(m) {
		return m
	}
	for k := len(left) - 1; k >= 0; k-- {
		m := left[k]
		if m.kind == kParty && m.bare {
			continue
		}
		if x.d.relative(x.d.norm(m.last)) && m.kind != kGroup && m.kind != kParty && fits(m) {
			return m // "نظيره الذي يزور قطر لإجراء محادثات"
		}
		break
	}
	for _, gov := range []string{"", "مع"} {
		for k := len(left) - 1; k >= 0; k-- {
			m := left[k]
			if m.kind != kGroup && m.kind != kParty && !speaks(m) && m.gov == gov && fits(m) && known(m) && !x.d.owned(left, m, fits) {
				if k > 0 && x.informs(left[k-1], m) && fits(left[k-1]) {
					return left[k-1] // "أطلع أ ب على نتائج محادثات أجراها مع ج"
				}
				return m
			}
		}
	}
	if m := x.opening; m != nil && fits(m) && x.heads(m) {
		return m
	}
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; m.kind == kParty && m.gov == "" && fits(m) {
			return m
		}
	}
	if x.thus && x.opening != nil && fits(x.opening) && !speaks(x.opening) {
		return x.opening
	}
	for _, m := range []*mention{x.doer, x.main, x.subject} {
		if m != nil && fits(m) && !speaks(m) && m.first < x.at {
			return m
		}
	}
	if x.opening != nil && x.opening.first < x.at && fits(x.opening) && !speaks(x.opening) {
		return x.opening
	}
	return nil
}

// heads reports whether m is somebody who is the subject of the verb at the head of his
// sentence, of whom it tells further on: "اعتبر الوزير أن أمريكا ...، وقال في مؤتمر عقده مع".
func (x *extractor) heads(m *mention) bool {
	return m.first < x.at && (m.first <= x.d.sentence(m.sent).first+1 || x.behindTurn(m.first-1)) && m.kind != kGroup && m.kind != kParty && !speaks(m) && known(m)
}

// behindTurn reports whether the verb at token i stands behind no more than words that turn to
// what is told, and their comma: "من جانبه، قال", "وفي محاولة للتهدئة، أعلن".
func (x *extractor) behindTurn(i int) bool {
	_, verb := x.d.finiteAt(i)
	return verb && x.d.norm(i-1) == "," && x.d.noVerbBetween(x.d.sentence(x.d.sent[i]).first, i-1)
}

// known reports whether the page tells a name or a side of somebody m means.
func known(m *mention) bool {
	return slices.ContainsFunc(m.actors, func(a *actor) bool { return a.ent != nil && (a.ent.person() || a.ent.party != "") })
}

// mainSubject is the subject of the main clause to which an adverbial belongs: the one
// told behind it, or, where its verb stands before and has none, the one told last
// ("وأضاف خلال لقاء مع").
func (x *extractor) mainSubject(t *trigger, with []*mention) []*mention {
	if m := x.subjectBehind(with); m != nil {
		return []*mention{m}
	}
	if x.subject == nil || !x.otherParty(x.subject, with[0]) {
		return nil
	}
	for j := x.d.sentence(x.d.sent[t.first]).first; j < t.first; j++ {
		if _, ok := x.d.finiteAt(j); ok {
			return []*mention{x.subject}
		}
	}
	return nil
}

// subjectBehind is the subject of the clause behind the mentions of an occasion, which its
// pronoun points ahead to: "خلال لقائه أ، أكد ب".
func (x *extractor) subjectBehind(met []*mention) *mention {
	for _, m := range x.bySent[met[0].sent] {
		if m.first > met[len(met)-1].last && m.gov == "" && m.kind != kGroup && x.otherParty(m, met[0]) && x.d.verbBefore(m.first) {
			return m
		}
	}
	return nil
}

// verbBefore reports whether a verb stands right before token i: one that the lexicon knows as nothing
// else, or behind a day or a comma.
func (d *document) verbBefore(i int) bool {
	if _, ok := d.finiteAt(i - 1); ok || i < 2 {
		return ok
	}
	return (d.timeAt[i-2] >= 0 || d.norm(i-2) == ",") && slices.ContainsFunc(d.at[i-1], func(m lexicon.Match) bool {
		return m.Entry.Tense == lexicon.Past && m.Prep == "" && m.Conj == ""
	})
}

// jointSubject is the subject on the left, if it has two parties or more.
func (x *extractor) jointSubject(left []*mention) []*mention {
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; m.gov == "" && len(m.actors) > 1 && m.kind != kGroup {
			return []*mention{m} // "وزيرا خارجية فرنسا ولبنان"
		}
	}
	for k := len(left) - 1; k > 0; k-- {
		if m := left[k]; m.joined && m.gov == "" && x.otherParty(left[k-1], m) {
			out := []*mention{left[k-1], m}
			for j := k - 1; j > 0 && left[j].joined; j-- {
				out = append([]*mention{left[j-1]}, out...)
			}
			return out
		}
	}
	return nil
}

// cited reports whether somebody is quoted: "نقلت الوكالة عن أ قوله".
func (x *extractor) cited(m *mention) bool {
	n := x.d.norm(m.last)
	return m.gov == "عن" && (n == "قوله" || n == "قولها" || n == "تاكيده" || n == "تاكيدها")
}

// otherThanAll reports whether m is of another side than each of ms, and none of them.
func (x *extractor) otherThanAll(m *mention, ms []*mention) bool {
	return !slices.ContainsFunc(ms, func(o *mention) bool { return o == m || !x.otherParty(m, o) })
}

// pronounSubject finds whom the pronoun in "لقائه" means: the subject on the
// left, else the one that follows in the main clause, else the last one.
func (x *extractor) pronounSubject(left []*mention, first *mention, args ...[]*mention) []*mention {
	used := map[*mention]bool{}
	for _, l := range args {
		for _, m := range l {
			used[m] = true
		}
	}
	if m := x.opening; x.thus && m != nil && len(args) > 0 && m.kind <= kCounterpart && !speaks(m) && x.otherThanAll(m, slices.Concat(args...)) {
		return []*mention{m} // "أكد أ أن ب، وذلك خلال لقائه ج"
	}
	for k := len(left) - 1; k >= 0; k-- {
		if m := left[k]; (m.gov == "" || x.cited(m)) && m.kind != kGroup && !used[m] && (m.kind != kParty || !m.bare) && !x.d.owned(left, m, func(o *mention) bool { return !used[o] }) {
			if k > 0 && x.informs(left[k-1], m) {
				m = left[k-1]
			}
			return []*mention{m}
		}
	}
	if first != nil && !used[first] && first.kind != kGroup && !(first.kind == kParty && first.bare && x.subject != nil) {
		return []*mention{first}
	}
	if met := slices.Concat(args...); first != nil && used[first] {
		if m := x.subjectBehind(met); m != nil {
			return []*mention{m}
		}
	}
	if x.subject != nil {
		return []*mention{x.subject}
	}
	return nil
}
