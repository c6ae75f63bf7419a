package main

import (
	"flag"
	"strings"
	"testing"
	"time"

	"mahdar/page"
	"mahdar/reader"
)

var every = flag.Int("every", 20, "of the newspapers, read every n-th page (1: all of them)")

// slowest is what one page of a newspaper may take.
const slowest = 50 * time.Millisecond

// Real newspapers are read without a fault, and no page takes longer than 50 ms.
func TestNewspapers(t *testing.T) {
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	pages, sessions, n := 0, 0, 0
	for _, name := range []string{"antcorpus.jsonl.gz", "saudinewsnet.jsonl.gz"} {
		for in, err := range inputs([]string{theirs(t, "corpora", name)}, page.Options{Lines: true}) {
			if err != nil {
				t.Fatal(err)
			}
			if n++; n%*every != 0 {
				continue
			}
			m, err := readOne(r, in)
			if err != nil {
				if strings.Contains(err.Error(), "internal fault") {
					t.Errorf("%s: %v", in.Name, err)
				}
				continue
			}
			pages++
			sessions += len(m.Consultations)
			if took := quickest(r, in); took > slowest {
				t.Errorf("%s takes %v", in.Name, took)
			}
		}
	}
	t.Logf("%d pages, %d sessions", pages, sessions)
}

// quickest is the shortest of up to five readings: the machine may be busy.
func quickest(r *reader.Reader, in page.Input) time.Duration {
	best := time.Hour
	for range 5 {
		start := time.Now()
		_, _ = readOne(r, in)
		if best = min(best, time.Since(start)); best <= slowest {
			break
		}
	}
	return best
}
