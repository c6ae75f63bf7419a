package lexicon

import "strings"

// StateNames returns the usual Arabic name of every state and territory by its ISO
// 3166-1 alpha-3 code: the first name in states.tsv. For showing, not for matching.
func StateNames() (map[string]string, error) {
	table, err := rows(files, "states.tsv")
	if err != nil {
		return nil, err
	}
	out := make(map[string]string, len(table))
	for _, r := range table {
		if names := r.list(1); len(names) > 0 {
			out[r.col(0)] = strings.TrimPrefix(names[0], "!")
		}
	}
	return out, nil
}
