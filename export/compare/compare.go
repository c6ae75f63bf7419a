package compare

import (
	"cmp"
	"context"
	"maps"
	"slices"
	"time"

	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/export/states"
)

// Options say what is compared. From and To are days; where they are empty, the span is
// that of their rows. Slack is how many days may lie between the same event in both.
type Options struct {
	From, To string
	Slack    int
	Types    []string // PLOVER categories; all that we have if empty
}

// Side tells one kind of event in both data sets. An event is a day, a pair and a
// category, however many rows tell it.
type Side struct {
	Name       string `json:"name"`
	Theirs     int    `json:"theirs"`
	Ours       int    `json:"ours"`
	Both       int    `json:"both"` // of ours, found in theirs
	OnlyOurs   int    `json:"only_ours"`
	OnlyTheirs int    `json:"only_theirs"`
}

// Line is an event of either data set, or of both.
type Line struct {
	Day       string   `json:"day"` // ours where we have it
	Pair      string   `json:"pair"`
	Type      string   `json:"type"`
	TheirDay  string   `json:"their_day,omitempty"`
	TheirIDs  []string `json:"their_ids,omitempty"` // at most five
	TheirRows int      `json:"their_rows"`
	OurIDs    []string `json:"our_ids,omitempty"`
}

// Report is the comparison.
type Report struct {
	From   string `json:"from"`
	To     string `json:"to"`
	Slack  int    `json:"slack"`
	Read   Read   `json:"read"`
	Types  []Side `json:"types"`
	Pairs  []Side `json:"pairs"`
	Months []Side `json:"months"`
	Lines  []Line `json:"lines"`
}

// event is what is compared; where says when and under which ids.
type event struct{ pair, kind string }

type where struct {
	day  string
	ids  []string
	rows int
	used bool
}

// FileError is what is wrong with their file.
type FileError struct{ Err error }

func (e *FileError) Error() string { return e.Err.Error() }

// Unwrap returns the cause.
func (e *FileError) Unwrap() error { return e.Err }

// Run compares what rd reads with what src finds.
func Run(ctx context.Context, rd Reader, src source.Source, c *plover.Coder, t *states.Table, o Options) (*Report, error) {
	r := &Report{From: o.From, To: o.To, Slack: o.Slack}
	wanted := func(kind, day string) bool {
		return (len(o.Types) == 0 || slices.Contains(o.Types, kind)) && (o.From == "" || day >= o.From) && (o.To == "" || day <= o.To)
	}
	theirs := map[event]map[string]*where{}
	for row, err := range rd(&r.Read) {
		if err != nil {
			return nil, &FileError{err}
		}
		if !wanted(row.Type, row.Day) {
			continue
		}
		if o.From == "" && (r.From == "" || row.Day < r.From) {
			r.From = row.Day
		}
		if o.To == "" && row.Day > r.To {
			r.To = row.Day
		}
		note(theirs, event{row.A + "–" + row.B, row.Type}, row.Day, row.ID)
	}
	mine, err := read(ctx, src, c, t, r, wanted)
	if err != nil {
		return nil, err
	}
	r.match(theirs, mine, o.Slack)
	r.sum()
	return r, nil
}

func note(m map[event]map[string]*where, e event, day, id string) {
	if m[e] == nil {
		m[e] = map[string]*where{}
	}
	w := m[e][day]
	if w == nil {
		w = &where{day: day}
		m[e][day] = w
	}
	w.rows++
	if len(w.ids) < 5 && !slices.Contains(w.ids, id) {
		w.ids = append(w.ids, id)
	}
}

// read gives our events of the report's span.
func read(ctx context.Context, src source.Source, c *plover.Coder, t *states.Table, r *Report, wanted func(kind, day string) bool) (map[event]map[string]*where, error) {
	out := map[event]map[string]*where{}
	for s, err := range src.Sessions(ctx) {
		if err != nil {
			return nil, err
		}
		for _, e := range c.Events(s, plover.Tally{}) {
			if e.Date == "" || e.Date < r.From || e.Date > r.To || !wanted(string(e.Type), e.Date) {
				continue
			}
			for _, p := range pairs(codes(e.Source, t), codes(e.To, t)) {
				note(out, event{p[0] + "–" + p[1], string(e.Type)}, e.Date, e.ID)
			}
		}
	}
	return out, nil
}

func codes(list []plover.Actor, t *states.Table) []string {
	var out []string
	for _, a := range list {
		if t.Code(a.Code) != nil && !slices.Contains(out, a.Code) {
			out = append(out, a.Code)
		}
	}
	return out
}

// match finds for each of ours the nearest of theirs that is still free.
func (r *Report) match(theirs, mine map[event]map[string]*where, slack int) {
	for e, days := range mine {
		for _, w := range slices.SortedFunc(maps.Values(days), func(a, b *where) int { return cmp.Compare(a.day, b.day) }) {
			line := Line{Day: w.day, Pair: e.pair, Type: e.kind, OurIDs: w.ids}
			if o := nearest(theirs[e], w.day, slack); o != nil {
				o.used = true
				line.TheirDay, line.TheirIDs, line.TheirRows = o.day, o.ids, o.rows
			}
			r.Lines = append(r.Lines, line)
		}
	}
	for e, days := range theirs {
		for _, o := range days {
			if !o.used {
				r.Lines = append(r.Lines, Line{Day: o.day, Pair: e.pair, Type: e.kind, TheirDay: o.day, TheirIDs: o.ids, TheirRows: o.rows})
			}
		}
	}
	slices.SortFunc(r.Lines, func(a, b Line) int {
		return cmp.Or(cmp.Compare(a.Day, b.Day), cmp.Compare(a.Pair, b.Pair), cmp.Compare(a.Type, b.Type), cmp.Compare(len(b.OurIDs), len(a.OurIDs)))
	})
}

// nearest is the event of the nearest day within slack that is not used; of two as
// near, the earlier.
func nearest(days map[string]*where, day string, slack int) *where {
	d, err := time.Parse(time.DateOnly, day)
	if err != nil {
		return nil
	}
	for n := 0; n <= slack; n++ {
		for _, k := range []int{-n, n} {
			if w := days[d.AddDate(0, 0, k).Format(time.DateOnly)]; w != nil && !w.used {
				return w
			}
		}
	}
	return nil
}

// sum counts the lines by category, pair and month.
func (r *Report) sum() {
	count := func(name func(Line) string) []Side {
		by := map[string]*Side{}
		for _, l := range r.Lines {
			k := name(l)
			s := by[k]
			if s == nil {
				s = &Side{Name: k}
				by[k] = s
			}
			we, they := len(l.OurIDs) > 0, len(l.TheirIDs) > 0
			switch {
			case we && they:
				s.Both++
				s.Ours++
				s.Theirs++
			case we:
				s.OnlyOurs++
				s.Ours++
			default:
				s.OnlyTheirs++
				s.Theirs++
			}
		}
		out := make([]Side, 0, len(by))
		for _, s := range by {
			out = append(out, *s)
		}
		return out
	}
	r.Types = count(func(l Line) string { return l.Type })
	slices.SortFunc(r.Types, func(a, b Side) int { return cmp.Compare(slices.Index(ours, a.Name), slices.Index(ours, b.Name)) })
	r.Pairs = count(func(l Line) string { return l.Pair })
	slices.SortFunc(r.Pairs, func(a, b Side) int {
		return cmp.Or(cmp.Compare(b.Theirs+b.Ours, a.Theirs+a.Ours), cmp.Compare(a.Name, b.Name))
	})
	r.Months = count(func(l Line) string { return l.Day[:7] })
	slices.SortFunc(r.Months, func(a, b Side) int { return cmp.Compare(a.Name, b.Name) })
}
