package copies

import (
	"slices"
	"unicode"
	"unicode/utf8"

	"github.com/cespare/xxhash/v2"

	"mahdar/arabic"
)

// Width is the number of words of a shingle, MinWords the number of words from
// which partial copies are looked for, Least the share of shingles that makes one.
const (
	Width    = 5
	MinWords = 40
	Least    = 0.60
)

// Text is what is compared of a page: the hashes of its shingles, sorted, each
// once; its number of words; and a hash of all its words in order.
type Text struct {
	Shingles []uint64
	Words    int
	Whole    uint64
}

// Shingle prepares a text. Letters are normalised; only words and numbers count.
func Shingle(text string) Text {
	norm := arabic.Normal(text)
	var words []uint64
	start := -1
	for i, r := range norm {
		letter := r < utf8.RuneSelf && (r >= 'a' && r <= 'z' || r >= '0' && r <= '9') ||
			r >= utf8.RuneSelf && (unicode.IsLetter(r) || unicode.IsDigit(r) || unicode.IsMark(r))
		switch {
		case letter && start < 0:
			start = i
		case !letter && start >= 0:
			words = append(words, xxhash.Sum64String(norm[start:i]))
			start = -1
		}
	}
	if start >= 0 {
		words = append(words, xxhash.Sum64String(norm[start:]))
	}
	t := Text{Words: len(words)}
	for _, w := range words {
		t.Whole = mix(t.Whole ^ w)
	}
	if len(words) < Width {
		return t
	}
	t.Shingles = make([]uint64, 0, len(words)-Width+1)
	for i := 0; i+Width <= len(words); i++ {
		var h uint64
		for _, w := range words[i : i+Width] {
			h = mix(h ^ w)
		}
		t.Shingles = append(t.Shingles, h)
	}
	slices.Sort(t.Shingles)
	t.Shingles = slices.Compact(t.Shingles)
	return t
}

// mix is the finaliser of MurmurHash3 (64 bits): every bit of the result depends
// on every bit of h, and words in another order give another hash.
func mix(h uint64) uint64 {
	h = (h ^ h>>33) * 0xff51afd7ed558ccd
	h = (h ^ h>>33) * 0xc4ceb9fe1a85ec53
	return h ^ h>>33 + 0x9e3779b97f4a7c15
}

// shared is the number of hashes in both a and b.
func shared(a, b []uint64) int {
	n, i, j := 0, 0, 0
	for i < len(a) && j < len(b) {
		switch {
		case a[i] < b[j]:
			i++
		case a[i] > b[j]:
			j++
		default:
			n++
			i++
			j++
		}
	}
	return n
}
