package desk

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"strings"
	"time"

	"mahdar/minutes"
	"mahdar/page"
)

// readTime is how long a page may take to be read.
const readTime = 10 * time.Second

// readData is what the form shows.
type readData struct {
	Text, URL, Published, Error string
}

func (d *Desk) readForm(q *request) error {
	q.v.Nav, q.v.Title = "read", q.v.T("read.title")
	return q.show("read.html", readData{})
}

// readPage reads what somebody brings, and stores nothing.
func (d *Desk) readPage(q *request) error {
	q.v.Nav, q.v.Title = "read", q.v.T("read.title")
	if err := q.ParseMultipartForm(1 << 20); err != nil && !errors.Is(err, http.ErrNotMultipart) {
		return bad{"the form could not be read: " + err.Error()}
	}
	data := readData{Text: q.FormValue("text"), URL: strings.TrimSpace(q.FormValue("url")), Published: strings.TrimSpace(q.FormValue("published"))}
	in := page.Input{Published: data.Published}
	file, _, ferr := q.FormFile("file")
	switch {
	case strings.TrimSpace(data.Text) != "":
		in.Text = data.Text
	case data.URL != "":
		if err := d.fetch(q.Context(), data.URL, &in); err != nil {
			data.Error = trimmed(err)
			return q.show("read.html", data)
		}
	case ferr == nil:
		defer file.Close()
		b, err := io.ReadAll(io.LimitReader(file, page.MaxBytes+1))
		if err != nil {
			return bad{"the file could not be read"}
		}
		if len(b) == 0 {
			data.Error = q.v.T("read.nothing")
			return q.show("read.html", data)
		}
		in.Bytes = b
	default:
		data.Error = q.v.T("read.nothing")
		return q.show("read.html", data)
	}
	m, err := d.readInput(q.Context(), in)
	if err != nil {
		data.Error = trimmed(err)
		return q.show("read.html", data)
	}
	out := &pageData{}
	if err := out.fill(m, 0, 0); err != nil {
		return err
	}
	if q.v.Title = m.Page.Title; q.v.Title == "" {
		q.v.Title = q.v.T("page.title")
	}
	return q.show("page.html", out)
}

// fetch gets the page at an address.
func (d *Desk) fetch(ctx context.Context, url string, in *page.Input) error {
	got, err := d.o.Fetcher.Get(ctx, url)
	if err != nil {
		return err
	}
	in.URL, in.Bytes = got.URL, got.Body
	if _, p, err := mime.ParseMediaType(got.Type); err == nil {
		in.Charset = p["charset"]
	}
	return nil
}

// readInput makes the minutes of a page that is not stored. A page that takes longer
// than readTime is given up; a fault of the reader is an error of this page.
func (d *Desk) readInput(ctx context.Context, in page.Input) (*minutes.Minutes, error) {
	type result struct {
		m   *minutes.Minutes
		err error
	}
	out := make(chan result, 1)
	go func() {
		defer func() {
			if p := recover(); p != nil {
				out <- result{err: fmt.Errorf("desk: the reader broke off on this page: %v", p)}
			}
		}()
		p, err := page.Read(in)
		if err != nil {
			out <- result{err: err}
			return
		}
		out <- result{m: d.o.Reader.Read(p)}
	}()
	t := time.NewTimer(readTime)
	defer t.Stop()
	select {
	case r := <-out:
		return r.m, r.err
	case <-t.C:
		return nil, errors.New("page: takes too long to read")
	case <-ctx.Done():
		return nil, ctx.Err()
	}
}
