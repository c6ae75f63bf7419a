package main

import (
	"context"
	"errors"
	"fmt"
	"time"

	"mahdar/ingest"
	"mahdar/reader"
	"mahdar/store"
)

// ingestCmd is "mahdar ingest".
type ingestCmd struct {
	registerFlag
	Paths   []string          `arg:"" optional:"" name:"path" help:"Files, folders, zips, JSON lines, WARC (.gz too), or - for standard input."`
	Feed    []string          `placeholder:"URL" help:"Bring in the pages of an RSS or Atom feed."`
	Delay   time.Duration     `default:"1s" help:"With --feed: pause between two requests to one host."`
	Failed  bool              `help:"List the pages that could not be read."`
	JSONL   bool              `name:"jsonl" help:"Take every file as JSON lines."`
	Field   map[string]string `placeholder:"OURS=THEIRS" help:"Name of a JSON field, where it is not id, url, outlet, title, published, text or html."`
	Workers int               `default:"0" help:"Pages read at a time; 0 is one a processor."`
}

// Run stores the pages that are new and makes the record of all.
func (c *ingestCmd) Run(s *streams) error {
	if !c.Failed && len(c.Paths) == 0 && len(c.Feed) == 0 {
		return errors.New("ingest: name files or folders, a --feed, or --failed")
	}
	ctx, cancel := untilInterrupt()
	defer cancel()
	if c.Failed {
		st, err := c.open(ctx, true)
		if err != nil {
			return err
		}
		defer st.Close()
		return listFailed(ctx, st, s)
	}
	r, err := reader.New()
	if err != nil {
		return err
	}
	st, err := c.openWith(ctx, true, r.Lexicon())
	if err != nil {
		return err
	}
	defer st.Close()
	limitMemory(memory, 400)
	start := time.Now()
	bar := newMeter(s, size(c.Paths))
	o := ingest.Options{Workers: c.Workers, Progress: bar.show}
	visits := c.visits(st)
	rep, err := ingest.Run(ctx, st, r, c.inputs(ctx, visits, s, bar), o)
	bar.clear()
	if errors.Is(err, context.Canceled) {
		return fmt.Errorf("ingest: stopped after %d new pages; the same command goes on from there", rep.Added)
	}
	if err != nil {
		return err
	}
	for _, v := range visits {
		if err := v.Done(ctx); err != nil {
			return err
		}
	}
	took := time.Since(start)
	fmt.Fprintf(s.err, "%d pages in %s (%.0f a second): %d new, %d known, %d failed\n",
		rep.Seen, took.Round(time.Millisecond), float64(rep.Seen)/took.Seconds(), rep.Added, rep.Known, rep.Failed)
	n, err := st.Counts(ctx)
	if err != nil {
		return err
	}
	fmt.Fprintf(s.err, "register: %d pages, %d sessions (%d new, %d changed, %d gone), %d people\n",
		n.Pages, n.Sessions, rep.Change.Added, rep.Change.Changed, rep.Change.Removed, n.People)
	if rep.Failed > 0 {
		fmt.Fprintln(s.err, "mahdar ingest --failed lists what could not be read")
		return errFailed
	}
	return nil
}

func listFailed(ctx context.Context, st store.Store, s *streams) error {
	list, err := st.Failures(ctx)
	if err != nil {
		return err
	}
	for _, f := range list {
		fmt.Fprintf(s.out, "%s\t%s\n", f.Name, f.Error)
	}
	if len(list) == 0 {
		fmt.Fprintln(s.err, "nothing failed")
	}
	return nil
}
