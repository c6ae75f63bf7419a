// Package names finds where a person's name begins and ends in Arabic news,
// without knowing the person.
//
//	"وأكد [هارت] لنظيره الكوري [سو مين]"  →  two spans
//
// Load decodes the weights that the program carries; Tag runs a conditional random
// field over a page, in two passes: the second knows which words the first took for
// names elsewhere on the page. The train directory holds the program that makes the
// weights, and data what it learns from; docs/decisions/names.md has the figures.
//
// A span covers the name alone: no title, honorific, office, nationality or
// quotation mark. It takes in the words that bind names (بن, آل, أبو, عبد, ولد, دي,
// فان), hyphens and initials. A name within the name of an institution ("مركز الملك
// فهد") is no person's mention.
package names
