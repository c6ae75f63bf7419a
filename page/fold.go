package page

import (
	"strings"
	"unicode"

	"golang.org/x/text/unicode/norm"
)

// kind of a token.
const (
	word   = 'w' // letters
	number = 'n' // one run of digits, in ASCII in norm
	sign   = 'p' // one other sign, quotes, dashes and commas unified
)

// tok is a stretch of a text; start and end are its code points, half-open. norm
// is its comparing form: marks, tatweel and invisible controls dropped, the variants
// of alef, ya and ta marbuta folded, Latin in lower case. This room stands before the
// Arabic one, so it has a small fold of its own, good for fixed phrases only.
type tok struct {
	start, end int
	norm       string
	kind       byte
	space      bool // white space or the line's start stands before it
}

// ignorable reports whether r carries nothing for comparing.
func ignorable(r rune) bool {
	switch {
	case r < 0x80:
		return r < 0x20 && !unicode.IsSpace(r)
	case r >= 0x064B && r <= 0x065F, r == 0x0670, r == 0x0640,
		r >= 0x0610 && r <= 0x061A, r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E9,
		r >= 0x08D3 && r <= 0x08FF, r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x206F, r == 0x061C, r == 0x00AD, r == 0xFEFF,
		r >= 0x0300 && r <= 0x036F, r >= 0xFE00 && r <= 0xFE0F, r == unicode.ReplacementChar:
		return true
	}
	return false
}

// fold returns the comparing form of one letter or sign.
func fold(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ':
		return 'ا'
	case 'ى', 'ی', 'ې', 'ئ':
		return 'ي'
	case 'ة', 'ە', 'ہ', 'ھ', 'ۀ':
		return 'ه'
	case 'ؤ':
		return 'و'
	case 'ک', 'ڪ', 'گ':
		return 'ك'
	case '“', '”', '„', '‟', '«', '»', '″', '‹', '›':
		return '"'
	case '‘', '’', '‚', '‛', '`', '´', '′':
		return '\''
	case '–', '—', '―', '−', '‐', '‑', '‒', '─':
		return '-'
	case '،', '٬':
		return ','
	case '؛':
		return ';'
	case '؟':
		return '?'
	case '|', '¦', '│', '⁄':
		return '/'
	case '：':
		return ':'
	}
	switch {
	case r >= '٠' && r <= '٩':
		return r - '٠' + '0'
	case r >= '۰' && r <= '۹':
		return r - '۰' + '0'
	case r >= 0x0600 && r <= 0x06FF:
		return r // the script has no cases
	}
	return unicode.ToLower(r)
}

// letter is unicode.IsLetter, quick for Arabic.
func letter(r rune) bool {
	if r >= 0x0620 && r <= 0x064A {
		return r != 0x0640
	}
	return unicode.IsLetter(r)
}

// digit returns the value of an ASCII, Arabic-Indic or Persian digit, or -1.
func digit(r rune) int {
	if f := fold(r); f >= '0' && f <= '9' {
		return int(f - '0')
	}
	return -1
}

// tokenize cuts runes[start:end] into tokens and appends them to toks; b takes the
// comparing forms, which are cut from it once all is read (see lines).
func tokenize(runes []rune, start, end int, toks []tok, b *strings.Builder, ends []int) ([]tok, []int) {
	space, written := true, b.Len()
	for i := start; i < end; {
		r := runes[i]
		if unicode.IsSpace(r) {
			space = true
			i++
			continue
		}
		if ignorable(r) {
			i++
			continue
		}
		t := tok{start: i, space: space}
		space = false
		switch {
		case digit(r) >= 0:
			t.kind = number
			for i < end && (digit(runes[i]) >= 0 || ignorable(runes[i])) {
				write(b, runes[i])
				i++
			}
		case letter(r):
			t.kind = word
			for i < end && (letter(runes[i]) || ignorable(runes[i]) || unicode.IsMark(runes[i])) {
				write(b, runes[i])
				i++
			}
		default:
			t.kind = sign
			write(b, r)
			i++
		}
		t.end = i
		if b.Len() > written { // not a mark's presentation form
			written = b.Len()
			toks = append(toks, t)
			ends = append(ends, written)
		}
	}
	return toks, ends
}

func write(b *strings.Builder, r rune) {
	switch {
	case ignorable(r):
	case r >= 0xFB50 && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFC:
		for _, c := range norm.NFKC.String(string(r)) {
			if !ignorable(c) && c != ' ' {
				b.WriteRune(fold(c))
			}
		}
	default:
		b.WriteRune(fold(r))
	}
}

// cut gives the tokens their comparing forms out of all, the text written by write.
func cut(toks []tok, all string, ends []int) {
	from := 0
	for i := range toks {
		toks[i].norm = all[from:ends[i]]
		from = ends[i]
	}
}

// norms returns the comparing forms of the words, numbers and colons of s.
func norms(s string) []string {
	var b strings.Builder
	runes := []rune(s)
	toks, ends := tokenize(runes, 0, len(runes), nil, &b, nil)
	cut(toks, b.String(), ends)
	out := make([]string, 0, len(toks))
	for _, t := range toks {
		if t.kind != sign || t.norm == ":" {
			out = append(out, t.norm)
		}
	}
	return out
}
