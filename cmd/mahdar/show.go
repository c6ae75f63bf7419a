package main

import (
	"context"
	"errors"
	"fmt"

	"mahdar/export/text"
	"mahdar/lexicon"
	"mahdar/register"
	"mahdar/store"
)

// showCmd is "mahdar show".
type showCmd struct {
	registerFlag
	ID     string `arg:"" help:"Id of a session (s…), person (p…) or family of copies (f…); key or id of a page; or a person's name."`
	Format string `enum:"text,json" default:"text" help:"text for people, json for programs."`
}

// Run prints one thing of the register.
func (c *showCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	st, err := c.open(ctx, false)
	if err != nil {
		return err
	}
	defer st.Close()
	for _, show := range []func(context.Context, *streams, store.Store) error{c.session, c.person, c.family, c.page, c.name} {
		if err := show(ctx, s, st); !errors.Is(err, store.ErrNotFound) {
			return err
		}
	}
	return fmt.Errorf("show: nothing in the register is called %q", c.ID)
}

func (c *showCmd) json(s *streams, v any) error {
	enc := newEncoder(s.out)
	enc.SetIndent("", "  ")
	return enc.Encode(v)
}

func (c *showCmd) session(ctx context.Context, s *streams, st store.Store) error {
	n, err := st.Session(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return c.json(s, n)
	}
	sessionText(s.out, n)
	return nil
}

func (c *showCmd) person(ctx context.Context, s *streams, st store.Store) error {
	p, err := st.Person(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return c.json(s, p)
	}
	personText(s, p)
	return nil
}

func personText(s *streams, p *register.Person) {
	fmt.Fprintf(s.out, "%s  %s  %s\n", p.ID, isolated(p.Name), isolated(p.Party))
	for _, o := range p.Offices {
		fmt.Fprintf(s.out, "  %-22s %s to %s, %d pages\n", o.Office, day(o.First), day(o.Last), o.Pages)
	}
	for _, n := range p.Names {
		fmt.Fprintf(s.out, "  written %s (%d pages)\n", isolated(n.Value), n.Sources)
	}
	for _, a := range p.Alike {
		fmt.Fprintf(s.out, "  namesake %s\n", a)
	}
}

func (c *showCmd) family(ctx context.Context, s *streams, st store.Store) error {
	f, err := st.Family(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return c.json(s, f)
	}
	fmt.Fprintf(s.out, "%s  %d pages, origin %.8s (by %s) %s\n", f.ID, len(f.Pages), f.Origin, f.How, isolated(f.Agency))
	for _, key := range f.Pages {
		p, err := st.Page(ctx, key)
		if err != nil {
			return err
		}
		when := ""
		if p.Minutes.Page.Published != nil {
			when = p.Minutes.Page.Published.Value
		}
		fmt.Fprintf(s.out, "  %.8s  %s  %s  %s\n", key, day(when), isolated(p.Minutes.Page.Outlet), isolated(p.Minutes.Page.Title))
	}
	return nil
}

func (c *showCmd) page(ctx context.Context, s *streams, st store.Store) error {
	p, err := st.Page(ctx, c.ID)
	if err != nil {
		return err
	}
	if c.Format == "json" {
		return c.json(s, p.Minutes)
	}
	states, err := lexicon.StateNames()
	if err != nil {
		return err
	}
	w, err := text.NewWriter(s.out, text.Options{Lang: "ar", Evidence: true, States: states})
	if err != nil {
		return err
	}
	if err := w.Write(p.Minutes); err != nil {
		return err
	}
	ids, err := st.SessionsOf(ctx, p.Key)
	if err != nil {
		return err
	}
	for _, id := range ids {
		n, err := st.Session(ctx, id)
		if err != nil {
			return err
		}
		sessionLine(s.out, n)
	}
	return nil
}

// name shows the people of a name.
func (c *showCmd) name(ctx context.Context, s *streams, st store.Store) error {
	list, err := st.FindPeople(ctx, c.ID)
	if err != nil {
		return err
	}
	if len(list) == 0 {
		return store.ErrNotFound
	}
	if c.Format == "json" {
		return c.json(s, list)
	}
	for i := range list {
		personText(s, &list[i])
	}
	return nil
}
