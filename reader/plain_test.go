package reader

import (
	"os"
	"slices"
	"strings"
	"testing"
)

// TestPlain reads the lines of testdata/plain.tsv one by one, each as a page of
// 12 March 2024.
func TestPlain(t *testing.T) {
	b, err := os.ReadFile("testdata/plain.tsv")
	if err != nil {
		t.Fatal(err)
	}
	n := 0
	for line := range strings.Lines(string(b)) {
		want, text, ok := strings.Cut(strings.TrimSpace(line), "\t")
		if !ok || strings.HasPrefix(line, "#") {
			continue
		}
		n++
		text, title, _ := strings.Cut(strings.ReplaceAll(text, " ¶ ", "\n"), "\t")
		if got := sidesTold(t, title, text); got != want {
			t.Errorf("%s\n got %s\nwant %s", text, got, want)
		}
	}
	if n < 100 {
		t.Errorf("only %d sentences", n)
	}
}

// sidesTold writes the mode, status and parties of each session that is read.
func sidesTold(t *testing.T, title, text string) string {
	t.Helper()
	var out []string
	for _, c := range (Example{Page: "2024-03-12", Title: title, Text: text}).read(t).Consultations {
		var sides []string
		for _, p := range c.Participants {
			sides = append(sides, p.Party.Value)
		}
		slices.Sort(sides)
		out = append(out, c.Mode+" "+c.Status+" "+strings.Join(slices.Compact(sides), "+"))
	}
	if len(out) == 0 {
		return "nothing"
	}
	slices.Sort(out)
	return strings.Join(out, "; ")
}
