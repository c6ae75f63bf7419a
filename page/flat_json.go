package page

import (
	"bytes"
	"unicode/utf8"
)

// flat reads a line that is an object of texts, whole numbers and nulls, as nearly all
// are, into the strings that to names for its keys (nil for none). It reports false,
// and promises nothing of them, where the line is anything else, be it only an unusual
// escape; package json decides then.
func flat(line []byte, to func(key string) *string) bool {
	if !utf8.Valid(line) {
		return false
	}
	s := flatLine{rest: line}
	if !s.sign('{') {
		return false
	}
	for {
		key, ok := s.text()
		if !ok || !s.sign(':') {
			return false
		}
		dst := to(key)
		if dst == nil {
			dst = new(string)
		}
		if *dst, ok = s.value(); !ok {
			return false
		}
		if !s.sign(',') {
			return s.sign('}') && len(s.space()) == 0
		}
	}
}

// flatLine is what is left of a line.
type flatLine struct{ rest []byte }

func (s *flatLine) space() []byte {
	for len(s.rest) > 0 && (s.rest[0] == ' ' || s.rest[0] == '\t' || s.rest[0] == '\n' || s.rest[0] == '\r') {
		s.rest = s.rest[1:]
	}
	return s.rest
}

// sign takes the sign c.
func (s *flatLine) sign(c byte) bool {
	if b := s.space(); len(b) == 0 || b[0] != c {
		return false
	}
	s.rest = s.rest[1:]
	return true
}

func (s *flatLine) value() (string, bool) {
	b := s.space()
	if rest, ok := bytes.CutPrefix(b, []byte("null")); ok {
		s.rest = rest
		return "", true
	}
	n := 0
	for n < len(b) && b[n] >= '0' && b[n] <= '9' {
		n++
	}
	if n == 0 {
		return s.text()
	}
	s.rest = b[n:]
	return string(b[:n]), b[0] != '0' && (len(s.rest) == 0 || s.rest[0] != '.' && s.rest[0]|0x20 != 'e')
}

// plainEscapes are the letters behind a backslash and what they stand for.
var plainEscapes = [256]byte{'"': '"', '\\': '\\', '/': '/', 'b': '\b', 'f': '\f', 'n': '\n', 'r': '\r', 't': '\t'}

// text takes a string in quotation marks.
func (s *flatLine) text() (string, bool) {
	if !s.sign('"') {
		return "", false
	}
	b := s.rest
	escapes := 0
	for i := 0; i < len(b); i++ {
		switch c := b[i]; {
		case c == '"':
			s.rest = b[i+1:]
			if escapes == 0 {
				return string(b[:i]), true
			}
			return unescape(b[:i], escapes), true
		case c < ' ':
			return "", false
		case c == '\\':
			if i++; i == len(b) || plainEscapes[b[i]] == 0 {
				return "", false
			}
			escapes++
		}
	}
	return "", false
}

func unescape(b []byte, escapes int) string {
	out := make([]byte, 0, len(b)-escapes)
	for {
		i := bytes.IndexByte(b, '\\')
		if i < 0 {
			return string(append(out, b...))
		}
		out = append(append(out, b[:i]...), plainEscapes[b[i+1]])
		b = b[i+2:]
	}
}
