package main

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"io"
	"os"
	"strings"
)

// doc is a page to learn from: its text with the names marked.
type doc struct {
	id     string
	text   []rune
	marks  []mark
	guess  bool // tokens outside the marks are open where they may be names
	weight float32
}

// mark is a name in code points of the text, half-open, without clitics.
type mark struct{ start, end int }

// record is a line of a file of pages.
type record struct {
	ID        string `json:"id"`
	Outlet    string `json:"outlet"`
	Title     string `json:"title"`
	Published string `json:"published"`
	Text      string `json:"text"`
}

// whole is the text that is learned from: title, line break, body.
func (r record) whole() string {
	if r.Title == "" || strings.HasPrefix(r.Text, r.Title) {
		return r.Text
	}
	return r.Title + "\n" + r.Text
}

// readRecords reads a file of pages, packed or not.
func readRecords(path string, each func(record) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	var r io.Reader = f
	if strings.HasSuffix(path, ".gz") {
		if r, err = gzip.NewReader(f); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	s := bufio.NewScanner(r)
	s.Buffer(nil, 1<<25)
	for s.Scan() {
		var v record
		if err := json.Unmarshal(s.Bytes(), &v); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
		if err := each(v); err != nil {
			return err
		}
	}
	return s.Err()
}
