package compare

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"slices"
	"strconv"
	"strings"
	"time"

	"mahdar/export/plover"
	"mahdar/export/states"
)

// polecatNames are the columns of the monthly files of POLECAT, in their order. Some
// files name more columns in their head line than they have, others have empty columns
// at the end: a line of this length is read by these names.
var polecatNames = func() []string {
	var out []string
	for _, c := range plover.Columns("polecat") {
		out = append(out, c.Name)
	}
	return out
}()

// POLECAT reads a file of the POLECAT data set, tab-separated with a head line.
func POLECAT(in io.Reader, t *states.Table) Reader {
	return func(read *Read) iter.Seq2[Row, error] {
		return func(yield func(Row, error) bool) {
			sc := bufio.NewScanner(in)
			sc.Buffer(make([]byte, 64<<10), 64<<20)
			var head map[string]int
			width := 0
			for sc.Scan() {
				cells := strings.Split(strings.TrimPrefix(strings.TrimRight(sc.Text(), "\r"), "\uFEFF"), "\t")
				if head == nil {
					head, width = index(cells), len(cells)
					for _, name := range []string{"Event Date", "Event Type", "Actor Country"} {
						if _, ok := head[name]; !ok {
							yield(Row{}, fmt.Errorf("compare: no column %q in the head line: this is no POLECAT file", name))
							return
						}
					}
					continue
				}
				read.Rows++
				at := head
				if len(cells) != width {
					for len(cells) > len(polecatNames) && cells[len(cells)-1] == "" {
						cells = cells[:len(cells)-1]
					}
					if at = index(polecatNames); len(cells) != len(polecatNames) {
						read.Bad++
						continue
					}
				}
				cell := func(name string) string {
					if i, ok := at[name]; ok && i < len(cells) {
						return unquote(cells[i])
					}
					return ""
				}
				day := cell("Event Date")
				if len(day) > 10 {
					day = day[:10]
				}
				if _, err := time.Parse(time.DateOnly, day); err != nil {
					read.Bad++
					continue
				}
				kind := strings.ToUpper(cell("Event Type"))
				if kind == "DEMAND" {
					kind = "REQUEST"
				}
				if !slices.Contains(ours, kind) {
					read.Other++
					continue
				}
				source := countries(t, cell("Actor Country"), cell("Actor COW"))
				ps := pairs(source, countries(t, cell("Recipient Country"), cell("Recipient COW")))
				if len(ps) == 0 {
					read.Domestic++
				}
				for _, p := range ps {
					if !yield(Row{cell("Event ID"), day, p[0], p[1], kind}, nil) {
						return
					}
				}
			}
			if err := sc.Err(); err != nil {
				yield(Row{}, fmt.Errorf("compare: %w", err))
			}
		}
	}
}

func index(names []string) map[string]int {
	out := make(map[string]int, len(names))
	for i, n := range names {
		out[strings.TrimSpace(unquote(n))] = i
	}
	if i, ok := out["Event Intensity"]; ok {
		out["Intensity"] = i
	}
	return out
}

// countries are the codes of the states of a cell: English names or codes; where none is
// known, Correlates of War numbers.
func countries(t *states.Table, names, numbers string) []string {
	var out []string
	add := func(s *states.State) {
		if s != nil && !slices.Contains(out, s.Code) {
			out = append(out, s.Code)
		}
	}
	split := func(cell string) []string {
		return strings.FieldsFunc(cell, func(r rune) bool { return r == ';' || r == '|' })
	}
	for _, n := range split(names) {
		add(t.Named(n))
	}
	if len(out) == 0 {
		for _, n := range split(numbers) {
			if cow, err := strconv.ParseFloat(strings.TrimSpace(n), 64); err == nil {
				add(t.Number(int(cow)))
			}
		}
	}
	return out
}
