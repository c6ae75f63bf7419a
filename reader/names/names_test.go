package names

import (
	"testing"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// tag returns the names that the tagger finds in text.
func tag(t *testing.T, text string) []string {
	t.Helper()
	lex, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := Load()
	if err != nil {
		t.Fatal(err)
	}
	x := arabic.New([]rune(text), nil)
	var out []string
	for _, s := range tagger.Tag(x, lex.Match(x.Tokens)) {
		out = append(out, s.Name(x))
	}
	return out
}

// A name behind an office and a nationality is found without the title.
func TestTagAfterOffice(t *testing.T) {
	got := tag(t, "استقبل وزير الخارجية المصري سامر الشناوي أمس نظيره الإيطالي ماركو بيلوتي في القاهرة.")
	if len(got) != 2 || got[0] != "سامر الشناوي" || got[1] != "ماركو بيلوتي" {
		t.Errorf("got %q", got)
	}
}
