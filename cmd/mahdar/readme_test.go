package main

import (
	"os"
	"strings"
	"testing"
)

// The README shows what the command in it prints: make golden.
func TestGoldenReadme(t *testing.T) {
	const readme, prompt = "../../README.md", "    $ go run ./cmd/mahdar "
	have, err := os.ReadFile(readme)
	if err != nil {
		t.Fatal(err)
	}
	before, rest, found := strings.Cut(string(have), prompt)
	line, rest, _ := strings.Cut(rest, "\n\n")
	_, after, ends := strings.Cut(rest, "\n\n<!-- end -->")
	if !found || !ends {
		t.Fatal("README.md has no command with what it prints")
	}
	args := strings.Fields(line)
	args[len(args)-1] = "../../" + args[len(args)-1]
	status, out, errs := mahdar(t, "", args...)
	if status != exitOK {
		t.Fatal(errs)
	}
	// directional marks help in a terminal, not in Markdown
	out = strings.NewReplacer("\u200e", "", "\u200f", "", "\u2066", "", "\u2067", "", "\u2068", "", "\u2069", "").Replace(strings.TrimRight(out, "\n"))
	var b strings.Builder
	b.WriteString(before + prompt + line + "\n")
	for l := range strings.Lines(out) {
		b.WriteString("\n" + strings.TrimRight("    "+strings.TrimRight(l, "\n"), " "))
	}
	b.WriteString("\n\n<!-- end -->" + after)
	if *update {
		if err := os.WriteFile(readme, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	} else if b.String() != string(have) {
		t.Error("README.md shows something else: make golden")
	}
}
