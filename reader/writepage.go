package reader

import (
	"mahdar/calendar"
	"mahdar/minutes"
	"mahdar/page"
)

// spanEvidence makes the evidence for a span of the page's text.
func (d *document) spanEvidence(s page.Span, rule string) []minutes.Evidence {
	if q := d.span(s); q != "" {
		return []minutes.Evidence{{Start: s.Start, End: s.End, Quote: q, Rule: rule}}
	}
	return nil
}

// writePage writes what the page tells of itself.
func (d *document) writePage() minutes.Page {
	p := d.page
	out := minutes.Page{
		ID: p.ID, URL: p.URL, Outlet: p.Outlet, Title: p.Title, Language: p.Language, Text: p.Text,
		Furniture: []minutes.Furniture{},
		Published: d.writeStamp(p.Published), Updated: d.writeStamp(p.Updated), Dateline: d.writeDateline(),
	}
	if p.From != nil && p.From.Outlet != "" {
		out.RepublishedFrom = &minutes.Source{Outlet: p.From.Outlet, Evidence: d.spanEvidence(p.From.Span, "republished")}
	}
	for _, f := range p.Furniture {
		out.Furniture = append(out.Furniture, minutes.Furniture{Start: f.Start, End: f.End, Kind: f.Kind})
	}
	return out
}

func (d *document) writeStamp(s *page.Stamp) *minutes.Value {
	if s == nil {
		return nil
	}
	value := s.Value
	if value == "" {
		day, ok := d.stampDay(s)
		if !ok {
			return nil
		}
		value = day.String()
	}
	return &minutes.Value{Value: value, Evidence: d.spanEvidence(s.Span, "stamp-"+s.Source)}
}

func (d *document) writeDateline() *minutes.Dateline {
	dl := d.line
	if dl == nil {
		return nil
	}
	out := &minutes.Dateline{Place: d.span(dl.Place), Agency: d.span(dl.Agency), Evidence: d.spanEvidence(dl.Whole, "dateline")}
	if day, ok := calendar.ReadDay(d.span(dl.Date), d.date); ok {
		out.Date = day.String()
	}
	return out
}

// warnings says what keeps values unknown.
func (x *extractor) warnings() []minutes.Warning {
	out := []minutes.Warning{}
	if x.d.date.Known() {
		return out
	}
	out = append(out, minutes.Warning{Code: "no-publication-date", Text: "the page tells no date of its own"})
	for _, m := range x.d.times {
		if m.Relative && m.Kind != calendar.Duration {
			return append(out, minutes.Warning{Code: "relative-dates-unknown", Text: "dates told relative to the day of the page stay unknown"})
		}
	}
	return out
}
