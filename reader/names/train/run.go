package main

import (
	"bytes"
	"fmt"
	"os"
	"path/filepath"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/crf"
	"mahdar/reader/names/internal/feat"
)

func run(repo, shared string, recount, cross bool, show string, cfg settings, keep int) error {
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	data := filepath.Join(repo, "reader", "names", "data")
	if show != "" {
		return showPages(os.Stdout, lex, show)
	}
	if recount {
		w, err := countHabits(lex, shared)
		if err != nil {
			return err
		}
		fmt.Fprintln(os.Stderr, w.Len(), "words")
		var b bytes.Buffer
		if err := w.Encode(&b); err != nil {
			return err
		}
		return os.WriteFile(filepath.Join(data, "words.bin"), b.Bytes(), 0o644)
	}
	raw, err := os.ReadFile(filepath.Join(data, "words.bin"))
	if err != nil {
		return err
	}
	words, err := feat.DecodeWords(raw)
	if err != nil {
		return err
	}
	docs, more, err := sources(repo, shared, cfg.silver)
	if err != nil {
		return err
	}
	styles, err := readParts(filepath.Join(data, "parts.txt"))
	if err != nil {
		return err
	}
	vary := &varier{lex: lex, styles: styles, docs: map[string]*doc{}, keep: keep}
	var samples, silver []*sample
	for _, d := range docs {
		if vary.docs[d.id] != nil {
			return fmt.Errorf("names: two pages are called %s", d.id)
		}
		vary.docs[d.id] = d
		s, err := prepare(lex, d)
		if err != nil {
			return err
		}
		samples = append(samples, s)
	}
	for _, d := range more {
		s, err := prepare(lex, d)
		if err != nil {
			return err
		}
		silver = append(silver, s)
	}
	fmt.Fprintln(os.Stderr, len(samples), "annotated pages,", len(silver), "others")
	if cross {
		scores, _ := crossValidate(os.Stdout, samples, silver, words, cfg, vary.vary)
		for _, k := range []string{"sentences", "samples", "seeds", "saudi", "tunisian", "all"} {
			fmt.Println(k, scores[k])
		}
		return nil
	}
	m := teach(samples, silver, words, cfg, vary.vary)
	// the scores are settled on spans found in pages that were not learned from
	_, spans := crossValidate(nil, samples, nil, words, cfg, vary.vary)
	settle(m, spans)
	return write(m, data)
}

func write(m *crf.Model, data string) error {
	var b bytes.Buffer
	if err := m.Encode(&b); err != nil {
		return err
	}
	return os.WriteFile(filepath.Join(data, "weights.bin"), b.Bytes(), 0o644)
}

// countHabits reads the corpora once. Names are those the present tagger finds; if
// there are no weights yet, what stands behind titles.
func countHabits(lex *lexicon.Lexicon, shared string) (*feat.Words, error) {
	c := newCounts()
	tagger, err := names.Load()
	if err != nil {
		fmt.Fprintln(os.Stderr, "no tagger yet:", err)
		tagger = nil
	}
	seen := map[string]bool{}
	skip, err := ids(filepath.Join(shared, "gold/dev.docs.jsonl"))
	if err != nil {
		return nil, err
	}
	for _, f := range []string{"saudinewsnet.jsonl.gz", "antcorpus.jsonl.gz"} {
		err := readRecords(filepath.Join(shared, "corpora", f), func(r record) error {
			if seen[r.Title] || skip[r.ID] {
				return nil
			}
			seen[r.Title] = true
			t := arabic.New([]rune(r.whole()), nil)
			ms := lex.Match(t.Tokens)
			if tagger == nil {
				c.add(t, ms, pattern(t, ms, true))
			} else {
				c.add(t, ms, tagged(tagger, t, ms))
			}
			return nil
		})
		if err != nil {
			return nil, err
		}
	}
	return c.habits(6), nil
}
