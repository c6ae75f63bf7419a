package main

import (
	"testing"

	"mahdar/page"
	"mahdar/reader"
)

// BenchmarkRead reads the gold samples one page after the other on one core and
// prints pages a second beside the bytes and allocations of a page.
func BenchmarkRead(b *testing.B) {
	r, err := reader.New()
	if err != nil {
		b.Fatal(err)
	}
	var pages []page.Input
	for in, err := range inputs(goldPages, page.Options{Lines: true}) {
		if err != nil {
			b.Fatal(err)
		}
		pages = append(pages, in)
	}
	b.ReportAllocs()
	n := 0
	for b.Loop() {
		if _, err := readOne(r, pages[n%len(pages)]); err != nil {
			b.Fatal(err)
		}
		n++
	}
	b.ReportMetric(float64(n)/b.Elapsed().Seconds(), "pages/s")
}
