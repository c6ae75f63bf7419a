package desk

import (
	"context"
	"errors"
	"net/http"
	"strings"

	"github.com/modelcontextprotocol/go-sdk/mcp"

	"mahdar/desk/layer"
	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// The tools of the Model Context Protocol. Everything that a model is told comes with
// the sentence that says it and the page where it stands, so that it can be cited.

type toolSearch struct {
	Query   string   `json:"query,omitempty" jsonschema:"words, names in Arabic or Latin letters, quoted phrases"`
	Parties []string `json:"parties,omitempty" jsonschema:"all of them take part: ISO 3166-1 alpha-3 codes such as KOR and USA, or UN, EU, GCC, LAS"`
	Mode    string   `json:"mode,omitempty" jsonschema:"meeting, call, video, visit or message"`
	Status  string   `json:"status,omitempty" jsonschema:"held, planned, proposed or called_off"`
	From    string   `json:"from,omitempty" jsonschema:"first day, YYYY-MM-DD, YYYY-MM or YYYY"`
	To      string   `json:"to,omitempty" jsonschema:"last day"`
	Limit   int      `json:"limit,omitempty" jsonschema:"most sessions, 1 to 50; 10 if not given"`
	Cursor  string   `json:"cursor,omitempty" jsonschema:"next of the answer before"`
}

type toolFound struct {
	Sessions []toolLine `json:"sessions"`
	Next     string     `json:"next,omitempty"`
}

// toolLine is a session in short.
type toolLine struct {
	ID           string   `json:"id"`
	When         string   `json:"when,omitempty"`
	Mode         string   `json:"mode"`
	Status       string   `json:"status"`
	Place        string   `json:"place,omitempty"`
	Parties      []string `json:"parties"`
	Participants []string `json:"participants"`
	Sources      int      `json:"sources"`
	Disagree     []string `json:"disagree,omitempty"`
	Headline     string   `json:"headline,omitempty"`
	Sentence     string   `json:"sentence,omitempty"`
}

type toolID struct {
	ID string `json:"id" jsonschema:"id of a session, s and twelve hexadecimal digits"`
}

// toolSession is a session with its sentences.
type toolSession struct {
	toolLine
	Cite   string      `json:"cite"`
	Facts  []toolFact  `json:"facts"`
	Points []toolPoint `json:"points"`
	Pages  []toolPage  `json:"pages"`
}

type toolFact struct {
	Field   string      `json:"field"`
	Value   string      `json:"value"`
	Stands  bool        `json:"stands"`
	Sources int         `json:"sources"`
	Quotes  []toolQuote `json:"quotes,omitempty"`
}

type toolPoint struct {
	By     []string    `json:"by"`
	Act    string      `json:"act"`
	Text   string      `json:"text"`
	Quotes []toolQuote `json:"quotes,omitempty"`
}

type toolQuote struct {
	Words    string `json:"words"`
	Sentence string `json:"sentence"`
	Page     string `json:"page"`
	Outlet   string `json:"outlet,omitempty"`
}

type toolPage struct {
	ID        string `json:"id"`
	URL       string `json:"url,omitempty"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty"`
	CopyOf    string `json:"copy_of,omitempty"`
}

type toolTimeline struct {
	Parties []string `json:"parties" jsonschema:"one party, or two for what is between them"`
	From    string   `json:"from,omitempty"`
	To      string   `json:"to,omitempty"`
	Limit   int      `json:"limit,omitempty" jsonschema:"most sessions, 1 to 200; 50 if not given; the latest are kept"`
}

type toolRead struct {
	Text      string `json:"text,omitempty" jsonschema:"Arabic news text, its headline on the first line"`
	URL       string `json:"url,omitempty" jsonschema:"or the address of a page"`
	Published string `json:"published,omitempty" jsonschema:"day of publication, ISO 8601, so that relative dates can be resolved"`
}

// tools makes the server of the tools.
func (d *Desk) tools() *mcp.Server {
	s := mcp.NewServer(&mcp.Implementation{Name: "mahdar", Title: "Mahdar", Version: d.o.Version}, &mcp.ServerOptions{
		Instructions: "A register of diplomatic consultations read from Arabic news. Cite a session by its id and quote the sentence that says what you claim. What no page says is missing: do not fill it in."})
	ro := &mcp.ToolAnnotations{ReadOnlyHint: true}
	mcp.AddTool(s, &mcp.Tool{Name: "search", Annotations: ro, Description: "Find consultations between states and organisations: by words, parties, channel, status and days."}, d.toolSearch)
	mcp.AddTool(s, &mcp.Tool{Name: "session", Annotations: ro, Description: "One consultation: every fact and point with the sentence that says it, and the pages that tell it."}, d.toolSession)
	mcp.AddTool(s, &mcp.Tool{Name: "timeline", Annotations: ro, Description: "The consultations of a party, or between two parties, in the order of their days."}, d.toolTimeline)
	mcp.AddTool(s, &mcp.Tool{Name: "read", Annotations: ro, Description: "Read an Arabic news page that is not in the register and return its minutes; nothing is stored."}, d.toolRead)
	return s
}

// mcp serves the tools over HTTP.
func (d *Desk) mcp(mux *http.ServeMux) {
	s := d.tools()
	h := mcp.NewStreamableHTTPHandler(func(*http.Request) *mcp.Server { return s }, &mcp.StreamableHTTPOptions{Stateless: true, JSONResponse: true,
		MaxRequestBodyBytes: maxBody, DisableLocalhostProtection: true}) // hosts are checked for all routes
	mux.Handle("/mcp", h)
}

// Stdio serves the tools on standard input and output until ctx ends.
func (d *Desk) Stdio(ctx context.Context) error {
	if err := d.tools().Run(ctx, &mcp.StdioTransport{}); err != nil && ctx.Err() == nil {
		return err
	}
	return nil
}

func within(n, most, other int) int {
	if n <= 0 {
		return other
	}
	return min(n, most)
}

// toolError is an error that a model can do something about.
func (d *Desk) toolError(err error) error {
	if text, ok := mistake(err); ok {
		return errors.New(text)
	}
	if errors.Is(err, store.ErrNotFound) || errors.Is(err, errMissing) {
		return errors.New("nothing in the register has this id")
	}
	d.o.Log.Error("tool", "error", err)
	return errors.New("it failed; try again")
}

func (d *Desk) toolSearch(ctx context.Context, _ *mcp.CallToolRequest, in toolSearch) (*mcp.CallToolResult, toolFound, error) {
	out := toolFound{Sessions: []toolLine{}}
	if len(in.Query) > mostTyped {
		return nil, out, errors.New("the query is too long")
	}
	res, err := d.Index().Store().Search(ctx, d.understood(store.Query{Text: in.Query, From: in.From, To: in.To, After: in.Cursor, Limit: within(in.Limit, 50, 10),
		Filter: words.Filter{Parties: in.Parties, Mode: in.Mode, Status: in.Status}}))
	if err != nil {
		return nil, out, d.toolError(err)
	}
	for _, h := range res.Hits {
		l := line(h.Session)
		l.Headline, l.Sentence = h.Title, h.Snippet
		out.Sessions = append(out.Sessions, l)
	}
	out.Next = res.Next
	return nil, out, nil
}

func line(s *register.Session) toolLine {
	l := toolLine{ID: s.ID, When: register.First(s.When), Mode: register.First(s.Mode), Status: register.First(s.Status), Place: register.First(s.Place), Parties: layer.Parties(s), Sources: s.Sources, Disagree: s.Disagree, Participants: []string{}}
	if l.Parties == nil {
		l.Parties = []string{}
	}
	for _, p := range s.Participants {
		l.Participants = append(l.Participants, strings.TrimSpace(strings.Join([]string{p.Party, register.First(p.Office), register.First(p.Names)}, " ")))
	}
	return l
}

func (d *Desk) toolQuotes(ctx context.Context, cites []register.Cite) ([]toolQuote, error) {
	list, _, err := d.quotes(ctx, cites)
	var out []toolQuote
	for _, q := range list {
		out = append(out, toolQuote{q.Hit, q.Before + q.Hit + q.After, q.Page, q.Outlet})
	}
	return out, err
}

func (d *Desk) toolSession(ctx context.Context, _ *mcp.CallToolRequest, in toolID) (*mcp.CallToolResult, toolSession, error) {
	s, err := d.Index().Session(ctx, in.ID)
	if err != nil {
		return nil, toolSession{}, d.toolError(err)
	}
	out := toolSession{toolLine: line(s), Cite: urn(s.ID), Facts: []toolFact{}, Points: []toolPoint{}, Pages: []toolPage{}}
	out.Headline = d.titleOf(ctx, s)
	add := func(field string, list []register.Claim) {
		for i, c := range list {
			quotes, qerr := d.toolQuotes(ctx, c.Cites)
			if qerr != nil {
				err = qerr
			}
			v := c.Value
			if c.Country != "" {
				v = strings.TrimSpace(v + " (" + c.Country + ")")
			}
			out.Facts = append(out.Facts, toolFact{field, v, i == 0, c.Sources, quotes})
		}
	}
	add("when", s.When)
	add("place", s.Place)
	add("mode", s.Mode)
	add("status", s.Status)
	add("minutes", s.Minutes)
	for _, p := range s.Participants {
		add("person of "+p.Party, p.Names)
		add("office of "+p.Party, p.Office)
	}
	for _, p := range s.Points {
		quotes, qerr := d.toolQuotes(ctx, p.Cites)
		if qerr != nil {
			err = qerr
		}
		out.Points = append(out.Points, toolPoint{p.By, p.Act, p.Text, quotes})
	}
	origin := map[string]string{}
	heads, herr := store.Heads(ctx, d.o.Store, pagesOf(s))
	if herr != nil {
		err = herr
	}
	for _, t := range s.Told {
		h := heads[t.Page]
		out.Pages = append(out.Pages, toolPage{t.Page, h.URL, h.Title, t.Outlet, t.Published, origin[t.Family]})
		if origin[t.Family] == "" {
			origin[t.Family] = t.Page
		}
	}
	if err != nil {
		return nil, toolSession{}, d.toolError(err)
	}
	return nil, out, nil
}

func (d *Desk) toolTimeline(ctx context.Context, _ *mcp.CallToolRequest, in toolTimeline) (*mcp.CallToolResult, toolFound, error) {
	out := toolFound{Sessions: []toolLine{}}
	if len(in.Parties) == 0 {
		return nil, out, errors.New("name one party or two")
	}
	st := newest{d.Index().Store(), within(in.Limit, 200, 50)}
	res, err := st.Search(ctx, store.Query{From: in.From, To: in.To, Filter: words.Filter{Parties: in.Parties}})
	if err != nil {
		return nil, out, d.toolError(err)
	}
	for _, h := range res.Hits {
		l := line(h.Session)
		l.Headline = h.Title
		out.Sessions = append(out.Sessions, l)
	}
	return nil, out, nil
}

func (d *Desk) toolRead(ctx context.Context, _ *mcp.CallToolRequest, in toolRead) (*mcp.CallToolResult, *minutes.Minutes, error) {
	m, err := d.readSent(ctx, pageIn{Text: in.Text, URL: in.URL, Published: in.Published})
	if err != nil {
		return nil, nil, errors.New(trimmed(err))
	}
	return nil, m, nil
}
