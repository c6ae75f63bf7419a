package feed

import (
	"context"
	"encoding/xml"
	"fmt"
	"io"
	"strings"
	"time"

	"mahdar/export/source"
)

// entry is an Atom entry.
type entry struct {
	XMLName   struct{}   `xml:"entry"`
	ID        string     `xml:"id"`
	Title     string     `xml:"title"`
	Updated   string     `xml:"updated"`
	Published string     `xml:"published,omitempty"`
	Author    string     `xml:"author>name"`
	Links     []link     `xml:"link"`
	Category  []category `xml:"category"`
	Content   content    `xml:"content"`
}

type link struct {
	Rel   string `xml:"rel,attr"`
	Href  string `xml:"href,attr"`
	Title string `xml:"title,attr,omitempty"`
}

type category struct {
	Term   string `xml:"term,attr"`
	Scheme string `xml:"scheme,attr"`
}

type content struct {
	Type string `xml:"type,attr"`
	Text string `xml:",chardata"`
}

// Atom writes an Atom feed with an entry a session and returns how many there are. An
// entry was updated when the last page that tells it was published. The order is that
// of every export, the oldest first; readers of feeds sort by date.
func Atom(ctx context.Context, src source.Source, w io.Writer, t Teller) (int, error) {
	if _, err := io.WriteString(w, xml.Header+`<feed xmlns="http://www.w3.org/2005/Atom">`+
		"\n<id>urn:mahdar:export</id>\n<title>"+escape(t.Title())+"</title>\n<generator>mahdar</generator>\n"); err != nil {
		return 0, fmt.Errorf("feed: %w", err)
	}
	enc := xml.NewEncoder(w)
	last := time.Unix(0, 0).UTC()
	n := 0
	for s, err := range src.Items(ctx) {
		if err != nil {
			return n, err
		}
		first, updated := stamp(s.Session), time.Unix(0, 0).UTC()
		e := entry{ID: source.URN("session", s.ID), Title: oneLine(t.Summary(s.Session)), Author: "mahdar",
			Content: content{"text", lines(t.Details(s.Session))}}
		if at := t.Address(s.Session); source.Web(at) {
			e.Links = append(e.Links, link{Rel: "alternate", Href: at})
		}
		for i, told := range s.Told {
			if at, ok := moment(told.Published); ok && at.After(updated) {
				updated = at
			}
			h := s.Heads[i]
			if source.Web(h.URL) {
				rel := "related"
				if len(e.Links) == 0 {
					rel = "alternate"
				}
				e.Links = append(e.Links, link{rel, h.URL, oneLine(h.Title)})
			}
			if e.Author == "mahdar" && told.Outlet != "" {
				e.Author = oneLine(told.Outlet)
			}
		}
		if updated.After(last) {
			last = updated
		}
		e.Updated = updated.Format(time.RFC3339)
		if first.Unix() > 0 {
			e.Published = first.Format(time.RFC3339)
		}
		for _, c := range s.Topics {
			e.Category = append(e.Category, category{c.Value, "urn:mahdar:topic"})
		}
		seen := map[string]bool{}
		for i := range s.Participants {
			if p := s.Participants[i].Party; p != "" && !seen[p] {
				seen[p] = true
				e.Category = append(e.Category, category{strings.Join(strings.Fields(p), " "), "urn:mahdar:party"})
			}
		}
		if err := enc.Encode(&e); err != nil {
			return n, fmt.Errorf("feed: %w", err)
		}
		if _, err := io.WriteString(w, "\n"); err != nil {
			return n, fmt.Errorf("feed: %w", err)
		}
		n++
	}
	// The feed's own date is known only now; RFC 4287 leaves the order of elements free.
	if _, err := fmt.Fprintf(w, "<updated>%s</updated>\n</feed>\n", last.Format(time.RFC3339)); err != nil {
		return n, fmt.Errorf("feed: %w", err)
	}
	return n, nil
}

// escape makes a text that may stand in XML.
func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s)) // a Builder takes everything
	return b.String()
}
