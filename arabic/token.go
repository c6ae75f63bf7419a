package arabic

import (
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

// Token is a stretch of text without space, but for that behind a "و" written apart from its
// word. Start and End are code points of
// Text.Runes, half-open.
type Token struct {
	Start, End int
	Norm       string // see Normal
	Kind       Kind
	Space      bool      // white space, or the text's start, stands before it
	Line       bool      // a line break, or the text's start, stands before it
	num        uint8     // which of Readings is the word of a numeral, from 1; 0 none
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
	t := &Text{Runes: runes, Tokens: make([]Token, 0, len(runes)/5+4)}
	norm := make([]byte, 0, 2*len(runes)+16) // the normal forms of all tokens
	ends := make([]int, 0, len(runes)/5+4)   // where that of each token ends
	space, line := true, true
	for i := 0; i < len(runes); {
		r := runes[i]
		switch {
		case skip != nil && skip(i), isBreak(r):
			space, line = true, true
			i++
			continue
		case isSpace(r):
			space = true
			i++
			continue
		case loneTatweel(runes, i):
			norm = append(norm, '-') // it stands for a dash: "القاهرة ـ رويترز"
			t.Tokens = append(t.Tokens, Token{Start: i, End: i + 1, Kind: Punct, Space: space, Line: line})
			ends = append(ends, len(norm))
			space, line = false, false
			i++
			continue
		case Ignorable(r), r < 0x20, r == unicode.ReplacementChar:
			i++
			continue
		}
		end, kind := scan(runes, i, skip)
		before := len(norm)
		from := i
		if next := loneAnd(runes, i, end, skip); next > end {
			norm = appendNormal(norm, r)
			from = next
			end, _ = scan(runes, next, skip)
		}
		for _, c := range runes[from:end] {
			norm = appendNormal(norm, c)
		}
		if len(norm) > before {
			t.Tokens = append(t.Tokens, Token{Start: i, End: end, Kind: kind, Space: space, Line: line})
			ends = append(ends, len(norm))
			space, line = false, false
		}
		i = end
	}
	t.read(string(norm), ends)
	t.Sentences = sentences(t.Tokens)
	return t
}

// loneTatweel reports whether the tatweel at i stands alone between spaces in its line.
func loneTatweel(runes []rune, i int) bool {
	return runes[i] == 0x0640 && i > 0 && i+1 < len(runes) && runes[i-1] == ' ' && runes[i+1] == ' '
}

// loneAnd is where the word begins to which the "و" at i belongs that is written apart from
// it, as Algerian agencies write it: "و الجزائر"; 0 if it is none.
func loneAnd(runes []rune, i, end int, skip func(int) bool) int {
	if runes[i] != 'و' {
		return 0
	}
	for _, r := range runes[i+1 : end] {
		if !Ignorable(r) {
			return 0
		}
	}
	j := end
	for j < len(runes) && (isSpace(runes[j]) || Ignorable(runes[j])) && !isBreak(runes[j]) && (skip == nil || !skip(j)) {
		j++
	}
	letters := 0
	for k := j; j > end && k < len(runes) && letters < 3 && (skip == nil || !skip(k)); k++ {
		switch {
		case isArabicLetter(runes[k]):
			letters++
		case !Ignorable(runes[k]):
			return 0 // initials: "أ و ب"
		}
	}
	if letters < 3 {
		return 0
	}
	return j
}

// read cuts the normal forms of the tokens out of norm and gives the words their
// readings, each distinct word once.
func (t *Text) read(norm string, ends []int) {
	type word struct {
		readings []Reading
		num      uint8
	}
	known := make(map[string]word, len(t.Tokens)/2+1)
	r := reader{piece: min(512, 4*len(t.Tokens))}
	from := 0
	for i := range t.Tokens {
		tok := &t.Tokens[i]
		tok.Norm, from = norm[from:ends[i]], ends[i]
		if tok.Kind != Word {
			continue
		}
		w, ok := known[tok.Norm]
		if !ok {
			w.readings = r.keep(tok.Norm)
			w.num = numberReading(w.readings)
			known[tok.Norm] = w
		}
		tok.Readings, tok.num = w.readings, w.num
	}
}

func isBreak(r rune) bool {
	return r == '\n' || r == '\r' || r == 0x85 || r == 0x2028 || r == 0x2029 || r == '\f' || r == '\v'
}

func isSpace(r rune) bool { return r == ' ' || !isArabicLetter(r) && unicode.IsSpace(r) }

// isArabicLetter reports whether r is a letter of the Arabic alphabet proper.
func isArabicLetter(r rune) bool { return r >= 0x0621 && r <= 0x063A || r >= 0x0641 && r <= 0x064A }

func scan(runes []rune, i int, skip func(int) bool) (int, Kind) {
	in := func(j int) bool { return j < len(runes) && (skip == nil || !skip(j)) }
	switch {
	case isArabicLetter(runes[i]), unicode.IsLetter(runes[i]):
		j := i + 1
		for in(j) && inWord(runes[j]) {
			j++
		}
		return trimIgnorable(runes, i, j), Word
	case unicode.IsDigit(runes[i]):
		j := i + 1
		for in(j) {
			r := runes[j]
			if unicode.IsDigit(r) || Ignorable(r) {
				j++
				continue
			}
			if separates(r) && in(j+1) && unicode.IsDigit(runes[j+1]) {
				j += 2
				continue
			}
			break
		}
		return trimIgnorable(runes, i, j), Number
	}
	return i + 1, Punct
}

func inWord(r rune) bool {
	return isArabicLetter(r) || r != ' ' && (unicode.IsLetter(r) || Ignorable(r) || unicode.IsMark(r))
}

// separates reports whether r can stand between the digits of one number.
func separates(r rune) bool {
	switch r {
	case '.', ',', '/', ':', '-', '٫', '٬':
		return true
	}
	return false
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
