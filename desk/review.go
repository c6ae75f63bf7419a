package desk

import (
	"cmp"
	"net/url"
	"slices"

	"mahdar/desk/index"
)

// reviewed is how many sessions a page of the queue has.
const reviewed = 50

// reviewData is the queue.
type reviewData struct {
	List  []*index.Entry
	Total int
	Why   string
	Count []index.Count
	Lost  int
}

// review shows what should be looked at, the gravest first, then the newest.
func (d *Desk) review(q *request) error {
	data := &reviewData{Why: q.URL.Query().Get("why"), Lost: len(q.x.Layer.Lost)}
	n := map[string]int{}
	var list []*index.Entry
	for _, e := range q.x.All {
		for _, w := range e.Doubts {
			n[w]++
		}
		if len(e.Doubts) > 0 && (data.Why == "" || slices.Contains(e.Doubts, data.Why)) {
			list = append(list, e)
		}
	}
	slices.SortStableFunc(list, func(a, b *index.Entry) int { return cmp.Compare(b.Doubt(), a.Doubt()) })
	data.Total = len(list)
	data.List = list[:min(reviewed, len(list))]
	for k, c := range n {
		data.Count = append(data.Count, index.Count{Key: k, N: c})
	}
	slices.SortFunc(data.Count, func(a, b index.Count) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Key, b.Key)) })
	q.v.List = "doubt=" + url.QueryEscape(cmp.Or(data.Why, "any"))
	q.v.Nav, q.v.Title = "review", q.v.T("review.title")
	return q.show("review.html", data)
}
