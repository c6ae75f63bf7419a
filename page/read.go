package page

import (
	"crypto/sha256"
	"encoding/hex"
	"fmt"
	"strings"
	"unicode/utf8"
)

// Read reads one page: decodes it, takes its visible text, and tells article from
// furniture. Same input, same page.
//
// Errors: ErrEmpty, ErrBinary, ErrTooLarge, ErrTooSlow; and ErrNotArabic, with which
// the page comes back all the same, so that a caller may read it nevertheless.
func Read(in Input) (*Page, error) {
	tb, err := loadTables()
	if err != nil {
		return nil, err
	}
	if n := len(in.Text) + len(in.HTML); n > MaxBytes {
		return nil, ErrTooLarge
	}
	p := &Page{
		ID:     in.ID,
		URL:    strings.TrimSpace(repair(in.URL)),
		Outlet: strings.TrimSpace(repair(in.Outlet)),
	}
	if p.ID == "" {
		p.ID = hash(in)
	}
	content, isHTML, err := visible(in)
	if err != nil {
		return nil, err
	}
	title := oneLine(repair(in.Title))
	var m meta
	var t *text
	if isHTML {
		t, m, err = readHTML(content, title)
		if err != nil {
			return nil, err
		}
		title = m.title
	} else {
		if title != "" {
			content = title + "\n" + content
		}
		t = lines([]rune(content))
		if len(t.lines) > 0 && t.lines[0].end <= runes(title) {
			t.lines[0].role = heading
		}
	}
	if len(t.lines) == 0 {
		return nil, ErrEmpty
	}
	p.Text = string(t.runes)
	t.read(tb, p, title != "")
	p.meta(in, m)
	p.Language, err = t.language(tb)
	if err != nil && p.Language == "" {
		p.Language = "und"
	}
	return p, err
}

// visible picks what of the input is read and says whether it is HTML.
func visible(in Input) (content string, isHTML bool, err error) {
	switch {
	case strings.TrimSpace(in.Text) != "":
		content = strings.TrimPrefix(repair(in.Text), "\uFEFF")
		return content, fragment(content), nil
	case strings.TrimSpace(in.HTML) != "":
		return strings.TrimPrefix(repair(in.HTML), "\uFEFF"), true, nil
	case len(in.Bytes) > 0:
		content, err = decode(in.Bytes, in.Charset)
		return content, looksHTML(content), err
	case strings.TrimSpace(in.Title) != "":
		return "", false, nil
	}
	return "", false, ErrEmpty
}

// read fills p with what the lines of t tell.
func (t *text) read(tb *tables, p *Page, titled bool) {
	p.From = t.byPhrase(tb)
	for i := range t.lines {
		if t.lines[i].role == caption {
			t.mark(i, "caption")
		}
	}
	published, updated := t.stamps(tb)
	p.Published, p.Updated = published, updated
	first, title := 0, -1
	if titled {
		title = t.heading()
		first = title + 1
	}
	lead, d := t.lead(tb, first)
	if title < 0 {
		title = t.title(lead)
	}
	t.repeats(lead)
	if title >= 0 {
		l := &t.lines[title]
		l.kind, l.role = "", heading
		p.TitleSpan = Span{l.start, l.end}
		p.Title = string(t.runes[l.start:l.end])
	}
	p.Dateline = d
	t.above(tb, title, lead, d != nil)
	t.teasers(tb, lead)
	t.trail(lead)
	if s := t.credits(tb); p.From == nil {
		p.From = s
	}
	p.Furniture = t.collect()
}

// heading returns the first line that is the page's title, or -1.
func (t *text) heading() int {
	for i := range t.lines {
		if t.lines[i].role == heading {
			return i
		}
	}
	return -1
}

// meta completes p with what the input and the meta data tell. Dates: the input's, then
// the meta data's, then the text's, then the address's.
func (p *Page) meta(in Input, m meta) {
	if p.Title == "" {
		p.Title = m.title
	}
	if p.Outlet == "" {
		p.Outlet = m.outlet
	}
	if p.URL == "" {
		p.URL = m.url
	}
	if v := normalDate(in.Published); v != "" {
		p.Published = &Stamp{Value: v, Source: "input"}
	} else if m.published != nil {
		p.Published = m.published
	}
	if p.Published == nil {
		if v := dateOfURL(p.URL); v != "" {
			p.Published = &Stamp{Value: v, Source: "url"}
		}
	}
	if m.updated != nil {
		p.Updated = m.updated
	}
}

// hash is the id of a page that has none: the first 16 hexadecimal digits of the SHA-256
// of its bytes, or of its title and text.
func hash(in Input) string {
	h := sha256.New()
	if len(in.Bytes) > 0 && in.Text == "" && in.HTML == "" {
		h.Write(in.Bytes)
	} else {
		fmt.Fprintf(h, "%s\n%s%s", in.Title, in.Text, in.HTML)
	}
	return hex.EncodeToString(h.Sum(nil))[:16]
}

// runes counts the code points of s.
func runes(s string) int { return utf8.RuneCountInString(s) }
