package feat

import "unicode/utf8"

// written tells of the letters that the normal form folds: how the first alef is
// written (1 plain, 2 أ, 3 إ, 4 آ), how a word ends (8 ى, 16 ي, 24 ة, 32 ه, 40
// tanwin), and whether a vowel sign stands within it (64).
func written(rs []rune) (v uint8) {
	if len(rs) == 0 {
		return 0
	}
	switch rs[0] {
	case 'ا':
		v = 1
	case 'أ':
		v = 2
	case 'إ':
		v = 3
	case 'آ':
		v = 4
	}
	for i, r := range rs {
		if r >= 0x064B && r <= 0x0652 {
			if r == 0x064B && i >= len(rs)-2 {
				return v | 40
			}
			v |= 64
		}
	}
	switch rs[len(rs)-1] {
	case 'ى':
		v |= 8
	case 'ي':
		v |= 16
	case 'ة':
		v |= 24
	case 'ه':
		v |= 32
	}
	return v
}

// particles are words that stand in no name, by their normal form, with the
// letters that must be written for it: 0 any, otherwise the first alef or the end
// as written has them.
var particles = map[string]uint8{
	"في": 0, "من": 0, "الي": 0, "عن": 0, "مع": 0, "ان": 2 | 3, "علي": 8, "التي": 0, "الذي": 0, "الذين": 0, "هذا": 0, "هذه": 0, "ذلك": 0, "تلك": 0,
	"وفي": 0, "ومن": 0, "والي": 0, "وعن": 0, "ومع": 0, "وعلي": 8, "والتي": 0, "والذي": 0, "عليه": 0, "عليها": 0, "فيه": 0, "فيها": 0,
	"منذ": 0, "حيث": 0, "بعد": 0, "قبل": 0, "خلال": 0, "بين": 0, "ضد": 0, "نحو": 0, "كما": 0, "وقد": 0, "وكان": 0, "وكانت": 0, "كان": 0, "كانت": 0,
	"او": 2, "قال": 0, "وقال": 0, "ايضا": 0, "فيما": 0, "بينما": 0, "وهو": 0, "وهي": 0, "انه": 2 | 3, "انها": 2 | 3,
}

// never reports whether a word, by normal form and writing, is part of no name.
func never(norm string, raw uint8) bool {
	if len(norm) > 14 {
		return false
	}
	want, ok := particles[norm]
	switch {
	case !ok:
		return false
	case want == 0:
		return true
	case want == 8:
		return raw&56 == 8
	}
	// the alef behind a conjunction does not show: leave it open
	r, _ := utf8.DecodeRuneInString(norm)
	return r == 'ا' && (raw&7 == 2 || raw&7 == 3)
}
