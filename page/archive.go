package page

import (
	"archive/zip"
	"fmt"
	"io"
	"slices"
	"strings"
)

// Zip reads the pages of a zip of files, in the order of their names, as Open reads
// those of a folder: pages, JSON lines and WARC, gzipped or not. A file in it is unpacked
// no further than it is read, a page no further than MaxBytes.
func Zip(r io.ReaderAt, size int64, name string, o Options, yield func(Input, error) bool) bool {
	z, err := zip.NewReader(r, size)
	if err != nil {
		return yield(Input{Name: name}, fmt.Errorf("page: %s: %w", name, err))
	}
	byName := func(a, b *zip.File) int { return strings.Compare(a.Name, b.Name) }
	for _, f := range slices.SortedStableFunc(slices.Values(z.File), byName) {
		if f.FileInfo().IsDir() || hiddenPath(f.Name) {
			continue
		}
		at := name + "/" + strings.ToValidUTF8(f.Name, "\uFFFD")
		if !member(f, at, o, yield) {
			return false
		}
	}
	return true
}

func member(f *zip.File, at string, o Options, yield func(Input, error) bool) bool {
	rc, err := f.Open()
	if err != nil {
		return yield(Input{Name: at}, fmt.Errorf("page: %s: %w", at, err))
	}
	defer rc.Close()
	return stream(rc, at, f.Name, o, yield)
}

// hiddenPath reports whether a part of the path begins with a dot, or is what macOS
// adds to zips.
func hiddenPath(p string) bool {
	return slices.ContainsFunc(strings.Split(p, "/"), func(s string) bool {
		return strings.HasPrefix(s, ".") || s == "__MACOSX"
	})
}
