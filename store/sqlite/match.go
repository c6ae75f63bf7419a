package sqlite

import (
	"strings"

	"mahdar/store/words"
)

// columns of the full-text tables by field.
var columns = map[words.Field]string{
	words.Text: "{title body}", words.Title: "{title}", words.Names: "{names}", words.Tags: "{tags}",
}

// expression writes a query for FTS5. titles wants the words of the text in the title.
func expression(q words.Query, titles bool) string {
	var all []string
	for _, c := range q.Clauses {
		byField := map[words.Field][]string{}
		var order []words.Field
		for _, t := range c {
			f := t.Field
			if titles && f == words.Text {
				f = words.Title
			}
			if byField[f] == nil {
				order = append(order, f)
			}
			byField[f] = append(byField[f], `"`+strings.ReplaceAll(strings.Join(t.Words, " "), `"`, `""`)+`"`)
		}
		var any []string
		for _, f := range order {
			any = append(any, columns[f]+" : ("+strings.Join(byField[f], " OR ")+")")
		}
		all = append(all, "("+strings.Join(any, " OR ")+")")
	}
	return strings.Join(all, " AND ")
}

// hasText reports whether a query asks for words of the text.
func hasText(q words.Query) bool {
	for _, c := range q.Clauses {
		for _, t := range c {
			if t.Field == words.Text {
				return true
			}
		}
	}
	return false
}
