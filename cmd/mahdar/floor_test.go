package main

import (
	"os"
	"strconv"
	"strings"
	"testing"

	"mahdar/eval"
)

// Figures on the development set do not fall below eval/floor.tsv, which is
// raised by hand when they rise.
func TestFloor(t *testing.T) {
	docs, gold := theirs(t, "gold", "dev.docs.jsonl"), theirs(t, "gold", "dev.gold.jsonl")
	b, err := os.ReadFile("../../eval/floor.tsv")
	if err != nil {
		t.Fatal(err)
	}
	r, err := measure(&streams{err: os.Stderr}, docs, gold)
	if err != nil {
		t.Fatal(err)
	}
	seen := map[string]bool{}
	for n, line := range strings.Split(string(b), "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		slot, figure, ok := strings.Cut(line, "\t")
		floor, err := strconv.ParseFloat(figure, 64)
		if !ok || err != nil {
			t.Fatalf("floor.tsv:%d: %q", n+1, line)
		}
		got, ok := figureOf(r, slot)
		if !ok || seen[slot] {
			t.Errorf("floor.tsv:%d: %q is no figure, or stands twice", n+1, slot)
		}
		seen[slot] = true
		if got < floor {
			t.Errorf("%s is %.4f, the floor is %.4f", slot, got, floor)
		}
	}
	if !seen["facts"] || !seen["sessions"] {
		t.Error("floor.tsv has no floor for facts or sessions")
	}
}

// figureOf is the F1 of a row, or the share of clean pages.
func figureOf(r *eval.Result, slot string) (float64, bool) {
	if slot == "clean" {
		return r.CleanShare(), true
	}
	t, ok := r.Tallies[slot]
	return t.F1(), ok
}
