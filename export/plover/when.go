package plover

import (
	"strings"
	"time"

	"mahdar/register"
)

// when dates an event by its session: the days told; for the news of a page, the day
// of publication. Where neither is known there is no date.
func (e *Event) when(s *register.Session) {
	if w := register.First(s.When); w != "" {
		from, to, _ := strings.Cut(w, "/")
		if to == "" {
			to = from
		}
		var ok bool
		if e.Date, ok = edge(from, false); ok {
			e.Dated = precision(from)
			if e.End, ok = edge(to, true); !ok || e.End < e.Date {
				e.End, _ = edge(from, true)
			}
			return
		}
	}
	e.Date, e.End, e.Dated = "", "", ""
	if s.Role == "main" && e.Published != "" {
		e.Date, e.End, e.Dated = e.Published, e.Published, "published"
	}
}

// told dates an event by the first page that tells it with a status.
func (e *Event) told(s *register.Session, status string) {
	e.Date = ""
	for _, t := range s.Told {
		if d := day(t.Published); t.Status == status && d != "" && (e.Date == "" || d < e.Date) {
			e.Date, e.Page, e.Outlet, e.Published = d, t.Page, t.Outlet, d
		}
	}
	if e.Date != "" {
		e.End, e.Dated = e.Date, "published"
	}
}

func precision(date string) string {
	switch len(date) {
	case 4:
		return "year"
	case 7:
		return "month"
	}
	return "day"
}

// edge is the first or last day that an ISO 8601 date covers.
func edge(date string, last bool) (string, bool) {
	n, ok := register.Day(date)
	if last {
		n, ok = register.LastDay(date)
	}
	if !ok {
		return "", false
	}
	return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly), true
}
