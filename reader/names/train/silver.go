package main

import (
	"mahdar/arabic"
	"mahdar/lexicon"
)

// pattern finds the names that stand behind titles by sure signs: an honorific, or
// an office with its state, then two to five words that the lexicon does not know,
// then punctuation, a verb or a function word. With loose, one word is enough and
// what follows does not matter.
func pattern(t *arabic.Text, ms []lexicon.Match, loose bool) []span {
	toks := t.Tokens
	first := make([]int, len(toks)+1)  // end of the longest title that begins here
	known := make([]bool, len(toks)+1) // a word that the lexicon knows
	ends := make([]bool, len(toks)+1)  // a word that ends a name
	state := make([]int, len(toks)+1)
	binder := func(i int) bool {
		switch toks[i].Norm {
		case "بن", "ابن", "ال", "ابو", "ابي", "ابا", "عبد", "ولد", "دي", "فان":
			return true
		}
		return false
	}
	for _, m := range ms {
		switch m.Entry.Class {
		case lexicon.Honorific:
			if m.Entry.Attr["after"] == "" && m.Entry.Attr["pron"] == "" {
				first[m.First] = max(first[m.First], m.Last)
			}
		case lexicon.Office:
			if m.Entry.Number <= lexicon.Singular {
				first[m.First] = max(first[m.First], m.Last)
			}
		case lexicon.State, lexicon.Nisba, lexicon.Org, lexicon.Portfolio:
			state[m.First] = max(state[m.First], m.Last)
		}
		switch m.Entry.Class {
		case lexicon.City, lexicon.Topic, lexicon.Movement, lexicon.Region:
			continue
		case lexicon.Saying, lexicon.Contact, lexicon.Light, lexicon.Function:
			if m.Entry.Key != "name" {
				ends[m.First] = true
			}
		}
		if m.Entry.Class == lexicon.Function && m.Entry.Key == "name" {
			continue
		}
		for i := m.First; i < m.Last; i++ {
			known[i] = known[i] || m.Prep == "" && m.Conj == "" || m.Entry.Class != lexicon.Common
		}
	}
	var out []span
	for i := 0; i < len(toks); i++ {
		if first[i] == 0 {
			continue
		}
		j, sure := first[i], false
		for j < len(toks) && !toks[j].Line {
			if first[j] > j {
				j = first[j]
				continue
			}
			if state[j] > j {
				j, sure = state[j], true
				continue
			}
			break
		}
		start := j
		if start < len(toks) && toks[start].Norm == "\"" && !toks[start].Line {
			start++
		}
		k := start
		for k < len(toks) && k-start < 7 && (k == start || !toks[k].Line) && toks[k].Kind == arabic.Word && (binder(k) || !known[k] || k > start && binder(k-1)) {
			k++
		}
		for k > start && binder(k-1) {
			k--
		}
		if k == start || toks[start].Line {
			continue
		}
		if !loose {
			closed := k >= len(toks) || toks[k].Line || toks[k].Kind == arabic.Punct || ends[k]
			if k-start < 2 || k-start > 5 || !closed || !sure {
				continue
			}
		}
		out = append(out, span{first: start, last: k})
		i = k - 1
	}
	return out
}
