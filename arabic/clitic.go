package arabic

import (
	"strings"
	"unicode/utf8"
)

// Reading is one way to take a word apart: conjunction + preposition (or the
// future س) + form + pronoun. Form keeps the article: للولايات reads ل+الولايات.
type Reading struct {
	Conj   string // "", "و", "ف"
	Prep   string // "", "ب", "ل", "ك", "س" (future)
	Form   string // normal form with its article
	Suffix string // "", or a pronoun: ه ها هم هما هن نا ك كم كما ي
}

// suffixes, longest first.
var suffixes = [...]string{"هما", "كما", "هم", "هن", "ها", "كم", "نا", "ه", "ك", "ي"}

// Readings returns every way to take the normal form w apart, as written first.
// Which of them is a word only the lexicon can say. A stem keeps at least two
// letters. Before a pronoun ت may stand for ة, so both stems are given
// (قمتهما → قمت, قمه), and a hamza on its seat for one without (لقايه → لقاء).
func Readings(w string) []Reading {
	var r reader
	return r.read(w)
}

// reader takes words apart. It keeps the readings of many words in few slices.
type reader struct {
	scratch []Reading
	slab    []Reading
	piece   int // how many readings a new slab holds
}

// keep is read with the result in memory of its own, exactly as long.
func (r *reader) keep(w string) []Reading {
	r.scratch = r.scratch[:0]
	rs := r.read(w)
	if cap(r.slab)-len(r.slab) < len(rs) {
		r.slab = make([]Reading, 0, max(r.piece, len(rs)))
	}
	n := len(r.slab)
	r.slab = append(r.slab, rs...)
	return r.slab[n:len(r.slab):len(r.slab)]
}

// read takes w apart; the result stands until the next call.
func (r *reader) read(w string) []Reading {
	r.prepositions("", w)
	if rest, ok := cut(w, "و", "ف"); ok {
		r.prepositions(w[:len(w)-len(rest)], rest)
	}
	return r.scratch
}

// cut takes one of the one-letter prefixes from w, if two letters stay.
func cut(w string, prefixes ...string) (string, bool) {
	for _, p := range prefixes {
		if rest, ok := strings.CutPrefix(w, p); ok {
			return rest, twoLetters(rest)
		}
	}
	return w, false
}

func (r *reader) prepositions(conj, rest string) {
	r.suffixes(Reading{Conj: conj, Form: rest})
	stem, ok := cut(rest, "ب", "ل", "ك", "س")
	if !ok {
		return
	}
	p := rest[:len(rest)-len(stem)]
	r.suffixes(Reading{Conj: conj, Prep: p, Form: stem})
	if base, ok := strings.CutPrefix(stem, "ل"); ok && p == "ل" && twoLetters(base) {
		r.suffixes(Reading{Conj: conj, Prep: p, Form: "ال" + base})
	}
}

func (r *reader) suffixes(whole Reading) {
	r.scratch = append(r.scratch, whole)
	for _, s := range suffixes {
		stem, ok := strings.CutSuffix(whole.Form, s)
		if !ok || !twoLetters(stem) {
			continue
		}
		whole.Suffix = s
		r.add(whole, stem)
		if base, ok := strings.CutSuffix(stem, "ت"); ok {
			r.add(whole, base+"ه")
		}
		for _, seat := range [...]string{"اي", "او"} {
			if base, ok := strings.CutSuffix(stem, seat); ok {
				r.add(whole, base+"اء")
			}
		}
	}
}

func (r *reader) add(w Reading, form string) {
	w.Form = form
	r.scratch = append(r.scratch, w)
}

// twoLetters reports whether s has two code points at least.
func twoLetters(s string) bool {
	_, n := utf8.DecodeRuneInString(s)
	return len(s) > n
}

func letters(s string) int { return utf8.RuneCountInString(s) }
