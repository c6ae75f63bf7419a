package plover

import (
	"slices"
	"strings"

	"mahdar/arabic"
)

// phrase is words that tell a mode; the first may carry clitics and an article.
type phrase struct {
	words []string
	mode  string
	types []string
}

// modeTable finds phrases by their first word.
type modeTable map[string][]phrase

func loadModes() (modeTable, error) {
	rs, err := rows("modes.tsv", 3)
	if err != nil {
		return nil, err
	}
	t := modeTable{}
	for _, r := range rs {
		for _, p := range list(r[2]) {
			ws := strings.Fields(arabic.Normal(p))
			t[ws[0]] = append(t[ws[0]], phrase{ws, r[1], list(r[0])})
		}
	}
	return t, nil
}

// of returns the mode that words tell for a category; "" if they tell none or more
// than one.
func (t modeTable) of(c Type, ws []string) string {
	found := ""
	for i, w := range ws {
		for _, r := range arabic.Readings(w) {
			for _, form := range []string{r.Form, strings.TrimPrefix(r.Form, "ال")} {
				for _, p := range t[form] {
					if !slices.Contains(p.types, string(c)) || !follows(p.words[1:], ws[i+1:]) {
						continue
					}
					if found != "" && found != p.mode {
						return ""
					}
					found = p.mode
				}
			}
		}
	}
	return found
}

// follows reports whether text begins with the words of a phrase.
func follows(rest, text []string) bool {
	if len(rest) > len(text) {
		return false
	}
	for i, w := range rest {
		if strings.TrimPrefix(text[i], "ال") != strings.TrimPrefix(w, "ال") {
			return false
		}
	}
	return true
}
