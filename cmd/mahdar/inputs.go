package main

import (
	"io"
	"iter"

	"mahdar/page"
)

// inputs yields the pages of paths one after the other.
func inputs(paths []string, jsonl bool, field map[string]string, stdin io.Reader) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for _, path := range paths {
			for in, err := range page.Open(path, page.Options{Lines: jsonl, Fields: field, Stdin: stdin}) {
				if !yield(in, err) {
					return
				}
			}
		}
	}
}
