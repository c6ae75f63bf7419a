package plover

import (
	"encoding/csv"
	"io"
	"strconv"
	"strings"

	"mahdar/export/states"
	"mahdar/store"
)

// none stands for what is not known, as in the POLECAT releases.
const none = "None"

// polecatColumn is a column of the POLECAT releases.
type polecatColumn struct {
	name, doc string
	value     func(p *POLECAT, e *Event, h *store.Head) string
}

// The columns of the monthly files of the POLECAT data set (doi:10.7910/DVN/AJGVIT), in
// their order.
var polecatColumns = func() []polecatColumn {
	cols := []polecatColumn{
		{"Event ID", "Unique, and the same for the same register.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.ID }},
		{"Event Date", "First day, YYYY-MM-DD.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Date }},
		{"Event Type", "PLOVER category.", func(_ *POLECAT, e *Event, _ *store.Head) string { return string(e.Type) }},
		{"Event Mode", "PLOVER modes.", func(_ *POLECAT, e *Event, _ *store.Head) string { return join(e.Modes) }},
		{"Intensity", "Conflict-cooperation score of the category.", func(_ *POLECAT, e *Event, _ *store.Head) string {
			return strconv.FormatFloat(e.Score, 'f', 1, 64)
		}},
		{"Quad Code", "Quad category in words.", func(_ *POLECAT, e *Event, _ *store.Head) string { return quads[e.Quad] }},
		{"Contexts", "PLOVER contexts.", func(_ *POLECAT, e *Event, _ *store.Head) string { return join(e.Contexts) }},
	}
	cols = append(cols, sideColumns("Actor", func(e *Event) []Actor { return e.Source })...)
	cols = append(cols, sideColumns("Recipient", func(e *Event) []Actor { return e.To })...)
	return append(cols,
		polecatColumn{"Placename", "Place as written.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Place }},
		polecatColumn{"City", "Place as written.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Place }},
		unknown("District"), unknown("Province"),
		polecatColumn{"Country", "English name of the place's country.", func(p *POLECAT, e *Event, _ *store.Head) string { return p.country(e.Country) }},
		unknown("Latitude"), unknown("Longitude"), unknown("GeoNames ID"),
		polecatColumn{"Raw Placename", "Place as written.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Place }},
		unknown("Feature Type"),
		polecatColumn{"Source", "Outlet of the first page.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Outlet }},
		polecatColumn{"Publication Date", "Day of publication of the first page.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Published }},
		polecatColumn{"Story People", "All named people of the session.", func(_ *POLECAT, e *Event, _ *store.Head) string { return join(e.People) }},
		polecatColumn{"Story Organizations", "All parties of the session that are no states.", func(_ *POLECAT, e *Event, _ *store.Head) string { return join(e.Orgs) }},
		polecatColumn{"Story Locations", "Place as written.", func(_ *POLECAT, e *Event, _ *store.Head) string { return e.Place }},
		polecatColumn{"Language", "Language of the first page.", func(_ *POLECAT, _ *Event, h *store.Head) string { return h.Language }},
		polecatColumn{"Version", "Program and version.", func(p *POLECAT, _ *Event, _ *store.Head) string { return p.coder }},
	)
}()

// unknown is a column of which no page tells anything.
func unknown(name string) polecatColumn {
	return polecatColumn{name, "Not known.", func(*POLECAT, *Event, *store.Head) string { return "" }}
}

// sideColumns are the columns of the actors or the recipients.
func sideColumns(who string, of func(*Event) []Actor) []polecatColumn {
	each := func(value func(p *POLECAT, a *Actor) string) func(*POLECAT, *Event, *store.Head) string {
		return func(p *POLECAT, e *Event, _ *store.Head) string {
			list := of(e)
			out := make([]string, 0, len(list))
			for i := range list {
				v := value(p, &list[i])
				if v == "" {
					v = none
				}
				out = append(out, v)
			}
			return join(out)
		}
	}
	return []polecatColumn{
		{who + " Name", "Names as written in Arabic; the party where nobody is named. One entry an actor, ; between.", each((*POLECAT).name)},
		{who + " Country", "English names of the states; Intergovernmental Organization.", each(func(p *POLECAT, a *Actor) string { return p.country(a.Code) })},
		{who + " COW", "Numbers of the Correlates of War project.", each(func(p *POLECAT, a *Actor) string {
			if s := p.states.Code(a.Code); s != nil && s.COW > 0 {
				return strconv.Itoa(s.COW)
			}
			return ""
		})},
		{"Primary " + who + " Sector", "PLOVER sector.", each(func(_ *POLECAT, a *Actor) string { return a.Sector })},
		{who + " Sectors", "PLOVER sector.", each(func(_ *POLECAT, a *Actor) string { return a.Sector })},
		{who + " Title", "Office: key of docs/codebook.md.", each(func(_ *POLECAT, a *Actor) string { return a.Office })},
		{who + " Name Raw", "Names as written.", each(func(_ *POLECAT, a *Actor) string { return a.Name })},
		unknown("Wikipedia " + who + " ID"),
	}
}

// POLECAT writes events in the columns of the POLECAT releases, separated by tabs, with
// a head line. What is not known is None.
type POLECAT struct {
	w      *csv.Writer
	states *states.Table
	coder  string
	rec    []string
}

// NewPOLECAT returns a writer that has written the head line; coder names program and
// version.
func (c *Coder) NewPOLECAT(w io.Writer, coder string) (*POLECAT, error) {
	p := &POLECAT{w: csv.NewWriter(w), states: c.parties.states, coder: coder, rec: make([]string, len(polecatColumns))}
	p.w.Comma = '\t'
	for i := range polecatColumns {
		p.rec[i] = polecatColumns[i].name
	}
	return p, p.w.Write(p.rec)
}

// Write writes an event with the head of its page.
func (p *POLECAT) Write(e *Event, h store.Head) error {
	for i := range polecatColumns {
		v := polecatColumns[i].value(p, e, &h)
		if v == "" {
			v = none
		}
		p.rec[i] = clean(v)
	}
	return p.w.Write(p.rec)
}

// Close writes what is left.
func (p *POLECAT) Close() error {
	p.w.Flush()
	return p.w.Error()
}

func (p *POLECAT) name(a *Actor) string {
	if a.Name != "" {
		return a.Name
	}
	return p.states.Name(a.Party)
}

func (p *POLECAT) country(code string) string {
	switch code {
	case "":
		return ""
	case "IGO":
		return "Intergovernmental Organization"
	case "NGO":
		return "Non-Governmental Organization"
	}
	return p.states.Name(code)
}

func join(list []string) string { return strings.Join(list, "; ") }

// clean keeps a value in its cell: a tab or a line break is a space.
func clean(v string) string {
	return strings.Map(func(r rune) rune {
		switch r {
		case '\t', '\n', '\r', '\v', '\f', 0x85, 0x2028, 0x2029:
			return ' '
		case 0:
			return -1
		}
		return r
	}, v)
}
