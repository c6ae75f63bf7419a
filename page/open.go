package page

import (
	"bufio"
	"bytes"
	"compress/gzip"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"
)

// Options tells how Open reads.
type Options struct {
	Lines  bool              // the input is JSON lines, whatever its name
	Fields map[string]string // names of the JSON fields, see JSONLines
	Stdin  io.Reader         // read for "-"; os.Stdin if nil
	// Progress, where not nil, is told how many bytes of the files have been read since
	// it was told last.
	Progress func(bytes int)
}

// counted tells progress of what is read from a file.
type counted struct {
	*os.File
	progress func(int)
}

func (c counted) Read(b []byte) (int, error) {
	n, err := c.File.Read(b)
	c.progress(n)
	return n, err
}

func (c counted) ReadAt(b []byte, at int64) (int, error) {
	n, err := c.File.ReadAt(b, at)
	c.progress(n)
	return n, err
}

// Open brings in the pages at path, one at a time: a file, all files of a folder and
// those beneath it in the order of their names (hidden ones left out), or "-" for
// standard input. By name or, for standard input, by the first bytes it tells JSON lines
// (.jsonl, .ndjson), WARC (.warc), zip and single pages, each but zip gzipped
// or not. What cannot be read comes as an error beside an Input that has the name only, and
// reading goes on. Memory is bounded by the largest page.
func Open(path string, o Options) iter.Seq2[Input, error] {
	return func(yield func(Input, error) bool) {
		if path == "-" {
			in := o.Stdin
			if in == nil {
				in = os.Stdin
			}
			stream(in, "-", "", o, yield)
			return
		}
		st, err := os.Stat(path)
		switch {
		case err != nil:
			yield(Input{Name: path}, fmt.Errorf("page: %w", err))
		case st.IsDir():
			walk(path, o, yield)
		default:
			file(path, o, yield)
		}
	}
}

// walk reads the files of a folder and those beneath it, until yield says that it is
// enough.
func walk(root string, o Options, yield func(Input, error) bool) {
	_ = filepath.WalkDir(root, func(path string, d fs.DirEntry, err error) error {
		switch {
		case err != nil:
			if !yield(Input{Name: path}, fmt.Errorf("page: %w", err)) {
				return filepath.SkipAll
			}
			return nil
		case path != root && strings.HasPrefix(d.Name(), "."):
			if d.IsDir() {
				return filepath.SkipDir
			}
			return nil
		case !d.Type().IsRegular():
			return nil
		}
		if !file(path, o, yield) {
			return filepath.SkipAll
		}
		return nil
	})
}

func file(path string, o Options, yield func(Input, error) bool) bool {
	osf, err := os.Open(path)
	if err != nil {
		return yield(Input{Name: path}, fmt.Errorf("page: %w", err))
	}
	defer osf.Close()
	f := counted{osf, o.Progress}
	if f.progress == nil {
		f.progress = func(int) {}
	}
	if strings.EqualFold(filepath.Ext(path), ".zip") {
		st, err := f.Stat()
		if err != nil {
			return yield(Input{Name: path}, fmt.Errorf("page: %w", err))
		}
		return Zip(f, st.Size(), path, o, yield)
	}
	return stream(f, path, path, o, yield)
}

// stream reads pages from r. name is for messages, file gives the kind by its
// extensions ("a.jsonl.gz"); where that is empty, the first bytes tell.
func stream(r io.Reader, name, file string, o Options, yield func(Input, error) bool) bool {
	br := bufio.NewReaderSize(r, 64<<10)
	head, _ := br.Peek(512)
	base := strings.ToLower(file)
	if bytes.HasPrefix(head, []byte{0x1f, 0x8b}) {
		z, err := gzip.NewReader(br)
		if err != nil {
			return yield(Input{Name: name}, fmt.Errorf("page: %s: %w", name, err))
		}
		base = strings.TrimSuffix(base, ".gz")
		br = bufio.NewReaderSize(z, 64<<10)
		head, _ = br.Peek(512)
	}
	switch ext := filepath.Ext(base); {
	case o.Lines, ext == ".jsonl", ext == ".ndjson":
		return JSONLines(br, name, o.Fields, yield)
	case ext == ".warc", ext == ".wet", bytes.HasPrefix(head, []byte("WARC/")):
		return WARC(br, name, yield)
	case bytes.HasPrefix(head, []byte("PK\x03\x04")):
		return yield(Input{Name: name}, fmt.Errorf("page: %s: zip is read from files named .zip only", name))
	case bytes.HasPrefix(bytes.TrimSpace(head), []byte(`{"`)) && (file == "" || ext == ".json"):
		return JSONLines(br, name, o.Fields, yield)
	}
	b, err := limited(br)
	if err != nil {
		return yield(Input{Name: name}, fmt.Errorf("page: %s: %w", name, trimPage(err)))
	}
	return yield(Input{Name: name, Bytes: b}, nil)
}

// limited reads all of r, up to the largest page; what was read before an error comes too.
func limited(r io.Reader) ([]byte, error) {
	b, err := io.ReadAll(io.LimitReader(r, MaxBytes+1))
	if len(b) > MaxBytes {
		return nil, ErrTooLarge
	}
	return b, err
}

// trimPage drops the package's own prefix where another stands before it already.
func trimPage(err error) error { return trimmed{err} }

type trimmed struct{ error }

func (t trimmed) Error() string { return strings.TrimPrefix(t.error.Error(), "page: ") }
func (t trimmed) Unwrap() error { return t.error }
