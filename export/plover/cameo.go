package plover

import (
	"encoding/csv"
	"io"
	"strconv"

	"mahdar/store"
)

// CAMEO writes events as classic dyads: date, source, target, code. Compound actors
// make a row a pair, and a meeting without host and visitor one in each direction, as
// the older data sets have it.
type CAMEO struct {
	w *csv.Writer
	n int
}

var cameoColumns = [][2]string{
	{"date", "First day, YYYY-MM-DD."},
	{"source", "Actor code and sector; --- where there is none."},
	{"target", "Actor code and sector; --- where there is none."},
	{"code", "CAMEO code, as text."},
	{"quad", "Quad category: 1 verbal cooperation, 3 verbal conflict."},
	{"event_id", "Id of the PLOVER event."},
	{"session_id", "Id of the session."},
}

// NewCAMEO returns a writer that has written the head line.
func NewCAMEO(w io.Writer) (*CAMEO, error) {
	c := &CAMEO{w: csv.NewWriter(w)}
	c.w.Comma = '\t'
	rec := make([]string, len(cameoColumns))
	for i := range cameoColumns {
		rec[i] = cameoColumns[i][0]
	}
	return c, c.w.Write(rec)
}

// Rows is how many rows were written.
func (c *CAMEO) Rows() int { return c.n }

// Write writes the dyads of an event.
func (c *CAMEO) Write(e *Event, _ store.Head) error {
	from, to := dyadic(e.Source), dyadic(e.To)
	switch {
	case len(to) == 0 && (e.Type == Consult || e.Type == Agree || e.Type == Reject && e.Text == "") && len(from) > 1:
		for _, a := range from {
			for _, b := range from {
				if a == b {
					continue
				}
				if err := c.dyad(e, a, b, e.CAMEO); err != nil {
					return err
				}
			}
		}
		return nil
	case len(to) == 0:
		to = []string{"---"}
	}
	for _, a := range from {
		for _, b := range to {
			if err := c.dyad(e, a, b, e.CAMEO); err != nil {
				return err
			}
			if e.CAMEO == "042" {
				if err := c.dyad(e, b, a, "043"); err != nil {
					return err
				}
			}
		}
	}
	return nil
}

func (c *CAMEO) dyad(e *Event, from, to, code string) error {
	c.n++
	return c.w.Write([]string{e.Date, from, to, code, strconv.Itoa(e.Quad), e.ID, e.Session})
}

// Close writes what is left.
func (c *CAMEO) Close() error {
	c.w.Flush()
	return c.w.Error()
}

// dyadic lists the codes of actors, each once.
func dyadic(list []Actor) []string {
	var out []string
	seen := map[string]bool{}
	for _, a := range list {
		code := a.Code
		if code == "" || code == "IGO" || code == "NGO" {
			code = clean(a.Party)
		}
		if code += a.Sector; code != "" && !seen[code] {
			seen[code] = true
			out = append(out, code)
		}
	}
	return out
}
