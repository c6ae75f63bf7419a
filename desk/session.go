package desk

import (
	"context"
	"errors"
	"net/http"
	"slices"
	"strings"

	"mahdar/desk/index"
	"mahdar/desk/layer"
	"mahdar/export/source"
	"mahdar/register"
	"mahdar/store"
)

// value is a value of a session with the words that say it.
type value struct {
	Text    string // as shown
	Sub     string // beside it: Hijri date, country
	Raw     string
	Sources int
	Quotes  []quote
	More    int
	By      *layer.Edit // who made it so
}

// fact is a field with the value that stands, and others that sources give.
type fact struct {
	Field  string
	Values []value
	Differ bool
}

// seat is a participant as shown.
type seat struct {
	Key, Person, Party, Name, Office string
	Titles                           []string // other spellings
	Offices                          []string // other offices that sources give
	Quotes                           []quote
	More                             int
	Edits                            []layer.Edit
}

// bundle is one dispatch with its copies.
type bundle struct {
	Family, How, Agency string
	Origin              told
	Copies              []told
}

// told is a page in the list of those that tell a session.
type told struct {
	register.Told
	Title, URL string
}

// sessionData is what the page of a session shows.
type sessionData struct {
	*index.Entry
	S        *register.Session
	Facts    []fact
	Seats    []seat
	Readouts *readouts
	Points   []point
	Bundles  []bundle
	Before   []*index.Entry
	After    []*index.Entry
	Context  []*index.Entry
	Edits    []layer.Edit
	Planned  *value
}

func (d *Desk) session(q *request) error {
	id := q.PathValue("id")
	s, err := q.x.Session(q.Context(), id)
	if err != nil {
		return err
	}
	if s.ID != id { // it was merged
		http.Redirect(q.ResponseWriter.(*recorder).ResponseWriter, q.Request, q.v.To("session", s.ID), http.StatusFound)
		return nil
	}
	data, err := q.sessionData(s)
	if err != nil {
		return err
	}
	q.v.Title = q.v.Between(data.Parties) + " · " + q.v.Label("mode", data.Mode)
	q.v.Notice = ""
	if q.URL.Query().Get("saved") == "1" {
		q.v.Notice = q.v.T("edit.saved")
	}
	return q.show("session.html", data)
}

func (q *request) sessionData(s *register.Session) (*sessionData, error) {
	ctx := q.Context()
	e := q.x.Entry(s.ID)
	if e == nil {
		return nil, errMissing
	}
	data := &sessionData{Entry: e, S: s, Edits: q.x.Layer.Of[s.ID]}
	var err error
	add := func(field string, list []register.Claim, text func(register.Claim) (string, string)) {
		f := fact{Field: field, Differ: slices.Contains(s.Disagree, field)}
		for _, c := range list {
			v := value{Raw: c.Value, Sources: c.Sources}
			v.Text, v.Sub = text(c)
			var qerr error
			if v.Quotes, v.More, qerr = q.d.quotes(ctx, c.Cites); qerr != nil {
				err = qerr
			}
			f.Values = append(f.Values, v)
		}
		if by := last(data.Edits, field, ""); by != nil {
			if len(f.Values) == 0 {
				f.Values = append(f.Values, value{Text: "—"})
			}
			f.Values[0].By = by
		}
		if len(f.Values) > 0 {
			data.Facts = append(data.Facts, f)
		}
	}
	v := q.v
	add("when", s.When, func(c register.Claim) (string, string) {
		text := v.When(c.Value)
		if from, to, _ := strings.Cut(c.Value, "/"); from == to && v.Weekday(from) != "" {
			text = v.Weekday(from) + " " + text
		}
		return text, v.H(c.Value)
	})
	add("place", s.Place, func(c register.Claim) (string, string) {
		if c.Value == "" {
			return v.Party(c.Country), ""
		}
		if c.Country == "" {
			return c.Value, ""
		}
		return c.Value, v.Party(c.Country)
	})
	add("mode", s.Mode, func(c register.Claim) (string, string) { return v.Label("mode", c.Value), "" })
	add("status", s.Status, func(c register.Claim) (string, string) { return v.Label("status", c.Value), "" })
	add("minutes", s.Minutes, func(c register.Claim) (string, string) { return v.N("minute", atoi(c.Value)), "" })
	add("series", s.Series, func(c register.Claim) (string, string) { return c.Value, "" })
	add("topics", s.Topics, func(c register.Claim) (string, string) { return v.Label("topic", c.Value), "" })
	if err != nil {
		return nil, err
	}
	if s.Planned != nil {
		data.Planned = &value{}
		if data.Planned.Quotes, data.Planned.More, err = q.d.quotes(ctx, s.Planned.Cites); err != nil {
			return nil, err
		}
	}
	for i := range s.Participants {
		st, err := q.seat(&s.Participants[i], data.Edits)
		if err != nil {
			return nil, err
		}
		data.Seats = append(data.Seats, st)
	}
	if data.Points, err = q.points(s); err != nil {
		return nil, err
	}
	data.Readouts = q.d.readouts(ctx, s, e.Parties, data.Points)
	if data.Bundles, err = q.bundles(s); err != nil {
		return nil, err
	}
	q.related(data)
	return data, nil
}

// last is the edit that stands for a field, the latest one.
func last(list []layer.Edit, field, part string) *layer.Edit {
	for i := len(list) - 1; i >= 0; i-- {
		e := &list[i]
		if e.Undone == nil && e.Field == field && (part == "" || e.Part == part) && (e.Action == layer.Change || e.Action == layer.Reject || e.Action == layer.Confirm) {
			return e
		}
	}
	return nil
}

func atoi(s string) int {
	n := 0
	for _, r := range s {
		if r < '0' || r > '9' {
			return 0
		}
		n = n*10 + int(r-'0')
	}
	return n
}

func (q *request) seat(p *register.Participant, edits []layer.Edit) (seat, error) {
	st := seat{Key: layer.Key(p), Person: p.Person, Party: p.Party}
	for i, n := range p.Names {
		if i == 0 {
			st.Name = n.Value
		} else {
			st.Titles = append(st.Titles, n.Value)
		}
	}
	if person := q.x.Layer.People[p.Person]; person != nil && st.Name != "" {
		st.Name = person.Name // somebody corrected how it is written
	}
	for i, o := range p.Office {
		if i == 0 {
			st.Office = o.Value
		} else {
			st.Offices = append(st.Offices, o.Value)
		}
	}
	for _, e := range edits {
		if e.Undone == nil && (e.Field == "person" || e.Field == "office" || e.Field == "party" || e.Field == "participant") && (e.Value == st.Name || e.Value == st.Office || e.Value == st.Party || e.Value == st.Key) {
			st.Edits = append(st.Edits, e)
		}
	}
	var err error
	st.Quotes, st.More, err = q.d.quotes(q.Context(), p.Cites)
	return st, err
}

// bundles groups the pages that tell a session: copies under their origin.
func (q *request) bundles(s *register.Session) ([]bundle, error) {
	var out []bundle
	at := map[string]int{}
	heads, err := store.Heads(q.Context(), q.d.o.Store, pagesOf(s))
	if err != nil {
		return nil, err
	}
	for _, t := range s.Told {
		p := told{t, heads[t.Page].Title, safeURL(heads[t.Page].URL)}
		i, ok := at[t.Family]
		if !ok {
			at[t.Family] = len(out)
			out = append(out, bundle{Family: t.Family, Origin: p})
			continue
		}
		out[i].Copies = append(out[i].Copies, p)
	}
	for i := range out {
		b := &out[i]
		if len(b.Copies) == 0 {
			continue
		}
		f, err := q.x.Store().Family(q.Context(), b.Family)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		b.How, b.Agency = f.How, f.Agency
		if j := slices.IndexFunc(b.Copies, func(t told) bool { return t.Page == f.Origin }); j >= 0 {
			b.Origin, b.Copies[j] = b.Copies[j], b.Origin
		}
	}
	return out, nil
}

// safeURL is an address that may stand in a link, "" for any that is not one of the web.
func safeURL(u string) string {
	if source.Web(u) {
		return u
	}
	return ""
}

// related finds the sessions of the same parties around it, and what its pages tell
// besides.
func (q *request) related(data *sessionData) {
	e := data.Entry
	if len(e.Parties) >= 2 {
		list := q.x.OfPair(e.Parties[0], e.Parties[1])
		i := slices.IndexFunc(list, func(o *index.Entry) bool { return o.ID == e.ID })
		if i >= 0 {
			data.After = list[max(0, i-3):i]
			data.Before = list[i+1 : min(len(list), i+4)]
		}
	}
	seen := map[string]bool{e.ID: true}
	for _, o := range slices.Concat(data.After, data.Before) {
		seen[o.ID] = true
	}
	for _, t := range data.S.Told {
		for _, o := range q.x.OfPage(t.Page) {
			if !seen[o.ID] && len(data.Context) < 8 {
				seen[o.ID] = true
				data.Context = append(data.Context, o)
			}
		}
	}
}

// titleOf is the title of the first page that tells a session.
func (d *Desk) titleOf(ctx context.Context, s *register.Session) string {
	if len(s.Told) == 0 {
		return ""
	}
	key := s.Told[0].Page
	h, err := store.Heads(ctx, d.o.Store, []string{key})
	if err != nil {
		return ""
	}
	return h[key].Title
}

// pagesOf lists the pages that tell a session.
func pagesOf(s *register.Session) []string {
	out := make([]string, len(s.Told))
	for i, t := range s.Told {
		out[i] = t.Page
	}
	return out
}
