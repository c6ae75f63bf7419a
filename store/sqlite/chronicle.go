package sqlite

import (
	"bytes"
	"context"
	"encoding/json"
	"errors"
	"fmt"
	"iter"
	"runtime"
	"sync"

	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
)

var (
	_ store.Chronicler = (*Store)(nil)
	_ store.Header     = (*Store)(nil)
)

// Chronicle gives sessions by first day; see store.Chronicler. Row numbers are in that
// order.
func (s *Store) Chronicle(ctx context.Context, q store.Query) iter.Seq2[*register.Session, error] {
	if !store.Everything(q) {
		return store.InOrder(ctx, q, func(ctx context.Context, q store.Query) (store.Result, error) {
			return s.search(ctx, q, ofSessions, s.bareHit)
		})
	}
	return func(yield func(*register.Session, error) bool) {
		last := int64(-1)
		for {
			ids, data, err := s.stretch(ctx, last)
			if err != nil {
				yield(nil, err)
				return
			}
			list, err := each(data, unpackJSON[register.Session], s)
			if err != nil {
				yield(nil, s.fail("sessions", err))
				return
			}
			for _, v := range list {
				if !yield(v, nil) {
					return
				}
			}
			if len(ids) == 0 {
				return
			}
			last = ids[len(ids)-1]
		}
	}
}

func (s *Store) stretch(ctx context.Context, last int64) (ids []int64, list [][]byte, err error) {
	rows, err := s.read.QueryContext(ctx, `SELECT id, data FROM sessions WHERE id > ? ORDER BY id LIMIT 300`, last)
	if err != nil {
		return nil, nil, s.fail("sessions", err)
	}
	defer rows.Close()
	for rows.Next() {
		var id int64
		var data []byte
		if err := rows.Scan(&id, &data); err != nil {
			return nil, nil, s.fail("sessions", err)
		}
		ids, list = append(ids, id), append(list, data)
	}
	return ids, list, s.fail("sessions", rows.Err())
}

// bareHit is sessionHit with nothing but the session, where no quotation is asked for.
func (s *Store) bareHit(ctx context.Context, r *run, id int64) (store.Hit, bool, error) {
	if len(r.words.Exact) > 0 {
		return s.sessionHit(ctx, r, id)
	}
	var data []byte
	var hi int
	if err := s.read.QueryRowContext(ctx, `SELECT data, hi FROM sessions WHERE id = ?`, id).Scan(&data, &hi); err != nil {
		return store.Hit{}, false, s.fail("search", err)
	}
	if r.hasFrom && hi < r.from {
		return store.Hit{}, false, nil
	}
	n, err := unpackJSON[register.Session](s, data)
	if err != nil {
		return store.Hit{}, false, s.fail("search", err)
	}
	return store.Hit{ID: n.ID, Session: n}, true, nil
}

// each unpacks data on all processors, in order.
func each[D, T any](data []D, unpack func(*Store, D) (T, error), s *Store) ([]T, error) {
	out := make([]T, len(data))
	errs := make([]error, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for w := range errs {
		wg.Go(func() {
			for i := w; i < len(data) && errs[w] == nil; i += len(errs) {
				out[i], errs[w] = unpack(s, data[i])
			}
		})
	}
	wg.Wait()
	return out, errors.Join(errs...)
}

// Heads returns the heads of pages; see store.Header. Of the minutes it reads no more
// than the page, which stands near their beginning.
func (s *Store) Heads(ctx context.Context, keys []string) (map[string]store.Head, error) {
	list, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("store: pages: %w", err)
	}
	rows, err := s.read.QueryContext(ctx, `SELECT key, minutes FROM pages WHERE key IN (SELECT value FROM json_each(?))`, string(list))
	if err != nil {
		return nil, s.fail("pages", err)
	}
	defer rows.Close()
	var found []string
	var data [][]byte
	for rows.Next() {
		var key string
		var m []byte
		if err := rows.Scan(&key, &m); err != nil {
			return nil, s.fail("pages", err)
		}
		found, data = append(found, key), append(data, m)
	}
	if err := rows.Err(); err != nil {
		return nil, s.fail("pages", err)
	}
	heads, err := each(data, unpackHead, s)
	if err != nil {
		return nil, s.fail("pages", err)
	}
	out := make(map[string]store.Head, len(found))
	for i, key := range found {
		out[key] = heads[i]
	}
	return out, nil
}

// unpackHead decodes the field "page" of minutes.
func unpackHead(s *Store, data []byte) (store.Head, error) {
	b, err := s.unpack(data)
	if err != nil {
		return store.Head{}, err
	}
	dec := json.NewDecoder(bytes.NewReader(b))
	if _, err := dec.Token(); err != nil {
		return store.Head{}, fmt.Errorf("%w: %w", errContent, err)
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return store.Head{}, fmt.Errorf("%w: %w", errContent, err)
		}
		if name == "page" {
			var p minutes.Page
			if err := dec.Decode(&p); err != nil {
				return store.Head{}, fmt.Errorf("%w: %w", errContent, err)
			}
			return store.HeadOf(&p), nil
		}
		var skip json.RawMessage
		if err := dec.Decode(&skip); err != nil {
			return store.Head{}, fmt.Errorf("%w: %w", errContent, err)
		}
	}
	return store.Head{}, fmt.Errorf("%w: no page in it", errContent)
}
