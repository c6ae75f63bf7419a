package lexicon

import "strings"

// none stands in a column for "there is no such form".
const none = "-"

// buildOffice reads key, phrase, feminine, plurals, attributes. The key is - where
// the head alone has none; an empty feminine is made by rule (+ة). The office of a person takes pronouns: وزير خارجيته, نظيره.
func buildOffice(b *builder) error {
	key := b.row.col(0)
	if key == none {
		key = ""
	}
	b.begin(Office, key, lemma(b.row.col(1)), b.row.attrs(4))
	return b.person(b.row.col(1), b.row.col(2), b.row.list(3))
}

// buildHonorific reads phrase, feminine, plurals, attributes.
func buildHonorific(b *builder) error {
	b.begin(Honorific, b.row.attrs(3)["key"], lemma(b.row.col(0)), b.row.attrs(3))
	return b.person(b.row.col(0), b.row.col(1), b.row.list(2))
}

func (b *builder) person(text, feminine string, plurals []string) error {
	p := parsePhrase(text)
	p.article = p.article || len(p.rest) > 0 && p.rest[0].agrees
	switch feminine {
	case none:
		feminine = ""
	case "":
		feminine = p.head + taa
	}
	for i, pl := range plurals {
		if pl == "ون" {
			plurals[i] = p.head + pl
		}
	}
	if b.attr["fixed"] != "" { // as written, no inflection
		b.fixed(text)
		return nil
	}
	b.phrase(p.forms(feminine, plurals, true), None)
	return nil
}

// lemma writes a phrase for people: without marks, with the articles that may be missing.
func lemma(text string) string {
	words := strings.Fields(text)
	for i, w := range words {
		if i == 0 {
			w = strings.TrimPrefix(w, mark)
		}
		words[i] = strings.ReplaceAll(strings.Replace(w, "+", "", 1), mark, "ال")
	}
	return strings.Join(words, " ")
}

func (b *builder) phrase(fs []phraseForm, tense Tense) {
	for _, f := range fs {
		e := b.entry(features{feminine: f.feminine, number: f.number, tense: tense, suffix: f.suffix})
		b.trie.add(f.form, term{entry: e, definite: f.definite})
	}
}

// fixed adds words as written; the attributes suffix, feminine, dual and plural
// say what the rules cannot see.
func (b *builder) fixed(text string) {
	number := Singular
	switch {
	case b.attr["dual"] != "":
		number = Dual
	case b.attr["plural"] != "":
		number = Plural
	}
	e := b.entry(features{
		number: number, suffix: b.attr["suffix"] != "", feminine: b.attr["feminine"] != "",
	})
	for _, f := range optional(text) {
		b.trie.add(f, term{entry: e, definite: strings.HasPrefix(f, "ال")})
	}
}

// buildWords reads key, words, attributes; the words stand as written.
func buildWords(b *builder) error {
	attr := b.row.attrs(2)
	for _, w := range b.row.list(1) {
		b.begin(b.class, b.row.col(0), plain(w), attr)
		b.fixed(w)
	}
	return nil
}

// buildSide reads key, noun phrase, plurals, attributes.
func buildSide(b *builder) error {
	b.begin(Side, b.row.col(0), lemma(b.row.col(1)), b.row.attrs(3))
	if b.attr["fixed"] != "" {
		b.fixed(b.row.col(1))
		return nil
	}
	b.noun(b.row.col(1), b.row.list(2), b.attr["human"] != "")
	return nil
}

// noun inflects a noun phrase; a head alone, or with adjectives, may take the article.
func (b *builder) noun(text string, plurals []string, human bool) {
	p := parsePhrase(text)
	if len(p.rest) == 0 || p.rest[0].agrees {
		p.article = true
	}
	b.phrase(p.forms("", plurals, human), None)
}
