package exporttest

import (
	"context"
	"fmt"
	"path/filepath"
	"strings"
	"testing"

	"mahdar/minutes"
	"mahdar/store"
	"mahdar/store/sqlite"
)

// said is a value with evidence: the words of a sentence of the page.
func said(v string) *minutes.Value {
	if v == "" {
		return nil
	}
	return &minutes.Value{Value: v, Evidence: spot(v)}
}

func spot(quote string) []minutes.Evidence {
	return []minutes.Evidence{{Start: 10, End: 10 + len([]rune(quote)), Quote: quote, Rule: "test"}}
}

// Consultation makes a session of a page. when is "FROM/TO", a day, or ""; place is
// "NAME@CODE"; people are "PARTY office name", parts of which may be left out from the
// end, with - for none. _ stands for a space in a party.
func Consultation(mode, status, when, place string, people ...string) minutes.Consultation {
	c := minutes.Consultation{Mode: mode, Status: status, Role: "main", Participants: []minutes.Participant{}, Evidence: spot("اجتمع الجانبان وبحثا التعاون")}
	from, to, ok := strings.Cut(when, "/")
	if !ok {
		to = from
	}
	c.From, c.To = said(from), said(to)
	if name, country, ok := strings.Cut(place, "@"); ok {
		c.Place = &minutes.Place{Value: name, Country: country, Evidence: spot(name)}
	}
	for _, s := range people {
		f := strings.SplitN(s, " ", 3)
		p := minutes.Participant{Party: said(strings.ReplaceAll(f[0], "_", " "))}
		if len(f) > 1 && f[1] != "-" {
			p.Office = &minutes.Office{Value: f[1], Title: "لقب", Evidence: spot("لقب")}
		}
		if len(f) > 2 {
			p.Person = said(f[2])
		}
		c.Participants = append(c.Participants, p)
	}
	return c
}

// Point makes a point of the first session of a page. by are party codes with +.
func Point(by, act, text string) minutes.Point {
	return minutes.Point{Consultation: "c1", By: strings.Split(by, "+"), Act: act, Text: text, Start: 40, End: 40 + len([]rune(text)), Evidence: spot("أكد")}
}

// Page makes a page with its sessions and points.
func Page(name, published, outlet, title string, cs []minutes.Consultation, points ...minutes.Point) store.Page {
	m := &minutes.Minutes{Schema: minutes.Schema, Reader: "test", Page: minutes.Page{
		ID: name, Outlet: outlet, Title: title, Language: "ar", Published: said(published), URL: "https://news.example/" + name,
		Text: title + "\nنص الصفحة " + name + " وهو قصير", Furniture: []minutes.Furniture{}},
		Consultations: []minutes.Consultation{}, Points: points, OfficeHolders: []minutes.OfficeHolder{}, Warnings: []minutes.Warning{}}
	if points == nil {
		m.Points = []minutes.Point{}
	}
	for i, c := range cs {
		c.ID = fmt.Sprintf("c%d", i+1)
		m.Consultations = append(m.Consultations, c)
	}
	return store.Page{Key: key(name), Names: []string{name}, Input: []byte(name), Minutes: m}
}

func key(name string) string { return fmt.Sprintf("%x%s", name, strings.Repeat("0", 32))[:32] }

// List is a list of sessions.
func List(cs ...minutes.Consultation) []minutes.Consultation { return cs }

// Open makes a register of pages in a temporary folder.
func Open(t testing.TB, pages ...store.Page) store.Store {
	t.Helper()
	ctx := context.Background()
	st, err := sqlite.Open(ctx, filepath.Join(t.TempDir(), "r.db"), sqlite.Options{})
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() { st.Close() })
	if _, err := st.Put(ctx, pages, nil); err != nil {
		t.Fatal(err)
	}
	if _, err := st.Rebuild(ctx); err != nil {
		t.Fatal(err)
	}
	return st
}
