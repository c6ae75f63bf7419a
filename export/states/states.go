package states

import (
	_ "embed"
	"fmt"
	"strconv"
	"strings"
)

//go:embed states.tsv
var data string

// State is a state or territory. COW is its number in the Correlates of War project,
// 0 where it has none.
type State struct {
	Code string // ISO 3166-1 alpha-3; Kosovo is XKX
	COW  int
	Name string // English
}

// Table finds states. It may be used from several goroutines.
type Table struct {
	codes map[string]*State
	names map[string]*State
	cows  map[int]*State
}

// Load reads the table that the program carries.
func Load() (*Table, error) { return parse(data) }

func parse(data string) (*Table, error) {
	t := &Table{codes: map[string]*State{}, names: map[string]*State{}, cows: map[int]*State{}}
	n := 0
	for line := range strings.Lines(data) {
		n++
		line = strings.TrimRight(line, "\r\n")
		if line == "" || line[0] == '#' {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != 4 || len(f[0]) != 3 || f[2] == "" {
			return nil, fmt.Errorf("states: states.tsv:%d: want code, number, name, further names", n)
		}
		s := &State{Code: f[0], Name: f[2]}
		if f[1] != "" {
			var err error
			if s.COW, err = strconv.Atoi(f[1]); err != nil {
				return nil, fmt.Errorf("states: states.tsv:%d: %w", n, err)
			}
			if t.cows[s.COW] != nil {
				return nil, fmt.Errorf("states: states.tsv:%d: number %d stands twice", n, s.COW)
			}
			t.cows[s.COW] = s
		}
		if t.codes[s.Code] != nil {
			return nil, fmt.Errorf("states: states.tsv:%d: %s stands twice", n, s.Code)
		}
		t.codes[s.Code] = s
		for _, name := range append(strings.Split(f[3], "|"), s.Name) {
			if name == "" {
				continue
			}
			k := strings.ToLower(name)
			if o := t.names[k]; o != nil && o != s {
				return nil, fmt.Errorf("states: states.tsv:%d: %q is %s too", n, name, o.Code)
			}
			t.names[k] = s
		}
	}
	return t, nil
}

// Names are the English names of all states by code.
func (t *Table) Names() map[string]string {
	out := make(map[string]string, len(t.codes))
	for code, s := range t.codes {
		out[code] = s.Name
	}
	return out
}

// Code returns the state of an alpha-3 code, nil if there is none.
func (t *Table) Code(code string) *State { return t.codes[code] }

// Number returns the state of a Correlates of War number, nil if there is none.
func (t *Table) Number(cow int) *State { return t.cows[cow] }

// Named returns the state that a text names in English, or by its alpha-3 code, in
// any case; nil if there is none.
func (t *Table) Named(name string) *State {
	name = strings.TrimSpace(name)
	if s := t.codes[strings.ToUpper(name)]; s != nil {
		return s
	}
	return t.names[strings.ToLower(name)]
}

// Name returns the English name of a code, or the code itself where it is none of a
// state.
func (t *Table) Name(code string) string {
	if s := t.codes[code]; s != nil {
		return s.Name
	}
	return code
}
