package lexicon

import (
	"strings"

	"mahdar/arabic"
)

// Match returns every form that stands in toks, in the order of its first token,
// the longest first. The first token is tried as written and in each of its clitic
// readings, the last one also without a pronoun where the entry may carry one. No
// form runs over a line break. An entry is given once for the same tokens, with
// the reading that cuts least. Time grows linearly with the text.
func (l *Lexicon) Match(toks []arabic.Token) []Match {
	m := matcher{toks: toks, out: make([]Match, 0, len(toks)+len(toks)/2)}
	for i := range toks {
		m.start = len(m.out)
		if len(toks[i].Readings) == 0 {
			if n := l.trie.first(toks[i].Norm); n != nil {
				m.take(n, i, i+1, &arabic.Reading{}, false)
			}
		}
		for k := range toks[i].Readings {
			r := &toks[i].Readings[k]
			if r.Suffix != "" {
				if n := l.trie.carrier(r.Form); n != nil {
					m.emit(n, i, i+1, r, false)
				}
			} else if n := l.trie.first(r.Form); n != nil {
				m.take(n, i, i+1, r, false)
			}
		}
		m.longestFirst()
	}
	return m.out
}

type matcher struct {
	toks  []arabic.Token
	out   []Match
	start int // of the matches at the present token
}

// take emits the forms that end at n and goes on with the token at next.
func (m *matcher) take(n *node, first, next int, r *arabic.Reading, hyphen bool) {
	m.emit(n, first, next, r, hyphen)
	if n.next == nil || next >= len(m.toks) || m.toks[next].Line {
		return
	}
	t := &m.toks[next]
	if c := n.next[t.Norm]; c != nil {
		m.take(c, first, next+1, r, hyphen)
	}
	for _, s := range t.Readings {
		if s.Suffix == "" || s.Conj != "" || s.Prep != "" {
			continue
		}
		if c := n.next[s.Form]; c != nil && c.suffix {
			s.Conj, s.Prep = r.Conj, r.Prep
			m.emit(c, first, next+1, &s, hyphen)
		}
	}
	if t.Norm == "-" && next+1 < len(m.toks) && !m.toks[next+1].Line {
		if c := n.next[m.toks[next+1].Norm]; c != nil {
			m.take(c, first, next+2, r, true)
		}
	}
}

func (m *matcher) emit(n *node, first, last int, r *arabic.Reading, hyphen bool) {
	for i := range n.terms {
		t := &n.terms[i]
		if hyphen && !t.hyphen || !t.allows(r) || m.has(first, last, t.entry) {
			continue
		}
		m.out = append(m.out, Match{
			First: first, Last: last, Entry: t.entry,
			Conj: r.Conj, Prep: r.Prep, Pronoun: r.Suffix, Definite: t.definite,
		})
	}
}

func (m *matcher) has(first, last int, e *Entry) bool {
	for i := m.start; i < len(m.out); i++ {
		if m.out[i].Entry == e && m.out[i].Last == last && m.out[i].First == first {
			return true
		}
	}
	return false
}

// longestFirst sorts the matches at one token; there are few.
func (m *matcher) longestFirst() {
	s := m.out[m.start:]
	for i := 1; i < len(s); i++ {
		for j := i; j > 0 && s[j].Last > s[j-1].Last; j-- {
			s[j], s[j-1] = s[j-1], s[j]
		}
	}
}

// allows reports whether the form may be read with these clitics: a verb takes
// the future س and the ل of purpose in the present, and no preposition else;
// nothing else takes س; what has an article takes no pronoun.
func (t *term) allows(r *arabic.Reading) bool {
	if r.Suffix == "" {
		if t.bound {
			return false
		}
		if r.Prep == "" && r.Conj == "" {
			return true
		}
	} else if t.takes&takesSuffix == 0 {
		return false
	}
	if t.takes&everyday != 0 && !commonAllows(r) {
		return false
	}
	if t.takes&verbal == 0 {
		return r.Prep != "س"
	}
	if r.Suffix == "ي" {
		return false
	}
	switch r.Prep {
	case "":
		return true
	case "س", "ل":
		return t.takes&takesFuture != 0 && (t.entry.Tense == Present || strings.HasPrefix(r.Form, "ي"))
	}
	return false
}

// commonAllows keeps everyday words from eating names: what is left of وليد, مالك,
// تركي once clitics are cut is a word too, but seldom the one that stands there.
func commonAllows(r *arabic.Reading) bool {
	const letter = 2 // bytes
	switch {
	case r.Suffix == "ي", r.Suffix == "ك", r.Prep == "ك":
		return false
	case r.Conj == "ف":
		return len(r.Form) >= 4*letter
	case r.Conj != "", r.Prep != "", r.Suffix != "":
		return len(r.Form) >= 3*letter
	}
	return true
}

// Finite reports whether the entry is a conjugated verb.
func (e *Entry) Finite() bool {
	return e.Tense == Past || e.Tense == Present || e.Tense == Passive
}
