package lexicon

import (
	"io/fs"

	"mahdar/arabic"
)

// sports reads the words of sport, by normal form.
func sports(fsys fs.FS) (map[string]bool, error) {
	rs, err := rows(fsys, "sport.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string]bool{}
	for _, r := range rs {
		out[arabic.Normal(r.col(0))] = true
	}
	return out, nil
}

// Sport reports whether a token is a word of sport, with or without what is written
// to it.
func (l *Lexicon) Sport(t *arabic.Token) bool {
	for _, r := range t.Readings {
		if l.sport[r.Form] {
			return true
		}
	}
	return false
}
