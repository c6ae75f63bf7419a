package calendar

import (
	"slices"

	"mahdar/arabic"
)

// scan is one reading of one text.
type scan struct {
	t    *arabic.Text
	page Date
	hits [][]hit  // by token
	end  int      // an expression does not go beyond this token
	last struct { // what the text has named last, for "العام نفسه"
		year  int
		month Date // day 1
		day   Date
	}
}

// Find returns the time expressions of t, sorted by First, without overlap: of
// expressions that overlap the one that begins first stands, of those that begin
// together the longest. page is the day on which the page was published, zero if
// unknown; relative expressions then have empty readings. No expression runs over
// a line break. The time it takes grows linearly with the text.
func Find(t *arabic.Text, page Date) []Mark {
	if !page.Valid() {
		page = Date{}
	}
	s := &scan{t: t, page: page, hits: make([][]hit, len(t.Tokens))}
	v, buf := words(), make([]hit, 0, 256)
	for i := range t.Tokens {
		n := len(buf)
		buf = v.find(t.Tokens, i, buf)
		s.hits[i] = buf[n:len(buf):len(buf)]
	}
	var out []Mark
	for i := 0; i < len(t.Tokens); {
		if t.Tokens[i].Kind == arabic.Punct || len(s.hits[i]) == 0 && !s.numeral(i) {
			i++
			continue
		}
		s.limit(i)
		m, ok := s.mark(i)
		if !ok {
			i++
			continue
		}
		if m.Rule != silence {
			s.remember(m)
			out = append(out, m)
		}
		i = m.Last
	}
	return out
}

// silence is the Rule of what looks like a date and is none.
const silence = ""

// numeral reports whether a numeral may begin at token i.
func (s *scan) numeral(i int) bool {
	if s.t.Tokens[i].Kind == arabic.Number {
		return true
	}
	_, ok := s.t.Numeral(i)
	return ok
}

// limit sets the end of what may be read from token i: the line's end, and no
// more than 40 tokens.
func (s *scan) limit(i int) {
	s.end = i + 1
	for s.end < len(s.t.Tokens) && s.end < i+40 && !s.t.Tokens[s.end].Line {
		s.end++
	}
}

// mark returns the longest expression at token i; of equally long ones the first
// in the order of the readers.
func (s *scan) mark(i int) (Mark, bool) {
	var best Mark
	for _, read := range readers {
		if m, ok := read(s, i); ok && m.Last > best.Last {
			m.First = i
			best = m
		}
	}
	return best, best.Last > i
}

// readers are the ways to read an expression that begins at a token, in order of
// precedence. Each sets Last and Rule, silence for what is none.
var readers = []func(*scan, int) (Mark, bool){
	(*scan).quiet, (*scan).span, (*scan).single, (*scan).sameDay, (*scan).weekMark, (*scan).monthSpan, (*scan).monthMark,
	(*scan).yearSpan, (*scan).yearMark, (*scan).agoMark, (*scan).lateMark, (*scan).seasonMark, (*scan).sometimeMark, (*scan).durationMark,
}

// remember keeps what later expressions may refer to.
func (s *scan) remember(m Mark) {
	if m.Kind == Vague || m.Kind == Duration {
		return
	}
	r := m.Past
	if r.From == "" {
		r = m.Future
	}
	if len(r.To) < 4 {
		return
	}
	s.last.year = atoi(r.To[:4])
	if len(r.To) >= 7 {
		s.last.month = Date{s.last.year, atoi(r.To[5:7]), 1}
	}
	if d, err := ParseISO(r.To); err == nil {
		s.last.day = d
	}
}

// get returns the phrase of a class at token i, with whatever clitics it has.
func (s *scan) get(i int, class string) (hit, bool) {
	if i >= 0 && i < s.end {
		for _, h := range s.hits[i] {
			if h.class == class && h.next <= s.end {
				return h, true
			}
		}
	}
	return hit{}, false
}

// plain is get without clitics.
func (s *scan) plain(i int, class string) (hit, bool) {
	if i >= 0 && i < s.end {
		for _, h := range s.hits[i] {
			if h.class == class && h.next <= s.end && h.conj == "" && h.prep == "" {
				return h, true
			}
		}
	}
	return hit{}, false
}

// is reports whether token i is one of the normal forms.
func (s *scan) is(i int, norms ...string) bool {
	return i >= 0 && i < s.end && slices.Contains(norms, s.t.Tokens[i].Norm)
}

// skip returns the token after i if i is one of the normal forms, else i.
func (s *scan) skip(i int, norms ...string) int {
	if s.is(i, norms...) {
		return i + 1
	}
	return i
}

// before reports whether a phrase of the class ends right before token i, on the
// same line.
func (s *scan) before(i int, class string) bool {
	if i > 0 && i < len(s.t.Tokens) && s.t.Tokens[i].Line {
		return false
	}
	for j := i - 1; j >= 0 && j >= i-3; j-- {
		for _, h := range s.hits[j] {
			if h.class == class && h.next == i {
				return true
			}
		}
		if s.t.Tokens[j].Line {
			break
		}
	}
	return false
}

// prev reports whether the token before i is one of the normal forms.
func (s *scan) prev(i int, norms ...string) bool {
	return i > 0 && !s.t.Tokens[i].Line && slices.Contains(norms, s.t.Tokens[i-1].Norm)
}
