package eval

import (
	"fmt"
	"io"
	"slices"
	"strings"
)

// Listing says what WriteErrors lists.
type Listing struct {
	Texts map[string]string // the text of each page by id; the minutes' own text comes first
	Slots []string          // only these slots; empty for all
}

// WriteErrors lists every miss and false fact of r, page by page, beside the
// sentence it comes from, with a count of each kind of error at the end.
//
//	saudi-0001
//	  meeting held main 2015-07-21 [SAU foreign_minister …; FRA …]
//	    missed  person  …
//	            gold | the sentence in which the value stands
//	    wrong   from    2015-07-21, read 2015-07-20
//	            gold | …
//	            read | … ("أمس", weekday)
func WriteErrors(w io.Writer, r *Result, gold, pred *Set, l Listing) error {
	var b strings.Builder
	counts := map[[2]string]int{}
	page, session := "", ""
	var src *source
	for _, d := range r.Judgements {
		if d.Outcome == Hit || len(l.Slots) > 0 && !slices.Contains(l.Slots, d.Slot) {
			continue
		}
		counts[[2]string{d.Slot, string(d.Outcome)}]++
		e := pred.Pages[d.Page]
		if d.Page != page {
			page, session = d.Page, ""
			text := l.Texts[page]
			if e.Minutes != nil {
				text = e.Minutes.Page.Text
			}
			src = newSource(text)
			fmt.Fprintf(&b, "\n%s\n", page)
		}
		g := gold.Pages[page].Codebook
		if s := heading(d, gold.Pages[page], e); s != session {
			session = s
			fmt.Fprintf(&b, "  %s\n", s)
		}
		fmt.Fprintf(&b, "    %-7s %-8s %s\n", d.Outcome, d.Slot, both(d))
		if line := src.gold(d, &g); line != "" {
			fmt.Fprintf(&b, "            gold | %s\n", oneLine(line))
		}
		if line, quote, rule := src.pred(d, e); line != "" {
			fmt.Fprintf(&b, "            read | %s", oneLine(line))
			if quote != "" {
				fmt.Fprintf(&b, " (%q, %s)", oneLine(quote), rule)
			}
			b.WriteByte('\n')
		}
	}
	writeCounts(&b, r, counts)
	_, err := io.WriteString(w, b.String())
	return err
}

func writeCounts(b *strings.Builder, r *Result, counts map[[2]string]int) {
	fmt.Fprintf(b, "\n%-10s %6s %6s %6s\n", "", Missed, False, Wrong)
	rows := append([]string{"sessions"}, Slots()...)
	if r.HasPoints {
		rows = append(rows, "points")
	}
	for _, row := range rows {
		fmt.Fprintf(b, "%-10s %6d %6d %6d\n", row,
			counts[[2]string{row, string(Missed)}], counts[[2]string{row, string(False)}], counts[[2]string{row, string(Wrong)}])
	}
}

// heading is the session a judgement belongs to, as gold tells it, else as read.
func heading(d Judgement, g, p Entry) string {
	switch {
	case d.Slot == "points":
		return "points"
	case d.GoldAt >= 0:
		return *label(&g.Codebook.Consultations[d.GoldAt])
	}
	return "only read: " + *label(&p.Codebook.Consultations[d.PredAt])
}

func both(d Judgement) string {
	switch d.Outcome {
	case Wrong:
		return d.Gold + ", read " + d.Pred
	case False:
		return d.Pred
	}
	return d.Gold
}

func oneLine(s string) string { return strings.Join(strings.Fields(s), " ") }
