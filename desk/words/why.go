package words

import (
	_ "embed"
	"fmt"
	"strings"
)

//go:embed why.tsv
var whyTable string

// why is an error in Arabic: before and after are what stands around its *.
type why struct {
	before, after string
	any           bool
	arabic        string
}

func loadWhy() ([]why, error) {
	var out []why
	for n, line := range strings.Split(whyTable, "\n") {
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		english, arabic, ok := strings.Cut(line, "\t")
		if !ok || arabic == "" {
			return nil, fmt.Errorf("words: why.tsv:%d: want English, Arabic", n+1)
		}
		w := why{arabic: arabic}
		w.before, w.after, w.any = strings.Cut(english, "*")
		out = append(out, w)
	}
	return out, nil
}

// Why says in the language what is wrong with something that somebody sent. The text is
// that of an error; one that is not known comes back as it is.
func (w *Words) Why(text string) string {
	for _, y := range w.why {
		switch {
		case !y.any && text == y.before:
			return y.arabic
		case y.any && len(text) >= len(y.before)+len(y.after) && strings.HasPrefix(text, y.before) && strings.HasSuffix(text, y.after):
			return strings.Replace(y.arabic, "*", text[len(y.before):len(text)-len(y.after)], 1)
		}
	}
	return text
}
