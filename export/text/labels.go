package text

import (
	_ "embed"
	"fmt"
	"strings"

	"mahdar/export/states"
)

//go:embed labels.tsv
var labelTable string

// labels are the words of one language by kind and key.
type labels map[[2]string]string

// columns of labels.tsv by language.
var columns = map[string]int{"ar": 2, "en": 3}

// parseLabels reads the column of lang. It is an error if lang has no column or
// a line has not four.
func parseLabels(table, lang string) (labels, error) {
	col, ok := columns[lang]
	if !ok {
		return nil, fmt.Errorf("text: no labels in language %q, there are ar and en", lang)
	}
	out := labels{}
	n := 0
	for line := range strings.Lines(table) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 {
			return nil, fmt.Errorf("text: labels.tsv:%d: %d columns, expected 4", n, len(f))
		}
		out[[2]string{f[0], f[1]}] = f[col]
	}
	return out, nil
}

// load returns the words of a language, in English with the names of states; Arabic
// ones are the lexicon's.
func load(lang string) (labels, error) {
	l, err := parseLabels(labelTable, lang)
	if err != nil || lang != "en" {
		return l, err
	}
	t, err := states.Load()
	if err != nil {
		return nil, err
	}
	for code, name := range t.Names() {
		l[[2]string{"state", code}] = name
	}
	return l, nil
}

// of returns the label of key, or key itself where there is none.
func (l labels) of(kind, key string) string {
	if s := l[[2]string{kind, key}]; s != "" {
		return s
	}
	return key
}
