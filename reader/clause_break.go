package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// clauseBreak reports whether a new clause begins at token j: a finite verb of
// saying or contact, a conjunction such as "حيث", the content of a saying.
func (d *document) clauseBreak(j int) bool {
	if j < 0 || j >= len(d.toks) {
		return false
	}
	switch n := d.norm(j); n {
	case "حيث", "بينما", "ان", "بان", "وان", "وانه", "وانها", "وانهما", "وانهم", "لان", "كما", "اذ", "مما", "لكن", "الا", "وقد", "فقد":
		return true
	case "ما", "فيما":
		return !strings.HasPrefix(d.norm(j+1), "بين") || d.norm(j+1) == "بينما" // "ما بين 3 و5 مارس", "فيما بينهما"
	case ";":
		return !d.goesOnBehind(j)
	case "غير":
		return d.norm(j+1) == "ان" // "غير المباشرة" qualifies
	case ":":
		return !theseAre(d.norm(j - 1))
	default:
		if d.toks[j].Kind == arabic.Word && strings.HasPrefix(n, "و") && d.relative(strings.TrimPrefix(n, "و")) {
			return true
		}
	}
	if d.grants(j) && !d.relative(d.norm(j-1)) {
		return false
	}
	for _, m := range d.at[j] {
		switch m.Entry.Class {
		case lexicon.Saying, lexicon.Contact, lexicon.Light:
			if (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && (m.Prep == "" || m.Prep == "س") && d.verbal(j, m) {
				return true
			}
			if m.Entry.Class == lexicon.Saying && m.Entry.Tense == lexicon.Participle && d.norm(j-1) == "," && !m.Definite {
				return true
			}
		}
	}
	return false
}

// goesOnBehind reports whether the semicolon at token j parts no clauses, as some papers
// write it where others write a comma: "استقبل أ، اليوم؛ وزير خارجية ب؛ لبحث العلاقات".
func (d *document) goesOnBehind(j int) bool {
	if d.sent[j+1] != d.sent[j] {
		return false
	}
	if _, ok := d.governor(j + 1); ok || d.nameSpan(j+1) || d.norm(j+1) == "وذلك" || d.topicWord(j+1) {
		return true
	}
	m, ok := d.match(j+1, lexicon.Office, lexicon.Honorific)
	return ok && m.Conj == ""
}

func (d *document) relative(n string) bool {
	switch n {
	case "الذي", "التي", "الذين", "اللذان", "اللذين", "اللتان", "اللتين", "اللواتي":
		return true
	}
	return false
}

// noVerbBetween reports whether no finite verb stands from token a up to b.
func (d *document) noVerbBetween(a, b int) bool {
	for j := a; j < b; j++ {
		if _, ok := d.finiteAt(j); ok {
			return false
		}
	}
	return true
}

// maghrebWhere reads "أين" that no question begins as the Maghreb writes it, for "حيث": "توجه إلى
// نيامي أين استقبله الرئيس".
func (d *document) maghrebWhere() {
	for i := 1; i < len(d.toks); i++ {
		if d.norm(i) != "اين" || d.toks[i].Line || d.sent[i] != d.sent[i-1] {
			continue
		}
		switch d.norm(i - 1) {
		case ":", "\"", "من", "الي", "؟":
			continue
		}
		if m, ok := d.finiteAt(i + 1); ok && m.Conj == "" || d.was(i+1) {
			d.toks[i].Norm = "حيث"
		}
	}
}

// noPastBetween reports whether no verb in the past tense stands from token a up to b.
func (d *document) noPastBetween(a, b int) bool {
	for j := a; j < b; j++ {
		if m, ok := d.finiteAt(j); ok && m.Entry.Tense == lexicon.Past {
			return false
		}
	}
	return true
}
