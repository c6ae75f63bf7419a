package main

import (
	"fmt"
	"strings"

	"mahdar/store"
	"mahdar/store/words"
)

// searchCmd is "mahdar search".
type searchCmd struct {
	registerFlag
	Words []string `arg:"" optional:"" name:"word" help:"Words, \"phrases in a row\", names in any spelling or in Latin letters."`
	filterFlags
	Pages  bool   `help:"Find pages instead of sessions."`
	Sort   string `enum:"newest,oldest,relevance" default:"newest" help:"newest, oldest, or relevance (words in headlines first)."`
	Limit  int    `short:"n" default:"20" help:"Most hits to print."`
	After  string `placeholder:"PLACE" help:"Go on where a former search ended."`
	Format string `enum:"text,json" default:"text" help:"text for people, json for programs."`
}

// filterFlags narrow a search.
type filterFlags struct {
	Parties []string `placeholder:"CODE" help:"All of these take part: KOR,USA; UN; or an Arabic name."`
	Mode    string   `enum:",meeting,call,video,visit,message" default:"" help:"meeting, call, video, visit or message."`
	Status  string   `enum:",held,planned,proposed,called_off" default:"" help:"held, planned, proposed or called_off."`
	From    string   `placeholder:"DATE" help:"On this day or later: YYYY-MM-DD, YYYY-MM or YYYY."`
	To      string   `placeholder:"DATE" help:"On this day or before."`
	Place   string   `placeholder:"NAME" help:"City in any spelling or script, or the code of a country."`
	Outlet  string   `placeholder:"NAME" help:"Told by this outlet."`
	Person  string   `placeholder:"ID" help:"This person takes part; ids are in what show prints."`
	Office  string   `placeholder:"KEY" help:"Somebody in this office takes part: foreign_minister, …"`
}

func (f *filterFlags) filter() words.Filter {
	return words.Filter{Parties: f.Parties, Mode: f.Mode, Status: f.Status, Place: f.Place, Outlet: f.Outlet, Person: f.Person, Office: f.Office}
}

// Run prints the hits.
func (c *searchCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	st, err := c.open(ctx, false)
	if err != nil {
		return err
	}
	defer st.Close()
	q := store.Query{Text: strings.Join(c.Words, " "), Filter: c.filter(), From: c.From, To: c.To,
		Order: store.Order(c.Sort), Limit: c.Limit, After: c.After}
	find := st.Search
	if c.Pages {
		find = st.SearchPages
	}
	res, err := find(ctx, q)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return newEncoder(s.out).Encode(res)
	}
	for _, h := range res.Hits {
		if h.Session != nil {
			sessionLine(s.out, h.Session)
		} else {
			fmt.Fprintf(s.out, "%s  %s  %s\n", h.ID, day(h.Day), isolated(h.Outlet))
		}
		fmt.Fprintf(s.out, "    %s\n", isolated(h.Title))
		if h.Snippet != "" {
			fmt.Fprintf(s.out, "    %s\n", isolated(h.Snippet))
		}
	}
	switch {
	case len(res.Hits) == 0:
		fmt.Fprintln(s.err, "nothing found")
	case res.Next != "":
		fmt.Fprintf(s.err, "more: --after %s\n", res.Next)
	}
	return nil
}
