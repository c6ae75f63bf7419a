package desk

import (
	"bytes"
	"encoding/hex"
	"fmt"
	"hash/fnv"
	"io"
	"strings"
	"sync"

	"github.com/klauspost/compress/gzip"
)

// answer is a page as it is sent, and held for those who ask next: compressed, since
// nearly every browser wants it so and five times as many can be held.
type answer struct {
	key, etag string
	zipped    []byte
}

// zippers are used again: each is large.
var zippers = sync.Pool{New: func() any {
	z, _ := gzip.NewWriterLevel(nil, gzip.BestSpeed) // the level is one that there is
	return z
}}

func newAnswer(body []byte) (*answer, error) {
	h := fnv.New128a()
	h.Write(body)
	var b bytes.Buffer
	z := zippers.Get().(*gzip.Writer)
	defer zippers.Put(z)
	z.Reset(&b)
	if _, err := z.Write(body); err != nil {
		return nil, fmt.Errorf("desk: %w", err)
	}
	if err := z.Close(); err != nil {
		return nil, fmt.Errorf("desk: %w", err)
	}
	// weak: it stands for the page, whether compressed or not
	return &answer{etag: `W/"` + hex.EncodeToString(h.Sum(nil)) + `"`, zipped: b.Bytes()}, nil
}

func unzip(b []byte) ([]byte, error) {
	z, err := gzip.NewReader(bytes.NewReader(b))
	if err != nil {
		return nil, fmt.Errorf("desk: %w", err)
	}
	return io.ReadAll(z)
}

// accepts reports whether a header that lists codings allows one of them.
func accepts(header, coding string) bool {
	for part := range strings.SplitSeq(header, ",") {
		name, q, _ := strings.Cut(strings.TrimSpace(part), ";")
		if strings.EqualFold(strings.TrimSpace(name), coding) {
			return strings.ReplaceAll(q, " ", "") != "q=0"
		}
	}
	return false
}
