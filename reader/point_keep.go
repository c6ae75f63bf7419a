package reader

import (
	"strings"

	"mahdar/lexicon"
)

// add makes a point of the clause p.
func (r *pointReader) add(h *head, v *voice, act string, words, p span) {
	if !v.known() || p.len() < 1 {
		return
	}
	n := r.d.sent[h.first]
	m := r.meetOf(v, n)
	if m == nil || r.vain(act, p) || r.coming && !r.about(act, p) || p.len() == 1 && len([]rune(r.d.norm(p.first))) < 5 {
		return
	}
	rule := h.rule
	if act == "affirm" {
		switch {
		case refuses(r.d, p):
			act, rule = "reject", "refuses"
		case h.form != fNoun && r.isClause && r.ownFuture(v, p):
			act, rule = "promise", "own-future"
		case h.form != fNoun && r.isClause && r.accuses(p):
			act, rule = "condemn", "accuses"
		}
	}
	cut := 0
	if c := r.clitic(p.first); r.joins {
		cut = 1
	} else if r.isClause {
		// the letter belongs to the word: "قال: «لسنا هنا»"
	} else if c == "ب" || c == "ل" && !strings.HasPrefix(r.d.norm(p.first), "لل") {
		if h.takes(c) || h.attr("takes") == "attitude" {
			cut = 1
		}
	}
	r.out = append(r.out, draft{act: act, by: v, meet: m, text: p, cut: cut, verb: words, rule: rule, sent: n})
}

// vain reports whether a complement is no point: greetings conveyed, an invitation.
func (r *pointReader) vain(act string, p span) bool {
	d := r.d
	for j := p.first; j < min(p.first+6, p.last); j++ {
		for _, m := range d.at[j] {
			if m.Entry.Class == lexicon.Attitude && (m.Entry.Key == "greeting" || m.Entry.Key == "condolence") {
				return true
			}
		}
	}
	if p.len() == 1 && r.futureAt(p.first) {
		return true
	}
	if n := d.norm(p.first); strings.HasPrefix(n, "قبول") || n == "تلبيه" {
		for j := p.first + 1; j < min(p.first+3, p.last); j++ {
			if strings.Contains(d.norm(j), "دعو") {
				return true
			}
		}
	}
	if act == "affirm" {
		return r.isClause && r.announces(p)
	}
	if act == "agree" && r.tellsMeeting(p.first, p, false) == 1 {
		return true
	}
	if act == "call_for" {
		n := strings.TrimPrefix(d.norm(p.first), "ل")
		return n == "زياره" || n == "لزياره"
	}
	return false
}

// distinct leaves out what is told twice: a statement of the lead that the body
// retells, of which the fuller one stays, and one that is repeated in the same words.
func (r *pointReader) distinct() []draft {
	var out []draft
	lead := r.d.lead()
	told := map[string][]int{} // by act and words, where they stand in out
	var early []int            // the points of the lead
next:
	for _, p := range r.out {
		key := p.act + " " + r.d.quoteWords(p.text)
		for _, k := range told[key] {
			if shareParty(p.by.parties, out[k].by.parties) {
				continue next
			}
		}
		if p.sent != lead {
			for _, k := range early {
				q := out[k]
				if p.act == q.act && shareParty(p.by.parties, q.by.parties) && r.alike(p.text, q.text) {
					if p.text.len() > q.text.len() {
						out[k] = p
					}
					continue next
				}
			}
		} else if len(early) < farthestMentions {
			early = append(early, len(out))
		}
		told[key] = append(told[key], len(out))
		out = append(out, p)
	}
	return out
}

func shareParty(a, b []string) bool {
	for _, p := range a {
		if containsParty(b, p) {
			return true
		}
	}
	return false
}

// alike reports whether two clauses have most of their words in common.
func (r *pointReader) alike(a, b span) bool {
	words := map[string]int{}
	for j := a.first; j < a.last; j++ {
		if !r.sign(j) {
			words[r.d.norm(j)]++
		}
	}
	na, nb, both := 0, 0, 0
	for _, c := range words {
		na += c
	}
	for j := b.first; j < b.last; j++ {
		if r.sign(j) {
			continue
		}
		nb++
		if w := r.d.norm(j); words[w] > 0 {
			words[w]--
			both++
		}
	}
	return na+nb > 0 && float64(both) >= 0.8*float64(min(na, nb))
}
