package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/page"
)

// limits of the head of a dispatch, in tokens, and of the name of who signs it, in words.
const (
	headTokens = 24
	signWords  = 4
)

// dispatchHead is the head of a dispatch as far as it is read.
type dispatchHead struct {
	page.Dateline
	parts int    // pieces read: place, date, who signs
	sign  string // the last sign read, "" where a piece came after it
	end   int    // the token behind
	alone bool   // a line ends there
}

// bareDateline reads the head of a dispatch that no agency known signs, at the beginning of
// the body or on the line above: "الرباط – استقبل", "مسقط في 5 يونيو / وكالة / استقبل",
// "(وكالة) دمشق - ", "نيروبي: التقى". It is nil where the city belongs to a sentence.
func (d *document) bareDateline() *page.Dateline {
	n := d.lead()
	if n == len(d.text.Sentences) {
		return nil
	}
	if n > d.heads && !d.capt[n-1] {
		if h := d.dispatchHead(d.sentence(n - 1).first); h.alone && h.end <= d.sentence(n).first && h.parts > 1 && !h.Place.Empty() {
			h.Whole = d.runesOf(span{d.sentence(n - 1).first, h.end})
			return &h.Dateline
		}
	}
	first := d.sentence(n).first
	h := d.dispatchHead(first)
	if h.Place.Empty() || !(h.alone && h.parts > 1) && !d.beginsBehind(&h) {
		return nil
	}
	h.Whole = d.runesOf(span{first, h.end})
	return &h.Dateline
}

// dispatchHead reads the pieces of a head from token i on: a city, a date, who signs, parted
// by signs or in brackets.
func (d *document) dispatchHead(i int) dispatchHead {
	h := dispatchHead{sign: "^", end: i} // the beginning parts as a sign does
	first, last := i, min(len(d.toks), i+headTokens)
	for i < last && !(h.sign == ":" && d.toks[i].Kind == arabic.Word && d.timeAt[i] < 0) {
		if i > first && d.toks[i].Line {
			h.alone = true
			break
		}
		next := d.headPiece(&h, i, last)
		if next == i {
			break
		}
		i = next
	}
	h.end = i
	h.alone = h.alone || i == len(d.toks) || d.toks[i].Line
	return h
}

// headPiece reads one piece or sign at token i into h and returns the token behind it, i if
// there is none.
func (d *document) headPiece(h *dispatchHead, i, last int) int {
	switch w := d.norm(i); {
	case w == "-" && h.sign == "" && !d.toks[i].Space && !(i+1 < len(d.toks) && d.toks[i+1].Space):
		return i // "طوكيو-سيول"
	case w == "-", w == ":", w == "/", w == ",", w == ".", w == "|", w == "*":
		if w != "," || h.sign == "" {
			h.sign = w
		}
		return i + 1
	case w == "(" || w == "[" || w == "\"":
		end := d.signEnd(i, min(last, i+2*signWords))
		if end < 0 {
			return i
		}
		d.headWords(h, i+1, end)
		h.sign = w
		return end + 1
	case d.timeAt[i] >= 0:
		t := d.times[d.timeAt[i]]
		h.add(&h.Date, d.runesOf(span{t.First, t.Last}))
		return t.Last
	case d.toks[i].Kind == arabic.Number, d.in("head-date", i) && h.parts > 0 || w == "في" && i+1 < last && d.timeAt[i+1] >= 0:
		return i + 1 // "2 - 11", "19 محرم 1437 هـ الموافق"
	}
	if m, ok := d.bare(i, lexicon.Capital, lexicon.City); ok && h.Place.Empty() && h.sign != "" {
		h.add(&h.Place, d.runesOf(span{m.First, m.Last}))
		return m.Last
	}
	if m, ok := d.bare(i, lexicon.State); ok && !h.Place.Empty() && h.Date.Empty() {
		return m.Last // "لومي، توغو"
	}
	j := i
	for j < last && j-i <= signWords && d.toks[j].Kind == arabic.Word && (j == i || !d.toks[j].Line) && !d.happened(j) {
		j++
	}
	parted := h.sign != "" || h.parts == 1 && !h.Date.Empty() // not "بيروت الغربية"
	ends := j == len(d.toks) || d.toks[j].Kind != arabic.Word || d.toks[j].Line || d.happened(j)
	most := signWords
	if h.parts == 0 {
		most = 2 // a paper before the city
	}
	if !parted || !ends || j-i > most || !d.signedBy(i, j) {
		return i
	}
	h.add(&h.Agency, d.runesOf(span{i, j}))
	return j
}

// headWords puts the words between a pair of signs into h: a city, a date or who signs.
func (d *document) headWords(h *dispatchHead, first, end int) {
	s := d.runesOf(span{first, end})
	m, ok := d.bare(first, lexicon.Capital, lexicon.City)
	switch {
	case ok && m.Last == end && h.Place.Empty():
		h.add(&h.Place, s)
	case d.timeAt[first] >= 0 && h.Date.Empty():
		h.add(&h.Date, s)
	default:
		h.add(&h.Agency, s)
	}
}

// add puts a piece in its place; the first of a kind counts.
func (h *dispatchHead) add(to *page.Span, s page.Span) {
	if to.Empty() {
		*to = s
	}
	h.parts++
	h.sign = ""
}

// signedBy reports whether the words from i to j can be the name of an agency, a paper or a
// reporter: none of them tells of an official or what happened.
func (d *document) signedBy(i, j int) bool {
	for k := i; k < j; k++ {
		if _, verb := d.finiteAt(k); verb {
			return false
		}
		if m, ok := d.match(k, lexicon.Office, lexicon.Contact, lexicon.Saying, lexicon.State); ok && clitics(m) == 0 {
			return false
		}
		if m, ok := d.match(k, lexicon.Function); ok && m.Entry.Key != "name" && clitics(m) == 0 && len([]rune(d.norm(k))) > 1 && !(k == i && d.norm(k) == "من") {
			return false
		}
	}
	return j > i
}

// happened reports whether a verb in the past stands at i.
func (d *document) happened(i int) bool {
	m, verb := d.finiteAt(i)
	return verb && m.Entry.Tense == lexicon.Past
}

// beginsBehind reports whether a sentence begins behind h: a sign closes it, or who signs and
// a verb stand side by side. A colon is also that of who speaks.
func (d *document) beginsBehind(h *dispatchHead) bool {
	if h.sign == "" && !h.Agency.Empty() && !h.Place.Empty() && h.end < len(d.toks) {
		return d.happened(h.end)
	}
	if h.sign == "" || h.sign == "," || h.end >= len(d.toks) || d.toks[h.end].Kind != arabic.Word {
		return false
	}
	if h.sign == ":" && h.parts == 1 {
		return d.happened(h.end)
	}
	if _, verb := d.finiteAt(h.end); verb || !h.Agency.Empty() {
		return true
	}
	_, ok := d.match(h.end, lexicon.Office, lexicon.Honorific)
	return ok
}

// signEnd is the token with the sign that closes the one at token i, before token last and in
// its line, or -1.
func (d *document) signEnd(i, last int) int {
	want := d.norm(i)
	switch want {
	case "(":
		want = ")"
	case "[":
		want = "]"
	}
	for j := i + 1; j < last && !d.toks[j].Line; j++ {
		if d.norm(j) == want {
			if j == i+1 {
				return -1
			}
			return j
		}
	}
	return -1
}

// runesOf returns the span of the page's text that tokens cover.
func (d *document) runesOf(s span) page.Span {
	return page.Span{Start: d.toks[s.first].Start, End: d.toks[s.last-1].End}
}
