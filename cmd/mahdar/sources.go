package main

import (
	"context"
	"iter"

	"mahdar/page"
	"mahdar/store"
)

// inputs gives the pages of all paths and feeds.
func (c *ingestCmd) inputs(ctx context.Context, st store.Store, s *streams, bar *meter) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		o := page.Options{Lines: c.JSONL, Fields: c.Field, Stdin: s.in, Progress: bar.count}
		for _, path := range c.Paths {
			for in, err := range page.Open(path, o) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}
