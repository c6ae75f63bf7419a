// Package words makes the words under which the register is searched, and turns what
// people type into a query over them. Every store indexes and asks by this package, so
// that they answer alike.
//
//	"وبالولايات المتحدة"  →  ولا متحد       (Stems: letters, article, endings)
//	"لباريس"             →  باريس, لباريس   (Compile: clitics are tried when asking)
//	"Kang Kyung-wha"     →  KNG KNG         (names: consonants, see package names)
//	الأمريكية · امريكا     →  USA             (states by the lexicon)
//
// The same function makes the stems of a text and of a question, so nothing has to be
// known of a word. One-letter clitics (و ف ب ل ك), which may as well be the word's own
// first letter (وزير, لبنان), are left on the text and tried on the question.
package words
