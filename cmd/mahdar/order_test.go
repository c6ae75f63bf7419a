package main

import (
	"slices"
	"testing"
	"time"
)

// The same pages give the same bytes, twice and with any number of workers, in
// all formats, errors included.
func TestSameBytesWithAnyNumberOfWorkers(t *testing.T) {
	paths := []string{samplePages, file(t, "empty.txt", nil), samplePages}
	for _, format := range []string{"minutes", "codebook", "text"} {
		args := append([]string{"read", "--format", format, "--evidence"}, paths...)
		_, want, wantErrs := mahdar(t, "", append(args, "--workers", "1")...)
		for _, workers := range []string{"1", "2", "8"} {
			_, got, errs := mahdar(t, "", append(args, "--workers", workers)...)
			if got != want || errs != wantErrs {
				t.Errorf("%s with %s workers: other bytes", format, workers)
			}
		}
	}
}

// The same over all development pages.
func TestSameBytesOnDev(t *testing.T) {
	docs := theirs(t, "gold", "dev.docs.jsonl")
	_, one, _ := mahdar(t, "", "read", docs, "--workers", "1")
	_, eight, _ := mahdar(t, "", "read", docs, "--workers", "8")
	if one != eight || one == "" {
		t.Error("1 and 8 workers give other bytes")
	}
}

// Results come in the order of the input though later ones are ready first, and
// stopping early ends all goroutines.
func TestInOrder(t *testing.T) {
	items := make([]int, 100)
	for i := range items {
		items[i] = i
	}
	slow := func(i int) int {
		time.Sleep(time.Duration((i*7)%5) * time.Millisecond)
		return i * i
	}
	n := 0
	for got := range inOrder(slices.Values(items), 8, slow) {
		if got != n*n {
			t.Fatalf("item %d is %d", n, got)
		}
		n++
	}
	if n != len(items) {
		t.Errorf("%d items", n)
	}
	for got := range inOrder(slices.Values(items), 3, slow) {
		if got == 9 {
			break
		}
	}
}
