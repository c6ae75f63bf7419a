package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
	"mahdar/page"
	"mahdar/reader/names"
)

// span is a half-open range of tokens.
type span struct{ first, last int }

func (s span) empty() bool       { return s.last <= s.first }
func (s span) len() int          { return s.last - s.first }
func (s span) has(i int) bool    { return i >= s.first && i < s.last }
func (s span) meets(o span) bool { return s.first < o.last && o.first < s.last }

// document is a page prepared for reading: its tokens with what the lexicon and
// the calendar say of them.
type document struct {
	rounds bool // tells of talks in rounds
	bodies bool // tells of a joint committee
	page   *page.Page
	line   *page.Dateline // the head of the dispatch, nil if it has none
	text   *arabic.Text
	toks   []arabic.Token
	at     [][]lexicon.Match // matches by first token, longest first
	inside []bool            // token stands within a longer name of a state, place or organisation
	times  []calendar.Mark
	timeAt []int  // index into times of the mark that covers a token, or -1
	sent   []int  // sentence of each token
	heads  int    // the first heads sentences are the title
	capt   []bool // sentence is a caption
	date   calendar.Date
	lex    *lexicon.Lexicon
	head   span               // the dateline, whose words take no part
	named  map[int]names.Span // names found, by first token
	called map[string]string  // organisations and movements by key, as the page first calls them
	known  map[string]bool    // the words of the names found
	told   map[string]string  // by word of a full name, the side of whom it calls
	cut    map[int]int        // of a name's first token, how many of its letters are clitics
	sport  int                // words of sport
}

// maxPhrase is how many words a phrase of the lexicon has at most that matchBefore finds.
const maxPhrase = 6

// newDocument prepares p. Furniture is left out, captions are kept.
func newDocument(lex *lexicon.Lexicon, tagger *names.Tagger, p *page.Page) *document {
	runes := []rune(p.Text)
	skip := make([]bool, len(runes))
	caption := make([]bool, len(runes))
	for _, f := range p.Furniture {
		for i := max(f.Start, 0); i < min(f.End, len(runes)); i++ {
			if f.Kind == "caption" {
				caption[i] = true
			} else {
				skip[i] = true
			}
		}
	}
	t := arabic.New(runes, func(i int) bool { return skip[i] })
	d := &document{page: p, text: t, toks: t.Tokens, lex: lex, cut: map[int]int{}, called: map[string]string{}}
	d.at = make([][]lexicon.Match, len(d.toks)+1)
	d.inside = make([]bool, len(d.toks)+1)
	found := lex.Match(d.toks)
	kept := make([]lexicon.Match, 0, len(found)) // by first token, as found
	for _, m := range found {
		if m.Prep != "" && finite(m) && (m.Prep != "س" && m.Prep != "ل" || m.Entry.Tense != lexicon.Present) || m.Prep == "س" && !finite(m) {
			continue // of verbs only the present takes س of the future and ل of purpose
		}
		if m.Entry.Class == lexicon.Nisba && !m.Definite && m.Last < len(d.toks) && isBin(d.norm(m.Last)) {
			continue // "تركي بن فهد" is a name
		}
		if m.Entry.Class == lexicon.Seat && m.Last == m.First+1 && m.First > 0 && !d.toks[m.First].Line && strings.HasPrefix(d.norm(m.First-1), "ال") {
			continue // "الحكومة الاتحادية" is no palace
		}
		if m.Entry.Class == lexicon.Office && m.Conj != "" && d.leading(m.First) && (d.delegation(m.First-1) || d.delegation(m.First-2)) {
			continue // "أما الوفد الجزائري فقاده" tells of no leaders
		}
		kept = append(kept, m)
		n := len(d.at[m.First]) + 1
		d.at[m.First] = kept[len(kept)-n : len(kept) : len(kept)]
		switch m.Entry.Class {
		case lexicon.State, lexicon.Org, lexicon.Region, lexicon.City, lexicon.Capital, lexicon.Movement, lexicon.Seat:
			for i := m.First + 1; i < m.Last; i++ {
				d.inside[i] = true
			}
		}
	}
	for i := range d.at {
		d.at[i] = plain(d.at[i])
	}
	d.sport = d.sportWords()
	d.councils()
	d.kingdoms()
	d.moneyed()
	d.halves()
	d.sent = make([]int, len(d.toks)+1)
	d.capt = make([]bool, len(t.Sentences)+1)
	for n, s := range t.Sentences {
		for i := s.First; i < s.Last; i++ {
			d.sent[i] = n
		}
		start := d.toks[s.First].Start
		d.capt[n] = caption[start]
		if !p.TitleSpan.Empty() && start >= p.TitleSpan.Start && start < p.TitleSpan.End {
			d.heads = n + 1
		}
	}
	d.sent[len(d.toks)] = len(t.Sentences)
	d.maghrebWhere()
	d.date = pageDate(p, d)
	d.findTimes()
	d.findNames(tagger.Tag(t, found))
	if d.line = p.Dateline; d.line == nil || d.line.Place.Empty() {
		if dl := d.bareDateline(); dl != nil {
			d.line = dl
		}
	}
	if d.line != nil {
		d.head = d.tokensOf(d.line.Whole)
	}
	return d
}

// findTimes finds the times that the text tells, as seen from the day of the page.
func (d *document) findTimes() {
	d.times = calendar.Find(d.text, d.date)
	d.timeAt = make([]int, len(d.toks)+1)
	for i := range d.timeAt {
		d.timeAt[i] = -1
	}
	for n, m := range d.times {
		for i := m.First; i < m.Last; i++ {
			d.timeAt[i] = n
		}
	}
}

// plain drops the readings with clitics where the same word or words are known as
// they stand: وزارة is no و+زار+ه, بحث no ب+حث. A dual verb is too rare to do so:
// ودعا is و+دعا.
func plain(ms []lexicon.Match) []lexicon.Match {
	whole := 0
	for _, m := range ms {
		if clitics(m) == 0 && m.Pronoun == "" && !(finite(m) && m.Entry.Number == lexicon.Dual) && m.Entry.Class != lexicon.Topic && m.Entry.Attr["weak"] == "" {
			whole = max(whole, m.Last)
		}
	}
	if whole == 0 {
		return ms
	}
	out := ms[:0]
	for _, m := range ms {
		if clitics(m) == 0 && m.Pronoun == "" || m.Last > whole {
			out = append(out, m)
		}
	}
	return out
}

// match returns the longest match of one of the classes that begins at token i.
func (d *document) match(i int, classes ...lexicon.Class) (lexicon.Match, bool) {
	if i < 0 || i >= len(d.toks) {
		return lexicon.Match{}, false
	}
	var best lexicon.Match
	found := false
	for _, m := range d.at[i] {
		if found && m.Last <= best.Last && !(m.Last == best.Last && clitics(m) < clitics(best)) {
			continue
		}
		for _, c := range classes {
			if m.Entry.Class == c {
				best, found = m, true
				break
			}
		}
	}
	return best, found
}

// bare is match for a form without conjunction or preposition.
func (d *document) bare(i int, classes ...lexicon.Class) (lexicon.Match, bool) {
	m, ok := d.match(i, classes...)
	if ok && clitics(m) > 0 {
		for _, o := range d.at[i] {
			if clitics(o) == 0 {
				for _, c := range classes {
					if o.Entry.Class == c {
						return o, true
					}
				}
			}
		}
		return m, false
	}
	return m, ok
}

func clitics(m lexicon.Match) int { return len(m.Conj) + len(m.Prep) }

func (d *document) norm(i int) string {
	if i < 0 || i >= len(d.toks) {
		return ""
	}
	return d.toks[i].Norm
}

// matchBefore reports whether a phrase of one of the classes ends right before token i.
func (d *document) matchBefore(i int, classes ...lexicon.Class) bool {
	for k := i - 1; k >= max(0, i-maxPhrase); k-- {
		for _, m := range d.at[k] {
			if m.Last == i && slices.Contains(classes, m.Entry.Class) {
				return true
			}
		}
	}
	return false
}

// in reports whether token i is a word of that set of the lexicon.
func (d *document) in(set string, i int) bool {
	return i >= 0 && i < len(d.toks) && d.lex.In(set, &d.toks[i])
}

func (d *document) sentence(n int) span {
	s := d.text.Sentences[n]
	return span{s.First, s.Last}
}

// quote returns the words of s as written.
func (d *document) quote(s span) string { return d.text.String(s.first, s.last) }

func (d *document) isTitle(sent int) bool { return sent < d.heads }

// lead is the first sentence of the body, or the number of sentences.
func (d *document) lead() int {
	for n := d.heads; n < len(d.text.Sentences); n++ {
		s := d.text.Sentences[n]
		if !d.capt[n] && s.Last-s.First >= 6 {
			return n
		}
	}
	return len(d.text.Sentences)
}

// pageDate is the day from which relative dates are counted: the day of
// publication, else the dateline's, else that of the last change.
func pageDate(p *page.Page, d *document) calendar.Date {
	if day, ok := d.stampDay(p.Published); ok {
		return day
	}
	if dl := p.Dateline; dl != nil && !dl.Date.Empty() {
		if day, ok := calendar.ReadDay(d.span(dl.Date), calendar.Date{}); ok {
			return day
		}
	}
	if day, ok := d.stampDay(p.Updated); ok {
		return day
	}
	return calendar.Date{}
}

// stampDay reads the day of a stamp, from its value or from its words.
func (d *document) stampDay(s *page.Stamp) (calendar.Date, bool) {
	switch {
	case s == nil:
		return calendar.Date{}, false
	case len(s.Value) >= 10:
		return isoDay(s.Value)
	case s.Value == "" && !s.Span.Empty():
		return calendar.ReadDay(d.span(s.Span), calendar.Date{})
	}
	return calendar.Date{}, false
}

// span returns the words of a span of the page's text.
func (d *document) span(s page.Span) string {
	if s.Empty() || s.Start < 0 || s.End > len(d.text.Runes) {
		return ""
	}
	return string(d.text.Runes[s.Start:s.End])
}

// isoDay reads a day in ISO 8601 as a value holds it; false if it is a month or a year alone.
func isoDay(s string) (calendar.Date, bool) {
	day, err := calendar.ParseISO(s)
	return day, err == nil
}

// tokensOf returns the tokens of a span of the page's text.
func (d *document) tokensOf(s page.Span) span {
	var out span
	for i := range d.toks {
		if d.toks[i].Start >= s.Start && d.toks[i].End <= s.End {
			if out.empty() {
				out.first = i
			}
			out.last = i + 1
		}
	}
	return out
}
