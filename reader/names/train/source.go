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
	style  string // which kinds of names may stand in for those marked; "" none
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

// readPersons reads the persons' names of a gold file by page.
func readPersons(path string) (map[string][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string][]string{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<25)
	for s.Scan() {
		var v struct {
			ID            string
			Consultations []struct {
				Participants []struct{ Person string }
			}
		}
		if err := json.Unmarshal(s.Bytes(), &v); err != nil {
			return nil, fmt.Errorf("%s: %w", path, err)
		}
		seen := map[string]bool{}
		for _, c := range v.Consultations {
			for _, p := range c.Participants {
				if p.Person != "" && !seen[p.Person] {
					seen[p.Person] = true
					out[v.ID] = append(out[v.ID], p.Person)
				}
			}
		}
	}
	return out, s.Err()
}
