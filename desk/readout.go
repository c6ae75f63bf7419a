package desk

import (
	"context"
	"slices"

	"mahdar/register"
	"mahdar/store/words"
)

// point is what sides said or agreed, as shown.
type point struct {
	By      []string
	Act     string
	Text    string
	Readout string
	Quotes  []quote
	More    int
	Alone   bool // no other account tells it
	stems   []string
}

// column is the account of one party.
type column struct {
	Party   string
	Points  []point
	Sources int
}

// readouts are the accounts side by side. ByAccount: a column holds what the party's own
// outlets tell, or what pages tell as its account; else what the party said.
type readouts struct {
	ByAccount bool
	Columns   []column
	Joint     []point
	Others    []point // of no account: what other pages tell
}

func (q *request) points(s *register.Session) ([]point, error) {
	out := make([]point, 0, len(s.Points))
	for _, p := range s.Points {
		quotes, more, err := q.d.quotes(q.Context(), p.Cites)
		if err != nil {
			return nil, err
		}
		out = append(out, point{By: p.By, Act: p.Act, Text: p.Text, Readout: p.Readout, Quotes: quotes, More: more, stems: words.Stems(p.Text)})
	}
	return out, nil
}

// readouts sorts the points of a session into accounts. Where the pages let two accounts
// be told apart, a point stands in the column of each account that tells it; a point
// that no other account tells in like words is set off. Nil if there is nothing to lay
// side by side.
func (d *Desk) readouts(ctx context.Context, s *register.Session, parties []string, points []point) *readouts {
	if len(parties) < 2 || len(parties) > 6 || len(points) == 0 {
		return nil
	}
	home := map[string]string{}
	for _, t := range s.Told {
		home[t.Page] = d.account(ctx, t.Page, t.Outlet)
	}
	r := &readouts{ByAccount: true}
	filled := 0
	for _, party := range parties {
		c := column{Party: party}
		for i, p := range points {
			if slices.Contains(accounts(&s.Points[i], home), party) {
				c.Points = append(c.Points, p)
			}
		}
		if len(c.Points) > 0 {
			filled++
		}
		r.Columns = append(r.Columns, c)
	}
	if filled < 2 {
		return speakers(parties, points)
	}
	for i, p := range points {
		if !slices.ContainsFunc(accounts(&s.Points[i], home), func(a string) bool { return slices.Contains(parties, a) }) {
			r.Others = append(r.Others, p)
		}
	}
	for i := range r.Columns {
		for j := range r.Columns[i].Points {
			p := &r.Columns[i].Points[j]
			p.Alone = !slices.ContainsFunc(r.Columns, func(o column) bool {
				return o.Party != r.Columns[i].Party && slices.ContainsFunc(o.Points, func(x point) bool { return alike(p.stems, x.stems) })
			})
		}
	}
	return r
}

// accounts lists the parties whose account holds a point.
func accounts(p *register.Point, home map[string]string) []string {
	var out []string
	if p.Readout != "" {
		out = append(out, p.Readout)
	}
	for _, c := range p.Cites {
		if h := home[c.Page]; h != "" && !slices.Contains(out, h) {
			out = append(out, h)
		}
	}
	return out
}

// account is the party whose account a page is: the one party whose statement it names
// as its source, else the state whose outlet it is; "" if it names several, or none.
func (d *Desk) account(ctx context.Context, key, outlet string) string {
	p, err := d.pages.get(ctx, key)
	if err != nil {
		return ""
	}
	named := ""
	for _, pt := range p.m.Points {
		switch {
		case pt.Readout == "" || pt.Readout == named:
		case named != "":
			return ""
		default:
			named = pt.Readout
		}
	}
	if named != "" {
		return named
	}
	return d.o.Home(outlet)
}

// speakers lays the points side by side by who speaks.
func speakers(parties []string, points []point) *readouts {
	r := &readouts{}
	n := 0
	for _, party := range parties {
		c := column{Party: party}
		for _, p := range points {
			if len(p.By) == 1 && register.PartyKey(p.By[0]) == register.PartyKey(party) {
				c.Points = append(c.Points, p)
				n++
			}
		}
		r.Columns = append(r.Columns, c)
	}
	for _, p := range points {
		if len(p.By) > 1 {
			r.Joint = append(r.Joint, p)
		}
	}
	if n == 0 {
		return nil
	}
	return r
}

// alike reports whether two points say much the same: half the words of the shorter
// one, without function words, stand in the other.
func alike(a, b []string) bool {
	if len(b) < len(a) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	n := 0
	for _, w := range a {
		if slices.Contains(b, w) {
			n++
		}
	}
	return 2*n >= len(a)
}
