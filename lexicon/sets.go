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
	words := l.sets[set]
	for _, r := range t.Readings {
		if words[r.Form] && r.Suffix == "" {
			return true
		}
	}
	return false
}
