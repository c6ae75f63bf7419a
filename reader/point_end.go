package reader

import (
	"strings"

	"mahdar/lexicon"
)

// clauseEnd returns the token after the complement that begins at start: up to the
// next statement, a source, or the end of the sentence.
func (r *pointReader) clauseEnd(start int, s span, h *head) int {
	d := r.d
	end := s.last
	j := start
	quoted := start > 0 && d.norm(start-1) == "\"" || start > 1 && isThat(d.norm(start-1)) && d.norm(start-2) == "\""
	if d.norm(start) == "\"" && d.quoteOpens(start) {
		quoted = true
		j = start + 1
	}
	if quoted && r.unclosed(j) {
		quoted = false
	}
	if quoted {
		c := d.closing(j, s.last)
		if c < 0 {
			c = s.last
		}
		for k := j; k < c; k++ {
			if r.turn(k, s) {
				return k
			}
		}
		if c == s.last {
			return c
		}
		j = c + 1
		if j >= s.last || r.sign(j) && d.norm(j) != "(" || r.boundary(j, start, s) {
			return j
		}
	}
	for ; j < end; j++ {
		if d.norm(j) == "\"" && d.quoteOpens(j) && !r.x.taken[j+1] {
			if c := d.closing(j+1, s.last); c > 0 {
				j = c
				continue
			}
		}
		if j > start && r.boundary(j, start, s) {
			return j
		}
	}
	return end
}

// unclosed reports whether the quotation in which token i stands is closed nowhere in
// its paragraph.
func (r *pointReader) unclosed(i int) bool {
	d := r.d
	last := i + 1
	for last < min(len(d.toks), i+farthestTokens) && !d.toks[last].Line {
		last++
	}
	return d.closing(i, last) < 0
}

// turn reports whether what another says begins at token k: "، فيما تم الاتفاق على",
// "، كما جرى التوافق".
func (r *pointReader) turn(k int, s span) bool {
	d := r.d
	if d.norm(k-1) != "," {
		return false
	}
	switch d.norm(k) {
	case "كما", "فيما", "بينما":
		h, ok := r.headAt(k+1, s)
		return ok && h.m.Entry.Tense != lexicon.Present // "كما تعرفون" goes on
	}
	return false
}

// anothers reports whether the words after "لكن" at i do not go on with what the speaker
// says in a sentence of its own: a verb of saying is near.
func (r *pointReader) anothers(i, start int, s span) bool {
	if p := r.d.norm(start - 1); !isThat(p) && p != ":" && p != "\"" {
		return true
	}
	for k := i; k < min(i+6, s.last) && r.d.norm(k) != ","; k++ {
		if h, ok := r.headAt(k, s); ok && h.form == fVerb {
			return true
		}
	}
	return false
}

// boundary reports whether a clause of its own begins at token j.
func (r *pointReader) boundary(j, start int, s span) bool {
	d := r.d
	if r.x.taken[j] {
		return false
	}
	prev := d.norm(j - 1)
	n := d.norm(j)
	if n == ";" || n == "…" || n == "الا" && d.norm(j+1) == "ان" && prev != "علي" && prev != "الي" {
		return true
	}
	switch n {
	case "لكنه", "لكنها", "لكنهم", "لكنهما":
		return j > start+2
	case "لكن", "ولكن":
		return r.anothers(j+1, start, s)
	}
	sign := prev == "," || prev == "\"" || prev == ")" || prev == "-"
	if r.tail(j) && (sign || n == "حسبما" || strings.HasPrefix(n, "وفق")) {
		return true
	}
	if prev == "," && (n == "وفي" || n == "وحول" || n == "وبشان" || n == "وعن" || n == "وبخصوص") {
		for k := j + 1; k < min(j+7, s.last) && d.norm(k) != ","; k++ {
			if h, ok := r.headAt(k, s); ok && h.form == fVerb && h.m.Entry.Tense == lexicon.Past && h.attr("weak") == "" {
				return true // "، وفي الشأن الليبي قال"
			}
		}
	}
	if sign {
		switch n {
		case "جاء", "وذلك", "فيما", "بينما", "والتي", "والذي", "الامر", "مما", "علما":
			return n != "الامر"
		case "كما":
			return true
		case "اذ", "حيث":
			_, ok := r.headAt(j+1, s)
			return ok
		case "ثم":
			return r.finite(j + 1)
		case "في":
			return d.norm(j+1) == "حين"
		case "غير":
			return d.norm(j+1) == "ان"
		}
	}
	if n == "كما" && j+1 < s.last {
		_, ok := r.headAt(j+1, s)
		return ok
	}
	if prev == "," && strings.HasPrefix(n, "و") {
		if h, ok := r.headAt(j, s); ok && h.form == fVerb && h.m.Entry.Tense == lexicon.Past && h.attr("weak") == "" {
			return true
		}
	}
	for _, m := range d.at[j] {
		switch {
		case m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle:
			if !m.Definite && m.Prep == "" && r.adverbial(j, m) && (sign || strings.HasSuffix(n, "ا")) {
				return true
			}
		case (m.Entry.Class == lexicon.Saying || m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && m.Entry.Tense == lexicon.Past:
			if m.Conj == "و" && m.Prep == "" && !r.nounToo(j, &head{span: span{m.First, m.Last}, m: m}) && m.Entry.Attr["weak"] == "" && !r.relative(j, start) {
				return true
			}
			if m.Conj == "" && prev == "," && m.Entry.Class == lexicon.Saying && !ambiguousVerb[n] && m.Entry.Attr["weak"] == "" {
				return true
			}
		}
	}
	return false
}

// relative reports whether token j, unseparated, goes on with a relative clause:
// "الذي استولى على أراض وأعلن".
func (r *pointReader) relative(j, start int) bool {
	d := r.d
	if d.norm(j-1) == "," {
		return false
	}
	for k := j - 1; k >= start && k > j-22; k-- {
		switch n := d.norm(k); {
		case n == ",":
			return false
		case d.relative(n) && n != "الذين":
			return true
		}
	}
	return false
}

// tail reports whether the word at j brings the source of a statement: "حسبما قال",
// "وفق بيان", "بحسب الوكالة", "على حد قوله".
func (r *pointReader) tail(j int) bool {
	d := r.d
	next := d.norm(j + 1)
	switch strings.TrimPrefix(d.norm(j), "و") {
	case "حسبما", "نقلا":
		return true
	case "علي":
		return next == "حد" && (strings.HasPrefix(d.norm(j+2), "قول") || strings.HasPrefix(d.norm(j+2), "تعبير") || strings.HasPrefix(d.norm(j+2), "وصف"))
	case "حسب", "بحسب", "وفق", "وفقا", "فق", "فقا", "طبقا":
	default:
		return false
	}
	next = strings.TrimPrefix(strings.TrimPrefix(next, "ل"), "ال")
	if next == "ما" || r.x.taken[j+1] {
		return true
	}
	if m, ok := d.match(j+1, lexicon.Side); ok && m.Entry.Key == "voice" {
		return true
	}
	for _, m := range d.at[j+1] {
		if m.Entry.Class == lexicon.Saying && m.Entry.Attr["noun"] != "" && m.Entry.Key == "affirm" || m.Entry.Class == lexicon.Office {
			return true
		}
	}
	return false
}

// trim leaves out signs at both ends of a span, and brackets that only open.
func (r *pointReader) trim(t span) span {
	d := r.d
	for t.first < t.last && r.sign(t.first) && d.norm(t.first) != "\"" && d.norm(t.first) != "(" {
		t.first++
	}
	for t.first < t.last && r.sign(t.last-1) {
		n := d.norm(t.last - 1)
		if n == ")" || n == "\"" && !d.quoteOpens(t.last-1) {
			break
		}
		t.last--
	}
	if t.len() > 1 && d.norm(t.last-1) == "و" {
		t.last--
	}
	// a quotation that is the whole text goes without its marks, and so does a mark
	// without its pair
	for t.len() > 0 && d.norm(t.last-1) == "\"" {
		open := false
		depth := 0
		for j := t.last - 2; j >= t.first; j-- {
			if d.norm(j) != "\"" {
				continue
			}
			if d.quoteOpens(j) {
				if depth == 0 {
					open = true
					break
				}
				depth--
			} else {
				depth++
			}
		}
		if open {
			break
		}
		t.last--
		for t.first < t.last && r.sign(t.last-1) && d.norm(t.last-1) != "\"" && d.norm(t.last-1) != ")" {
			t.last--
		}
	}
	if t.len() > 1 && d.norm(t.first) == "\"" {
		c := d.closing(t.first+1, t.last)
		if c < 0 {
			t.first++
		} else if c == t.last-1 {
			t.first++
			t.last--
		}
	}
	for t.first < t.last && r.sign(t.last-1) && d.norm(t.last-1) != "\"" && d.norm(t.last-1) != ")" {
		t.last--
	}
	return t
}
