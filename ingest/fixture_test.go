package ingest

import (
	"bytes"
	"context"
	"errors"
	"fmt"
	"iter"
	"math/rand"
	"path/filepath"
	"strings"
	"sync"
	"testing"

	"mahdar/lexicon"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/store"
	"mahdar/store/sqlite"
)

var loaded = sync.OnceValues(lexicon.Load)

// toy reads pages whose lines are "@mode status day A B": quick, and the same always.
type toy struct{ version string }

func (y toy) Version() string { return "toy " + y.version }

func (y toy) Read(p *page.Page) *minutes.Minutes {
	m := &minutes.Minutes{Schema: minutes.Schema, Reader: y.Version(), Page: minutes.Page{ID: p.ID, URL: p.URL, Outlet: p.Outlet, Title: p.Title, Text: p.Text}}
	if p.Published != nil {
		m.Page.Published = &minutes.Value{Value: p.Published.Value}
	}
	at := 0
	for line := range strings.Lines(p.Text) {
		start := at
		at += len([]rune(line))
		f := strings.Fields(line)
		if len(f) != 6 || f[0] != "جلسة" {
			continue
		}
		if f[1] == "panic" {
			panic("toy")
		}
		quote := strings.TrimRight(line, "\n")
		ev := []minutes.Evidence{{Start: start, End: start + len([]rune(quote)), Quote: quote}}
		c := minutes.Consultation{ID: fmt.Sprintf("c%d", len(m.Consultations)+1), Mode: f[1], Status: f[2], Role: "main",
			From: &minutes.Value{Value: f[3], Evidence: ev}, To: &minutes.Value{Value: f[3], Evidence: ev}, Evidence: ev}
		for _, party := range f[4:] {
			c.Participants = append(c.Participants, minutes.Participant{
				Person: &minutes.Value{Value: "فلان " + party, Evidence: ev},
				Office: &minutes.Office{Value: "minister", Evidence: ev},
				Party:  &minutes.Value{Value: party, Evidence: ev}})
		}
		if y.version == "2" {
			c.Status = "planned"
		}
		m.Consultations = append(m.Consultations, c)
	}
	return m
}

// news makes n pages: sessions told by several outlets, copies, pages without a session.
func news(n int) []page.Input {
	r := rand.New(rand.NewSource(11))
	var dispatch []string
	var out []page.Input
	for i := range n {
		if i%4 == 0 || len(dispatch) == 0 {
			var b strings.Builder
			for range 60 {
				fmt.Fprintf(&b, "%s ", strings.Repeat(string(rune('ا'+r.Intn(28))), 1+r.Intn(3))+string(rune('ا'+r.Intn(28)))+string(rune('ا'+r.Intn(28))))
			}
			dispatch = append(dispatch, b.String())
		}
		body := dispatch[r.Intn(len(dispatch))]
		if r.Intn(3) > 0 {
			parties := []string{"KOR", "USA", "JPN", "FRA", "EGY", "OMN"}
			x := r.Intn(len(parties))
			y := (x + 1 + r.Intn(len(parties)-1)) % len(parties)
			body += fmt.Sprintf("\nجلسة meeting held 2024-03-%02d %s %s", 1+r.Intn(28), parties[x], parties[y])
		}
		out = append(out, page.Input{Name: fmt.Sprintf("file:%d", i), ID: fmt.Sprintf("id-%d", i),
			URL: fmt.Sprintf("http://news.example/%d", i), Outlet: fmt.Sprintf("صحيفة %c", rune('ا'+r.Intn(9))),
			Title: fmt.Sprintf("عنوان الخبر رقم %d", i), Published: fmt.Sprintf("2024-03-%02d", 1+r.Intn(28)), Text: body})
	}
	return out
}

func seq(list []page.Input) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for _, in := range list {
			if !yield(in, nil) {
				return
			}
		}
	}
}

func openAt(t testing.TB, path string) store.Store {
	t.Helper()
	lex, err := loaded()
	must(t, err)
	st, err := sqlite.Open(context.Background(), path, sqlite.Options{Lexicon: lex})
	must(t, err)
	return st
}

func openTemp(t testing.TB) store.Store {
	st := openAt(t, filepath.Join(t.TempDir(), "r.db"))
	t.Cleanup(func() { st.Close() })
	return st
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}

func exported(t testing.TB, st store.Store) string {
	t.Helper()
	var b bytes.Buffer
	must(t, store.Export(context.Background(), st, &b))
	return b.String()
}

var errBroken = errors.New("broken")
