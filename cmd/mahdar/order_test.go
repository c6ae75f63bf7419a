package main

import "testing"

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
