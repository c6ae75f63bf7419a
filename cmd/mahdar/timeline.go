package main

import (
	"errors"
	"fmt"
	"strings"

	"mahdar/register"
	"mahdar/store"
)

// timelineCmd is "mahdar timeline".
type timelineCmd struct {
	registerFlag
	filterFlags
	Format string `enum:"text,json" default:"text" help:"text for people, json (a session a line) for programs."`
}

// Run prints the sessions in the order of their days, the earliest first.
func (c *timelineCmd) Run(s *streams) error {
	if len(c.Parties) == 0 && c.Person == "" {
		return errors.New("timeline: name --parties KOR,USA or a --person")
	}
	ctx, cancel := untilInterrupt()
	defer cancel()
	st, err := c.open(ctx, false)
	if err != nil {
		return err
	}
	defer st.Close()
	q := store.Query{Filter: c.filter(), From: c.From, To: c.To}
	enc := newEncoder(s.out)
	month, n := "", 0
	for session, err := range store.Chronicle(ctx, st, q) {
		if err != nil {
			return err
		}
		n++
		if c.Format == "json" {
			if err := enc.Encode(session); err != nil {
				return err
			}
			continue
		}
		day, _, _ := strings.Cut(register.First(session.When), "/")
		if m := day[:min(7, len(day))]; m != month && m != "" {
			month = m
			fmt.Fprintln(s.out, m)
		}
		fmt.Fprint(s.out, "  ")
		sessionLine(s.out, session)
	}
	if n == 0 {
		fmt.Fprintf(s.err, "no session of %s\n", strings.Join(c.Parties, ", "))
	}
	return nil
}
