package eval

import (
	"fmt"
	"io"
	"strconv"
	"strings"
)

// Rows returns the names of the table's rows that r has, in order.
func (r *Result) Rows() []string {
	rows := append([]string{"sessions", "main", "facts"}, Slots()...)
	if r.HasPoints {
		rows = append(rows, "points")
	}
	return rows
}

// WriteTable prints r as the reference scorer does, byte by byte.
func (r *Result) WriteTable(w io.Writer) error {
	var b strings.Builder
	fmt.Fprintf(&b, "%d pages, %d without a prediction\n", r.Pages, r.Unpredicted)
	fmt.Fprintf(&b, "%-10s %6s %6s %6s   tp   fp   fn\n", "", "P", "R", "F1")
	for _, row := range r.Rows() {
		t := r.Tallies[row]
		fmt.Fprintf(&b, "%-10s %6.3f %6.3f %6.3f %4d %4d %4d\n",
			row, t.Precision(), t.Recall(), t.F1(), t.Hits, t.False, t.Missed)
	}
	fmt.Fprintf(&b, "clean      %d of %d\n", r.Clean, r.CleanPages)
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteJSON prints r as the reference scorer does with --json, byte by byte.
func (r *Result) WriteJSON(w io.Writer) error {
	var b strings.Builder
	b.WriteByte('{')
	for _, row := range r.Rows() {
		t := r.Tallies[row]
		fmt.Fprintf(&b, "%q: {\"p\": %s, \"r\": %s, \"f\": %s}, ",
			row, four(t.Precision()), four(t.Recall()), four(t.F1()))
	}
	fmt.Fprintf(&b, "\"clean\": [%d, %d], \"pages\": %d}\n", r.Clean, r.CleanPages, r.Pages)
	_, err := io.WriteString(w, b.String())
	return err
}

// four rounds x to four places and prints it without trailing zeros, but with
// one place at least.
func four(x float64) string {
	s := strings.TrimRight(strconv.FormatFloat(x, 'f', 4, 64), "0")
	if strings.HasSuffix(s, ".") {
		s += "0"
	}
	return s
}
