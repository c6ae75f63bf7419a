package export

import (
	"context"
	"os"
	"testing"

	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/store/sqlite"
)

func BenchmarkBig(b *testing.B) {
	path := os.Getenv("MAHDAR_BIG")
	if path == "" {
		b.Skip()
	}
	st, err := sqlite.Open(context.Background(), path, sqlite.Options{})
	if err != nil {
		b.Fatal(err)
	}
	defer st.Close()
	x, _ := exporter()
	for b.Loop() {
		if _, err := x.Write(context.Background(), source.Source{Store: st}, sink.Folder(b.TempDir()), Options{Format: os.Getenv("F")}); err != nil {
			b.Fatal(err)
		}
	}
}
