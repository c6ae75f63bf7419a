package page

// list marks line i if it begins with the heading p of a list: nothing follows, or a
// few words more, or a colon and one headline.
func (t *text) list(p *phrase, i, k int) bool {
	l := &t.lines[i]
	toks := t.of(l)
	end := p.match(toks, k)
	if end < 0 || l.kind != "" {
		return false
	}
	colon, rest := false, 0
	for n := end; n < len(toks); n++ {
		if toks[n].kind != sign {
			rest++
		} else if rest == 0 && toks[n].norm == ":" {
			colon = true
		}
	}
	if rest > 0 && !(colon && rest <= 40) && (rest > 3 || l.stops) {
		return false
	}
	t.mark(i, p.kind)
	return true
}

// follow marks the lines after the heading at line i that belong to its list: bullets,
// and headlines or keywords, up to the first paragraph. After a heading that has its
// first item in the same line only bullets are taken. until is the next list.
func (t *text) follow(i, until int) {
	kind := t.lines[i].kind
	onlyBullets := false
	for _, k := range t.of(&t.lines[i]) {
		onlyBullets = onlyBullets || k.norm == ":" && k.end < t.lines[i].end
	}
	for j := i + 1; j < until; j++ {
		l := &t.lines[j]
		if l.kind != "" {
			continue
		}
		switch {
		case l.role == heading:
			return
		case t.bullet(j) && l.words <= 40:
		case onlyBullets:
			return
		case kind == "keywords" && l.words > 6:
			return
		case t.body(j) || l.words > 30 || t.fullStop(j) && l.words > 7:
			return
		}
		t.mark(j, kind)
	}
}

// bullet reports whether line i is an item of a list.
func (t *text) bullet(i int) bool {
	toks := t.of(&t.lines[i])
	switch toks[0].norm {
	case "•", "·", "●", "▪", "◄", "►", "»", "*", "-", "○", "■", "←", "→", "◾", "🔹", "🔴":
		return len(toks) > 1
	}
	return false
}

// fullStop reports whether line i ends in a single full stop.
func (t *text) fullStop(i int) bool {
	toks := t.of(&t.lines[i])
	n := len(toks)
	return n > 0 && toks[n-1].norm == "." && (n == 1 || toks[n-2].norm != ".")
}
