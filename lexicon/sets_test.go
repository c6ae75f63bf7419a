package lexicon

import (
	"testing"

	"mahdar/arabic"
)

// A word is in a set whatever is written to it in front; a pronoun behind it makes it
// another word.
func TestSets(t *testing.T) {
	l, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	for _, c := range []struct {
		set, word string
		in        bool
	}{
		{"capacity", "بصفته", true},
		{"capacity", "وبوصفها", true},
		{"capacity", "صفة", false},
		{"quantifier", "كل", true},
		{"quantifier", "لأي", true},
		{"quantifier", "كلهم", false},
		{"agreement", "ومذكرة", true},
		{"agreement", "بالاتفاقية", true},
		{"agreement", "الحادث", false},
	} {
		x := arabic.New([]rune(c.word), nil)
		if got := l.In(c.set, &x.Tokens[0]); got != c.in {
			t.Errorf("%s in %s: %v", c.word, c.set, got)
		}
	}
}
