package export

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
	"sync"

	"mahdar/export/feed"
	"mahdar/export/graph"
	"mahdar/export/linked"
	"mahdar/export/plover"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/export/states"
	"mahdar/export/table"
	"mahdar/lexicon"
)

// Options say what is written.
type Options struct {
	Format  string
	Tables  []string // of csv and parquet: only these
	NoBOM   bool     // of csv: no byte order mark
	People  bool     // of gexf and graphml: nodes are people, not parties
	Undated bool     // of plover, polecat and cameo: also events without a date
	Coder   string   // program and version, for formats that name it
}

// Count is how many rows of a kind were written.
type Count struct {
	Name string `json:"name"`
	Rows int    `json:"rows"`
}

// Told lists counts as "14 sessions, 30 participants".
func Told(list []Count) string {
	out := make([]string, 0, len(list))
	for _, c := range list {
		out = append(out, strconv.Itoa(c.Rows)+" "+c.Name)
	}
	return strings.Join(out, ", ")
}

// Report tells what was written, and what was left out and why.
type Report struct {
	Rows []Count `json:"rows"`
	Left []Count `json:"left,omitempty"`
}

// Exporter writes registers. It may be used from several goroutines.
type Exporter struct {
	coder  func() (*plover.Coder, error)
	states *states.Table
}

// New makes an Exporter. It asks for the lexicon when a format first needs it: see
// Format.Coded.
func New(lex func() (*lexicon.Lexicon, error)) (*Exporter, error) {
	coder := sync.OnceValues(func() (*plover.Coder, error) {
		l, err := lex()
		if err != nil {
			return nil, err
		}
		return plover.New(l)
	})
	st, err := states.Load()
	if err != nil {
		return nil, err
	}
	return &Exporter{coder, st}, nil
}

// Coder is what codes events, for those who want them otherwise than as an export.
func (x *Exporter) Coder() (*plover.Coder, error) { return x.coder() }

// Write writes what src finds in a format; the data dictionary is the caller's to put
// beside it: Dictionary.
func (x *Exporter) Write(ctx context.Context, src source.Source, to sink.Sink, o Options) (*Report, error) {
	f, ok := Find(o.Format)
	if !ok {
		return nil, fmt.Errorf("export: no format %q; there are %v", o.Format, Names())
	}
	r := &Report{}
	if f.File == "" {
		if err := x.tables(ctx, src, to, o, r); err != nil {
			return nil, err
		}
		return r, nil
	}
	w, err := to.Create(f.File)
	if err != nil {
		return nil, err
	}
	b := bufio.NewWriterSize(w, 64<<10)
	err = x.file(ctx, src, b, o, r)
	if e := b.Flush(); err == nil && e != nil {
		err = fmt.Errorf("export: %s: %w", f.File, e)
	}
	if err != nil {
		sink.Drop(w)
		return nil, err
	}
	return r, w.Close()
}

// file writes a format that is one file.
func (x *Exporter) file(ctx context.Context, src source.Source, w io.Writer, o Options, r *Report) (err error) {
	add := func(name string, n int) { r.Rows = append(r.Rows, Count{name, n}) }
	g := graph.Options{People: o.People, States: x.states}
	var n, m int
	switch o.Format {
	case "plover", "polecat", "cameo":
		return x.events(ctx, src, w, o, r)
	case "jsonld":
		n, m, err = linked.Write(ctx, src, w, x.states)
		add("sessions", n)
		add("annotations", m)
	case "ics":
		n, m, err = feed.ICal(ctx, src, w, feed.English(x.states))
		add("events", n)
		if m > 0 {
			r.Left = append(r.Left, Count{"sessions whose day is not told", m})
		}
	case "atom":
		n, err = feed.Atom(ctx, src, w, feed.English(x.states))
		add("entries", n)
	case "gexf":
		n, m, err = graph.GEXF(ctx, src, w, g)
		add("nodes", n)
		add("edges", m)
	case "graphml":
		n, m, err = graph.GraphML(ctx, src, w, g)
		add("nodes", n)
		add("edges", m)
	case "codebook":
		n, err = codebook(ctx, src, w)
		add("pages", n)
	}
	return err
}

// codebook writes the gold form of the pages.
func codebook(ctx context.Context, src source.Source, w io.Writer) (int, error) {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	n := 0
	for p, err := range src.Pages(ctx) {
		if err != nil {
			return n, err
		}
		if err := enc.Encode(p.Minutes.Codebook()); err != nil {
			return n, fmt.Errorf("export: codebook: %w", err)
		}
		n++
	}
	return n, nil
}

// tables writes the formats that are several files.
func (x *Exporter) tables(ctx context.Context, src source.Source, to sink.Sink, o Options, r *Report) error {
	t := table.Options{Format: table.Parquet, Tables: o.Tables, NoBOM: o.NoBOM}
	if o.Format == "csv" {
		t.Format = table.CSV
	}
	if o.Format == "duckdb" {
		t.Tables = nil // the script needs them all
		if err := text(to, table.SQLName, table.SQL); err != nil {
			return err
		}
	}
	coder, err := x.coder()
	if err != nil {
		return err
	}
	counts, err := table.Write(ctx, src, to, coder, t)
	for _, c := range counts {
		r.Rows = append(r.Rows, Count(c))
	}
	return err
}

func text(to sink.Sink, name, content string) error {
	w, err := to.Create(name)
	if err != nil {
		return err
	}
	if _, err := io.WriteString(w, content); err != nil {
		sink.Drop(w)
		return fmt.Errorf("export: %s: %w", name, err)
	}
	return w.Close()
}
