package main

import (
	"fmt"
	"sort"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/feat"
)

func sortMarks(ms []mark) {
	sort.Slice(ms, func(a, b int) bool { return ms[a].start < ms[b].start })
}

// showPages prints the pages of a file with the names that the tagger finds in
// brackets, likelihood behind them.
func showPages(lex *lexicon.Lexicon, path string) error {
	tagger, err := names.Load()
	if err != nil {
		return err
	}
	return readRecords(path, func(r record) error {
		t := arabic.New([]rune(r.whole()), nil)
		fmt.Println("##", r.ID)
		at := 0
		var b strings.Builder
		for _, s := range tagger.Tag(t, lex.Match(t.Tokens)) {
			start := t.Tokens[s.First].Start + s.Clitic
			end := t.Tokens[s.Last-1].End
			fmt.Fprintf(&b, "%s[%s]", string(t.Runes[at:start]), string(t.Runes[start:end]))
			if s.Score < 0.9 {
				fmt.Fprintf(&b, "%.2f", s.Score)
			}
			at = end
		}
		b.WriteString(string(t.Runes[at:]))
		fmt.Println(b.String())
		return nil
	})
}

// crossValidate trains on four fifths of the pages and measures on the rest.
func crossValidate(samples []*sample, words *feat.Words, vary func(*sample, int) *sample) error {
	const folds = 4
	var right, found, want int
	for k := range folds {
		var learn, test []*sample
		for _, s := range samples {
			if s.weight == 1 && int(mix(feat.Hash(s.id), 5))%folds == k {
				test = append(test, s)
			} else {
				learn = append(learn, s)
			}
		}
		t := names.New(train(learn, words, standard, vary), words)
		for _, s := range test {
			got := map[span]bool{}
			for _, g := range tagged(t, s.text, s.matches) {
				got[g] = true
			}
			gold := s.spans()
			found += len(got)
			want += len(gold)
			for _, g := range gold {
				if got[g] {
					right++
				}
			}
		}
	}
	fmt.Printf("recall %.3f (%d of %d), found %d\n", float64(right)/float64(max(want, 1)), right, want, found)
	return nil
}
