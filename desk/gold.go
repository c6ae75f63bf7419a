package desk

import (
	"context"
	"errors"
	"slices"

	"mahdar/desk/layer"
	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store"
)

// Gold gives the pages of which some session was confirmed or corrected, in the
// codebook form, with the corrections made: in the order of their keys. A value that a
// page does not tell is not put into it, except where it is the only page of its
// session; a session that was rejected is not there. The id of a page is the name
// under which it came in, else its key.
func (d *Desk) Gold(ctx context.Context, each func(minutes.Codebook) error) error {
	x := d.Index()
	pages := map[string]bool{}
	for id, list := range x.Layer.Of {
		if !slices.ContainsFunc(list, func(e layer.Edit) bool { return e.Kind == layer.Session && e.Undone == nil }) {
			continue
		}
		s, err := x.Session(ctx, id)
		if errors.Is(err, store.ErrNotFound) {
			for _, e := range list { // rejected: its pages are gold without it
				for _, p := range e.Anchor.Pages {
					pages[p] = true
				}
			}
			continue
		}
		if err != nil {
			return err
		}
		for _, t := range s.Told {
			pages[t.Page] = true
		}
	}
	keys := make([]string, 0, len(pages))
	for p := range pages {
		keys = append(keys, p)
	}
	slices.Sort(keys)
	for _, key := range keys {
		p, err := d.pages.get(ctx, key)
		if errors.Is(err, store.ErrNotFound) {
			continue
		}
		if err != nil {
			return err
		}
		c, err := d.goldPage(ctx, p)
		if err != nil {
			return err
		}
		if err := each(c); err != nil {
			return err
		}
	}
	return nil
}

// goldPage is a page with the corrections of its sessions.
func (d *Desk) goldPage(ctx context.Context, p *opened) (minutes.Codebook, error) {
	x := d.Index()
	out := p.m.Codebook()
	if out.ID = p.key; len(p.names) > 0 {
		out.ID = p.names[0]
	}
	of := map[string]*register.Session{} // consultation of the page → session
	for _, e := range x.OfPage(p.key) {
		s, err := x.Session(ctx, e.ID)
		if err != nil {
			return out, err
		}
		for _, t := range s.Told {
			if t.Page == p.key {
				of[t.Consultation] = s
			}
		}
	}
	list := out.Consultations
	out.Consultations = []minutes.CodebookConsultation{}
	kept := map[string]bool{}
	for i, c := range list {
		id := p.m.Consultations[i].ID
		s := of[id]
		if s == nil {
			continue // rejected
		}
		kept[id] = true
		for _, e := range x.Layer.Of[s.ID] {
			if e.Undone == nil {
				amend(&c, e, len(s.Told) == 1)
			}
		}
		out.Consultations = append(out.Consultations, c)
	}
	points := out.Points
	out.Points = nil
	for i, pt := range points {
		src := p.m.Points[i]
		if !kept[src.Consultation] {
			continue
		}
		if s := of[src.Consultation]; x.Layer.Sessions[s.ID] != nil && rejected(x.Layer.Of[s.ID], pt.Text) {
			continue
		}
		out.Points = append(out.Points, pt)
	}
	return out, nil
}

func rejected(list []layer.Edit, text string) bool {
	return slices.ContainsFunc(list, func(e layer.Edit) bool {
		return e.Undone == nil && e.Action == layer.Reject && e.Field == "point" && e.Part == text
	})
}

// amend makes one correction in one page's telling. alone: no other page tells it.
func amend(c *minutes.CodebookConsultation, e layer.Edit, alone bool) {
	if e.Action != layer.Change && e.Action != layer.Reject || e.Field == "" {
		return
	}
	var v *string
	if e.Action == layer.Change {
		v = &e.Value
	}
	told := func(p *string) bool { return p != nil || alone }
	switch e.Field {
	case "mode":
		if v != nil {
			c.Mode = *v
		}
	case "status":
		if v != nil {
			c.Status = *v
		}
	case "role":
		if v != nil {
			c.Role = *v
		}
	case "when":
		if told(c.From) {
			c.From, c.To = nil, nil
			if v != nil {
				from, to := cut(*v)
				c.From, c.To = &from, &to
			}
		}
	case "place":
		if told(c.Place) {
			c.Place = v
		}
	case "country":
		if told(c.Country) {
			c.Country = v
		}
	case "minutes":
		if c.Minutes != nil || alone {
			c.Minutes = nil
			if v != nil {
				n := atoi(*v)
				c.Minutes = &n
			}
		}
	case "participant":
		amendSeat(c, e)
	case "person", "office", "party":
		amendField(c, e, v)
	}
}

func cut(when string) (string, string) {
	for i := range when {
		if when[i] == '/' {
			return when[:i], when[i+1:]
		}
	}
	return when, when
}

// is reports whether a participant of a page is the one of the register's key: of the
// same party and, where both tell, name or office.
func is(p minutes.CodebookParticipant, key string) bool {
	party, office, name := split3(key)
	if p.Party == nil || register.PartyKey(*p.Party) != register.PartyKey(party) {
		return false
	}
	if p.Person != nil && name != "" {
		return samePerson(*p.Person, name)
	}
	return p.Office == nil || office == "" || *p.Office == office
}

func amendSeat(c *minutes.CodebookConsultation, e layer.Edit) {
	if e.Action == layer.Reject {
		c.Participants = slices.DeleteFunc(c.Participants, func(p minutes.CodebookParticipant) bool { return is(p, e.Part) })
		return
	}
	party, office, name := split3(e.Value)
	p := minutes.CodebookParticipant{}
	for _, f := range []struct {
		to    **string
		value string
	}{{&p.Party, party}, {&p.Office, office}, {&p.Person, name}} {
		if f.value != "" {
			v := f.value
			*f.to = &v
		}
	}
	c.Participants = append(c.Participants, p)
}

func amendField(c *minutes.CodebookConsultation, e layer.Edit, v *string) {
	for i := range c.Participants {
		p := &c.Participants[i]
		if !is(*p, e.Part) {
			continue
		}
		switch e.Field {
		case "person":
			p.Person = v
		case "office":
			p.Office = v
		case "party":
			p.Party = v
		}
		return
	}
}
