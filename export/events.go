package export

import (
	"cmp"
	"context"
	"io"
	"slices"

	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/store"
)

// eventWriter writes events one after the other.
type eventWriter interface {
	Write(e *plover.Event, h store.Head) error
	Close() error
}

// events writes the formats of political events.
func (x *Exporter) events(ctx context.Context, src source.Source, to io.Writer, o Options, r *Report) error {
	coder, err := x.coder()
	if err != nil {
		return err
	}
	var w eventWriter
	var dyads *plover.CAMEO
	switch o.Format {
	case "plover":
		w = plover.NewJSON(to, o.Coder)
	case "polecat":
		w, err = coder.NewPOLECAT(to, o.Coder)
	case "cameo":
		dyads, err = plover.NewCAMEO(to)
		w = dyads
	}
	if err != nil {
		return err
	}
	left := plover.Tally{}
	n := 0
	for s, err := range src.Items(ctx) {
		if err != nil {
			return err
		}
		for _, e := range coder.Events(s.Session, left) {
			if e.Date == "" && !o.Undated {
				left[plover.NoDate]++
				continue
			}
			if err := w.Write(&e, s.Head(e.Page)); err != nil {
				return err
			}
			n++
		}
	}
	if err := w.Close(); err != nil {
		return err
	}
	r.Rows = append(r.Rows, Count{"events", n})
	if dyads != nil {
		r.Rows = append(r.Rows, Count{"rows", dyads.Rows()})
	}
	for reason, n := range left {
		r.Left = append(r.Left, Count{reason, n})
	}
	slices.SortFunc(r.Left, func(a, b Count) int { return cmp.Compare(a.Name, b.Name) })
	return nil
}
