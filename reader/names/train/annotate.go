package main

import (
	"bufio"
	"fmt"
	"io"
	"os"
	"sort"
	"strconv"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
	"mahdar/reader/names/internal/feat"
)

// edits are a reader's corrections of the tagger's names, page by page: "##" and a
// page's id, then lines "- NAME" (no name) and "+ NAME" (a name, wherever it stands).
// In "+ و[NAME]" the letters before the bracket are clitics.
func readEdits(path string) (map[string][]string, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string][]string{}
	id := ""
	s := bufio.NewScanner(f)
	for n := 1; s.Scan(); n++ {
		line := strings.TrimSpace(s.Text())
		switch {
		case line == "":
		case strings.HasPrefix(line, "## "):
			id = strings.TrimSpace(line[3:])
			if out[id] == nil {
				out[id] = []string{}
			}
		case id != "" && (strings.HasPrefix(line, "- ") || strings.HasPrefix(line, "+ ")):
			out[id] = append(out[id], line)
		default:
			return nil, fmt.Errorf("%s:%d: not an edit: %q", path, n, line)
		}
	}
	return out, s.Err()
}

// annotate writes an annotation line for every page of path that has edits.
func annotate(w io.Writer, lex *lexicon.Lexicon, path, editsPath string) error {
	tagger, err := names.Load()
	if err != nil {
		return err
	}
	edits, err := readEdits(editsPath)
	if err != nil {
		return err
	}
	return readRecords(path, func(r record) error {
		es, ok := edits[r.ID]
		if !ok {
			return nil
		}
		d := &doc{id: r.ID, text: []rune(r.whole())}
		t := arabic.New(d.text, nil)
		for _, s := range tagger.Tag(t, lex.Match(t.Tokens)) {
			d.marks = append(d.marks, mark{t.Tokens[s.First].Start + s.Clitic, t.Tokens[s.Last-1].End})
		}
		for _, e := range es {
			if err := d.edit(t, e); err != nil {
				fmt.Fprintln(os.Stderr, err)
			}
		}
		_, err := io.WriteString(w, d.annotation())
		return err
	})
}

// edit applies one correction.
func (d *doc) edit(t *arabic.Text, e string) error {
	name := strings.TrimSpace(e[2:])
	clitic := ""
	if k := strings.IndexByte(name, '['); k >= 0 {
		clitic, name = name[:k], strings.Trim(name[k:], "[]")
	}
	want := []rune(clitic + name)
	var hits []mark
	for i := 0; i+len(want) <= len(d.text); i++ {
		if string(d.text[i:i+len(want)]) == string(want) {
			hits = append(hits, mark{i + len([]rune(clitic)), i + len(want)})
		}
	}
	if e[0] == '-' {
		n := 0
		kept := d.marks[:0]
		for _, m := range d.marks {
			drop := false
			for _, h := range hits {
				drop = drop || h == m
			}
			if drop {
				n++
			} else {
				kept = append(kept, m)
			}
		}
		d.marks = kept
		if n == 0 {
			return fmt.Errorf("%s: nothing to take out: %q", d.id, name)
		}
		return nil
	}
	edges := map[int]bool{}
	for _, k := range t.Tokens {
		edges[k.End] = true
		edges[-1-k.Start] = true
	}
	n := 0
	for _, h := range hits {
		if !edges[h.end] || !edges[-1-(h.start-len([]rune(clitic)))] {
			continue
		}
		free := true
		kept := make([]mark, 0, len(d.marks)+1)
		for _, m := range d.marks {
			meets := m.start < h.end && h.start < m.end
			if meets && m.start <= h.start && m.end >= h.end && m != h {
				free = false // part of a longer name
			}
			if !meets || !free {
				kept = append(kept, m)
			}
		}
		if free {
			d.marks = append(kept, h)
			n++
		}
	}
	sort.Slice(d.marks, func(a, b int) bool { return d.marks[a].start < d.marks[b].start })
	if n == 0 {
		return fmt.Errorf("%s: nowhere: %q", d.id, name)
	}
	return nil
}

// annotation is d's line in the file of annotations: id, hash of the text, names
// as start-end in code points. No word of the text is in it.
func (d *doc) annotation() string {
	var b strings.Builder
	fmt.Fprintf(&b, "%s\t%08x\t", d.id, feat.Hash(string(d.text)))
	for i, m := range d.marks {
		if i > 0 {
			b.WriteByte(' ')
		}
		fmt.Fprintf(&b, "%d-%d", m.start, m.end)
	}
	b.WriteByte('\n')
	return b.String()
}

// annotations by page.
type annotation struct {
	hash  uint32
	marks []mark
}

func readAnnotations(path string) (map[string]annotation, error) {
	f, err := os.Open(path)
	if err != nil {
		return nil, err
	}
	defer f.Close()
	out := map[string]annotation{}
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<20)
	for n := 1; s.Scan(); n++ {
		if strings.HasPrefix(s.Text(), "#") || s.Text() == "" {
			continue
		}
		cols := strings.Split(s.Text(), "\t")
		if len(cols) != 3 {
			return nil, fmt.Errorf("%s:%d: %d columns", path, n, len(cols))
		}
		h, err := strconv.ParseUint(cols[1], 16, 32)
		if err != nil {
			return nil, fmt.Errorf("%s:%d: %w", path, n, err)
		}
		a := annotation{hash: uint32(h)}
		for _, f := range strings.Fields(cols[2]) {
			x, y, _ := strings.Cut(f, "-")
			start, err1 := strconv.Atoi(x)
			end, err2 := strconv.Atoi(y)
			if err1 != nil || err2 != nil || end <= start {
				return nil, fmt.Errorf("%s:%d: no span: %q", path, n, f)
			}
			a.marks = append(a.marks, mark{start, end})
		}
		out[cols[0]] = a
	}
	return out, s.Err()
}
