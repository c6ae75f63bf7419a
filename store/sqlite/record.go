package sqlite

import (
	"bytes"
	"cmp"
	"context"
	"database/sql"
	"runtime"
	"slices"

	"mahdar/inorder"
	"mahdar/register"
	"mahdar/register/copies"
	"mahdar/register/names"
	"mahdar/store"
	"mahdar/store/words"
)

// Stale reports whether the record is older than the pages; see store.Store.
func (s *Store) Stale(ctx context.Context) (bool, error) {
	pages, err := s.meta(ctx, "pages")
	if err != nil {
		return false, err
	}
	record, err := s.meta(ctx, "record")
	return err == nil && pages != "" && record != pages+", "+maker, err
}

func (s *Store) meta(ctx context.Context, name string) (string, error) {
	return s.value(ctx, "meta", `SELECT value FROM meta WHERE name = ?`, name)
}

// maker is what the record and its index depend on besides the pages.
const maker = register.Version + ", " + words.Version

// Rebuild makes the record anew; see store.Store.
func (s *Store) Rebuild(ctx context.Context) (store.Change, error) {
	var change store.Change
	pages, err := s.meta(ctx, "pages")
	if err != nil {
		return change, err
	}
	r, title, err := s.build(ctx)
	if err != nil {
		return change, err
	}
	states, err := s.states()
	if err != nil {
		return change, err
	}
	err = s.tx(ctx, "rebuild", func(tx *sql.Tx) error {
		change = store.Change{Sessions: len(r.Sessions)}
		if err := s.putSessions(ctx, tx, r.Sessions, func(page string) string { return title[page] }, states, &change); err != nil {
			return err
		}
		if err := s.putPeople(ctx, tx, r.People); err != nil {
			return err
		}
		if err := s.putFamilies(ctx, tx, r.Families); err != nil {
			return err
		}
		return setMeta(ctx, tx, "record", pages+", "+maker)
	})
	return change, err
}

// build reads all pages and makes the register; titles are by page key.
func (s *Store) build(ctx context.Context) (*register.Register, map[string]string, error) {
	type raw struct {
		key, title string
		text, data []byte
		err        error
	}
	type ready struct {
		page  *register.Page
		title string
		text  copies.Text
		err   error
	}
	stored := func(yield func(raw) bool) {
		rows, err := s.read.QueryContext(ctx, `SELECT key, title, text, minutes FROM pages ORDER BY id`)
		if err != nil {
			yield(raw{err: err})
			return
		}
		defer rows.Close()
		for rows.Next() {
			var r raw
			r.err = rows.Scan(&r.key, &r.title, &r.text, &r.data)
			if !yield(r) {
				return
			}
		}
		if err := rows.Err(); err != nil {
			yield(raw{err: err})
		}
	}
	unpacked := func(r raw) ready {
		if r.err != nil {
			return ready{err: s.fail("rebuild", r.err)}
		}
		m, err := s.unpackMinutes(r.text, r.data)
		if err != nil {
			return ready{err: s.fail("page "+r.key, err)}
		}
		text := register.Text(m)
		m.Page.Text = "" // what is kept does not need it
		return ready{page: &register.Page{Key: r.key, Minutes: m}, title: r.title, text: text}
	}
	b := register.NewBuilder()
	title := map[string]string{}
	for r := range inorder.Map(stored, runtime.GOMAXPROCS(0), unpacked) {
		if r.err != nil {
			return nil, nil, r.err
		}
		title[r.page.Key] = r.title
		b.Add(r.page, r.text)
	}
	r, err := b.Build(ctx)
	return r, title, err
}

// digests are the stored rows of a table by id.
func digests(ctx context.Context, tx *sql.Tx, text string) (map[string][]byte, error) {
	type stored struct {
		id     string
		digest []byte
	}
	rows, err := query(ctx, tx, func(r *sql.Rows, v *stored) error { return r.Scan(&v.id, &v.digest) }, text)
	if err != nil {
		return nil, err
	}
	out := make(map[string][]byte, len(rows))
	for _, r := range rows {
		out[r.id] = r.digest
	}
	return out, nil
}

func (s *Store) putSessions(ctx context.Context, tx *sql.Tx, list []register.Session, title func(page string) string, states *words.States, change *store.Change) error {
	old, err := digests(ctx, tx, `SELECT sid, digest FROM sessions`)
	if err != nil {
		return err
	}
	remove := func(sid string) error {
		for _, q := range []string{
			`DELETE FROM sessions_fts WHERE rowid = (SELECT id FROM sessions WHERE sid = ?)`,
			`DELETE FROM sessions WHERE sid = ?`,
			`DELETE FROM session_pages WHERE sid = ?`,
		} {
			if _, err := tx.ExecContext(ctx, q, sid); err != nil {
				return err
			}
		}
		return nil
	}
	w, err := newSessionWriter(ctx, tx)
	if err != nil {
		return err
	}
	slices.SortFunc(list, func(a, b register.Session) int { return cmp.Compare(sessionRow(&a), sessionRow(&b)) })
	packs, err := each(s, list, packJSON[register.Session])
	if err != nil {
		return err
	}
	for i := range list {
		n, p := &list[i], &packs[i]
		was, there := old[n.ID]
		delete(old, n.ID)
		if there && bytes.Equal(was, p.digest) {
			continue
		}
		if there {
			change.Changed++
			if err := remove(n.ID); err != nil {
				return err
			}
		} else {
			change.Added++
		}
		if err := w.add(ctx, n, *p, title, states); err != nil {
			return err
		}
	}
	for sid := range old {
		change.Removed++
		if err := remove(sid); err != nil {
			return err
		}
	}
	return nil
}

func (s *Store) putPeople(ctx context.Context, tx *sql.Tx, list []register.Person) error {
	old, err := digests(ctx, tx, `SELECT pid, digest FROM people`)
	if err != nil {
		return err
	}
	packs, err := each(s, list, packJSON[register.Person])
	if err != nil {
		return err
	}
	key, err := tx.PrepareContext(ctx, `INSERT OR IGNORE INTO people_keys VALUES (?, ?)`)
	if err != nil {
		return err
	}
	for i := range list {
		p := &list[i]
		was := old[p.ID]
		delete(old, p.ID)
		if bytes.Equal(was, packs[i].digest) {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO people VALUES (?, ?, ?)`, p.ID, packs[i].digest, packs[i].data); err != nil {
			return err
		}
		if _, err := tx.ExecContext(ctx, `DELETE FROM people_keys WHERE pid = ?`, p.ID); err != nil {
			return err
		}
		for k := range personKeys(p) {
			if _, err := key.ExecContext(ctx, k, p.ID); err != nil {
				return err
			}
		}
	}
	for pid := range old {
		for _, q := range []string{`DELETE FROM people WHERE pid = ?`, `DELETE FROM people_keys WHERE pid = ?`} {
			if _, err := tx.ExecContext(ctx, q, pid); err != nil {
				return err
			}
		}
	}
	return nil
}

func personKeys(p *register.Person) map[string]bool {
	keys := map[string]bool{}
	for _, n := range p.Names {
		ws := names.Telling(n.Value)
		for i, w := range ws {
			for _, k := range names.Keys(w) {
				keys[k] = true
			}
			if i+1 < len(ws) {
				keys[names.Joined(ws[i:i+2])] = true
			}
		}
	}
	return keys
}

func (s *Store) putFamilies(ctx context.Context, tx *sql.Tx, list []register.Family) error {
	old, err := digests(ctx, tx, `SELECT fid, digest FROM families`)
	if err != nil {
		return err
	}
	packs, err := each(s, list, packJSON[register.Family])
	if err != nil {
		return err
	}
	for i := range list {
		f := &list[i]
		was := old[f.ID]
		delete(old, f.ID)
		if bytes.Equal(was, packs[i].digest) {
			continue
		}
		if _, err := tx.ExecContext(ctx, `INSERT OR REPLACE INTO families VALUES (?, ?, ?)`, f.ID, packs[i].digest, packs[i].data); err != nil {
			return err
		}
	}
	for fid := range old {
		if _, err := tx.ExecContext(ctx, `DELETE FROM families WHERE fid = ?`, fid); err != nil {
			return err
		}
	}
	return nil
}
