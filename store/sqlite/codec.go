package sqlite

import (
	"cmp"
	"crypto/sha256"
	"encoding/json"
	"errors"
	"fmt"
	"runtime"
	"sync"

	gojson "github.com/goccy/go-json"

	"mahdar/minutes"
	"mahdar/store"
)

// errContent says that what was decoded is not what was encoded.
var errContent = errors.New("stored content cannot be decoded")

func (s *Store) pack(b []byte) []byte { return s.enc.EncodeAll(b, nil) }

func (s *Store) unpack(b []byte) ([]byte, error) {
	out, err := s.dec.DecodeAll(b, nil)
	if err != nil {
		return nil, fmt.Errorf("%w: %w", errContent, err)
	}
	return out, nil
}

// packed is a page ready to be written.
type packed struct {
	input, text, minutes []byte
	title, outlet, when  string
}

func (s *Store) packPage(p *store.Page) (packed, error) {
	m := *p.Minutes
	out := packed{
		input: s.pack(p.Input), text: s.pack([]byte(m.Page.Text)),
		title: m.Page.Title, outlet: m.Page.Outlet,
	}
	if m.Page.Published != nil {
		out.when = m.Page.Published.Value
	}
	m.Page.Text = ""
	b, err := json.Marshal(&m)
	if err != nil {
		return packed{}, fmt.Errorf("store: put: minutes of %s: %w", p.Key, err)
	}
	out.minutes = s.pack(b)
	return out, nil
}

func (s *Store) unpackMinutes(text, data []byte) (*minutes.Minutes, error) {
	t, err := s.unpack(text)
	if err != nil {
		return nil, err
	}
	m, err := unpackJSON[minutes.Minutes](s, data)
	if err != nil {
		return nil, err
	}
	m.Page.Text = string(t)
	return m, nil
}

// record is a row of the record as it is stored.
type record struct{ data, digest []byte }

// packJSON makes compressed JSON of v, with a digest of it.
func packJSON[T any](s *Store, v *T) (record, error) {
	b, err := json.Marshal(v)
	if err != nil {
		return record{}, err
	}
	sum := sha256.Sum256(b)
	return record{s.pack(b), sum[:16]}, nil
}

// each does f for every element of list, on all processors; the results are in the
// order of the list.
func each[D, T any](s *Store, list []D, f func(*Store, *D) (T, error)) ([]T, error) {
	out := make([]T, len(list))
	errs := make([]error, runtime.GOMAXPROCS(0))
	var wg sync.WaitGroup
	for w := range errs {
		wg.Go(func() {
			for i := w; i < len(list) && errs[w] == nil; i += len(errs) {
				out[i], errs[w] = f(s, &list[i])
			}
		})
	}
	wg.Wait()
	return out, cmp.Or(errs...)
}

func unpackJSON[T any](s *Store, data []byte) (*T, error) {
	b, err := s.unpack(data)
	if err != nil {
		return nil, err
	}
	v := new(T)
	if err := decode(b, v); err != nil {
		return nil, fmt.Errorf("%w: %w", errContent, err)
	}
	return v, nil
}

// decode reads what encoding/json wrote, as encoding/json does, more than three times as
// fast: whole registers are exported through it (docs/decisions/store.md).
func decode(b []byte, v any) error { return gojson.Unmarshal(b, v) }
