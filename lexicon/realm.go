package lexicon

import "io/fs"

// Realm is a word by which a state is called alone by its own people and neighbours, and the
// names of the states that are called so: the first where a page names none of them.
type Realm struct {
	Word   string
	States []string
}

func realms(fsys fs.FS) ([]Realm, error) {
	rs, err := rows(fsys, "realms.tsv")
	if err != nil {
		return nil, err
	}
	out := make([]Realm, len(rs))
	for i, r := range rs {
		out[i] = Realm{Word: r.col(0), States: r.list(1)}
	}
	return out, nil
}

// Realms are the words such as "المملكة" that stand for a state alone.
func (l *Lexicon) Realms() []Realm { return l.realms }
