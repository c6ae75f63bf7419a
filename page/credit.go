package page

import "strings"

// credits marks what stands at the end of an article: an agency in brackets, an
// author's initials, an address. It returns the agency as the text's source.
func (t *text) credits(tb *tables) *Source {
	var from *Source
	for i := range t.lines {
		l := &t.lines[i]
		if l.kind == "" && t.address(i) {
			t.mark(i, "byline")
		}
	}
	for i := len(t.lines) - 1; i > 0; i-- {
		l := &t.lines[i]
		if l.kind != "" {
			continue
		}
		if s := t.agencyTail(tb, i); s != nil {
			from = s
		} else {
			t.initials(i)
		}
		if l.kind == "" {
			break
		}
	}
	return from
}

// agencyTail marks an agency after the last sentence of line i: "… . (رويترز)",
// "… . وكالات", or a line that is one.
func (t *text) agencyTail(tb *tables, i int) *Source {
	l := &t.lines[i]
	toks := t.of(l)
	end := len(toks)
	for end > 0 && (toks[end-1].norm == "." || toks[end-1].norm == ")" || toks[end-1].norm == "]" || toks[end-1].norm == "/" || toks[end-1].norm == "-") {
		end--
	}
	for k := max(0, end-6); k < end; k++ {
		e := tb.head("agency", toks, k)
		if e < 0 && k > 0 && (toks[k-1].norm == "(" || toks[k-1].norm == "/") {
			e = tb.head("agency?", toks, k)
		}
		if e != end {
			continue
		}
		// In brackets, or after a full stop, or alone.
		if k > 0 && !strings.Contains("( [ / . \"", toks[k-1].norm) && !(toks[k-1].norm == "-" && l.words <= 6) {
			continue
		}
		s := Span{toks[k].start, toks[e-1].end}
		t.markTail(i, k, "attribution")
		return &Source{Outlet: string(t.runes[s.Start:s.End]), Span: s}
	}
	return nil
}

// initials marks two or three single letters, with dots or spaces, after the last
// sentence of line i: an editor's sign.
func (t *text) initials(i int) {
	l := &t.lines[i]
	toks := t.of(l)
	k, letters := len(toks), 0
	for k > 0 && letters < 4 {
		n := &toks[k-1]
		if n.kind == word && n.end-n.start == 1 {
			letters++
			k--
			continue
		}
		if k < len(toks) && (n.norm == "." || n.norm == "/") && toks[k].kind == word && k > 1 && toks[k-2].kind == word && toks[k-2].end-toks[k-2].start == 1 || k == len(toks) && n.norm == "." {
			k--
			continue
		}
		break
	}
	if letters < 2 || letters > 3 || k == 0 && l.words > letters {
		return
	}
	if k > 0 && toks[k-1].norm != "." && toks[k-1].norm != "\"" && toks[k-1].norm != "(" && toks[k-1].norm != "/" {
		return
	}
	if k == 0 && i == 0 {
		return
	}
	t.markTail(i, k, "byline")
}

// address reports whether line i is a mail address, an account or a web address and
// a few words at most.
func (t *text) address(i int) bool {
	l := &t.lines[i]
	if l.words > 12 || l.end-l.start > 300 {
		return false
	}
	arabic, at := 0, false
	for _, k := range t.of(l) {
		switch {
		case k.norm == "@" || k.norm == "http" || k.norm == "https" || k.norm == "www":
			at = true
		case k.kind == word && k.norm[0] >= 0x80:
			arabic++
		}
	}
	if !at {
		return false
	}
	return arabic <= 3 && !strings.ContainsRune(".؟!", t.runes[l.end-1])
}
