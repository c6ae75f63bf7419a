package plover

import (
	"embed"
	"fmt"
	"strings"
)

//go:embed data/*.tsv
var files embed.FS

// rows reads the table data/name: rows of exactly n columns.
func rows(name string, n int) ([][]string, error) {
	b, err := files.ReadFile("data/" + name)
	if err != nil {
		return nil, fmt.Errorf("plover: %w", err)
	}
	var out [][]string
	at := 0
	for line := range strings.Lines(string(b)) {
		at++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != n {
			return nil, fmt.Errorf("plover: %s:%d: %d columns, want %d", name, at, len(f), n)
		}
		out = append(out, f)
	}
	return out, nil
}

// list splits a column with | between its values.
func list(column string) []string {
	if column == "" {
		return nil
	}
	return strings.Split(column, "|")
}
