package reader

import (
	"slices"

	"mahdar/lexicon"
)

// tells reports whether sentence n tells of m.
func (m *meet) tells(n int) bool {
	_, ok := slices.BinarySearch(m.sents, n)
	return ok
}

// meetAt returns the session for which ok holds that sentence n is about: the one
// told of in n or last before it, else the first after it.
func (r *pointReader) meetAt(n int, ok func(*meet) bool) *meet {
	var best *meet
	score := -1 << 30
	for _, m := range r.meets {
		if !ok(m) {
			continue
		}
		s := -1000
		k, _ := slices.BinarySearch(m.sents, n+1)
		if k > 0 {
			s = max(s, m.sents[k-1]-n)
		}
		if k < len(m.sents) {
			s = max(s, 3*(n-m.sents[k])-2)
		}
		if m.coming {
			s -= 2
		}
		if best == nil || s > score {
			best, score = m, s
		}
	}
	return best
}

// meetOf returns the session that v speaks about in sentence n, or nil where v is
// of no side of a main session.
func (r *pointReader) meetOf(v *voice, n int) *meet {
	if !v.known() {
		return nil
	}
	if m := r.meetAt(n, func(m *meet) bool {
		for _, p := range v.parties {
			if !containsParty(m.parties, p) {
				return false
			}
		}
		return true
	}); m != nil {
		return m
	}
	if len(v.parties) < 2 {
		return nil
	}
	return r.meetAt(n, func(m *meet) bool {
		for _, p := range v.parties {
			if containsParty(m.parties, p) {
				return true
			}
		}
		return false
	})
}

// isSession reports whether a word for the session stands at i: "اللقاء",
// "المباحثات", "الحديث".
func (r *pointReader) isSession(i int) bool {
	if i >= len(r.d.toks) || r.d.norm(i) == "" {
		return false
	}
	m, ok := r.d.contact(i)
	if !ok || finite(m) || m.Prep != "" {
		return false
	}
	return m.Definite || m.Pronoun != ""
}

func (r *pointReader) afterSession(i int, s span) int {
	d := r.d
	m, _ := d.contact(i)
	i = m.Last
	for i < s.last {
		if q := r.mentionAt(i); q != nil && (q.gov == "مع" || q.gov == "بين" || q.joined) {
			i = q.last
			continue
		}
		switch n := d.norm(i); {
		case n == "مع" || n == "بين", d.qualifier(n), n == "," && r.mentionAt(i+1) == nil && !r.tail(i+1):
			i++
			continue
		case d.relative(n), n == "," && r.tail(i+1):
			for j := i + 1; j < min(i+25, s.last); j++ {
				if d.norm(j) == "," {
					i = j
					break
				}
			}
			if d.norm(i) == "," {
				if r.tail(i + 1) {
					continue
				}
				i++
			}
		}
		break
	}
	return i
}

// sessionBefore reports whether the word right before h, in s, is a session: "محادثات
// تناولت", "الاجتماع، الذي بحث".
func (r *pointReader) sessionBefore(h *head, s span) bool {
	for j := h.first - 1; j >= s.first && j >= h.first-14; j-- {
		if m, ok := r.d.contact(j); ok && !finite(m) && (h.attr("subject") == "session" || h.m.Entry.Key == "discuss" || h.m.Entry.Lemma == "ركز") {
			return true
		}
		if r.finite(j) {
			return false
		}
	}
	return false
}

// announces reports whether a clause tells only that a session took or will take
// place: "الوزير سيلتقي نظيره", "الجانبين أجريا مشاورات".
func (r *pointReader) announces(p span) bool {
	d := r.d
	noun, relative := false, false
	for j := p.first; j < min(p.first+18, p.last); j++ {
		n := d.norm(j)
		if n == "حول" || n == "بشان" {
			return false
		}
		if d.relative(n) || n == "ما" || n == "بما" || n == "مما" {
			relative = true // the next verb belongs to the relative clause
			continue
		}
		if r.x.taken[j] {
			continue
		}
		if r.sessionNoun(j) {
			noun = true
			continue
		}
		switch r.tellsMeeting(j, p, noun) {
		case 1:
			if relative {
				relative = false
				continue
			}
			for k := j + 1; k < p.last; k++ {
				if d.norm(k) == "حول" || d.norm(k) == "بشان" {
					return false
				}
			}
			return true
		case -1:
			if relative {
				relative = false
				continue
			}
			return false
		}
	}
	return false
}

// sessionNoun reports whether a noun that names a session stands at j, with or
// without a preposition: "لقاء", "بزيارة".
func (r *pointReader) sessionNoun(j int) bool {
	for _, m := range r.d.at[j] {
		if m.Entry.Class == lexicon.Contact && !m.Entry.Finite() && m.Entry.Tense != lexicon.Participle &&
			m.Entry.Attr["mode"] != "" && m.Entry.Attr["weak"] == "" && m.Entry.Attr["needs"] == "" {
			return true
		}
	}
	return false
}

// tellsMeeting returns 1 where the word at j is a verb of contact, or a light verb
// with a noun of contact (before it where noun is set); -1 where it is another
// finite verb; 0 else.
func (r *pointReader) tellsMeeting(j int, p span, noun bool) int {
	d := r.d
	out := 0
	for _, m := range d.at[j] {
		if !m.Entry.Finite() || m.Prep != "" && m.Prep != "س" || r.nounToo(j, &head{span: span{m.First, m.Last}, m: m}) {
			continue
		}
		switch m.Entry.Class {
		case lexicon.Contact:
			if m.Entry.Attr["mode"] != "" && m.Entry.Attr["weak"] == "" && m.Entry.Attr["needs"] == "" && m.Entry.Attr["aspect"] == "" && m.Entry.Attr["move"] != "return" {
				return 1
			}
		case lexicon.Light:
			if aboutSession(m) {
				continue
			}
			if noun {
				return 1
			}
			for k := j + 1; k < min(j+14, p.last) && d.norm(k) != ","; k++ {
				if !r.x.taken[k] && r.sessionNoun(k) {
					return 1
				}
			}
			out = -1
		case lexicon.Saying:
			out = -1
		}
	}
	return out
}

// aboutSession reports whether the light verb m says how a session went rather than
// that it took place: "المشاورات لم تنته", "استمر", "يسبق".
func aboutSession(m lexicon.Match) bool {
	switch m.Entry.Attr["aspect"] {
	case "continue", "resume", "end":
		return true
	}
	for _, a := range []string{"weak", "retells", "duration", "before", "after"} {
		if m.Entry.Attr[a] != "" {
			return true
		}
	}
	return false
}

// about reports whether a clause speaks of a session: it names one or talks about
// something.
func (r *pointReader) about(act string, p span) bool {
	if act == "discuss" || act == "agree" {
		return true
	}
	for j := p.first; j < p.last; j++ {
		if m, ok := r.d.contact(j); ok && (m.Entry.Attr["mode"] != "" || m.Definite) {
			return true
		}
	}
	return false
}
