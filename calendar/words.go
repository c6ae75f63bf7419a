package calendar

import (
	"cmp"
	"embed"
	"fmt"
	"slices"
	"strconv"
	"strings"
	"sync"

	"mahdar/arabic"
)

//go:embed data/months.tsv data/days.tsv data/periods.tsv data/guards.tsv
var wordFiles embed.FS

// sense is one meaning of a word or phrase of the data files.
type sense struct {
	class string
	value int
	unit  unit
	flags string // as in the file
}

func (s *sense) has(flag string) bool {
	for f := range strings.FieldsSeq(s.flags) {
		if f == flag {
			return true
		}
	}
	return false
}

// phrase is a form of a sense: the normal forms of its words.
type phrase struct {
	sense *sense
	words []string
}

// vocabulary holds the phrases by their first word, the longest first.
type vocabulary map[string][]phrase

// words is the vocabulary of the data files; a test reads them and reports what
// is wrong in them.
var words = sync.OnceValue(func() vocabulary {
	v, _ := loadWords()
	return v
})

func loadWords() (vocabulary, error) {
	v := vocabulary{}
	files, err := wordFiles.ReadDir("data")
	if err != nil {
		return v, fmt.Errorf("calendar: %w", err)
	}
	for _, f := range files {
		b, err := wordFiles.ReadFile("data/" + f.Name())
		if err != nil {
			return v, fmt.Errorf("calendar: %w", err)
		}
		for n, line := range strings.Split(string(b), "\n") {
			if line == "" || line[0] == '#' {
				continue
			}
			if err := v.add(line); err != nil {
				return v, fmt.Errorf("calendar: %s:%d: %w", f.Name(), n+1, err)
			}
		}
	}
	for _, ps := range v {
		slices.SortStableFunc(ps, func(a, b phrase) int { return cmp.Compare(len(b.words), len(a.words)) })
	}
	return v, nil
}

func (v vocabulary) add(line string) error {
	f := strings.Split(line, "\t")
	if len(f) < 4 {
		return fmt.Errorf("%q has not four columns", line)
	}
	s := &sense{class: f[0], flags: f[2]}
	if s.class == "unit" {
		s.unit = units[f[1]]
		if s.unit == 0 {
			return fmt.Errorf("unknown unit %q", f[1])
		}
	} else {
		n, err := strconv.Atoi(f[1])
		if err != nil {
			return fmt.Errorf("value %q is no number", f[1])
		}
		s.value = n
	}
	for form := range strings.SplitSeq(f[3], "|") {
		var ws []string
		for _, t := range arabic.New([]rune(form), nil).Tokens {
			ws = append(ws, t.Norm)
		}
		if len(ws) == 0 {
			return fmt.Errorf("empty form in %q", line)
		}
		v[ws[0]] = append(v[ws[0]], phrase{s, ws})
	}
	return nil
}

// unit is a unit of time.
type unit uint8

const (
	minute unit = iota + 1
	hour
	day
	week
	month
	year
	long // centuries and the like
)

var units = map[string]unit{"minute": minute, "hour": hour, "day": day, "week": week, "month": month, "year": year, "long": long}

// hit is a phrase found at a token. next is the token after it.
type hit struct {
	*sense
	next       int
	conj, prep string
}

// find returns the phrases at token i, the longest first in each class.
func (v vocabulary) find(toks []arabic.Token, i int, out []hit) []hit {
	if toks[i].Kind != arabic.Word {
		return out
	}
	for k := range toks[i].Readings {
		r := &toks[i].Readings[k]
		if r.Suffix != "" || r.Prep == "س" {
			continue
		}
	phrases:
		for _, p := range v[r.Form] {
			if i+len(p.words) > len(toks) {
				continue
			}
			for j := 1; j < len(p.words); j++ {
				if t := &toks[i+j]; t.Norm != p.words[j] || t.Line {
					continue phrases
				}
			}
			out = append(out, hit{p.sense, i + len(p.words), r.Conj, r.Prep})
		}
	}
	return out
}
