package main

import (
	"cmp"
	"fmt"

	"mahdar/ingest"
	"mahdar/reader"
)

// rereadCmd is "mahdar reread".
type rereadCmd struct {
	registerFlag
	All     bool `help:"Read every page again, also those that this version has read."`
	Quiet   bool `short:"q" help:"Tell the figures only, not every page that changed."`
	Workers int  `default:"0" help:"Pages read at a time; 0 is one a processor."`
}

// Run reads the stored pages again and tells what changed.
func (c *rereadCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	r, err := reader.New()
	if err != nil {
		return err
	}
	st, err := c.openWith(ctx, false, r.Lexicon())
	if err != nil {
		return err
	}
	defer st.Close()
	n, err := st.Counts(ctx)
	if err != nil {
		return err
	}
	limitMemory(memory, 400)
	bar := newMeter(s, int64(n.Pages))
	o := ingest.Options{Workers: c.Workers, Progress: func(r ingest.Report) {
		bar.read.Store(int64(r.Seen))
		bar.show(r)
	}}
	rep, err := ingest.Reread(ctx, st, r, c.All, o, func(ch ingest.Reading) {
		if c.Quiet && ch.Error == "" {
			return
		}
		bar.clear()
		if ch.Error != "" {
			fmt.Fprintf(s.err, "mahdar: %s: %s\n", cmp.Or(ch.Name, ch.Page), ch.Error)
			return
		}
		fmt.Fprintf(s.out, "%.8s  %d sessions before, %d now  %s\n", ch.Page, ch.Before, ch.After, isolated(ch.Name))
	})
	bar.clear()
	if err != nil {
		return err
	}
	fmt.Fprintf(s.err, "%d pages stored, %d read again, %d with other minutes, %d failed\n", rep.Pages, rep.Read, rep.Changed, rep.Failed)
	fmt.Fprintf(s.err, "register: %d sessions new, %d changed, %d gone\n", rep.Change.Added, rep.Change.Changed, rep.Change.Removed)
	if rep.Failed > 0 {
		return errFailed
	}
	return nil
}
