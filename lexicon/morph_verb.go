package lexicon

import "strings"

// verbForm is one conjugated form.
type verbForm struct {
	form     string
	tense    Tense
	person   uint8
	number   Number
	feminine bool
	bound    bool // stands only before an object pronoun
}

// weakness of a verb, told from how it is spelled.
type weakness uint8

const (
	sound     weakness = iota
	hollow             // قال, أعاد, استفاد: a long vowel before the last letter
	defective          // التقى, دعا, لقي: a weak letter at the end
	doubled            // رد, أعد: told by the data, since it is not seen
)

// verb is a verb by its third person masculine singular, past and present.
type verb struct {
	past, present string
	weak          weakness
}

func newVerb(past, present string, isDoubled bool) verb {
	v := verb{past: past, present: present}
	r, q := []rune(past), []rune(present)
	switch {
	case isDoubled:
		v.weak = doubled
	case len(r) >= 2 && (r[len(r)-1] == 'ى' || r[len(r)-1] == 'ا' || r[len(r)-1] == 'ي'):
		v.weak = defective
	case len(r) >= 3 && r[len(r)-2] == 'ا' && len(q) >= 4 && strings.ContainsRune("اوي", q[len(q)-2]):
		v.weak = hollow
	}
	return v
}

// forms conjugates the verb: third person of past and present, first person
// singular and plural, the short endings of subjunctive and jussive, the passive
// where its letters differ, and the stems that stand only before a pronoun.
func (v verb) forms() []verbForm {
	out := v.pastForms(v.past, Past)
	if p := v.pastPassive(); p != "" {
		out = append(out, v.with(p, p).pastForms(p, Passive)...)
	}
	if v.present == "" {
		return out
	}
	out = append(out, v.presentForms(v.present, Present)...)
	if p := v.presentPassive(); p != "" {
		out = append(out, v.presentForms(p, Passive)...)
	}
	return out
}

// with returns the passive as a verb of its own: دعي, أعيد are weak otherwise than دعا, أعاد.
func (v verb) with(past, present string) verb {
	w := v.weak
	if w == hollow {
		w = sound
	}
	return verb{past, present, w}
}

func (v verb) pastForms(p string, tense Tense) []verbForm {
	stem, dual, plural, first := p, p, p, p
	bound := ""
	r := []rune(p)
	cut := string(r[:len(r)-1])
	switch v.weak {
	case defective:
		switch r[len(r)-1] {
		case 'ى':
			stem, dual, plural, first, bound = cut, cut+"ي", cut, cut+"ي", cut+"ا"
		case 'ا':
			stem, dual, plural, first, bound = cut, cut+"و", cut, cut+"و", p
		default: // لقي, دعي
			plural = cut
		}
	case hollow:
		first = string(r[:len(r)-2]) + string(r[len(r)-1])
	case doubled:
		first = p + string(r[len(r)-1])
	}
	third := func(form string, n Number, fem bool) verbForm {
		return verbForm{form: form, tense: tense, person: 3, number: n, feminine: fem}
	}
	out := []verbForm{
		third(p, Singular, false),
		third(stem+"ت", Singular, true),
		third(dual+"ا", Dual, false),
		third(stem+"تا", Dual, true),
		third(plural+"وا", Plural, false),
	}
	if tense == Past {
		out = append(out, verbForm{form: first + "نا", tense: tense, person: 1, number: Plural})
		if first+"ت" != stem+"ت" {
			out = append(out, verbForm{form: first + "ت", tense: tense, person: 1, number: Singular})
		}
		b := third(plural+"و", Plural, false)
		b.bound = true
		out = append(out, b)
		if bound != "" {
			b = third(bound, Singular, false)
			b.bound = true
			out = append(out, b)
		}
	}
	return out
}

func (v verb) presentForms(p string, tense Tense) []verbForm {
	r := []rune(p)
	body := string(r[1:])
	last := r[len(r)-1]
	dual, plural, bound := body, body, ""
	weakEnd := v.weak == defective && strings.ContainsRune("ىيو", last)
	if weakEnd {
		cut := string(r[1 : len(r)-1])
		plural = cut
		if last == 'ى' {
			dual, bound = cut+"ي", cut+"ا"
		}
	}
	third := func(form string, n Number, fem bool) verbForm {
		return verbForm{form: form, tense: tense, person: 3, number: n, feminine: fem}
	}
	out := []verbForm{
		third("ي"+body, Singular, false),
		third("ت"+body, Singular, true),
		third("ي"+dual+"ان", Dual, false),
		third("ت"+dual+"ان", Dual, true),
		third("ي"+dual+"ا", Dual, false),
		third("ت"+dual+"ا", Dual, true),
		third("ي"+plural+"ون", Plural, false),
		third("ي"+plural+"وا", Plural, false),
	}
	if last == 'أ' { // يبدأ: يبدؤون beside يبدأون
		out = append(out, third("ي"+string(r[1:len(r)-1])+"ؤون", Plural, false))
	}
	if weakEnd && runes(plural) >= 3 {
		out = append(out, third("ي"+plural, Singular, false), third("ت"+plural, Singular, true))
	}
	if tense == Present {
		out = append(out,
			verbForm{form: "ن" + body, tense: tense, person: 1, number: Plural},
			verbForm{form: "أ" + body, tense: tense, person: 1, number: Singular})
	}
	b := third("ي"+plural+"و", Plural, false)
	b.bound = true
	out = append(out, b)
	if bound != "" {
		for _, prefix := range []string{"ي", "ت", "ن"} {
			b := third(prefix+bound, Singular, prefix == "ت")
			if prefix == "ن" {
				b.person, b.number = 1, Plural
			}
			b.bound = true
			out = append(out, b)
		}
	}
	return out
}

// pastPassive returns the passive where its letters differ from the active: the
// long ا of the stem turns into و (ناقش, نوقش; تبادل, تبودل), of a hollow verb
// into ي (أعاد, أعيد), at the end into ي (دعا, دعي). "" else.
func (v verb) pastPassive() string {
	r := []rune(v.past)
	n := len(r)
	switch {
	case v.weak == hollow:
		r[n-2] = 'ي'
		return string(r)
	case r[n-1] == 'أ': // أرجأ, أرجئ
		r[n-1] = 'ئ'
		return string(r)
	case v.weak == defective && r[n-1] == 'ا':
		r[n-1] = 'ي'
		return string(r)
	case v.weak == defective && r[n-1] == 'ى':
		r[n-1] = 'ي' // the same letters for a reader of normal forms, but أجريت, أجريا
		return string(r)
	case v.weak != doubled && n == 4 && r[1] == 'ا' && r[0] != 'ت' && r[0] != 'و': // ووصل is "and he arrived"
		r[1] = 'و'
		return string(r)
	case v.weak != doubled && n == 5 && r[0] == 'ت' && r[2] == 'ا':
		r[2] = 'و'
		return string(r)
	}
	return ""
}

// presentPassive returns the passive of the present where its letters differ:
// يقال, يعاد, يدعى.
func (v verb) presentPassive() string {
	r := []rune(v.present)
	n := len(r)
	switch {
	case v.weak == hollow && r[n-2] != 'ا':
		r[n-2] = 'ا'
		return string(r)
	case v.weak == defective && (r[n-1] == 'و' || r[n-1] == 'ي'):
		r[n-1] = 'ى'
		return string(r)
	case r[n-1] == 'ئ': // يرجئ, يرجأ
		r[n-1] = 'أ'
		return string(r)
	}
	return ""
}
