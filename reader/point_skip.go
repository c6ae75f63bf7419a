package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// skipAdverbs steps over adverbs and signs that may stand between the verb and its
// subject or object.
func (r *pointReader) skipAdverbs(i, last int) int {
	d := r.d
	for i < last {
		if t := d.timeAt[i]; t >= 0 && d.times[t].First == i {
			i = d.times[t].Last
			continue
		}
		switch d.norm(i) {
		case "ايضا", "كذلك", "مجددا", "معا", "بدوره", "بدورها", "بدورهما", "بشده", "علانيه", "علنا", "رسميا", "اخيرا", "سويا", "مرارا", "صراحه", "بوضوح", "امس", "اليوم", "هنا", "عاليا", "غاليا", "قايلا", "قايله", "هاتفيا", "مطولا", "باقتضاب", "بايجاز", "بالمناسبه", "قوله", "قولها", "بالقول", "وقال":
			i++
			continue
		case "من":
			if n := d.norm(i + 1); (n == "جهه" || n == "ناحيه" || n == "جانب") && (d.norm(i+2) == "اخري" || d.norm(i+2) == "اخر" || d.norm(i+2) == "ثانيه") {
				i += 3
				continue
			}
			if n := d.norm(i + 1); n == "جديد" || n == "جانبه" || n == "جانبها" || n == "جهته" || n == "جهتها" {
				i += 2
				continue
			}
		case "علي":
			if d.norm(i+1) == "حد" && d.norm(i+2) == "سواء" {
				i += 3
				continue
			}
		case "مره":
			if d.norm(i+1) == "اخري" {
				i += 2
				continue
			}
		case "بهذه", "بهذا":
			if n := d.norm(i + 1); n == "المناسبه" || n == "الخصوص" || n == "الشان" || n == "الصدد" {
				i += 2
				continue
			}
		case "في":
			if n := d.norm(i + 2); d.norm(i+1) == "هذا" && (n == "الصدد" || n == "السياق" || n == "الاطار" || n == "الشان" || n == "الخصوص" || n == "الوقت") {
				i += 3
				continue
			}
			if (d.norm(i+1) == "الوقت" || d.norm(i+1) == "السياق") && (strings.HasSuffix(d.norm(i+2), "ذاته") || strings.HasSuffix(d.norm(i+2), "نفسه")) {
				i += 3
				continue
			}
		case "(":
			for j := i + 1; j < min(i+8, last); j++ {
				if d.norm(j) == ")" {
					i = j
					break
				}
			}
			if d.norm(i) == ")" {
				i++
				continue
			}
		}
		break
	}
	return i
}

// skipCircumstance steps over what may stand between subject and object: time,
// place, occasion, with whom.
func (r *pointReader) skipCircumstance(i int, s span) int {
	d := r.d
	for i < s.last {
		k := r.skipAdverbs(i, s.last)
		if k > i {
			i = k
			continue
		}
		n := d.norm(i)
		switch n {
		case "خلال", "في", "عقب", "اثناء", "لدي", "مع", "بعد", "قبل", "ضمن", "عبر", "امام", "علي", "اثر", "معه", "معها", "معهما", "معهم", "خلاله", "خلالها", "فيه", "فيها", "بحضور", "بمقر", "بمكتبه", "بقصر":
			if n == "علي" && d.norm(i+1) != "هامش" {
				return i
			}
			if strings.HasSuffix(n, "ه") || strings.HasSuffix(n, "ها") || strings.HasSuffix(n, "هما") {
				i++
				continue
			}
			i = r.skipPhrase(i+1, s)
			continue
		case "-":
			for j := i + 1; j < min(i+20, s.last); j++ {
				if d.norm(j) == "-" && (d.toks[j].Space || j < i+6) {
					i = j
					break
				}
			}
			i++
			continue
		case ",":
			i++
			continue
		}
		if m := r.mentionAt(i); m != nil && (m.gov != "" || m.joined) {
			i = m.last
			continue
		}
		break
	}
	return i
}

// skipPhrase steps over a noun phrase behind a preposition.
func (r *pointReader) skipPhrase(i int, s span) int {
	d := r.d
	first := true
	for i < s.last {
		if m := r.mentionAt(i); m != nil && (first || m.gov != "" || m.joined || m.first == i && r.x.taken[i-1]) {
			i = m.last
			first = false
			continue
		}
		if k := r.skipAdverbs(i, s.last); k > i {
			i = k
			continue
		}
		n := d.norm(i)
		c, isContact := d.contact(i)
		switch {
		case !first && r.describes(i):
			// "في رسالة بعثها للرئيس، أهمية"
			for k := i + 1; k < min(i+25, s.last); k++ {
				if w := d.norm(k); w == "," || w == ":" {
					return k
				}
			}
			return i
		case first:
			first = false
			i++
		case isContact && !finite(c) && c.Prep == "" && c.Conj == "":
			i = c.Last
		case n == "مع" || n == "بين" || n == "الي":
			i++
			first = true
		case d.qualifier(n), n == "صحفي", n == "صحافي", n == "صحفيه", n == "صحافيه", n == "مكتوب", n == "مكتوبه", n == "مقتضب", n == "متلفز", n == "متلفزه", n == "\"" && r.x.taken[i-1]:
			i++
		default:
			if q, ok := d.match(i, lexicon.Nisba); ok && q.Prep == "" && q.Conj == "" {
				i = q.Last
				continue
			}
			return i
		}
	}
	return i
}

// describes reports whether a finite verb with a pronoun stands at i, which tells more
// of the noun before it, or one that tells how it came out: "رسالة بعثها", "مؤتمر عقده", "بيان صدر".
func (r *pointReader) describes(i int) bool {
	switch r.d.norm(i) {
	case "صدر", "صدرت", "نشر", "نشرت", "وزع", "تلقت", "تلقته", "تلقتها", "حصلت", "اوردته", "اوردتها", "بثته", "بثتها":
		return true
	}
	for _, m := range r.d.at[i] {
		if m.Entry.Finite() && m.Entry.Tense == lexicon.Past && m.Conj == "" && m.Prep == "" && (m.Pronoun == "ه" || m.Pronoun == "ها") {
			return true
		}
	}
	return false
}

// skipFixed steps over "وجهات النظر حول", "تقييمهما ل" and verbal nouns of talking
// under a verb of talking: "تناول اللقاء بحث", "تبادل الآراء بشأن".
func (r *pointReader) skipFixed(i int, s span) int {
	d := r.d
	for range 3 {
		j := i
		if d.norm(j) == "تبادل" {
			j++
		}
		for k := j; k < min(j+3, s.last); k++ {
			if n := d.norm(k); n == "للاراء" || n == "لوجهات" || n == "الاراء" {
				j = k
			}
		}
		switch n := d.norm(j); {
		case strings.HasPrefix(n, "وجهات") || strings.HasPrefix(n, "وجهتي") || n == "الاراء" || n == "للاراء" || n == "لوجهات" || n == "اراءهما" || n == "الراي" || n == "التقييمات" || n == "الحديث" || strings.HasPrefix(n, "اطراف"):
			for k := j + 1; k < min(j+6, s.last); k++ {
				switch d.norm(k) {
				case "حول", "بشان", "بخصوص", "في", "ازاء", "عن", "حيال", "تجاه":
					if d.norm(k+1) == "شان" {
						k++
					}
					return k + 1
				}
			}
			return i
		}
		m, ok := r.masdar(i)
		if !ok || m.Entry.Key != "discuss" || m.Conj != "" {
			return i
		}
		i = m.Last
		switch d.norm(i) {
		case "حول", "بشان", "بخصوص", "في":
			i++
		}
	}
	return i
}

// clean reports whether n is a token that only separates.
func (r *pointReader) sign(i int) bool {
	return i >= 0 && i < len(r.d.toks) && r.d.toks[i].Kind == arabic.Punct
}
