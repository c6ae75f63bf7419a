package compare

import (
	"bufio"
	"fmt"
	"io"
	"iter"
	"strings"
	"time"

	"mahdar/export/states"
)

// Columns of the event tables of GDELT, which have no head line. They are the same in
// versions 1 (57 or 58 columns) and 2 (61). Source: GDELT Event Database Data Format
// Codebook.
const (
	gdeltID       = 0
	gdeltDay      = 1
	gdeltCountry1 = 7
	gdeltCountry2 = 17
	gdeltRoot     = 28
	gdeltLeast    = 57
)

// gdeltCodes are CAMEO's codes of countries that are not those of ISO 3166.
var gdeltCodes = map[string]string{"ROM": "ROU", "TMP": "TLS", "GZS": "PSE", "WSB": "PSE"}

// GDELT reads an event table of GDELT.
func GDELT(in io.Reader, t *states.Table) Reader {
	return func(read *Read) iter.Seq2[Row, error] {
		return func(yield func(Row, error) bool) {
			sc := bufio.NewScanner(in)
			sc.Buffer(make([]byte, 64<<10), 16<<20)
			for sc.Scan() {
				cells := strings.Split(strings.TrimRight(sc.Text(), "\r"), "\t")
				read.Rows++
				if len(cells) < gdeltLeast {
					if read.Rows == 1 {
						yield(Row{}, fmt.Errorf("compare: %d columns, a GDELT event table has at least %d", len(cells), gdeltLeast))
						return
					}
					read.Bad++
					continue
				}
				day, err := time.Parse("20060102", cells[gdeltDay])
				if err != nil {
					if read.Rows == 1 { // a head line
						read.Rows--
						continue
					}
					read.Bad++
					continue
				}
				kind := types[cells[gdeltRoot]]
				if kind == "" {
					read.Other++
					continue
				}
				ps := pairs(gdeltState(t, cells[gdeltCountry1]), gdeltState(t, cells[gdeltCountry2]))
				if len(ps) == 0 {
					read.Domestic++
				}
				for _, p := range ps {
					if !yield(Row{cells[gdeltID], day.Format(time.DateOnly), p[0], p[1], kind}, nil) {
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

func gdeltState(t *states.Table, code string) []string {
	if c := gdeltCodes[code]; c != "" {
		code = c
	}
	if t.Code(code) == nil {
		return nil
	}
	return []string{code}
}
