package main

import (
	"fmt"
	"io"
	"strconv"
	"strings"

	"mahdar/calendar"
)

// rulesCmd is "mahdar rules".
type rulesCmd struct {
	Markdown bool   `help:"As a document: docs/rules.md is made with it."`
	Output   string `short:"o" placeholder:"FILE" help:"Write to a file instead of standard output."`
}

// rule is a rule of any room, as it is shown. Fires are examples with what the
// rule makes of them, silent those of which it makes nothing.
type rule struct {
	room, id, about string
	fires, silent   []string
}

// Run lists all rules with their examples.
func (c *rulesCmd) Run(s *streams) error {
	to, err := openTarget(c.Output, s.out)
	if err != nil {
		return fmt.Errorf("rules: %w", err)
	}
	rules := append(calendarRules(), readerRules()...)
	if c.Markdown {
		writeMarkdown(to, rules)
	} else {
		for _, r := range rules {
			fmt.Fprintf(to, "%s\t%s\t%s\n", r.room, r.id, r.about)
		}
	}
	if err := to.close(); err != nil {
		return fmt.Errorf("rules: %w", err)
	}
	return nil
}

func calendarRules() []rule {
	var out []rule
	for _, r := range calendar.Rules() {
		shown := rule{room: "calendar", id: r.ID, about: r.About}
		for _, e := range r.Fires {
			shown.fires = append(shown.fires, calendarText(e)+": **"+e.Quote+"** → "+calendarReading(e))
		}
		for _, e := range r.Silent {
			shown.silent = append(shown.silent, calendarText(e))
		}
		out = append(out, shown)
	}
	return out
}

func calendarText(e calendar.Example) string {
	if e.Page == "" {
		return e.Text
	}
	return e.Text + " (page of " + e.Page + ")"
}

// calendarReading is what a mark means, in words.
func calendarReading(e calendar.Example) string {
	var parts []string
	add := func(s string) { parts = append(parts, s) }
	switch {
	case e.Future != "" && e.Future != e.Past:
		add(known(e.Past) + " if held, " + known(e.Future) + " if to come")
	case e.Past != "":
		add(known(e.Past))
	}
	if e.Minutes > 0 {
		add(strconv.Itoa(e.Minutes) + " minutes")
	}
	if e.Days > 0 {
		add(strconv.Itoa(e.Days) + " days")
	}
	return strings.Join(parts, ", ")
}

// known is a reading as written in the examples, where "-" stands for none.
func known(reading string) string {
	if reading == "-" {
		return "not known"
	}
	return reading
}

func writeMarkdown(w io.Writer, rules []rule) {
	fmt.Fprint(w, "# Rules\n\n"+
		"Made by `make rules`; the tests run every example. The id of a rule stands in the\n"+
		"evidence of what it made (`\"rule\": \"weekday\"`).\n")
	room := ""
	for _, r := range rules {
		if r.room != room {
			room = r.room
			fmt.Fprintf(w, "\n## %s\n", room)
		}
		fmt.Fprintf(w, "\n### %s\n\n%s\n", r.id, r.about)
		list(w, "It reads:", r.fires)
		list(w, "It leaves alone:", r.silent)
	}
}

func list(w io.Writer, head string, items []string) {
	if len(items) == 0 {
		return
	}
	fmt.Fprintf(w, "\n%s\n\n", head)
	for _, item := range items {
		fmt.Fprintf(w, "- %s\n", strings.ReplaceAll(item, "\n", " "))
	}
}
