package page

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"compress/zlib"
	"errors"
	"fmt"
	"io"
	"mime"
	"net/http"
	"net/textproto"
	"strconv"
	"strings"
)

// limits of a WARC: the header of a record, and the record itself above which it is
// passed over without a look (ISO 28500 sets none).
const (
	maxHeader = 64 << 10
	maxRecord = 4 << 30
)

// WARC reads the pages of a WARC file (ISO 28500, 0.17 to 1.1; unpacked: Open takes care
// of gzip): HTML and plain text of responses with status 200, of resources, and the
// text of conversions (WET). Everything else - requests, images, revisits, redirects - is
// no page and is passed over. A page in an encoding that is not known or damaged comes
// as an error, and reading goes on; a damaged header ends the file with an error.
func WARC(r io.Reader, name string, yield func(Input, error) bool) bool {
	br := bufio.NewReaderSize(r, 64<<10)
	for n := 1; ; n++ {
		at := fmt.Sprintf("%s:%d", name, n)
		h, size, err := warcHeader(br)
		if err == io.EOF {
			return true
		}
		if err != nil {
			return yield(Input{Name: at}, fmt.Errorf("page: %s: %w", at, err))
		}
		body := &io.LimitedReader{R: br, N: size}
		in, err := warcPage(h, body)
		in.Name = at
		switch {
		case errors.Is(err, errNoPage):
		case err != nil:
			if !yield(in, fmt.Errorf("page: %s: %w", at, trimPage(err))) {
				return false
			}
		case !yield(in, nil):
			return false
		}
		if _, err := io.Copy(io.Discard, body); err != nil || body.N > 0 {
			return yield(Input{Name: at}, fmt.Errorf("page: %s: the file ends within a record", at))
		}
	}
}

var errNoPage = errors.New("no page")

// warcHeader reads the version line and the fields of a record, and its length.
func warcHeader(br *bufio.Reader) (textproto.MIMEHeader, int64, error) {
	var line string
	for blank := 0; ; blank++ {
		b, err := br.ReadSlice('\n')
		if err == io.EOF && len(bytes.TrimSpace(b)) == 0 {
			return nil, 0, io.EOF
		}
		if err != nil {
			return nil, 0, fmt.Errorf("no WARC record: %w", err)
		}
		if line = strings.TrimSpace(string(b)); line != "" {
			break
		}
		if blank > 1000 {
			return nil, 0, errors.New("no WARC record")
		}
	}
	if !strings.HasPrefix(line, "WARC/") {
		return nil, 0, errors.New("no WARC record: it does not begin with WARC/")
	}
	h := textproto.MIMEHeader{}
	for total := 0; ; {
		b, err := br.ReadSlice('\n')
		total += len(b)
		if err != nil || total > maxHeader {
			return nil, 0, errors.New("damaged WARC header")
		}
		s := strings.TrimRight(string(b), "\r\n")
		if s == "" {
			break
		}
		if k, v, ok := strings.Cut(s, ":"); ok {
			h.Add(strings.TrimSpace(k), strings.TrimSpace(v))
		}
	}
	size, err := strconv.ParseInt(h.Get("Content-Length"), 10, 64)
	if err != nil || size < 0 || size > maxRecord {
		return nil, 0, fmt.Errorf("WARC record of length %q", h.Get("Content-Length"))
	}
	return h, size, nil
}

// warcPage takes the page out of a record; errNoPage if there is none in it.
func warcPage(h textproto.MIMEHeader, body io.Reader) (Input, error) {
	in := Input{URL: strings.Trim(h.Get("WARC-Target-URI"), "<>")}
	switch strings.ToLower(h.Get("WARC-Type")) {
	case "conversion":
		if !strings.HasPrefix(h.Get("Content-Type"), "text/plain") {
			return in, errNoPage
		}
	case "resource":
		cs, ok := pageType(h.Get("Content-Type"))
		if !ok {
			return in, errNoPage
		}
		in.Charset = cs
	case "response":
		if !strings.HasPrefix(in.URL, "http") {
			return in, errNoPage
		}
		res, err := http.ReadResponse(bufio.NewReader(body), nil)
		if err != nil {
			return in, fmt.Errorf("damaged HTTP response: %w", err)
		}
		defer res.Body.Close()
		cs, ok := pageType(res.Header.Get("Content-Type"))
		if !ok || res.StatusCode != http.StatusOK {
			return in, errNoPage
		}
		in.Charset = cs
		if body, err = unpack(res); err != nil {
			return in, err
		}
	default:
		return in, errNoPage
	}
	b, err := limited(body)
	// A body shorter than its header says is what the crawler got.
	if err != nil && !errors.Is(err, io.ErrUnexpectedEOF) {
		return in, err
	}
	in.Bytes = b
	if len(b) == 0 {
		return in, errNoPage
	}
	return in, nil
}

// pageType reports whether a content type is that of a page, and its charset.
func pageType(v string) (charset string, ok bool) {
	t, params, err := mime.ParseMediaType(v)
	if err != nil {
		t, _, _ = strings.Cut(v, ";")
		t = strings.ToLower(strings.TrimSpace(t))
	}
	switch t {
	case "text/html", "application/xhtml+xml", "text/plain":
		return params["charset"], true
	}
	return "", false
}

// unpack undoes the content encoding of a response.
func unpack(res *http.Response) (io.Reader, error) {
	br := bufio.NewReader(res.Body)
	switch enc := strings.ToLower(strings.TrimSpace(res.Header.Get("Content-Encoding"))); enc {
	case "", "identity", "none", "utf-8":
		return br, nil
	case "gzip", "x-gzip":
		// Crawlers that unpack a page often leave its header as it was.
		if head, _ := br.Peek(2); !bytes.Equal(head, []byte{0x1f, 0x8b}) {
			return br, nil
		}
		return gzip.NewReader(br)
	case "deflate":
		if head, _ := br.Peek(1); !bytes.Equal(head, []byte{0x78}) {
			return br, nil
		}
		return zlib.NewReader(br)
	default:
		if head, _ := br.Peek(256); len(head) > 0 && !binary(head) && looksHTML(string(head)) {
			return br, nil
		}
		return nil, fmt.Errorf("content encoding %q is not known", enc)
	}
}
