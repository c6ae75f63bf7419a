package main

import (
	"bytes"
	"flag"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

var update = flag.Bool("update", false, "rewrite the golden files")

// What is read from the sample pages changes only on purpose: the text with its
// evidence and the codebook form are kept, one file each (make golden).
func TestGolden(t *testing.T) {
	for name, args := range map[string][]string{
		"samples.txt":   {"read", "--format", "text", "--evidence", samplePages},
		"samples.jsonl": {"read", "--format", "codebook", samplePages},
	} {
		status, out, errs := mahdar(t, "", args...)
		if status != exitOK {
			t.Fatalf("%s: status %d, %s", name, status, errs)
		}
		path := filepath.Join("testdata", name)
		if *update {
			if err := os.MkdirAll("testdata", 0o755); err != nil {
				t.Fatal(err)
			}
			if err := os.WriteFile(path, []byte(out), 0o644); err != nil {
				t.Fatal(err)
			}
			continue
		}
		want, err := os.ReadFile(path)
		if err != nil {
			t.Fatal(err)
		}
		if !bytes.Equal(want, []byte(out)) {
			t.Errorf("%s is not what it was; if that was meant: make golden, and read the difference\n%s", name, firstDifference(string(want), out))
		}
	}
}

// docs/rules.md is what the rules say of themselves (make rules).
func TestRulesDocument(t *testing.T) {
	status, out, errs := mahdar(t, "", "rules", "--markdown")
	if status != exitOK {
		t.Fatalf("status %d, %s", status, errs)
	}
	want, err := os.ReadFile("../../docs/rules.md")
	if err != nil {
		t.Fatal(err)
	}
	if string(want) != out {
		t.Errorf("docs/rules.md is not up to date: make rules\n%s", firstDifference(string(want), out))
	}
}

func firstDifference(want, got string) string {
	a, b := strings.Split(want, "\n"), strings.Split(got, "\n")
	for i := range min(len(a), len(b)) {
		if a[i] != b[i] {
			return "line " + a[i] + "\nis   " + b[i]
		}
	}
	return "one is longer than the other"
}
