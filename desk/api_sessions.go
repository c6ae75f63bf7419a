package desk

import (
	"context"
	"net/http"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// findInput is a search of the API.
type findInput struct {
	Q       string `query:"q" maxLength:"1000" doc:"words, \"phrases\", names in any spelling or in Latin letters"`
	Parties string `query:"parties" maxLength:"300" doc:"all of them take part: ISO 3166-1 alpha-3 codes, UN, …, or Arabic names, with commas between"`
	Mode    string `query:"mode" enum:"meeting,call,video,visit,message"`
	Status  string `query:"status" enum:"held,planned,proposed,called_off"`
	Place   string `query:"place" maxLength:"200" doc:"a city in any spelling, or the code of a country"`
	Outlet  string `query:"outlet" maxLength:"200"`
	Person  string `query:"person" maxLength:"64" doc:"id of a person"`
	Office  string `query:"office" maxLength:"64"`
	Topic   string `query:"topic" maxLength:"64"`
	From    string `query:"from" pattern:"^\\d{4}(-\\d\\d){0,2}$" doc:"on this day or later"`
	To      string `query:"to" pattern:"^\\d{4}(-\\d\\d){0,2}$" doc:"on this day or before"`
	Order   string `query:"order" enum:"newest,oldest,relevance" default:"newest"`
	Limit   int    `query:"limit" minimum:"1" maximum:"200" default:"20"`
	Cursor  string `query:"cursor" maxLength:"64" doc:"next of the answer before"`
}

// query is the search, understood as that of the search page is.
func (d *Desk) query(f *findInput) store.Query {
	return d.understood(store.Query{Text: f.Q, From: f.From, To: f.To, Order: store.Order(f.Order), Limit: f.Limit, After: f.Cursor,
		Filter: words.Filter{Parties: splitParties(f.Parties), Mode: f.Mode, Status: f.Status, Place: f.Place, Outlet: f.Outlet, Person: f.Person, Office: f.Office, Topic: f.Topic}})
}

// stretch is one stretch of a list.
type stretch[T any] struct {
	Items []T    `json:"items" nullable:"false"`
	Next  string `json:"next,omitempty" doc:"cursor of what follows; missing at the end"`
}

// sessionItem is a session as the API gives it.
type sessionItem struct {
	*register.Session
	Parties   []string `json:"parties" nullable:"false"`
	URN       string   `json:"urn"`
	Corrected bool     `json:"corrected,omitempty" doc:"somebody changed something"`
	Confirmed bool     `json:"confirmed,omitempty" doc:"somebody confirmed it"`
	Title     string   `json:"title,omitempty" doc:"of the first page that tells it"`
	Snippet   string   `json:"snippet,omitempty"`
}

// pointItem is a point with its session.
type pointItem struct {
	Session string `json:"session"`
	Day     string `json:"day,omitempty"`
	register.Point
}

type (
	idInput struct {
		ID string `path:"id" maxLength:"64"`
	}
	sessionList struct{ Body stretch[sessionItem] }
	oneSession  struct{ Body sessionItem }
	pointList   struct{ Body stretch[pointItem] }
)

// urn is the name under which a session is cited.
func urn(id string) string { return "urn:mahdar:session:" + id }

func (d *Desk) item(s *register.Session) sessionItem {
	it := sessionItem{Session: s, URN: urn(s.ID), Parties: []string{}}
	if e := d.Index().Entry(s.ID); e != nil {
		it.Corrected, it.Confirmed = e.Corrected, e.Confirmed
		it.Parties = append(it.Parties, e.Parties...)
	}
	return it
}

// items are the sessions of hits.
func (d *Desk) items(hits []store.Hit) []sessionItem {
	out := make([]sessionItem, len(hits))
	for i, h := range hits {
		out[i] = d.item(h.Session)
		out[i].Title, out[i].Snippet = h.Title, h.Snippet
	}
	return out
}

func (d *Desk) sessionAPI(a huma.API) {
	huma.Register(a, op("list-sessions", http.MethodGet, "/sessions", "Sessions that a search finds", "sessions"), func(ctx context.Context, in *findInput) (*sessionList, error) {
		res, err := d.Index().Store().Search(ctx, d.query(in))
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &sessionList{stretch[sessionItem]{d.items(res.Hits), res.Next}}, nil
	})
	huma.Register(a, op("get-session", http.MethodGet, "/sessions/{id}", "A session with all that says it", "sessions"), func(ctx context.Context, in *idInput) (*oneSession, error) {
		s, err := d.Index().Session(ctx, in.ID)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		it := d.item(s)
		it.Title = d.titleOf(ctx, s)
		return &oneSession{it}, nil
	})
	huma.Register(a, op("list-points", http.MethodGet, "/points", "What was said and agreed in the sessions that a search finds", "sessions"), func(ctx context.Context, in *findInput) (*pointList, error) {
		res, err := d.Index().Store().Search(ctx, d.query(in))
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		out := &pointList{stretch[pointItem]{Items: []pointItem{}, Next: res.Next}}
		for _, h := range res.Hits {
			for _, p := range h.Session.Points {
				out.Body.Items = append(out.Body.Items, pointItem{h.ID, h.Day, p})
			}
		}
		return out, nil
	})
	huma.Register(a, op("search", http.MethodGet, "/search", "Sessions and pages at once, the first of each", "sessions"), func(ctx context.Context, in *findInput) (*searchAnswer, error) {
		q := d.query(in)
		q.After = ""
		st := d.Index().Store()
		res, err := st.Search(ctx, q)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		pages, err := st.SearchPages(ctx, q)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		out := &searchAnswer{}
		out.Body.Sessions, out.Body.Pages = d.items(res.Hits), pageHits(pages.Hits)
		return out, nil
	})
}

type searchAnswer struct {
	Body struct {
		Sessions []sessionItem `json:"sessions" nullable:"false"`
		Pages    []pageHit     `json:"pages" nullable:"false"`
	}
}
