// Package copies finds pages that share their text: the same dispatch in nine
// newspapers, cut, under another headline, or inside a longer article.
//
//	text → set of hashes of five words in a row (Shingle)
//	     → pairs of pages of which one holds 60 % of the other's (Pairs)
//	     → families with a likely origin (Families)
//
// Words are compared in normal form, so spelling variants do not hide a copy.
// Pages of fewer than MinWords words are copies only if all words agree, since a
// few formulas of courtesy would else make families of strangers.
//
// Everything is a pure function of the set of pages: their order does not count.
package copies
