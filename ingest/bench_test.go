package ingest

import (
	"context"
	"iter"
	"path/filepath"
	"testing"
	"time"

	"mahdar/page"
	"mahdar/reader"
	"mahdar/store/sqlite"
)

const corpora = "../../shared/corpora"

// take gives the first n inputs of a path.
func take(path string, n int) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for in, err := range page.Open(path, page.Options{}) {
			if n--; n < 0 || !yield(in, err) {
				return
			}
		}
	}
}

// BenchmarkIngest stores 5,000 pages of the newspapers, then the same again.
func BenchmarkIngest(b *testing.B) {
	files, _ := filepath.Glob(corpora + "/saudi*.jsonl.gz")
	if len(files) == 0 {
		b.Skip("the newspapers of ../shared/corpora are missing")
	}
	rd, err := reader.New()
	if err != nil {
		b.Fatal(err)
	}
	for b.Loop() {
		st, err := sqlite.Open(context.Background(), filepath.Join(b.TempDir(), "r.db"), sqlite.Options{})
		if err != nil {
			b.Fatal(err)
		}
		start := time.Now()
		rep, err := Run(context.Background(), st, rd, take(files[0], 5000), Options{})
		if err != nil {
			b.Fatal(err)
		}
		first := time.Since(start)
		start = time.Now()
		if _, err := Run(context.Background(), st, rd, take(files[0], 5000), Options{}); err != nil {
			b.Fatal(err)
		}
		b.ReportMetric(float64(rep.Seen)/first.Seconds(), "pages/s")
		b.ReportMetric(first.Seconds()/time.Since(start).Seconds(), "again-x")
		st.Close()
	}
}
