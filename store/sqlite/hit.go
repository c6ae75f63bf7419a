package sqlite

import (
	"context"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/store"
	"mahdar/store/words"
)

// sessionHit reads a session that matches; false if it does not hold what only its
// text can tell.
func (s *Store) sessionHit(ctx context.Context, r *run, id int64) (store.Hit, bool, error) {
	read, hi, err := s.held(ctx, id)
	if err != nil {
		return store.Hit{}, false, s.fail("search", err)
	}
	if r.hasFrom && hi < r.from {
		return store.Hit{}, false, nil
	}
	n := read.session
	h := store.Hit{ID: n.ID, Session: n}
	if len(n.When) > 0 {
		h.Day, _, _ = strings.Cut(n.When[0].Value, "/")
	}
	first := n.Told[0]
	h.Outlet = first.Outlet
	if err := s.read.QueryRowContext(ctx, `SELECT title FROM pages WHERE key = ?`, first.Page).Scan(&h.Title); err != nil {
		return store.Hit{}, false, s.fail("search", err)
	}
	if len(r.words.Exact) > 0 && !r.exact(strings.Join(append([]string{h.Title}, read.quotes...), "\n")) {
		return store.Hit{}, false, nil
	}
	h.Snippet = r.best(read.quotes, read.marks)
	return h, true, nil
}

// pageHit reads a page that matches; false as in sessionHit.
func (s *Store) pageHit(ctx context.Context, r *run, id int64) (store.Hit, bool, error) {
	var h store.Hit
	var text []byte
	if err := s.read.QueryRowContext(ctx, `SELECT key, title, outlet, published, text FROM pages WHERE id = ?`, id).
		Scan(&h.ID, &h.Title, &h.Outlet, &h.Day, &text); err != nil {
		return h, false, s.fail("search", err)
	}
	b, err := s.unpack(text)
	if err != nil {
		return h, false, s.fail("search", err)
	}
	if len(r.words.Exact) > 0 && !r.exact(string(b)) {
		return h, false, nil
	}
	lines := strings.Split(string(b), "\n")
	h.Snippet = r.best(lines, func(i int) []uint64 { return marks(lines[i]) })
	h.Sessions, err = s.SessionsOf(ctx, h.ID)
	return h, true, err
}

// exact reports whether all quotations stand in the text, letter variants aside.
func (r *run) exact(text string) bool {
	norm := " " + strings.Join(words.Normals(text), " ") + " "
	for _, e := range r.words.Exact {
		if !strings.Contains(norm, " "+e+" ") {
			return false
		}
	}
	return true
}

// best is the passage with most of the words asked for, cut to its neighbourhood; stems
// gives the stems of a passage.
func (r *run) best(passages []string, stems func(int) []uint64) string {
	wanted := make([]uint64, 0, len(r.stems))
	for w := range r.stems {
		wanted = append(wanted, mark(w))
	}
	most, at := -1, ""
	for i, p := range passages {
		if strings.TrimSpace(p) == "" {
			continue
		}
		n := 0
		if len(wanted) > 0 {
			have := stems(i)
			for _, w := range wanted {
				if slices.Contains(have, w) {
					n++
				}
			}
		}
		if n > most {
			most, at = n, p
		}
		if n >= len(wanted) {
			break
		}
	}
	return shorten(strings.ToValidUTF8(at[:min(longPassage, len(at))], ""), r.stems)
}

// longPassage is how many bytes of a passage are looked at.
const longPassage = 8 << 10

// width is the length of a snippet in code points.
const width = 180

// shorten cuts a passage to width around its first word that was asked for.
func shorten(text string, stems map[string]bool) string {
	fields := strings.Fields(text)
	start := slices.IndexFunc(fields, func(f string) bool {
		for _, w := range words.Normals(f) {
			if stems[words.Stem(w)] {
				return true
			}
		}
		return false
	})
	start = max(0, start-8)
	var b strings.Builder
	n := 0
	if start > 0 {
		b.WriteString("… ")
	}
	for i, f := range fields[start:] {
		if n += len([]rune(f)) + 1; n > width {
			b.WriteString(" …")
			break
		}
		if i > 0 {
			b.WriteByte(' ')
		}
		b.WriteString(f)
	}
	return strings.Map(visible, b.String())
}

// visible drops controls that could turn a line of a terminal about.
func visible(r rune) rune {
	if arabic.Ignorable(r) && (r >= 0x2000 || r == 0x061C) || r < 0x20 {
		return -1
	}
	return r
}
