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

// querier is the database or a transaction.
type querier interface {
	QueryContext(ctx context.Context, query string, args ...any) (*sql.Rows, error)
}

// query returns the rows of a query, as scan reads them.
func query[T any](ctx context.Context, db querier, scan func(*sql.Rows, *T) error, text string, args ...any) ([]T, error) {
	rows, err := db.QueryContext(ctx, text, args...)
	if err != nil {
		return nil, err
	}
	defer rows.Close()
	var out []T
	for rows.Next() {
		var v T
		if err := scan(rows, &v); err != nil {
			return nil, err
		}
		out = append(out, v)
	}
	return out, rows.Err()
}

// strings returns the first column of a query.
func (s *Store) strings(ctx context.Context, op, text string, args ...any) ([]string, error) {
	list, err := query(ctx, s.read, func(r *sql.Rows, v *string) error { return r.Scan(v) }, text, args...)
	return list, s.fail(op, err)
}

// value returns what a query for one text finds, "" if nothing.
func (s *Store) value(ctx context.Context, op, text, name string) (string, error) {
	found, err := s.strings(ctx, op, text, name)
	if err != nil || len(found) == 0 {
		return "", err
	}
	return found[0], nil
}

// row is a row of the record: what it is ordered by, its id, and its data.
type row[K any] struct {
	at   K
	id   string
	data []byte
}

// all gives a table of the record, a few hundred rows at a time. text asks for the
// rows behind one, as in row; first is before all of them.
func all[T, K any](ctx context.Context, s *Store, what, text string, first K) iter.Seq2[*T, error] {
	return stretches(first, func(after K) ([]*T, K, error) {
		rows, err := query(ctx, s.read, func(r *sql.Rows, v *row[K]) error { return r.Scan(&v.at, &v.id, &v.data) }, text, after)
		if err != nil || len(rows) == 0 {
			return nil, after, s.fail(what, err)
		}
		list, err := each(s, rows, func(s *Store, r *row[K]) (*T, error) {
			v, err := unpackJSON[T](s, r.data)
			return v, s.fail(what+" "+r.id, err)
		})
		return list, rows[len(rows)-1].at, err
	})
}

// stretches gives what read finds behind first, then what it finds behind the last of
// these, until there is nothing.
func stretches[T, K any](first K, read func(after K) (list []T, last K, err error)) iter.Seq2[T, error] {
	return func(yield func(T, error) bool) {
		for after := first; ; {
			list, last, err := read(after)
			if err != nil {
				var none T
				yield(none, err)
				return
			}
			for _, v := range list {
				if !yield(v, nil) {
					return
				}
			}
			if len(list) == 0 {
				return
			}
			after = last
		}
	}
}
