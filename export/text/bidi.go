package text

import (
	"strings"
	"unicode"
)

// Directional signs (Unicode Standard Annex 9).
const (
	rtlMark   = "\u200f"
	ltrMark   = "\u200e"
	firstIso  = "\u2068" // isolate whose direction is that of its first letter
	popIso    = "\u2069"
	ltrIso    = "\u2066"
	lineBreak = " ⏎ "
)

// Isolate sets a value from a page apart from the line it stands on, harmless in a
// terminal.
func Isolate(s string) string { return firstIso + clean(s) + popIso }

// number sets digits, dates and codes apart; they always run left to right.
func number(s string) string { return ltrIso + clean(s) + popIso }

// clean makes a value harmless in a terminal: line breaks and control characters
// become signs, bidi controls and other invisible signs are left out.
func clean(s string) string {
	var b strings.Builder
	for _, r := range s {
		switch {
		case r == '\n' || r == 0x2028 || r == 0x2029:
			b.WriteString(lineBreak)
		case r == '\r':
		case r == '\t' || r == 0xA0:
			b.WriteByte(' ')
		case r < 0x20:
			b.WriteRune(0x2400 + r) // the control pictures
		case r == 0x7F:
			b.WriteRune(0x2421)
		case r >= 0x80 && r < 0xA0, r == unicode.ReplacementChar:
			b.WriteRune(unicode.ReplacementChar)
		case r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069, r == 0x200E, r == 0x200F, r == 0x061C, r == 0xFEFF:
		default:
			b.WriteRune(r)
		}
	}
	return b.String()
}
