package desk

import (
	"cmp"
	"slices"
	"time"

	"mahdar/desk/index"
)

// todayData is what the first page shows.
type todayData struct {
	Day      string
	New      []*index.Entry
	Planned  []*index.Entry
	Overdue  []*index.Entry
	Review   int
	Activity []index.Row
	Modes    []string
	Pairs    []index.Pair
	Counts   struct{ Pages, Sessions, People int }
}

var modes = []string{"meeting", "visit", "call", "video", "message"}

func (q *request) today() int { return int(q.d.o.Now().UTC().Unix() / 86400) }

// coming lists what is planned from a day on, the next first.
func coming(x *index.Index, day int) []*index.Entry {
	var out []*index.Entry
	for _, e := range x.All {
		if (e.Status == "planned" || e.Status == "proposed") && e.When != "" && e.Hi >= day {
			out = append(out, e)
		}
	}
	slices.SortFunc(out, func(a, b *index.Entry) int { return cmp.Or(cmp.Compare(a.Lo, b.Lo), cmp.Compare(a.ID, b.ID)) })
	return out
}

func (d *Desk) today(q *request) error {
	t := todayData{Day: q.d.o.Now().UTC().Format(time.DateOnly), Modes: modes}
	x, day := q.x, q.today()
	t.Counts.Pages, t.Counts.Sessions, t.Counts.People = x.Counts.Pages, len(x.All), len(x.People)
	for _, e := range x.All {
		if e.Role == "main" && e.Status != "planned" && e.Status != "proposed" && len(t.New) < 12 && e.Known && e.Lo <= day {
			t.New = append(t.New, e)
		}
		if len(e.Doubts) > 0 {
			t.Review++
		}
	}
	t.Planned = coming(x, day)
	t.Planned = t.Planned[:min(8, len(t.Planned))]
	if len(t.Planned) == 0 {
		for _, e := range x.All {
			if e.Status == "planned" && e.When != "" && e.Role == "main" && len(t.Overdue) < 5 {
				t.Overdue = append(t.Overdue, e)
			}
		}
	}
	t.Activity = index.Activity(x.All)
	t.Pairs = index.Pairs(x.All, 4)
	t.Pairs = t.Pairs[:min(8, len(t.Pairs))]
	q.v.Nav, q.v.Title, q.v.Feed = "today", q.v.T("nav.today"), "/feed/atom"
	return q.show("today.html", t)
}
