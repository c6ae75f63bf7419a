package table

import (
	"context"
	"errors"
	"fmt"
	"io"
	"slices"

	"mahdar/export/plover"
	"mahdar/export/sink"
	"mahdar/export/source"
)

// Format is the format of tables.
type Format string

// Formats.
const (
	CSV     Format = "csv"
	Parquet Format = "parquet"
)

// Options are how tables are written. Tables are the names of those that are wanted,
// all if empty. NoBOM leaves out the byte order mark of CSV.
type Options struct {
	Format Format
	Tables []string
	NoBOM  bool
}

// Count is how many rows a table has.
type Count struct {
	Name string
	Rows int
}

// batch is how many rows wait until they are written.
const batch = 512

// writer takes rows of one type.
type writer[T any] interface {
	Write(rows []T) error
	Close() error
}

// open is a table that is being written; a zero one takes nothing.
type open[T any] struct {
	name string
	w    writer[T]
	file io.WriteCloser
	wait []T
	n    int
}

func begin[T any](to sink.Sink, o Options, name string) (*open[T], error) {
	t := &open[T]{name: name}
	if len(o.Tables) > 0 && !slices.Contains(o.Tables, name) {
		return t, nil
	}
	f, err := to.Create(name + "." + string(o.Format))
	if err != nil {
		return nil, err
	}
	t.file = f
	if o.Format == Parquet {
		t.w = newParquet[T](f)
		return t, nil
	}
	t.w, err = newCSV[T](f, !o.NoBOM)
	return t, err
}

func (t *open[T]) add(rows []T) error {
	if t.w == nil {
		return nil
	}
	t.wait = append(t.wait, rows...)
	if len(t.wait) < batch {
		return nil
	}
	return t.flush()
}

func (t *open[T]) flush() error {
	t.n += len(t.wait)
	err := t.w.Write(t.wait)
	clear(t.wait)
	t.wait = t.wait[:0]
	if err != nil {
		return fmt.Errorf("table: %s: %w", t.name, err)
	}
	return nil
}

func (t *open[T]) close(counts *[]Count) error {
	if t.w == nil {
		return nil
	}
	err := t.flush()
	if e := t.w.Close(); err == nil && e != nil {
		err = fmt.Errorf("table: %s: %w", t.name, e)
	}
	if e := t.file.Close(); err == nil {
		err = e
	}
	t.w, t.file = nil, nil
	*counts = append(*counts, Count{t.name, t.n})
	return err
}

// drop gives up what is still open.
func (t *open[T]) drop() {
	if t != nil && t.file != nil {
		sink.Drop(t.file)
	}
}

// Write writes the tables of a register and returns how many rows each has.
func Write(ctx context.Context, src source.Source, to sink.Sink, c *plover.Coder, o Options) (counts []Count, err error) {
	for _, name := range o.Tables {
		if !slices.Contains(Names, name) {
			return nil, fmt.Errorf("table: no table %q; there are %v", name, Names)
		}
	}
	sessions, e1 := begin[Session](to, o, "sessions")
	defer sessions.drop()
	participants, e2 := begin[Participant](to, o, "participants")
	defer participants.drop()
	points, e3 := begin[Point](to, o, "points")
	defer points.drop()
	sources, e4 := begin[Source](to, o, "sources")
	defer sources.drop()
	people, e5 := begin[Holder](to, o, "office_holders")
	defer people.drop()
	if err := errors.Join(e1, e2, e3, e4, e5); err != nil {
		return nil, err
	}
	var r rowsOf
	if sessions.w != nil || participants.w != nil || points.w != nil || sources.w != nil {
		for s, err := range src.Items(ctx) {
			if err != nil {
				return nil, err
			}
			r.build(s, c)
			if err := errors.Join(sessions.add(r.sessions), participants.add(r.participants), points.add(r.points), sources.add(r.sources)); err != nil {
				return nil, err
			}
		}
	}
	if people.w != nil {
		for p, err := range src.People(ctx) {
			if err != nil {
				return nil, err
			}
			if err := people.add(holders(p)); err != nil {
				return nil, err
			}
		}
	}
	err = errors.Join(sessions.close(&counts), participants.close(&counts), points.close(&counts), sources.close(&counts), people.close(&counts))
	return counts, err
}
