package words

import (
	"cmp"
	_ "embed"
	"fmt"
	"slices"
	"strings"

	"mahdar/export/text"
	"mahdar/lexicon"
)

//go:embed labels.tsv
var table string

// Langs are the languages of the desk, the first one the default.
var langs = [...]string{"ar", "en"}

// Known reports whether the desk speaks lang.
func Known(lang string) bool { return lang == langs[0] || lang == langs[1] }

// Words are the words of one language. They are safe for use by several goroutines.
type Words struct {
	Lang   string
	own    map[string]string
	shared text.Labels
	states map[string]string
	why    []why // of errors, which are English
}

// Load returns the words of a language, "ar" or "en".
func Load(lang string) (*Words, error) {
	if !Known(lang) {
		return nil, fmt.Errorf("words: no language %q, there are ar and en", lang)
	}
	w := &Words{Lang: lang, own: map[string]string{}}
	for n, line := range strings.Split(table, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 3 || f[1] == "" || f[2] == "" {
			return nil, fmt.Errorf("words: labels.tsv:%d: want key, Arabic, English", n+1)
		}
		if w.own[f[0]] != "" {
			return nil, fmt.Errorf("words: labels.tsv:%d: %s stands twice", n+1, f[0])
		}
		w.own[f[0]] = f[1]
		if lang == "en" {
			w.own[f[0]] = f[2]
		}
	}
	var err error
	if w.shared, err = text.LoadLabels(lang); err != nil {
		return nil, err
	}
	if lang == "ar" {
		if w.why, err = loadWhy(); err != nil {
			return nil, err
		}
		w.states, err = lexicon.StateNames()
	}
	return w, err
}

// T is the word for a key of the desk, or the key where there is none.
func (w *Words) T(key string) string {
	if s := w.own[key]; s != "" {
		return s
	}
	return key
}

// Tf is T with values put in (%s, %d).
func (w *Words) Tf(key string, v ...any) string { return fmt.Sprintf(w.T(key), v...) }

// N says a number of things: key.one, key.two, key.few (3 to 10) and key.many, as
// Arabic counts them; English takes one and many. %d is the number.
func (w *Words) N(key string, n int) string {
	form := "many"
	switch r := n % 100; {
	case n == 1:
		form = "one"
	case w.Lang == "ar" && n == 2:
		form = "two"
	case w.Lang == "ar" && r >= 3 && r <= 10:
		form = "few"
	}
	s := w.T(key + "." + form)
	if strings.Contains(s, "%d") {
		return fmt.Sprintf(s, n)
	}
	return s
}

// Label is the word for a key of the record: of kind mode, status, role, format,
// office, act, topic, field, furniture, warning; the key with spaces where there is
// none.
func (w *Words) Label(kind, key string) string {
	if s := w.own[kind+"."+key]; s != "" {
		return s
	}
	if s, ok := w.shared.Of(kind, key); ok {
		return s
	}
	return strings.NewReplacer("_", " ", "-", " ").Replace(key)
}

// Keys lists the keys of a kind that the desk has words for, in the order of the words.
func (w *Words) Keys(kind string) []string {
	var out []string
	for k := range w.own {
		if key, ok := strings.CutPrefix(k, kind+"."); ok {
			out = append(out, key)
		}
	}
	slices.SortFunc(out, func(a, b string) int { return cmp.Compare(w.own[kind+"."+a], w.own[kind+"."+b]) })
	return out
}

// Party is the name of a party: of a state by its ISO 3166-1 alpha-3 code, of an
// organisation by its code; anything else as it is.
func (w *Words) Party(code string) string {
	if code == "" {
		return w.T("party.unknown")
	}
	if s := w.states[code]; s != "" {
		return s
	}
	for _, kind := range []string{"party", "state"} {
		if s, ok := w.shared.Of(kind, code); ok {
			return s
		}
	}
	return code
}

// Parties joins the names of parties with "and".
func (w *Words) Parties(codes []string) string { return w.joined(codes, w.T("and")) }

// Between joins the names of parties with a dash: what is between them.
func (w *Words) Between(codes []string) string { return w.joined(codes, " – ") }

func (w *Words) joined(codes []string, sign string) string {
	names := make([]string, len(codes))
	for i, c := range codes {
		names[i] = w.Party(c)
	}
	return strings.Join(names, sign)
}

// Dir is the direction of the language.
func (w *Words) Dir() string {
	if w.Lang == "ar" {
		return "rtl"
	}
	return "ltr"
}
