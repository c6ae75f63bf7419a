package main

import (
	"cmp"
	"fmt"
	"io/fs"
	"iter"
	"os"
	"os/exec"
	"path/filepath"
	"runtime"

	"mahdar/desk/demo"
	"mahdar/ingest"
	"mahdar/page"
	"mahdar/reader"
	"mahdar/samples"
	"mahdar/store/sqlite"
)

// demoCmd is "mahdar demo".
type demoCmd struct {
	Listen string `default:"127.0.0.1:8080" placeholder:"HOST:PORT" help:"Address to serve on."`
	Keep   string `placeholder:"FILE" help:"Keep the register in this file; without it, a temporary one is removed at the end."`
	Open   bool   `negatable:"" default:"true" help:"Open the desk in the browser."`
}

// Run fills a register with the sample pages and serves it.
func (c *demoCmd) Run(s *streams) error {
	ctx, cancel := untilInterrupt()
	defer cancel()
	dir, err := os.MkdirTemp("", "mahdar-demo-")
	if err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	defer os.RemoveAll(dir)
	pages := filepath.Join(dir, "pages")
	if err := os.CopyFS(pages, subPages()); err != nil {
		return fmt.Errorf("demo: %w", err)
	}
	path := c.Keep
	if path == "" {
		path = filepath.Join(dir, "mahdar.db")
	}
	st, err := sqlite.Open(ctx, path, sqlite.Options{})
	if err != nil {
		return err
	}
	defer st.Close()
	r, err := reader.New()
	if err != nil {
		return err
	}
	rep, err := ingest.Run(ctx, st, r, demoPages(pages), ingest.Options{})
	if err != nil {
		return err
	}
	fmt.Fprintf(s.err, "mahdar: %d sample pages read; what they tell is invented\n", rep.Added+rep.Known)
	if c.Open && s.errTerm {
		go browse("http://" + c.Listen + "/")
	}
	return (&serveCmd{Listen: c.Listen, Quiet: true}).serve(ctx, s, st, path)
}

// demoPages are the sample pages, which stand in folder, and those of the desk.
func demoPages(folder string) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for _, seq := range []iter.Seq2[page.Input, error]{inputs([]string{folder}, page.Options{}), demo.Pages()} {
			for in, err := range seq {
				if err == nil {
					in.ID, in.Name = cmp.Or(in.ID, filepath.Base(in.Name)), filepath.Base(in.Name)
				}
				if !yield(in, err) {
					return
				}
			}
		}
	}
}

func subPages() fs.FS {
	sub, err := fs.Sub(samples.Pages, "pages")
	if err != nil {
		return samples.Pages // cannot be: the folder is embedded
	}
	return sub
}

// browse opens an address in the browser, where the system has a command for it.
func browse(address string) {
	name := "xdg-open"
	if runtime.GOOS == "darwin" {
		name = "open"
	}
	if path, err := exec.LookPath(name); err == nil {
		_ = exec.Command(path, address).Run()
	}
}
