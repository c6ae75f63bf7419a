package lexicon

import "io/fs"

// forms tells the forms of states, by code.
func forms(fsys fs.FS) (map[string]string, error) {
	rs, err := rows(fsys, "forms.tsv")
	if err != nil {
		return nil, err
	}
	out := map[string]string{}
	for _, r := range rs {
		switch r.col(1) {
		case "monarchy", "absolute", "presidential", "republic":
			out[r.col(0)] = r.col(1)
		default:
			return nil, r.errorf("no form of state: %q", r.col(1))
		}
	}
	return out, nil
}

// Lacks reports whether the state of the ISO 3166-1 alpha-3 code has nobody in the
// office of the key: no head of government beside its head of state, no president
// (elected tells that the title is one of a republic: رئيس, نائب الرئيس) or no
// king. It is false where nothing is known.
func (l *Lexicon) Lacks(code, office string, elected bool) bool {
	form := l.forms[code]
	switch office {
	case "head_of_government":
		return form == "absolute" || form == "presidential"
	case "head_of_state", "crown_prince":
		king := form == "monarchy" || form == "absolute"
		return form != "" && elected == king
	}
	return false
}
