package reader

import (
	"fmt"

	"mahdar/lexicon"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/reader/names"
)

// Version is the version of the rules.
const Version = "0.1.0"

// Reader reads pages. It is safe for use by several goroutines.
type Reader struct {
	lex   *lexicon.Lexicon
	names *names.Tagger
}

// New returns a reader over the lexicon that the program carries.
func New() (*Reader, error) {
	lex, err := lexicon.Load()
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	tagger, err := names.Load()
	if err != nil {
		return nil, fmt.Errorf("reader: %w", err)
	}
	return &Reader{lex: lex, names: tagger}, nil
}

// Lexicon returns the lexicon it reads with.
func (r *Reader) Lexicon() *lexicon.Lexicon { return r.lex }

// Version names what reads, so that a reading can be repeated: program, rules and
// lexicon.
func (r *Reader) Version() string {
	return "mahdar " + Version + " lexicon " + r.lex.Version()
}

// Read returns the minutes of p. The same page gives the same minutes.
func (r *Reader) Read(p *page.Page) *minutes.Minutes {
	d := newDocument(r.lex, r.names, p)
	ms := d.mentions()
	c := d.resolve(ms)
	x := d.frames(ms, c)
	out := &minutes.Minutes{Schema: minutes.Schema, Reader: r.Version(), Page: d.writePage(),
		Consultations: []minutes.Consultation{}, OfficeHolders: x.officeHolders(), Warnings: x.warnings()}
	ss := x.sessions()
	for n, s := range ss {
		out.Consultations = append(out.Consultations, x.writeSession(n, s))
	}
	out.Points = x.points(ss)
	return out
}
