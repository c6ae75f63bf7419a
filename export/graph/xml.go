package graph

import (
	"bufio"
	"encoding/xml"
	"io"
	"strings"
)

// doc writes XML. The first error stays.
type doc struct {
	w   *bufio.Writer
	err error
}

func newDoc(w io.Writer) *doc { return &doc{w: bufio.NewWriter(w)} }

func (d *doc) raw(s string) {
	if d.err == nil {
		_, d.err = d.w.WriteString(s)
	}
}

// tag writes an element's start, with attributes given as name, value; those without a
// value are left out. It is closed at once with end "/>".
func (d *doc) tag(indent int, name, end string, attrs ...string) {
	d.raw(strings.Repeat(" ", indent) + "<" + name)
	for i := 0; i+1 < len(attrs); i += 2 {
		if attrs[i+1] == "" {
			continue
		}
		d.raw(" " + attrs[i] + `="`)
		d.text(attrs[i+1])
		d.raw(`"`)
	}
	d.raw(end + "\n")
}

// text writes escaped text; what XML cannot hold is replaced.
func (d *doc) text(s string) {
	if d.err == nil {
		d.err = xml.EscapeText(d.w, []byte(s))
	}
}

func (d *doc) close() error {
	if d.err == nil {
		d.err = d.w.Flush()
	}
	return d.err
}
