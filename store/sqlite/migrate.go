package sqlite

import (
	"context"
	"database/sql"
	"fmt"
)

// applicationID marks the file as a register ("MHDR").
const applicationID = 0x4d484452

// migrations bring a file from one version to the next; its version is user_version.
// A migration is never edited once it was released: a new one is added.
var migrations = []string{
	// 1: pages, failures, the record, search.
	`CREATE TABLE pages (
		id INTEGER PRIMARY KEY,          -- day of publication, then a hash: see rowid
		key TEXT NOT NULL UNIQUE,
		title TEXT NOT NULL,
		outlet TEXT NOT NULL,
		published TEXT NOT NULL,
		input BLOB NOT NULL,             -- zstd
		text BLOB NOT NULL,              -- zstd
		minutes BLOB NOT NULL            -- zstd of JSON, without the text
	);
	CREATE TABLE names (name TEXT NOT NULL, page TEXT NOT NULL, PRIMARY KEY (name, page)) WITHOUT ROWID;
	CREATE INDEX names_page ON names (page);
	CREATE TABLE failures (key TEXT PRIMARY KEY, name TEXT NOT NULL, error TEXT NOT NULL) WITHOUT ROWID;
	CREATE INDEX failures_name ON failures (name);
	CREATE TABLE notes (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
	CREATE TABLE sessions (
		id INTEGER PRIMARY KEY,          -- first day, then a hash
		sid TEXT NOT NULL UNIQUE,
		lo INTEGER NOT NULL,             -- first and last day since 1970-01-01
		hi INTEGER NOT NULL,
		digest BLOB NOT NULL,
		data BLOB NOT NULL               -- zstd of JSON
	);
	CREATE TABLE session_pages (page TEXT NOT NULL, sid TEXT NOT NULL, PRIMARY KEY (page, sid)) WITHOUT ROWID;
	CREATE INDEX session_pages_sid ON session_pages (sid);
	CREATE TABLE people (pid TEXT PRIMARY KEY, digest BLOB NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
	CREATE TABLE people_keys (key TEXT NOT NULL, pid TEXT NOT NULL, PRIMARY KEY (key, pid)) WITHOUT ROWID;
	CREATE INDEX people_keys_pid ON people_keys (pid);
	CREATE TABLE families (fid TEXT PRIMARY KEY, digest BLOB NOT NULL, data BLOB NOT NULL) WITHOUT ROWID;
	CREATE TABLE meta (name TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID;
	CREATE VIRTUAL TABLE pages_fts USING fts5(title, body, names, tags, content='', contentless_delete=1,
		tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
	CREATE VIRTUAL TABLE sessions_fts USING fts5(title, body, names, tags, content='', contentless_delete=1,
		tokenize="unicode61 remove_diacritics 0 tokenchars '_'");
	CREATE VIRTUAL TABLE pages_vocab USING fts5vocab('pages_fts', 'row');
	CREATE VIRTUAL TABLE sessions_vocab USING fts5vocab('sessions_fts', 'row');`,
}

// migrate brings the file to the newest version, each step in a transaction of its own.
func migrate(ctx context.Context, db *sql.DB) error {
	var version, app int
	if err := db.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&version); err != nil {
		return err
	}
	if err := db.QueryRowContext(ctx, `PRAGMA application_id`).Scan(&app); err != nil {
		return err
	}
	if version == 0 && app == 0 {
		var tables int
		if err := db.QueryRowContext(ctx, `SELECT count(*) FROM sqlite_schema`).Scan(&tables); err != nil {
			return err
		}
		if tables > 0 {
			return errForeign
		}
	} else if app != applicationID {
		return errForeign
	}
	if version > len(migrations) {
		return errNewer
	}
	for ; version < len(migrations); version++ {
		if err := step(ctx, db, version); err != nil {
			return fmt.Errorf("migration %d: %w", version+1, err)
		}
	}
	return nil
}

func step(ctx context.Context, db *sql.DB, version int) error {
	tx, err := db.BeginTx(ctx, nil)
	if err != nil {
		return err
	}
	defer tx.Rollback()
	var now int
	if err := tx.QueryRowContext(ctx, `PRAGMA user_version`).Scan(&now); err != nil {
		return err
	}
	if now != version { // another process was faster
		return nil
	}
	if _, err := tx.ExecContext(ctx, migrations[version]); err != nil {
		return err
	}
	if _, err := tx.ExecContext(ctx, fmt.Sprintf(`PRAGMA application_id=%d; PRAGMA user_version=%d`, applicationID, version+1)); err != nil {
		return err
	}
	return tx.Commit()
}
