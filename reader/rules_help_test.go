package reader

import (
	"sync"
	"testing"
)

var loaded = sync.OnceValues(New)

// testReader is one reader for all tests.
func testReader(tb testing.TB) *Reader {
	tb.Helper()
	r, err := loaded()
	if err != nil {
		tb.Fatal(err)
	}
	return r
}
