package sqlite

import (
	"bytes"
	"container/list"
	"context"
	"fmt"
	"hash/fnv"
	"sync"

	"mahdar/register"
	"mahdar/store/words"
)

// heldBytes bounds what is held of sessions that searches read, by the length of their
// JSON. In memory they take about four times as much.
const heldBytes = 12 << 20

// held is a session that a search read, with its quotations. Whoever gets the session
// must not change it.
type held struct {
	id      int64
	digest  []byte // of the row: another one means that the session has changed
	size    int
	session *register.Session
	quotes  []string
	once    sync.Once
	stems   [][]uint64
}

// marks are the stems of each quotation.
func (h *held) marks(i int) []uint64 {
	h.once.Do(func() {
		for _, q := range h.quotes {
			h.stems = append(h.stems, marks(q))
		}
	})
	return h.stems[i]
}

// marks are the stems of a passage, as hashes.
func marks(passage string) []uint64 {
	ws := words.Stems(passage[:min(longPassage, len(passage))])
	out := make([]uint64, len(ws))
	for i, w := range ws {
		out[i] = mark(w)
	}
	return out
}

func mark(stem string) uint64 {
	h := fnv.New64a()
	h.Write([]byte(stem))
	return h.Sum64()
}

// shelf holds the sessions that were read last.
type shelf struct {
	mu   sync.Mutex
	use  list.List // of *held, the last one read first
	by   map[int64]*list.Element
	size int
}

func (s *shelf) get(id int64, digest []byte) *held {
	s.mu.Lock()
	defer s.mu.Unlock()
	e := s.by[id]
	if e == nil {
		return nil
	}
	if h := e.Value.(*held); bytes.Equal(h.digest, digest) {
		s.use.MoveToFront(e)
		return h
	}
	s.drop(e)
	return nil
}

func (s *shelf) put(h *held) {
	s.mu.Lock()
	defer s.mu.Unlock()
	if s.by == nil {
		s.by = map[int64]*list.Element{}
	}
	if s.by[h.id] != nil || h.size > heldBytes/4 {
		return
	}
	s.by[h.id] = s.use.PushFront(h)
	for s.size += h.size; s.size > heldBytes; {
		s.drop(s.use.Back())
	}
}

func (s *shelf) drop(e *list.Element) {
	h := s.use.Remove(e).(*held)
	delete(s.by, h.id)
	s.size -= h.size
}

// held reads a session by row, from the shelf if it stands there as it is now. The last
// day is that of the row.
func (s *Store) held(ctx context.Context, id int64) (h *held, hi int, err error) {
	var digest, data []byte
	if err := s.read.QueryRowContext(ctx, `SELECT digest, hi FROM sessions WHERE id = ?`, id).Scan(&digest, &hi); err != nil {
		return nil, 0, err
	}
	if h := s.shelf.get(id, digest); h != nil {
		return h, hi, nil
	}
	if err := s.read.QueryRowContext(ctx, `SELECT digest, hi, data FROM sessions WHERE id = ?`, id).Scan(&digest, &hi, &data); err != nil {
		return nil, 0, err
	}
	b, err := s.unpack(data)
	if err != nil {
		return nil, 0, err
	}
	h = &held{id: id, digest: digest, size: len(b), session: &register.Session{}}
	if err := decode(b, h.session); err != nil {
		return nil, 0, fmt.Errorf("%w: %w", errContent, err)
	}
	for _, t := range h.session.Told {
		for _, e := range t.Evidence {
			h.quotes = append(h.quotes, e.Quote)
		}
	}
	for _, p := range h.session.Points {
		h.quotes = append(h.quotes, p.Text)
	}
	s.shelf.put(h)
	return h, hi, nil
}
