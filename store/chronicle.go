package store

import (
	"context"
	"iter"

	"mahdar/register"
)

// Chronicler is a Store that gives the sessions of a query faster than page by page.
type Chronicler interface {
	// Chronicle gives the sessions that q finds in the order of Search with Oldest: the
	// undated ones, then by first day; those of one day in an order that depends on their
	// ids alone. Order, Limit and After of q do not count.
	Chronicle(ctx context.Context, q Query) iter.Seq2[*register.Session, error]
}

// Chronicle gives the sessions that a query finds, the undated ones first, then by
// first day. Order, Limit and After of the query do not count; it holds a few hundred
// sessions at a time.
func Chronicle(ctx context.Context, s Store, q Query) iter.Seq2[*register.Session, error] {
	if c, ok := s.(Chronicler); ok {
		return c.Chronicle(ctx, q)
	}
	return InOrder(ctx, q, s.Search)
}

// InOrder gives the sessions that search finds, a stretch after the other: the undated
// ones first, then by first day. Order, Limit and After of the query do not count.
func InOrder(ctx context.Context, q Query, search func(context.Context, Query) (Result, error)) iter.Seq2[*register.Session, error] {
	q.Order, q.Limit, q.After = Oldest, 300, ""
	return func(yield func(*register.Session, error) bool) {
		for {
			res, err := search(ctx, q)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, h := range res.Hits {
				if !yield(h.Session, nil) {
					return
				}
			}
			if res.Next == "" {
				return
			}
			q.After = res.Next
		}
	}
}

// Everything reports whether a query narrows nothing.
func Everything(q Query) bool {
	f := q.Filter
	return q.Text == "" && q.From == "" && q.To == "" && len(f.Parties) == 0 &&
		f.Mode+f.Status+f.Place+f.Outlet+f.Person+f.Office+f.Topic == ""
}
