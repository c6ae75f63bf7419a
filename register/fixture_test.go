package register

import (
	"bufio"
	"context"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"mahdar/minutes"
)

// val is a value with a token of evidence; nil for "".
func val(s string) *minutes.Value {
	if s == "" {
		return nil
	}
	return &minutes.Value{Value: s, Evidence: []minutes.Evidence{{Start: 0, End: 1, Quote: "ا", Rule: "test"}}}
}

// who makes a participant of "PARTY office name"; parts may be "-".
func who(s string) minutes.Participant {
	f := strings.SplitN(s, " ", 3)
	var p minutes.Participant
	p.Party = val(f[0])
	if len(f) > 1 && f[1] != "-" {
		p.Office = &minutes.Office{Value: f[1]}
	}
	if len(f) > 2 {
		p.Person = val(f[2])
	}
	return p
}

// told makes a consultation; when is a day or "from/to".
func told(mode, status, role, when, place string, people ...string) minutes.Consultation {
	from, to, ok := strings.Cut(when, "/")
	if !ok {
		to = from
	}
	c := minutes.Consultation{Mode: mode, Status: status, Role: role, From: val(from), To: val(to)}
	if place != "" {
		name, country, _ := strings.Cut(place, "@")
		c.Place = &minutes.Place{Value: name, Country: country}
	}
	for _, p := range people {
		c.Participants = append(c.Participants, who(p))
	}
	return c
}

// sheet makes a page; its text is its own unless text is given.
func sheet(key, pub, text string, cs ...minutes.Consultation) *Page {
	if text == "" {
		text = "نص " + key
	}
	m := &minutes.Minutes{Schema: minutes.Schema, Page: minutes.Page{ID: key, Outlet: "صحيفة " + key, Text: text, Published: val(pub)}}
	for i, c := range cs {
		c.ID = "c" + strconv.Itoa(i+1)
		m.Consultations = append(m.Consultations, c)
	}
	return &Page{Key: key, Minutes: m}
}

func build(t testing.TB, pages ...*Page) *Register {
	t.Helper()
	b := NewBuilder()
	for _, p := range pages {
		b.Add(p, Text(p.Minutes))
	}
	r, err := b.Build(context.Background())
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// gold reads a gold set as pages whose minutes are the annotated ones.
func gold(t testing.TB, set string) []*Page {
	dir := "../../shared/gold/" + set
	texts := map[string]*minutes.Minutes{}
	lines(t, dir+".docs.jsonl", func(b []byte) {
		var d struct{ ID, Outlet, URL, Title, Published, Text string }
		must(t, json.Unmarshal(b, &d))
		m := &minutes.Minutes{Page: minutes.Page{ID: d.ID, Outlet: d.Outlet, URL: d.URL, Title: d.Title, Text: d.Title + "\n" + d.Text}}
		m.Page.Published = val(d.Published)
		texts[d.ID] = m
	})
	var out []*Page
	lines(t, dir+".gold.jsonl", func(b []byte) {
		var g minutes.Codebook
		must(t, json.Unmarshal(b, &g))
		m := texts[g.ID]
		for i, c := range g.Consultations {
			n := minutes.Consultation{ID: "c" + strconv.Itoa(i+1), Mode: c.Mode, Status: c.Status, Role: c.Role, From: ptr(c.From), To: ptr(c.To)}
			if c.Place != nil || c.Country != nil {
				n.Place = &minutes.Place{Value: str(c.Place), Country: str(c.Country)}
			}
			if c.Minutes != nil {
				n.Minutes = &minutes.Number{Value: *c.Minutes}
			}
			for _, q := range c.Participants {
				p := minutes.Participant{Person: ptr(q.Person), Party: ptr(q.Party)}
				if q.Office != nil {
					p.Office = &minutes.Office{Value: *q.Office}
				}
				n.Participants = append(n.Participants, p)
			}
			m.Consultations = append(m.Consultations, n)
		}
		out = append(out, &Page{Key: g.ID, Minutes: m})
	})
	return out
}

func ptr(s *string) *minutes.Value { return val(str(s)) }

func str(s *string) string {
	if s == nil {
		return ""
	}
	return *s
}

func lines(t testing.TB, name string, each func([]byte)) {
	f, err := os.Open(name)
	if err != nil {
		t.Skip("the gold sets of ../shared/gold are missing")
	}
	defer f.Close()
	s := bufio.NewScanner(f)
	s.Buffer(nil, 1<<24)
	for s.Scan() {
		each(s.Bytes())
	}
}

func must(t testing.TB, err error) {
	t.Helper()
	if err != nil {
		t.Fatal(err)
	}
}
