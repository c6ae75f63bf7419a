package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"iter"

	"mahdar/store"
)

// Known tells which of the keys are stored; see store.Store.
func (s *Store) Known(ctx context.Context, keys []string) (map[string][]string, error) {
	list, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("store: known: %w", err)
	}
	rows, err := s.read.QueryContext(ctx, `SELECT p.key, n.name FROM pages p LEFT JOIN names n ON n.page = p.key
		WHERE p.key IN (SELECT value FROM json_each(?))`, string(list))
	if err != nil {
		return nil, s.fail("known", err)
	}
	defer rows.Close()
	out := map[string][]string{}
	for rows.Next() {
		var key string
		var name sql.NullString
		if err := rows.Scan(&key, &name); err != nil {
			return nil, s.fail("known", err)
		}
		out[key] = append(out[key], nil...)
		if name.Valid {
			out[key] = append(out[key], name.String)
		} else if out[key] == nil {
			out[key] = []string{}
		}
	}
	return out, s.fail("known", rows.Err())
}

// Page returns a page by key, beginning of key, or name; see store.Store.
func (s *Store) Page(ctx context.Context, id string) (*store.Page, error) {
	key, err := s.pageKey(ctx, id)
	if err != nil {
		return nil, err
	}
	var text, data, input []byte
	err = s.read.QueryRowContext(ctx, `SELECT input, text, minutes FROM pages WHERE key = ?`, key).Scan(&input, &text, &data)
	if err != nil {
		return nil, s.fail("page", err)
	}
	p := &store.Page{Key: key}
	if p.Input, err = s.unpack(input); err != nil {
		return nil, s.fail("page "+key, err)
	}
	if p.Minutes, err = s.unpackMinutes(text, data); err != nil {
		return nil, s.fail("page "+key, err)
	}
	p.Names, err = s.strings(ctx, "page", `SELECT name FROM names WHERE page = ? ORDER BY name`, key)
	return p, err
}

func (s *Store) pageKey(ctx context.Context, id string) (string, error) {
	found, err := s.strings(ctx, "page", `SELECT key FROM pages WHERE key = ?1
		UNION SELECT page FROM names WHERE name = ?1 LIMIT 2`, id)
	if err == nil && len(found) == 0 && len(id) >= 8 {
		found, err = s.strings(ctx, "page", `SELECT key FROM pages WHERE key >= ?1 AND key < ?1 || 'g' LIMIT 2`, id)
	}
	switch {
	case err != nil:
		return "", err
	case len(found) == 0:
		return "", &store.Error{Op: "page", Cause: store.ErrNotFound, Hint: fmt.Sprintf("no page %q", id)}
	case len(found) > 1:
		return "", &store.Error{Op: "page", Cause: store.ErrAmbiguous, Hint: fmt.Sprintf("%q names several pages; give more of the key", id)}
	}
	return found[0], nil
}

// strings returns the first column of a query.
func (s *Store) strings(ctx context.Context, op, query string, args ...any) ([]string, error) {
	rows, err := s.read.QueryContext(ctx, query, args...)
	if err != nil {
		return nil, s.fail(op, err)
	}
	defer rows.Close()
	var out []string
	for rows.Next() {
		var v string
		if err := rows.Scan(&v); err != nil {
			return nil, s.fail(op, err)
		}
		out = append(out, v)
	}
	return out, s.fail(op, rows.Err())
}

// Pages gives all pages by key; see store.Store. Between two of them no connection is
// held, so that a caller may write.
func (s *Store) Pages(ctx context.Context) iter.Seq2[*store.Page, error] {
	return func(yield func(*store.Page, error) bool) {
		last := ""
		for {
			batch, err := s.pagesAfter(ctx, last, 500)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, p := range batch {
				if !yield(p, nil) {
					return
				}
			}
			if len(batch) == 0 {
				return
			}
			last = batch[len(batch)-1].Key
		}
	}
}

func (s *Store) pagesAfter(ctx context.Context, key string, n int) ([]*store.Page, error) {
	rows, err := s.read.QueryContext(ctx, `SELECT key, input, text, minutes,
		(SELECT json_group_array(name) FROM (SELECT name FROM names WHERE page = key ORDER BY name))
		FROM pages WHERE key > ? ORDER BY key LIMIT ?`, key, n)
	if err != nil {
		return nil, s.fail("pages", err)
	}
	defer rows.Close()
	var found []storedPage
	for rows.Next() {
		var p storedPage
		if err := rows.Scan(&p.key, &p.input, &p.text, &p.minutes, &p.names); err != nil {
			return nil, s.fail("pages", err)
		}
		found = append(found, p)
	}
	if err := rows.Err(); err != nil {
		return nil, s.fail("pages", err)
	}
	return each(found, (*Store).unpackPage, s)
}

// Failures lists what could not be read; see store.Store.
func (s *Store) Failures(ctx context.Context) ([]store.Failure, error) {
	rows, err := s.read.QueryContext(ctx, `SELECT key, name, error FROM failures ORDER BY name, key`)
	if err != nil {
		return nil, s.fail("failures", err)
	}
	defer rows.Close()
	out := []store.Failure{}
	for rows.Next() {
		var f store.Failure
		if err := rows.Scan(&f.Key, &f.Name, &f.Error); err != nil {
			return nil, s.fail("failures", err)
		}
		out = append(out, f)
	}
	return out, s.fail("failures", rows.Err())
}

// Counts tells what is stored; see store.Store.
func (s *Store) Counts(ctx context.Context) (store.Counts, error) {
	var c store.Counts
	err := s.read.QueryRowContext(ctx, `SELECT (SELECT count(*) FROM pages), (SELECT count(*) FROM failures),
		(SELECT count(*) FROM sessions), (SELECT count(*) FROM people), (SELECT count(*) FROM families)`).
		Scan(&c.Pages, &c.Failed, &c.Sessions, &c.People, &c.Families)
	return c, s.fail("counts", err)
}

// Check reads everything; see store.Store.
func (s *Store) Check(ctx context.Context) error {
	found, err := s.strings(ctx, "check", `PRAGMA integrity_check(5)`)
	if err != nil {
		return err
	}
	if len(found) != 1 || found[0] != "ok" {
		return &store.Error{Op: "check", Path: s.path, Cause: store.ErrDamaged, Err: errors.New(fmt.Sprint(found)), Hint: damaged}
	}
	for _, err := range s.Pages(ctx) {
		if err != nil {
			return err
		}
	}
	return store.Export(ctx, s, discard{})
}

type discard struct{}

func (discard) Write(b []byte) (int, error) { return len(b), nil }

// storedPage is a page as it is stored.
type storedPage struct {
	key                         string
	input, text, minutes, names []byte
}

func (s *Store) unpackPage(stored storedPage) (*store.Page, error) {
	p := &store.Page{Key: stored.key}
	var err error
	if p.Input, err = s.unpack(stored.input); err == nil {
		p.Minutes, err = s.unpackMinutes(stored.text, stored.minutes)
	}
	if err == nil {
		err = json.Unmarshal(stored.names, &p.Names)
	}
	if err != nil {
		return nil, s.fail("page "+p.Key, err)
	}
	return p, nil
}
