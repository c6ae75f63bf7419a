package main

import (
	"fmt"
	"io"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/crf"
)

// review prints the sentences of a file of pages that hold a name or something
// that may be one, for reading and correcting: names in brackets, words that were
// left out but might belong to one in braces. With brief, only the names of a page
// and the doubtful places with their neighbours.
func review(w io.Writer, lex *lexicon.Lexicon, path string, skip func(id string) bool) error {
	tagger, err := names.Load()
	if err != nil {
		return err
	}
	return readRecords(path, func(r record) error {
		if skip(r.ID) {
			return nil
		}
		t := arabic.New([]rune(r.whole()), nil)
		ms := lex.Match(t.Tokens)
		probs := tagger.Probabilities(t, ms)
		spans := tagger.Tag(t, ms)
		fmt.Fprintln(w, "##", r.ID)
		k := 0
		for _, s := range t.Sentences {
			var b strings.Builder
			show := false
			for i := s.First; i < s.Last; {
				if t.Tokens[i].Space && b.Len() > 0 {
					b.WriteByte(' ')
				}
				for k < len(spans) && spans[k].Last <= i {
					k++
				}
				switch {
				case k < len(spans) && spans[k].First == i:
					x := spans[k]
					start := t.Tokens[i].Start + x.Clitic
					b.WriteString(string(t.Runes[t.Tokens[i].Start:start]))
					b.WriteString("[" + string(t.Runes[start:t.Tokens[x.Last-1].End]) + "]")
					if x.Score < 0.8 {
						b.WriteByte('?')
					}
					i, show = x.Last, true
					continue
				case 1-probs[i][crf.Out] > 0.03:
					b.WriteString("{" + t.String(i, i+1) + "}")
					show = true
				default:
					b.WriteString(t.String(i, i+1))
				}
				i++
			}
			if show {
				fmt.Fprintln(w, b.String())
			}
		}
		return nil
	})
}
