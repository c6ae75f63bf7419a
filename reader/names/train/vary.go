package main

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/feat"
)

// varier puts made-up persons in place of those on a page, so that a page teaches
// how names stand in sentences and not who was in office.
type varier struct {
	lex    *lexicon.Lexicon
	styles []*style
	docs   map[string]*doc
	keep   int // per cent of the passes in which a page stays as it is
}

// vary returns the sample of a pass: the page as it is or with others' names.
func (v *varier) vary(s *sample, pass int) *sample {
	d := v.docs[s.id]
	dice := &dice{seed: mix(feat.Hash(s.id), uint32(pass)+5)}
	if d == nil || len(d.marks) == 0 || dice.roll(100) < v.keep {
		return s
	}
	out, err := prepare(v.lex, v.replace(d, dice))
	if err != nil {
		return s // a made-up name that the tokens do not keep together
	}
	return out
}

// replace puts other names into d. Mentions of one person get the same one.
func (v *varier) replace(d *doc, dice *dice) *doc {
	home := v.styles[dice.roll(len(v.styles))]
	quoted := dice.roll(12) == 0
	words := func(m mark) []string {
		return strings.Fields(arabic.Normal(string(d.text[m.start:m.end])))
	}
	type known struct {
		words []string
		p     person
	}
	var people []known
	invent := func() person {
		st := home
		if dice.roll(3) == 0 {
			st = v.styles[dice.roll(len(v.styles))]
		}
		return st.make(dice)
	}
	find := func(ws []string) (person, bool) {
		for _, k := range people {
			for i := 0; i+len(ws) <= len(k.words); i++ {
				same := true
				for j := range ws {
					same = same && k.words[i+j] == ws[j]
				}
				if same {
					return k.p, len(ws) == len(k.words)
				}
			}
		}
		p := invent()
		people = append(people, known{ws, p})
		return p, true
	}
	// longest first, so that short forms find their whole
	for n := 9; n >= 2; n-- {
		for _, m := range d.marks {
			if ws := words(m); len(ws) == n {
				find(ws)
			}
		}
	}
	out := &doc{id: d.id, guess: d.guess, weight: d.weight}
	at := 0
	for _, m := range d.marks {
		ws := words(m)
		p, whole := find(ws)
		name := p.full
		if len(ws) == 1 || !whole && len(ws) == 2 {
			name = p.short
		}
		out.text = append(out.text, d.text[at:m.start]...)
		clitic := m.start > 0 && m.start > at && isLetter(d.text[m.start-1])
		if clitic && d.text[m.start-1] == 'ل' {
			if rest, ok := strings.CutPrefix(name, "ال"); ok && len([]rune(rest)) > 2 {
				name = "ل" + rest
			}
		}
		q := quoted && !clitic && (at == m.start || d.text[max(m.start-1, 0)] == ' ')
		if q {
			out.text = append(out.text, '"')
		}
		start := len(out.text)
		out.text = append(out.text, []rune(name)...)
		out.marks = append(out.marks, mark{start, len(out.text)})
		if q {
			out.text = append(out.text, '"')
		}
		at = m.end
	}
	out.text = append(out.text, d.text[at:]...)
	return out
}

func isLetter(r rune) bool { return r >= 0x0621 && r <= 0x064A }
