package page

// stamps finds what the text itself tells of when it was published and updated: after
// a label ("Write: 2020-01-15 09:53:38Update: …", "نشر في: …"), and else in a line
// that is a date and nothing more, above the article or at its end.
func (t *text) stamps(tb *tables) (published, updated *Stamp) {
	const longest = 30 // words of a line with labelled dates
	title := t.heading()
	own := func(i int) bool { // the page's, not another article's
		switch t.lines[i].kind {
		case "", "attribution", "byline":
			return true
		case "other": // outside the main text of HTML
			return title >= 0 && i > title && i <= title+6
		}
		return false
	}
	for i := range t.lines {
		l := &t.lines[i]
		if l.words > longest || !own(i) {
			continue
		}
		p, u, first := t.labelled(tb, i)
		if p == nil && u == nil {
			continue
		}
		t.markTail(i, first, "attribution")
		if published == nil {
			published = p
		}
		if updated == nil {
			updated = u
		}
	}
	for i := range t.lines {
		if k := t.lines[i].kind; k != "" && k != "other" || t.lines[i].words > 14 || !own(i) {
			continue
		}
		s := t.dateLine(tb, i)
		if s == nil {
			continue
		}
		t.mark(i, "attribution")
		if published == nil {
			published = s
		}
	}
	return published, updated
}

// labelled reads the labels of line i. first is the token at which the first of
// them stands.
func (t *text) labelled(tb *tables, i int) (published, updated *Stamp, first int) {
	l := &t.lines[i]
	toks := t.of(l)
	first = -1
	for k := 0; k < len(toks); k++ {
		end, which := label(tb, toks, k)
		if end < 0 {
			continue
		}
		until := len(toks)
		for n := end; n < len(toks); n++ {
			if e, _ := label(tb, toks, n); e >= 0 {
				until = n
				break
			}
		}
		s := t.dateAt(tb, toks[end:until])
		if s == nil {
			continue
		}
		// A date in words within a sentence may be a publication told of.
		if s.Value == "" && first < 0 && k > 2 {
			continue
		}
		if first < 0 {
			if k > 0 && toks[k-1].kind != sign && l.words > 15 {
				continue
			}
			first = k
		}
		if which == "published" && published == nil {
			published = s
		}
		if which == "updated" && updated == nil {
			updated = s
		}
		k = until - 1
	}
	return published, updated, first
}

// label returns the index after the longest label of a date at toks[k], or -1.
func label(tb *tables, toks []tok, k int) (end int, which string) {
	end = -1
	cand := tb.phrases[toks[k].norm]
	for n := range cand {
		p := &cand[n]
		if p.where != "published" && p.where != "updated" {
			continue
		}
		if e := p.match(toks, k); e > end {
			end, which = e, p.where
		}
	}
	return end, which
}

// dateAt reads the date with which toks begin, after a few signs and words of filling.
func (t *text) dateAt(tb *tables, toks []tok) *Stamp {
	for n := 0; n < len(toks) && n < 6; n++ {
		if toks[n].kind == number || tb.head("weekday", toks, n) > 0 {
			toks = toks[n:]
			break
		}
	}
	if len(toks) == 0 {
		return nil
	}
	end := min(len(toks), 24)
	if v, s, e, ok := findDate(t.runes, toks[0].start, toks[end-1].end); ok && s-toks[0].start < 24 {
		return &Stamp{Value: v, Span: Span{s, e}, Source: "text"}
	}
	if n, full := dateWords(tb, toks); full {
		return &Stamp{Span: Span{toks[0].start, toks[n-1].end}, Source: "text"}
	}
	return nil
}

// dateWords returns how many of toks, from the first, belong to a date in words, and
// whether it is full: a day, a month by name and a year.
func dateWords(tb *tables, toks []tok) (n int, full bool) {
	day, month, year := false, false, false
	i, last := 0, 0
	for i < len(toks) {
		k := &toks[i]
		switch {
		case k.kind == number:
			switch v := num(k.norm); {
			case len(k.norm) == 4 && (v >= 1900 && v < 2200 || v >= 1300 && v < 1600):
				year = true
			case len(k.norm) <= 2 && v >= 1 && v <= 31:
				day = true
			}
			i++
			last = i
		case tb.head("month", toks, i) > 0:
			i = tb.head("month", toks, i)
			month, last = true, i
		case tb.head("hijri", toks, i) > 0:
			i = tb.head("hijri", toks, i)
			month, last = true, i
		case tb.head("weekday", toks, i) > 0:
			i = tb.head("weekday", toks, i)
			last = i
		case tb.head("filler", toks, i) > 0:
			i = tb.head("filler", toks, i)
			last = i
		case k.kind == sign:
			i++
		default:
			return last, day && month && year
		}
	}
	return last, day && month && year
}

// dateLine returns the date that line i is made of, if it is a full date and nothing
// but a time or a weekday beside it.
func (t *text) dateLine(tb *tables, i int) *Stamp {
	toks := t.of(&t.lines[i])
	hasNumber := false
	for k := range toks {
		hasNumber = hasNumber || toks[k].kind == number
	}
	if !hasNumber {
		return nil
	}
	n, full := dateWords(tb, toks)
	rest := 0
	for _, k := range toks[n:] {
		if k.kind != sign {
			rest++
		}
	}
	if rest > 0 {
		return nil
	}
	if v, s, e, ok := findDate(t.runes, t.lines[i].start, t.lines[i].end); ok {
		return &Stamp{Value: v, Span: Span{s, e}, Source: "text"}
	}
	if full {
		return &Stamp{Span: Span{t.lines[i].start, t.lines[i].end}, Source: "text"}
	}
	return nil
}
