package sqlite

import (
	"cmp"
	"context"
	"database/sql"
	"errors"
	"fmt"
	"slices"

	"mahdar/lexicon"
	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// draft is a page prepared for the writer.
type draft struct {
	page *store.Page
	row  int64 // where it belongs; see rowid
	packed
	doc words.Document
}

// Put stores pages and failures in one transaction; see store.Store. Pages are written
// in the order of their rows: the full-text index gathers words in memory only as long as
// rows rise.
func (s *Store) Put(ctx context.Context, pages []store.Page, failed []store.Failure) (int, error) {
	drafts, err := s.drafts(pages)
	if err != nil {
		return 0, err
	}
	slices.SortStableFunc(drafts, func(a, b draft) int { return cmp.Compare(a.row, b.row) })
	added := 0
	err = s.tx(ctx, "put", func(tx *sql.Tx) error {
		w, err := newWriter(ctx, tx)
		if err != nil {
			return err
		}
		for i := range drafts {
			fresh, err := w.page(ctx, &drafts[i])
			if err != nil {
				return err
			}
			if fresh {
				added++
			}
		}
		for _, f := range failed {
			if _, err := tx.ExecContext(ctx, `INSERT INTO failures (key, name, error)
				SELECT ?1, ?2, ?3 WHERE NOT EXISTS (SELECT 1 FROM pages WHERE key = ?1)
				ON CONFLICT (key) DO UPDATE SET name = min(name, excluded.name), error = excluded.error`, f.Key, f.Name, f.Error); err != nil {
				return err
			}
		}
		if added > 0 {
			return touch(ctx, tx)
		}
		return nil
	})
	if err != nil {
		return 0, err
	}
	return added, nil
}

// drafts prepares pages on all processors.
func (s *Store) drafts(pages []store.Page) ([]draft, error) {
	states, err := s.states()
	if err != nil {
		return nil, err
	}
	return each(s, pages, func(s *Store, p *store.Page) (draft, error) {
		d := draft{page: p}
		if p.Minutes == nil {
			return d, nil
		}
		var err error
		if d.packed, err = s.packPage(p); err != nil {
			return d, err
		}
		day, dated := register.Day(d.when)
		d.row = rowid(day, dated, p.Key)
		d.doc = words.OfPage(p.Minutes, states)
		return d, nil
	})
}

// states loads the lexicon when it is first needed.
func (s *Store) states() (*words.States, error) {
	s.once.Do(func() {
		lex, err := lexicon.Load()
		if err != nil {
			s.lexErr = fmt.Errorf("store: %w", err)
			return
		}
		s.lex = words.NewStates(lex)
	})
	return s.lex, s.lexErr
}

// tx runs f in a transaction of the writer.
func (s *Store) tx(ctx context.Context, op string, f func(*sql.Tx) error) error {
	tx, err := s.write.BeginTx(ctx, nil)
	if err != nil {
		return s.fail(op, err)
	}
	if err := f(tx); err != nil {
		tx.Rollback()
		return s.fail(op, err)
	}
	err = tx.Commit()
	s.countsMu.Lock()
	s.counts = nil
	s.countsMu.Unlock()
	return s.fail(op, err)
}

// touch counts up the version of the pages; the record remembers of which it was made.
func touch(ctx context.Context, tx *sql.Tx) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO meta VALUES ('pages', '1') ON CONFLICT (name) DO UPDATE SET value = CAST(value AS INTEGER) + 1`)
	return err
}

func setMeta(ctx context.Context, tx *sql.Tx, name, value string) error {
	_, err := tx.ExecContext(ctx, `INSERT INTO meta VALUES (?, ?) ON CONFLICT (name) DO UPDATE SET value = excluded.value`, name, value)
	return err
}

// writer holds the statements of one transaction.
type writer struct {
	known, free, insert, index, name, mend *sql.Stmt
}

func newWriter(ctx context.Context, tx *sql.Tx) (*writer, error) {
	w := &writer{}
	return w, prepare(ctx, tx, map[**sql.Stmt]string{
		&w.known:  `SELECT 1 FROM pages WHERE key = ?`,
		&w.free:   `SELECT 1 FROM pages WHERE id = ?`,
		&w.insert: `INSERT INTO pages (id, key, title, outlet, published, input, text, minutes) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
		&w.index:  `INSERT INTO pages_fts (rowid, title, body, names, tags) VALUES (?, ?, ?, ?, ?)`,
		&w.name:   `INSERT OR IGNORE INTO names VALUES (?, ?)`,
		&w.mend:   `DELETE FROM failures WHERE key = ?1 OR name = ?2`,
	})
}

// prepare makes statements ready for a transaction, which closes them when it ends.
func prepare(ctx context.Context, tx *sql.Tx, list map[**sql.Stmt]string) error {
	for stmt, text := range list {
		var err error
		if *stmt, err = tx.PrepareContext(ctx, text); err != nil {
			return err
		}
	}
	return nil
}

// page writes one page if it is not there, and its names; it reports whether it is new.
func (w *writer) page(ctx context.Context, d *draft) (bool, error) {
	for _, n := range d.page.Names {
		if _, err := w.name.ExecContext(ctx, n, d.page.Key); err != nil {
			return false, err
		}
	}
	if d.page.Minutes == nil {
		return false, nil
	}
	if _, err := w.mend.ExecContext(ctx, d.page.Key, d.page.From); err != nil {
		return false, err
	}
	if there, err := exists(ctx, w.known, d.page.Key); there || err != nil {
		return false, err
	}
	id, err := freeID(ctx, w.free, d.row)
	if err != nil {
		return false, err
	}
	if _, err := w.insert.ExecContext(ctx, id, d.page.Key, d.title, d.outlet, d.when, d.input, d.text, d.minutes); err != nil {
		return false, err
	}
	if _, err := w.index.ExecContext(ctx, id, d.doc.Title, d.doc.Body, d.doc.Names, d.doc.Tags); err != nil {
		return false, err
	}
	return true, nil
}

func exists(ctx context.Context, stmt *sql.Stmt, arg any) (bool, error) {
	var one int
	err := stmt.QueryRowContext(ctx, arg).Scan(&one)
	if errors.Is(err, sql.ErrNoRows) {
		return false, nil
	}
	return err == nil, err
}

// freeID is id, or the next number that no row has.
func freeID(ctx context.Context, stmt *sql.Stmt, id int64) (int64, error) {
	for range 1000 {
		taken, err := exists(ctx, stmt, id)
		if err != nil || !taken {
			return id, err
		}
		id++
	}
	return 0, fmt.Errorf("no free row near %d", id)
}

// Replace gives stored pages other minutes; see store.Store.
func (s *Store) Replace(ctx context.Context, pages []store.Page) error {
	drafts, err := s.drafts(pages)
	if err != nil {
		return err
	}
	slices.SortStableFunc(drafts, func(a, b draft) int { return cmp.Compare(a.row, b.row) })
	return s.tx(ctx, "replace", func(tx *sql.Tx) error {
		free, err := tx.PrepareContext(ctx, `SELECT 1 FROM pages WHERE id = ?`)
		if err != nil {
			return err
		}
		for i := range drafts {
			d := &drafts[i]
			var old int64
			err := tx.QueryRowContext(ctx, `SELECT id FROM pages WHERE key = ?`, d.page.Key).Scan(&old)
			if errors.Is(err, sql.ErrNoRows) {
				return &store.Error{Op: "replace", Cause: store.ErrNotFound, Hint: "no page " + d.page.Key}
			}
			if err != nil {
				return err
			}
			id := d.row
			if id>>32 == old>>32 {
				id = old
			} else if id, err = freeID(ctx, free, id); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `UPDATE pages SET id = ?, title = ?, outlet = ?, published = ?, text = ?, minutes = ? WHERE id = ?`,
				id, d.title, d.outlet, d.when, d.text, d.minutes, old); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `DELETE FROM pages_fts WHERE rowid = ?`, old); err != nil {
				return err
			}
			if _, err := tx.ExecContext(ctx, `INSERT INTO pages_fts (rowid, title, body, names, tags) VALUES (?, ?, ?, ?, ?)`,
				id, d.doc.Title, d.doc.Body, d.doc.Names, d.doc.Tags); err != nil {
				return err
			}
		}
		if len(drafts) == 0 {
			return nil
		}
		return touch(ctx, tx)
	})
}
