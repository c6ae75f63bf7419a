package sqlite

import (
	"bytes"
	"context"
	"database/sql"
	"encoding/json"
	"errors"
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

// Chronicle gives all sessions by first day; see store.Chronicler. Row numbers are in
// that order.
func (s *Store) Chronicle(ctx context.Context) iter.Seq2[*register.Session, error] {
	return func(yield func(*register.Session, error) bool) {
		last := int64(-1)
		for {
			ids, list, err := s.stretch(ctx, last)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, data := range list {
				v, err := unpackJSON[register.Session](s, data)
				if err != nil {
					yield(nil, s.fail("sessions", err))
					return
				}
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

// Head returns the head of a page; see store.Header. Of the minutes it reads no more
// than the page, which stands near their beginning.
func (s *Store) Head(ctx context.Context, key string) (store.Head, error) {
	var data []byte
	err := s.read.QueryRowContext(ctx, `SELECT minutes FROM pages WHERE key = ?`, key).Scan(&data)
	if errors.Is(err, sql.ErrNoRows) {
		return store.Head{}, &store.Error{Op: "page", Cause: store.ErrNotFound, Hint: fmt.Sprintf("no page %q", key)}
	}
	if err != nil {
		return store.Head{}, s.fail("page", err)
	}
	b, err := s.unpack(data)
	if err != nil {
		return store.Head{}, s.fail("page "+key, err)
	}
	p, err := pageOf(b)
	if err != nil {
		return store.Head{}, s.fail("page "+key, fmt.Errorf("%w: %w", errContent, err))
	}
	return store.HeadOf(p), nil
}

// pageOf decodes the field "page" of minutes in JSON.
func pageOf(b []byte) (*minutes.Page, error) {
	dec := json.NewDecoder(bytes.NewReader(b))
	if _, err := dec.Token(); err != nil {
		return nil, err
	}
	for dec.More() {
		name, err := dec.Token()
		if err != nil {
			return nil, err
		}
		if name == "page" {
			p := new(minutes.Page)
			return p, dec.Decode(p)
		}
		var skip json.RawMessage
		if err := dec.Decode(&skip); err != nil {
			return nil, err
		}
	}
	return nil, errors.New("no page in it")
}
