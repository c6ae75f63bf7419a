package sink

import (
	"archive/zip"
	"errors"
	"fmt"
	"io"
	"os"
	"path/filepath"
)

// Sink takes files. Create begins one; its Close is the end of that file.
type Sink interface {
	Create(name string) (io.WriteCloser, error)
}

// Folder is a folder that is there, or is made at the first file. A file comes into
// being whole: until it is closed it has another name.
type Folder string

// Create begins a file in the folder.
func (f Folder) Create(name string) (io.WriteCloser, error) {
	if err := os.MkdirAll(string(f), 0o777); err != nil {
		return nil, fmt.Errorf("sink: %w", err)
	}
	return CreateFile(filepath.Join(string(f), name))
}

// part is a file on its way.
type part struct {
	*os.File
	path string
	bad  error
}

// CreateFile begins the file path. Close gives it its name; what Write failed on, or
// was Dropped, leaves nothing behind.
func CreateFile(path string) (io.WriteCloser, error) {
	f, err := os.CreateTemp(filepath.Dir(path), filepath.Base(path)+".part-*")
	if err != nil {
		return nil, fmt.Errorf("sink: %w", err)
	}
	if err := f.Chmod(0o644); err != nil {
		f.Close()
		os.Remove(f.Name())
		return nil, fmt.Errorf("sink: %w", err)
	}
	return &part{File: f, path: path}, nil
}

// Write adds to the file.
func (p *part) Write(b []byte) (int, error) {
	n, err := p.File.Write(b)
	if err != nil {
		p.bad = err
	}
	return n, err
}

// Close gives the file its name.
func (p *part) Close() error {
	err := p.bad
	if e := p.File.Close(); err == nil {
		err = e
	}
	if err == nil {
		err = os.Rename(p.File.Name(), p.path)
	}
	if err != nil {
		os.Remove(p.File.Name())
		return fmt.Errorf("sink: %w", err)
	}
	return nil
}

// Drop gives up w, begun with Create: it leaves nothing behind where that can be done.
func Drop(w io.WriteCloser) {
	if p, ok := w.(*part); ok {
		p.bad = errors.New("given up")
	}
	w.Close()
}

// Stream is a single writer that takes one file, under whatever name, and is not
// closed.
type Stream struct{ W io.Writer }

// Create begins the file.
func (s Stream) Create(string) (io.WriteCloser, error) { return unclosed{s.W}, nil }

type unclosed struct{ io.Writer }

func (unclosed) Close() error { return nil }

// Zip puts files into one zip, in the order in which they are closed. Since a zip takes
// one file after the other, files wait in a temporary folder until they are closed.
type Zip struct {
	w *zip.Writer
}

// NewZip returns a Zip that writes to w. Close it.
func NewZip(w io.Writer) *Zip { return &Zip{zip.NewWriter(w)} }

// Create begins a file of the zip.
func (z *Zip) Create(name string) (io.WriteCloser, error) {
	f, err := os.CreateTemp("", "mahdar-export-*")
	if err != nil {
		return nil, fmt.Errorf("sink: %w", err)
	}
	return &waiting{File: f, zip: z.w, name: name}, nil
}

// Close ends the zip.
func (z *Zip) Close() error {
	if err := z.w.Close(); err != nil {
		return fmt.Errorf("sink: %w", err)
	}
	return nil
}

type waiting struct {
	*os.File
	zip  *zip.Writer
	name string
}

// Close moves the file into the zip.
func (f *waiting) Close() error {
	defer os.Remove(f.File.Name())
	defer f.File.Close()
	err := func() error {
		if _, err := f.File.Seek(0, io.SeekStart); err != nil {
			return err
		}
		w, err := f.zip.Create(f.name)
		if err != nil {
			return err
		}
		_, err = io.Copy(w, f.File)
		return err
	}()
	if err != nil {
		return fmt.Errorf("sink: %w", err)
	}
	return nil
}

// File is a single file, under its own name whatever it is called.
type File string

// Create begins the file.
func (f File) Create(string) (io.WriteCloser, error) { return CreateFile(string(f)) }
