package main

import (
	"fmt"
	"io/fs"
	"os"
	"path/filepath"
	"sync/atomic"
	"time"

	"github.com/schollz/progressbar/v3"

	"mahdar/ingest"
)

// meter shows how far an ingest is: by the bytes of its files, with pages a second and
// the time left. It shows nothing where nobody looks.
type meter struct {
	bar   *progressbar.ProgressBar
	start time.Time
	read  atomic.Int64
}

// newMeter returns a meter of total bytes; -1 if not known.
func newMeter(s *streams, total int64) *meter {
	m := &meter{start: time.Now()}
	if s.errTerm {
		m.bar = progressbar.NewOptions64(total,
			progressbar.OptionSetWriter(s.err),
			progressbar.OptionSetPredictTime(true),
			progressbar.OptionSetElapsedTime(true),
			progressbar.OptionThrottle(100*time.Millisecond),
			progressbar.OptionClearOnFinish(),
		)
	}
	return m
}

// count takes bytes read from the files; it may be called from any goroutine.
func (m *meter) count(n int) { m.read.Add(int64(n)) }

func (m *meter) show(r ingest.Report) {
	if m.bar == nil {
		return
	}
	m.bar.Describe(fmt.Sprintf("%d pages, %.0f/s, %d new, %d failed", r.Seen, float64(r.Seen)/time.Since(m.start).Seconds(), r.Added, r.Failed))
	_ = m.bar.Set64(m.read.Load())
}

func (m *meter) clear() {
	if m.bar != nil {
		_ = m.bar.Clear()
	}
}

// size is the number of bytes of the files of paths; -1 if standard input is one.
func size(paths []string) int64 {
	var n int64
	for _, p := range paths {
		if p == "-" {
			return -1
		}
		_ = filepath.WalkDir(p, func(name string, d fs.DirEntry, err error) error {
			if err != nil || d.IsDir() {
				return nil
			}
			if st, err := os.Stat(name); err == nil {
				n += st.Size()
			}
			return nil
		})
	}
	if n == 0 {
		return -1
	}
	return n
}
