package lexicon

import "io/fs"

// Half is two states that pages telling of both call by their half of one land, by their
// ISO 3166-1 alpha-3 codes.
type Half struct{ South, North string }

func halves(fsys fs.FS) ([]Half, error) {
	rs, err := rows(fsys, "halves.tsv")
	if err != nil {
		return nil, err
	}
	out := make([]Half, len(rs))
	for i, r := range rs {
		out[i] = Half{South: r.col(0), North: r.col(1)}
	}
	return out, nil
}

// Halves are the pairs of states that are told by their half of one land.
func (l *Lexicon) Halves() []Half { return l.halves }
