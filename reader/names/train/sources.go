package main

import (
	"fmt"
	"os"
	"path/filepath"

	"mahdar/reader/names/internal/feat"
)

// sources collects the pages to learn from: the sentences of our own and the pages
// that are annotated; more are pages of the corpora that nobody has annotated, every
// step-th page, where shared is given. Pages that the project measures itself on are left out.
func sources(repo, shared string, step int) (out, more []*doc, err error) {
	data := filepath.Join(repo, "reader", "names", "data")
	out, err = readSentences(filepath.Join(data, "sentences"))
	if err != nil {
		return nil, nil, err
	}
	notes, err := readAnnotations(filepath.Join(data, "annotations.tsv"))
	if err != nil {
		return nil, nil, err
	}
	skip := map[string]bool{}
	annotated := func(r record) error {
		a, ok := notes[r.ID]
		if !ok || skip[r.ID] {
			return nil
		}
		skip[r.ID] = true
		d := &doc{id: r.ID, text: []rune(r.whole()), marks: a.marks, weight: 1}
		if h := feat.Hash(string(d.text)); h != a.hash {
			fmt.Fprintf(os.Stderr, "%s has changed since it was annotated and is left out\n", r.ID)
			return nil
		}
		out = append(out, d)
		return nil
	}
	files := []string{filepath.Join(repo, "samples/gold/a/pages.jsonl"), filepath.Join(repo, "samples/gold/b/pages.jsonl")}
	if shared != "" {
		files = append(files, filepath.Join(shared, "gold/train.docs.jsonl"), filepath.Join(shared, "gold/seeds.docs.jsonl"))
	}
	for _, f := range files {
		if err := readRecords(f, annotated); err != nil {
			return nil, nil, err
		}
	}
	if shared == "" {
		return out, nil, nil
	}
	measured, err := ids(filepath.Join(shared, "gold/dev.docs.jsonl"))
	if err != nil {
		return nil, nil, err
	}
	for _, f := range []string{"saudinewsnet.jsonl.gz", "antcorpus.jsonl.gz"} {
		n := 0
		err := readRecords(filepath.Join(shared, "corpora", f), func(r record) error {
			if measured[r.ID] {
				return nil
			}
			if err := annotated(r); err != nil {
				return err
			}
			n++
			if step == 0 || n%step != 0 || len(r.Text) > 12000 || skip[r.ID] {
				return nil
			}
			skip[r.ID] = true
			more = append(more, &doc{id: r.ID, text: []rune(r.whole()), weight: silverWeight})
			return nil
		})
		if err != nil {
			return nil, nil, err
		}
	}
	return out, more, nil
}

// silverWeight is what a page that nobody has annotated counts for.
const silverWeight = 0.25

// ids returns the pages of a file.
func ids(path string) (map[string]bool, error) {
	out := map[string]bool{}
	err := readRecords(path, func(r record) error {
		out[r.ID] = true
		return nil
	})
	return out, err
}
