package main

import (
	"math"
	"sort"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/feat"
)

// counts gathers how word forms behave.
type counts struct {
	n, named, chain, speech, place map[string]int
	partners                       map[string]map[uint32]bool
}

func newCounts() *counts {
	return &counts{n: map[string]int{}, named: map[string]int{}, chain: map[string]int{}, speech: map[string]int{}, place: map[string]int{}, partners: map[string]map[uint32]bool{}}
}

// span is a stretch of tokens.
type span struct{ first, last, clitic int }

// add counts the words of a page whose names are spans.
func (c *counts) add(t *arabic.Text, ms []lexicon.Match, spans []span) {
	saying := map[int]bool{}
	for _, m := range ms {
		if m.Entry.Class == lexicon.Saying && (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && m.Last == m.First+1 {
			saying[m.First] = true
		}
	}
	toks := t.Tokens
	for i := range toks {
		if toks[i].Kind != arabic.Word {
			continue
		}
		w := toks[i].Norm
		c.n[w]++
		if i > 0 && !toks[i].Line {
			switch prev := toks[i-1].Norm; {
			case saying[i-1]:
				c.speech[w]++
			case prev == "في" || prev == "الي" || prev == "من":
				c.place[w]++
			case prev == "بن" || prev == "ال" || prev == "ابو" || prev == "عبد" || prev == "ابن":
				c.chain[w]++
			}
		}
		if i+1 < len(toks) && (toks[i+1].Norm == "بن" || toks[i+1].Norm == "ابن") {
			c.chain[w]++
		}
	}
	for _, s := range spans {
		words := make([]string, 0, 8)
		for i := s.first; i < s.last; i++ {
			if toks[i].Kind != arabic.Word {
				continue
			}
			w := toks[i].Norm
			if i == s.first && s.clitic > 0 {
				continue // a clitic wrongly cut off would make a word that there is not
			}
			c.named[w]++
			if len([]rune(w)) > 2 {
				words = append(words, w)
			}
		}
		for i, a := range words {
			for j := max(0, i-1); j <= i+1 && j < len(words); j++ {
				if words[j] == a {
					continue
				}
				if c.partners[a] == nil {
					c.partners[a] = map[uint32]bool{}
				}
				if len(c.partners[a]) < 300 {
					c.partners[a][feat.Hash(words[j])] = true
				}
			}
		}
	}
}

var pronouns = []string{"ه", "ها", "هم", "هما", "نا", "ك", "كم"}

// habits turns the counts into the table. Words that are names of few people are
// left out: the tagger must not know a person by name.
func (c *counts) habits(least int) *feat.Words {
	out := map[uint32]feat.Habit{}
	forms := make([]string, 0, len(c.n))
	for w := range c.n {
		forms = append(forms, w)
	}
	sort.Strings(forms)
	share := func(a, b int, steps ...float64) uint8 {
		if b == 0 {
			return 0
		}
		v := float64(a) / float64(b)
		k := uint8(0)
		for _, s := range steps {
			if v >= s {
				k++
			}
		}
		return k
	}
	seven := []float64{0.02, 0.08, 0.2, 0.4, 0.6, 0.8, 0.95}
	for _, w := range forms {
		n := c.n[w]
		if n < least || len([]rune(w)) < 2 {
			continue
		}
		named := c.named[w]
		partners := len(c.partners[w])
		if named >= 2 && float64(named) >= 0.3*float64(n) && partners < fewPartners {
			continue
		}
		bare := strings.TrimPrefix(w, "ال")
		art := c.n["ال"+bare] + c.n["وال"+bare] + c.n["بال"+bare] + c.n["لل"+bare]
		suf := 0
		stem := bare
		if s, ok := strings.CutSuffix(bare, "ه"); ok {
			stem = s + "ت"
		}
		for _, p := range pronouns {
			suf += c.n[stem+p]
		}
		pre := 0
		for _, p := range []string{"و", "ب", "ل", "ك"} {
			pre += c.n[p+w]
		}
		h := feat.Habit{
			Known:   true,
			Freq:    uint8(min(7, max(0, int(math.Log2(float64(n))/2)-1))),
			Title:   share(named, n, seven...),
			Partner: uint8(min(7, int(math.Log2(float64(partners+1))))),
			Chain:   share(c.chain[w], n, 0.05, 0.2, 0.5),
			Article: share(art, art+c.n[bare], 0.01, 0.1, 0.25, 0.5, 0.75, 0.9, 0.99),
			Suffix:  share(suf, suf+n, 0.01, 0.05, 0.3),
			Speech:  share(c.speech[w], n, 0.01, 0.05, 0.15),
			Place:   share(c.place[w], n, 0.1, 0.3, 0.5),
			Prefix:  share(pre, pre+n, 0.05, 0.2, 0.5),
		}
		out[feat.Hash(w)] = h
	}
	return feat.NewWords(out)
}

// fewPartners is how many different words must stand beside a name word, in names,
// for it to count as the name of many people.
const fewPartners = 8
