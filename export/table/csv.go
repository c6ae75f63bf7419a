package table

import (
	"encoding/csv"
	"io"
	"reflect"
	"strings"
	"unicode/utf8"
)

// Guard makes a text harmless in a spreadsheet: what could be a formula gets an
// apostrophe in front, and so does what begins with an apostrophe, so that Unguard
// gives the text back exactly. Cells that could be formulas begin with = + - @ (also
// in their full-width forms), tab or carriage return.
func Guard(s string) string {
	if s == "" {
		return s
	}
	switch s[0] {
	case '=', '+', '-', '@', '\t', '\r', '\'':
		return "'" + s
	case 0xEF:
		switch r, _ := utf8.DecodeRuneInString(s); r {
		case '＝', '＋', '－', '＠':
			return "'" + s
		}
	}
	return s
}

// Unguard undoes Guard.
func Unguard(s string) string { return strings.TrimPrefix(s, "'") }

// csvWriter writes rows of one type.
type csvWriter[T any] struct {
	w    *csv.Writer
	to   io.Writer
	cols []Column
	rec  []string
	bom  bool
}

func newCSV[T any](to io.Writer, bom bool) (*csvWriter[T], error) {
	c := &csvWriter[T]{w: csv.NewWriter(to), to: to, cols: columns(reflect.TypeFor[T]()), bom: bom}
	if bom {
		if _, err := io.WriteString(to, "\uFEFF"); err != nil {
			return nil, err
		}
	}
	for _, col := range c.cols {
		c.rec = append(c.rec, col.Name)
	}
	return c, c.w.Write(c.rec)
}

func (c *csvWriter[T]) Write(rows []T) error {
	for i := range rows {
		v := reflect.ValueOf(&rows[i]).Elem()
		for k, col := range c.cols {
			s := cell(v.Field(k), col.Type)
			if col.Type == "text" {
				s = Guard(plain(s))
			}
			c.rec[k] = s
		}
		if err := c.w.Write(c.rec); err != nil {
			return err
		}
	}
	return nil
}

func (c *csvWriter[T]) Close() error {
	c.w.Flush()
	return c.w.Error()
}

// plain replaces NUL, which R cannot hold, with U+FFFD, and writes line breaks as LF.
func plain(s string) string {
	if !strings.ContainsAny(s, "\x00\r") {
		return s
	}
	return strings.NewReplacer("\x00", "\uFFFD", "\r\n", "\n", "\r", "\n").Replace(s)
}
