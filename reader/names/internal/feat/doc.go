// Package feat describes the tokens of a page to the name tagger: what a word
// looks like, what the lexicon makes of it, how it behaves in a large corpus, what
// stands around it, and whether it is a name elsewhere on the page.
//
// No feature knows a particular person: a word's identity counts only where the
// word is frequent and no name, and words that are names of few people have no
// entry among the words' habits (see Words).
package feat
