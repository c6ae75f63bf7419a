package compare

import (
	"iter"
	"slices"
	"strings"
)

// Row is an event of another data set as it is compared: a row of theirs for each pair
// of states in it.
type Row struct {
	ID   string // theirs
	Day  string // YYYY-MM-DD
	A, B string // alpha-3 codes, A before B
	Type string // PLOVER category
}

// Read tells how the reading of a file went.
type Read struct {
	Rows     int `json:"rows"`     // lines
	Bad      int `json:"bad"`      // that could not be taken apart
	Domestic int `json:"domestic"` // with fewer than two states
	Other    int `json:"other"`    // of a category that we have not
}

// Reader reads a data set. It counts in read.
type Reader func(read *Read) iter.Seq2[Row, error]

// pairs gives the pairs of states that an event is between: each source with each
// recipient; without recipients, the sources with one another.
func pairs(source, recipient []string) [][2]string {
	var out [][2]string
	add := func(a, b string) {
		if b < a {
			a, b = b, a
		}
		if p := [2]string{a, b}; a != b && !slices.Contains(out, p) {
			out = append(out, p)
		}
	}
	for i, a := range source {
		for _, b := range recipient {
			add(a, b)
		}
		if len(recipient) == 0 {
			for _, b := range source[i+1:] {
				add(a, b)
			}
		}
	}
	return out
}

// types are the PLOVER categories of CAMEO's root codes, those that we have. Source:
// PLOVER manual, table of CAMEO equivalents; appeals (02), which it dropped, are
// REQUEST as in our own CAMEO codes.
var types = map[string]string{
	"02": "REQUEST", "03": "AGREE", "04": "CONSULT", "05": "SUPPORT", "09": "ACCUSE", "10": "REQUEST",
	"11": "ACCUSE", "12": "REJECT", "13": "THREATEN",
}

// ours are the categories that we have.
var ours = []string{"CONSULT", "AGREE", "SUPPORT", "REQUEST", "ACCUSE", "REJECT", "THREATEN"}

// unquote takes the quotes off a cell that is wholly quoted.
func unquote(s string) string {
	if len(s) >= 2 && s[0] == '"' && s[len(s)-1] == '"' {
		return strings.ReplaceAll(s[1:len(s)-1], `""`, `"`)
	}
	return s
}
