package exporttest

import (
	"bufio"
	"bytes"
	"encoding/json"
	"fmt"
	"os"
	"slices"

	"mahdar/minutes"
	"mahdar/page"
	"mahdar/store"
)

// Gold reads pages that people annotated (docs/codebook.md) as pages of a register:
// docs are the pages, gold their minutes, both JSON lines. A point goes to the main
// session whose parties are those that made it, else to the first one where they were.
func Gold(docs, gold string) ([]store.Page, error) {
	type doc struct{ ID, Published, Outlet string }
	pages := map[string]doc{}
	err := jsonLines(docs, func(line []byte) error {
		var p doc
		err := json.Unmarshal(line, &p)
		pages[p.ID] = p
		return err
	})
	if err != nil {
		return nil, err
	}
	var out []store.Page
	err = jsonLines(gold, func(line []byte) error {
		var g minutes.Codebook
		if err := json.Unmarshal(line, &g); err != nil {
			return err
		}
		out = append(out, goldPage(g, pages[g.ID].Published, pages[g.ID].Outlet))
		return nil
	})
	return out, err
}

// Texts reads the texts of the pages docs, as they are read: with what is known of them.
func Texts(docs string) ([]page.Input, error) {
	var out []page.Input
	err := jsonLines(docs, func(line []byte) error {
		var p struct{ ID, Outlet, URL, Title, Published, Text string }
		err := json.Unmarshal(line, &p)
		out = append(out, page.Input{Name: p.ID, ID: p.ID, Outlet: p.Outlet, URL: p.URL, Title: p.Title, Published: p.Published, Text: p.Text})
		return err
	})
	return out, err
}

func jsonLines(path string, each func(line []byte) error) error {
	f, err := os.Open(path)
	if err != nil {
		return err
	}
	defer f.Close()
	in := bufio.NewScanner(f)
	in.Buffer(nil, 16<<20)
	for in.Scan() {
		if len(bytes.TrimSpace(in.Bytes())) == 0 {
			continue
		}
		if err := each(in.Bytes()); err != nil {
			return fmt.Errorf("%s: %w", path, err)
		}
	}
	return in.Err()
}

func goldPage(g minutes.Codebook, published, outlet string) store.Page {
	text := func(p *string) string {
		if p == nil {
			return ""
		}
		return *p
	}
	var list []minutes.Consultation
	var sides [][]string
	for _, c := range g.Consultations {
		n := Consultation(c.Mode, c.Status, "", "")
		n.Role, n.From, n.To = c.Role, said(text(c.From)), said(text(c.To))
		if text(c.Place)+text(c.Country) != "" {
			n.Place = &minutes.Place{Value: text(c.Place), Country: text(c.Country)}
		}
		if c.Minutes != nil {
			n.Minutes = &minutes.Number{Value: *c.Minutes}
		}
		var side []string
		for _, p := range c.Participants {
			q := minutes.Participant{Person: said(text(p.Person)), Party: said(text(p.Party))}
			if o := text(p.Office); o != "" {
				q.Office = &minutes.Office{Value: o}
			}
			n.Participants = append(n.Participants, q)
			if !slices.Contains(side, text(p.Party)) {
				side = append(side, text(p.Party))
			}
		}
		list, sides = append(list, n), append(sides, side)
	}
	var points []minutes.Point
	for _, p := range g.Points {
		n := minutes.Point{By: p.By, Act: p.Act, Text: p.Text, Consultation: goldSession(list, sides, p.By)}
		points = append(points, n)
	}
	return Page(g.ID, published, outlet, g.ID, list, points...)
}

// goldSession is the session of a point: see Gold.
func goldSession(list []minutes.Consultation, sides [][]string, by []string) string {
	found := ""
	for i, c := range list {
		if c.Role != "main" || slices.ContainsFunc(by, func(p string) bool { return !slices.Contains(sides[i], p) }) {
			continue
		}
		id := fmt.Sprintf("c%d", i+1)
		if len(sides[i]) == len(by) {
			return id
		}
		if found == "" {
			found = id
		}
	}
	if found == "" {
		return "c1"
	}
	return found
}
