package desk

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/desk/index"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/register"
	"mahdar/store"
)

// pageHit is a page in a list.
type pageHit struct {
	ID       string   `json:"id"`
	Title    string   `json:"title,omitempty"`
	Outlet   string   `json:"outlet,omitempty"`
	Day      string   `json:"day,omitempty"`
	Snippet  string   `json:"snippet,omitempty"`
	Sessions []string `json:"sessions,omitempty"`
}

// pageIn is a page that somebody sends to be read.
type pageIn struct {
	Text      string `json:"text,omitempty" doc:"the article, its headline on the first line"`
	HTML      string `json:"html,omitempty" doc:"or the whole page"`
	URL       string `json:"url,omitempty" doc:"where it stands; fetched if neither text nor html is given"`
	Title     string `json:"title,omitempty"`
	Outlet    string `json:"outlet,omitempty"`
	Published string `json:"published,omitempty" doc:"ISO 8601"`
	ID        string `json:"id,omitempty"`
}

type (
	pageList   struct{ Body stretch[pageHit] }
	onePage    struct{ Body *minutes.Minutes }
	readInput  struct{ Body pageIn }
	personList struct {
		Body stretch[*register.Person]
	}
	onePerson   struct{ Body *register.Person }
	peopleInput struct {
		Name   string `query:"name" maxLength:"200" doc:"in any spelling or script"`
		Party  string `query:"party" maxLength:"200"`
		Limit  int    `query:"limit" minimum:"1" maximum:"500" default:"100"`
		Cursor string `query:"cursor" maxLength:"64"`
	}
	party struct {
		Code     string `json:"code"`
		Arabic   string `json:"ar"`
		English  string `json:"en"`
		Sessions int    `json:"sessions"`
	}
	partyList struct{ Body stretch[party] }
	partyFull struct {
		party
		Partners []count `json:"partners" nullable:"false"`
		Topics   []count `json:"topics" nullable:"false"`
		Holders  []held  `json:"holders" nullable:"false"`
	}
	count struct {
		Key string `json:"key"`
		N   int    `json:"n"`
	}
	held struct {
		Person string `json:"person"`
		Name   string `json:"name"`
		Office string `json:"office"`
		First  string `json:"first,omitempty"`
		Last   string `json:"last,omitempty"`
		Pages  int    `json:"pages"`
	}
	oneParty struct{ Body partyFull }
)

func pageHits(hits []store.Hit) []pageHit {
	out := make([]pageHit, len(hits))
	for i, h := range hits {
		out[i] = pageHit{h.ID, h.Title, h.Outlet, h.Day, h.Snippet, h.Sessions}
	}
	return out
}

func (d *Desk) pageAPI(a huma.API) {
	huma.Register(a, op("list-pages", http.MethodGet, "/pages", "Pages that a search finds", "pages"), func(ctx context.Context, in *findInput) (*pageList, error) {
		res, err := d.Index().Store().SearchPages(ctx, d.query(in))
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &pageList{stretch[pageHit]{pageHits(res.Hits), res.Next}}, nil
	})
	huma.Register(a, op("get-page", http.MethodGet, "/pages/{id}", "The minutes of a stored page", "pages"), func(ctx context.Context, in *idInput) (*onePage, error) {
		p, err := d.o.Store.Page(ctx, in.ID)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &onePage{p.Minutes}, nil
	})
	read := op("read-page", http.MethodPost, "/read", "Read a page: its minutes, nothing is stored", "pages")
	read.MaxBodyBytes = maxBody
	read.DefaultStatus = http.StatusOK
	huma.Register(a, read, func(ctx context.Context, in *readInput) (*onePage, error) {
		m, err := d.readSent(ctx, in.Body)
		if err != nil {
			return nil, huma.Error422UnprocessableEntity(trimmed(err))
		}
		return &onePage{m}, nil
	})
}

// trimmed is an error without the name of the room it came from.
func trimmed(err error) string {
	s := err.Error()
	for _, p := range []string{"page: ", "fetch: ", "desk: "} {
		s = strings.TrimPrefix(s, p)
	}
	return s
}

// readSent reads a page that a program sent, fetching it if only its address was.
func (d *Desk) readSent(ctx context.Context, b pageIn) (*minutes.Minutes, error) {
	in := page.Input{ID: b.ID, URL: b.URL, Title: b.Title, Outlet: b.Outlet, Published: b.Published, Text: b.Text, HTML: b.HTML}
	if strings.TrimSpace(b.Text) == "" && strings.TrimSpace(b.HTML) == "" {
		if b.URL == "" {
			return nil, errors.New("desk: send text, html or url")
		}
		in.Text, in.HTML = "", ""
		if err := d.fetch(ctx, b.URL, &in); err != nil {
			return nil, err
		}
	}
	return d.readInput(ctx, in)
}

func (d *Desk) peopleAPI(a huma.API) {
	huma.Register(a, op("list-people", http.MethodGet, "/people", "People by name, or of a party, in the order of their ids", "people"), func(ctx context.Context, in *peopleInput) (*personList, error) {
		x := d.Index()
		out := &personList{stretch[*register.Person]{Items: []*register.Person{}}}
		var ids []string
		if in.Name != "" {
			found, err := d.o.Store.FindPeople(ctx, in.Name)
			if err != nil {
				return nil, d.apiError(ctx, err)
			}
			for i := range found {
				ids = append(ids, found[i].ID)
			}
		} else {
			for id := range x.People {
				ids = append(ids, id)
			}
		}
		slices.Sort(ids)
		for _, id := range ids {
			p := x.People[id]
			if id <= in.Cursor || p == nil || in.Party != "" && register.PartyKey(p.Party) != register.PartyKey(in.Party) {
				continue
			}
			if len(out.Body.Items) == in.Limit {
				out.Body.Next = out.Body.Items[in.Limit-1].ID
				break
			}
			out.Body.Items = append(out.Body.Items, p)
		}
		return out, nil
	})
	huma.Register(a, op("get-person", http.MethodGet, "/people/{id}", "A person with offices and spellings, and the pages that give them", "people"), func(ctx context.Context, in *idInput) (*onePerson, error) {
		p, err := d.Index().Store().Person(ctx, in.ID)
		if err != nil {
			return nil, d.apiError(ctx, err)
		}
		return &onePerson{p}, nil
	})
	huma.Register(a, op("list-parties", http.MethodGet, "/parties", "All parties with the number of their sessions", "parties"), func(context.Context, *struct{}) (*partyList, error) {
		out := &partyList{stretch[party]{Items: []party{}}}
		for _, c := range index.Parties(d.Index().All) {
			out.Body.Items = append(out.Body.Items, d.partyOf(c.Key, c.N))
		}
		return out, nil
	})
	huma.Register(a, op("get-party", http.MethodGet, "/parties/{id}", "A party: with whom, about what, and who held its offices", "parties"), func(ctx context.Context, in *idInput) (*oneParty, error) {
		x := d.Index()
		l := x.OfParty(in.ID)
		if len(l) == 0 {
			return nil, d.apiError(ctx, errMissing)
		}
		out := &oneParty{partyFull{party: d.partyOf(in.ID, len(l)), Partners: []count{}, Topics: []count{}, Holders: []held{}}}
		for _, c := range index.Partners(l, in.ID) {
			out.Body.Partners = append(out.Body.Partners, count(c))
		}
		for _, c := range index.Topics(l) {
			out.Body.Topics = append(out.Body.Topics, count(c))
		}
		for _, s := range x.Holders(in.ID) {
			out.Body.Holders = append(out.Body.Holders, held{s.Person.ID, s.Person.Name, s.Office, s.First, s.Last, s.Pages})
		}
		return out, nil
	})
}

func (d *Desk) partyOf(code string, n int) party {
	return party{code, d.words["ar"].Party(code), d.words["en"].Party(code), n}
}
