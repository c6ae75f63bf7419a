package desk

import (
	"net/url"
	"time"

	"mahdar/desk/index"
	"mahdar/register"
)

func queryEscape(s string) string { return url.QueryEscape(s) }

// drawn is how many pairs the network draws: with more, nobody sees anything.
const drawn = 120

// networkData is what the network shows.
type networkData struct {
	From, To string
	Pairs    []index.Pair
	Shown    int
	Total    int
	Sessions int
	Places   []index.Count
}

// network shows who consults whom; without a span, the last twelve months in which the
// register tells of something.
func (d *Desk) network(q *request) error {
	v := q.URL.Query()
	data := &networkData{From: v.Get("from"), To: v.Get("to"), Shown: drawn}
	hi, ok := register.LastDay(data.To)
	if data.To != "" && !ok {
		return bad{q.v.T("edit.when.hint")}
	}
	if !ok {
		hi = newestHeld(q.x, q.today())
	}
	lo, ok := register.Day(data.From)
	if data.From != "" && !ok {
		return bad{q.v.T("edit.when.hint")}
	}
	if !ok {
		t := time.Unix(int64(hi)*86400, 0).UTC().AddDate(-1, 0, 1)
		lo = int(t.Unix() / 86400)
	}
	data.From, data.To = index.Day(lo), index.Day(hi)
	var held []*index.Entry
	for _, e := range index.Between(q.x.All, lo, hi) {
		if e.Status == "held" {
			held = append(held, e)
		}
	}
	data.Sessions = len(held)
	data.Pairs = index.Pairs(held, 6)
	data.Total = len(data.Pairs)
	data.Pairs = data.Pairs[:min(drawn, len(data.Pairs))]
	data.Places = index.Places(held)
	q.v.List = "status=held&from=" + data.From + "&to=" + data.To
	q.v.Nav, q.v.Title = "network", q.v.T("network.title")
	return q.show("network.html", data)
}

// newestHeld is the last day of the register that is not in the future.
func newestHeld(x *index.Index, today int) int {
	for _, e := range x.All {
		if e.Known && e.Lo <= today && e.Status == "held" {
			return e.Lo
		}
	}
	return today
}
