package main

import (
	"context"
	"iter"

	"mahdar/ingest/feed"
	"mahdar/page"
	"mahdar/store"
)

// visits prepares a look at each feed.
func (c *ingestCmd) visits(st store.Store) []*feed.Visit {
	if len(c.Feed) == 0 {
		return nil
	}
	client := feed.New(feed.Options{Delay: c.Delay})
	var out []*feed.Visit
	for _, address := range c.Feed {
		out = append(out, client.Visit(st, address))
	}
	return out
}

// inputs gives the pages of all paths, then those of the feeds.
func (c *ingestCmd) inputs(ctx context.Context, visits []*feed.Visit, s *streams, bar *meter) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		o := page.Options{Lines: c.JSONL, Fields: c.Field, Stdin: s.in, Progress: bar.count}
		for in, err := range inputs(c.Paths, o) {
			if !yield(in, err) {
				return
			}
		}
		for _, v := range visits {
			for in, err := range v.Pages(ctx) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}
