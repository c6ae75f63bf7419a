package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"

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
	return all[register.Session](ctx, s, "sessions", `SELECT id, sid, data FROM sessions WHERE id > ? ORDER BY id LIMIT 300`, int64(-1))
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

// Heads returns the heads of pages; see store.Header. Of the minutes it reads no more
// than the page, which stands near their beginning.
func (s *Store) Heads(ctx context.Context, keys []string) (map[string]store.Head, error) {
	list, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("store: pages: %w", err)
	}
	found, err := query(ctx, s.read, func(r *sql.Rows, v *keyed) error { return r.Scan(&v.key, &v.minutes) },
		`SELECT key, minutes FROM pages WHERE key IN (SELECT value FROM json_each(?))`, string(list))
	if err != nil {
		return nil, s.fail("pages", err)
	}
	heads, err := each(s, found, unpackHead)
	if err != nil {
		return nil, s.fail("pages", err)
	}
	out := make(map[string]store.Head, len(found))
	for i := range found {
		out[found[i].key] = heads[i]
	}
	return out, nil
}

// keyed are the minutes of a page as they are stored.
type keyed struct {
	key     string
	minutes []byte
}

// unpackHead decodes the field "page" of minutes.
func unpackHead(s *Store, page *keyed) (store.Head, error) {
	b, err := s.unpack(page.minutes)
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
