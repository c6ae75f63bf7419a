package main

import (
	"fmt"
	"os"

	"mahdar/eval"
	"mahdar/page"
	"mahdar/reader"
)

// evalCmd is "mahdar eval".
type evalCmd struct {
	Gold      string            `required:"" placeholder:"FILE" help:"Minutes annotated by hand, JSON lines in the codebook form."`
	Docs      string            `placeholder:"FILE" help:"The pages, JSON lines; they are read with this program."`
	Predicted string            `placeholder:"FILE" help:"Minutes to measure (codebook or minutes, JSON lines), instead of reading --docs."`
	Field     map[string]string `placeholder:"OURS=THEIRS" help:"As for read."`
	JSON      bool              `name:"json" help:"Print the figures as JSON."`
	Errors    bool              `help:"List every miss and false fact beside the sentence it comes from."`
	Slot      []string          `placeholder:"SLOT" help:"With --errors: only these slots (sessions, points, person, from, …)."`
	Diff      string            `placeholder:"OLD" help:"Older minutes of the same pages: list what was won and lost since."`
	Save      string            `placeholder:"FILE" help:"Keep the minutes measured, for a later --diff."`
	Workers   int               `default:"0" help:"Pages read at a time; 0 is one a processor."`
}

// Run measures and prints.
func (c *evalCmd) Run(s *streams) error {
	if c.Docs == "" && c.Predicted == "" {
		return fmt.Errorf("eval: give --docs to read the pages, or --predicted")
	}
	gold, err := loadSet(c.Gold)
	if err != nil {
		return err
	}
	list := eval.Listing{Slots: c.Slot, Texts: map[string]string{}}
	var pred *eval.Set
	failed := false
	if c.Docs != "" {
		if pred, failed, err = c.read(s, list.Texts); err != nil {
			return err
		}
	}
	if c.Predicted != "" {
		if pred, err = loadSet(c.Predicted); err != nil {
			return err
		}
	}
	if c.Save != "" {
		if err := saveSet(c.Save, pred); err != nil {
			return err
		}
	}
	if err := c.print(s, gold, pred, list); err != nil {
		return err
	}
	if failed {
		return errFailed
	}
	return nil
}

func (c *evalCmd) print(s *streams, gold, pred *eval.Set, list eval.Listing) error {
	result := eval.Score(gold, pred)
	if c.Errors {
		if err := eval.WriteErrors(s.out, result, gold, pred, list); err != nil {
			return err
		}
		fmt.Fprintln(s.out)
	}
	if c.Diff != "" {
		old, err := loadSet(c.Diff)
		if err != nil {
			return err
		}
		if err := eval.WriteChanges(s.out, eval.Score(gold, old), result); err != nil {
			return err
		}
		fmt.Fprintln(s.out)
	}
	if c.JSON {
		return result.WriteJSON(s.out)
	}
	return result.WriteTable(s.out)
}

// read reads the pages of --docs; their texts go into texts.
func (c *evalCmd) read(s *streams, texts map[string]string) (pred *eval.Set, failed bool, err error) {
	r, err := reader.New()
	if err != nil {
		return nil, false, err
	}
	pred = &eval.Set{}
	for p := range readAll(r, inputs([]string{c.Docs}, page.Options{Lines: true, Fields: c.Field, Stdin: s.in}), workers(c.Workers)) {
		if p.err != nil {
			tell(s, p)
			failed = true
			continue
		}
		texts[p.m.Page.ID] = p.m.Page.Text
		pred.Add(eval.Of(p.m))
	}
	return pred, failed, nil
}

func loadSet(path string) (*eval.Set, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, fmt.Errorf("eval: %w", err)
	}
	defer f.Close()
	set, err := eval.Load(f)
	if err != nil {
		return nil, fmt.Errorf("%s: %w", path, err)
	}
	return set, nil
}

// saveSet writes the codebook forms of set.
func saveSet(path string, set *eval.Set) error {
	to, err := openTarget(path, nil)
	if err != nil {
		return fmt.Errorf("eval: %w", err)
	}
	enc := newEncoder(to)
	for _, id := range set.IDs {
		if err := enc.Encode(set.Pages[id].Codebook); err != nil {
			return fmt.Errorf("eval: %w", err)
		}
	}
	return to.close()
}
