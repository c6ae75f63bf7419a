package desk

import (
	"time"

	"mahdar/desk/index"
)

// cell is a day of the calendar.
type cell struct {
	ISO     string
	N       int
	In      bool // of the month
	Today   bool
	Entries []*index.Entry
}

// calendarData is what a month shows.
type calendarData struct {
	Month, Prev, Next string
	Weeks             [][]cell
	Weekdays          []int
	Rough             []*index.Entry
	Any               bool
}

// calendar shows a month: the asked one, that of today, or the last one of which the
// register tells where it tells nothing of today's.
func (d *Desk) calendar(q *request) error {
	now := time.Unix(int64(q.today())*86400, 0).UTC()
	month, err := time.Parse("2006-01", q.URL.Query().Get("month"))
	if err != nil {
		month = time.Date(now.Year(), now.Month(), 1, 0, 0, 0, 0, time.UTC)
		end := month.AddDate(0, 1, -1)
		if len(index.Between(q.x.All, dayNumber(month), dayNumber(end))) == 0 && len(coming(q.x, q.today())) == 0 && len(q.x.All) > 0 && q.x.All[0].Known {
			t := time.Unix(int64(q.x.All[0].Lo)*86400, 0).UTC()
			month = time.Date(t.Year(), t.Month(), 1, 0, 0, 0, 0, time.UTC)
		}
	}
	data := &calendarData{Month: month.Format("2006-01"), Prev: month.AddDate(0, -1, 0).Format("2006-01"), Next: month.AddDate(0, 1, 0).Format("2006-01")}
	// the week begins on Sunday in Arabic, on Monday in English
	first := time.Sunday
	if q.v.Lang == "en" {
		first = time.Monday
	}
	for i := range 7 {
		data.Weekdays = append(data.Weekdays, (int(first)+i)%7+1)
	}
	start := month.AddDate(0, 0, -((int(month.Weekday()-first) + 7) % 7))
	last := month.AddDate(0, 1, -1)
	exact := map[int][]*index.Entry{}
	for _, e := range index.Between(q.x.All, dayNumber(month), dayNumber(last)) {
		data.Any = true
		if e.When == "" || e.Hi-e.Lo > 14 {
			if e.When != "" {
				data.Rough = append(data.Rough, e)
			} else {
				exact[e.Lo] = append(exact[e.Lo], e)
			}
			continue
		}
		for n := e.Lo; n <= e.Hi; n++ {
			exact[n] = append(exact[n], e)
		}
	}
	for at := start; !at.After(last); {
		var week []cell
		for range 7 {
			n := dayNumber(at)
			c := cell{ISO: at.Format(time.DateOnly), N: at.Day(), In: at.Month() == month.Month(), Today: n == q.today()}
			if c.In {
				c.Entries = exact[n]
			}
			week = append(week, c)
			at = at.AddDate(0, 0, 1)
		}
		data.Weeks = append(data.Weeks, week)
	}
	data.Rough = data.Rough[:min(40, len(data.Rough))]
	q.v.List = "from=" + data.Month + "&to=" + data.Month
	q.v.Nav, q.v.Title = "calendar", q.v.T("calendar.title")+" · "+q.v.Month(data.Month)
	return q.show("calendar.html", data)
}

func dayNumber(t time.Time) int { return int(t.Unix() / 86400) }
