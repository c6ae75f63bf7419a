package desk

import (
	"net/url"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/desk/index"
	"mahdar/register"
	"mahdar/store"
	"mahdar/store/words"
)

// found is a hit as the page shows it.
type found struct {
	*index.Entry
	Title, Snippet, Outlet string
}

// searchData is what the search page shows.
type searchData struct {
	Query    store.Query
	Typed    string
	Kind     string
	Dates    string // understood of what was typed
	Parties  string // as chosen
	Hits     []found
	Pages    []store.Hit
	Next     string // address of the next hits
	Modes    []string
	Statuses []string
	Asked    bool
}

// query reads a search of the address, and gives what was typed and the dates that were
// understood in it.
func (q *request) query() (store.Query, string, string) {
	v := q.URL.Query()
	sq := store.Query{Text: strings.TrimSpace(v.Get("q")), From: v.Get("from"), To: v.Get("to"), After: v.Get("after"), Order: store.Order(v.Get("order")), Limit: 20}
	sq.Filter = words.Filter{Mode: v.Get("mode"), Status: v.Get("status"), Place: v.Get("place"), Outlet: v.Get("outlet"), Person: v.Get("person"), Office: v.Get("office"), Topic: v.Get("topic")}
	sq.Filter.Parties = splitParties(v.Get("parties"))
	typed, dates := sq.Text, ""
	given := sq.From != "" || sq.To != ""
	if sq = q.d.understood(sq); !given && sq.From != "" {
		dates = sq.From + "/" + sq.To
	}
	return sq, typed, dates
}

// splitParties are the parties that somebody listed with signs between.
func splitParties(s string) []string {
	var out []string
	for _, p := range strings.FieldsFunc(s, func(r rune) bool { return r == ',' || r == '،' || r == '+' }) {
		if p = strings.TrimSpace(p); p != "" {
			out = append(out, p)
		}
	}
	return out
}

// mostTyped is how long what somebody searches for may be, in bytes.
const mostTyped = 1000

// understood takes days ("مارس 2023") and the English names of parties out of the text
// of a search, and narrows it by them.
func (d *Desk) understood(q store.Query) store.Query {
	if len(q.Text) > mostTyped {
		return q
	}
	if q.From == "" && q.To == "" {
		q.Text, q.From, q.To = dated(q.Text)
	}
	var latin []string
	q.Text, latin = d.latinParties(q.Text)
	for _, p := range latin {
		if !slices.ContainsFunc(q.Filter.Parties, func(o string) bool { return register.PartyKey(o) == register.PartyKey(p) }) {
			q.Filter.Parties = append(q.Filter.Parties, p)
		}
	}
	return q
}

// dated takes a time expression out of what somebody typed: one that needs no other day
// to be known.
func dated(text string) (rest, from, to string) {
	t := arabic.New([]rune(text), nil)
	for _, m := range calendar.Find(t, calendar.Date{}) {
		if m.Past.From == "" || m.Kind == calendar.Duration || m.Kind == calendar.Vague {
			continue
		}
		a, b := t.Tokens[m.First].Start, t.Tokens[m.Last-1].End
		if strings.Count(string(t.Runes[:a]), `"`)%2 == 1 {
			continue // within a quotation
		}
		return strings.TrimSpace(string(t.Runes[:a]) + " " + string(t.Runes[b:])), m.Past.From, m.Past.To
	}
	for _, w := range strings.Fields(text) { // 2023, 2023-05, 2023-05-17
		if d := arabic.Normal(w); len(d) >= 4 && len(d) <= 10 && (d[0] == '1' || d[0] == '2') && strings.Trim(d, "0123456789-") == "" {
			if _, ok := register.Day(d); ok {
				return strings.TrimSpace(strings.Replace(text, w, "", 1)), d, d
			}
		}
	}
	return text, "", ""
}

func (d *Desk) search(q *request) error {
	sq, typed, dates := q.query()
	if len(typed) > mostTyped {
		return bad{q.v.T("search.none")}
	}
	data := searchData{Query: sq, Typed: typed, Dates: dates, Kind: q.URL.Query().Get("kind"), Modes: modes,
		Statuses: []string{"held", "planned", "proposed", "called_off"}, Asked: len(q.URL.Query()) > 0, Parties: strings.Join(sq.Filter.Parties, ", ")}
	q.v.Nav, q.v.Title, q.v.Q = "search", q.v.T("search.title"), typed
	if typed != "" {
		q.v.Title = typed + " · " + q.v.Title
	}
	var next string
	if data.Kind == "pages" {
		res, err := q.x.Store().SearchPages(q.Context(), sq)
		if err != nil {
			return err
		}
		data.Pages, next = res.Hits, res.Next
	} else {
		res, err := q.x.Store().Search(q.Context(), sq)
		if err != nil {
			return err
		}
		for _, h := range res.Hits {
			if e := q.x.Entry(h.ID); e != nil {
				data.Hits = append(data.Hits, found{e, h.Title, h.Snippet, h.Outlet})
			}
		}
		next = res.Next
	}
	v := q.URL.Query()
	if next != "" {
		v.Set("after", next)
		data.Next = "/" + q.v.Lang + "/search?" + v.Encode()
	}
	q.v.Feed = "/feed/atom?" + feedQuery(q.URL.Query())
	return q.show("search.html", data)
}

// feedQuery is a search without what a feed does not know.
func feedQuery(v url.Values) string {
	for _, k := range []string{"after", "order", "kind"} {
		v.Del(k)
	}
	for k := range v {
		if v[k] = slices.DeleteFunc(v[k], func(s string) bool { return s == "" }); len(v[k]) == 0 {
			v.Del(k)
		}
	}
	return v.Encode()
}

// latinParties takes English names of states and codes of parties out of what somebody
// typed: "Qatar", "South Korea", "KOR". Arabic names are the store's to understand.
// What stands in quotation marks stays.
func (d *Desk) latinParties(text string) (rest string, codes []string) {
	if strings.ContainsAny(text, "\"“”«»") {
		return text, nil
	}
	ws := strings.Fields(text)
	var keep []string
	for i := 0; i < len(ws); {
		n := 0
		for k := min(4, len(ws)-i); k > 0; k-- {
			name := strings.Join(ws[i:i+k], " ")
			if name[0] >= 0x80 {
				continue
			}
			code := ""
			if st := d.states.Named(name); st != nil && (k > 1 || len(name) > 3 || strings.ToUpper(name) == name) {
				code = st.Code
			} else if up := strings.ToUpper(name); up == name && len(d.Index().OfParty(up)) > 0 {
				code = up // UN, EU
			}
			if code != "" {
				codes, n = append(codes, code), k
				break
			}
		}
		if n == 0 {
			keep, n = append(keep, ws[i]), 1
		}
		i += n
	}
	return strings.Join(keep, " "), codes
}
