package main

import (
	"context"
	"errors"
	"fmt"
	"os"
	"os/signal"
	"path/filepath"
	"syscall"

	"mahdar/lexicon"
	"mahdar/store"
	"mahdar/store/sqlite"
)

// registerFlag names the file of the register.
type registerFlag struct {
	Register string `placeholder:"FILE" env:"MAHDAR_REGISTER" help:"File of the register; mahdar.db in the user's data folder if not given."`
}

// path is the file of the register.
func (f *registerFlag) path() (string, error) {
	if f.Register != "" {
		return f.Register, nil
	}
	dir, err := dataDir()
	return filepath.Join(dir, "mahdar.db"), err
}

// open opens the register; create also makes it, and the folder that it has where none
// is named.
func (f *registerFlag) open(ctx context.Context, create bool) (store.Store, error) {
	return f.openWith(ctx, create, nil)
}

// openWith is open for a command that has loaded the lexicon already.
func (f *registerFlag) openWith(ctx context.Context, create bool, lex *lexicon.Lexicon) (store.Store, error) {
	path, err := f.path()
	if err != nil {
		return nil, err
	}
	if create && f.Register == "" {
		if err := os.MkdirAll(filepath.Dir(path), 0o700); err != nil {
			return nil, fmt.Errorf("register: %w", err)
		}
	}
	if _, err := os.Stat(path); errors.Is(err, os.ErrNotExist) && !create {
		return nil, fmt.Errorf("register: there is no %s; `mahdar ingest` makes it", path)
	}
	return sqlite.Open(ctx, path, sqlite.Options{Lexicon: lex})
}

// dataDir is where a program keeps a user's data: XDG_DATA_HOME, or what stands for it.
func dataDir() (string, error) {
	if d := os.Getenv("XDG_DATA_HOME"); d != "" {
		return filepath.Join(d, "mahdar"), nil
	}
	home, err := os.UserHomeDir()
	if err != nil {
		return "", fmt.Errorf("register: %w; name a file with --register", err)
	}
	return filepath.Join(home, ".local", "share", "mahdar"), nil
}

// untilInterrupt is a context that ends when the user presses Ctrl-C, or the system
// asks to end: what was stored is kept.
func untilInterrupt() (context.Context, context.CancelFunc) {
	return signal.NotifyContext(context.Background(), os.Interrupt, syscall.SIGTERM)
}
