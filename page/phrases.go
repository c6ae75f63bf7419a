package page

// longest lines, in words, to which phrases of a kind apply: a longer line is a
// paragraph in which the phrase is spoken of.
const (
	maxStart = 40
	maxLabel = 12 // "بقلم" and the like without a colon
	maxIn    = 60
	maxTail  = 40
	maxKeys  = 25
)

// byPhrase marks lines, and ends of lines, by the fixed phrases of news sites. It
// returns what the page names as its source.
func (t *text) byPhrase(tb *tables) *Source {
	var from *Source
	var lists []int
	for i := range t.lines {
		l := &t.lines[i]
		if l.kind != "" {
			continue
		}
		toks := t.of(l)
		if l.words == 0 {
			t.mark(i, "other") // rules of stars and dashes
			continue
		}
		if l.words <= 12 && t.onlyWords(tb, i) {
			continue
		}
		first := 0
		for first < len(toks) && toks[first].kind == sign {
			first++
		}
		sentence := true // a sentence has just ended
		for k := 0; k < len(toks) && l.kind == ""; k++ {
			if toks[k].kind == sign {
				switch toks[k].norm {
				case ".", "!", "?", "…":
					sentence = true
				}
				continue
			}
			cand := tb.phrases[toks[k].norm]
			for n := range cand {
				if cand[n].where == "list" && k == first && t.list(&cand[n], i, k) {
					lists = append(lists, i)
				} else if src := t.apply(&cand[n], i, k, k == first, sentence); src != nil && from == nil {
					from = src
				}
			}
			sentence = false
		}
	}
	for n, i := range lists {
		until := len(t.lines)
		if n+1 < len(lists) {
			until = lists[n+1]
		}
		t.follow(i, until)
	}
	return from
}

// apply marks what phrase p at token k of line i tells to be furniture.
func (t *text) apply(p *phrase, i, k int, atStart, afterSentence bool) *Source {
	l := &t.lines[i]
	toks := t.of(l)
	end := p.match(toks, k)
	if end < 0 {
		return nil
	}
	rest := 0 // words after it, as many as matter
	for n := end; n < len(toks) && rest <= maxIn; n++ {
		if toks[n].kind != sign {
			rest++
		}
	}
	switch p.where {
	case "line":
		if atStart && rest == 0 {
			t.mark(i, p.kind)
		}
	case "start":
		if atStart && (l.words <= maxLabel || l.words <= maxStart && (p.colon || p.kind != "byline")) {
			t.mark(i, p.kind)
		}
	case "in":
		if l.words <= maxIn {
			t.mark(i, p.kind)
		}
	case "head":
		if atStart && k == 0 {
			t.markSpan(l.start, toks[end-1].end, p.kind)
		}
	case "tail":
		if (atStart || afterSentence) && rest <= maxTail {
			t.markTail(i, k, p.kind)
		}
	case "keys":
		if (atStart || afterSentence) && rest <= maxKeys && !l.stops {
			t.markTail(i, k, p.kind)
		}
	case "rest":
		if atStart && rest <= 4 && !l.stops && t.midway(i) {
			for j := i; j < len(t.lines); j++ {
				t.mark(j, p.kind)
			}
		}
	case "from", "fromtail":
		return t.from(p, i, k, end, rest, atStart, afterSentence)
	}
	return nil
}

// from takes the rest of a line as the name of the source of the text.
func (t *text) from(p *phrase, i, k, end, rest int, atStart, afterSentence bool) *Source {
	const longest = 10 // words
	if rest > longest || !atStart && (p.where == "from" || !afterSentence) {
		return nil
	}
	toks := t.of(&t.lines[i])
	t.markTail(i, k, p.kind)
	for end < len(toks) && toks[end].kind == sign {
		end++
	}
	if end == len(toks) {
		return nil
	}
	last := len(toks)
	for last > end+1 && toks[last-1].kind == sign {
		last--
	}
	s := Span{toks[end].start, toks[last-1].end}
	return &Source{Outlet: string(t.runes[s.Start:s.End]), Span: s}
}

// markTail makes line i furniture from token k on, the whole line if nothing stands before.
func (t *text) markTail(i, k int, kind string) {
	l := &t.lines[i]
	toks := t.of(l)
	for k > 0 && opens(toks[k-1].norm) {
		k--
	}
	if k == 0 {
		t.mark(i, kind)
		return
	}
	t.markSpan(toks[k].start, l.end, kind)
	l.stops = stops(toks[:k])
}

func opens(sign string) bool {
	return sign == "(" || sign == "[" || sign == "*" || sign == "-" || sign == "/"
}

// onlyWords marks line i if it is made of the words of menus or of share buttons.
func (t *text) onlyWords(tb *tables, i int) bool {
	for _, kind := range []string{"navigation", "share"} {
		all := true
		for _, k := range t.of(&t.lines[i]) {
			if k.kind != sign && !tb.words[kind][k.norm] {
				all = false
				break
			}
		}
		if all {
			t.mark(i, kind)
			return true
		}
	}
	return false
}

// midway reports whether line i stands in the second half of the text and a paragraph
// of the article before it.
func (t *text) midway(i int) bool {
	if t.lines[i].start*2 < len(t.runes) {
		return false
	}
	for j := range i {
		if t.lines[j].kind == "" && t.body(j) {
			return true
		}
	}
	return false
}
