package page

import (
	"bytes"
	"errors"
	"fmt"
	"regexp"
	"strings"
	"unicode"
	"unicode/utf8"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"
	"golang.org/x/text/encoding/htmlindex"
	utf "golang.org/x/text/encoding/unicode"
	"golang.org/x/text/encoding/unicode/utf32"
)

// MaxBytes is the size above which a page is refused.
const MaxBytes = 10 << 20

// What Read says of pages that it does not read; compare with errors.Is.
var (
	ErrEmpty     = errors.New("page: empty")
	ErrBinary    = errors.New("page: not text")
	ErrTooLarge  = fmt.Errorf("page: larger than %d MB", MaxBytes>>20)
	ErrTooSlow   = errors.New("page: takes too long to parse")
	ErrNotArabic = errors.New("page: not Arabic")
)

// decode turns the bytes of a page into UTF-8. It believes, in this order: a byte
// order mark; the bytes, where they are valid UTF-8 or plainly UTF-16; the encoding
// under which most Arabic words come out, of those that the page or the server
// declares, windows-1256 and ISO-8859-6. Broken bytes become U+FFFD.
func decode(b []byte, declared string) (string, error) {
	if len(b) > MaxBytes {
		return "", ErrTooLarge
	}
	if len(bytes.TrimSpace(b)) == 0 {
		return "", ErrEmpty
	}
	switch {
	case bytes.HasPrefix(b, []byte("\xef\xbb\xbf")):
		return repair(string(b[3:])), nil
	case bytes.HasPrefix(b, []byte("\xff\xfe\x00\x00")):
		return with(utf32.UTF32(utf32.LittleEndian, utf32.UseBOM), b)
	case bytes.HasPrefix(b, []byte("\x00\x00\xfe\xff")):
		return with(utf32.UTF32(utf32.BigEndian, utf32.UseBOM), b)
	case bytes.HasPrefix(b, []byte("\xff\xfe")), bytes.HasPrefix(b, []byte("\xfe\xff")):
		return with(utf.UTF16(utf.LittleEndian, utf.UseBOM), b)
	}
	if e := wide(b); e != nil {
		return with(e, b)
	}
	if binary(b) {
		return "", ErrBinary
	}
	if utf8.Valid(b) {
		return string(b), nil
	}
	if good, bad := utf8Share(b); good > 20 && bad*20 < good {
		return repair(string(b)), nil
	}
	return best(b, declared), nil
}

// repair replaces what is no UTF-8 by U+FFFD, bytes on end by one.
func repair(s string) string {
	if utf8.ValidString(s) {
		return s
	}
	return strings.ToValidUTF8(s, "\uFFFD")
}

func with(e encoding.Encoding, b []byte) (string, error) {
	out, err := e.NewDecoder().Bytes(b)
	if err != nil {
		return "", fmt.Errorf("page: %w", err)
	}
	return repair(string(out)), nil
}

// wide recognises UTF-16 without a byte order mark: nearly every second byte of the
// first 4 KB is 0 (Latin, signs) or 6 (Arabic).
func wide(b []byte) encoding.Encoding {
	n := min(len(b), 4096) &^ 1
	if n < 16 {
		return nil
	}
	var hits [2]int
	for i := 0; i < n; i++ {
		if b[i] == 0 || b[i] == 6 {
			hits[i&1]++
		}
	}
	switch half := n / 2; {
	case hits[1] > half*9/10 && hits[0] < half/4:
		return utf.UTF16(utf.LittleEndian, utf.IgnoreBOM)
	case hits[0] > half*9/10 && hits[1] < half/4:
		return utf.UTF16(utf.BigEndian, utf.IgnoreBOM)
	}
	return nil
}

// binary reports whether b is no text: a known file format, or many control bytes.
func binary(b []byte) bool {
	for _, m := range []string{"%PDF-", "PK\x03\x04", "\x89PNG", "GIF8", "\xff\xd8\xff", "\x1f\x8b", "RIFF", "\x7fELF", "BZh", "\xfd7zXZ", "\x28\xb5\x2f\xfd", "SQLite format 3"} {
		if bytes.HasPrefix(b, []byte(m)) {
			return true
		}
	}
	n := min(len(b), 64<<10)
	bad := 0
	for _, c := range b[:n] {
		if c < 0x20 && c != '\n' && c != '\r' && c != '\t' && c != '\f' && c != 0x1a && c != 0x1b {
			bad++
		}
	}
	return bad*10 > n
}

// utf8Share counts the characters beyond ASCII that are valid UTF-8, and the bytes
// that are not.
func utf8Share(b []byte) (good, bad int) {
	for len(b) > 0 {
		r, n := utf8.DecodeRune(b)
		switch {
		case r == utf8.RuneError && n <= 1:
			bad++
			n = 1
		case r >= 0x80:
			good++
		}
		b = b[n:]
	}
	return good, bad
}

var metaCharset = regexp.MustCompile(`(?i)<meta[^>]{0,300}?charset\s*=\s*["']?\s*([a-z0-9_:.-]{2,40})`)

// best decodes b by each encoding in question and takes the result with the most
// Arabic words; the first wins a draw.
func best(b []byte, declared string) string {
	sample := b[:min(len(b), 256<<10)]
	var list []encoding.Encoding
	names := []string{declared}
	for _, m := range metaCharset.FindAllSubmatch(sample, 4) {
		names = append(names, string(m[1]))
	}
	for _, n := range names {
		if e, err := htmlindex.Get(strings.ToLower(strings.TrimSpace(n))); err == nil {
			list = append(list, e)
		}
	}
	list = append(list, charmap.Windows1256, charmap.ISO8859_6, utf.UTF8)
	var pick encoding.Encoding
	top := -1
	for _, e := range list {
		s, err := e.NewDecoder().Bytes(sample)
		if err != nil {
			continue
		}
		if n := arabicWords(string(s)); n > top {
			pick, top = e, n
		}
	}
	out, err := pick.NewDecoder().Bytes(b)
	if err != nil {
		return repair(string(b))
	}
	return repair(string(out))
}

// arabicWords scores s by its words that begin with the article or are the commonest
// Arabic function words, less the broken characters.
func arabicWords(s string) int {
	n := 0
	for _, w := range strings.FieldsFunc(s, func(r rune) bool { return !unicode.IsLetter(r) && !ignorable(r) }) {
		switch {
		case strings.HasPrefix(w, "ال") || strings.HasPrefix(w, "وال"):
			n += 2
		case w == "في" || w == "من" || w == "على" || w == "إلى" || w == "أن" || w == "عن":
			n += 2
		}
	}
	return max(0, n-strings.Count(s, "\uFFFD"))
}
