package lexicon

import (
	"crypto/sha256"
	"embed"
	"encoding/hex"
	"fmt"
	"io/fs"
	"strings"
)

//go:embed data/*.tsv
var files embed.FS

// row is one line of a data file: its columns, and where it stands.
type row struct {
	file string
	line int
	cols []string
}

// col returns column i, or "" where the row is shorter.
func (r row) col(i int) string {
	if i < len(r.cols) {
		return r.cols[i]
	}
	return ""
}

// list returns the parts of column i that | separates.
func (r row) list(i int) []string {
	c := r.col(i)
	if c == "" {
		return nil
	}
	parts := strings.Split(c, "|")
	out := parts[:0]
	for _, p := range parts {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// attrs reads column i, "key=value;key=value". A key without value is "yes".
func (r row) attrs(i int) map[string]string {
	c := r.col(i)
	if c == "" {
		return nil
	}
	out := map[string]string{}
	for _, kv := range strings.FieldsFunc(c, func(r rune) bool { return r == ';' }) {
		k, v, ok := strings.Cut(strings.TrimSpace(kv), "=")
		if !ok {
			v = "yes"
		}
		if k != "" {
			out[k] = v
		}
	}
	return out
}

func (r row) errorf(format string, args ...any) error {
	return fmt.Errorf("lexicon: %s:%d: %s", r.file, r.line, fmt.Sprintf(format, args...))
}

// rows reads a table of fsys. A table that is not there has no rows. Empty lines
// and those that begin with # are left out.
func rows(fsys fs.FS, name string) ([]row, error) {
	b, err := fs.ReadFile(fsys, "data/"+name)
	if err != nil {
		if strings.Contains(err.Error(), fs.ErrNotExist.Error()) {
			return nil, nil
		}
		return nil, fmt.Errorf("lexicon: reading %s: %w", name, err)
	}
	var out []row
	n := 0
	for line := range strings.SplitSeq(string(b), "\n") {
		n++
		line = strings.TrimRight(line, "\r")
		if strings.TrimSpace(line) == "" || strings.HasPrefix(line, "#") {
			continue
		}
		cols := strings.Split(line, "\t")
		for i := range cols {
			cols[i] = strings.TrimSpace(cols[i])
		}
		out = append(out, row{name, n, cols})
	}
	return out, nil
}

// version returns a short hash over names and contents of the data files.
func version(fsys fs.FS) (string, error) {
	h := sha256.New()
	names, err := fs.Glob(fsys, "data/*.tsv") // sorted
	if err != nil {
		return "", fmt.Errorf("lexicon: %w", err)
	}
	for _, name := range names {
		b, err := fs.ReadFile(fsys, name)
		if err != nil {
			return "", fmt.Errorf("lexicon: reading %s: %w", name, err)
		}
		fmt.Fprintf(h, "%s %d\n", name, len(b))
		h.Write(b)
	}
	return hex.EncodeToString(h.Sum(nil))[:12], nil
}
