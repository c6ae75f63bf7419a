package sqlite

import (
	"path/filepath"
	"testing"

	"mahdar/store"
	"mahdar/store/storetest"
)

func openTemp(t *testing.T) store.Store {
	t.Helper()
	st, err := Open(t.Context(), filepath.Join(t.TempDir(), "r.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// The embedded store does what every store must do.
func TestStore(t *testing.T) { storetest.Run(t, openTemp) }
