package page

import "strings"

// teasers marks headlines of other articles dropped between two paragraphs, one or
// several glued together in a line. A paragraph must not be lost to this, so a line is
// taken only if all of this holds:
//
//   - the article is punctuated: seven in ten of its other paragraphs end as sentences do;
//   - it stands alone between two paragraphs of which the first ends so, and does not
//     itself end so, nor in a comma;
//   - it does not begin as a sentence goes on ("وقال", "لكن", "كما", …), nor as an item;
//   - it is about something else: less than 75 % of its content words occur in the rest
//     of the article; or, if it is longer than a headline is, it is two headlines that
//     begin alike, or less than 35 % occur and it has no comma and no relative pronoun.
//
// Subheadings are caught at times, which does no harm. In 25,000 articles
// without teasers it marks 183 lines: headings, verses and two paragraphs.
func (t *text) teasers(tb *tables, lead int) {
	const run, most = 3, 40 // lines on end, words of one
	var body []int
	paragraphs, stopping := 0, 0
	for i := max(lead, 0); i < len(t.lines); i++ {
		if t.lines[i].kind != "" || t.lines[i].role == heading {
			continue
		}
		body = append(body, i)
		if t.lines[i].words >= 8 {
			paragraphs++
			if t.lines[i].stops {
				stopping++
			}
		}
	}
	if lead < 0 || len(body) < 3 || stopping < 2 || stopping*10 < (paragraphs-1)*7 {
		return
	}
	var others map[string]int
	for n := 1; n+1 < len(body); n++ {
		after := n
		for after < len(body) && after-n < run && !t.lines[body[after]].stops && t.lines[body[after]].words <= most {
			after++
		}
		if after == n || after == len(body) || !t.body(body[n-1]) || !t.lines[body[n-1]].stops || !t.body(body[after]) {
			continue
		}
		if others == nil {
			others = t.stems(0)
		}
		for ; n < after; n++ {
			if t.teaser(tb, body[n], others) {
				t.mark(body[n], "teaser")
			}
		}
	}
}

// trail marks the lines after the last paragraph of the article as a list of related
// articles that lost its heading: three or more of them, none ending as a sentence does,
// mostly about something else.
func (t *text) trail(lead int) {
	const fewest, most = 3, 25 // lines; words of one
	last := -1
	for i := range t.lines {
		if l := &t.lines[i]; l.kind == "" && (t.body(i) || l.stops && l.words >= 4 || l.role == caption) {
			last = i
		}
	}
	if lead < 0 || last < lead || t.ends(last, ":") {
		return
	}
	var list []int
	for i := last + 1; i < len(t.lines); i++ {
		l := &t.lines[i]
		if l.kind != "" {
			continue
		}
		if l.words < fewest || l.words > most || t.of(l)[0].kind == number || l.role == heading {
			return
		}
		list = append(list, i)
	}
	if len(list) < fewest {
		return
	}
	others, sum := t.stems(0), 0.0
	for _, i := range list {
		sum += t.overlap(i, others)
	}
	if sum/float64(len(list)) > 0.6 {
		return
	}
	for _, i := range list {
		t.mark(i, "related")
	}
}

// ends reports whether the last sign of line i is s.
func (t *text) ends(i int, s string) bool {
	toks := t.of(&t.lines[i])
	return toks[len(toks)-1].norm == s
}

// teaser decides on line i, which stands alone between two paragraphs.
func (t *text) teaser(tb *tables, i int, others map[string]int) bool {
	const fewest, headline = 4, 14 // words
	l := &t.lines[i]
	if l.words < fewest || t.bullet(i) || l.role == caption || t.goesOn(tb, i) {
		return false
	}
	share := t.overlap(i, others)
	switch {
	case l.words <= headline:
		return share < 0.75
	case t.glued(i):
		return share < 0.8
	}
	return share < 0.35 && t.terse(i)
}

// goesOn reports whether line i begins or ends as a part of a text does: with a
// connective, a sign, a number; in a comma.
func (t *text) goesOn(tb *tables, i int) bool {
	toks := t.of(&t.lines[i])
	switch toks[len(toks)-1].norm {
	case ",", "-", "}", "(", "/":
		return true
	}
	k := toks[0]
	if k.kind != word {
		return k.norm != "\""
	}
	if tb.goesOn[k.norm] {
		return true
	}
	rest, ok := strings.CutPrefix(k.norm, "و")
	return ok && len(rest) > 4 && !tb.nouns[k.norm]
}

// terse reports whether line i has neither a comma, a bracket of scripture nor a relative pronoun.
func (t *text) terse(i int) bool {
	for _, k := range t.of(&t.lines[i]) {
		switch k.norm {
		case ",", ";", "{", "}", "(", "الذي", "التي", "الذين", "حيث", "انه", "انها", "كان", "كانت":
			return false
		}
	}
	return true
}

// glued reports whether line i is two headlines: its first two words come again, or it
// has two labels with a colon.
func (t *text) glued(i int) bool {
	toks := t.of(&t.lines[i])
	colons := 0
	if last := toks[len(toks)-1]; last.kind == number || last.norm == "}" {
		return false // a verse
	}
	for k := 1; k < len(toks); k++ {
		if toks[k].norm == ":" {
			colons++
		}
		if k > 3 && k+1 < len(toks) && toks[k].norm == toks[0].norm && toks[k+1].norm == toks[1].norm {
			return true
		}
	}
	return colons >= 2
}

// stems counts the content words of the article from line first on, clitics and endings
// cut off roughly.
func (t *text) stems(first int) map[string]int {
	out := map[string]int{}
	for i := first; i < len(t.lines); i++ {
		if t.lines[i].kind == "" {
			t.content(i, func(s string) { out[s]++ })
		}
	}
	return out
}

func (t *text) content(i int, yield func(string)) {
	for _, k := range t.of(&t.lines[i]) {
		if k.kind == word && len(k.norm) >= 6 {
			if s := stem(k.norm); len(s) >= 6 {
				yield(s)
			}
		}
	}
}

// overlap returns the share of the content words of line i that stand elsewhere in the
// article too; all counts them with those of line i.
func (t *text) overlap(i int, all map[string]int) float64 {
	own := map[string]int{}
	n := 0
	t.content(i, func(s string) { own[s]++; n++ })
	if n == 0 {
		return 1
	}
	hit := 0
	for s, c := range own {
		if all[s] > c {
			hit += c
		}
	}
	return float64(hit) / float64(n)
}

// found returns the share of the content words of line i that words has.
func (t *text) found(i int, words map[string]int) float64 {
	n, hit := 0, 0
	t.content(i, func(s string) {
		n++
		if words[s] > 0 {
			hit++
		}
	})
	if n == 0 {
		return 0
	}
	return float64(hit) / float64(n)
}

func stem(w string) string {
	for _, p := range []string{"وال", "بال", "كال", "فال", "ولل", "لل", "ال"} {
		if r, ok := strings.CutPrefix(w, p); ok && len(r) >= 6 {
			w = r
			break
		}
	}
	for _, p := range []string{"يه", "ات", "ين", "ون", "ها", "ه", "ي"} {
		if r, ok := strings.CutSuffix(w, p); ok && len(r) >= 6 {
			return r
		}
	}
	return w
}
