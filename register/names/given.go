package names

import (
	_ "embed"
	"strings"

	"mahdar/arabic"
)

//go:embed given.txt
var givenText string

// given holds common Arabic given names in normal form. Among them a vowel letter
// makes another name (محمد, محمود), where in a foreign name it is only spelling.
var given = load(givenText)

func load(text string) map[string]bool {
	m := map[string]bool{}
	for line := range strings.Lines(text) {
		line = strings.TrimSpace(line)
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		for _, w := range strings.Fields(line) {
			m[arabic.Normal(w)] = true
		}
	}
	return m
}

// Given reports whether word is a common Arabic given name, in which vowels count.
func Given(word string) bool { return given[bare(arabic.Normal(word))] }
