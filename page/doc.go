// Package page takes what a crawler stored - HTML, extracted text, a record of a
// JSON lines file, of a WARC or of a zip - and tells what on it is the article and
// what is furniture of the site.
//
//	Input{Bytes: …}  →  Page{Text: "…", Title: "…", Furniture: […], Published: …}
//
// Open, JSONLines, WARC and Zip bring pages in one at a time; Read reads one. The
// text keeps the characters of the page; every span is in code points of it. The
// package knows how news sites are built and the fixed phrases they use (data/*.tsv).
// It does not know Arabic grammar, nor diplomacy, nor the calendar: a date in words
// is pointed at, not resolved.
package page
