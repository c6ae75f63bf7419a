package ingest

import (
	"bytes"
	"crypto/sha256"
	"encoding/binary"
	"encoding/hex"
	"encoding/json"
	"errors"
	"fmt"

	"mahdar/page"
)

// contentKey identifies a page by its content: address, outlet, title, time, text and
// encoding. The id and the file under which it came do not count, so that one page is
// one page. 128 bits of SHA-256, in hex.
func contentKey(in *page.Input) string {
	h := sha256.New()
	var n [8]byte
	for _, s := range [][]byte{[]byte(in.URL), []byte(in.Outlet), []byte(in.Title), []byte(in.Published), []byte(in.Text), []byte(in.HTML), in.Bytes} {
		binary.BigEndian.PutUint64(n[:], uint64(len(s)))
		h.Write(n[:])
		h.Write(s)
	}
	h.Write([]byte(in.Charset))
	return hex.EncodeToString(h.Sum(nil)[:16])
}

// nameKey stands for the key of a page whose content could not be had.
func nameKey(name string) string {
	sum := sha256.Sum256([]byte("name\x00" + name))
	return hex.EncodeToString(sum[:16])
}

// header is the first line of an encoded input; what follows are the bodies.
type header struct {
	URL       string `json:"url,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Title     string `json:"title,omitempty"`
	Published string `json:"published,omitempty"`
	Charset   string `json:"charset,omitempty"`
	Text      int    `json:"text,omitempty"` // lengths in bytes
	HTML      int    `json:"html,omitempty"`
	Bytes     int    `json:"bytes,omitempty"`
}

// encode writes what contentKey counts of an input: a line of JSON, then text, HTML and bytes
// as they are.
func encode(in *page.Input) ([]byte, error) {
	h, err := json.Marshal(header{in.URL, in.Outlet, in.Title, in.Published, in.Charset, len(in.Text), len(in.HTML), len(in.Bytes)})
	if err != nil {
		return nil, fmt.Errorf("ingest: %w", err)
	}
	out := make([]byte, 0, len(h)+1+len(in.Text)+len(in.HTML)+len(in.Bytes))
	out = append(append(out, h...), '\n')
	out = append(append(out, in.Text...), in.HTML...)
	return append(out, in.Bytes...), nil
}

// decode reads what encode wrote.
func decode(b []byte) (page.Input, error) {
	line, rest, ok := bytes.Cut(b, []byte("\n"))
	var h header
	if !ok {
		return page.Input{}, errors.New("ingest: stored input without a header")
	}
	if err := json.Unmarshal(line, &h); err != nil {
		return page.Input{}, fmt.Errorf("ingest: stored input: %w", err)
	}
	if h.Text < 0 || h.HTML < 0 || h.Bytes < 0 || len(rest) != h.Text+h.HTML+h.Bytes {
		return page.Input{}, errors.New("ingest: stored input of another length than its header says")
	}
	in := page.Input{URL: h.URL, Outlet: h.Outlet, Title: h.Title, Published: h.Published, Charset: h.Charset,
		Text: string(rest[:h.Text]), HTML: string(rest[h.Text : h.Text+h.HTML])}
	if h.Bytes > 0 {
		in.Bytes = rest[h.Text+h.HTML:]
	}
	return in, nil
}
