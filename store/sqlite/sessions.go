package sqlite

import (
	"context"
	"database/sql"

	"mahdar/register"
	"mahdar/store/words"
)

// sessionWriter holds the statements that add sessions.
type sessionWriter struct {
	free, row, index, page *sql.Stmt
}

func newSessionWriter(ctx context.Context, tx *sql.Tx) (*sessionWriter, error) {
	w := &sessionWriter{}
	return w, prepare(ctx, tx, map[**sql.Stmt]string{
		&w.free:  `SELECT 1 FROM sessions WHERE id = ?`,
		&w.row:   `INSERT INTO sessions (id, sid, lo, hi, digest, data) VALUES (?, ?, ?, ?, ?, ?)`,
		&w.index: `INSERT INTO sessions_fts (rowid, title, body, names, tags) VALUES (?, ?, ?, ?, ?)`,
		&w.page:  `INSERT OR IGNORE INTO session_pages VALUES (?, ?)`,
	})
}

// sessionRow is where a session belongs; see rowid.
func sessionRow(n *register.Session) int64 {
	lo, _, dated := n.Days()
	return rowid(lo, dated, n.ID)
}

// add writes a session that is not there, and its index. It is quickest in the order of
// the rows; see Put.
func (w *sessionWriter) add(ctx context.Context, n *register.Session, packed record, title func(page string) string, states *words.States) error {
	lo, hi, _ := n.Days()
	id, err := freeID(ctx, w.free, sessionRow(n))
	if err != nil {
		return err
	}
	if _, err := w.row.ExecContext(ctx, id, n.ID, lo, hi, packed.digest, packed.data); err != nil {
		return err
	}
	d := words.OfSession(n, title, states)
	if _, err := w.index.ExecContext(ctx, id, d.Title, d.Body, d.Names, d.Tags); err != nil {
		return err
	}
	for _, t := range n.Told {
		if _, err := w.page.ExecContext(ctx, t.Page, n.ID); err != nil {
			return err
		}
	}
	return nil
}
