package main

import (
	"fmt"
	"runtime"
	"strings"

	"mahdar/export/text"
	"mahdar/lexicon"
	"mahdar/page"
	"mahdar/reader"
)

// readCmd is "mahdar read".
type readCmd struct {
	Paths    []string          `arg:"" name:"path" help:"Files, folders, archives (zip, WARC), or - for standard input." default:"-"`
	JSONL    bool              `name:"jsonl" help:"Take every file as JSON lines (files named .jsonl are taken so anyway)."`
	Field    map[string]string `placeholder:"OURS=THEIRS" help:"Name of a JSON field, where it is not id, url, outlet, title, published, text or html: --field text=content."`
	Format   string            `enum:"auto,text,minutes,codebook" default:"auto" help:"text for people, minutes (JSON with evidence), or codebook (flat JSON); auto is text in a terminal, else minutes."`
	Evidence bool              `help:"With text: the words of the page under each value."`
	Lang     string            `enum:"ar,en" default:"ar" help:"With text: the language of the labels, ar or en."`
	Workers  int               `default:"0" help:"Pages read at a time; 0 is one a processor."`
	Output   string            `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
}

// Run reads all pages and writes their minutes in the order of the input. What
// cannot be read is told in one line each and fails the command at the end.
func (c *readCmd) Run(s *streams) error {
	r, err := reader.New()
	if err != nil {
		return err
	}
	states, err := lexicon.StateNames()
	if err != nil {
		return err
	}
	toTerminal := s.outTerm && (c.Output == "" || c.Output == "-")
	format := c.Format
	if format == "auto" {
		format = "minutes"
		if toTerminal {
			format = "text"
		}
	}
	to, err := openTarget(c.Output, s.out)
	if err != nil {
		return fmt.Errorf("read: %w", err)
	}
	out, err := newOutput(to, format, text.Options{Lang: c.Lang, Evidence: c.Evidence, States: states})
	if err != nil {
		return err
	}
	bar := newProgress(s, toTerminal)
	failed := 0
	for p := range readAll(r, inputs(c.Paths, page.Options{Lines: c.JSONL, Fields: c.Field, Stdin: s.in}), workers(c.Workers)) {
		bar.step()
		if p.err != nil {
			failed++
			bar.clear()
			tell(s, p)
			continue
		}
		if err := out.Write(p.m); err != nil {
			bar.clear()
			return fmt.Errorf("read: writing: %w", err)
		}
		if toTerminal {
			if err := to.Flush(); err != nil {
				return fmt.Errorf("read: writing: %w", err)
			}
		}
	}
	bar.clear()
	if err := to.close(); err != nil {
		return fmt.Errorf("read: writing: %w", err)
	}
	if failed > 0 {
		return errFailed
	}
	return nil
}

// tell says on one line which input failed and why.
func tell(s *streams, p readPage) {
	why := p.err.Error()
	if p.name != "" {
		why = p.name + ": " + strings.ReplaceAll(why, p.name+": ", "")
	}
	fmt.Fprintf(s.err, "mahdar: %s\n", strings.ReplaceAll(why, "\n", " "))
}

func workers(n int) int {
	if n > 0 {
		return n
	}
	return runtime.GOMAXPROCS(0)
}
