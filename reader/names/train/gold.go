package main

import (
	"sort"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/feat"
)

// find marks the names persons in the text of d, whole and then by the words they
// are made of, which later mentions consist of. Words that the lexicon knows as
// others than names are left alone.
func (d *doc) find(lex *lexicon.Lexicon, persons []string) {
	t := arabic.New(d.text, nil)
	taken := make([]bool, len(t.Tokens))
	add := func(first, last, clitic int) {
		start := t.Tokens[first].Start
		for clitic > 0 {
			if !arabic.Ignorable(d.text[start]) {
				clitic--
			}
			start++
		}
		d.marks = append(d.marks, mark{start, t.Tokens[last-1].End})
		for i := first; i < last; i++ {
			taken[i] = true
		}
	}
	sort.SliceStable(persons, func(a, b int) bool { return len(persons[a]) > len(persons[b]) })
	var parts [][]string
	for _, p := range persons {
		pt := arabic.New([]rune(p), nil)
		var ws []string
		for _, k := range pt.Tokens {
			ws = append(ws, k.Norm)
		}
		for i := range t.Tokens {
			if c, ok := fits(t, i, ws, taken); ok {
				add(i, i+len(ws), c)
			}
		}
		parts = append(parts, ws)
	}
	// shorter forms: the longest run of words of one name
	for _, ws := range parts {
		for n := len(ws) - 1; n >= 1; n-- {
			for a := 0; a+n <= len(ws); a++ {
				run := ws[a : a+n]
				if weak(lex, run) {
					continue
				}
				for i := range t.Tokens {
					if c, ok := fits(t, i, run, taken); ok {
						add(i, i+n, c)
					}
				}
			}
		}
	}
	sort.Slice(d.marks, func(a, b int) bool { return d.marks[a].start < d.marks[b].start })
}

var binding = map[string]bool{"بن": true, "ابن": true, "ال": true, "ابو": true, "ابي": true, "ابا": true, "عبد": true, "ولد": true, "-": true, "دي": true, "فان": true, "ام": true, "الله": true}

// weak reports whether words are no name by themselves.
func weak(lex *lexicon.Lexicon, ws []string) bool {
	if binding[ws[0]] && ws[0] != "ولد" && ws[0] != "ال" && ws[0] != "ابو" && ws[0] != "عبد" || binding[ws[len(ws)-1]] && ws[len(ws)-1] != "الله" {
		return true
	}
	if len(ws) > 1 {
		return false
	}
	if len([]rune(ws[0])) < 3 || ws[0] == "محمد" {
		return true
	}
	for _, e := range lex.Lookup(ws[0]) {
		switch e.Class {
		case lexicon.City, lexicon.Capital, lexicon.Topic:
		default:
			return true
		}
	}
	return false
}

// fits reports whether the words ws stand at token i, the first perhaps with a
// clitic.
func fits(t *arabic.Text, i int, ws []string, taken []bool) (clitic int, ok bool) {
	if i+len(ws) > len(t.Tokens) {
		return 0, false
	}
	for k, w := range ws {
		if taken[i+k] || k > 0 && t.Tokens[i+k].Line {
			return 0, false
		}
		n := t.Tokens[i+k].Norm
		if n == w {
			continue
		}
		if k > 0 || len(ws) == 1 && len([]rune(w)) < 4 {
			return 0, false
		}
		r := []rune(n)
		found := false
		for c := 1; c <= 2 && c < len(r) && !found; c++ {
			rest := string(r[c:])
			if r[c-1] == 'ل' && feat.Article(rest) {
				rest = "ا" + rest
			}
			switch {
			case c == 1 && !in(r[0], "ولبكف"), c == 2 && (!in(r[0], "وف") || !in(r[1], "لبك")):
				continue
			}
			if rest == w {
				clitic, found = c, true
			}
		}
		if !found {
			return 0, false
		}
	}
	return clitic, true
}

func in(r rune, set string) bool {
	for _, s := range set {
		if r == s {
			return true
		}
	}
	return false
}
