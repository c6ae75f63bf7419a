package feed

import (
	"context"
	"fmt"
	"io"
	"strings"
	"time"

	ics "github.com/arran4/golang-ical"

	"mahdar/export/source"
	"mahdar/register"
)

// ICal writes an iCalendar with a day-long event a session and returns how many there
// are, and how many sessions were left out because no day is told. DTSTAMP is when the
// first page that tells the session was published, so that the same register gives the
// same bytes.
func ICal(ctx context.Context, src source.Source, w io.Writer, t Teller) (rows, undated int, err error) {
	form := &ics.SerializationConfiguration{MaxLength: 75, PropertyMaxLength: 75, NewLine: "\r\n"}
	if _, err := io.WriteString(w, "BEGIN:VCALENDAR\r\nVERSION:2.0\r\nPRODID:-//mahdar//mahdar export//EN\r\nCALSCALE:GREGORIAN\r\n"); err != nil {
		return 0, 0, fmt.Errorf("feed: %w", err)
	}
	for s, err := range src.Items(ctx) {
		if err != nil {
			return rows, undated, err
		}
		e, ok := event(s.Session, t)
		if !ok {
			undated++
			continue
		}
		if at := t.Address(s.Session); source.Web(at) {
			e.SetURL(at)
		} else if len(s.Heads) > 0 && source.Web(s.Heads[0].URL) {
			e.SetURL(s.Heads[0].URL)
		}
		if err := e.SerializeTo(w, form); err != nil {
			return rows, undated, fmt.Errorf("feed: %w", err)
		}
		rows++
	}
	if _, err := io.WriteString(w, "END:VCALENDAR\r\n"); err != nil {
		return rows, undated, fmt.Errorf("feed: %w", err)
	}
	return rows, undated, nil
}

// event is a session as an event of a calendar; false if its day is not told.
func event(s *register.Session, t Teller) (*ics.VEvent, bool) {
	if len(s.When) == 0 {
		return nil, false
	}
	from, to, _ := strings.Cut(s.When[0].Value, "/")
	first, err := time.Parse(time.DateOnly, from)
	if err != nil {
		return nil, false
	}
	last, err := time.Parse(time.DateOnly, to)
	if err != nil || last.Before(first) {
		last = first
	}
	e := ics.NewEvent(s.ID + "@mahdar")
	e.SetDtStampTime(stamp(s))
	e.SetAllDayStartAt(first)
	e.SetAllDayEndAt(last.AddDate(0, 0, 1)) // the day after: RFC 5545, 3.6.1
	e.SetSummary(oneLine(t.Summary(s)))
	if d := strings.TrimSuffix(lines(t.Details(s)), "\n"); d != "" {
		e.SetDescription(d)
	}
	if len(s.Place) > 0 && s.Place[0].Value != "" {
		e.SetLocation(oneLine(s.Place[0].Value))
	}
	status := ics.ObjectStatusConfirmed
	if len(s.Status) > 0 {
		switch s.Status[0].Value {
		case "planned", "proposed":
			status = ics.ObjectStatusTentative
		case "called_off":
			status = ics.ObjectStatusCancelled
		}
	}
	e.SetStatus(status)
	e.SetTimeTransparency(ics.TransparencyTransparent)
	return e, true
}

// stamp is when the first page was published; the beginning of 1970 if no page tells.
func stamp(s *register.Session) time.Time {
	for _, t := range s.Told {
		if at, ok := moment(t.Published); ok {
			return at
		}
	}
	return time.Unix(0, 0).UTC()
}

// moment reads an ISO 8601 day or time; one without zone is taken as UTC.
func moment(s string) (time.Time, bool) {
	for _, layout := range []string{time.RFC3339, "2006-01-02T15:04:05", "2006-01-02T15:04", time.DateOnly} {
		if t, err := time.Parse(layout, s); err == nil {
			return t.UTC(), true
		}
	}
	return time.Time{}, false
}

// lines leaves only LF as line break, and drops controls that no calendar may hold.
func lines(s string) string {
	return strings.Map(func(r rune) rune {
		switch {
		case r == '\n' || r == '\t' || r >= 0x20 && r != 0x7F:
			return r
		case r == '\r':
			return '\n'
		}
		return -1
	}, s)
}

func oneLine(s string) string { return strings.Join(strings.Fields(lines(s)), " ") }
