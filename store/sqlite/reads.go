package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"encoding/json"
	"fmt"
	"iter"
	"slices"

	"mahdar/register"
	"mahdar/register/names"
)

// Session returns a session by id; see store.Store.
func (s *Store) Session(ctx context.Context, id string) (*register.Session, error) {
	return one[register.Session](ctx, s, "session", `SELECT data FROM sessions WHERE sid = ?`, id)
}

// Sessions gives all sessions by id; see store.Store.
func (s *Store) Sessions(ctx context.Context) iter.Seq2[*register.Session, error] {
	return all[register.Session](ctx, s, "sessions", `SELECT sid, sid, data FROM sessions WHERE sid > ? ORDER BY sid LIMIT 300`, "")
}

// SessionsOf lists the sessions of a page; see store.Store.
func (s *Store) SessionsOf(ctx context.Context, page string) ([]string, error) {
	return s.strings(ctx, "sessions", `SELECT sid FROM session_pages WHERE page = ? ORDER BY sid`, page)
}

// Person returns a person by id; see store.Store.
func (s *Store) Person(ctx context.Context, id string) (*register.Person, error) {
	return one[register.Person](ctx, s, "person", `SELECT data FROM people WHERE pid = ?`, id)
}

// People gives all people by id; see store.Store.
func (s *Store) People(ctx context.Context) iter.Seq2[*register.Person, error] {
	return all[register.Person](ctx, s, "people", `SELECT pid, pid, data FROM people WHERE pid > ? ORDER BY pid LIMIT 300`, "")
}

// Family returns a family by id; see store.Store.
func (s *Store) Family(ctx context.Context, id string) (*register.Family, error) {
	return one[register.Family](ctx, s, "family", `SELECT data FROM families WHERE fid = ?`, id)
}

// Families gives all families by id; see store.Store.
func (s *Store) Families(ctx context.Context) iter.Seq2[*register.Family, error] {
	return all[register.Family](ctx, s, "families", `SELECT fid, fid, data FROM families WHERE fid > ? ORDER BY fid LIMIT 300`, "")
}

// FindPeople lists people by name, those told most often first; see store.Store.
func (s *Store) FindPeople(ctx context.Context, name string) ([]register.Person, error) {
	var keys []string
	words := names.Telling(name)
	for _, w := range words {
		keys = append(keys, names.Keys(w)...)
	}
	if len(words) > 1 {
		keys = append(keys, names.Joined(words))
	}
	list, err := json.Marshal(keys)
	if err != nil {
		return nil, fmt.Errorf("store: people: %w", err)
	}
	ids, err := s.strings(ctx, "people", `SELECT DISTINCT pid FROM people_keys WHERE key IN (SELECT value FROM json_each(?)) ORDER BY pid LIMIT 5000`, string(list))
	if err != nil {
		return nil, err
	}
	out := []register.Person{}
	for _, id := range ids {
		p, err := s.Person(ctx, id)
		if err != nil {
			return nil, err
		}
		if slices.ContainsFunc(p.Names, func(c register.Claim) bool { return names.Alike(c.Value, name) != names.Different }) {
			out = append(out, *p)
		}
	}
	slices.SortFunc(out, func(a, b register.Person) int {
		return cmp.Or(cmp.Compare(told(&b), told(&a)), cmp.Compare(a.ID, b.ID))
	})
	return out, nil
}

func told(p *register.Person) int {
	n := 0
	for _, o := range p.Offices {
		n += o.Pages
	}
	return n
}

// Note keeps a value for the caller; see store.Store.
func (s *Store) Note(ctx context.Context, name, value string) error {
	return s.tx(ctx, "note", func(tx *sql.Tx) error {
		query, args := `INSERT INTO notes VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, []any{name, value}
		if value == "" {
			query, args = `DELETE FROM notes WHERE name = ?`, []any{name}
		}
		_, err := tx.ExecContext(ctx, query, args...)
		return err
	})
}

// Noted returns what Note kept; see store.Store.
func (s *Store) Noted(ctx context.Context, name string) (string, error) {
	return s.value(ctx, "note", `SELECT value FROM notes WHERE name = ?`, name)
}
