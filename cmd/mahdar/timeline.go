package main

import (
	"encoding/json"
	"errors"
	"fmt"
	"strings"

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
	q := store.Query{Filter: c.filter(), From: c.From, To: c.To, Order: store.Oldest, Limit: 500}
	enc := json.NewEncoder(s.out)
	enc.SetEscapeHTML(false)
	month, n := "", 0
	for {
		res, err := st.Search(ctx, q)
		if err != nil {
			return err
		}
		for _, h := range res.Hits {
			n++
			if c.Format == "json" {
				if err := enc.Encode(h.Session); err != nil {
					return err
				}
				continue
			}
			if m := h.Day[:min(7, len(h.Day))]; m != month && m != "" {
				month = m
				fmt.Fprintln(s.out, m)
			}
			fmt.Fprint(s.out, "  ")
			sessionLine(s.out, h.Session)
		}
		if res.Next == "" {
			break
		}
		q.After = res.Next
	}
	if n == 0 {
		fmt.Fprintf(s.err, "no session of %s\n", strings.Join(c.Parties, ", "))
	}
	return nil
}
