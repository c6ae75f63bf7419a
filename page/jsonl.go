package page

import (
	"bufio"
	"bytes"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"strings"
)

// MaxLine is the length in bytes above which a line of JSON is passed over with an
// error: escapes can make it longer than the page in it.
const MaxLine = 64 << 20

// JSONLines reads one page from each line of r and calls yield with it, until yield
// returns false; it returns what yield returned last. Fields of a line: id, url,
// outlet, title, published, and text or html; fields maps them to other names
// ("text" → "content"). A text may be a list of paragraphs. A line that is no such object
// comes as an error "page: name:line: …", and reading goes on. Blank lines are passed over.
func JSONLines(r io.Reader, name string, fields map[string]string, yield func(Input, error) bool) bool {
	br := bufio.NewReaderSize(r, 64<<10)
	var buf []byte
	for n := 1; ; n++ {
		line, err := readLine(br, &buf)
		if n == 1 {
			line = bytes.TrimPrefix(line, []byte("\xef\xbb\xbf"))
		}
		at := fmt.Sprintf("%s:%d", name, n)
		switch {
		case errors.Is(err, errLong):
			if !yield(Input{Name: at}, fmt.Errorf("page: %s: %w", at, err)) {
				return false
			}
			continue
		case err != nil && err != io.EOF:
			return yield(Input{Name: at}, fmt.Errorf("page: %s: %w", at, err))
		}
		if len(bytes.TrimSpace(line)) > 0 {
			in, jerr := record(line, fields)
			in.Name = at
			if jerr != nil {
				jerr = fmt.Errorf("page: %s: %w", at, jerr)
			}
			if !yield(in, jerr) {
				return false
			}
		}
		if err == io.EOF {
			return true
		}
	}
}

var errLong = fmt.Errorf("line longer than %d MB", MaxLine>>20)

// readLine reads up to the next line break. It returns errLong for a line above
// MaxLine, all of which it has passed then. The line is valid until the next call.
func readLine(r *bufio.Reader, buf *[]byte) ([]byte, error) {
	*buf = (*buf)[:0]
	long := false
	for {
		part, err := r.ReadSlice('\n')
		if !long {
			*buf = append(*buf, part...)
			if len(*buf) > MaxLine {
				long = true
				*buf = nil
			}
		}
		switch {
		case err == bufio.ErrBufferFull:
			continue
		case err == nil && long:
			return nil, errLong
		case err == io.EOF && long:
			return nil, errLong
		}
		return *buf, err
	}
}

// record reads one line of JSON.
func record(line []byte, fields map[string]string) (Input, error) {
	if len(fields) == 0 {
		var in Input
		if flat(line, in.field) {
			return in, nil
		}
	}
	return anyRecord(line, fields)
}

// fieldNames are the fields of a line.
var fieldNames = []string{"id", "url", "outlet", "title", "published", "text", "html"}

// field is the place of a field in an Input, nil if there is none.
func (in *Input) field(name string) *string {
	switch name {
	case "id":
		return &in.ID
	case "url":
		return &in.URL
	case "outlet":
		return &in.Outlet
	case "title":
		return &in.Title
	case "published":
		return &in.Published
	case "text":
		return &in.Text
	case "html":
		return &in.HTML
	}
	return nil
}

// anyRecord is record for every form of JSON.
func anyRecord(line []byte, fields map[string]string) (Input, error) {
	var all map[string]json.RawMessage
	if err := json.Unmarshal(line, &all); err != nil {
		return Input{}, fmt.Errorf("no JSON object: %w", err)
	}
	if all == nil {
		return Input{}, errors.New("no JSON object")
	}
	var in Input
	for _, name := range fieldNames {
		key := name
		if k := fields[name]; k != "" {
			key = k
		}
		s, err := str(all[key])
		if err != nil {
			return in, fmt.Errorf("field %q: %w", key, err)
		}
		*in.field(name) = s
	}
	return in, nil
}

// str reads a JSON value as text: a string, a number, a list of strings as lines.
func str(raw json.RawMessage) (string, error) {
	raw = bytes.TrimSpace(raw)
	if len(raw) == 0 || string(raw) == "null" {
		return "", nil
	}
	switch raw[0] {
	case '"':
		var s string
		err := json.Unmarshal(raw, &s)
		return s, err
	case '[':
		var l []string
		if err := json.Unmarshal(raw, &l); err != nil {
			return "", errors.New("neither text nor a list of texts")
		}
		return strings.Join(l, "\n"), nil
	case '{', 't', 'f':
		return "", errors.New("neither text nor a list of texts")
	}
	return string(raw), nil
}
