package demo

import (
	"bytes"
	"embed"
	"iter"

	"mahdar/page"
)

//go:embed pages.jsonl
var files embed.FS

// Pages gives the pages of the demonstration that stand in this package.
func Pages() iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		b, err := files.ReadFile("pages.jsonl")
		if err != nil {
			yield(page.Input{Name: "pages.jsonl"}, err)
			return
		}
		page.JSONLines(bytes.NewReader(b), "demo/pages.jsonl", nil, yield)
	}
}
