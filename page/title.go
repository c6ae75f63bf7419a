package page

// lead returns the first line that reads as the article's first paragraph: it bears
// the head of a dispatch, or reads as a paragraph. Photo captions may stand before a
// dispatch's head, so it is looked for a little further. from is the line to begin at.
// lead is -1 if no line reads so.
func (t *text) lead(tb *tables, from int) (lead int, d *Dateline) {
	const captions = 3 // paragraphs before the head of a dispatch
	bodies := 0
	lead = -1
	for i := from; i < len(t.lines) && bodies <= captions; i++ {
		l := &t.lines[i]
		if l.kind != "" || l.role == heading || l.role == caption {
			continue
		}
		found, alone := t.dateline(tb, i)
		if found != nil && (lead < 0 && (alone || t.body(i) || !found.Agency.Empty()) || lead >= 0 && !alone && !found.Agency.Empty() && !found.Place.Empty()) {
			return i, found
		}
		if t.body(i) {
			bodies++
			if lead < 0 {
				lead = i
			}
		}
	}
	return lead, nil
}

// title finds the headline among the lines before lead: of those of four words or more
// the first, unless a later one has clearly more of its words in the article (the first
// is a ticker's then); else the longest of two or three words. -1 if there is none.
func (t *text) title(lead int) int {
	best, share := -1, 0.0
	var words map[string]int
	for i := 0; i < lead; i++ {
		l := &t.lines[i]
		if l.kind != "" || l.role == caption || l.words < 2 || l.words > 35 || t.fullStop(i) && l.words > 12 {
			continue
		}
		switch {
		case l.role == heading:
			return i
		case l.words < 4:
			if best < 0 || l.words > t.lines[best].words {
				best = i
			}
		case best < 0 || t.lines[best].words < 4:
			best, share = i, -1
		default:
			if words == nil {
				words = t.stems(lead)
			}
			if share < 0 {
				share = t.found(best, words)
			}
			if s := t.found(i, words); s > share+0.35 {
				best, share = i, s
			}
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
		case i < title:
			t.mark(i, "related") // a ticker
		case i > title && title >= 0 && l.role != article && (t.credited(tb, i) || dated && l.words >= 8 && l.stops && !t.bullet(i)):
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
