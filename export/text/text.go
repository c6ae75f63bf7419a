package text

import (
	"bytes"
	"io"
	"strconv"
	"strings"

	"mahdar/minutes"
)

// Options say how minutes are written.
type Options struct {
	Lang     string            // "ar" (also if empty) or "en"
	Evidence bool              // the quote, its offsets and its rule under each value
	States   map[string]string // Arabic names of states by code; nil shows the codes
}

// Writer writes minutes to one place. It is not for use by several goroutines.
type Writer struct {
	w      io.Writer
	opts   Options
	labels labels
	mark   string
	pages  int
	buf    bytes.Buffer
}

// NewWriter returns a Writer to w. It is an error if the language has no labels.
func NewWriter(w io.Writer, opts Options) (*Writer, error) {
	if opts.Lang == "" {
		opts.Lang = "ar"
	}
	l, err := load(opts.Lang)
	if err != nil {
		return nil, err
	}
	mark := ltrMark
	if opts.Lang == "ar" {
		mark = rtlMark
	}
	return &Writer{w: w, opts: opts, labels: l, mark: mark}, nil
}

// Write writes one page, with an empty line before it unless it is the first.
func (t *Writer) Write(m *minutes.Minutes) error {
	t.buf.Reset()
	if t.pages > 0 {
		t.buf.WriteByte('\n')
	}
	t.pages++
	t.head(&m.Page)
	if len(m.Consultations) == 0 {
		t.line(1, t.word("none"))
	}
	for i := range m.Consultations {
		t.consultation(i+1, &m.Consultations[i], m)
	}
	t.warnings(m.Warnings)
	_, err := t.w.Write(t.buf.Bytes())
	return err
}

func (t *Writer) word(key string) string { return t.labels.of("word", key) }

// line writes parts on a line of its own that begins with the language's mark,
// so that a terminal takes the line's direction from the language.
func (t *Writer) line(depth int, parts ...string) {
	t.buf.WriteString(t.mark)
	t.buf.WriteString(strings.Repeat("  ", depth))
	for _, p := range parts {
		t.buf.WriteString(p)
	}
	t.buf.WriteByte('\n')
}

func (t *Writer) field(depth int, key, value string) {
	t.line(depth, t.word(key), ": ", value)
}

func (t *Writer) head(p *minutes.Page) {
	title := t.word("untitled")
	if p.Title != "" {
		title = Isolate(p.Title)
	}
	t.line(0, "■ ", t.word("minutes_of"), ": ", title)
	if p.Outlet != "" {
		t.field(1, "outlet", Isolate(p.Outlet))
	}
	t.value(1, "published", p.Published)
	t.value(1, "updated", p.Updated)
	if d := p.Dateline; d != nil {
		var parts []string
		for _, s := range []string{d.Place, d.Date, d.Agency} {
			if s != "" {
				parts = append(parts, Isolate(s))
			}
		}
		t.field(1, "dateline", strings.Join(parts, " · "))
		t.evidence(2, d.Evidence)
	}
	if s := p.RepublishedFrom; s != nil {
		t.field(1, "republished", Isolate(s.Outlet))
		t.evidence(2, s.Evidence)
	}
	if p.URL != "" {
		t.field(1, "address", number(p.URL))
	}
}

// value writes a date or another value of digits, nothing if it is not known.
func (t *Writer) value(depth int, key string, v *minutes.Value) {
	if v == nil || v.Value == "" {
		return
	}
	t.field(depth, key, number(v.Value))
	t.evidence(depth+1, v.Evidence)
}

func (t *Writer) warnings(ws []minutes.Warning) {
	if len(ws) == 0 {
		return
	}
	t.line(1, t.word("warnings"), ":")
	for _, w := range ws {
		s := t.labels.of("warning", w.Code)
		if s == w.Code {
			s = Isolate(w.Text)
		}
		t.line(2, "! ", s)
	}
}

// evidence writes the quotes that say a value, if they are wanted.
func (t *Writer) evidence(depth int, ev []minutes.Evidence) {
	if !t.opts.Evidence {
		return
	}
	for _, e := range ev {
		at := strconv.Itoa(e.Start) + "–" + strconv.Itoa(e.End)
		if e.Rule != "" {
			at += " " + e.Rule
		}
		t.line(depth, "↳ «", Isolate(e.Quote), "» ", number("["+at+"]"))
	}
}
