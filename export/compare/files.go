package compare

import (
	"archive/zip"
	"compress/gzip"
	"fmt"
	"io"
	"iter"
	"strings"

	"mahdar/export/states"
)

// Formats are the data sets that can be read.
var Formats = []string{"polecat", "gdelt"}

// Of returns the reader of a data set for one stream of it.
func Of(format string, in io.Reader, t *states.Table) (Reader, error) {
	switch format {
	case "polecat":
		return POLECAT(in, t), nil
	case "gdelt":
		return GDELT(in, t), nil
	}
	return nil, fmt.Errorf("compare: no format %q; there are %s", format, strings.Join(Formats, ", "))
}

// File reads a file of a data set, plain, .gz, or .zip with one or more files in it;
// its name tells which.
func File(format, name string, f io.ReaderAt, size int64, t *states.Table) Reader {
	return func(read *Read) iter.Seq2[Row, error] {
		return func(yield func(Row, error) bool) {
			err := unpacked(name, f, size, func(in io.Reader) (more bool, err error) {
				rd, err := Of(format, in, t)
				if err != nil {
					return false, err
				}
				for row, err := range rd(read) {
					if err != nil {
						return false, err
					}
					if !yield(row, nil) {
						return false, nil
					}
				}
				return true, nil
			})
			if err != nil {
				yield(Row{}, fmt.Errorf("%s: %w", name, err))
			}
		}
	}
}

// unpacked calls each for a file, or for each file of a zip until it says that it is
// enough.
func unpacked(name string, f io.ReaderAt, size int64, each func(io.Reader) (more bool, err error)) error {
	switch plain := io.NewSectionReader(f, 0, size); {
	case strings.HasSuffix(strings.ToLower(name), ".zip"):
		z, err := zip.NewReader(f, size)
		if err != nil {
			return err
		}
		for _, member := range z.File {
			if member.FileInfo().IsDir() {
				continue
			}
			in, err := member.Open()
			if err != nil {
				return err
			}
			more, err := each(in)
			in.Close()
			if err != nil || !more {
				return err
			}
		}
		return nil
	case strings.HasSuffix(strings.ToLower(name), ".gz"):
		in, err := gzip.NewReader(plain)
		if err != nil {
			return err
		}
		_, err = each(in)
		return err
	default:
		_, err := each(plain)
		return err
	}
}
