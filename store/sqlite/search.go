package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"strconv"
	"strings"

	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// target is what is searched: a full-text table and the table of its rows.
type target struct {
	fts, rows, vocab string
}

var (
	ofSessions = target{"sessions_fts", "sessions", "sessions_vocab"}
	ofPages    = target{"pages_fts", "pages", "pages_vocab"}
)

// long is the number of days over which a session's day may be told roughly (a year).
const long = 366

// examined is how many matches are looked at for a quotation before giving up.
const examined = 5000

// Search finds sessions; see store.Store.
func (s *Store) Search(ctx context.Context, q store.Query) (store.Result, error) {
	return s.search(ctx, q, ofSessions, s.sessionHit)
}

// SearchPages finds pages; see store.Store.
func (s *Store) SearchPages(ctx context.Context, q store.Query) (store.Result, error) {
	return s.search(ctx, q, ofPages, s.pageHit)
}

// run is a search on its way.
type run struct {
	s       *Store
	t       target
	q       store.Query
	words   words.Query
	stems   map[string]bool
	lo, hi  int64 // rows: lo <= id < hi
	from    int   // first day wanted, for sessions that began before it
	hasFrom bool
	hit     func(context.Context, *run, int64) (store.Hit, bool, error)
	last    string // place of the last hit taken
	out     store.Result
}

func (s *Store) search(ctx context.Context, q store.Query, t target, hit func(context.Context, *run, int64) (store.Hit, bool, error)) (store.Result, error) {
	if q.Limit <= 0 {
		q.Limit = 20
	}
	states, err := s.states()
	if err != nil {
		return store.Result{}, err
	}
	r := &run{s: s, t: t, q: q, hit: hit, lo: 0, hi: 1 << 62}
	r.words = words.Compile(q.Text, q.Filter, states.At, s.count(ctx, t))
	if strings.TrimSpace(q.Text) != "" && len(r.words.Clauses) == 0 {
		return store.Result{}, &store.Error{Op: "search", Hint: fmt.Sprintf("%q has no word to search for", q.Text)}
	}
	if err := r.days(); err != nil {
		return store.Result{}, err
	}
	r.stems = map[string]bool{}
	for _, w := range words.Stems(q.Text) {
		r.stems[w] = true
	}
	err = r.all(ctx)
	return r.out, err
}

// days turns the dates of the query into rows.
func (r *run) days() error {
	if r.q.From != "" {
		day, ok := register.Day(r.q.From)
		if !ok {
			return noDate(r.q.From)
		}
		r.from, r.hasFrom, r.lo = day, true, floor(day, true)
	}
	if r.q.To != "" {
		day, ok := register.LastDay(r.q.To)
		if !ok {
			return noDate(r.q.To)
		}
		r.hi = floor(day+1, true)
	}
	return nil
}

func noDate(s string) error {
	return &store.Error{Op: "search", Hint: fmt.Sprintf("%q is no date; write YYYY-MM-DD, YYYY-MM or YYYY", s)}
}

// all runs the passes of the search until there are enough hits.
func (r *run) all(ctx context.Context) error {
	pass, after, err := cursor(r.q.After)
	if err != nil {
		return err
	}
	plain, titles := expression(r.words, false), ""
	if r.q.Order == store.Relevance && hasText(r.words) {
		titles = expression(r.words, true)
	}
	type stage struct {
		match  string
		lo, hi int64
	}
	stages := []stage{{plain, r.lo, r.hi}}
	if titles != "" {
		stages = []stage{{titles, r.lo, r.hi}, {"(" + plain + ") NOT (" + titles + ")", r.lo, r.hi}}
	}
	if r.hasFrom && r.t == ofSessions {
		tail := stage{both(plain, columns[words.Tags]+` : "`+words.Tag("k", "long")+`"`), floor(r.from-long, true), r.lo}
		if r.q.Order == store.Oldest {
			stages = append([]stage{tail}, stages...)
		} else {
			stages = append(stages, tail)
		}
	}
	for n, st := range stages {
		if n < pass {
			continue
		}
		lo, hi := st.lo, st.hi
		if n == pass && after != 0 {
			if r.q.Order == store.Oldest {
				lo = after + 1
			} else {
				hi = after
			}
		}
		done, err := r.pass(ctx, n, st.match, lo, hi)
		if err != nil || done {
			return err
		}
	}
	return nil
}

func both(a, b string) string {
	if a == "" {
		return b
	}
	return a + " AND " + b
}

// cursor takes apart "PASS.ROW".
func cursor(after string) (pass int, row int64, err error) {
	if after == "" {
		return 0, 0, nil
	}
	p, n, ok := strings.Cut(after, ".")
	pass, e1 := strconv.Atoi(p)
	row, e2 := strconv.ParseInt(n, 10, 64)
	if !ok || e1 != nil || e2 != nil || pass < 0 || row <= 0 {
		return 0, 0, &store.Error{Op: "search", Hint: fmt.Sprintf("%q is no place in a list of hits", after)}
	}
	return pass, row, nil
}

// pass adds the hits of one expression in the order of rows; true if there are
// enough, and one more.
func (r *run) pass(ctx context.Context, n int, match string, lo, hi int64) (bool, error) {
	for looked := 0; looked < examined; {
		want := r.q.Limit - len(r.out.Hits) + 1
		ids, err := r.rows(ctx, match, lo, hi, want)
		if err != nil {
			return false, err
		}
		for _, id := range ids {
			looked++
			if r.q.Order == store.Oldest {
				lo = id + 1
			} else {
				hi = id
			}
			h, ok, err := r.hit(ctx, r, id)
			if err != nil {
				return false, err
			}
			if !ok {
				continue
			}
			if len(r.out.Hits) == r.q.Limit {
				r.out.Next = r.last
				return true, nil
			}
			r.out.Hits = append(r.out.Hits, h)
			r.last = fmt.Sprintf("%d.%d", n, id)
		}
		if len(ids) < want {
			break
		}
	}
	return false, nil
}

// rows returns the numbers of up to n matching rows between lo and hi.
func (r *run) rows(ctx context.Context, match string, lo, hi int64, n int) ([]int64, error) {
	order := "DESC"
	if r.q.Order == store.Oldest {
		order = "ASC"
	}
	text := `SELECT id FROM ` + r.t.rows + ` WHERE id >= ? AND id < ? ORDER BY id ` + order + ` LIMIT ?`
	args := []any{lo, hi, n}
	if match != "" {
		text = `SELECT rowid FROM ` + r.t.fts + ` WHERE ` + r.t.fts + ` MATCH ? AND rowid >= ? AND rowid < ? ORDER BY rowid ` + order + ` LIMIT ?`
		args = []any{match, lo, hi, n}
	}
	ids, err := query(ctx, r.s.read, func(row *sql.Rows, id *int64) error { return row.Scan(id) }, text, args...)
	return ids, r.s.fail("search", err)
}

// count tells in how many documents a stem stands. Counting a common one means reading
// its list of documents, so the counts are kept until something is written.
func (s *Store) count(ctx context.Context, t target) words.Counter {
	return func(stem string) int {
		key := t.vocab + " " + stem
		s.countsMu.Lock()
		n, there := s.counts[key]
		s.countsMu.Unlock()
		if there {
			return n
		}
		err := s.read.QueryRowContext(ctx, `SELECT doc FROM `+t.vocab+` WHERE term = ?`, stem).Scan(&n)
		if err != nil && !errors.Is(err, sql.ErrNoRows) {
			return 0 // not known; what comes next tells the error
		}
		s.countsMu.Lock()
		if s.counts == nil || len(s.counts) > 1<<14 {
			s.counts = map[string]int{}
		}
		s.counts[key] = n
		s.countsMu.Unlock()
		return n
	}
}
