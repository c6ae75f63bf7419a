package keep

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"

	_ "modernc.org/sqlite" // the database driver
)

// ErrNotFound is what a look-up returns that finds nothing.
var ErrNotFound = errors.New("keep: not found")

// File is the desk's file. It may be used from several goroutines.
type File struct{ db *sql.DB }

// schema is made where it is missing.
const schema = `
CREATE TABLE IF NOT EXISTS users(name TEXT PRIMARY KEY, role TEXT NOT NULL, hash TEXT NOT NULL, created INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS tokens(hash BLOB PRIMARY KEY, name TEXT NOT NULL, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE, created INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS logins(hash BLOB PRIMARY KEY, user TEXT NOT NULL REFERENCES users(name) ON DELETE CASCADE, csrf TEXT NOT NULL, ends INTEGER NOT NULL) STRICT;
CREATE TABLE IF NOT EXISTS edits(id INTEGER PRIMARY KEY AUTOINCREMENT, at INTEGER NOT NULL, body TEXT NOT NULL, undone TEXT) STRICT;
CREATE TABLE IF NOT EXISTS hooks(id INTEGER PRIMARY KEY AUTOINCREMENT, url TEXT NOT NULL, secret TEXT NOT NULL, created INTEGER NOT NULL, failed INTEGER NOT NULL DEFAULT 0, last TEXT NOT NULL DEFAULT '') STRICT;
CREATE TABLE IF NOT EXISTS seen(id TEXT PRIMARY KEY, digest INTEGER NOT NULL) STRICT, WITHOUT ROWID;
PRAGMA user_version = 1;`

// Open opens the file at path and makes it if it is not there.
func Open(ctx context.Context, path string) (*File, error) {
	q := url.Values{"_txlock": {"immediate"}, "_pragma": {"busy_timeout(10000)", "journal_mode(wal)", "synchronous(full)", "foreign_keys(1)"}}
	dsn := (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
	db, err := sql.Open("sqlite", dsn)
	if err != nil {
		return nil, fmt.Errorf("keep: %w", err)
	}
	db.SetMaxOpenConns(1)
	var v int
	if err := db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&v); err == nil && v > 1 {
		db.Close()
		return nil, fmt.Errorf("keep: %s was made by a newer mahdar; use that one", path)
	}
	if _, err := db.ExecContext(ctx, schema); err != nil {
		db.Close()
		return nil, fmt.Errorf("keep: open %s: %w", path, err)
	}
	return &File{db}, nil
}

// Close closes the file.
func (f *File) Close() error { return f.db.Close() }

func (f *File) exec(ctx context.Context, query string, args ...any) (int64, error) {
	res, err := f.db.ExecContext(ctx, query, args...)
	if err != nil {
		return 0, fmt.Errorf("keep: %w", err)
	}
	return res.RowsAffected()
}

func found(err error) error {
	if errors.Is(err, sql.ErrNoRows) {
		return ErrNotFound
	}
	if err != nil {
		return fmt.Errorf("keep: %w", err)
	}
	return nil
}
