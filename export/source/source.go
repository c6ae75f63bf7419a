package source

import (
	"context"
	"iter"

	"mahdar/register"
	"mahdar/store"
)

// Source is a register seen through a search. Order, Limit and After of the query do
// not count: an export is whole.
type Source struct {
	Store store.Store
	Query store.Query
}

// Sessions gives the sessions that the query finds, the undated ones first, then by
// first day.
func (s Source) Sessions(ctx context.Context) iter.Seq2[*register.Session, error] {
	return store.Chronicle(ctx, s.Store, s.Query)
}

// Head returns what is told of a page. ErrNotFound of package store.
func (s Source) Head(ctx context.Context, page string) (store.Head, error) {
	return store.PageHead(ctx, s.Store, page)
}

// All reports whether the query narrows nothing.
func (s Source) All() bool { return store.Everything(s.Query) }

// People gives the people of the register by id; with a query, those who take part in
// the sessions that it finds.
func (s Source) People(ctx context.Context) iter.Seq2[*register.Person, error] {
	if s.All() {
		return s.Store.People(ctx)
	}
	return func(yield func(*register.Person, error) bool) {
		wanted := map[string]bool{}
		for n, err := range s.Sessions(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			for _, p := range n.Participants {
				wanted[p.Person] = true
			}
		}
		for p, err := range s.Store.People(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			if wanted[p.ID] && !yield(p, nil) {
				return
			}
		}
	}
}

// Pages gives the pages of the register by key; with a query, those that tell of the
// sessions that it finds.
func (s Source) Pages(ctx context.Context) iter.Seq2[*store.Page, error] {
	if s.All() {
		return s.Store.Pages(ctx)
	}
	return func(yield func(*store.Page, error) bool) {
		wanted := map[string]bool{}
		for n, err := range s.Sessions(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			for _, t := range n.Told {
				wanted[t.Page] = true
			}
		}
		for p, err := range s.Store.Pages(ctx) {
			if err != nil {
				yield(nil, err)
				return
			}
			if wanted[p.Key] && !yield(p, nil) {
				return
			}
		}
	}
}
