package lexicon

import "strings"

// buildPredicate reads part of speech, lemma, second form, masdars, participle,
// attributes. The parts of speech:
//
//	v  verb: the second form is the present
//	n  noun, or noun phrase: the second form its plurals
//	a  adjective: the second form its broken plurals
//	w  words as written
func buildPredicate(b *builder) error {
	r := b.row
	text, attr := r.col(1), r.attrs(5)
	b.begin(b.class, predicateKey(b.class, attr), lemma(text), attr)
	switch pos := r.col(0); pos {
	case "v":
		return b.verb()
	case "n":
		if b.class == Common {
			b.commonNoun(text, r.list(2))
			return nil
		}
		b.noun(text, r.list(2), attr["human"] != "")
	case "a":
		b.adjective(text, r.list(2))
	case "w":
		b.fixed(text)
	default:
		return r.errorf("part of speech %q is none of v, n, a, w", pos)
	}
	return nil
}

// predicateKey says which attribute is the entry's key.
func predicateKey(c Class, attr map[string]string) string {
	switch c {
	case Contact:
		return attr["mode"]
	case Saying, Attitude:
		return attr["act"]
	case Status:
		return attr["status"]
	}
	return attr["key"]
}

func (b *builder) verb() error {
	r := b.row
	past, present := r.col(1), r.col(2)
	if runes(past) < 2 {
		return r.errorf("verb %q is too short", past)
	}
	if present != "" && present != none && []rune(present)[0] != 'ي' {
		return r.errorf("present %q does not begin with ي", present)
	}
	if present == none {
		present = ""
	}
	suffix := b.attr["suffix"] != "no"
	for _, f := range newVerb(past, present, b.attr["doubled"] != "").forms() {
		if b.class == Common && (f.person == 1 || f.tense == Passive) {
			continue // نمر, عيد: names first
		}
		e := b.entry(features{
			feminine: f.feminine, number: f.number, tense: f.tense, person: f.person,
			suffix: suffix && f.tense != Passive,
		})
		b.trie.add(f.form, term{entry: e, bound: f.bound})
	}
	for _, m := range r.list(3) {
		b.masdar(m)
	}
	if p := participle(r.col(4), present); p != "" && p != none {
		for _, n := range participleForms(p) {
			e := b.entry(features{feminine: n.feminine, number: n.number, tense: Participle, suffix: suffix})
			b.trie.add(n.form, term{entry: e})
			if !n.bare {
				b.trie.add("ال"+n.form, term{entry: e, definite: true})
			}
		}
	}
	return nil
}

// masdar adds a verbal noun: استقبال, استقبالا, الاستقبال, استقباله.
func (b *builder) masdar(m string) {
	p := phrase{head: m, article: true}
	for _, n := range singularForms(p.head, dualStem(m) != m) {
		e := b.entry(features{feminine: n.feminine, number: Singular, tense: Masdar, suffix: !n.bare})
		b.trie.add(n.form, term{entry: e})
		if !n.bare {
			b.trie.add("ال"+n.form, term{entry: e, definite: true})
		}
	}
}

func (b *builder) adjective(base string, plurals []string) {
	forms := nisbaForms(base)
	for _, p := range plurals {
		forms = append(forms, nounForm{form: p, number: Plural})
	}
	for _, n := range forms {
		e := b.entry(features{feminine: n.feminine, number: n.number})
		b.trie.add(n.form, term{entry: e})
		if !n.bare {
			b.trie.add("ال"+n.form, term{entry: e, definite: true})
		}
	}
}

// commonNoun adds a noun without its dual where that is short: سلمان, شعبان and
// سلطان are names first.
func (b *builder) commonNoun(text string, plurals []string) {
	p := parsePhrase(text)
	p.article = true
	fs := p.forms("", plurals, false)
	if runes(p.head) <= 4 && !strings.HasSuffix(p.head, taa) {
		kept := fs[:0]
		for _, f := range fs {
			if f.number != Dual {
				kept = append(kept, f)
			}
		}
		fs = kept
	}
	b.phrase(fs, None)
}
