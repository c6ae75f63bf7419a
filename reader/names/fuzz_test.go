package names

import (
	"slices"
	"testing"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// FuzzTag tags any text whatever: names are spans of tokens, in order, without
// overlap, likely between 0 and 1, and the same again.
func FuzzTag(f *testing.F) {
	for _, s := range []string{
		"استقبل وزير الخارجية المصري سامر الشناوي أمس نظيره الإيطالي ماركو بيلوتي في القاهرة.",
		"قالت كانغ سو مي إن بلينكوف ولبرانوف وللسامري رأيا واحدا\nالشيخ فهد بن سعد آل جابر",
		"ولل للل وو \"» (ـــ) ١٢٣ abc",
		"",
	} {
		f.Add(s)
	}
	lex, err := lexicon.Load()
	if err != nil {
		f.Fatal(err)
	}
	tagger, err := Load()
	if err != nil {
		f.Fatal(err)
	}
	f.Fuzz(func(t *testing.T, s string) {
		x := arabic.New([]rune(s), nil)
		ms := lex.Match(x.Tokens)
		got := tagger.Tag(x, ms)
		end := 0
		for _, n := range got {
			if n.First < end || n.Last <= n.First || n.Last > len(x.Tokens) {
				t.Fatalf("%+v after %d of %d tokens in %q", n, end, len(x.Tokens), s)
			}
			end = n.Last
			if n.Clitic < 0 || n.Clitic >= len([]rune(x.Tokens[n.First].Norm)) {
				t.Errorf("%+v: the clitics are the whole of %q", n, x.Tokens[n.First].Norm)
			}
			if !(n.Score >= 0 && n.Score <= 1) {
				t.Errorf("%+v: the score is no probability", n)
			}
			if n.Name(x) == "" {
				t.Errorf("%+v in %q has no name", n, s)
			}
		}
		if again := tagger.Tag(x, ms); !slices.Equal(got, again) {
			t.Errorf("%v, then %v, in %q", got, again, s)
		}
	})
}
