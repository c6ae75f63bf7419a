package lexicon

import "strings"

// feminines and plurals of adjectives that the rule does not make.
var (
	irregularFeminine = map[string]string{
		"أعلى": "عليا", "أول": "أولى", "أكبر": "كبرى", "أسمى": "سميا",
		"أخير": "أخيرة", "آخر": "أخرى", "سام": "سامية", "سامي": "سامية", "ثان": "ثانية",
		"متوال": "متوالية", "جار": "جارية", "ماض": "ماضية", "تال": "تالية",
	}
	irregularPlural = map[string][]string{
		"كبير": {"كبار"}, "جديد": {"جدد"}, "أول": {"أوائل"}, "رفيع": {"رفيعون"},
		"عظيم": {"عظام"}, "شريف": {"أشراف", "شرفاء"}, "سام": {"سامون"}, "سابق": {"سابقون"},
	}
)

// adjective returns the form of an adjective, given in the masculine singular,
// that agrees with a noun form. The plural of things takes the feminine singular
// (مباحثات ثنائية); human tells people from things.
func adjective(base string, n nounForm, human bool) []string {
	fem := irregularFeminine[base]
	if fem == "" {
		fem = base + taa
	}
	switch {
	case n.number == Plural && !human, n.number == Singular && n.feminine:
		return []string{fem}
	case n.number == Singular && n.bare:
		if acc := tanwin(base); acc != "" {
			return []string{acc}
		}
		return []string{base}
	case n.number == Singular:
		return []string{base}
	case n.number == Dual:
		stem := dualStem(base)
		if n.feminine {
			stem = dualStem(fem)
		}
		return []string{stem + caseEnding("ان", "ين", n)}
	case n.feminine:
		stem, _ := strings.CutSuffix(fem, taa)
		return []string{stem + "ات"}
	}
	if ps := irregularPlural[base]; ps != nil {
		var out []string
		for _, p := range ps {
			if stem, ok := strings.CutSuffix(p, "ون"); ok {
				out = append(out, stem+"ون", stem+"ين")
			} else {
				out = append(out, p)
			}
		}
		return out
	}
	stem := strings.TrimSuffix(base, "ى")
	if n.state == both { // a broken plural shows no case
		return []string{stem + "ون", stem + "ين"}
	}
	return []string{stem + caseEnding("ون", "ين", n)}
}

func caseEnding(nominative, oblique string, n nounForm) string {
	if n.oblique {
		return oblique
	}
	return nominative
}

// nisbaForms inflects an adjective of nationality from its masculine singular:
// سعودي, سعودية, سعوديان, سعوديتين, سعوديون, سعوديات.
func nisbaForms(base string) []nounForm {
	out := singularForms(base, false)
	out = append(out, absolutes(dualForms(base, false))...)
	out = append(out, absolutes(pluralForms(base+"ون", false))...)
	out = append(out, singularForms(base+taa, true)...)
	out = append(out, absolutes(dualForms(base+taa, true))...)
	return append(out, nounForm{form: base + "ات", feminine: true, number: Plural})
}

// absolutes leaves out the forms that stand only before a complement.
func absolutes(fs []nounForm) []nounForm {
	out := fs[:0]
	for _, f := range fs {
		if f.state != construct {
			out = append(out, f)
		}
	}
	return out
}
