package page

// limits of the head of a dispatch, in tokens and in words of one part.
const (
	headTokens = 34
	partWords  = 4
)

// part is a piece of a head, first to last token, half-open.
type part struct {
	first, last int
	is          byte // 'P' place, reporter or paper; 'D' date; 'A' agency
}

// dateline reads the head of a dispatch at the beginning of line i, nil if there is
// none. end is the token after it; alone tells that the line is nothing else.
//
//	سيئول، 21 يونيو (يونهاب) —      الرياض - واس       القاهرة في 3 مايو / أ ش أ /
//	واشنطن 3 شوال 1436 هـ الموافق 19 يوليو 2015 م واس      صحيفة- الرياض:
func (t *text) dateline(tb *tables, i int) (d *Dateline, alone bool) {
	l := &t.lines[i]
	toks := t.of(l)
	if n := t.headSpan(l); n > 0 {
		toks = toks[n:]
	}
	parts, end, colon := tb.headParts(toks)
	alone = end == len(toks)
	if end == 0 || !tb.isHead(toks, parts, end, alone, colon) {
		return nil, false
	}
	d = &Dateline{Whole: Span{toks[0].start, toks[end-1].end}}
	best := 0
	for n, p := range parts {
		s := Span{toks[p.first].start, toks[p.last-1].end}
		switch {
		case p.is == 'A' && d.Agency.Empty():
			d.Agency = s
		case p.is == 'D' && d.Date.Empty():
			d.Date = s
		case p.is == 'P':
			if score := placeScore(toks, p, n); score > best {
				d.Place, best = s, score
			}
		}
	}
	return d, alone
}

// isHead decides whether parts, which end before token end, are the head of a dispatch.
func (tb *tables) isHead(toks []tok, parts []part, end int, alone, colon bool) bool {
	var has [256]int
	agency := -1
	for n, p := range parts {
		has[p.is]++
		if p.is == 'A' && agency < 0 {
			agency = n
		}
	}
	sign := ""
	if end > 0 && toks[end-1].kind == 'p' {
		sign = toks[end-1].norm
	}
	switch {
	case agency >= 0 && alone:
		return true
	case agency >= 0:
		// "نقلت وكالة (رويترز) عن" is the beginning of a sentence: where the agency is in
		// brackets, a date before it or a dash after it tells the head.
		bracket := parts[agency].first > 0 && toks[parts[agency].first-1].norm == "("
		return (len(parts) > 1 || sign != "") && has['P'] <= 2 && (!bracket || sign == "-" || has['D'] > 0)
	case has['D'] > 0:
		return len(parts) == 2 && parts[0].is == 'P' && parts[0].last-parts[0].first <= 3 && !alone &&
			(sign == "-" || sign == ":" || sign == ")") && tb.dayAndMonth(toks[parts[1].first:parts[1].last]) &&
			(toks[parts[0].last].kind == 'p' || inDate(toks[parts[0].last].norm))
	}
	return has['P'] >= 2 && has['P'] <= 3 && (alone && sign == "" || colon) && dashed(toks, parts)
}

// dashed reports whether the last two of parts are parted by a dash, and the others by
// a dash or, as the names of two reporters, by a comma.
func dashed(toks []tok, parts []part) bool {
	for n := 1; n < len(parts); n++ {
		if parts[n].first-parts[n-1].last != 1 {
			return false
		}
		switch toks[parts[n-1].last].norm {
		case "-":
		case ",":
			if n == len(parts)-1 {
				return false
			}
		default:
			return false
		}
	}
	return parts[0].first == 0
}

// dayAndMonth reports whether toks, a date, hold a number and a month's name, or three
// numbers.
func (tb *tables) dayAndMonth(toks []tok) bool {
	numbers, month := 0, false
	for i := range toks {
		if toks[i].kind == number {
			numbers++
		}
		month = month || tb.head("month", toks, i) > 0 || tb.head("hijri", toks, i) > 0
	}
	return numbers > 0 && month || numbers == 3
}

// placeScore tells how much part n looks like a place beside the others, which are
// reporters and papers: one word, with the article, late.
func placeScore(toks []tok, p part, n int) int {
	s := n + 1
	if p.last-p.first == 1 {
		s += 6
	}
	if w := toks[p.first].norm; len(w) > 4 && w[:4] == "ال" {
		s += 3
	}
	return s
}

// headParts reads parts from the front of toks as long as they can belong to a head.
// end is the token after them and the signs that close them; colon tells that the
// last of these is one.
func (tb *tables) headParts(toks []tok) (parts []part, end int, colon bool) {
	i, n := 0, min(len(toks), headTokens)
	last := func() byte {
		if len(parts) == 0 {
			return 0
		}
		return parts[len(parts)-1].is
	}
	for i < n && len(parts) <= 4 {
		k := &toks[i]
		switch {
		case k.norm == ":":
			return parts, i + 1, true
		case k.norm == "-" && last() == 'P' && !k.space && i+1 < n && !toks[i+1].space && tb.agency(toks, i+1) < 0:
			return nil, 0, false // a name with a hyphen
		case k.norm == "-", k.norm == "/", k.norm == ",", k.norm == "(", k.norm == ")",
			k.norm == "." && last() == 'A':
			i++
			continue
		case k.kind == sign:
			return nil, 0, false
		}
		p := tb.part(toks, i, n)
		if p.last == i || last() == 'A' && !tb.placeAfterAgency(toks, parts, p) || last() == 'D' && p.is == 'P' {
			break
		}
		parts = append(parts, p)
		i = p.last
	}
	if i == n && n < len(toks) && len(parts) > 0 && last() == 'P' {
		return nil, 0, false
	}
	return parts, i, false
}

// placeAfterAgency reports whether p is the place in "واس- الرياض:".
func (tb *tables) placeAfterAgency(toks []tok, parts []part, p part) bool {
	return len(parts) == 1 && p.is == 'P' && p.last-p.first <= 3 && p.last < len(toks) && toks[p.last].norm == ":"
}

// part reads one part at token i; it is empty if the text of the article begins there.
func (tb *tables) part(toks []tok, i, n int) part {
	if e := tb.agency(toks, i); e > 0 {
		return part{i, e, 'A'}
	}
	if inDate(toks[i].norm) && i+1 < n && tb.beginsDate(toks, i+1) {
		i++
	}
	if tb.beginsDate(toks, i) {
		j := i
		for j < n && tb.dateEnd(toks, j) > 0 && tb.agency(toks, j) < 0 {
			j = tb.dateEnd(toks, j)
		}
		for j > i+1 && toks[j-1].kind == sign {
			j--
		}
		return part{i, j, 'D'}
	}
	for j := i; j < n; j++ {
		switch {
		case toks[j].kind == sign, tb.beginsDate(toks, j), inDate(toks[j].norm) && j+1 < n && tb.beginsDate(toks, j+1):
			return part{i, j, 'P'}
		case j-i == partWords:
			return part{i, i, 0}
		}
	}
	if n == len(toks) {
		return part{i, n, 'P'}
	}
	return part{i, i, 0}
}

// agency returns the index after an agency's name at toks[i], or -1. Names that are
// common words too need a sign on both sides.
func (tb *tables) agency(toks []tok, i int) int {
	before := i == 0 || toks[i-1].kind == sign || tb.dateEnd(toks, i-1) == i
	e := tb.head("agency", toks, i)
	if e > 0 && before && (i > 0 || e == len(toks) || toks[e].kind == sign) {
		return e
	}
	e = tb.head("agency?", toks, i)
	if e > 0 && (i == 0 || toks[i-1].kind == sign) && (e == len(toks) || toks[e].kind == sign) {
		return e
	}
	return -1
}

func inDate(w string) bool { return w == "في" || w == "يوم" || w == "بتاريخ" }

func (tb *tables) beginsDate(toks []tok, i int) bool {
	return toks[i].kind == number || tb.head("weekday", toks, i) > 0
}

// dateEnd returns the index after the word, number or inner sign of a date at toks[i],
// or -1.
func (tb *tables) dateEnd(toks []tok, i int) int {
	if toks[i].kind == number {
		return i + 1
	}
	for _, class := range []string{"month", "hijri", "weekday", "filler"} {
		if e := tb.head(class, toks, i); e > 0 {
			return e
		}
	}
	if toks[i].norm == "-" || toks[i].norm == "/" {
		if i+1 < len(toks) && toks[i+1].kind == number {
			return i + 1
		}
	}
	return -1
}

// headSpan returns how many tokens at the front of l are furniture ("Next Previous").
func (t *text) headSpan(l *line) int {
	for _, f := range t.spans {
		if f.Start == l.start {
			n := 0
			for _, k := range t.of(l) {
				if k.end <= f.End {
					n++
				}
			}
			return n
		}
	}
	return 0
}
