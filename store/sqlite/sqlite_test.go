package sqlite

import (
	"bytes"
	"errors"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"mahdar/lexicon"
	"mahdar/store"
	"mahdar/store/storetest"
)

// loaded loads the lexicon once for all tests.
var loaded = sync.OnceValues(lexicon.Load)

func openAt(t *testing.T, path string, opt Options) (*Store, error) {
	t.Helper()
	lex, err := loaded()
	if err != nil {
		t.Fatal(err)
	}
	opt.Lexicon = lex
	return Open(t.Context(), path, opt)
}

func openTemp(t *testing.T) store.Store {
	t.Helper()
	st, err := openAt(t, filepath.Join(t.TempDir(), "r.db"), Options{})
	if err != nil {
		t.Fatal(err)
	}
	return st
}

// The embedded store does what every store must do.
func TestStore(t *testing.T) { storetest.Run(t, openTemp) }

func must(t *testing.T, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

// filler makes pages that compress badly.
func filler(from, n int) []store.Page {
	r := rand.New(rand.NewSource(int64(from)))
	var out []store.Page
	for i := range n {
		var b strings.Builder
		for range 300 {
			fmt.Fprintf(&b, "ك%x ", r.Uint64())
		}
		out = append(out, storetest.Page(fmt.Sprintf("f%06d", from+i), "2024-01-02", "صحيفة", "عنوان", b.String()))
	}
	return out
}

// A file that may not grow: a clear error, what was reported stays, and when there is
// room again, writing goes on.
func TestFull(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	st, err := openAt(t, path, Options{MaxPages: 400})
	must(t, err)
	kept := untilFull(t, st)
	if n, err := st.Counts(t.Context()); err != nil || n.Pages != kept {
		t.Errorf("%d pages, %d were reported: %v", n.Pages, kept, err)
	}
	must(t, st.Check(t.Context()))
	must(t, st.Close())
	if st, err = openAt(t, path, Options{}); err != nil {
		t.Fatal(err)
	}
	defer st.Close()
	if n, err := st.Put(t.Context(), filler(kept, 10), nil); err != nil || n != 10 {
		t.Errorf("with room: %d, %v", n, err)
	}
	must(t, st.Check(t.Context()))
}

// untilFull puts pages until there is no room, and returns how many were reported.
func untilFull(t *testing.T, st *Store) int {
	t.Helper()
	for kept := 0; kept < 5000; {
		n, err := st.Put(t.Context(), filler(kept, 10), nil)
		if err != nil {
			if !errors.Is(err, store.ErrFull) || !strings.Contains(err.Error(), "make room") {
				t.Fatalf("full: %v", err)
			}
			return kept
		}
		kept += n
	}
	t.Fatal("it never was full")
	return 0
}

// The same on a real disk that is full, where one can be mounted.
func TestFullDisk(t *testing.T) {
	dir := t.TempDir()
	if out, err := exec.Command("mount", "-t", "tmpfs", "-o", "size=8m", "tmpfs", dir).CombinedOutput(); err != nil {
		t.Skipf("a small disk cannot be mounted here: %s", bytes.TrimSpace(out))
	}
	defer exec.Command("umount", dir).Run()
	ballast := filepath.Join(dir, "ballast")
	must(t, os.WriteFile(ballast, make([]byte, 2<<20), 0o600))
	st, err := openAt(t, filepath.Join(dir, "r.db"), Options{})
	must(t, err)
	defer st.Close()
	kept := untilFull(t, st)
	if n, err := st.Counts(t.Context()); err != nil || n.Pages != kept {
		t.Errorf("%d pages, %d were reported: %v", n.Pages, kept, err)
	}
	must(t, os.Remove(ballast))
	if n, err := st.Put(t.Context(), filler(kept, 5), nil); err != nil || n != 5 {
		t.Errorf("with room again: %d, %v", n, err)
	}
	must(t, st.Check(t.Context()))
}

// Damage of any kind is told as damage: no panic, no silence about what was lost, and
// what can be read is right.
func TestDamaged(t *testing.T) {
	dir := t.TempDir()
	path := filepath.Join(dir, "r.db")
	st, err := openAt(t, path, Options{})
	must(t, err)
	_, err = st.Put(t.Context(), append(filler(0, 60), storetest.Sample()...), nil)
	must(t, err)
	_, err = st.Rebuild(t.Context())
	must(t, err)
	texts := map[string]string{}
	for p, err := range st.Pages(t.Context()) {
		must(t, err)
		texts[p.Key] = p.Minutes.Page.Text
	}
	must(t, st.Close())
	whole, err := os.ReadFile(path)
	must(t, err)
	rounds := 200
	if testing.Short() {
		rounds = 40
	}
	r := rand.New(rand.NewSource(7))
	told := 0
	for i := range rounds {
		b := bytes.Clone(whole)
		at := r.Intn(len(b))
		switch i % 5 {
		case 0: // a bit
			b[at] ^= 1 << r.Intn(8)
		case 1: // cut off
			b = b[:at]
		case 2: // a page of zeros
			at = at / 4096 * 4096
			copy(b[at:at+4096], make([]byte, 4096))
		case 3: // two pages swapped
			x, y := at/4096*4096, r.Intn(len(b))/4096*4096
			p, q := bytes.Clone(b[x:x+4096]), bytes.Clone(b[y:y+4096])
			copy(b[x:], q)
			copy(b[y:], p)
		case 4: // noise
			r.Read(b[at:min(len(b), at+200)])
		}
		name := filepath.Join(dir, fmt.Sprintf("d%d.db", i))
		must(t, os.WriteFile(name, b, 0o600))
		if tellsDamage(t, name, texts) {
			told++
		}
		os.Remove(name)
	}
	t.Logf("%d of %d damaged files are told to be damaged; the others lost nothing that was looked at", told, rounds)
	if told < rounds/2 {
		t.Errorf("only %d of %d damaged files are noticed", told, rounds)
	}
}

// tellsDamage opens and checks a file. Where Check finds nothing, every page must be
// there as it was.
func tellsDamage(t *testing.T, name string, texts map[string]string) bool {
	t.Helper()
	st, err := openAt(t, name, Options{})
	if err == nil {
		defer st.Close()
		if err = st.Check(t.Context()); err == nil {
			n := 0
			for p, err := range st.Pages(t.Context()) {
				if err != nil || texts[p.Key] != p.Minutes.Page.Text {
					t.Errorf("%s: checked, but page %s is not what it was: %v", name, p.Key, err)
				}
				n++
			}
			if n != len(texts) && n != 0 {
				t.Errorf("%s: checked, but %d of %d pages are there", name, n, len(texts))
			}
			return n == 0
		}
	}
	var known *store.Error
	if !errors.As(err, &known) || known.Cause == nil {
		t.Errorf("%s: %v: no cause is told", name, err)
	}
	return true
}

// Files that are no registers, and registers of the future, are refused by name.
func TestForeign(t *testing.T) {
	dir := t.TempDir()
	text := filepath.Join(dir, "text.db")
	must(t, os.WriteFile(text, []byte(strings.Repeat("this is no database\n", 500)), 0o600))
	if _, err := openAt(t, text, Options{}); !errors.Is(err, store.ErrDamaged) || !strings.Contains(err.Error(), "text.db") {
		t.Errorf("a text file: %v", err)
	}
	path := filepath.Join(dir, "r.db")
	st, err := openAt(t, path, Options{})
	must(t, err)
	_, err = st.write.Exec(`PRAGMA user_version=9999`)
	must(t, err)
	must(t, st.Close())
	if _, err := openAt(t, path, Options{}); !errors.Is(err, store.ErrNewer) {
		t.Errorf("a newer register: %v", err)
	}
	if _, err := openAt(t, filepath.Join(dir, "no", "r.db"), Options{}); err == nil || !strings.Contains(err.Error(), "folder") {
		t.Errorf("no folder: %v", err)
	}
	other := filepath.Join(dir, "other.db")
	st, err = openAt(t, other, Options{})
	must(t, err)
	_, err = st.write.Exec(`PRAGMA application_id=7`)
	must(t, err)
	must(t, st.Close())
	if _, err := openAt(t, other, Options{}); !errors.Is(err, store.ErrForeign) {
		t.Errorf("another program's file: %v", err)
	}
}

// Several writers and readers at once: nobody fails, nothing is lost.
func TestConcurrent(t *testing.T) {
	path := filepath.Join(t.TempDir(), "r.db")
	a, err := openAt(t, path, Options{})
	must(t, err)
	defer a.Close()
	b, err := openAt(t, path, Options{}) // as another process would
	must(t, err)
	defer b.Close()
	var wg sync.WaitGroup
	for i := range 6 {
		st := []*Store{a, b}[i%2]
		wg.Go(func() {
			for n := range 5 {
				if _, err := st.Put(t.Context(), filler(i*100+n*10, 10), nil); err != nil {
					t.Error(err)
				}
				if _, err := st.SearchPages(t.Context(), store.Query{Text: "عنوان"}); err != nil {
					t.Error(err)
				}
			}
		})
	}
	wg.Go(func() {
		for range 3 {
			if _, err := a.Rebuild(t.Context()); err != nil {
				t.Error(err)
			}
		}
	})
	wg.Wait()
	n, err := a.Counts(t.Context())
	if err != nil || n.Pages != 300 {
		t.Errorf("%d pages, %v", n.Pages, err)
	}
}
