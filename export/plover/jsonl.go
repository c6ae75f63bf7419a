package plover

import (
	"encoding/json"
	"io"

	"mahdar/store"
)

// row is a line of PLOVER JSON: the fields of the manual under its names, then our own.
type row struct {
	ID        string   `json:"id" doc:"Unique, and the same for the same register."`
	Date      *string  `json:"date" doc:"First day, YYYY-MM-DD; null only with --undated."`
	EndDate   string   `json:"enddate,omitempty" doc:"Last day, where it is another."`
	Source    []actor  `json:"source" doc:"Source actors."`
	Recipient []actor  `json:"recipient,omitempty" doc:"Recipients; absent where the manual wants none."`
	Event     []Type   `json:"event" doc:"Event category; always one."`
	Loc       *loc     `json:"event_loc,omitempty" doc:"Place: name as written, cc3 the alpha-3 code of its country."`
	Text      []string `json:"event_text,omitempty" doc:"Of a point: its words on the page."`
	Quad      int      `json:"quad_code" doc:"1 verbal cooperation, 3 verbal conflict."`
	Scale     float64  `json:"event_scale" doc:"Conflict-cooperation score of the category."`
	Mode      []string `json:"mode,omitempty" doc:"Modes, where determined."`
	Context   []string `json:"context,omitempty" doc:"Contexts of the session's topics."`
	Link      string   `json:"link" doc:"Id of the session: shared by all its events."`
	Cite      cite     `json:"cite_info" doc:"The first page that tells it."`
	Coder     string   `json:"coder" doc:"Program and version."`
	Comment   string   `json:"comment,omitempty" doc:"What else is known."`
	CAMEO     string   `json:"cameo" doc:"CAMEO code, as text."`
	Role      string   `json:"role" doc:"main or background: whether a page reports the session as news."`
	Dated     string   `json:"dated,omitempty" doc:"What the date was taken from: day, month, year (told so), published (day of publication)."`
	Pages     int      `json:"pages" doc:"Pages that tell it."`
	Sources   int      `json:"sources,omitempty" doc:"Independent ones of the session's pages."`
	Rules     []string `json:"rules" doc:"Rules of the manual that decide it: docs/plover.md."`
}

type actor struct {
	Code   string `json:"code,omitempty"`
	Sector string `json:"sector,omitempty"`
	Text   string `json:"actor_text,omitempty"`
	ID     string `json:"identifier_id,omitempty"`
	Name   string `json:"identifier_text,omitempty"`
	Office string `json:"office,omitempty"`
}

type loc struct {
	Name string `json:"name,omitempty"`
	CC3  string `json:"cc3,omitempty"`
}

type cite struct {
	URL         string `json:"url,omitempty"`
	Title       string `json:"title,omitempty"`
	Language    string `json:"language,omitempty"`
	Publication string `json:"publication,omitempty"`
	Codebook    string `json:"codebook"`
	Published   string `json:"published,omitempty"`
	Page        string `json:"page"`
}

// manual is what events are coded after.
const manual = "plover-0.8 (2021-09-17)"

// JSON writes events as PLOVER JSON lines.
type JSON struct {
	enc   *json.Encoder
	coder string
}

// NewJSON returns a writer; coder names program and version.
func NewJSON(w io.Writer, coder string) *JSON {
	enc := json.NewEncoder(w)
	enc.SetEscapeHTML(false)
	return &JSON{enc, coder}
}

// Write writes an event with the head of its page.
func (j *JSON) Write(e *Event, h store.Head) error {
	r := row{
		ID: e.ID, Source: actors(e.Source), Recipient: actors(e.To), Event: []Type{e.Type},
		Quad: e.Quad, Scale: e.Score, Mode: e.Modes, Context: e.Contexts, Link: e.Session, Coder: j.coder, Comment: e.Comment,
		CAMEO: e.CAMEO, Role: e.Role, Dated: e.Dated, Pages: e.Pages, Sources: e.Sources, Rules: e.Rules,
		Cite: cite{URL: h.URL, Title: h.Title, Language: h.Language, Publication: e.Outlet, Codebook: manual, Published: e.Published, Page: e.Page},
	}
	if e.Date != "" {
		r.Date = &e.Date
	}
	if e.End != e.Date {
		r.EndDate = e.End
	}
	if e.Place+e.Country != "" {
		r.Loc = &loc{e.Place, e.Country}
	}
	if e.Text != "" {
		r.Text = []string{e.Text}
	}
	return j.enc.Encode(&r)
}

// Close ends the lines.
func (j *JSON) Close() error { return nil }

func actors(list []Actor) []actor {
	var out []actor
	for _, a := range list {
		n := actor{Code: a.Code, Sector: a.Sector, Text: a.Name, ID: a.Person, Office: a.Office}
		if a.Code != a.Party {
			n.Name = a.Party
		}
		out = append(out, n)
	}
	return out
}
