package compare

import (
	"encoding/csv"
	"fmt"
	"io"
	"strconv"
	"strings"
	"text/tabwriter"
)

// WriteText writes the report for people: the tables, and the first few lines that only
// one of the two has.
func (r *Report) WriteText(w io.Writer, most int) error {
	b := &strings.Builder{}
	fmt.Fprintf(b, "%s to %s; the same event may lie %d days apart\n", r.From, r.To, r.Slack)
	fmt.Fprintf(b, "their file: %d rows, %d of other categories, %d with fewer than two states, %d that cannot be read\n", r.Read.Rows, r.Read.Other, r.Read.Domestic, r.Read.Bad)
	side := func(title string, list []Side) {
		fmt.Fprintf(b, "\n")
		tw := tabwriter.NewWriter(b, 0, 0, 2, ' ', tabwriter.AlignRight)
		fmt.Fprintf(tw, "%s\ttheirs\tours\tboth\tonly ours\tonly theirs\t\n", title)
		for i, s := range list {
			if i == most {
				break
			}
			fmt.Fprintf(tw, "%s\t%d\t%d\t%d\t%d\t%d\t\n", s.Name, s.Theirs, s.Ours, s.Both, s.OnlyOurs, s.OnlyTheirs)
		}
		tw.Flush()
		if len(list) > most {
			fmt.Fprintf(b, "and %d more\n", len(list)-most)
		}
	}
	side("event", r.Types)
	side("pair", r.Pairs)
	side("month", r.Months)
	lines := func(title string, pick func(Line) bool) {
		n, rest := 0, 0
		for _, l := range r.Lines {
			if !pick(l) {
				continue
			}
			if n++; n > most {
				rest++
				continue
			}
			if n == 1 {
				fmt.Fprintf(b, "\n%s\n", title)
			}
			ids := l.OurIDs
			if len(ids) == 0 {
				ids = l.TheirIDs
			}
			fmt.Fprintf(b, "%s  %s  %s  %s\n", l.Day, l.Pair, l.Type, strings.Join(ids, " "))
		}
		if rest > 0 {
			fmt.Fprintf(b, "and %d more\n", rest)
		}
	}
	lines("only ours", func(l Line) bool { return len(l.TheirIDs) == 0 })
	lines("only theirs", func(l Line) bool { return len(l.OurIDs) == 0 })
	_, err := io.WriteString(w, b.String())
	return err
}

// WriteTSV writes all lines, theirs beside ours, tab-separated with a head line.
func (r *Report) WriteTSV(w io.Writer) error {
	c := csv.NewWriter(w)
	c.Comma = '\t'
	if err := c.Write([]string{"day", "pair", "event", "their_day", "their_rows", "their_ids", "our_ids"}); err != nil {
		return err
	}
	for _, l := range r.Lines {
		if err := c.Write([]string{l.Day, l.Pair, l.Type, l.TheirDay, strconv.Itoa(l.TheirRows), strings.Join(l.TheirIDs, " "), strings.Join(l.OurIDs, " ")}); err != nil {
			return err
		}
	}
	c.Flush()
	return c.Error()
}
