package plover

import (
	"fmt"
	"slices"

	"mahdar/export/states"
	"mahdar/lexicon"
	"mahdar/register"
	"mahdar/store/words"
)

// Coder codes sessions as events. It may be used from several goroutines, but for
// Tally.
type Coder struct {
	parties  parties
	named    *words.States
	modes    modeTable
	contexts map[string][]string
	sectors  map[string]string
}

// New loads the tables.
func New(lex *lexicon.Lexicon) (*Coder, error) {
	st, err := states.Load()
	if err != nil {
		return nil, err
	}
	c := &Coder{parties: parties{st, lex}, named: words.NewStates(lex), contexts: map[string][]string{}, sectors: map[string]string{}}
	if c.modes, err = loadModes(); err != nil {
		return nil, err
	}
	topics, err := rows("contexts.tsv", 2)
	if err != nil {
		return nil, err
	}
	for _, r := range topics {
		c.contexts[r[0]] = list(r[1])
	}
	sectors, err := rows("sectors.tsv", 2)
	if err != nil {
		return nil, err
	}
	for _, r := range sectors {
		c.sectors[r[0]] = r[1]
	}
	return c, nil
}

// Events codes a session and its points: first its announcement, then the session,
// then the points as they stand. What makes no event is counted in left. An event may
// have no date.
func (c *Coder) Events(s *register.Session, left Tally) []Event {
	sides := c.sides(s)
	base := c.base(s)
	var out []Event
	add := func(e Event, ok bool) {
		if ok {
			out = append(out, e)
		}
	}
	status := register.First(s.Status)
	if s.Planned != nil || status == "planned" {
		add(c.announced(base, s, sides, left))
	}
	switch status {
	case "held":
		add(c.consult(base, s, sides, left))
	case "proposed":
		add(c.proposed(base, s, sides, left))
	case "called_off":
		add(c.cancelled(base, s, sides, left))
	}
	for i := range s.Points {
		add(c.point(base, s, sides, &s.Points[i], left))
	}
	return out
}

// base is what all events of a session share.
func (c *Coder) base(s *register.Session) Event {
	e := Event{Session: s.ID, Role: s.Role, Pages: len(s.Told), Sources: s.Sources}
	for _, t := range s.Topics {
		for _, x := range c.contexts[t.Value] {
			if !slices.Contains(e.Contexts, x) {
				e.Contexts = append(e.Contexts, x)
			}
		}
	}
	slices.Sort(e.Contexts)
	if len(s.Place) > 0 {
		e.Place, e.Country = s.Place[0].Value, s.Place[0].Country
	}
	if len(s.Told) > 0 {
		t := s.Told[0]
		e.Page, e.Outlet, e.Published = t.Page, t.Outlet, day(t.Published)
	}
	for _, p := range s.Participants {
		if len(p.Names) > 0 {
			e.People = append(e.People, p.Names[0].Value)
		}
		if p.Party != "" && !c.state(p.Party) && !slices.Contains(e.Orgs, p.Party) {
			e.Orgs = append(e.Orgs, p.Party)
		}
	}
	return e
}

// day is the day of an ISO 8601 moment, "" if it tells none.
func day(s string) string {
	if len(s) < 10 {
		return ""
	}
	return s[:10]
}

// finish gives an event its category, quad, score and id.
func finish(e Event, t Type, what string, rules ...string) Event {
	e.Type, e.Quad, e.Score = t, scales[t].quad, scales[t].score
	e.ID = fmt.Sprintf("mahdar-%s-%s", e.Session, what)
	e.Rules = rules
	mode := ""
	if len(e.Modes) > 0 {
		mode = e.Modes[0]
	}
	e.CAMEO = cameo(t, mode)
	return e
}
