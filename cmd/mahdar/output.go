package main

import (
	"bufio"
	"encoding/json"
	"fmt"
	"io"
	"os"

	"mahdar/export/text"
	"mahdar/minutes"
)

// output writes minutes one after the other in one format.
type output interface {
	Write(m *minutes.Minutes) error
}

// lines writes one JSON object a line.
type lines struct {
	enc  *json.Encoder
	flat bool // the codebook form
}

func newLines(w io.Writer, flat bool) *lines { return &lines{newEncoder(w), flat} }

// newEncoder writes JSON with < > & as they are.
func newEncoder(w io.Writer) *json.Encoder {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return enc
}

func (l *lines) Write(m *minutes.Minutes) error {
	if l.flat {
		return l.enc.Encode(m.Codebook())
	}
	return l.enc.Encode(m)
}

// newOutput returns the output of a format.
func newOutput(w io.Writer, format string, opts text.Options) (output, error) {
	switch format {
	case "minutes":
		return newLines(w, false), nil
	case "codebook":
		return newLines(w, true), nil
	case "text":
		return text.NewWriter(w, opts)
	}
	return nil, fmt.Errorf("read: no format %q", format)
}

// target is where output goes: a file, or standard output.
type target struct {
	*bufio.Writer
	file *os.File // nil for standard output
}

// openTarget creates the file path; "" and "-" are standard output.
func openTarget(path string, stdout io.Writer) (*target, error) {
	if path == "" || path == "-" {
		return &target{Writer: bufio.NewWriter(stdout)}, nil
	}
	f, err := os.Create(path)
	if err != nil {
		return nil, err
	}
	return &target{Writer: bufio.NewWriter(f), file: f}, nil
}

// close writes out what is left. Its error is that of the whole output.
func (t *target) close() error {
	err := t.Flush()
	if t.file != nil {
		if e := t.file.Close(); err == nil {
			err = e
		}
	}
	return err
}
