package page

// lead returns the first line that reads as the article's first paragraph: it bears
// a dateline, or reads as a paragraph, and is no caption. from is the line to begin
// at. -1 if no line does.
func (t *text) lead(tb *tables, from int) (lead int, d *Dateline) {
	const heads = 12 // article lines among which a dateline is looked for
	seen := 0
	lead = -1
	for i := from; i < len(t.lines) && seen < heads; i++ {
		l := &t.lines[i]
		if l.kind != "" || l.role == heading {
			continue
		}
		seen++
		found, alone := t.dateline(tb, i)
		if found != nil && (t.body(i) || alone || !found.Agency.Empty()) {
			return i, found
		}
		if lead < 0 && t.body(i) && l.role != caption {
			lead = i
		}
	}
	for i := from; lead < 0 && i < len(t.lines); i++ {
		if t.lines[i].kind == "" && t.lines[i].role != heading && t.body(i) {
			lead = i
		}
	}
	return lead, nil
}

// title finds the headline among the lines before lead: the first of four words or
// more, else the longest of two or more. -1 if there is none.
func (t *text) title(lead int) int {
	best := -1
	for i := 0; i < lead; i++ {
		l := &t.lines[i]
		if l.kind != "" || l.role == caption || l.words < 2 || l.words > 35 || t.fullStop(i) && l.words > 12 {
			continue
		}
		if l.role == heading || l.words >= 4 {
			return i
		}
		if best < 0 || l.words > t.lines[best].words {
			best = i
		}
	}
	return best
}

// above marks what stands over the lead. Before the title: words of menus. Between
// title and lead: photo captions, which are known by a sentence that a dateline
// follows, by an agency in brackets at the end, or by standing twice.
func (t *text) above(tb *tables, title, lead int, dated bool) {
	for i := 0; i < lead; i++ {
		l := &t.lines[i]
		if l.kind != "" || i == title {
			continue
		}
		switch {
		case l.role == heading:
		case i < title && l.words <= 3:
			t.mark(i, "navigation")
		case i > title && title >= 0 && l.role != article && (t.credited(tb, i) || dated && l.words >= 8 && l.stops):
			t.mark(i, "caption")
		}
	}
}

// credited reports whether line i ends with an agency in brackets, or with a word
// that says it is a picture's.
func (t *text) credited(tb *tables, i int) bool {
	toks := t.of(&t.lines[i])
	n := len(toks)
	if n < 4 || n > 60 || toks[n-1].norm != ")" {
		return false
	}
	for k := n - 2; k > 0 && k > n-8; k-- {
		if toks[k].norm == "(" {
			e := tb.head("agency", toks, k+1)
			if e < 0 {
				e = tb.head("agency?", toks, k+1)
			}
			return e > 0 || toks[k+1].norm == "ارشيفيه" || toks[k+1].norm == "ارشيف" || toks[k+1].norm == "صوره"
		}
	}
	return false
}
