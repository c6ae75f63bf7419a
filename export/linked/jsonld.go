package linked

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"

	"mahdar/export/source"
	"mahdar/export/states"
	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
)

// ldContext maps our names to schema.org and to the vocabulary of Web Annotation
// (http://www.w3.org/ns/oa#), as http://www.w3.org/ns/anno.jsonld does.
const ldContext = `{
  "@vocab": "https://schema.org/",
  "oa": "http://www.w3.org/ns/oa#",
  "rdf": "http://www.w3.org/1999/02/22-rdf-syntax-ns#",
  "xsd": "http://www.w3.org/2001/XMLSchema#",
  "id": "@id",
  "type": "@type",
  "startDate": {"@type": "Date"},
  "endDate": {"@type": "Date"},
  "eventStatus": {"@type": "@id"},
  "eventAttendanceMode": {"@type": "@id"},
  "subjectOf": {"@type": "@id"},
  "url": {"@type": "@id"},
  "Annotation": "oa:Annotation",
  "SpecificResource": "oa:SpecificResource",
  "TextualBody": "oa:TextualBody",
  "TextQuoteSelector": "oa:TextQuoteSelector",
  "TextPositionSelector": "oa:TextPositionSelector",
  "value": "rdf:value",
  "body": {"@id": "oa:hasBody"},
  "target": {"@id": "oa:hasTarget"},
  "source": {"@id": "oa:hasSource", "@type": "@id"},
  "selector": {"@id": "oa:hasSelector"},
  "motivation": {"@id": "oa:motivatedBy", "@type": "@id"},
  "exact": "oa:exact",
  "start": {"@id": "oa:start", "@type": "xsd:nonNegativeInteger"},
  "end": {"@id": "oa:end", "@type": "xsd:nonNegativeInteger"}
}`

type object = map[string]any

// Write writes the sessions as one JSON-LD document and returns how many sessions and
// annotations there are. One session is held at a time.
func Write(ctx context.Context, src source.Source, w io.Writer, t *states.Table) (sessions, notes int, err error) {
	b := bufio.NewWriter(w)
	enc := json.NewEncoder(b)
	enc.SetEscapeHTML(false)
	fmt.Fprintf(b, "{\"@context\": %s,\n\"@graph\": [\n", ldContext)
	lead := ""
	put := func(o object) error {
		if _, err := b.WriteString(lead); err != nil {
			return fmt.Errorf("linked: %w", err)
		}
		lead = ","
		if err := enc.Encode(o); err != nil {
			return fmt.Errorf("linked: %w", err)
		}
		return nil
	}
	for s, err := range src.Items(ctx) {
		if err != nil {
			return sessions, notes, err
		}
		e := event(s.Session, t)
		var told []object
		for i := range s.Told {
			told = append(told, article(&s.Told[i], s.Heads[i]))
		}
		e["subjectOf"] = told
		if err := put(e); err != nil {
			return sessions, notes, err
		}
		sessions++
		for _, n := range annotations(s.Session) {
			if err := put(n); err != nil {
				return sessions, notes, err
			}
			notes++
		}
	}
	b.WriteString("]}\n")
	if err := b.Flush(); err != nil {
		return sessions, notes, fmt.Errorf("linked: %w", err)
	}
	return sessions, notes, nil
}

// event is a session as a schema.org Event. JSON objects are written with sorted keys.
func event(s *register.Session, t *states.Table) object {
	e := object{"id": source.URN("session", s.ID), "type": "Event", "identifier": s.ID, "name": source.Summary(s, t)}
	if len(s.When) > 0 {
		from, to, _ := strings.Cut(s.When[0].Value, "/")
		e["startDate"] = from
		if to != "" {
			e["endDate"] = to
		}
	}
	status := "EventScheduled"
	if register.First(s.Status) == "called_off" {
		status = "EventCancelled"
	}
	e["eventStatus"] = "https://schema.org/" + status
	e["additionalType"] = register.First(s.Mode)
	switch register.First(s.Mode) {
	case "meeting", "visit":
		e["eventAttendanceMode"] = "https://schema.org/OfflineEventAttendanceMode"
	case "call", "video":
		e["eventAttendanceMode"] = "https://schema.org/OnlineEventAttendanceMode"
	}
	if len(s.Place) > 0 {
		place := object{"type": "Place"}
		if v := s.Place[0].Value; v != "" {
			place["name"] = v
		}
		if c := s.Place[0].Country; c != "" {
			place["address"] = object{"type": "PostalAddress", "addressCountry": c}
		}
		e["location"] = place
	}
	if m := register.First(s.Minutes); m != "" {
		e["duration"] = "PT" + m + "M"
	}
	var who []object
	for i := range s.Participants {
		who = append(who, attendee(&s.Participants[i], t))
	}
	if who != nil {
		e["attendee"] = who
	}
	var about []string
	for _, c := range s.Topics {
		about = append(about, c.Value)
	}
	if about != nil {
		e["keywords"] = about
	}
	return e
}

func attendee(p *register.Participant, t *states.Table) object {
	party := object{"type": "Organization", "name": p.Party}
	if st := t.Code(p.Party); st != nil {
		party = object{"type": "Country", "name": st.Name, "identifier": st.Code}
	}
	if len(p.Names) == 0 && len(p.Office) == 0 {
		return party
	}
	o := object{"type": "Person"}
	if p.Person != "" {
		o["id"] = source.URN("person", p.Person)
	}
	for i, n := range p.Names {
		if i == 0 {
			o["name"] = n.Value
			continue
		}
		other, _ := o["alternateName"].([]string)
		o["alternateName"] = append(other, n.Value)
	}
	if len(p.Office) > 0 {
		o["jobTitle"] = p.Office[0].Value
	}
	if p.Party != "" {
		o["affiliation"] = party
	}
	return o
}

func article(t *register.Told, h store.Head) object {
	a := object{"id": source.URN("page", t.Page), "type": "NewsArticle"}
	for name, v := range map[string]string{"headline": h.Title, "datePublished": t.Published, "inLanguage": h.Language} {
		if v != "" {
			a[name] = v
		}
	}
	if source.Web(h.URL) {
		a["url"] = h.URL
	}
	if t.Outlet != "" {
		a["publisher"] = object{"type": "Organization", "name": t.Outlet}
	}
	return a
}

// annotations give every value of a session with the words that say it: one a value,
// with a target a span.
func annotations(s *register.Session) []object {
	var out []object
	note := func(what, value string, cites []register.Cite) {
		var targets []object
		for _, c := range cites {
			for _, e := range c.Evidence {
				targets = append(targets, target(c.Page, e))
			}
		}
		if targets == nil || value == "" {
			return
		}
		out = append(out, object{
			"id": source.URN("session", s.ID) + "#" + strconv.Itoa(len(out)+1), "type": "Annotation", "motivation": "oa:describing",
			"body":   []object{{"type": "TextualBody", "value": value, "name": what}, {"id": source.URN("session", s.ID)}},
			"target": targets,
		})
	}
	claims := func(what string, list []register.Claim) {
		for _, c := range list {
			value := c.Value
			if what == "place" && c.Country != "" {
				value = strings.TrimSpace(value + " " + c.Country)
			}
			note(what, value, c.Cites)
		}
	}
	claims("mode", s.Mode)
	claims("status", s.Status)
	claims("when", s.When)
	claims("place", s.Place)
	claims("minutes", s.Minutes)
	claims("series", s.Series)
	claims("topic", s.Topics)
	for i := range s.Participants {
		p := &s.Participants[i]
		claims("person", p.Names)
		claims("office", p.Office)
		if len(p.Names) == 0 {
			note("party", p.Party, p.Cites)
		}
	}
	for _, p := range s.Points {
		note("point: "+strings.Join(p.By, " ")+" "+p.Act, p.Text, p.Cites)
	}
	return out
}

// target is a span of a page. Positions count Unicode code points of the page's text.
func target(page string, e minutes.Evidence) object {
	return object{"type": "SpecificResource", "source": source.URN("page", page), "selector": []object{
		{"type": "TextQuoteSelector", "exact": e.Quote},
		{"type": "TextPositionSelector", "start": e.Start, "end": e.End},
	}}
}
