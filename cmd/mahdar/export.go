package main

import (
	"context"
	"errors"
	"fmt"
	"io"
	"os"
	"strings"

	"mahdar/export"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/lexicon"
	"mahdar/reader"
	"mahdar/store"
)

// exportCmd is "mahdar export".
type exportCmd struct {
	registerFlag
	Words []string `arg:"" optional:"" name:"word" help:"Only sessions that mahdar search finds with these."`
	filterFlags
	Format       string   `enum:",plover,polecat,cameo,csv,parquet,duckdb,jsonld,ics,atom,gexf,graphml,codebook" default:"" help:"plover, polecat, cameo, csv, parquet, duckdb, jsonld, ics, atom, gexf, graphml or codebook."`
	Output       string   `short:"o" placeholder:"PATH" help:"A file; a folder, for csv, parquet and duckdb; or NAME.zip, with everything in it."`
	Table        []string `placeholder:"NAME" help:"Of csv and parquet: only sessions, participants, points, sources or office_holders."`
	Nodes        string   `enum:"parties,people" default:"parties" help:"Of gexf and graphml: parties or people."`
	NoBOM        bool     `name:"no-bom" help:"Of csv: no byte order mark (spreadsheets then show Arabic wrongly)."`
	Undated      bool     `help:"Of plover, polecat and cameo: also events of which no date is told."`
	Dictionaries bool     `hidden:"" help:"Print the data dictionary of all formats: docs/data-dictionary.md."`
}

// Run writes the export and says how many rows it has.
func (c *exportCmd) Run(s *streams) error {
	if c.Dictionaries {
		_, err := io.WriteString(s.out, export.Dictionaries())
		return err
	}
	f, ok := export.Find(c.Format)
	if !ok {
		return fmt.Errorf("export: give --format: %s", strings.Join(export.Names(), ", "))
	}
	ctx, cancel := untilInterrupt()
	defer cancel()
	var lex *lexicon.Lexicon
	if f.Coded() {
		var err error
		if lex, err = lexicon.Load(); err != nil {
			return err
		}
	}
	st, err := c.openWith(ctx, false, lex)
	if err != nil {
		return err
	}
	defer st.Close()
	x, err := export.New(func() (*lexicon.Lexicon, error) { return lex, nil })
	if err != nil {
		return err
	}
	limitMemory(exportMemory, 1600)
	to, done, err := c.target(s, f)
	if err != nil {
		return err
	}
	r, err := x.Write(ctx, c.source(st), to, export.Options{
		Format: c.Format, Tables: c.Table, NoBOM: c.NoBOM, Undated: c.Undated, People: c.Nodes == "people", Coder: "mahdar " + reader.Version})
	if e := done(err == nil); err == nil {
		err = e
	}
	if errors.Is(err, context.Canceled) {
		return errors.New("export: stopped")
	}
	if err != nil {
		return err
	}
	tellExport(s.err, r)
	stale, err := st.Stale(ctx)
	if err == nil && stale {
		fmt.Fprintln(s.err, "pages came since the record was made: mahdar ingest of anything makes it anew")
	}
	return err
}

func (c *exportCmd) source(st store.Store) source.Source {
	return source.Source{Store: st, Query: store.Query{
		Text: strings.Join(c.Words, " "), Filter: c.filter(), From: c.From, To: c.To}}
}

// target is where the export goes. done puts the data dictionary beside it, if all went
// well, and ends it.
func (c *exportCmd) target(s *streams, f export.Format) (sink.Sink, func(ok bool) error, error) {
	info, err := os.Stat(c.Output)
	folder := err == nil && info.IsDir() || strings.HasSuffix(c.Output, "/")
	single := f.Single(c.Table)
	switch {
	case strings.HasSuffix(c.Output, ".zip"):
		file, err := sink.CreateFile(c.Output)
		if err != nil {
			return nil, nil, err
		}
		z := sink.NewZip(file)
		return z, func(ok bool) error {
			if !ok {
				sink.Drop(file)
				return nil
			}
			if err := errors.Join(export.WriteDictionary(z, f.Name), z.Close()); err != nil {
				sink.Drop(file)
				return err
			}
			return file.Close()
		}, nil
	case single && (c.Output == "" || c.Output == "-"):
		if f.Name == "parquet" && s.outTerm {
			return nil, nil, errors.New("export: Parquet is not for a terminal; name a file with -o")
		}
		return sink.Stream{W: s.out}, func(bool) error { return nil }, nil
	case single && !folder:
		to := sink.File(c.Output)
		return to, func(ok bool) error {
			if !ok {
				return nil
			}
			return export.WriteDictionary(sink.File(c.Output+".dictionary.md"), f.Name)
		}, nil
	case c.Output == "" || c.Output == "-":
		return nil, nil, fmt.Errorf("export: %s makes several files: name a folder or NAME.zip with -o, or one --table", f.Name)
	}
	to := sink.Folder(c.Output)
	return to, func(ok bool) error {
		if !ok {
			return nil
		}
		return export.WriteDictionary(to, f.Name)
	}, nil
}

// tellExport says how many rows were written, and what was left out.
func tellExport(w io.Writer, r *export.Report) {
	fmt.Fprintf(w, "exported: %s\n", export.Told(r.Rows))
	if len(r.Left) > 0 {
		fmt.Fprintf(w, "left out: %s\n", export.Told(r.Left))
	}
}
