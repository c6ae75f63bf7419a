package plover

import (
	"strings"

	"mahdar/register"
)

// consult codes a session that was held.
func (c *Coder) consult(e Event, s *register.Session, sides []side, left Tally) (Event, bool) {
	if len(sides) == 0 {
		left[NoSource]++
		return e, false
	}
	e.when(s)
	rules := e.setting(s, sides)
	return finish(e, Consult, "consult", rules...), true
}

// setting tells host from visitor and gives the modes of CONSULT, with their rules.
func (e *Event) setting(s *register.Session, sides []side) []string {
	e.Source = flat(sides)
	switch register.First(s.Mode) {
	case "call", "video", "message":
		e.Modes = []string{Phone}
		if len(sides) > 2 {
			e.Modes = append(e.Modes, Multilateral)
			return []string{"consult-phone", "consult-multilateral", "consult-all"}
		}
		return []string{"consult-phone", "consult-all"}
	}
	hosts, guests, known := split(sides, e.Country)
	var rules []string
	if len(sides) > 2 {
		e.Modes, rules = []string{Multilateral}, []string{"consult-multilateral"}
	}
	switch {
	case !known:
	case len(hosts) == 0:
		e.Modes, rules = append([]string{ThirdParty}, e.Modes...), append([]string{"consult-third"}, rules...)
	case len(hosts) == 1 && len(guests) == 1:
		e.Source, e.To = guests[0].actors, hosts[0].actors
		e.Modes = []string{Visit}
		return []string{"consult-visit"}
	}
	return append(rules, "consult-all")
}

// split parts those who are at home in a country from the others. It is not known where
// the country is not told, or some side's home is not.
func split(sides []side, country string) (hosts, guests []side, known bool) {
	if country == "" {
		return nil, sides, false
	}
	known = true
	for _, s := range sides {
		switch s.home {
		case country:
			hosts = append(hosts, s)
		case "":
			known = false
			guests = append(guests, s)
		default:
			guests = append(guests, s)
		}
	}
	// A host of whom we know is enough where there are two.
	if len(hosts) == 1 && len(sides) == 2 {
		known = true
	}
	return hosts, guests, known
}

// announced codes the announcement of a session: an intention, on the day of the first
// page that announces it.
func (c *Coder) announced(e Event, s *register.Session, sides []side, left Tally) (Event, bool) {
	if len(sides) == 0 {
		left[NoSource]++
		return e, false
	}
	e.told(s, "planned")
	e.Source = flat(sides)
	if when := register.First(s.When); when != "" {
		from, to, _ := strings.Cut(when, "/")
		e.Comment = "session announced for " + from
		if to != from && to != "" {
			e.Comment += " to " + to
		}
	}
	e = finish(e, Agree, "announced", "agree-future")
	e.CAMEO = cameo(Agree, Meet)
	return e, true
}

// proposed codes an invitation: the host of a visit asks the visitor. Who else proposed
// a session no page tells so that a register could keep it.
func (c *Coder) proposed(e Event, s *register.Session, sides []side, left Tally) (Event, bool) {
	hosts, guests, _ := split(sides, e.Country)
	if register.First(s.Mode) != "visit" || len(hosts) != 1 || len(guests) != 1 {
		left[NoAsker]++
		return e, false
	}
	e.told(s, "proposed")
	e.Source, e.To, e.Modes = hosts[0].actors, guests[0].actors, []string{Meet}
	return finish(e, Request, "invited", "request-meet"), true
}

// cancelled codes a session that was called off.
func (c *Coder) cancelled(e Event, s *register.Session, sides []side, left Tally) (Event, bool) {
	if len(sides) == 0 {
		left[NoSource]++
		return e, false
	}
	e.told(s, "called_off")
	e.Source, e.Modes = flat(sides), []string{Meet}
	e.Comment = "who called it off is not told"
	return finish(e, Reject, "cancelled", "reject-cancelled"), true
}
