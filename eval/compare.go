package eval

import (
	"fmt"
	"io"
	"strings"
)

// Change is a judgement that came out differently in two results over the same
// gold. Kind is "won" (a fact of gold that was not hit before and is now),
// "lost" (the other way round), "gone" (a false fact that is no longer there) or
// "new" (a false fact that was not there before).
type Change struct {
	Kind string
	Judgement
}

// Compare returns what changed from old to fresh, in the order of gold, won and
// lost before gone and new. Both must be scores against the same gold.
func Compare(old, fresh *Result) []Change {
	var out []Change
	type place struct {
		page, slot string
		at, who    int
	}
	was := map[place]bool{}
	for _, d := range old.Judgements {
		was[place{d.Page, d.Slot, d.GoldAt, d.GoldWho}] = d.Outcome == Hit
	}
	for _, d := range fresh.Judgements {
		if d.Outcome == False {
			continue
		}
		before, now := was[place{d.Page, d.Slot, d.GoldAt, d.GoldWho}], d.Outcome == Hit
		switch {
		case now && !before:
			out = append(out, Change{"won", d})
		case before && !now:
			out = append(out, Change{"lost", d})
		}
	}
	out = append(out, falseOnly("gone", old, fresh)...)
	return append(out, falseOnly("new", fresh, old)...)
}

// falseOnly returns the false facts of a that b does not have.
func falseOnly(kind string, a, b *Result) []Change {
	type fact struct{ page, slot, value string }
	have := map[fact]int{}
	isFalse := func(d Judgement) bool { return d.Outcome == False || d.Outcome == Wrong }
	for _, d := range b.Judgements {
		if isFalse(d) {
			have[fact{d.Page, d.Slot, d.Pred}]++
		}
	}
	var out []Change
	for _, d := range a.Judgements {
		if !isFalse(d) {
			continue
		}
		f := fact{d.Page, d.Slot, d.Pred}
		if have[f] > 0 {
			have[f]--
			continue
		}
		out = append(out, Change{kind, d})
	}
	return out
}

// WriteChanges lists changes and, row by row, the figures before and after.
func WriteChanges(w io.Writer, old, fresh *Result) error {
	var b strings.Builder
	page := ""
	for _, c := range Compare(old, fresh) {
		if c.Page != page {
			page = c.Page
			fmt.Fprintf(&b, "\n%s\n", page)
		}
		value := c.Gold
		switch {
		case c.Kind == "gone" || c.Kind == "new":
			value = c.Pred
		case c.Kind == "lost" && c.Outcome == Wrong:
			value = both(c.Judgement)
		}
		fmt.Fprintf(&b, "  %-4s %-8s %s\n", c.Kind, c.Slot, oneLine(value))
	}
	fmt.Fprintf(&b, "\n%-10s %7s %7s %7s\n", "F1", "before", "after", "change")
	for _, row := range fresh.Rows() {
		was, is := old.Tallies[row].F1(), fresh.Tallies[row].F1()
		fmt.Fprintf(&b, "%-10s %7.3f %7.3f %+7.3f\n", row, was, is, is-was)
	}
	fmt.Fprintf(&b, "%-10s %7d %7d %+7d of %d\n", "clean", old.Clean, fresh.Clean, fresh.Clean-old.Clean, fresh.CleanPages)
	_, err := io.WriteString(w, b.String())
	return err
}
