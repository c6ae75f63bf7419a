package lexicon

import "strings"

// A phrase in a data file is a head noun and what follows it:
//
//	وزير (ال)خارجية     the head stands before its complement: وزيرا الخارجية
//	(ال)قائم بالأعمال   the head may take the article: القائمة بالأعمال
//	(ال)أمين +عام       the adjective after + agrees: الأمناء العامون, أمينا عاما
//	(ال)وزير            a head alone, in every state: وزيرا, الوزيران
//
// (ال) before a later word is an article that may be missing.
type phrase struct {
	head    string
	article bool // the head may take the article
	rest    []piece
}

type piece struct {
	word     string
	optional bool // (ال)
	agrees   bool // +
}

const mark = "(ال)"

func parsePhrase(s string) phrase {
	var p phrase
	for i, w := range strings.Fields(s) {
		base, opt := strings.CutPrefix(w, mark)
		if i == 0 {
			p.head, p.article = base, opt
			continue
		}
		base, agrees := strings.CutPrefix(base, "+")
		p.rest = append(p.rest, piece{base, opt, agrees})
	}
	return p
}

// phraseForm is an inflected phrase.
type phraseForm struct {
	form     string
	feminine bool
	number   Number
	definite bool // the head carries the article
	suffix   bool // may carry a pronoun
}

// forms inflects the phrase. human tells people from things, which agree otherwise.
func (p phrase) forms(feminine string, plurals []string, human bool) []phraseForm {
	var out []phraseForm
	for _, n := range nounForms(p.head, feminine, plurals) {
		switch {
		case len(p.rest) == 0:
			suffix := n.state != absolute
			out = append(out, phraseForm{n.form, n.feminine, n.number, false, suffix})
			if p.article && n.state != construct && !n.bare {
				out = append(out, phraseForm{"ال" + n.form, n.feminine, n.number, true, false})
			}
		case !p.article && !p.rest[0].agrees: // construct
			if n.state == absolute {
				continue
			}
			for _, r := range p.tails(n, human, false) {
				out = append(out, phraseForm{n.form + " " + r, n.feminine, n.number, false, true})
			}
		case n.state != construct:
			for _, r := range p.tails(n, human, false) {
				out = append(out, phraseForm{n.form + " " + r, n.feminine, n.number, false, false})
			}
			if n.bare || !p.article {
				continue
			}
			for _, r := range p.tails(n, human, true) {
				out = append(out, phraseForm{"ال" + n.form + " " + r, n.feminine, n.number, true, false})
			}
		}
	}
	return out
}

// tails returns every way to write what follows the head n.
func (p phrase) tails(n nounForm, human, definite bool) []string {
	out := []string{""}
	for _, w := range p.rest {
		var ways []string
		switch {
		case w.agrees:
			for _, a := range adjective(w.word, n, human) {
				if definite {
					a = "ال" + a
				}
				ways = append(ways, a)
			}
		case w.optional:
			ways = []string{w.word, "ال" + w.word}
		default:
			ways = []string{w.word}
		}
		var next []string
		for _, o := range out {
			for _, way := range ways {
				next = append(next, strings.TrimSpace(o+" "+way))
			}
		}
		out = next
	}
	return out
}

// optional returns the ways to write a name with articles that may be missing.
func optional(s string) []string {
	out := []string{""}
	for _, w := range strings.Fields(s) {
		ways := []string{w}
		if base, ok := strings.CutPrefix(w, mark); ok {
			ways = []string{base, "ال" + base}
		}
		var next []string
		for _, o := range out {
			for _, way := range ways {
				next = append(next, strings.TrimSpace(o+" "+way))
			}
		}
		out = next
	}
	return out
}
