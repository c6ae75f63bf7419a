package reader

import (
	"fmt"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"testing"

	"mahdar/page"
)

// filling is what a slot of a grid's sentences is filled with.
type filling struct {
	parties []string
	words   string
	name    string // that must be read in it; "" for none
}

// grid is one table of testdata/grids: sentences with slots, each tried with every filling.
type grid struct {
	floor  float64
	frames [][2]string // "mode status"; the sentence
	slots  map[string][]filling
}

// TestGrids lays out whole dimensions of the language, every sentence of a table with every filling
// of its slots, and holds the share that is read rightly: one session, of the mode, status, parties
// and names told. A construction that fails in one cell of a grid mostly fails in a row of it.
func TestGrids(t *testing.T) {
	files, err := filepath.Glob("testdata/grids/*.tsv")
	if err != nil || len(files) == 0 {
		t.Fatal("no grids", err)
	}
	for _, file := range files {
		t.Run(strings.TrimSuffix(filepath.Base(file), ".tsv"), func(t *testing.T) {
			g := readGrid(t, file)
			var right, all int
			for _, f := range g.frames {
				g.each(f[1], func(text string, told []filling) {
					all++
					if wrong := misread(t, text, f[0], told); wrong == "" {
						right++
					} else {
						t.Logf("%s\n%s", text, wrong)
					}
				})
			}
			if rate := float64(right) / float64(all); rate < g.floor {
				t.Errorf("%d of %d sentences are read rightly, %.3f; floor %.3f", right, all, rate, g.floor)
			}
		})
	}
}

// each calls do with every sentence that the frame makes: slots A and O each with each, the slots of
// time in turn.
func (g *grid) each(frame string, do func(text string, told []filling)) {
	none := []filling{{}}
	as, os := none, none
	if strings.Contains(frame, "{A}") {
		as = g.slots["A"]
	}
	if strings.Contains(frame, "{O}") {
		os = g.slots["O"]
	}
	turn := 0
	for _, a := range as {
		for _, o := range os {
			text := strings.ReplaceAll(strings.ReplaceAll(frame, "{A}", a.words), "{O}", o.words)
			for _, slot := range []string{"T", "F"} {
				if fills := g.slots[slot]; len(fills) > 0 {
					text = strings.ReplaceAll(text, "{"+slot+"}", fills[turn%len(fills)].words)
				}
			}
			turn++
			do(text, []filling{a, o})
		}
	}
}

// misread tells what is read of text where it is not one session as told; "" where it is.
func misread(t *testing.T, text, want string, told []filling) string {
	t.Helper()
	p, err := page.Read(page.Input{ID: "g", Published: "2024-03-12", Text: text})
	if err != nil {
		t.Fatal(err)
	}
	m := testReader(t).Read(p)
	if len(m.Consultations) != 1 {
		return Summary(m)
	}
	c := m.Consultations[0]
	mode, status, _ := strings.Cut(want, " ")
	if mode != "any" && c.Mode != mode || c.Status != status {
		return Summary(m)
	}
	var parties, names, read []string
	for _, q := range c.Participants {
		if q.Party != nil && !slices.Contains(read, q.Party.Value) {
			read = append(read, q.Party.Value)
		}
		if q.Person != nil {
			names = append(names, q.Person.Value)
		}
	}
	for _, f := range told {
		for _, party := range f.parties {
			if !slices.Contains(parties, party) {
				parties = append(parties, party)
			}
		}
		if f.name != "" && !slices.Contains(names, f.name) {
			return Summary(m)
		}
	}
	slices.Sort(parties)
	slices.Sort(read)
	if !slices.Equal(parties, read) {
		return Summary(m)
	}
	return ""
}

func readGrid(t *testing.T, file string) *grid {
	t.Helper()
	data, err := os.ReadFile(file)
	if err != nil {
		t.Fatal(err)
	}
	g := &grid{slots: map[string][]filling{}}
	for n, line := range strings.Split(strings.TrimSpace(string(data)), "\n") {
		cells := strings.Split(line, "\t")
		switch {
		case strings.HasPrefix(line, "#"):
		case cells[0] == "floor" && len(cells) == 2:
			if g.floor, err = strconv.ParseFloat(cells[1], 64); err != nil {
				t.Fatal(fmt.Errorf("%s: line %d: %w", file, n+1, err))
			}
		case cells[0] == "frame" && len(cells) == 3:
			g.frames = append(g.frames, [2]string{cells[1], cells[2]})
		case len(cells) >= 3:
			f := filling{words: cells[2]}
			if cells[1] != "-" {
				f.parties = strings.Fields(cells[1])
			}
			if len(cells) > 3 {
				f.name = cells[3]
			}
			g.slots[cells[0]] = append(g.slots[cells[0]], f)
		default:
			t.Fatalf("%s: line %d: %q", file, n+1, line)
		}
	}
	return g
}
