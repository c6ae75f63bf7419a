package main

import (
	"fmt"
	"io"
	"iter"
	"os"

	"mahdar/export/compare"
	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/export/states"
	"mahdar/lexicon"
	"mahdar/store"
)

// importCmd is "mahdar import": other people's events beside ours. Nothing of theirs is
// stored.
type importCmd struct {
	registerFlag
	Format  string   `enum:"polecat,gdelt" required:"" help:"polecat (tab-separated, with head line) or gdelt (event table)."`
	Files   []string `arg:"" name:"file" help:"Their files, .zip and .gz too, or - for standard input."`
	From    string   `placeholder:"DATE" help:"First day, YYYY-MM-DD; that of their rows if not given."`
	To      string   `placeholder:"DATE" help:"Last day."`
	Parties []string `placeholder:"CODE" help:"Of ours only sessions in which all of these take part."`
	Event   []string `placeholder:"TYPE" help:"Only these: CONSULT, AGREE, SUPPORT, REQUEST, ACCUSE, REJECT, THREATEN."`
	Slack   int      `default:"1" help:"Days that may lie between the same event in both."`
	As      string   `enum:"text,json,tsv" default:"text" help:"text: the report; json: everything; tsv: all rows, theirs beside ours."`
	Most    int      `default:"20" help:"With text: most rows of each list."`
	Output  string   `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
}

// Run compares and prints.
func (c *importCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	lex, err := lexicon.Load()
	if err != nil {
		return err
	}
	st, err := c.openWith(ctx, false, lex)
	if err != nil {
		return err
	}
	defer st.Close()
	coder, err := plover.New(lex)
	if err != nil {
		return err
	}
	table, err := states.Load()
	if err != nil {
		return err
	}
	limitMemory(memory, 0)
	q := store.Query{}
	q.Filter.Parties = c.Parties
	r, err := compare.Run(ctx, c.reader(s.in, table), source.Source{Store: st, Query: q}, coder, table,
		compare.Options{From: c.From, To: c.To, Slack: c.Slack, Types: c.Event})
	if err != nil {
		return err
	}
	to, err := openTarget(c.Output, s.out)
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	switch c.As {
	case "json":
		err = newEncoder(to).Encode(r)
	case "tsv":
		err = r.WriteTSV(to)
	default:
		err = r.WriteText(to, c.Most)
	}
	if e := to.close(); err == nil {
		err = e
	}
	if err != nil {
		return fmt.Errorf("import: %w", err)
	}
	fmt.Fprintf(s.err, "compared: %d rows of theirs, %d events in all\n", r.Read.Rows, len(r.Lines))
	return nil
}

// reader reads all files one after the other.
func (c *importCmd) reader(stdin io.Reader, t *states.Table) compare.Reader {
	return func(read *compare.Read) iter.Seq2[compare.Row, error] {
		return func(yield func(compare.Row, error) bool) {
			for _, path := range c.Files {
				for row, err := range c.file(path, stdin, t)(read) {
					if !yield(row, err) || err != nil {
						return
					}
				}
			}
		}
	}
}

// file reads one file, or a stream: standard input, a pipe.
func (c *importCmd) file(path string, stdin io.Reader, t *states.Table) compare.Reader {
	return func(read *compare.Read) iter.Seq2[compare.Row, error] {
		return func(yield func(compare.Row, error) bool) {
			rd, err := compare.Of(c.Format, stdin, t)
			if path != "-" {
				var f *os.File
				if f, err = os.Open(path); err == nil {
					defer f.Close()
					rd, err = c.opened(path, f, t)
				}
			}
			if err != nil {
				yield(compare.Row{}, fmt.Errorf("import: %w", err))
				return
			}
			rd(read)(yield)
		}
	}
}

func (c *importCmd) opened(path string, f *os.File, t *states.Table) (compare.Reader, error) {
	info, err := f.Stat()
	if err != nil {
		return nil, err
	}
	if !info.Mode().IsRegular() {
		return compare.Of(c.Format, f, t)
	}
	return compare.File(c.Format, path, f, info.Size(), t), nil
}
