package export

import (
	"context"
	"path/filepath"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/store/sqlite"
)

// BenchmarkFormats writes a register of 2,000 sessions in every format and tells rows a
// second. TestLarge of cmd/mahdar measures 100,000, with memory.
func BenchmarkFormats(b *testing.B) {
	ctx := context.Background()
	path := filepath.Join(b.TempDir(), "r.db")
	if err := exporttest.Large(ctx, path, 2000); err != nil {
		b.Fatal(err)
	}
	st, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	x, err := exporter()
	if err != nil {
		b.Fatal(err)
	}
	for _, f := range Formats {
		b.Run(f.Name, func(b *testing.B) {
			rows := 0
			for b.Loop() {
				r, err := x.Write(ctx, source.Source{Store: st}, sink.Folder(b.TempDir()), Options{Format: f.Name, Coder: "mahdar bench"})
				if err != nil {
					b.Fatal(err)
				}
				for _, c := range r.Rows {
					rows += c.Rows
				}
			}
			b.ReportMetric(float64(rows)/b.Elapsed().Seconds(), "rows/s")
		})
	}
}
