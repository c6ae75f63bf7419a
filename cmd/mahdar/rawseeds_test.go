package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"testing"

	"mahdar/page"
	"mahdar/reader"
)

// The seed pages as a crawler stored them give the sessions of the annotated ones.
func TestRawSeeds(t *testing.T) {
	annotated := docs(t, theirs(t, "gold", "seeds.docs.jsonl"))
	files, err := filepath.Glob(filepath.Join(theirs(t, "seeds"), "*.txt"))
	if err != nil {
		t.Fatal(err)
	}
	var raw []page.Input
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		raw = append(raw, page.Input{Bytes: b})
	}
	if len(raw) != 5 || len(annotated) != 5 {
		t.Fatalf("%d raw pages, %d annotated ones", len(raw), len(annotated))
	}
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	got, want := sessionsOf(t, r, raw), sessionsOf(t, r, annotated)
	if !slices.Equal(got, want) {
		t.Errorf("raw\n%v\nannotated\n%v", got, want)
	}
}

// sessionsOf are the sessions of each page in the codebook form, sorted.
func sessionsOf(t *testing.T, r *reader.Reader, pages []page.Input) []string {
	t.Helper()
	var out []string
	for _, in := range pages {
		m, err := readOne(r, in)
		if err != nil {
			t.Fatal(err)
		}
		b, err := json.Marshal(m.Codebook().Consultations)
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, string(b))
	}
	slices.Sort(out)
	return out
}
