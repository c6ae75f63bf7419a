package plover

import (
	"crypto/sha256"
	"encoding/hex"
	"io"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/register"
	"mahdar/store/words"
)

// acts are the categories of the acts of a point, with the rule that decides them.
var acts = map[string]struct {
	t    Type
	rule string
}{
	"agree": {Agree, "agree"}, "promise": {Agree, "agree"}, "support": {Support, "support"}, "call_for": {Request, "request"},
	"condemn": {Accuse, "accuse"}, "reject": {Reject, "reject"}, "warn": {Threaten, "threaten"},
}

// PointID is the id of a point within its session: made of its side, act and words.
func PointID(p *register.Point) string { return pointID(p, words.Normals(p.Text)) }

// pointID is PointID of a point whose text has the words ws.
func pointID(p *register.Point, ws []string) string {
	h := sha256.New()
	for _, s := range p.By {
		io.WriteString(h, s)
		io.WriteString(h, "+")
	}
	io.WriteString(h, p.Act)
	for _, w := range ws {
		io.WriteString(h, " ")
		io.WriteString(h, w)
	}
	return hex.EncodeToString(h.Sum(nil)[:4])
}

// point codes what sides said or agreed.
func (c *Coder) point(e Event, s *register.Session, sides []side, p *register.Point, left Tally) (Event, bool) {
	a, ok := acts[p.Act]
	switch {
	case p.Act == "discuss":
		left[Within]++
		return e, false
	case !ok:
		left[NoCategory]++
		return e, false
	case len(p.By) == 0:
		left[NoSource]++
		return e, false
	}
	e.said(s, p)
	for _, by := range p.By {
		e.Source = append(e.Source, c.speaker(sides, by))
	}
	ws := words.Normals(p.Text)
	e.To = c.addressee(a.t, sides, p, ws)
	e.Text = p.Text
	if m := c.mode(a.t, p, ws); m != "" {
		e.Modes = []string{m}
	}
	e.Pages, e.Sources = len(p.Cites), 0
	return finish(e, a.t, pointID(p, ws), a.rule), true
}

// Mode is the mode of a point, "" where its words do not determine one.
func (c *Coder) Mode(p *register.Point) string {
	switch t := acts[p.Act].t; t {
	case Request, Reject, Threaten, Accuse:
		return c.mode(t, p, words.Normals(p.Text))
	}
	return ""
}

func (c *Coder) mode(t Type, p *register.Point, ws []string) string {
	switch t {
	case Request, Reject, Threaten:
		return c.modes.of(t, ws)
	case Accuse:
		return accusation(p)
	}
	return ""
}

// accusation tells an allegation by its verb; anything else that condemns disapproves.
func accusation(p *register.Point) string {
	for _, cite := range p.Cites {
		for _, ev := range cite.Evidence {
			if strings.Contains(arabic.Normal(ev.Quote), "تهم") {
				return Allege
			}
		}
	}
	return Disapprove
}

// addressee is the other side of a session that a point names, where it names no other
// party at all: then what is asked, rejected, praised or condemned is that side's.
// The manual wants no recipient for any of these categories.
func (c *Coder) addressee(t Type, sides []side, p *register.Point, ws []string) []Actor {
	if t == Agree {
		return nil
	}
	codes := c.named.In(ws)
	codes = slices.DeleteFunc(codes, func(code string) bool { return slices.Contains(p.By, code) })
	if len(codes) != 1 {
		return nil
	}
	for _, s := range sides {
		if s.party == codes[0] {
			return []Actor{c.speaker(sides, s.party)}
		}
	}
	return nil
}

// said dates a point: with the session, where it was held; else with the first page
// that has it.
func (e *Event) said(s *register.Session, p *register.Point) {
	first, outlet, page := "", "", ""
	for _, t := range s.Told {
		cited := slices.ContainsFunc(p.Cites, func(c register.Cite) bool { return c.Page == t.Page })
		if d := day(t.Published); cited && (page == "" || d != "" && (first == "" || d < first)) {
			first, outlet, page = d, t.Outlet, t.Page
		}
	}
	if page != "" {
		e.Page, e.Outlet, e.Published = page, outlet, first
	}
	if register.First(s.Status) == "held" {
		if e.when(s); e.Date != "" {
			return
		}
	}
	if e.Date, e.End = first, first; first != "" {
		e.Dated = "published"
	}
}
