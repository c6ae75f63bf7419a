package words

import (
	"strings"
	"unicode"
	"unicode/utf8"

	"mahdar/arabic"
)

// Version changes whenever a text would get other stems.
const Version = "words 1"

// articles are the article with what may stand before it, longest first.
var articles = []string{"وبال", "وكال", "فبال", "ولل", "فلل", "وال", "بال", "كال", "فال", "لل", "ال"}

// endings of number, gender, relation and possession, longest first.
var endings = []string{"تهما", "تها", "تهم", "تنا", "تان", "تين", "هما", "يات", "ته", "ات", "ان", "ين", "ون", "يه", "ها", "هم", "نا", "ه", "ي", "ا"}

// Stem returns the form under which a word in normal form is indexed: without
// article and without endings, as long as three letters are left. It is no root: it
// only has to be the same for the forms of one word.
func Stem(w string) string {
	if len(w) == 0 || w[0] < utf8.RuneSelf {
		return w
	}
	for _, a := range articles {
		if rest, ok := strings.CutPrefix(w, a); ok && len(rest) >= 6 {
			w = rest
			break
		}
	}
	for range 3 { // يابانيون: ون, ي, ان
		cut := w
		for _, e := range endings {
			if rest, ok := strings.CutSuffix(w, e); ok && len(rest) >= 6 {
				cut = rest
				break
			}
		}
		if cut == w {
			break
		}
		w = cut
	}
	return w
}

// stop are the commonest function words, in normal form; they are not indexed.
var stop = set("في من الي علي عن ان انه انها التي الذي الذين هذا هذه ذلك تلك مع ما لا لم لن قد كان كانت كما هو هي او ثم بين بعد قبل كل بن يا اذا حيث عند غير و ال the of and in to")

func set(list string) map[string]bool {
	m := map[string]bool{}
	for _, w := range strings.Fields(list) {
		m[w] = true
	}
	return m
}

// Normals returns the words and numbers of a text in normal form, function words too.
func Normals(text string) []string {
	return strings.FieldsFunc(arabic.Normal(text), func(r rune) bool {
		return !unicode.IsLetter(r) && !unicode.IsDigit(r)
	})
}

// Stems returns the stems of a text in its order, without function words.
func Stems(text string) []string { return stems(Normals(text)) }

// stems overwrites list.
func stems(list []string) []string {
	out := list[:0]
	for _, w := range list {
		if !stop[w] {
			out = append(out, Stem(w))
		}
	}
	return out
}

// clitics returns the forms that one-letter clitics give a stem, itself first.
func clitics(stem string) []string {
	out := []string{stem}
	if stem == "" || stem[0] < utf8.RuneSelf {
		return out
	}
	for _, c := range []string{"و", "ب", "ل", "ف", "ك", "س", "وب", "ول", "وس"} {
		out = append(out, c+stem)
	}
	return out
}

// cuts returns what is left of a stem when it is taken to begin with clitics; three
// letters at least.
func cuts(stem string) []string {
	var out []string
	for _, c := range []string{"وب", "ول", "و", "ب", "ل", "ف", "ك"} {
		if rest, ok := strings.CutPrefix(stem, c); ok && len(rest) >= 6 {
			out = append(out, rest)
		}
	}
	return out
}
