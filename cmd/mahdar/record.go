package main

import (
	"cmp"
	"fmt"
	"io"
	"strings"

	"mahdar/export/text"
	"mahdar/register"
)

// isolated sets a value of a page apart from its line; nothing stays nothing.
func isolated(value string) string {
	if value == "" {
		return ""
	}
	return text.Isolate(value)
}

// day is the day of an ISO 8601 moment.
func day(s string) string {
	if len(s) > 10 {
		return s[:10]
	}
	if s == "" {
		return "undated"
	}
	return s
}

// days writes "FROM/TO" as one day or two.
func days(when string) string {
	from, to, _ := strings.Cut(when, "/")
	if from == to || to == "" {
		return from
	}
	return from + " to " + to
}

// sessionLine prints a session on one line.
func sessionLine(w io.Writer, n *register.Session) {
	var who []string
	for _, p := range n.Participants {
		who = append(who, participantText(p))
	}
	place := ""
	if len(n.Place) > 0 {
		place = "  " + isolated(cmp.Or(n.Place[0].Value, n.Place[0].Country))
	}
	mark := ""
	if len(n.Disagree) > 0 {
		mark = "  [sources differ: " + strings.Join(n.Disagree, ", ") + "]"
	}
	fmt.Fprintf(w, "%s  %s  %s %s%s  %s  (%s)%s\n", n.ID, whenText(n), n.Status[0].Value, n.Mode[0].Value,
		place, strings.Join(who, " – "), told(n), mark)
}

// whenText is the day of a session, or the day of the first report of it.
func whenText(n *register.Session) string {
	if len(n.When) > 0 {
		return days(n.When[0].Value)
	}
	if t := n.Told[0]; t.Published != "" {
		return "reported " + day(t.Published)
	}
	return "undated"
}

func told(n *register.Session) string {
	s := fmt.Sprintf("%d page", len(n.Told))
	if len(n.Told) > 1 {
		s += "s"
	}
	if n.Sources != len(n.Told) {
		s += fmt.Sprintf(", %d independent", n.Sources)
	}
	return s
}

func participantText(p register.Participant) string {
	s := isolated(p.Party)
	if len(p.Office) > 0 {
		s += " " + p.Office[0].Value
	}
	if len(p.Names) > 0 {
		s += " " + isolated(p.Names[0].Value)
	}
	return s
}

// sessionText prints everything that is known of a session.
func sessionText(w io.Writer, n *register.Session) {
	sessionLine(w, n)
	claims := func(label string, list []register.Claim, show func(register.Claim) string) {
		for i, c := range list {
			head := label
			if i > 0 {
				head = "  or"
			}
			fmt.Fprintf(w, "  %-9s %s  (%s)\n", head, show(c), sources(c.Sources))
			for _, t := range c.Cites {
				for _, e := range t.Evidence {
					fmt.Fprintf(w, "            %.8s %d–%d %s\n", t.Page, e.Start, e.End, isolated(shown(e.Quote)))
				}
			}
		}
	}
	plain := func(c register.Claim) string { return isolated(c.Value) }
	claims("when", n.When, func(c register.Claim) string { return days(c.Value) })
	claims("where", n.Place, func(c register.Claim) string { return strings.TrimSpace(isolated(c.Value) + " " + c.Country) })
	claims("minutes", n.Minutes, plain)
	claims("series", n.Series, plain)
	if n.Planned != nil {
		claims("announced", []register.Claim{*n.Planned}, plain)
	}
	for _, p := range n.Participants {
		fmt.Fprintf(w, "  %-9s %s %s\n", "who", participantText(p), p.Person)
		if len(p.Names) > 1 {
			var all []string
			for _, c := range p.Names {
				all = append(all, isolated(c.Value))
			}
			fmt.Fprintf(w, "            also written %s\n", strings.Join(all[1:], ", "))
		}
		if len(p.Office) > 1 {
			claims("office", p.Office, plain)
		}
	}
	for _, p := range n.Points {
		fmt.Fprintf(w, "  %-9s %s: %s\n", p.Act, strings.Join(p.By, "+"), isolated(p.Text))
	}
	for _, t := range n.Told {
		fmt.Fprintf(w, "  %-9s %.8s %s %s  family %s\n", "told by", t.Page, day(t.Published), isolated(t.Outlet), t.Family)
	}
}

func sources(n int) string {
	if n == 1 {
		return "1 source"
	}
	return fmt.Sprintf("%d sources", n)
}

// shown cuts a quotation to what fits a line.
func shown(quote string) string {
	r := []rune(quote)
	if len(r) > 120 {
		return string(r[:120]) + "…"
	}
	return quote
}
