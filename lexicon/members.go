package lexicon

import (
	"io/fs"
	"slices"
	"strings"
)

// members tells which states are members of the organisations, by key.
func members(fsys fs.FS) (map[string][]string, error) {
	rs, err := rows(fsys, "members.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string][]string{}
	for _, r := range rs {
		out[r.col(0)] = strings.Fields(r.col(1))
	}
	return out, nil
}

// Member reports whether the state of the ISO 3166-1 alpha-3 code is a member of the
// organisation of that key. It knows of few organisations.
func (l *Lexicon) Member(org, code string) bool { return slices.Contains(l.members[org], code) }
