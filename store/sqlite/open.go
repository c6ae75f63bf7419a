package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"net/url"
	"os"
	"path/filepath"
	"runtime"
	"sync"

	"github.com/klauspost/compress/zstd"
	driver "modernc.org/sqlite"
	sqlite3 "modernc.org/sqlite/lib"

	"mahdar/lexicon"
	"mahdar/store"
	"mahdar/store/words"
)

var (
	errForeign = errors.New("application id of another program")
	errNewer   = errors.New("schema of a newer version")
)

// Options of Open. The zero value is right for most.
type Options struct {
	// MaxPages limits the file to so many pages of 4 KiB; 0 is no limit.
	MaxPages int
	// CacheKB is the page cache of the writer, in KiB; 32768 if 0.
	CacheKB int
	// Lexicon, where the caller has one already; else it is loaded when first needed.
	Lexicon *lexicon.Lexicon
}

// Store is the embedded store; it implements store.Store.
type Store struct {
	path  string
	write *sql.DB // one connection
	read  *sql.DB
	enc   *zstd.Encoder
	dec   *zstd.Decoder

	once   sync.Once
	lex    *words.States
	lexErr error

	countsMu sync.Mutex
	counts   map[string]int // documents of a stem, until the next write

	shelf shelf
}

var _ store.Store = (*Store)(nil)

// Open opens the register at path and makes it if it is not there. Its folder must
// exist. Causes of errors: ErrForeign, ErrNewer, ErrDamaged, ErrBusy, ErrReadOnly,
// ErrFull.
func Open(ctx context.Context, path string, opt Options) (*Store, error) {
	if dir, err := os.Stat(filepath.Dir(path)); err != nil || !dir.IsDir() {
		return nil, &store.Error{Op: "open", Path: path, Err: fmt.Errorf("no folder %s", filepath.Dir(path)), Hint: "make the folder first"}
	}
	if opt.CacheKB == 0 {
		opt.CacheKB = 32 << 10
	}
	s := &Store{path: path}
	if opt.Lexicon != nil {
		s.once.Do(func() { s.lex = words.NewStates(opt.Lexicon) })
	}
	var err error
	if s.enc, err = zstd.NewWriter(nil, zstd.WithEncoderConcurrency(runtime.GOMAXPROCS(0)), zstd.WithLowerEncoderMem(true), zstd.WithWindowSize(256<<10), zstd.WithEncoderCRC(true)); err != nil {
		return nil, fmt.Errorf("store: open: %w", err)
	}
	if s.dec, err = zstd.NewReader(nil, zstd.WithDecoderConcurrency(0), zstd.WithDecoderMaxMemory(256<<20)); err != nil {
		return nil, fmt.Errorf("store: open: %w", err)
	}
	if s.write, err = sql.Open("sqlite", dsn(path, opt, true)); err != nil {
		return nil, s.fail("open", err)
	}
	s.write.SetMaxOpenConns(1)
	if err := migrate(ctx, s.write); err != nil {
		s.write.Close()
		return nil, s.fail("open", err)
	}
	if s.read, err = sql.Open("sqlite", dsn(path, Options{CacheKB: 8 << 10}, false)); err != nil {
		s.write.Close()
		return nil, s.fail("open", err)
	}
	s.read.SetMaxOpenConns(max(4, runtime.GOMAXPROCS(0)))
	return s, nil
}

// dsn names the file with its pragmas, so that every pooled connection has them.
func dsn(path string, opt Options, writer bool) string {
	q := url.Values{}
	pragma := func(s string) { q.Add("_pragma", s) }
	pragma("busy_timeout(20000)")
	pragma(fmt.Sprintf("cache_size(-%d)", opt.CacheKB))
	pragma("temp_store(memory)")
	if writer {
		pragma("journal_mode(wal)")
		pragma("synchronous(full)")
		pragma("journal_size_limit(67108864)")
		if opt.MaxPages > 0 {
			pragma(fmt.Sprintf("max_page_count(%d)", opt.MaxPages))
		}
		q.Set("_txlock", "immediate")
	} else {
		pragma("query_only(1)")
	}
	return (&url.URL{Scheme: "file", Opaque: (&url.URL{Path: path}).EscapedPath(), RawQuery: q.Encode()}).String()
}

// Close closes the file; what was put is on the disk already.
func (s *Store) Close() error {
	err := errors.Join(s.read.Close(), s.write.Close())
	s.dec.Close()
	return errors.Join(err, s.enc.Close())
}

// fail turns what the database said into an error with cause and hint.
func (s *Store) fail(op string, err error) error {
	var known *store.Error
	if err == nil || errors.As(err, &known) || errors.Is(err, context.Canceled) || errors.Is(err, context.DeadlineExceeded) {
		return err
	}
	e := &store.Error{Op: op, Path: s.path, Err: err}
	switch {
	case errors.Is(err, errForeign):
		e.Cause, e.Hint = store.ErrForeign, "name another file"
		return e
	case errors.Is(err, errNewer):
		e.Cause, e.Hint = store.ErrNewer, "use the newer mahdar"
		return e
	case errors.Is(err, zstd.ErrCRCMismatch), errors.Is(err, zstd.ErrMagicMismatch), errors.Is(err, zstd.ErrUnexpectedBlockSize),
		errors.Is(err, errContent):
		e.Cause, e.Hint = store.ErrDamaged, damaged
		return e
	}
	var sq *driver.Error
	if !errors.As(err, &sq) {
		return e
	}
	switch sq.Code() & 0xff {
	case sqlite3.SQLITE_FULL:
		e.Cause, e.Hint = store.ErrFull, "make room and start again: what was reported as stored is kept"
	case sqlite3.SQLITE_CORRUPT:
		e.Cause, e.Hint = store.ErrDamaged, damaged
	case sqlite3.SQLITE_NOTADB:
		e.Cause, e.Hint = store.ErrDamaged, "it is no SQLite file, or its beginning is lost; put back a copy"
	case sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED:
		e.Cause, e.Hint = store.ErrBusy, "wait for the other process to end"
	case sqlite3.SQLITE_READONLY, sqlite3.SQLITE_CANTOPEN, sqlite3.SQLITE_PERM:
		e.Cause, e.Hint = store.ErrReadOnly, "check the rights of file and folder"
	case sqlite3.SQLITE_IOERR:
		if full(s.path) {
			e.Cause, e.Hint = store.ErrFull, "make room and start again: what was reported as stored is kept"
		} else {
			e.Hint = "the disk failed"
		}
	}
	return e
}

const damaged = "put back a copy, or ingest the pages into a new file"

// full reports whether the folder of path takes no further bytes.
func full(path string) bool {
	f, err := os.CreateTemp(filepath.Dir(path), ".mahdar-*")
	if err != nil {
		return true
	}
	defer os.Remove(f.Name())
	defer f.Close()
	_, err = f.Write(make([]byte, 64<<10))
	return err != nil
}
