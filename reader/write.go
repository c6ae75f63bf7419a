package reader

import (
	"strconv"
	"strings"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/minutes"
)

// evidence makes the evidence for the tokens of s.
func (d *document) evidence(s span, rule string) []minutes.Evidence {
	if s.empty() || s.last > len(d.toks) {
		return nil
	}
	start, end := d.toks[s.first].Start, d.toks[s.last-1].End
	return []minutes.Evidence{{Start: start, End: end, Quote: string(d.text.Runes[start:end]), Rule: rule}}
}

// nameText is a name as written, without marks and quotation signs.
func (d *document) nameText(s span) string {
	var b strings.Builder
	cut := d.cut[s.first]
	for _, r := range d.quote(s) {
		if cut > 0 && !arabic.Ignorable(r) {
			cut--
			continue
		}
		if arabic.Ignorable(r) || strings.ContainsRune("\"“”«»", r) {
			continue
		}
		b.WriteRune(r)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (x *extractor) writeSession(n int, s *session) minutes.Consultation {
	d := x.d
	c := minutes.Consultation{ID: "c" + strconv.Itoa(n+1), Mode: s.mode, Status: s.status, Role: s.role}
	if s.when != nil {
		ev := d.evidence(s.when.span, s.when.rule)
		c.From = &minutes.Value{Value: s.when.from, Evidence: ev}
		c.To = &minutes.Value{Value: s.when.to, Evidence: ev}
	}
	if s.place != nil {
		c.Place = &minutes.Place{Value: s.place.value, Country: s.place.country, Evidence: d.evidence(s.place.span, s.place.rule)}
	}
	if s.lasted != nil {
		c.Minutes = &minutes.Number{Value: s.lasted.Minutes, Evidence: d.evidence(span{s.lasted.First, s.lasted.Last}, s.lasted.Rule)}
	}
	for _, p := range s.parts {
		c.Participants = append(c.Participants, x.writePart(p))
	}
	seen := map[int]bool{}
	for _, f := range s.frames {
		if !seen[f.sent] {
			seen[f.sent] = true
			c.Evidence = append(c.Evidence, d.evidence(d.sentence(f.sent), f.rule)...)
		}
	}
	return c
}

func (x *extractor) writePart(p *part) minutes.Participant {
	d, e := x.d, p.ent
	var out minutes.Participant
	if e.person() {
		out.Person = &minutes.Value{Value: d.nameText(e.name), Evidence: d.evidence(e.name, "name")}
	}
	if e.office != "" {
		out.Office = &minutes.Office{Value: e.office, Title: d.quote(e.offSpan), Evidence: d.evidence(e.offSpan, "office")}
	}
	if e.party != "" {
		out.Party = &minutes.Value{Value: e.party, Evidence: d.evidence(e.parSpan, e.parRule)}
	}
	return out
}

func (d *document) writePage() minutes.Page {
	p := d.page
	out := minutes.Page{ID: p.ID, URL: p.URL, Outlet: p.Outlet, Title: p.Title, Language: p.Language, Text: p.Text, Furniture: []minutes.Furniture{}}
	for _, f := range p.Furniture {
		out.Furniture = append(out.Furniture, minutes.Furniture{Start: f.Start, End: f.End, Kind: f.Kind})
	}
	return out
}

var _ = calendar.Day
