package main

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"io"
	"io/fs"
	"iter"
	"os"
	"path/filepath"
	"strings"

	"mahdar/page"
)

// inputs yields the pages of paths in order: a folder stands for the files in and
// below it in the order of their names, "-" for standard input.
func inputs(paths []string, jsonl bool, field map[string]string, stdin io.Reader) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		for _, path := range paths {
			if path == "-" {
				if !open("-", stdin, jsonl, field, yield) {
					return
				}
				continue
			}
			err := filepath.WalkDir(path, func(name string, d fs.DirEntry, err error) error {
				if err != nil {
					if !yield(page.Input{Name: name}, err) {
						return fs.SkipAll
					}
					return nil
				}
				if d.IsDir() {
					return nil
				}
				f, err := os.Open(name)
				if err != nil {
					if !yield(page.Input{Name: name}, err) {
						return fs.SkipAll
					}
					return nil
				}
				defer f.Close()
				if !open(name, f, jsonl, field, yield) {
					return fs.SkipAll
				}
				return nil
			})
			if err != nil {
				return
			}
		}
	}
}

func open(name string, r io.Reader, jsonl bool, field map[string]string, yield func(page.Input, error) bool) bool {
	if !jsonl && !strings.HasSuffix(name, ".jsonl") {
		b, err := io.ReadAll(io.LimitReader(r, 64<<20))
		return yield(page.Input{Name: name, Bytes: b}, err)
	}
	in := bufio.NewReader(r)
	for n := 1; ; n++ {
		line, err := in.ReadBytes('\n')
		if len(bytes.TrimSpace(line)) > 0 {
			at := fmt.Sprintf("%s:%d", name, n)
			var f map[string]any
			if bad := json.Unmarshal(line, &f); bad != nil {
				if !yield(page.Input{Name: at}, bad) {
					return false
				}
			} else {
				get := func(ours string) string {
					if theirs := field[ours]; theirs != "" {
						ours = theirs
					}
					s, _ := f[ours].(string)
					return s
				}
				if !yield(page.Input{
					Name: at, ID: get("id"), URL: get("url"), Outlet: get("outlet"), Title: get("title"),
					Published: get("published"), Text: get("text"), HTML: get("html"),
				}, nil) {
					return false
				}
			}
		}
		if err != nil {
			return true
		}
	}
}
