package layer

import (
	"slices"

	"mahdar/register"
)

// Base is the register under the layer.
type Base interface {
	// Session returns a session of the reading, nil if there is none.
	Session(id string) (*register.Session, error)
	// Person returns a person of the reading, nil if there is none.
	Person(id string) (*register.Person, error)
	// Near returns the id of the session, or the person, that an anchor means, "" if none.
	Near(kind string, a Anchor) string
}

// Layer is the outcome of all edits: what differs from the reading.
type Layer struct {
	Sessions  map[string]*register.Session // corrected ones by id
	Gone      map[string]string            // rejected: ""; merged: into which one
	People    map[string]*register.Person  // corrected ones by id
	GoneP     map[string]string            // people: as Gone
	Moved     map[string]map[string]string // person → spelling → the person split off
	Confirmed map[string]bool              // ids that somebody confirmed as a whole
	Lost      []Edit                       // edits whose target is not there any more
	Of        map[string][]Edit            // all edits by the id under which the target is now, undone ones too
	pages     map[string]bool
}

// Apply lays edits, in the order of their ids, over a register.
func Apply(edits []Edit, base Base) (*Layer, error) {
	l := &Layer{Sessions: map[string]*register.Session{}, Gone: map[string]string{}, People: map[string]*register.Person{},
		GoneP: map[string]string{}, Moved: map[string]map[string]string{}, Confirmed: map[string]bool{}, Of: map[string][]Edit{}, pages: map[string]bool{}}
	for _, e := range edits {
		var id string
		var err error
		if e.Kind == Session {
			id, err = l.session(e, base)
		} else {
			id, err = l.person(e, base)
		}
		if err != nil {
			return nil, err
		}
		if id == "" {
			l.Lost = append(l.Lost, e)
			id = e.Target
		}
		l.Of[id] = append(l.Of[id], e)
		if e.Kind == Session && e.Other != "" {
			l.Of[e.Other] = append(l.Of[e.Other], e)
		}
	}
	return l, nil
}

// resolve finds a session now: as corrected, as read, or where it went.
func (l *Layer) resolve(id string, a Anchor, base Base) (string, *register.Session, error) {
	for range 8 {
		if s := l.Sessions[id]; s != nil {
			return id, s, nil
		}
		to, gone := l.Gone[id]
		if !gone {
			break
		}
		if to == "" {
			return "", nil, nil
		}
		id = to
	}
	s, err := base.Session(id)
	if err != nil {
		return "", nil, err
	}
	if s == nil {
		if id = base.Near(Session, a); id == "" {
			return "", nil, nil
		}
		if s = l.Sessions[id]; s != nil {
			return id, s, nil
		}
		if _, gone := l.Gone[id]; gone {
			return "", nil, nil
		}
		if s, err = base.Session(id); err != nil || s == nil {
			return "", nil, err
		}
	}
	return id, Clone(s), nil
}

// session applies one edit and returns the id of what it was applied to, "" if that is
// not there.
func (l *Layer) session(e Edit, base Base) (string, error) {
	id, s, err := l.resolve(e.Target, e.Anchor, base)
	if err != nil || s == nil {
		return "", err
	}
	if e.Undone != nil {
		return id, nil
	}
	switch e.Action {
	case Confirm:
		if e.Field == "" {
			l.Confirmed[id] = true
		}
		return id, nil
	case Reject:
		if e.Field == "" {
			l.Gone[id] = ""
			delete(l.Sessions, id)
			return id, nil
		}
		take(s, e)
	case Change:
		set(s, e)
	case Merge:
		other, t, err := l.resolve(e.Other, e.Also, base)
		if err != nil || t == nil || other == id {
			return id, err
		}
		join(s, t)
		l.Gone[other] = id
		delete(l.Sessions, other)
	case Split:
		off := restrict(s, func(page string) bool { return slices.Contains(e.Parts, page) })
		rest := restrict(s, func(page string) bool { return !slices.Contains(e.Parts, page) })
		if len(off.Told) == 0 || len(rest.Told) == 0 {
			return id, nil
		}
		off.ID = SplitID(e.Target, e.Parts)
		l.Sessions[off.ID] = off
		l.Of[off.ID] = append(l.Of[off.ID], e)
		s = rest
	}
	s.ID = id
	l.Sessions[id] = s
	return id, nil
}

func (l *Layer) person(e Edit, base Base) (string, error) {
	id := e.Target
	p := l.People[id]
	if p == nil {
		q, err := base.Person(id)
		if err != nil {
			return "", err
		}
		if q == nil {
			if id = base.Near(Person, e.Anchor); id == "" {
				return "", nil
			}
			if q, err = base.Person(id); err != nil || q == nil {
				return "", err
			}
		}
		c := *q
		p = &c
	}
	if e.Undone != nil {
		return id, nil
	}
	switch e.Action {
	case Confirm:
		l.Confirmed[id] = true
		return id, nil
	case Reject:
		l.GoneP[id] = ""
		delete(l.People, id)
		return id, nil
	case Change:
		if e.Field == "name" {
			p.Name = e.Value
		} else {
			p.Party = e.Value
		}
	case Merge:
		q, err := base.Person(e.Other)
		if err != nil || q == nil {
			return id, err
		}
		p.Names = append(slices.Clone(p.Names), q.Names...)
		p.Offices = append(slices.Clone(p.Offices), q.Offices...)
		l.GoneP[e.Other] = id
	case Split:
		off := *p
		off.ID = "p" + SplitID(e.Target, e.Parts)[1:]
		off.Name = e.Parts[0]
		off.Names, p.Names = part(p.Names, e.Parts)
		if len(off.Names) == 0 || len(p.Names) == 0 {
			return id, nil
		}
		p.Name = p.Names[0].Value
		off.Offices = nil
		if l.Moved[id] == nil {
			l.Moved[id] = map[string]string{}
		}
		for _, n := range e.Parts {
			l.Moved[id][n] = off.ID
		}
		l.People[off.ID] = &off
	}
	l.People[id] = p
	return id, nil
}

// part tells the claims whose value is in values from the others.
func part(list []register.Claim, values []string) (in, out []register.Claim) {
	for _, c := range list {
		if slices.Contains(values, c.Value) {
			in = append(in, c)
		} else {
			out = append(out, c)
		}
	}
	return in, out
}

// People lays the corrections of people over the participants of a session: merged,
// split and rejected ones. It reports whether something changed; s is changed in place.
func (l *Layer) Relink(s *register.Session) bool {
	changed := false
	for i := range s.Participants {
		p := &s.Participants[i]
		if m := l.Moved[p.Person]; m != nil && len(p.Names) > 0 && m[p.Names[0].Value] != "" {
			p.Person, changed = m[p.Names[0].Value], true
		}
		to, gone := l.GoneP[p.Person]
		if !gone || p.Person == "" {
			continue
		}
		changed = true
		p.Person = to
		if to == "" {
			p.Names = nil
		}
	}
	return changed
}
