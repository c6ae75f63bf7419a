package ingest

import (
	"bufio"
	"context"
	"fmt"
	"math/rand"
	"os"
	"os/exec"
	"path/filepath"
	"strconv"
	"testing"
	"time"

	"mahdar/store/sqlite"
)

// killed names the file of the register to a child of TestKill.
const killed = "MAHDAR_TEST_KILLED"

// pagesKilled is how many pages are ingested there, in batches of 10.
const pagesKilled = 200

// TestMain makes the test binary an ingest that waits to be killed, when it is called so.
func TestMain(m *testing.M) {
	if path := os.Getenv(killed); path != "" {
		if err := victim(path); err != nil {
			fmt.Fprintln(os.Stderr, err)
			os.Exit(1)
		}
		os.Exit(0)
	}
	os.Exit(m.Run())
}

// victim ingests and says after every batch how many new pages are stored.
func victim(path string) error {
	lex, err := loaded()
	if err != nil {
		return err
	}
	list := news(pagesKilled)
	st, err := sqlite.Open(context.Background(), path, sqlite.Options{Lexicon: lex})
	if err != nil {
		return err
	}
	defer st.Close()
	fmt.Println("begin")
	_, err = Run(context.Background(), st, toy{}, seq(list), Options{Batch: 10, Progress: func(r Report) { fmt.Println(r.Added) }})
	if err == nil {
		fmt.Println("end")
	}
	return err
}

// An ingest that is killed at random moments, and started again, makes the register that
// it makes undisturbed; nothing that was reported as stored is lost.
func TestKill(t *testing.T) {
	kills := 50
	if testing.Short() {
		kills = 6
	}
	calm := filepath.Join(t.TempDir(), "calm.db")
	whole, _ := run(t, calm, 0)
	st := openAt(t, calm)
	want := exported(t, st)
	must(t, st.Close())

	r := rand.New(rand.NewSource(time.Now().UnixNano()))
	dir := t.TempDir()
	rounds, during, rebuilding := 0, 0, 0
	for n := 0; n < kills; rounds++ {
		path := filepath.Join(dir, strconv.Itoa(rounds)+".db")
		stored := 0
		for n < kills {
			// A moment within what is left of the work, some of it after the last batch.
			left := whole * time.Duration(pagesKilled-stored+pagesKilled/3) / pagesKilled
			_, said := run(t, path, time.Duration(r.Int63n(int64(left)))+time.Millisecond)
			if said.end {
				break
			}
			n++
			st := openAt(t, path)
			c, err := st.Counts(t.Context())
			must(t, err)
			if c.Pages < stored+said.added {
				t.Fatalf("%d pages are stored, %d were reported", c.Pages, stored+said.added)
			}
			if said.added > 0 {
				during++
			}
			must(t, st.Check(t.Context()))
			must(t, st.Close())
			if stored = c.Pages; stored == pagesKilled {
				rebuilding++
				break
			}
		}
		run(t, path, 0)
		st := openAt(t, path)
		if got := exported(t, st); got != want {
			t.Fatalf("after %d kills the register is another: %d bytes, want %d", n, len(got), len(want))
		}
		must(t, st.Close())
		os.Remove(path)
	}
	t.Logf("%d kills over %d registers: %d while pages were being stored, %d after the last of them; undisturbed an ingest takes %v",
		kills, rounds, during, rebuilding, whole.Round(time.Millisecond))
}

type said struct {
	added int
	end   bool
}

// run ingests in a process of its own and kills it after a time, 0 for never. The time
// runs from when the register is open.
func run(t *testing.T, path string, after time.Duration) (time.Duration, said) {
	t.Helper()
	self, err := os.Executable()
	must(t, err)
	cmd := exec.Command(self)
	cmd.Env = append(os.Environ(), killed+"="+path)
	cmd.Stderr = os.Stderr
	out, err := cmd.StdoutPipe()
	must(t, err)
	must(t, cmd.Start())
	var s said
	var start time.Time
	for lines := bufio.NewScanner(out); lines.Scan(); {
		switch line := lines.Text(); line {
		case "begin":
			if start = time.Now(); after > 0 {
				timer := time.AfterFunc(after, func() { cmd.Process.Kill() })
				defer timer.Stop()
			}
		case "end":
			s.end = true
		default:
			if n, err := strconv.Atoi(line); err == nil {
				s.added = n
			}
		}
	}
	took := time.Since(start)
	if err := cmd.Wait(); err != nil && after == 0 {
		t.Fatal(err)
	}
	return took, s
}
