package lexicon

import "io/fs"

// rivals tells how the sides of states negotiate with one another, by code.
func rivals(fsys fs.FS) (map[string]string, error) {
	rs, err := rows(fsys, "rivals.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, r := range rs {
		switch r.col(1) {
		case "war", "parties":
			out[r.col(0)] = r.col(1)
		default:
			return nil, r.errorf("rivals of no kind: %q", r.col(1))
		}
	}
	return out, nil
}

// Rivals tells how the sides of the state of the ISO 3166-1 alpha-3 code negotiate with
// one another: "war" where government and armed movements do as warring sides,
// "parties", or "" where contacts inside the state are its own affair.
func (l *Lexicon) Rivals(code string) string { return l.rivals[code] }
