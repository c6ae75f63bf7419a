package ingest

import (
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"mahdar/inorder"
	"mahdar/minutes"
	"mahdar/store"
)

// Reading tells what a new reading changed on one page.
type Reading struct {
	Page   string `json:"page"`
	Name   string `json:"name,omitempty"`
	Before int    `json:"sessions_before"`
	After  int    `json:"sessions_after"`
	Error  string `json:"error,omitempty"` // it could not be read: the old minutes stay
}

// Rereport counts what a Reread did.
type Rereport struct {
	Pages   int // stored
	Read    int // of these, read by another version before
	Changed int // of these, with other minutes now
	Failed  int
	Change  store.Change
}

// Reread reads the stored pages again that another version of the reader has read (all
// of them if every is set), stores what differs, and makes the record anew. changed,
// where not nil, is told of every page with other minutes, in the order of the pages.
// Pages that were done before an interruption are not done again.
func Reread(ctx context.Context, st store.Store, rd Reader, every bool, o Options, changed func(Reading)) (Rereport, error) {
	o.fill()
	var rep Rereport
	var batch []store.Page
	flush := func() error {
		err := st.Replace(ctx, batch)
		batch = batch[:0]
		if o.Progress != nil {
			o.Progress(Report{Seen: rep.Pages, Added: rep.Changed, Failed: rep.Failed})
		}
		return err
	}
	for r, err := range reread(ctx, st, rd, every, o.Workers) {
		if err != nil {
			return rep, err
		}
		rep.Pages++
		if !r.read {
			continue
		}
		rep.Read++
		if r.err != nil {
			rep.Failed++
		} else {
			batch = append(batch, r.page)
		}
		if r.differs || r.err != nil {
			if r.differs {
				rep.Changed++
			}
			if changed != nil {
				changed(r.tell())
			}
		}
		if len(batch) >= o.Batch {
			if err := flush(); err != nil {
				return rep, err
			}
		}
	}
	if err := flush(); err != nil {
		return rep, err
	}
	var err error
	rep.Change, err = rebuild(ctx, st)
	return rep, err
}

// again is one stored page on its way.
type again struct {
	page          store.Page
	read, differs bool
	before, after int
	err           error
}

func (a *again) tell() Reading {
	r := Reading{Page: a.page.Key, Before: a.before, After: a.after}
	if len(a.page.Names) > 0 {
		r.Name = a.page.Names[0]
	}
	if a.err != nil {
		r.Error = a.err.Error()
	}
	return r
}

// reread gives the stored pages in order, read again by several goroutines.
func reread(ctx context.Context, st store.Store, rd Reader, every bool, workers int) iter.Seq2[*again, error] {
	type item struct {
		page *store.Page
		err  error // of the store
	}
	type result struct {
		*again
		err error
	}
	stored := func(yield func(item) bool) {
		for p, err := range st.Pages(ctx) {
			if !yield(item{p, err}) {
				return
			}
		}
	}
	return func(yield func(*again, error) bool) {
		for r := range inorder.Map(stored, workers, func(it item) result {
			if it.err != nil {
				return result{err: it.err}
			}
			return result{again: readAgain(rd, it.page, every)}
		}) {
			if !yield(r.again, r.err) {
				return
			}
		}
	}
}

func readAgain(rd Reader, p *store.Page, every bool) *again {
	a := &again{page: *p, before: len(p.Minutes.Consultations)}
	if !every && p.Minutes.Reader == rd.Version() {
		return a
	}
	a.read = true
	in, err := decode(p.Input)
	if err != nil {
		a.err = err
		return a
	}
	fresh, err := readPage(rd, &in, p.Key)
	if err != nil {
		a.err = err
		return a
	}
	a.after = len(fresh.Minutes.Consultations)
	a.page.Minutes = fresh.Minutes
	a.differs, a.err = differ(p.Minutes, fresh.Minutes)
	return a
}

// differ reports whether two minutes say other things; who read them does not count.
func differ(a, b *minutes.Minutes) (bool, error) {
	x, y := *a, *b
	x.Reader, y.Reader = "", ""
	j, e1 := json.Marshal(&x)
	k, e2 := json.Marshal(&y)
	if err := errors.Join(e1, e2); err != nil {
		return false, fmt.Errorf("ingest: %w", err)
	}
	return string(j) != string(k), nil
}
