// Package names compares the names of people across spellings and scripts.
//
//	كانغ كيونغ هوا · كانج كيونج-هوا · Kang Kyung-wha  →  KNG KNG
//	بلينكن · بلينكين · بلنكن · Blinken                 →  BLNKN
//
// Arabic writes foreign names by ear: vowels come and go, and one foreign sound
// has two or three letters (غ ج ك for g, س ش for s). A key keeps the consonants
// only, in classes that hold the letters which stand for one sound. Names that
// are the same person have the same keys; the reverse does not hold, so keys find
// candidates, and Alike decides.
//
// The package refuses to guess from a single short word: هوا or Yi have no key.
package names
