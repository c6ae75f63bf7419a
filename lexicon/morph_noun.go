package lexicon

import "strings"

// state of a noun: absolute stands alone, with or without article; construct
// stands before its complement.
type state uint8

const (
	both state = iota
	absolute
	construct
)

// nounForm is one form of a noun without article.
type nounForm struct {
	form     string
	feminine bool
	number   Number
	state    state
	oblique  bool // ين, ي and تين, تي; nominative else
	bare     bool // takes no article: the accusative سفيرا
}

const taa = "ة"

// nounForms inflects a noun: base is its singular; feminine the singular for a
// woman ("" where there is none); plurals the masculine plurals, a sound one as
// ending in ون. The dual and the feminine plural follow by rule. The noun itself
// is feminine where it ends in ة.
func nounForms(base, feminine string, plurals []string) []nounForm {
	var out []nounForm
	isFem := strings.HasSuffix(base, taa)
	out = append(out, singularForms(base, isFem)...)
	out = append(out, dualForms(base, isFem)...)
	for _, p := range plurals {
		out = append(out, pluralForms(p, isFem)...)
	}
	if feminine != "" && feminine != base {
		out = append(out, singularForms(feminine, true)...)
		out = append(out, dualForms(feminine, true)...)
		if stem, ok := strings.CutSuffix(feminine, taa); ok {
			out = append(out, nounForm{form: stem + "ات", feminine: true, number: Plural})
		}
	}
	return out
}

func singularForms(w string, feminine bool) []nounForm {
	out := []nounForm{{form: w, feminine: feminine, number: Singular}}
	if acc := tanwin(w); acc != "" {
		out = append(out, nounForm{form: acc, feminine: feminine, number: Singular, state: absolute, bare: true})
	}
	return out
}

// tanwin returns the indefinite accusative where it is written: سفيرا; "" for what
// ends in ة, ى, ا or in alef and hamza (لقاء).
func tanwin(w string) string {
	for _, end := range []string{taa, "ى", "ا", "اء", "أ"} {
		if strings.HasSuffix(w, end) {
			return ""
		}
	}
	return w + "ا"
}

func dualForms(w string, feminine bool) []nounForm {
	stem := dualStem(w)
	return []nounForm{
		{form: stem + "ان", feminine: feminine, number: Dual, state: absolute},
		{form: stem + "ين", feminine: feminine, number: Dual, state: absolute, oblique: true},
		{form: stem + "ا", feminine: feminine, number: Dual, state: construct},
		{form: stem + "ي", feminine: feminine, number: Dual, state: construct, oblique: true},
	}
}

func dualStem(w string) string {
	if stem, ok := strings.CutSuffix(w, taa); ok {
		return stem + "ت"
	}
	if stem, ok := strings.CutSuffix(w, "ى"); ok {
		return stem + "ي"
	}
	return w
}

func pluralForms(p string, feminine bool) []nounForm {
	if stem, ok := strings.CutSuffix(p, "ون"); ok && runes(stem) >= 3 {
		return []nounForm{
			{form: stem + "ون", feminine: feminine, number: Plural, state: absolute},
			{form: stem + "ين", feminine: feminine, number: Plural, state: absolute, oblique: true},
			{form: stem + "و", feminine: feminine, number: Plural, state: construct},
			{form: stem + "ي", feminine: feminine, number: Plural, state: construct, oblique: true},
		}
	}
	out := []nounForm{{form: p, feminine: feminine, number: Plural}}
	if acc := tanwin(p); acc != "" && runes(p) <= 4 && !strings.HasSuffix(p, "ات") {
		out = append(out, nounForm{form: acc, feminine: feminine, number: Plural, state: absolute, bare: true})
	}
	return out
}

func runes(s string) int {
	n := 0
	for range s {
		n++
	}
	return n
}
