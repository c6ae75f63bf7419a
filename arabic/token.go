package arabic

import (
	"strings"
	"unicode"
)

// Kind tells words, numbers and signs apart.
type Kind uint8

// The kinds of token.
const (
	Word   Kind = iota // letters of any script
	Number             // digits, with the separators between them ("21/7/2015", "1,5")
	Punct              // one sign
)

// Token is a stretch of text without space. Start and End are code points of
// Text.Runes, half-open.
type Token struct {
	Start, End int
	Norm       string // see Normal
	Kind       Kind
	Space      bool      // white space, or the text's start, stands before it
	Line       bool      // a line break, or the text's start, stands before it
	Readings   []Reading // for words: as written first, then without clitics
}

// Text is a text prepared for reading.
type Text struct {
	Runes     []rune
	Tokens    []Token
	Sentences []Sentence
}

// New prepares the parts of runes that skip does not exclude: skip, where not
// nil, tells the code points that yield no token (furniture). A gap ends a
// sentence. Time grows linearly with the text.
func New(runes []rune, skip func(i int) bool) *Text {
	t := &Text{Runes: runes}
	cache := map[string][]Reading{}
	space, line := true, true
	for i := 0; i < len(runes); {
		r := runes[i]
		switch {
		case skip != nil && skip(i):
			space, line = true, true
			i++
			continue
		case r == '\n' || r == '\r' || r == 0x2028 || r == 0x2029:
			space, line = true, true
			i++
			continue
		case unicode.IsSpace(r):
			space = true
			i++
			continue
		case Ignorable(r) || r < 0x20 || r == unicode.ReplacementChar:
			i++
			continue
		}
		end, kind := scan(runes, i, skip)
		tok := Token{Start: i, End: end, Kind: kind, Space: space, Line: line}
		var b strings.Builder
		for _, c := range runes[i:end] {
			appendNormal(&b, c)
		}
		tok.Norm = b.String()
		if kind == Word {
			rs, ok := cache[tok.Norm]
			if !ok {
				rs = Readings(tok.Norm)
				cache[tok.Norm] = rs
			}
			tok.Readings = rs
		}
		space, line = false, false
		i = end
		if tok.Norm != "" {
			t.Tokens = append(t.Tokens, tok)
		}
	}
	t.Sentences = sentences(t.Tokens)
	return t
}

func scan(runes []rune, i int, skip func(int) bool) (int, Kind) {
	in := func(j int) bool { return j < len(runes) && (skip == nil || !skip(j)) }
	switch {
	case unicode.IsDigit(runes[i]):
		j := i + 1
		for in(j) {
			r := runes[j]
			if unicode.IsDigit(r) || Ignorable(r) {
				j++
				continue
			}
			if strings.ContainsRune(".,/:-٫٬", r) && in(j+1) && unicode.IsDigit(runes[j+1]) {
				j += 2
				continue
			}
			break
		}
		return trimIgnorable(runes, i, j), Number
	case unicode.IsLetter(runes[i]):
		j := i + 1
		for in(j) && (unicode.IsLetter(runes[j]) || Ignorable(runes[j]) || unicode.IsMark(runes[j])) {
			j++
		}
		return trimIgnorable(runes, i, j), Word
	}
	return i + 1, Punct
}

// trimIgnorable leaves trailing controls (not vowel marks) out of the token, so
// that a quote does not end in a bidi sign.
func trimIgnorable(runes []rune, i, j int) int {
	for j > i+1 && Ignorable(runes[j-1]) && !unicode.IsMark(runes[j-1]) && runes[j-1] != 0x0640 {
		j--
	}
	return j
}

// String returns the text of the tokens first to last (half-open) as written.
func (t *Text) String(first, last int) string {
	if first >= last {
		return ""
	}
	return string(t.Runes[t.Tokens[first].Start:t.Tokens[last-1].End])
}
