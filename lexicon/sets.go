package lexicon

import (
	"io/fs"

	"mahdar/arabic"
)

// sets reads the sets of words: by set, the normal forms in it.
func sets(fsys fs.FS) (map[string]map[string]bool, error) {
	rs, err := rows(fsys, "sets.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string]map[string]bool{}
	for _, r := range rs {
		if out[r.col(0)] == nil {
			out[r.col(0)] = map[string]bool{}
		}
		out[r.col(0)][arabic.Normal(r.col(1))] = true
	}
	return out, nil
}

// In reports whether a token is a word of the set of that name, with or without what
// is written to it.
func (l *Lexicon) In(set string, t *arabic.Token) bool {
	for _, r := range t.Readings {
		if r.Suffix == "" && l.Has(set, r.Form) {
			return true
		}
	}
	return false
}

// Has reports whether the normal form of a word is in the set of that name.
func (l *Lexicon) Has(set, norm string) bool {
	return l.sets[set][norm]
}
