package source

import (
	"context"
	"fmt"
	"iter"

	"mahdar/register"
	"mahdar/store"
)

// Source is a register seen through a search. Order, Limit and After of the query do
// not count: an export is whole.
type Source struct {
	Store store.Store
	Query store.Query
	Only  map[string]bool // where not nil: of the sessions found, those of these ids
}

// Item is a session with what is told of its pages: Heads[i] is of Told[i]; nil where
// heads were not asked for.
type Item struct {
	*register.Session
	Heads []store.Head
}

// Head is the head of a page of the session; an empty one if it is none of its pages.
func (i *Item) Head(page string) store.Head {
	for k := range i.Told {
		if i.Told[k].Page == page && k < len(i.Heads) {
			return i.Heads[k]
		}
	}
	return store.Head{}
}

// batch is how many sessions are prepared at a time, while the ones before are written.
const batch = 300

// Sessions gives the sessions that the query finds, the undated ones first, then by
// first day.
func (s Source) Sessions(ctx context.Context) iter.Seq2[*register.Session, error] {
	return func(yield func(*register.Session, error) bool) {
		for i, err := range s.items(ctx, false) {
			if err != nil {
				yield(nil, err)
				return
			}
			if !yield(i.Session, nil) {
				return
			}
		}
	}
}

// Items gives the same sessions with the heads of their pages.
func (s Source) Items(ctx context.Context) iter.Seq2[*Item, error] { return s.items(ctx, true) }

func (s Source) items(ctx context.Context, heads bool) iter.Seq2[*Item, error] {
	return func(yield func(*Item, error) bool) {
		ctx, cancel := context.WithCancel(ctx)
		type ready struct {
			items []*Item
			err   error
		}
		ahead := make(chan ready, 1)
		defer func() { // whoever stops early waits until the store is left alone
			cancel()
			for range ahead {
			}
		}()
		go func() {
			defer close(ahead)
			send := func(r ready) bool {
				if r.err == nil && heads {
					r.err = s.heads(ctx, r.items)
				}
				select {
				case ahead <- r:
					return r.err == nil
				case <-ctx.Done():
					return false
				}
			}
			var list []*Item
			for n, err := range store.Chronicle(ctx, s.Store, s.Query) {
				if err != nil {
					send(ready{err: err})
					return
				}
				if s.Only != nil && !s.Only[n.ID] {
					continue
				}
				if list = append(list, &Item{Session: n}); len(list) == batch {
					if !send(ready{items: list}) {
						return
					}
					list = nil
				}
			}
			send(ready{items: list})
		}()
		for r := range ahead {
			if r.err != nil {
				yield(nil, r.err)
				return
			}
			for _, i := range r.items {
				if !yield(i, nil) {
					return
				}
			}
		}
		if err := context.Cause(ctx); err != nil {
			yield(nil, err)
		}
	}
}

// heads fills in the heads of the items' pages.
func (s Source) heads(ctx context.Context, items []*Item) error {
	var keys []string
	for _, i := range items {
		for k := range i.Told {
			keys = append(keys, i.Told[k].Page)
		}
	}
	if len(keys) == 0 {
		return nil
	}
	found, err := store.Heads(ctx, s.Store, keys)
	if err != nil {
		return err
	}
	for _, i := range items {
		i.Heads = make([]store.Head, len(i.Told))
		for k := range i.Told {
			h, ok := found[i.Told[k].Page]
			if !ok {
				return fmt.Errorf("source: session %s is told by page %s, which is not stored", i.ID, i.Told[k].Page)
			}
			i.Heads[k] = h
		}
	}
	return nil
}

// All reports whether the query narrows nothing.
func (s Source) All() bool { return s.Only == nil && store.Everything(s.Query) }

// People gives the people of the register by id; with a query, those who take part in
// the sessions that it finds.
func (s Source) People(ctx context.Context) iter.Seq2[*register.Person, error] {
	return narrowed(ctx, s, s.Store.People(ctx), func(p *register.Person) string { return p.ID }, func(n *register.Session, add func(string)) {
		for _, p := range n.Participants {
			add(p.Person)
		}
	})
}

// Pages gives the pages of the register by key; with a query, those that tell of the
// sessions that it finds.
func (s Source) Pages(ctx context.Context) iter.Seq2[*store.Page, error] {
	return narrowed(ctx, s, s.Store.Pages(ctx), func(p *store.Page) string { return p.Key }, func(n *register.Session, add func(string)) {
		for _, t := range n.Told {
			add(t.Page)
		}
	})
}

// narrowed gives of all those whose ids the sessions of the source have.
func narrowed[T any](ctx context.Context, s Source, all iter.Seq2[*T, error], id func(*T) string, ids func(n *register.Session, add func(id string))) iter.Seq2[*T, error] {
	if s.All() {
		return all
	}
	return func(yield func(*T, error) bool) {
		wanted := map[string]bool{}
		for n, err := range s.Sessions(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			ids(n, func(id string) { wanted[id] = true })
		}
		for v, err := range all {
			if err != nil {
				yield(nil, err)
				return
			}
			if wanted[id(v)] && !yield(v, nil) {
				return
			}
		}
	}
}
