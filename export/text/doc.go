// Package text writes the minutes of a page as a person reads them in a
// terminal: in Arabic or English, with the quotes under each value on demand.
//
// The words it uses stand in labels.tsv. Values from the page are set in
// directional isolates, so that Arabic, Latin and digits do not get mixed up on
// a line, and control characters and bidi overrides of the page are shown as
// signs: a page cannot write to the terminal.
//
// The package changes nothing in the minutes and knows no rule of reading.
package text
