package sqlite

import (
	"context"
	"database/sql"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"iter"

	"mahdar/store"
)

// Known tells which of the keys are stored; see store.Store.
func (s *Store) Known(ctx context.Context, keys []string) (map[string][]string, error) {
	list, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("store: known: %w", err)
	}
	type named struct {
		key  string
		name sql.NullString
	}
	rows, err := query(ctx, s.read, func(r *sql.Rows, v *named) error { return r.Scan(&v.key, &v.name) },
		`SELECT p.key, n.name FROM pages p LEFT JOIN names n ON n.page = p.key
		WHERE p.key IN (SELECT value FROM json_each(?))`, string(list))
	if err != nil {
		return nil, s.fail("known", err)
	}
	out := map[string][]string{}
	for _, r := range rows {
		if r.name.Valid {
			out[r.key] = append(out[r.key], r.name.String)
		} else {
			out[r.key] = []string{}
		}
	}
	return out, nil
}

// Page returns a page by key, beginning of key, or name; see store.Store.
func (s *Store) Page(ctx context.Context, id string) (*store.Page, error) {
	key, err := s.pageKey(ctx, id)
	if err != nil {
		return nil, err
	}
	var p storedPage
	if err := s.read.QueryRowContext(ctx, storedPages+` WHERE key = ?`, key).Scan(p.columns()...); err != nil {
		return nil, s.fail("page", err)
	}
	return s.unpackPage(&p)
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

// Pages gives all pages by key; see store.Store. Between two of them no connection is
// held, so that a caller may write.
func (s *Store) Pages(ctx context.Context) iter.Seq2[*store.Page, error] {
	return stretches("", func(after string) ([]*store.Page, string, error) {
		found, err := query(ctx, s.read, func(r *sql.Rows, p *storedPage) error { return r.Scan(p.columns()...) }, storedPages+` WHERE key > ? ORDER BY key LIMIT 500`, after)
		if err != nil || len(found) == 0 {
			return nil, after, s.fail("pages", err)
		}
		list, err := each(s, found, (*Store).unpackPage)
		return list, found[len(found)-1].key, err
	})
}

// Failures lists what could not be read; see store.Store.
func (s *Store) Failures(ctx context.Context) ([]store.Failure, error) {
	list, err := query(ctx, s.read, func(r *sql.Rows, f *store.Failure) error { return r.Scan(&f.Key, &f.Name, &f.Error) },
		`SELECT key, name, error FROM failures ORDER BY name, key`)
	if list == nil {
		list = []store.Failure{}
	}
	return list, s.fail("failures", err)
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
	return store.Export(ctx, s, io.Discard)
}

// storedPage is a page as it is stored.
type storedPage struct {
	key                         string
	input, text, minutes, names []byte
}

// storedPages asks for stored pages, with their names as JSON.
const storedPages = `SELECT key, input, text, minutes,
	(SELECT json_group_array(name) FROM (SELECT name FROM names WHERE page = key ORDER BY name)) FROM pages`

// columns is where a row of storedPages goes.
func (p *storedPage) columns() []any {
	return []any{&p.key, &p.input, &p.text, &p.minutes, &p.names}
}

func (s *Store) unpackPage(stored *storedPage) (*store.Page, error) {
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
