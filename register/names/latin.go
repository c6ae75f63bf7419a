package names

import "strings"

// rule turns letters of a Latin word into classes. At is "^" for the beginning of
// a word only, "" for anywhere. Alternatives stand behind one another, the
// likeliest first; "" is no consonant.
type rule struct {
	letters string
	at      string
	classes []string
}

// latinRules, longest first within a letter. Source: usual romanisations of the
// languages that meet in diplomatic news (English, French, German, Turkish, Pinyin,
// Revised Romanization of Korean, Hepburn), against their Arabic transcriptions.
var latinRules = []rule{
	{"sch", "", []string{"S"}},
	{"tch", "", []string{"S"}},
	{"cz", "", []string{"S"}},
	{"ch", "", []string{"S", "K", "X", "G"}},
	{"ck", "", []string{"K"}},
	{"ce", "", []string{"S", "K"}},
	{"ci", "", []string{"S", "K"}},
	{"cy", "", []string{"S"}},
	{"c", "", []string{"K", "S", "G"}},
	{"kh", "", []string{"X", "K"}},
	{"k", "", []string{"K"}},
	{"q", "", []string{"K", "S", "G"}},
	{"sh", "", []string{"S"}},
	{"s", "", []string{"S"}},
	{"x", "^", []string{"S", "KS"}},
	{"x", "", []string{"KS", "X"}},
	{"zh", "", []string{"G", "S"}},
	{"z", "", []string{"S", "D", "TS"}},
	{"th", "", []string{"T", "S"}},
	{"tz", "", []string{"TS", "S"}},
	{"t", "", []string{"T"}},
	{"dh", "", []string{"D"}},
	{"dj", "", []string{"G"}},
	{"d", "", []string{"D"}},
	{"gh", "", []string{"G", ""}},
	{"g", "", []string{"G", "K"}},
	{"j", "^", []string{"G", "Y", "S", "X"}},
	{"j", "", []string{"G", ""}},
	{"ph", "", []string{"F"}},
	{"p", "", []string{"B"}},
	{"b", "", []string{"B"}},
	{"f", "", []string{"F"}},
	{"v", "", []string{"F", ""}},
	{"w", "^", []string{"W", "F"}},
	{"w", "", []string{"", "F"}},
	{"l", "", []string{"L"}},
	{"m", "", []string{"M"}},
	{"n", "", []string{"N"}},
	{"r", "", []string{"R"}},
	{"h", "^", []string{"H", "A"}},
	{"h", "", []string{""}},
	{"y", "^", []string{"Y"}},
	{"ou", "^", []string{"A", "W"}},
	{"u", "^", []string{"A", "Y"}},
	{"i", "^", []string{"A", "Y"}},
	{"e", "^", []string{"A", "Y"}},
	{"a", "^", []string{"A"}},
	{"o", "^", []string{"A"}},
}

// most is the largest number of keys that are followed for one word.
const most = 32

func latin(w string) []string {
	w = double(w)
	keys := []string{""}
	for i := 0; i < len(w); {
		r := at(w, i)
		if r == nil {
			i++
			continue
		}
		i += len(r.letters)
		next := make([]string, 0, len(keys)*len(r.classes))
		for _, c := range r.classes {
			for _, k := range keys {
				if len(next) < most {
					next = append(next, k+c)
				}
			}
		}
		keys = next
	}
	return keys
}

func at(w string, i int) *rule {
	for n := range latinRules {
		r := &latinRules[n]
		if r.at == "^" && i > 0 {
			continue
		}
		if strings.HasPrefix(w[i:], r.letters) {
			return r
		}
	}
	return nil
}

// double drops the second of two equal consonants: Arabic writes one.
func double(w string) string {
	var b strings.Builder
	var last rune
	for _, r := range w {
		if r == last && !strings.ContainsRune("aeiou", r) {
			continue
		}
		b.WriteRune(r)
		last = r
	}
	return b.String()
}
