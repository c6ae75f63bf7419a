package arabic

// Sentence is a run of tokens, half-open. Para numbers the paragraph (line) of
// the text in which it stands, counting from zero.
type Sentence struct {
	First, Last int
	Para        int
}

// maxTokens bounds a sentence, so that a page without full stops costs no more
// than others: the longest of 25,000 articles that is one has fewer.
const maxTokens = 400

// sentences cuts at line breaks and at . ! ? … that end a sentence, together with
// the quotes and brackets that close behind them. A dot ends none behind a
// one-letter abbreviation (د. محمد, أ. ف. ب.), within an address (spa.gov.sa), or
// behind the number of a list's item. Sentences within a long quotation are cut
// like others.
func sentences(toks []Token) []Sentence {
	out := make([]Sentence, 0, len(toks)/24+4)
	first, para := 0, -1
	flush := func(last int) {
		if last > first {
			out = append(out, Sentence{first, last, para})
		}
		first = last
	}
	for i := range toks {
		t := &toks[i]
		if t.Line {
			flush(i)
			para++
		}
		if i-first >= maxTokens {
			flush(i)
		}
		if t.Kind == Punct && (ends(toks, i) || closes(toks, i)) {
			flush(i + 1)
		}
	}
	flush(len(toks))
	return out
}

// ends reports whether the sign at token i ends a sentence.
func ends(toks []Token, i int) bool {
	switch toks[i].Norm {
	case "?", "!", "…":
	case ".":
		if i > 0 && !toks[i].Line && (abbreviation(toks, i) || address(toks, i) || toks[i-1].Kind == Number && toks[i-1].Line) {
			return false
		}
	default:
		return false
	}
	if i+1 == len(toks) {
		return true
	}
	next := &toks[i+1]
	switch next.Norm {
	case ".", "?", "!", ")", "]":
		return next.Line
	case "\"", "'":
		return next.Space
	}
	return true
}

// abbreviation reports whether the dot at token i belongs to a letter: د. but not
// the هـ and م of a year.
func abbreviation(toks []Token, i int) bool {
	p := &toks[i-1]
	if p.Kind != Word || letters(p.Norm) != 1 || toks[i].Space {
		return false
	}
	return i < 2 || toks[i-2].Kind != Number || p.Line || p.Norm != "ه" && p.Norm != "م"
}

// address reports whether the dot at token i stands inside a name of Latin letters
// and digits.
func address(toks []Token, i int) bool {
	if toks[i].Space || i+1 == len(toks) || toks[i+1].Space {
		return false
	}
	a, b := toks[i-1].Norm, toks[i+1].Norm
	return a[0] < 0x80 && b[0] < 0x80 && toks[i-1].Kind != Punct && toks[i+1].Kind != Punct
}

// closes reports whether token i is a quote or bracket that closes right behind
// the sign that ends its sentence: «انتهى الأمر.» وأضاف
func closes(toks []Token, i int) bool {
	switch toks[i].Norm {
	case "\"", "'", ")", "]":
	default:
		return false
	}
	if i == 0 || toks[i].Space {
		return false
	}
	switch toks[i-1].Norm {
	case ".":
		if i < 2 || abbreviation(toks, i-1) {
			return false
		}
	case "?", "!", "…":
	default:
		return false
	}
	if i+1 == len(toks) || toks[i+1].Line {
		return true
	}
	switch next := &toks[i+1]; next.Norm {
	case ".", "?", "!", ")", "]", ",", ";", ":", "-":
		return false
	case "\"", "'":
		return next.Space
	}
	return true
}
