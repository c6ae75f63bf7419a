package desk

import (
	"bytes"
	"encoding/json"
	"fmt"
	"slices"
	"strconv"
	"strings"

	"mahdar/desk/index"
	"mahdar/minutes"
)

// run is a stretch of text of one look.
type run struct {
	Text  string
	Class string // of span; "" for none
	Mark  bool   // what was asked for
	First bool   // of the mark
}

// pageData is what the page of a page shows.
type pageData struct {
	M        *minutes.Minutes
	Key      string
	Names    []string
	URL      string
	Stored   bool
	Paras    [][]run
	Kinds    []string
	JSON     string
	Sessions []*index.Entry
	Pages    []told
	Doc      []minutes.Consultation
	Note     string
}

// kinds of highlight, in the order in which they win where they overlap.
var kinds = []string{"person", "office", "party", "place", "time", "point"}

func (d *Desk) pageView(q *request) error {
	stored, err := d.o.Store.Page(q.Context(), q.PathValue("id"))
	if err != nil {
		return err
	}
	o, err := d.pages.get(q.Context(), stored.Key)
	if err != nil {
		return err
	}
	data := &pageData{M: o.m, Key: o.key, Names: o.names, Stored: true, Sessions: q.x.OfPage(o.key)}
	from, to := 0, 0
	if n, _ := fmt.Sscanf(q.URL.Query().Get("at"), "%d-%d", &from, &to); n != 2 || from < 0 || to > len(o.runes) || from >= to {
		from, to = 0, 0
	}
	if err := data.fill(o.m, from, to); err != nil {
		return err
	}
	if len(data.Sessions) > 0 {
		if s, err := q.x.Session(q.Context(), data.Sessions[0].ID); err == nil {
			for _, t := range s.Told {
				if t.Page == o.key {
					data.Pages = family(q, t.Family, o.key)
				}
			}
		}
	}
	q.v.Title = o.m.Page.Title
	if q.v.Title == "" {
		q.v.Title = q.v.T("page.title")
	}
	return q.show("page.html", data)
}

// family lists the other pages with the same text.
func family(q *request, id, key string) []told {
	f, err := q.x.Store().Family(q.Context(), id)
	if err != nil {
		return nil
	}
	var out []told
	for _, p := range f.Pages {
		o, err := q.d.pages.get(q.Context(), p)
		if err != nil || p == key {
			continue
		}
		var t told
		t.Page, t.Outlet, t.Title = p, o.m.Page.Outlet, o.m.Page.Title
		if o.m.Page.Published != nil {
			t.Published = o.m.Page.Published.Value
		}
		out = append(out, t)
	}
	return out
}

// fill makes the runs of the text and the JSON beside it.
func (p *pageData) fill(m *minutes.Minutes, from, to int) error {
	p.M, p.URL, p.Kinds, p.Doc = m, safeURL(m.Page.URL), kinds, m.Consultations
	p.Paras = paint(m, from, to)
	var b bytes.Buffer
	enc := json.NewEncoder(&b)
	enc.SetEscapeHTML(false)
	enc.SetIndent("", "  ")
	short := *m
	short.Page.Text = "…"
	if err := enc.Encode(&short); err != nil {
		return fmt.Errorf("desk: %w", err)
	}
	p.JSON = visibleText(b.String())
	return nil
}

func visibleText(s string) string { return visible([]rune(s)) }

// paint gives every stretch of the text its look. Spans that overlap: the first of
// kinds wins; points and furniture lie under all of them.
func paint(m *minutes.Minutes, from, to int) [][]run {
	text := []rune(m.Page.Text)
	look := make([]uint8, len(text)) // index into kinds + 1
	point, furn := make([]bool, len(text)), make([]bool, len(text))
	lay := func(kind string, list []minutes.Evidence) {
		k := uint8(slices.Index(kinds, kind) + 1)
		for _, e := range list {
			for i := max(0, e.Start); i < min(e.End, len(text)); i++ {
				if look[i] == 0 || k < look[i] {
					look[i] = k
				}
			}
		}
	}
	for i := range m.Consultations {
		layConsultation(&m.Consultations[i], lay)
	}
	for _, h := range m.OfficeHolders {
		for _, e := range h.Evidence {
			if strings.Contains(h.Person, e.Quote) || strings.Contains(e.Quote, h.Person) && len(e.Quote) <= len(h.Person) {
				lay("person", []minutes.Evidence{e})
			} else {
				lay("office", []minutes.Evidence{e})
			}
		}
	}
	for _, p := range m.Points {
		for i := max(0, p.Start); i < min(p.End, len(text)); i++ {
			point[i] = true
		}
	}
	for _, f := range m.Page.Furniture {
		for i := max(0, f.Start); i < min(f.End, len(text)); i++ {
			furn[i] = f.Kind != "caption"
		}
	}
	return runs(text, func(i int) string {
		var c []string
		if look[i] > 0 {
			c = append(c, "k-"+kinds[look[i]-1])
		}
		if point[i] {
			c = append(c, "k-point")
		}
		if furn[i] {
			c = append(c, "k-furniture")
		}
		return strings.Join(c, " ")
	}, from, to)
}

func layConsultation(c *minutes.Consultation, lay func(string, []minutes.Evidence)) {
	for _, v := range []*minutes.Value{c.From, c.To} {
		if v != nil {
			lay("time", v.Evidence)
		}
	}
	if c.Place != nil {
		lay("place", c.Place.Evidence)
	}
	if c.Minutes != nil {
		lay("time", c.Minutes.Evidence)
	}
	for _, p := range c.Participants {
		if p.Person != nil {
			lay("person", p.Person.Evidence)
		}
		if p.Office != nil {
			lay("office", p.Office.Evidence)
		}
		if p.Party != nil {
			lay("party", p.Party.Evidence)
		}
	}
}

// runs cuts a text into paragraphs of stretches that look alike.
func runs(text []rune, class func(int) string, from, to int) [][]run {
	var out [][]run
	var para []run
	marked := false
	flush := func() {
		if len(para) > 0 {
			out = append(out, para)
		}
		para = nil
	}
	for i := 0; i < len(text); {
		if text[i] == '\n' {
			flush()
			i++
			continue
		}
		c, m := class(i), i >= from && i < to
		j := i + 1
		for j < len(text) && text[j] != '\n' && class(j) == c && (j >= from && j < to) == m {
			j++
		}
		para = append(para, run{visible(text[i:j]), c, m, m && !marked})
		marked = marked || m
		i = j
	}
	flush()
	return out
}

// At is the part of an address that marks a quotation on its page.
func (q quote) At() string { return strconv.Itoa(q.Start) + "-" + strconv.Itoa(q.End) }
