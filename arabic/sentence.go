package arabic

// Sentence is a run of tokens, half-open. Para numbers the paragraph (line) of
// the text in which it stands, counting from zero.
type Sentence struct {
	First, Last int
	Para        int
}

// sentences cuts at line breaks and at . ! ? that end a sentence: not the dot of
// a one-letter abbreviation (د. محمد), nor one with a closing quote or another
// dot after it, nor one within brackets.
func sentences(toks []Token) []Sentence {
	var out []Sentence
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
		if t.Kind != Punct || !ends(toks, i) {
			continue
		}
		flush(i + 1)
	}
	flush(len(toks))
	return out
}

func ends(toks []Token, i int) bool {
	switch toks[i].Norm {
	case "?", "!", "…":
	case ".":
		if i > 0 && toks[i-1].Kind == Word && letters(toks[i-1].Norm) == 1 && !toks[i].Space {
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
		return false
	case "\"", "'":
		return next.Space
	}
	return true
}
