package reader

import (
	"strings"

	"mahdar/lexicon"
)

// missionNoun stands for the session that a journey is made for without a word of contact.
var missionNoun = &lexicon.Entry{Class: lexicon.Contact, Lemma: "لقاء", Attr: map[string]string{"mode": "meeting", "noun": "yes"}}

// missionTrigger reads at token i, behind a journey, whom somebody goes to tell or to bring something
// there: "توجه إلى كوناكري لإطلاع الرئيس الغيني على النتائج", "لإقناع نظيره". before are the triggers of the
// sentence before it.
func (d *document) missionTrigger(i int, taken []bool, before []*trigger) *trigger {
	deed, ok := strings.CutPrefix(d.norm(i), "ل")
	if !ok || len(before) == 0 || !d.lex.Has("mission", deed) || i+1 >= len(d.toks) || !taken[i+1] || d.toks[i+1].Line {
		return nil
	}
	b := before[len(before)-1]
	if b.mode != "visit" && b.attr("move") == "" {
		return nil
	}
	m, office := d.match(i+1, lexicon.Office, lexicon.Honorific)
	if office = office && clitics(m) == 0 && m.Entry.Number <= lexicon.Singular; !office && !strings.HasPrefix(d.norm(i+1), "نظير") {
		return nil
	}
	noun := lexicon.Match{First: i, Last: i + 1, Entry: missionNoun, Prep: "ل"}
	return &trigger{span: span{i, i + 1}, noun: &noun, mode: "meeting", at: i + 1, head: i}
}
