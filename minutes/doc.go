// Package minutes holds the record of one page: who consulted whom, in which
// office, when, where, over which channel, what each side said and what they
// agreed, every value with the words that say it.
//
// The package has types for the two JSON forms (the minutes of docs/output.md and
// the flat codebook form of docs/codebook.md) and makes the second of the first; it
// does nothing else. It imports nothing of the house and does not know how a page was
// read.
//
// All offsets count Unicode code points of Page.Text and are half-open.
// All dates are ISO 8601: YYYY-MM-DD, YYYY-MM or YYYY.
package minutes
