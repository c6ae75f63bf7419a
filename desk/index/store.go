package index

import (
	"cmp"
	"context"
	"errors"
	"iter"
	"math"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// corrected is the store with the corrections laid over, for everything that reads one:
// feeds, exports, the API.
type corrected struct {
	store.Store
	x *Index
}

// Store is the register with the corrections laid over. It can be read only.
func (x *Index) Store() store.Store { return &corrected{x.st, x} }

func (c *corrected) Session(ctx context.Context, id string) (*register.Session, error) {
	return c.x.Session(ctx, id)
}

// Heads reads heads of pages without the rest, where the store can.
func (c *corrected) Heads(ctx context.Context, keys []string) (map[string]store.Head, error) {
	return store.Heads(ctx, c.Store, keys)
}

func (c *corrected) SessionsOf(_ context.Context, page string) ([]string, error) {
	var out []string
	for _, e := range c.x.OfPage(page) {
		out = append(out, e.ID)
	}
	slices.Sort(out)
	return out, nil
}

func (c *corrected) Sessions(ctx context.Context) iter.Seq2[*register.Session, error] {
	return func(yield func(*register.Session, error) bool) {
		ids := make([]string, 0, len(c.x.All))
		for _, e := range c.x.All {
			ids = append(ids, e.ID)
		}
		slices.Sort(ids)
		for _, id := range ids {
			s, err := c.x.Session(ctx, id)
			if errors.Is(err, store.ErrNotFound) {
				continue // gone since the index was made
			}
			if !yield(s, err) || err != nil {
				return
			}
		}
	}
}

func (c *corrected) Person(ctx context.Context, id string) (*register.Person, error) {
	if to, gone := c.x.Layer.GoneP[id]; gone {
		if to == "" {
			return nil, store.ErrNotFound
		}
		id = to
	}
	if p := c.x.Layer.People[id]; p != nil {
		return p, nil
	}
	return c.Store.Person(ctx, id)
}

func (c *corrected) People(ctx context.Context) iter.Seq2[*register.Person, error] {
	return func(yield func(*register.Person, error) bool) {
		ids := make([]string, 0, len(c.x.People))
		for id := range c.x.People {
			ids = append(ids, id)
		}
		slices.Sort(ids)
		for _, id := range ids {
			p, err := c.Person(ctx, id)
			if errors.Is(err, store.ErrNotFound) {
				continue
			}
			if !yield(p, err) || err != nil {
				return
			}
		}
	}
}

// Search finds sessions as read, and shows them as corrected: what was rejected or
// merged is left out, and what a correction alone makes a hit comes first.
func (c *corrected) Search(ctx context.Context, q store.Query) (store.Result, error) {
	res, err := c.Store.Search(ctx, q)
	if err != nil || len(c.x.Layer.Sessions)+len(c.x.Layer.Gone) == 0 {
		return res, err
	}
	var extra, out []store.Hit
	if q.After == "" {
		for _, e := range c.x.All {
			if s := c.x.Layer.Sessions[e.ID]; s != nil && hits(e, s, q) {
				extra = append(extra, store.Hit{ID: e.ID, Session: s, Day: strings.Split(e.When, "/")[0]})
			}
		}
	}
	for _, h := range res.Hits {
		if _, gone := c.x.Layer.Gone[h.ID]; gone {
			continue
		}
		if s := c.x.Layer.Sessions[h.ID]; s != nil {
			if !hits(c.x.Entry(h.ID), s, store.Query{Filter: q.Filter, From: q.From, To: q.To}) {
				continue
			}
			h.Session, h.Day = s, strings.Split(register.First(s.When), "/")[0]
			extra = slices.DeleteFunc(extra, func(x store.Hit) bool { return x.ID == h.ID })
		}
		out = append(out, h)
	}
	res.Hits = append(extra, out...)
	return res, nil
}

// Chronicle gives what Search finds, by first day: corrected sessions stand where their
// corrected day is.
func (c *corrected) Chronicle(ctx context.Context, q store.Query) iter.Seq2[*register.Session, error] {
	all := store.Chronicle(ctx, c.Store, q)
	if len(c.x.Layer.Sessions)+len(c.x.Layer.Gone) == 0 {
		return all
	}
	var extra []*register.Session
	for _, e := range c.x.All {
		if s := c.x.Layer.Sessions[e.ID]; s != nil && hits(e, s, q) {
			extra = append(extra, s)
		}
	}
	slices.SortFunc(extra, func(a, b *register.Session) int {
		return cmp.Or(cmp.Compare(dayOf(a), dayOf(b)), cmp.Compare(a.ID, b.ID))
	})
	among := func(id string) bool {
		return slices.ContainsFunc(extra, func(s *register.Session) bool { return s.ID == id })
	}
	return func(yield func(*register.Session, error) bool) {
		rest := extra
		for s, err := range all {
			if err != nil {
				yield(nil, err)
				return
			}
			if _, gone := c.x.Layer.Gone[s.ID]; gone || among(s.ID) {
				continue
			}
			if n := c.x.Layer.Sessions[s.ID]; n != nil {
				if !hits(c.x.Entry(s.ID), n, store.Query{Filter: q.Filter, From: q.From, To: q.To}) {
					continue
				}
				s = n
			}
			for len(rest) > 0 && dayOf(rest[0]) <= dayOf(s) {
				if !yield(rest[0], nil) {
					return
				}
				rest = rest[1:]
			}
			if !yield(s, nil) {
				return
			}
		}
		for _, s := range rest {
			if !yield(s, nil) {
				return
			}
		}
	}
}

// dayOf is the first day of a session; one before all others where none is told.
func dayOf(s *register.Session) int {
	from, _, _ := strings.Cut(register.First(s.When), "/")
	if n, ok := register.Day(from); ok {
		return n
	}
	return math.MinInt
}

// hits reports whether a corrected session is what a query asks for, by what can be
// told without the text of its pages.
func hits(e *Entry, s *register.Session, q store.Query) bool {
	f := q.Filter
	for _, p := range f.Parties {
		if !slices.ContainsFunc(e.Parties, func(o string) bool { return register.PartyKey(o) == register.PartyKey(p) }) {
			return false
		}
	}
	if f.Mode != "" && f.Mode != e.Mode || f.Status != "" && f.Status != e.Status || f.Person != "" && !slices.Contains(e.People, f.Person) {
		return false
	}
	if f.Place != "" && arabic.Normal(f.Place) != arabic.Normal(e.Place) && f.Place != e.Country {
		return false
	}
	if f.Topic != "" && !slices.Contains(e.Topics, f.Topic) {
		return false
	}
	if f.Office != "" && !slices.ContainsFunc(s.Participants, func(p register.Participant) bool { return register.First(p.Office) == f.Office }) {
		return false
	}
	if lo, ok := register.Day(q.From); ok && (!e.Known || e.Hi < lo) {
		return false
	}
	if hi, ok := register.LastDay(q.To); ok && (!e.Known || e.Lo > hi) {
		return false
	}
	if q.Text == "" {
		return true
	}
	var b strings.Builder
	b.WriteString(e.Place + " ")
	for _, p := range s.Participants {
		b.WriteString(register.First(p.Names) + " ")
	}
	for _, p := range s.Points {
		b.WriteString(p.Text + " ")
	}
	for _, t := range s.Told {
		for _, ev := range t.Evidence {
			b.WriteString(ev.Quote + " ")
		}
	}
	have := words.Stems(b.String())
	for _, w := range words.Stems(q.Text) {
		if !slices.Contains(have, w) {
			return false
		}
	}
	return true
}
