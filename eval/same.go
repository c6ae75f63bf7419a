package eval

import (
	"regexp"
	"strings"
	"unicode"
)

// normal folds the spelling variants that the scorer takes for the same: marks,
// tatweel and bidi controls dropped, alef, ya, ta marbuta and hamza seats
// folded, everything but letters, digits and underscores made one space. It is
// the scorer's own form and weaker than arabic.Normal on purpose: figures must
// not change when the reader's normal form does.
func normal(s string) string { return strings.Join(words(s), " ") }

func words(s string) []string {
	folded := strings.Map(func(r rune) rune {
		switch {
		case r >= 0x064B && r <= 0x065F, r == 0x0670, r == 0x0640, r == 0x200E, r == 0x200F,
			r >= 0x202A && r <= 0x202E, r >= 0x2066 && r <= 0x2069:
			return -1
		}
		switch r {
		case 'أ', 'إ', 'آ', 'ٱ':
			return 'ا'
		case 'ى', 'ئ':
			return 'ي'
		case 'ة':
			return 'ه'
		case 'ؤ':
			return 'و'
		}
		return r
	}, s)
	return strings.FieldsFunc(folded, func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsNumber(r) && r != '_'
	})
}

// dice is twice the number of words in common over the number of all words;
// 0 where neither text has a word.
func dice(a, b string) float64 {
	wa, wb := words(a), words(b)
	n := len(wa) + len(wb)
	if n == 0 {
		return 0
	}
	count := make(map[string]int, len(wa))
	for _, w := range wa {
		count[w]++
	}
	common := 0
	for _, w := range wb {
		if count[w] > 0 {
			count[w]--
			common++
		}
	}
	return float64(2*common) / float64(n)
}

func sameName(a, b string) bool { return normal(a) == normal(b) || dice(a, b) >= 0.66 }

func samePlace(a, b string) bool {
	na, nb := normal(a), normal(b)
	return na == nb || na == "ال"+nb || nb == "ال"+na || dice(a, b) >= 0.66
}

var code = regexp.MustCompile(`^[A-Z]{2,4}\n?$`)

func party(p string) string {
	if code.MatchString(p) {
		return p
	}
	return normal(p)
}

func sameParty(a, b string) bool {
	return party(a) == party(b) || !code.MatchString(a+b) && dice(a, b) >= 0.5
}
