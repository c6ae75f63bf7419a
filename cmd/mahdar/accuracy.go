package main

import (
	"bytes"
	"errors"
	"fmt"
	"os"
	"path/filepath"
	"strings"

	"mahdar/eval"
)

// accuracyCmd is "mahdar accuracy": the table of the README. It is for those who
// work on the program and is not listed.
type accuracyCmd struct {
	Samples string `default:"samples/gold" help:"Folder of the project's own gold sets, each with pages.jsonl and gold.jsonl."`
	Dev     string `default:"../shared/gold/dev" help:"The development set: this path with .docs.jsonl and .gold.jsonl. Left out if it is not there."`
	Write   string `placeholder:"FILE" help:"Write the table between the markers of FILE instead of printing it."`
}

// The lines between which the table stands in a file.
const (
	tableBegin = "<!-- accuracy: made by make accuracy -->"
	tableEnd   = "<!-- /accuracy -->"
)

// people is what two annotators of 110 pages reached with one another (F1).
var people = map[string]string{"sessions": "0.98", "facts": "0.95"}

// Run measures both sets and writes the table.
func (c *accuracyCmd) Run(s *streams) error {
	own, err := c.own(s)
	if err != nil {
		return err
	}
	dev, err := measure(s, c.Dev+".docs.jsonl", c.Dev+".gold.jsonl")
	if errors.Is(err, os.ErrNotExist) && c.Write == "" {
		dev = nil
	} else if err != nil {
		return err
	}
	table := accuracyTable(own, dev)
	if c.Write == "" {
		_, err = fmt.Fprint(s.out, table)
		return err
	}
	return replaceTable(c.Write, table)
}

// own measures all gold sets of the samples as one.
func (c *accuracyCmd) own(s *streams) (*eval.Result, error) {
	folders, err := filepath.Glob(filepath.Join(c.Samples, "*", "gold.jsonl"))
	if err != nil || len(folders) == 0 {
		return nil, fmt.Errorf("accuracy: no gold sets in %s", c.Samples)
	}
	gold, pred := &eval.Set{}, &eval.Set{}
	for _, path := range folders {
		g, p, err := goldAndRead(s, filepath.Join(filepath.Dir(path), "pages.jsonl"), path)
		if err != nil {
			return nil, err
		}
		for _, id := range g.IDs {
			gold.Add(g.Pages[id])
		}
		for _, id := range p.IDs {
			pred.Add(p.Pages[id])
		}
	}
	return eval.Score(gold, pred), nil
}

func measure(s *streams, docs, gold string) (*eval.Result, error) {
	g, p, err := goldAndRead(s, docs, gold)
	if err != nil {
		return nil, err
	}
	return eval.Score(g, p), nil
}

func goldAndRead(s *streams, docs, gold string) (g, p *eval.Set, err error) {
	if g, err = loadSet(gold); err != nil {
		return nil, nil, err
	}
	e := evalCmd{Docs: docs}
	p, failed, err := e.read(s, map[string]string{})
	if err == nil && failed {
		err = fmt.Errorf("accuracy: a page of %s could not be read", docs)
	}
	return g, p, err
}

// accuracyTable is the table in Markdown; dev may be nil.
func accuracyTable(own, dev *eval.Result) string {
	var b strings.Builder
	column := func(r *eval.Result) string {
		if r == nil {
			return "-"
		}
		return fmt.Sprintf("%d pages", r.Pages)
	}
	fmt.Fprintf(&b, "| F1 | own samples, %s | dev, %s | two people |\n|---|---|---|---|\n", column(own), column(dev))
	for _, row := range own.Rows() {
		switch row {
		case "mode", "status", "role", "to", "country", "minutes":
			continue
		}
		human := people[row]
		if human == "" {
			human = "-"
		}
		fmt.Fprintf(&b, "| %s | %s | %s | %s |\n", row, f1(own, row), f1(dev, row), human)
	}
	fmt.Fprintf(&b, "| clean | %s | %s | - |\n", clean(own), clean(dev))
	return b.String()
}

func f1(r *eval.Result, row string) string {
	if r == nil {
		return "-"
	}
	return fmt.Sprintf("%.3f", r.Tallies[row].F1())
}

func clean(r *eval.Result) string {
	if r == nil {
		return "-"
	}
	return fmt.Sprintf("%d of %d", r.Clean, r.CleanPages)
}

// replaceTable puts table between the markers of the file path.
func replaceTable(path, table string) error {
	old, err := os.ReadFile(path)
	if err != nil {
		return fmt.Errorf("accuracy: %w", err)
	}
	begin, end := bytes.Index(old, []byte(tableBegin)), bytes.Index(old, []byte(tableEnd))
	if begin < 0 || end < begin {
		return fmt.Errorf("accuracy: %s has no lines %q and %q", path, tableBegin, tableEnd)
	}
	out := string(old[:begin]) + tableBegin + "\n" + table + string(old[end:])
	if err := os.WriteFile(path, []byte(out), 0o644); err != nil {
		return fmt.Errorf("accuracy: %w", err)
	}
	return nil
}
