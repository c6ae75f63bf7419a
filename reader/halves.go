package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// halves gives "الجنوبي" and "الشمالي" behind a word of a side or an office the states that
// the page tells by them: "ترأس الوفد الجنوبي فلان والوفد الشمالي علان" where both Koreas talk.
func (d *document) halves() {
	told, sure := map[string]bool{}, map[string]bool{}
	for i := range d.toks {
		if m, ok := d.match(i, lexicon.State, lexicon.Nisba, lexicon.Capital); ok {
			told[m.Entry.Key] = true
			sure[m.Entry.Key] = sure[m.Entry.Key] || m.Entry.Attr["weak"] == ""
			for _, code := range d.bothStates(m) { // "الكوريتان"
				told[code] = true
			}
		}
	}
	for _, h := range d.lex.Halves() {
		if sure[h.North] && !sure[h.South] {
			d.north(h.South, h.North)
		}
		if !told[h.South] || !told[h.North] {
			continue
		}
		for i := 1; i < len(d.toks); i++ {
			code := h.South
			ending, ok := strings.CutPrefix(d.norm(i), "الجنوبي")
			if !ok {
				code = h.North
				ending, ok = strings.CutPrefix(d.norm(i), "الشمالي")
			}
			if !ok || d.inside[i] || d.toks[i].Line || !d.delegation(i-1) && !d.matchBefore(i, lexicon.Office, lexicon.Side) {
				continue
			}
			e := &lexicon.Entry{Class: lexicon.Nisba, Key: code, Lemma: d.norm(i)}
			switch ending {
			case "":
				e.Number = lexicon.Singular
			case "ه":
				e.Number, e.Feminine = lexicon.Singular, true
			case "ان":
				e.Number = lexicon.Dual
			case "ون", "ين":
				e.Number = lexicon.Plural
			default:
				continue
			}
			d.at[i] = []lexicon.Match{{First: i, Last: i + 1, Entry: e, Definite: true}}
		}
	}
}

// north gives the words that leave open which half of a nation they mean to the one of which alone the
// page tells: "الوزير الكوري" on a page of the North.
func (d *document) north(south, north string) {
	for i := range d.toks {
		for k, m := range d.at[i] {
			if m.Entry.Key == south && m.Entry.Class == lexicon.Nisba && m.Entry.Attr["weak"] != "" {
				e := *m.Entry
				e.Key = north
				d.at[i] = slices.Clone(d.at[i])
				d.at[i][k].Entry = &e
			}
		}
	}
}
