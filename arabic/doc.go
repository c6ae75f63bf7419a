// Package arabic turns a page's visible text into tokens with normal forms and
// clitic readings, and into sentences; it also reads numerals.
//
//	وبالولايات المتحدة  →  [و+ب+الولايات] [المتحده]
//
// Offsets are code points of the text as given, whatever marks, tatweel,
// presentation forms or digits it is written with: Text.Runes[t.Start:t.End] is
// always the token as written. The package knows letters and affixes; it does not
// know what any word means.
package arabic
