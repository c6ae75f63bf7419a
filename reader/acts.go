package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// acts returns the finite verb at token i that has a noun of contact as what is done.
func (d *document) acts(i int) (lexicon.Match, bool) {
	for _, m := range d.at[i] {
		if m.Entry.Attr["acts"] != "" && finite(m) && m.Pronoun == "" && (m.Prep == "" || m.Prep == "س") {
			return m, true
		}
	}
	return lexicon.Match{}, false
}

// actsTrigger joins a verb at token i that tells how somebody came to do what the noun of contact behind its
// preposition names with that noun: "سارع أ إلى الاتصال بب", "تمكن أ أمس من لقاء ب", "بادر إلى
// إجراء محادثات مع ب". It gives nil where the verb is of what is done again and again or where
// another clause begins before the noun.
func (d *document) actsTrigger(i int, s span, taken []bool) *trigger {
	m, ok := d.acts(i)
	if !ok {
		return nil
	}
	if m.Entry.Tense == lexicon.Present && m.Prep != "س" && d.norm(m.First-1) != "سوف" && !d.jussive(m.First-1) {
		return nil // "يحرص على لقاء"
	}
	loose := 0
	for j := m.Last; j < min(s.last, m.Last+30) && loose <= far; j++ {
		if taken[j] || d.timeAt[j] >= 0 {
			continue
		}
		if d.clauseBreak(j) {
			return nil
		}
		if n, ok := d.actAt(j, m.Entry.Attr["acts"], taken); ok {
			if m.Entry.Attr["takes"] == "visit" && n.Entry.Attr["mode"] == "visit" {
				return nil // "قام بزيارة" is read as a visit is
			}
			t := &trigger{span: span{n.First, n.Last}, verb: &m, noun: &n, light: true, mode: n.Entry.Attr["mode"], at: m.Last, head: n.First}
			d.extendNoun(t, s)
			t.first = m.First
			return t
		}
		loose++
	}
	return nil
}

// actAt is the noun of contact to which one of the prepositions leads at token j, by itself or
// through a verbal noun that carries it: "إلى لقاء", "بالاتصال", "إلى إجراء محادثات". A verb of no
// preposition has it as its object.
func (d *document) actAt(j int, preps string, taken []bool) (lexicon.Match, bool) {
	for p := range strings.SplitSeq(preps, "|") {
		i, clitic := j, p
		switch {
		case p == "obj":
			clitic = ""
		case d.norm(j) == arabic.Normal(p):
			i, clitic = j+1, ""
		}
		if i >= len(d.toks) {
			continue
		}
		for _, l := range d.at[i] {
			if l.Entry.Class == lexicon.Light && l.Entry.Tense == lexicon.Masdar && l.Prep == clitic && l.Conj == "" && l.Pronoun == "" && !taken[l.Last] {
				i, clitic = l.Last, ""
				break
			}
		}
		n, ok := d.contact(i)
		if ok && n.Prep == clitic && d.isDeed(n, taken) {
			return n, true
		}
	}
	return lexicon.Match{}, false
}

// isDeed reports whether the noun of contact n can be what somebody does: one session, and with whom it is
// where it has the article.
func (d *document) isDeed(n lexicon.Match, taken []bool) bool {
	if finite(n) || n.Conj != "" || n.Pronoun != "" || n.Entry.Tense == lexicon.Participle || n.Entry.Attr["summons"] != "" {
		return false
	}
	if n.Definite && n.Entry.Number == lexicon.Plural || d.noContact(n, taken) || d.idle(n) {
		return false
	}
	if !n.Definite || n.Last < len(taken) && taken[n.Last] || strings.HasPrefix(d.norm(n.Last), "هاتفي") {
		return true
	}
	_, led := d.governor(n.Last)
	return led // but "نجح في الاجتماع"
}
