package words

import (
	"slices"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// States returns the states that a text names, by name or adjective, as sorted alpha-3
// codes.
func States(lex *lexicon.Lexicon, text string) []string {
	var out []string
	for _, m := range lex.Match(arabic.New([]rune(text), nil).Tokens) {
		if state(m.Entry) && !slices.Contains(out, m.Entry.Key) {
			out = append(out, m.Entry.Key)
		}
	}
	slices.Sort(out)
	return out
}

func state(e *lexicon.Entry) bool {
	return (e.Class == lexicon.State || e.Class == lexicon.Nisba || e.Class == lexicon.Org) && e.Key != "" && e.Key[0] < 0x80
}

// Spell returns a Speller that knows the names and adjectives of the lexicon, with
// whatever clitics stand before them.
func Spell(lex *lexicon.Lexicon) Speller {
	return func(words []string) (string, int) {
		if len(words) > 6 {
			words = words[:6]
		}
		var text []rune
		for i, w := range words {
			if i > 0 {
				text = append(text, ' ')
			}
			text = append(text, []rune(w)...)
		}
		code, n := "", 0
		for _, m := range lex.Match(arabic.New(text, nil).Tokens) {
			if m.First == 0 && m.Last > n && state(m.Entry) {
				code, n = m.Entry.Key, m.Last
			}
		}
		return code, n
	}
}
