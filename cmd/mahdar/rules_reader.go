package main

import (
	"strings"

	"mahdar/reader"
)

// readerRules are the rules of the reader as they are shown.
func readerRules() []rule {
	var out []rule
	for _, r := range reader.Rules() {
		shown := rule{room: "reader", id: r.ID, about: r.About}
		for _, e := range r.Fires {
			shown.fires = append(shown.fires, readerText(e)+" → "+readerMakes(e.Makes))
		}
		for _, e := range r.Silent {
			shown.silent = append(shown.silent, readerText(e))
		}
		out = append(out, shown)
	}
	return out
}

// readerText is the text of an example with its title before it.
func readerText(e reader.Example) string {
	var b strings.Builder
	if e.Title != "" {
		b.WriteString(e.Title + " / ")
	}
	b.WriteString(strings.Join(strings.FieldsFunc(e.Text, func(r rune) bool { return r == '\n' }), " / "))
	if e.Page != "" {
		b.WriteString(" (page of " + e.Page + ")")
	}
	return b.String()
}

// readerMakes is what an example makes, apart from its text: Arabic names stand in
// it between words of Latin letters.
func readerMakes(s string) string {
	if s == "" {
		return "nothing"
	}
	return "`" + s + "`"
}
