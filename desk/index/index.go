package index

import (
	"cmp"
	"context"
	"errors"
	"hash/fnv"
	"slices"
	"strings"

	"mahdar/desk/layer"
	"mahdar/register"
	"mahdar/store"
)

// Entry is a session in short. Lo and Hi are its days since 1970-01-01; where no page
// tells when it was, that of the first report.
type Entry struct {
	ID        string
	Lo, Hi    int
	Known     bool   // Lo and Hi are known
	When      string // "FROM/TO", "" if no page tells
	Reported  string // day of the first report, "" if not known
	Mode      string
	Status    string
	Role      string
	Place     string
	Country   string
	Parties   []string
	People    []string
	Topics    []string
	Names     []string // of who took part, for the list
	Disagree  []string
	Planned   bool // was announced before it was held or called off
	Pages     int
	Sources   int
	Points    int
	Doubts    []string // why somebody should look at it
	Confirmed bool
	Corrected bool
	Digest    int64
	told      []string
}

// Index is all of them.
type Index struct {
	Version string   // changes when anything does
	All     []*Entry // newest first, undated ones last
	Counts  store.Counts
	Layer   *layer.Layer
	People  map[string]*register.Person // without the pages that name them
	byID    map[string]*Entry
	byParty map[string][]*Entry
	byPers  map[string][]*Entry
	byPage  map[string][]*Entry
	st      store.Store
}

// Build reads the register and lays edits over it. version names the state of both.
func Build(ctx context.Context, st store.Store, edits []layer.Edit, version string) (*Index, error) {
	x := &Index{Version: version, People: map[string]*register.Person{}, byID: map[string]*Entry{},
		byParty: map[string][]*Entry{}, byPers: map[string][]*Entry{}, byPage: map[string][]*Entry{}, st: st}
	var err error
	if x.Counts, err = st.Counts(ctx); err != nil {
		return nil, err
	}
	for s, err := range st.Sessions(ctx) {
		if err != nil {
			return nil, err
		}
		x.byID[s.ID] = entry(s)
	}
	for p, err := range st.People(ctx) {
		if err != nil {
			return nil, err
		}
		x.People[p.ID] = slim(p)
	}
	if x.Layer, err = layer.Apply(edits, &base{ctx, x}); err != nil {
		return nil, err
	}
	if err := x.overlay(ctx); err != nil {
		return nil, err
	}
	for _, e := range x.byID {
		x.All = append(x.All, e)
	}
	slices.SortFunc(x.All, newest)
	for _, e := range x.All {
		for _, p := range e.Parties {
			k := register.PartyKey(p)
			x.byParty[k] = append(x.byParty[k], e)
		}
		for _, p := range e.People {
			x.byPers[p] = append(x.byPers[p], e)
		}
		for _, p := range e.told {
			x.byPage[p] = append(x.byPage[p], e)
		}
	}
	return x, nil
}

// overlay replaces the entries of what people corrected.
func (x *Index) overlay(ctx context.Context) error {
	l := x.Layer
	if len(l.GoneP)+len(l.Moved) > 0 {
		for id, e := range x.byID {
			if l.Sessions[id] != nil || !slices.ContainsFunc(e.People, func(p string) bool {
				_, gone := l.GoneP[p]
				return gone || l.Moved[p] != nil
			}) {
				continue
			}
			s, err := x.st.Session(ctx, id)
			if err != nil {
				return err
			}
			s = layer.Clone(s)
			if l.Relink(s) {
				l.Sessions[id] = s
			}
		}
	}
	for id, s := range l.Sessions {
		l.Relink(s)
		e := entry(s)
		e.Corrected = true
		x.byID[id] = e
	}
	for id := range l.Gone {
		delete(x.byID, id)
	}
	for id, p := range l.People {
		x.People[id] = slim(p)
	}
	for id := range l.GoneP {
		delete(x.People, id)
	}
	for id := range l.Confirmed {
		if e := x.byID[id]; e != nil {
			e.Confirmed, e.Doubts = true, nil
		}
	}
	return nil
}

func newest(a, b *Entry) int {
	if a.Known != b.Known {
		if a.Known {
			return -1
		}
		return 1
	}
	return cmp.Or(cmp.Compare(b.Lo, a.Lo), cmp.Compare(a.ID, b.ID))
}

// slim leaves out which pages name a person: they are many.
func slim(p *register.Person) *register.Person {
	q := *p
	q.Names = slices.Clone(p.Names)
	for i := range q.Names {
		q.Names[i].Cites = nil
	}
	q.Offices = slices.Clone(p.Offices)
	for i := range q.Offices {
		q.Offices[i].Cites = nil
	}
	return &q
}

func entry(s *register.Session) *Entry {
	e := &Entry{ID: s.ID, When: register.First(s.When), Mode: register.First(s.Mode), Status: register.First(s.Status), Role: s.Role, Place: register.First(s.Place),
		Disagree: s.Disagree, Planned: s.Planned != nil, Pages: len(s.Told), Sources: s.Sources, Points: len(s.Points), Parties: layer.Parties(s)}
	e.Lo, e.Hi, e.Known = s.Days()
	if len(s.Place) > 0 {
		e.Country = s.Place[0].Country
	}
	for i := range s.Participants {
		p := &s.Participants[i]
		if p.Person != "" && !slices.Contains(e.People, p.Person) {
			e.People = append(e.People, p.Person)
		}
		if n := register.First(p.Names); n != "" && len(e.Names) < 6 {
			e.Names = append(e.Names, n)
		}
	}
	for _, t := range s.Topics {
		e.Topics = append(e.Topics, t.Value)
	}
	for _, t := range s.Told {
		e.told = append(e.told, t.Page)
		if d := t.Published; d != "" && (e.Reported == "" || d < e.Reported) {
			e.Reported = d[:min(10, len(d))]
		}
	}
	e.Doubts = doubts(s)
	h := fnv.New64a()
	for _, v := range []string{e.When, e.Mode, e.Status, e.Role, e.Place, e.Country, strings.Join(e.Parties, "+"), strings.Join(e.Names, "+"), strings.Join(e.told, "+"), string(rune(e.Points + 32))} {
		h.Write([]byte(v))
		h.Write([]byte{0})
	}
	e.Digest = int64(h.Sum64())
	return e
}

// Session returns a whole session as corrected. ErrNotFound of package store; a
// session that was merged comes as the one into which it went.
func (x *Index) Session(ctx context.Context, id string) (*register.Session, error) {
	for range 8 {
		to, gone := x.Layer.Gone[id]
		if !gone {
			break
		}
		if to == "" {
			return nil, store.ErrNotFound
		}
		id = to
	}
	if s := x.Layer.Sessions[id]; s != nil {
		return s, nil
	}
	s, err := x.st.Session(ctx, id)
	if err != nil && !errors.Is(err, store.ErrNotFound) {
		return nil, err
	}
	if s == nil {
		return nil, store.ErrNotFound
	}
	return s, nil
}

// Entry returns a session in short, nil if there is none.
func (x *Index) Entry(id string) *Entry { return x.byID[id] }

// OfParty lists the sessions of a party, newest first.
func (x *Index) OfParty(code string) []*Entry { return x.byParty[register.PartyKey(code)] }

// OfPerson lists the sessions of a person, newest first.
func (x *Index) OfPerson(id string) []*Entry { return x.byPers[id] }

// OfPage lists the sessions that a page tells.
func (x *Index) OfPage(key string) []*Entry { return x.byPage[key] }

// OfPair lists the sessions in which both take part, newest first.
func (x *Index) OfPair(a, b string) []*Entry {
	k := register.PartyKey(b)
	var out []*Entry
	for _, e := range x.OfParty(a) {
		if slices.ContainsFunc(e.Parties, func(p string) bool { return register.PartyKey(p) == k }) {
			out = append(out, e)
		}
	}
	return out
}

// base gives the layer the register that lies under it.
type base struct {
	ctx context.Context
	x   *Index
}

func (b *base) Session(id string) (*register.Session, error) {
	s, err := b.x.st.Session(b.ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return s, err
}

func (b *base) Person(id string) (*register.Person, error) {
	p, err := b.x.st.Person(b.ctx, id)
	if errors.Is(err, store.ErrNotFound) {
		return nil, nil
	}
	return p, err
}

// Near finds the session that shares pages and parties with an anchor, the one that
// shares most; of people the one with the same party that shares a spelling.
func (b *base) Near(kind string, a layer.Anchor) string {
	best, id := 0, ""
	take := func(score int, other string) {
		if score > best || score == best && score > 0 && other < id {
			best, id = score, other
		}
	}
	if kind == layer.Person {
		for _, p := range b.x.People {
			n := 0
			for _, c := range p.Names {
				if slices.Contains(a.Names, c.Value) {
					n++
				}
			}
			if n > 0 && len(a.Parties) > 0 && register.PartyKey(a.Parties[0]) == register.PartyKey(p.Party) {
				take(n, p.ID)
			}
		}
		return id
	}
	for _, e := range b.x.byID {
		pages, parties := shared(e.told, a.Pages), shared(e.Parties, a.Parties)
		if pages == 0 || parties == 0 || parties == 1 && len(a.Parties) > 1 && len(e.Parties) > 1 {
			continue
		}
		n := 100*pages + 10*parties - 10*(len(e.Parties)-parties)
		if e.Mode == a.Mode {
			n += 5
		}
		take(n, e.ID)
	}
	return id
}

func shared(a, b []string) int {
	n := 0
	for _, v := range a {
		if slices.Contains(b, v) {
			n++
		}
	}
	return n
}
