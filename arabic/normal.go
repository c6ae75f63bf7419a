package arabic

import (
	"unicode/utf8"

	"golang.org/x/text/unicode/norm"
)

// Normal returns the normal form of s, in which spelling variants meet: marks,
// tatweel and invisible controls are dropped; alef, ya, ta marbuta and hamza
// seats folded (أإآٱ→ا, ى→ي, ة→ه, ؤ→و, ئ→ي); Persian and presentation letters
// replaced by the Arabic ones; digits made ASCII; quotes and dashes unified. It
// is meant for comparing, never for showing. Normal(Normal(s)) = Normal(s).
func Normal(s string) string {
	b := make([]byte, 0, len(s))
	for _, r := range s {
		b = appendNormal(b, r)
	}
	return string(b)
}

func appendNormal(b []byte, r rune) []byte {
	switch {
	case r < 0x80:
		if r >= 'A' && r <= 'Z' {
			r += 'a' - 'A'
		}
		return append(b, byte(r))
	case r >= 0x0600 && r <= 0x06FF:
		if c := arabicBlock[r-0x0600]; c != 0 {
			return utf8.AppendRune(b, c)
		}
		return b
	case Ignorable(r):
		return b
	case r >= 0xFB50 && r <= 0xFDFF, r >= 0xFE70 && r <= 0xFEFC:
		for _, c := range norm.NFKC.String(string(r)) {
			if c == ' ' {
				continue // the carrier of an isolated mark
			}
			if c < 0xFB50 {
				b = appendNormal(b, c)
			} else {
				b = utf8.AppendRune(b, c)
			}
		}
		return b
	}
	return utf8.AppendRune(b, foldLetter(r))
}

// arabicBlock is the normal form of U+0600 to U+06FF, 0 for what is dropped.
var arabicBlock = func() (t [256]rune) {
	for i := range t {
		if r := rune(0x0600 + i); !Ignorable(r) {
			t[i] = foldLetter(r)
		}
	}
	return t
}()

// Ignorable reports whether r carries nothing for reading: vowel marks and other
// combining signs, tatweel, zero-width and bidi controls, soft hyphen.
func Ignorable(r rune) bool {
	switch {
	case r < 0x00AD, isArabicLetter(r):
		return false
	case r >= 0x064B && r <= 0x065F, r == 0x0670, r == 0x0640,
		r >= 0x0610 && r <= 0x061A, r >= 0x06D6 && r <= 0x06ED && r != 0x06DD && r != 0x06DE && r != 0x06E9,
		r >= 0x08D3 && r <= 0x08FF,
		r >= 0x200B && r <= 0x200F, r >= 0x202A && r <= 0x202E,
		r >= 0x2060 && r <= 0x206F, r == 0x061C, r == 0x00AD, r == 0xFEFF,
		r >= 0x0300 && r <= 0x036F, r >= 0xFE00 && r <= 0xFE0F:
		return true
	}
	return false
}

func foldLetter(r rune) rune {
	switch r {
	case 'أ', 'إ', 'آ', 'ٱ', 'ٲ', 'ٳ':
		return 'ا'
	case 'ى', 'ی', 'ې', 'ۍ', 'ے', 'ئ':
		return 'ي'
	case 'ة', 'ە', 'ہ', 'ھ', 'ۀ', 'ۃ':
		return 'ه'
	case 'ؤ':
		return 'و'
	case 'ک', 'ڪ', 'گ', 'ڭ', 'ݣ':
		return 'ك'
	case 'پ':
		return 'ب'
	case 'چ', 'ژ':
		return 'ج'
	case 'ڤ', 'ڥ', 'ڢ':
		return 'ف'
	case 'ڨ':
		return 'ق'
	case '“', '”', '„', '‟', '«', '»', '″', '❝', '❞':
		return '"'
	case '‘', '’', '‚', '‛', '`', '´', '′', '‹', '›':
		return '\''
	case '–', '—', '―', '−', '‐', '‑', '‒', '─':
		return '-'
	case '٫':
		return '.'
	case '٬':
		return ','
	case '،':
		return ','
	case '؛':
		return ';'
	case '؟':
		return '?'
	case 0x00A0, 0x202F, 0x2009, 0x2003, 0x2002:
		return ' '
	}
	if r >= '٠' && r <= '٩' {
		return r - '٠' + '0'
	}
	if r >= '۰' && r <= '۹' {
		return r - '۰' + '0'
	}
	return r
}
