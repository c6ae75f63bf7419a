package page

// heads reports whether a line that begins with a list's heading is one: nothing
// follows, or a few words more, or a colon and one headline.
func heads(toks []tok, end, rest int, stops bool) bool {
	if rest == 0 {
		return true
	}
	if end < len(toks) && toks[end].norm == ":" {
		return rest <= 40
	}
	return rest <= 3 && !stops
}

// follow marks the lines after the heading at line i that belong to its list: bullets,
// and headlines or keywords, up to the first paragraph. After a heading that has
// its headline in the same line only bullets are taken.
func (t *text) follow(i int, kind string, onlyBullets bool) {
	for j := i + 1; j < len(t.lines); j++ {
		l := &t.lines[j]
		if l.kind != "" {
			continue
		}
		switch {
		case t.bullet(j) && l.words <= 40:
		case onlyBullets:
			return
		case kind == "keywords" && l.words > 6:
			return
		case t.body(j) || l.words > 30 || t.fullStop(j) && l.words > 7:
			return
		case l.role == heading:
			return
		}
		t.mark(j, kind)
	}
}

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
