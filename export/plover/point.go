package plover

import (
	"crypto/sha256"
	"encoding/hex"
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
func PointID(p *register.Point) string {
	sum := sha256.Sum256([]byte(p.Act + "|" + strings.Join(p.By, "+") + "|" + strings.Join(strings.Fields(arabic.Normal(p.Text)), " ")))
	return hex.EncodeToString(sum[:4])
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
	e.To = c.addressee(a.t, sides, p)
	e.Text = p.Text
	if m := c.mode(a.t, p); m != "" {
		e.Modes = []string{m}
	}
	e.Pages, e.Sources = len(p.Cites), 0
	return finish(e, a.t, PointID(p), a.rule), true
}

// Mode is the mode of a point, "" where its words do not determine one.
func (c *Coder) Mode(p *register.Point) string { return c.mode(acts[p.Act].t, p) }

func (c *Coder) mode(t Type, p *register.Point) string {
	switch t {
	case Request, Reject, Threaten:
		return c.modes.of(t, p.Text)
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
func (c *Coder) addressee(t Type, sides []side, p *register.Point) []Actor {
	if t == Agree {
		return nil
	}
	codes := c.named.In(words.Normals(p.Text))
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
	if len(s.Status) > 0 && s.Status[0].Value == "held" {
		if e.when(s); e.Date != "" {
			return
		}
	}
	if e.Date, e.End = first, first; first != "" {
		e.Dated = "published"
	}
}
