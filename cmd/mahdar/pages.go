package main

import (
	"fmt"
	"iter"
	"os"
	"runtime/debug"

	"mahdar/inorder"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/reader"
)

// readPage is what became of one input: its minutes, or why there are none.
type readPage struct {
	name string
	m    *minutes.Minutes
	err  error
}

// found is one input, or why it cannot be had.
type found struct {
	in  page.Input
	err error
}

// readAll reads inputs with workers goroutines and yields what became of each, in
// the order of inputs.
func readAll(r *reader.Reader, inputs iter.Seq2[page.Input, error], workers int) iter.Seq[readPage] {
	each := func(yield func(found) bool) {
		for in, err := range inputs {
			if !yield(found{in, err}) {
				return
			}
		}
	}
	return inorder.Map(each, workers, func(f found) readPage {
		if f.err != nil {
			return readPage{name: f.in.Name, err: f.err}
		}
		m, err := readOne(r, f.in)
		return readPage{f.in.Name, m, err}
	})
}

// readOne reads one page. A fault of the program is an error of this page, so that
// the next one is read; MAHDAR_TRACE=1 prints where it happened.
func readOne(r *reader.Reader, in page.Input) (m *minutes.Minutes, err error) {
	defer func() {
		if p := recover(); p != nil {
			m, err = nil, fmt.Errorf("read: internal fault, please report it: %v", p)
			if os.Getenv("MAHDAR_TRACE") != "" {
				debug.PrintStack()
			}
		}
	}()
	p, err := page.Read(in)
	if err != nil {
		return nil, err
	}
	return r.Read(p), nil
}
