package arabic

import "strings"

// Numeral is a number told in digits, in words or in both ("3 ملايين"). First and
// Last are tokens, half-open. The number is Value + Num/Den; Den is 0 where there
// is no fraction.
type Numeral struct {
	First, Last int
	Value       int
	Num, Den    int
	Ordinal     bool   // السادس, الثالثة عشرة
	Definite    bool   // carries the article: الثلاثة, الـ21, السادس
	Words       bool   // written with at least one word
	Conj, Prep  string // clitics cut from the first token
}

// Whole reports whether n has no fraction.
func (n Numeral) Whole() bool { return n.Den == 0 }

// Numeral reads the longest numeral that begins at token i. It reads cardinals in
// both genders and all cases, with their compounds ("خمسة وعشرين", "ثلاثمئة
// وألفين" only in falling order), duals of the scales ("ألفين"), ordinals up to
// 99 ("الحادي والعشرين"), halves, thirds and quarters, and digits in any script
// with decimal or thousands separators. أحد, اثنين with the article and fifths and
// smaller parts are left alone: they are pronouns, Monday and cardinals.
func (t *Text) Numeral(i int) (Numeral, bool) {
	if i < 0 || i >= len(t.Tokens) {
		return Numeral{}, false
	}
	if n, ok := t.digits(i); ok {
		return t.scaled(n), true
	}
	if n, ok := t.ordinal(i); ok {
		return n, true
	}
	return t.cardinal(i)
}

// numberWord is what the word at token i is as a part of a numeral.
func (t *Text) numberWord(i int) (numWord, Reading, bool) {
	if i >= len(t.Tokens) || t.Tokens[i].num == 0 {
		return numWord{}, Reading{}, false
	}
	r := t.Tokens[i].Readings[t.Tokens[i].num-1]
	w, _ := numberForm(r.Form)
	return w, r, true
}

// numberReading returns which reading is the word of a numeral, counted from 1.
func numberReading(rs []Reading) uint8 {
	for k, r := range rs {
		if r.Suffix != "" || r.Prep == "س" {
			continue
		}
		if _, ok := numberForm(r.Form); ok && k < 255 {
			return uint8(k + 1)
		}
	}
	return 0
}

// numberForm looks a form up, with or without its article.
func numberForm(form string) (numWord, bool) {
	if w, ok := numWords[form]; ok {
		return w, true
	}
	if bare, ok := strings.CutPrefix(form, "ال"); ok {
		w, ok := numWords[bare]
		return w, ok && !w.bare
	}
	return numWord{}, false
}

// next is numberWord for a token that continues a numeral on the same line: with
// the conjunction و if and is set, without any clitic otherwise.
func (t *Text) next(i int, and bool) (numWord, bool) {
	w, r, ok := t.numberWord(i)
	if !ok || t.Tokens[i].Line || r.Prep != "" || and != (r.Conj == "و") || r.Conj == "ف" {
		return numWord{}, false
	}
	return w, true
}

// cardinal reads "خمسة وعشرين ألفا وثلاثمئة", "نصف", "ثلاثة أرباع".
func (t *Text) cardinal(i int) (Numeral, bool) {
	first, r, ok := t.numberWord(i)
	if !ok || first.kind == ordUnit || first.kind == ordTen {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: i, Words: true, Conj: r.Conj, Prep: r.Prep, Definite: strings.HasPrefix(r.Form, "ال") && !numWords[r.Form].whole}
	limit := 1 << 62 // what the next group must stay below
	for {
		g, j, ok := t.group(n.Last, n.Last > n.First)
		if !ok || g.value >= limit {
			break
		}
		n.Value += g.value
		n.Last = j
		if g.den > 0 {
			n.Num, n.Den = g.num, g.den
			break
		}
		limit = g.unit
		if limit <= 1 {
			if f, ok := t.next(n.Last, true); ok && f.kind == fraction {
				n.Num, n.Den, n.Last = f.value, f.den, n.Last+1
			}
			break
		}
	}
	return n, n.Last > n.First
}

// group is a numeral up to one scale word: its value, the unit below which the
// next group must stay, or a fraction.
type group struct{ value, unit, num, den int }

func (t *Text) group(i int, and bool) (group, int, bool) {
	w, _, ok := t.numberWord(i)
	if !ok || and {
		if w, ok = t.next(i, and); !ok {
			return group{}, i, false
		}
	}
	j := i + 1
	switch w.kind {
	case fraction:
		return group{num: w.value, den: w.den, unit: 1}, j, true
	case scale:
		g, k := t.half(group{value: w.value, unit: scaleOf(w.value)}, j)
		return g, k, true
	case hundred:
		return t.times(t.below(group{value: w.value, unit: 100}, j))
	case ten:
		return t.times(group{value: w.value, unit: 1}, j)
	case unit, head:
		if s, ok := t.next(j, false); ok {
			switch {
			case s.kind == unit && s.value == 10 && w.value < 10:
				return t.times(group{value: w.value + 10, unit: 1}, j+1)
			case s.kind == hundred && s.value == 100 && w.value > 2 && w.value < 10:
				return t.times(t.below(group{value: w.value * 100, unit: 100}, j+1))
			case s.kind == quarters && w.value == 3:
				return group{num: 3, den: 4, unit: 1}, j + 1, true
			}
		}
		if s, ok := t.next(j, true); ok && s.kind == ten && w.value < 10 {
			return t.times(group{value: w.value + s.value, unit: 1}, j+1)
		}
		if w.kind == head {
			return group{}, i, false
		}
		return t.times(group{value: w.value, unit: 1}, j)
	}
	return group{}, i, false
}

// below adds what follows a hundred: "مئة وخمسة وعشرين".
func (t *Text) below(g group, j int) (group, int) {
	w, ok := t.next(j, true)
	if !ok || w.kind != unit && w.kind != ten && w.kind != head {
		return g, j
	}
	rest, k, ok := t.small(j)
	if !ok {
		return g, j
	}
	return group{value: g.value + rest, unit: 1}, k
}

// small reads 1 to 99 after و.
func (t *Text) small(i int) (int, int, bool) {
	w, ok := t.next(i, true)
	if !ok {
		return 0, i, false
	}
	if w.kind == ten {
		return w.value, i + 1, true
	}
	if s, ok := t.next(i+1, false); ok && s.kind == unit && s.value == 10 && w.value < 10 {
		return w.value + 10, i + 2, true
	}
	if s, ok := t.next(i+1, true); ok && s.kind == ten && w.value < 10 {
		return w.value + s.value, i + 2, true
	}
	if s, ok := t.next(i+1, false); ok && (s.kind == hundred || s.kind == scale) {
		return 0, i, false
	}
	return w.value, i + 1, w.kind == unit
}

// times multiplies a group by the scale word after it: "ثلاثة آلاف".
func (t *Text) times(g group, j int) (group, int, bool) {
	if s, ok := t.next(j, false); ok && s.kind == scale && s.value == scaleOf(s.value) {
		g, j = t.half(group{value: g.value * s.value, unit: s.value}, j+1)
	}
	return g, j, true
}

// half adds "ونصف" after a scale, and the scale's own name after that.
func (t *Text) half(g group, j int) (group, int) {
	f, ok := t.next(j, true)
	if !ok || f.kind != fraction {
		return g, j
	}
	g.value += g.unit / f.den * f.value
	j++
	if s, ok := t.next(j, false); ok && s.kind == scale && s.value == g.unit {
		j++
	}
	g.unit = 1
	return g, j
}

// ordinal reads "السادس", "الثالثة عشرة", "الحادي والعشرين", "الثلاثين".
func (t *Text) ordinal(i int) (Numeral, bool) {
	w, r, ok := t.numberWord(i)
	if !ok || w.kind != ordUnit && w.kind != ordTen {
		return Numeral{}, false
	}
	n := Numeral{First: i, Last: i + 1, Value: w.value, Ordinal: true, Words: true, Conj: r.Conj, Prep: r.Prep, Definite: strings.HasPrefix(r.Form, "ال")}
	if s, ok := t.next(n.Last, false); ok && w.value < 10 && s.kind == unit && s.value == 10 {
		n.Value, n.Last = w.value%10+10, n.Last+1
	} else if s, ok := t.next(n.Last, true); ok && w.value < 10 && s.kind == ten {
		n.Value, n.Last = w.value+s.value, n.Last+1
	} else if w.kind == ordTen {
		return Numeral{}, false // الحادي needs its ten
	}
	return n, true
}
