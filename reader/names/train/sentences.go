package main

import (
	"fmt"
	"os"
	"path/filepath"
	"sort"
	"strings"
)

// readSentences reads the sentences of the project's own: names in brackets, a
// page up to a blank line, comments behind #.
func readSentences(dir string) ([]*doc, error) {
	files, err := filepath.Glob(filepath.Join(dir, "*.txt"))
	if err != nil {
		return nil, err
	}
	sort.Strings(files)
	var out []*doc
	for _, f := range files {
		raw, err := os.ReadFile(f)
		if err != nil {
			return nil, err
		}
		name := strings.TrimSuffix(filepath.Base(f), ".txt")
		for n, part := range strings.Split(string(raw), "\n\n") {
			var lines []string
			for _, l := range strings.Split(part, "\n") {
				if l = strings.TrimSpace(l); l != "" && !strings.HasPrefix(l, "#") {
					lines = append(lines, l)
				}
			}
			if len(lines) == 0 {
				continue
			}
			d, err := marked(strings.Join(lines, "\n"))
			if err != nil {
				return nil, fmt.Errorf("%s: part %d: %w", f, n+1, err)
			}
			d.id, d.weight = fmt.Sprintf("%s-%d", name, n+1), 1
			out = append(out, d)
		}
	}
	return out, nil
}

// marked reads a text with names in brackets.
func marked(s string) (*doc, error) {
	d := &doc{}
	open := -1
	for _, r := range s {
		switch {
		case r == '[' && open < 0:
			open = len(d.text)
		case r == ']' && open >= 0:
			d.marks = append(d.marks, mark{open, len(d.text)})
			open = -1
		case r == '[' || r == ']':
			return nil, fmt.Errorf("brackets do not pair in %q", s)
		default:
			d.text = append(d.text, r)
		}
	}
	if open >= 0 {
		return nil, fmt.Errorf("brackets do not pair in %q", s)
	}
	return d, nil
}
