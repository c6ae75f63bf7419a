// Package lexicon knows the words of diplomacy: states and their adjectives,
// capitals, organisations, offices, honorifics, verbs and nouns of contact and of
// saying. The words stand in data/*.tsv, which anybody can extend; the rules of
// Arabic inflection in this package make their forms.
//
//	"ووزيرا خارجيتهما"  →  office foreign_minister, dual, conjunction و, pronoun هما
//
// Load compiles the data into one trie of token normal forms; Match finds every
// form at every token of a text. The package does not know sentences, and it
// knows no person's name.
package lexicon
