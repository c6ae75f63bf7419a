package sqlite

import (
	"context"
	"database/sql"
	"errors"
	"fmt"
	"iter"

	"mahdar/store"
)

// one returns a row of the record.
func one[T any](ctx context.Context, s *Store, what, query, id string) (*T, error) {
	var data []byte
	err := s.read.QueryRowContext(ctx, query, id).Scan(&data)
	if errors.Is(err, sql.ErrNoRows) {
		return nil, &store.Error{Op: what, Cause: store.ErrNotFound, Hint: fmt.Sprintf("no %s %q", what, id)}
	}
	if err != nil {
		return nil, s.fail(what, err)
	}
	v, err := unpackJSON[T](s, data)
	return v, s.fail(what+" "+id, err)
}

// all gives the rows of a table of the record by id, a few hundred at a time.
func all[T any](ctx context.Context, s *Store, what, query string) iter.Seq2[*T, error] {
	return func(yield func(*T, error) bool) {
		last := ""
		for {
			ids, list, err := some[T](ctx, s, what, query, last)
			if err != nil {
				yield(nil, err)
				return
			}
			for _, v := range list {
				if !yield(v, nil) {
					return
				}
			}
			if len(ids) == 0 {
				return
			}
			last = ids[len(ids)-1]
		}
	}
}

func some[T any](ctx context.Context, s *Store, what, query, last string) (ids []string, list []*T, err error) {
	rows, err := s.read.QueryContext(ctx, query, last)
	if err != nil {
		return nil, nil, s.fail(what, err)
	}
	defer rows.Close()
	for rows.Next() {
		var id string
		var data []byte
		if err := rows.Scan(&id, &data); err != nil {
			return nil, nil, s.fail(what, err)
		}
		v, err := unpackJSON[T](s, data)
		if err != nil {
			return nil, nil, s.fail(what+" "+id, err)
		}
		ids, list = append(ids, id), append(list, v)
	}
	return ids, list, s.fail(what, rows.Err())
}
