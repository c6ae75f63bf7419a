package keep

import (
	"context"
	"database/sql"
	"encoding/json"
	"time"

	"mahdar/desk/layer"
)

// stored is an edit with its anchors, as kept.
type stored struct {
	layer.Edit
	Anchor layer.Anchor `json:"anchor"`
	Also   layer.Anchor `json:"also"`
}

// AddEdit keeps an edit and returns its number.
func (f *File) AddEdit(ctx context.Context, e layer.Edit) (int64, error) {
	b, err := json.Marshal(stored{e, e.Anchor, e.Also})
	if err != nil {
		return 0, found(err)
	}
	res, err := f.db.ExecContext(ctx, `INSERT INTO edits(at, body) VALUES(?,?)`, e.At.Unix(), string(b))
	if err != nil {
		return 0, found(err)
	}
	return res.LastInsertId()
}

// Undo marks an edit as taken back. ErrNotFound if there is none that stands.
func (f *File) Undo(ctx context.Context, id int64, u layer.Undone) error {
	b, err := json.Marshal(u)
	if err != nil {
		return found(err)
	}
	n, err := f.exec(ctx, `UPDATE edits SET undone = ? WHERE id = ? AND undone IS NULL`, string(b), id)
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// Edits lists all edits in the order in which they were made.
func (f *File) Edits(ctx context.Context) ([]layer.Edit, error) {
	rows, err := f.db.QueryContext(ctx, `SELECT id, body, undone FROM edits ORDER BY id`)
	if err != nil {
		return nil, found(err)
	}
	defer rows.Close()
	var out []layer.Edit
	for rows.Next() {
		var id int64
		var body string
		var undone sql.NullString
		if err := rows.Scan(&id, &body, &undone); err != nil {
			return nil, found(err)
		}
		var s stored
		if err := json.Unmarshal([]byte(body), &s); err != nil {
			return nil, found(err)
		}
		e := s.Edit
		e.ID, e.Anchor, e.Also = id, s.Anchor, s.Also
		if undone.Valid {
			e.Undone = &layer.Undone{}
			if err := json.Unmarshal([]byte(undone.String), e.Undone); err != nil {
				return nil, found(err)
			}
		}
		out = append(out, e)
	}
	return out, found(rows.Err())
}

// Hook is an address that wants to know of new and changed sessions. Secret signs what
// is sent. Failed counts deliveries that failed in a row; Last tells of the last one.
type Hook struct {
	ID      int64     `json:"id"`
	URL     string    `json:"url"`
	Secret  string    `json:"-"`
	Created time.Time `json:"created"`
	Failed  int       `json:"failed"`
	Last    string    `json:"last,omitempty"`
}

// AddHook keeps a hook and returns its number.
func (f *File) AddHook(ctx context.Context, h Hook) (int64, error) {
	res, err := f.db.ExecContext(ctx, `INSERT INTO hooks(url, secret, created) VALUES(?,?,?)`, h.URL, h.Secret, h.Created.Unix())
	if err != nil {
		return 0, found(err)
	}
	return res.LastInsertId()
}

// DropHook removes a hook. ErrNotFound.
func (f *File) DropHook(ctx context.Context, id int64) error {
	n, err := f.exec(ctx, `DELETE FROM hooks WHERE id = ?`, id)
	if err == nil && n == 0 {
		return ErrNotFound
	}
	return err
}

// Hooks lists all hooks.
func (f *File) Hooks(ctx context.Context) ([]Hook, error) {
	rows, err := f.db.QueryContext(ctx, `SELECT id, url, secret, created, failed, last FROM hooks ORDER BY id`)
	if err != nil {
		return nil, found(err)
	}
	defer rows.Close()
	out := []Hook{}
	for rows.Next() {
		var h Hook
		var at int64
		if err := rows.Scan(&h.ID, &h.URL, &h.Secret, &at, &h.Failed, &h.Last); err != nil {
			return nil, found(err)
		}
		h.Created = time.Unix(at, 0).UTC()
		out = append(out, h)
	}
	return out, found(rows.Err())
}

// HookSent notes how a delivery went: "" is well.
func (f *File) HookSent(ctx context.Context, id int64, failure string) error {
	query := `UPDATE hooks SET failed = failed + 1, last = ? WHERE id = ?`
	if failure == "" {
		query = `UPDATE hooks SET failed = 0, last = ? WHERE id = ?`
	}
	_, err := f.exec(ctx, query, failure, id)
	return err
}

// Seen returns the digests of the sessions of which hooks were told.
func (f *File) Seen(ctx context.Context) (map[string]int64, error) {
	rows, err := f.db.QueryContext(ctx, `SELECT id, digest FROM seen`)
	if err != nil {
		return nil, found(err)
	}
	defer rows.Close()
	out := map[string]int64{}
	for rows.Next() {
		var id string
		var d int64
		if err := rows.Scan(&id, &d); err != nil {
			return nil, found(err)
		}
		out[id] = d
	}
	return out, found(rows.Err())
}

// SetSeen replaces these digests by those of now.
func (f *File) SetSeen(ctx context.Context, now map[string]int64) error {
	tx, err := f.db.BeginTx(ctx, nil)
	if err != nil {
		return found(err)
	}
	defer tx.Rollback()
	if _, err := tx.ExecContext(ctx, `DELETE FROM seen`); err != nil {
		return found(err)
	}
	st, err := tx.PrepareContext(ctx, `INSERT INTO seen(id, digest) VALUES(?,?)`)
	if err != nil {
		return found(err)
	}
	defer st.Close()
	for id, d := range now {
		if _, err := st.ExecContext(ctx, id, d); err != nil {
			return found(err)
		}
	}
	return found(tx.Commit())
}
