package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// councils takes out the words "مجلس الأمن" where they are a state's own security council:
// "مجلس الأمن الروسي", "مجلس الأمن القومي". Where the page tells of such a one and nowhere
// of the international one, "مجلس الأمن" alone is that one too.
func (d *document) councils() {
	var own, alone []int
	world := false
	for i := range d.toks {
		if d.norm(i) != "الامن" || i == 0 || !strings.HasSuffix(d.norm(i-1), "مجلس") {
			continue
		}
		nisba, is := d.match(i+1, lexicon.Nisba)
		switch {
		case is && nisba.Definite && nisba.Prep == "" && isCode(nisba.Entry.Key), d.norm(i+1) == "القومي", d.norm(i+1) == "الوطني":
			own = append(own, i-1)
		case d.norm(i+1) == "الدولي", d.norm(i+1) == "الاممي":
			world = true
		default:
			alone = append(alone, i-1)
		}
	}
	if len(own) > 0 && !world {
		own = append(own, alone...)
	}
	for _, i := range own {
		d.at[i] = slices.DeleteFunc(d.at[i], func(m lexicon.Match) bool { return m.Entry.Class == lexicon.Org && m.Last == i+2 })
		d.inside[i+1] = false
	}
}
