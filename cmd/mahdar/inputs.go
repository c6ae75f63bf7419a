package main

import (
	"iter"

	"mahdar/page"
)

// inputs yields the pages of paths one after the other.
func inputs(paths []string, o page.Options) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for _, path := range paths {
			for in, err := range page.Open(path, o) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}
