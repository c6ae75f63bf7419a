// Package web sends exports over HTTP. An export is written to a temporary file first:
// whoever asked gets all of it, with its length and its rows, or an error.
package web

import (
	"fmt"
	"net/http"
	"net/url"
	"os"
	"path/filepath"
	"slices"
	"strconv"
	"strings"
	"time"

	"mahdar/export"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/export/table"
)

// Request is what an address asks for.
type Request struct {
	Format  export.Format
	Options export.Options
	Zip     bool // one zip of everything, with the data dictionary
}

// Parse reads format, zip, table, nodes, undated and bom of an address; coder is the
// program that the export names.
func Parse(v url.Values, coder string) (Request, error) {
	f, ok := export.Find(v.Get("format"))
	if !ok {
		return Request{}, fmt.Errorf("format is one of %s", strings.Join(export.Names(), ", "))
	}
	q := Request{Format: f, Options: export.Options{Format: f.Name, Coder: coder}}
	for _, t := range v["table"] {
		q.Options.Tables = append(q.Options.Tables, strings.FieldsFunc(t, func(r rune) bool { return r == ',' })...)
	}
	for _, t := range q.Options.Tables {
		if !slices.Contains(table.Names, t) {
			return Request{}, fmt.Errorf("table is one of %s", strings.Join(table.Names, ", "))
		}
	}
	switch nodes := v.Get("nodes"); nodes {
	case "", "parties":
	case "people":
		q.Options.People = true
	default:
		return Request{}, fmt.Errorf("nodes are parties or people, not %q", nodes)
	}
	bom := true
	for name, to := range map[string]*bool{"zip": &q.Zip, "undated": &q.Options.Undated, "bom": &bom} {
		if s := v.Get(name); s != "" {
			b, err := strconv.ParseBool(s)
			if err != nil {
				return Request{}, fmt.Errorf("%s is 1 or 0, not %q", name, s)
			}
			*to = b
		}
	}
	q.Options.NoBOM = !bom
	q.Zip = q.Zip || !f.Single(q.Options.Tables)
	return q, nil
}

// name is what the file of an export is called.
func (q Request) name() string {
	switch {
	case q.Zip:
		return "mahdar-" + q.Format.Name + ".zip"
	case q.Format.File != "":
		return q.Format.File
	}
	return q.Options.Tables[0] + "." + q.Format.Name
}

// Send writes the export of src that q asks for. etag changes when the register does.
// An error comes before anything was sent.
func Send(w http.ResponseWriter, r *http.Request, x *export.Exporter, src source.Source, q Request, etag string) error {
	dir, err := os.MkdirTemp("", "mahdar-export-")
	if err != nil {
		return fmt.Errorf("web: %w", err)
	}
	defer os.RemoveAll(dir)
	path := filepath.Join(dir, "export")
	report, err := write(r, x, src, q, path)
	if err != nil {
		return err
	}
	f, err := os.Open(path)
	if err != nil {
		return fmt.Errorf("web: %w", err)
	}
	defer f.Close()
	h := w.Header()
	h.Set("Content-Type", q.Format.Type)
	if q.Zip {
		h.Set("Content-Type", "application/zip")
	}
	h.Set("Content-Disposition", `attachment; filename="`+q.name()+`"`)
	h.Set("Cache-Control", "private, no-cache")
	h.Set("ETag", etag)
	h.Set("Mahdar-Rows", export.Told(report.Rows))
	if len(report.Left) > 0 {
		h.Set("Mahdar-Left-Out", export.Told(report.Left))
	}
	http.ServeContent(w, r, "", time.Time{}, f)
	return nil
}

// write makes the file path.
func write(r *http.Request, x *export.Exporter, src source.Source, q Request, path string) (*export.Report, error) {
	if !q.Zip {
		return x.Write(r.Context(), src, sink.File(path), q.Options)
	}
	f, err := sink.CreateFile(path)
	if err != nil {
		return nil, err
	}
	z := sink.NewZip(f)
	report, err := x.Write(r.Context(), src, z, q.Options)
	if err == nil {
		err = export.WriteDictionary(z, q.Format.Name)
	}
	if e := z.Close(); err == nil {
		err = e
	}
	if err != nil {
		sink.Drop(f)
		return nil, err
	}
	return report, f.Close()
}
