package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/page"
)

// bareDateline reads the head of a dispatch that no agency known signs, from the city
// with which the body begins: "الرباط – استقبل", "مسقط في 5 يونيو / وكالة / استقبل",
// "نيروبي: التقى". It is nil where the city is the subject of a sentence.
func (d *document) bareDateline() *page.Dateline {
	n := d.lead()
	if n == len(d.text.Sentences) {
		return nil
	}
	if dl := d.lineAbove(n); dl != nil {
		return dl
	}
	s := d.sentence(n)
	m, ok := d.bare(s.first, lexicon.Capital, lexicon.City)
	if !ok || clitics(m) > 0 {
		return nil
	}
	out := &page.Dateline{Place: d.runesOf(span{m.First, m.Last})}
	i, last := m.Last, min(s.last, m.Last+16)
	sign := ""
	for i < last {
		switch w := d.norm(i); {
		case w == ":" || w == "-" && (d.toks[i].Space || d.toks[i+1].Space || sign != ""):
			sign = w
			i++
		case w == "/" || w == "(":
			end := d.signEnd(i, min(last, i+6))
			if end < 0 {
				return nil
			}
			out.Agency = d.runesOf(span{i + 1, end})
			sign = w
			i = end + 1
		case d.timeAt[i] >= 0:
			if sign == "/" || sign == "(" {
				return d.headed(out, s.first, i, sign)
			}
			t := d.times[d.timeAt[i]]
			out.Date = d.runesOf(span{t.First, t.Last})
			i = t.Last
		case w == "،" || w == "," || (w == "في" || w == "يوم") && d.timeAt[i+1] >= 0:
			i++
		default:
			if c, ok := d.bare(i, lexicon.State); ok && sign == "" {
				i = c.Last // "لومي، توغو"
				continue
			}
			return d.headed(out, s.first, i, sign)
		}
	}
	return nil
}

// lineAbove reads the head of a dispatch that has the line above sentence n to itself, a
// city beside who signs: "بغداد / الوكالة", "الوكالة - دمشق", "جدة: فلان الفلاني".
func (d *document) lineAbove(n int) *page.Dateline {
	if n == 0 || n-1 < d.heads || d.capt[n-1] {
		return nil
	}
	s := d.sentence(n - 1)
	if s.len() < 3 || s.len() > 9 {
		return nil
	}
	sign := 0
	for i := s.first; i < s.last; i++ {
		switch w := d.norm(i); {
		case w == "/" || w == "-" || w == ":":
			sign++
		case w != "\"" && d.toks[i].Kind == arabic.Punct:
			return nil
		}
		if _, verb := d.finiteAt(i); verb {
			return nil
		}
	}
	if sign != 1 {
		return nil
	}
	for _, at := range []int{s.first, s.last - 1} {
		m, ok := d.bare(at, lexicon.Capital, lexicon.City)
		if !ok || clitics(m) > 0 {
			continue
		}
		if before, behind := d.norm(m.First-1), d.norm(m.Last); at == s.first && (behind == "/" || behind == "-" || behind == ":") || m.Last == s.last && (before == "/" || before == "-") {
			return &page.Dateline{Place: d.runesOf(span{m.First, m.Last}), Whole: d.runesOf(s)}
		}
	}
	return nil
}

// headed is dl as the head of a dispatch from token first to token end, closed by sign,
// or nil where what follows is no beginning: a colon is also that of who speaks.
func (d *document) headed(dl *page.Dateline, first, end int, sign string) *page.Dateline {
	m, verb := d.finiteAt(end)
	switch {
	case sign == "", d.toks[end].Kind != arabic.Word:
		return nil
	case sign == ":" && !(verb && m.Entry.Tense == lexicon.Past):
		return nil
	case dl.Agency.Empty() && !verb:
		if _, ok := d.match(end, lexicon.Office, lexicon.Honorific); !ok {
			return nil
		}
	}
	dl.Whole = d.runesOf(span{first, end})
	return dl
}

// signEnd is the token with the sign that closes the one at token i, before token last,
// or -1.
func (d *document) signEnd(i, last int) int {
	want := d.norm(i)
	if want == "(" {
		want = ")"
	}
	for j := i + 1; j < last; j++ {
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
