package eval

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"

	"mahdar/minutes"
)

// Set is the minutes of many pages in the order in which they were given. Of two
// pages with the same id the later stands in the place of the earlier.
type Set struct {
	IDs   []string
	Pages map[string]Entry
}

// Entry is what is known of one page: its codebook form, and, where the reader's
// own minutes were at hand, these with their evidence.
type Entry struct {
	Codebook minutes.Codebook
	Minutes  *minutes.Minutes // nil if only the codebook form is known
}

// Add puts e under its id.
func (s *Set) Add(e Entry) {
	if s.Pages == nil {
		s.Pages = map[string]Entry{}
	}
	id := e.Codebook.ID
	if _, ok := s.Pages[id]; !ok {
		s.IDs = append(s.IDs, id)
	}
	s.Pages[id] = e
}

// Load reads JSON lines in the codebook form or as minutes ("schema" tells them
// apart). Empty lines are passed over. An error names the line.
func Load(r io.Reader) (*Set, error) {
	out := &Set{}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			e, bad := entry(line)
			if bad != nil {
				return nil, fmt.Errorf("eval: line %d: %w", n, bad)
			}
			out.Add(e)
		}
		if err == io.EOF {
			return out, nil
		}
		if err != nil {
			return nil, fmt.Errorf("eval: line %d: %w", n, err)
		}
	}
}

func entry(line []byte) (Entry, error) {
	var head struct {
		Schema string `json:"schema"`
	}
	if err := json.Unmarshal(line, &head); err != nil {
		return Entry{}, err
	}
	if head.Schema != "" {
		if head.Schema != minutes.Schema {
			return Entry{}, fmt.Errorf("schema %q, expected %q", head.Schema, minutes.Schema)
		}
		var m minutes.Minutes
		if err := json.Unmarshal(line, &m); err != nil {
			return Entry{}, err
		}
		return Of(&m), nil
	}
	var c minutes.Codebook
	if err := json.Unmarshal(line, &c); err != nil {
		return Entry{}, err
	}
	return Entry{Codebook: c}, nil
}

// Of is the entry of minutes as the reader made them.
func Of(m *minutes.Minutes) Entry { return Entry{Codebook: m.Codebook(), Minutes: m} }
