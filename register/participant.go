package register

import (
	"cmp"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/register/names"
)

// seat is one who took part, gathered over tellings.
type seat struct {
	party  string // as compared
	shown  *ballot
	names  *ballot
	office *ballot
	out    Participant
}

// participants joins those who took part over all tellings of a session: one person
// under all spellings, and a bare party only where nobody of it is named or titled.
// It also reports whether independent sources give one person different offices.
func participants(group []*telling) ([]Participant, bool) {
	var seats []*seat
	all := byDetail(group)
	for _, v := range all {
		party := ""
		if v.q.Party != nil {
			party = PartyKey(v.q.Party.Value)
		}
		st := find(seats, party, v.q)
		if st == nil {
			st = &seat{party: party, shown: newBallot(), names: newBallot(), office: newBallot()}
			seats = append(seats, st)
		}
		var said []minutes.Evidence
		if v.q.Person != nil && v.q.Person.Value != "" {
			st.names.add(v.t, v.q.Person.Value, v.q.Person.Evidence)
			said = append(said, v.q.Person.Evidence...)
		}
		if v.q.Office != nil && v.q.Office.Value != "" {
			st.office.add(v.t, v.q.Office.Value, v.q.Office.Evidence)
			said = append(said, v.q.Office.Evidence...)
		}
		if v.q.Party != nil {
			st.shown.add(v.t, v.q.Party.Value, v.q.Party.Evidence)
			said = append(said, v.q.Party.Evidence...)
		}
		st.out.Cites = cite(st.out.Cites, v.t.page, said)
	}
	var out []Participant
	odd := false
	for _, st := range seats {
		p := st.out
		if shown := st.shown.count(even); len(shown) > 0 {
			p.Party = shown[0].Value
		}
		p.Names = st.names.count(fullness)
		p.Office = st.office.count(even)
		odd = odd || len(p.Names) > 0 && st.office.apart(func(x, y string) bool { return x != y })
		out = append(out, p)
	}
	slices.SortFunc(out, func(a, b Participant) int {
		return cmp.Or(cmp.Compare(a.Party, b.Party), cmp.Compare(First(a.Office), First(b.Office)), cmp.Compare(First(a.Names), First(b.Names)))
	})
	return out, odd
}

// fullness prefers names of several words to a single one.
func fullness(name string) int { return min(len(names.Telling(name)), 2) }

type vote struct {
	t      *telling
	q      minutes.Participant
	weight int
	name   string
}

// byDetail lists the participants of all tellings, the fullest names first, then
// offices, then bare parties, so that the lesser ones find their seat.
func byDetail(group []*telling) []vote {
	var all []vote
	for _, t := range group {
		for _, q := range t.c.Participants {
			v := vote{t: t, q: q}
			switch {
			case q.Person != nil && q.Person.Value != "":
				v.weight, v.name = 100+len(names.Telling(q.Person.Value)), arabic.Normal(q.Person.Value)
			case q.Office != nil && q.Office.Value != "":
				v.weight = 1
			}
			all = append(all, v)
		}
	}
	slices.SortStableFunc(all, func(a, b vote) int {
		return cmp.Or(cmp.Compare(b.weight, a.weight), cmp.Compare(a.name, b.name))
	})
	return all
}

// find returns the seat that q takes: of the same party, with a like name; without
// a name, the one seat of that office; without an office, any seat of the party.
func find(seats []*seat, party string, q minutes.Participant) *seat {
	name, office := "", ""
	if q.Person != nil {
		name = q.Person.Value
	}
	if q.Office != nil {
		office = q.Office.Value
	}
	for _, st := range seats {
		if st.party != party {
			continue
		}
		switch {
		case name != "":
			for _, n := range st.names.values {
				if names.Alike(n, name) != names.Different {
					return st
				}
			}
		case office != "":
			if slices.Contains(st.office.values, office) {
				return st
			}
		default:
			return st
		}
	}
	return nil
}

// points lists what was said in all tellings. The same words by the same sides are
// one point with several cites.
func points(group []*telling) []Point {
	type keyed struct {
		Point
		norm string
	}
	var out []*keyed
	for _, t := range group {
		for _, p := range t.points {
			by := slices.Clone(p.By)
			slices.Sort(by)
			norm := strings.Join(by, "+") + "|" + normal(p.Text)
			ev := p.Evidence
			if len(ev) == 0 {
				ev = []minutes.Evidence{{Start: p.Start, End: p.End, Quote: p.Text}}
			}
			i := slices.IndexFunc(out, func(k *keyed) bool { return k.norm == norm && k.Act == p.Act })
			if i < 0 {
				i = len(out)
				out = append(out, &keyed{Point{By: by, Act: p.Act, Plover: p.Plover, Readout: p.Readout, Text: p.Text}, norm})
			}
			out[i].Cites = cite(out[i].Cites, t.page, ev)
		}
	}
	list := make([]Point, 0, len(out))
	for _, k := range out {
		list = append(list, k.Point)
	}
	return list
}
