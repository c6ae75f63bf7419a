package arabic

import (
	"math"
	"strconv"
	"strings"
)

// digits reads a number token, alone or behind the article ("الـ21", "ال 21").
func (t *Text) digits(i int) (Numeral, bool) {
	n := Numeral{First: i, Last: i + 1}
	j := i
	if tok := &t.Tokens[i]; tok.Kind == Word {
		rest := tok.Norm
		if r, ok := strings.CutPrefix(rest, "و"); ok {
			n.Conj, rest = "و", r
		}
		if r, ok := strings.CutPrefix(rest, "ب"); ok {
			n.Prep, rest = "ب", r
		} else if r, ok := strings.CutPrefix(rest, "ل"); ok {
			n.Prep, rest = "ل", r
		}
		switch rest {
		case "ال":
			n.Definite = true
		case "ل":
			n.Definite = n.Prep == "ل"
		case "":
		default:
			return Numeral{}, false
		}
		j++
		if j >= len(t.Tokens) || t.Tokens[j].Line || !n.Definite && t.Tokens[j].Space {
			return Numeral{}, false
		}
		n.Last++
	}
	if t.Tokens[j].Kind != Number {
		return Numeral{}, false
	}
	whole, frac, ok := decimal(t.Tokens[j].Norm)
	if !ok {
		return Numeral{}, false
	}
	v, err := strconv.Atoi(whole)
	if err != nil || v > math.MaxInt/1_000_000_000_000_000 && len(whole) > 15 {
		return Numeral{}, false
	}
	n.Value = v
	if frac != "" {
		n.Num, _ = strconv.Atoi(frac)
		n.Den = 1
		for range frac {
			n.Den *= 10
		}
	}
	return n, true
}

// decimal parts a number token into whole and fraction. Groups of three digits
// behind a comma or a dot are thousands ("1,000", "3.500.000").
func decimal(s string) (whole, frac string, ok bool) {
	if len(s) > 18 || strings.ContainsAny(s, "/:-") {
		return "", "", false
	}
	parts := strings.FieldsFunc(s, func(r rune) bool { return r == '.' || r == ',' })
	for _, p := range parts {
		for _, r := range p {
			if r < '0' || r > '9' {
				return "", "", false
			}
		}
	}
	if len(parts) == 0 || len(parts[0]) == 0 {
		return "", "", false
	}
	whole = parts[0]
	for k, p := range parts[1:] {
		switch {
		case len(p) == 3 && len(parts[0]) <= 3 && whole != "0":
			whole += p
		case k == len(parts)-2 && len(p) <= 6:
			return whole, p, true
		default:
			return "", "", false
		}
	}
	return whole, "", true
}

// scaled multiplies digits by the scale word after them: "1,5 مليون", "3 آلاف".
func (t *Text) scaled(n Numeral) Numeral {
	s, ok := t.next(n.Last, false)
	if !ok || s.kind != scale || s.value != scaleOf(s.value) || n.Value > 1e6 {
		if f, ok := t.next(n.Last, true); ok && f.kind == fraction && n.Den == 0 {
			n.Num, n.Den, n.Last, n.Words = f.value, f.den, n.Last+1, true
		}
		return n
	}
	n.Value *= s.value
	if n.Den > 0 {
		exact := n.Num * (s.value / min(n.Den, s.value))
		if n.Den > s.value {
			exact = n.Num / (n.Den / s.value)
		}
		n.Value += exact
		n.Num, n.Den = 0, 0
	}
	n.Last++
	n.Words = true
	if g, j := t.half(group{value: n.Value, unit: s.value}, n.Last); j > n.Last {
		n.Value, n.Last = g.value, j
	}
	return n
}
