package reader

import (
	"mahdar/calendar"
	"mahdar/lexicon"
)

// signs reports whether the verb m tells of an agreement that is signed: "وقعا في
// مسقط مذكرة تفاهم". By itself وقع is "happened" too.
func (d *document) signs(m lexicon.Match) bool {
	if m.Entry.Attr["role"] != "sign" || m.Entry.Tense != lexicon.Past {
		return false
	}
	for j := m.Last; j < min(m.Last+25, d.sentence(d.sent[m.First]).last); j++ {
		if d.in("agreement", j) {
			return true
		}
		if d.norm(j) == ";" || d.norm(j) == ":" {
			return false
		}
	}
	return false
}

// signed reports whether a signing is told with its day and its city, or with the
// visit during which it was, as one that stands for a meeting is.
func (x *extractor) signed(f *frame) bool {
	for _, g := range x.framesOf(f.sent) {
		if g.mode == "visit" && g.trig.first > f.trig.first && !g.denied && len(g.parties()) > 0 {
			return true
		}
	}
	m := x.dated(f)
	return m != nil && m.Kind == calendar.Day && x.where(f) != nil
}
