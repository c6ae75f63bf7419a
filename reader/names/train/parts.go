package main

import (
	"bufio"
	"fmt"
	"os"
	"strings"
)

// style is how names of a region are made up.
type style struct {
	name     string
	patterns [][]string
	first    bool // later mentions use the first word
	lists    map[byte][]string
}

// person is a name made up, by words; the words that belong together in later
// mentions are short.
type person struct {
	full, short string
	words       []string
}

// readParts reads the lists of parts of names.
func readParts(path string) ([]*style, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	var out []*style
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		key, rest, ok := strings.Cut(line, " ")
		if !ok {
			return nil, fmt.Errorf("%s:%d: nothing behind %q", path, n, key)
		}
		switch {
		case key == "style":
			out = append(out, &style{name: rest, lists: map[byte][]string{}})
		case len(out) == 0:
			return nil, fmt.Errorf("%s:%d: no style yet", path, n)
		case key == "pattern":
			st := out[len(out)-1]
			if p, ok := strings.CutSuffix(rest, " short=first"); ok {
				rest, st.first = p, true
			}
			rest = strings.TrimSuffix(rest, " short=last")
			for _, p := range strings.Split(rest, "|") {
				st.patterns = append(st.patterns, strings.Fields(p))
			}
		case len(key) == 1:
			for _, w := range strings.Fields(rest) {
				out[len(out)-1].lists[key[0]] = append(out[len(out)-1].lists[key[0]], strings.ReplaceAll(w, "_", " "))
			}
		default:
			return nil, fmt.Errorf("%s:%d: unknown line %q", path, n, key)
		}
	}
	return out, s.Err()
}

// dice draws numbers that depend on the seed alone.
type dice struct{ seed, n uint32 }

func (d *dice) roll(sides int) int {
	d.n++
	return int(mix(d.seed, d.n) % uint32(sides))
}

// make makes up a person.
func (s *style) make(d *dice) person {
	pattern := s.patterns[d.roll(len(s.patterns))]
	var p person
	for _, token := range pattern {
		var b strings.Builder
		for i := 0; i < len(token); i++ {
			if list := s.lists[token[i]]; len(list) > 0 {
				b.WriteString(list[d.roll(len(list))])
			} else {
				b.WriteByte(token[i])
			}
		}
		p.words = append(p.words, b.String())
	}
	p.full = strings.Join(p.words, " ")
	n := len(p.words)
	switch {
	case s.first:
		p.short = p.words[0]
	case n > 1 && (binding[p.words[n-2]] || len(pattern[n-2]) > 1 && !strings.ContainsAny(pattern[n-2], "GFSMV") || pattern[n-2] == "عبد"):
		p.short = strings.Join(p.words[n-2:], " ")
		if d.roll(4) == 0 {
			p.short = p.words[n-1]
		}
	default:
		p.short = p.words[n-1]
	}
	return p
}

// binding are words that bind what follows to a name.
var binding = map[string]bool{"بن": true, "ابن": true, "آل": true, "ابو": true, "أبو": true, "عبد": true, "ولد": true, "دي": true, "فان": true, "لو": true}
