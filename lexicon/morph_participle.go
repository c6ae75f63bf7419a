package lexicon

import "strings"

// byRule stands in a participle column for "made from the present by rule".
const byRule = "م"

// participle returns the active participle: as given, or, for a verb beyond the
// first form, the present with م for its prefix (يؤكد, مؤكد; يثني, مثني).
func participle(given, present string) string {
	if given != byRule {
		return given
	}
	r := []rune(present)
	if len(r) < 3 {
		return ""
	}
	r[0] = 'م'
	if r[len(r)-1] == 'ى' { // يتلقى, متلقي
		r[len(r)-1] = 'ي'
	}
	return string(r)
}

// participleForms inflects a participle as it stands in an adverbial clause:
// مؤكدا, مؤكدة, مؤكدين, مؤكدتين, مؤكدات, and also in the nominative and with the
// article. One that ends in ي is defective: داع, داعيا, داعون.
func participleForms(p string) []nounForm {
	stem, isDefective := strings.CutSuffix(p, "ي")
	out := []nounForm{
		{form: p, number: Singular},
		{form: p + "ا", number: Singular, bare: true},
		{form: p + taa, feminine: true, number: Singular},
		{form: p + "ان", number: Dual},
		{form: p + "ين", number: Dual, oblique: true},
		{form: p + "تان", feminine: true, number: Dual},
		{form: p + "تين", feminine: true, number: Dual, oblique: true},
		{form: stem + "ون", number: Plural},
		{form: p + "ات", feminine: true, number: Plural},
	}
	if isDefective {
		out = append(out,
			nounForm{form: stem, number: Singular, bare: true},
			nounForm{form: stem + "ين", number: Plural, oblique: true})
	} else {
		out = append(out, nounForm{form: p + "ين", number: Plural, oblique: true})
	}
	return out
}
