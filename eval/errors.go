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
// sentence it comes from, with a count of each kind of error at the end. The
// facts of a session that stands on one side only follow it on one line; a
// sentence is not printed twice in a row.
//
//	saudi-0001
//	  meeting held main 2015-07-21 [SAU foreign_minister …; FRA …]
//	    missed  person  …
//	            gold | the sentence in which the value stands
//	    wrong   from    2015-07-21, read 2015-07-20
//	            gold | …
//	            read | … ("أمس", weekday)
func WriteErrors(w io.Writer, r *Result, gold, pred *Set, l Listing) error {
	e := errorList{counts: map[[2]string]int{}}
	for i := 0; i < len(r.Judgements); i++ {
		d := r.Judgements[i]
		if d.Outcome == Hit || !l.wants(d.Slot) {
			continue
		}
		e.open(d, gold.Pages[d.Page], pred.Pages[d.Page], l)
		e.counts[[2]string{d.Slot, string(d.Outcome)}]++
		rest := ""
		if d.Slot == "sessions" {
			var facts []string
			for ; i+1 < len(r.Judgements) && ofSession(r.Judgements[i+1], d); i++ {
				f := r.Judgements[i+1]
				if l.wants(f.Slot) {
					e.counts[[2]string{f.Slot, string(f.Outcome)}]++
					facts = append(facts, f.Slot+" "+both(f))
				}
			}
			rest = strings.Join(facts, "; ")
		}
		e.write(d, rest)
	}
	writeCounts(&e.b, r, e.counts)
	_, err := io.WriteString(w, e.b.String())
	return err
}

func (l Listing) wants(slot string) bool { return len(l.Slots) == 0 || slices.Contains(l.Slots, slot) }

// ofSession reports whether d is a fact of the session that whole stands for.
func ofSession(d, whole Judgement) bool {
	return d.Page == whole.Page && d.Slot != "points" && d.Slot != "sessions" &&
		d.GoldAt == whole.GoldAt && d.PredAt == whole.PredAt
}

// errorList is the list under way: where it is, and what it has counted.
type errorList struct {
	b             strings.Builder
	counts        map[[2]string]int
	page, session string
	last          string // the sentences printed last
	src           *source
	gold, pred    Entry
}

// open begins the page and the session of d, if they are not open.
func (e *errorList) open(d Judgement, gold, pred Entry, l Listing) {
	if d.Page != e.page || e.src == nil {
		e.page, e.session, e.last = d.Page, "", ""
		e.gold, e.pred = gold, pred
		text := l.Texts[d.Page]
		if pred.Minutes != nil {
			text = pred.Minutes.Page.Text
		}
		e.src = newSource(text)
		fmt.Fprintf(&e.b, "\n%s\n", d.Page)
	}
	if s := heading(d, gold, pred); s != e.session {
		e.session, e.last = s, ""
		fmt.Fprintf(&e.b, "  %s\n", s)
	}
}

func (e *errorList) write(d Judgement, rest string) {
	value := both(d)
	if d.Slot == "sessions" {
		value = rest
	}
	fmt.Fprintf(&e.b, "    %-7s %-8s %s\n", d.Outcome, d.Slot, oneLine(value))
	var b strings.Builder
	if line := e.src.gold(d, &e.gold.Codebook); line != "" {
		fmt.Fprintf(&b, "            gold | %s\n", oneLine(line))
	}
	if line, quote, rule := e.src.pred(d, e.pred); line != "" {
		fmt.Fprintf(&b, "            read | %s", oneLine(line))
		if quote != "" && quote != line {
			fmt.Fprintf(&b, " (%q, %s)", oneLine(quote), rule)
		}
		b.WriteByte('\n')
	}
	if b.String() != e.last {
		e.b.WriteString(b.String())
		e.last = b.String()
	}
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
