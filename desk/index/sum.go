package index

import (
	"cmp"
	"slices"
	"time"

	"mahdar/register"
)

// Day writes days since 1970-01-01 in ISO 8601.
func Day(n int) string { return time.Unix(int64(n)*86400, 0).UTC().Format(time.DateOnly) }

// Count is a thing with how often it was.
type Count struct {
	Key string
	N   int
}

func ranked(m map[string]int) []Count {
	out := make([]Count, 0, len(m))
	for k, n := range m {
		out = append(out, Count{k, n})
	}
	slices.SortFunc(out, func(a, b Count) int { return cmp.Or(cmp.Compare(b.N, a.N), cmp.Compare(a.Key, b.Key)) })
	return out
}

// Row is a month, or a year, with its sessions by mode.
type Row struct {
	Key  string
	By   map[string]int
	Sum  int
	From string // first day, for links
	To   string
}

// Activity counts sessions that were held, by month; by year where there are more than
// 36 months between the first and the last. The earliest comes first, empty months are
// there too.
func Activity(list []*Entry) []Row {
	lo, hi := 1<<30, -1<<30
	for _, e := range list {
		if e.Known && e.Status == "held" {
			lo, hi = min(lo, e.Lo), max(hi, e.Lo)
		}
	}
	if lo > hi {
		return nil
	}
	a, b := day(lo), day(hi)
	yearly := (b.Year()-a.Year())*12+int(b.Month())-int(a.Month()) >= 36
	key, step := "2006-01", func(t time.Time) time.Time { return t.AddDate(0, 1, 0) }
	at := time.Date(a.Year(), a.Month(), 1, 0, 0, 0, 0, time.UTC)
	if yearly {
		key, step = "2006", func(t time.Time) time.Time { return t.AddDate(1, 0, 0) }
		at = time.Date(a.Year(), 1, 1, 0, 0, 0, 0, time.UTC)
	}
	var out []Row
	pos := map[string]int{}
	for ; !at.After(b); at = step(at) {
		pos[at.Format(key)] = len(out)
		out = append(out, Row{Key: at.Format(key), By: map[string]int{}, From: at.Format(time.DateOnly), To: step(at).AddDate(0, 0, -1).Format(time.DateOnly)})
	}
	for _, e := range list {
		if e.Known && e.Status == "held" {
			r := &out[pos[day(e.Lo).Format(key)]]
			r.By[e.Mode]++
			r.Sum++
		}
	}
	return out
}

func day(n int) time.Time { return time.Unix(int64(n)*86400, 0).UTC() }

// Partners counts with whom a party met, the most often first.
func Partners(list []*Entry, party string) []Count {
	m := map[string]int{}
	k := register.PartyKey(party)
	for _, e := range list {
		for _, p := range e.Parties {
			if register.PartyKey(p) != k {
				m[p]++
			}
		}
	}
	return ranked(m)
}

// Topics counts what was talked about.
func Topics(list []*Entry) []Count {
	m := map[string]int{}
	for _, e := range list {
		for _, t := range e.Topics {
			m[t]++
		}
	}
	return ranked(m)
}

// Places counts the countries where sessions were.
func Places(list []*Entry) []Count {
	m := map[string]int{}
	for _, e := range list {
		if e.Country != "" {
			m[e.Country]++
		}
	}
	return ranked(m)
}

// Parties counts sessions of all parties.
func Parties(list []*Entry) []Count {
	m := map[string]int{}
	for _, e := range list {
		for _, p := range e.Parties {
			m[p]++
		}
	}
	return ranked(m)
}

// Pair is two parties with the number of their sessions.
type Pair struct {
	A, B string
	N    int
}

// Pairs counts who consulted whom. A session of more than most parties (a summit) is
// left out if most > 0, since it says little of any pair.
func Pairs(list []*Entry, most int) []Pair {
	m := map[[2]string]int{}
	for _, e := range list {
		if most > 0 && len(e.Parties) > most {
			continue
		}
		for i, a := range e.Parties {
			for _, b := range e.Parties[i+1:] {
				m[[2]string{a, b}]++
			}
		}
	}
	out := make([]Pair, 0, len(m))
	for k, n := range m {
		out = append(out, Pair{k[0], k[1], n})
	}
	slices.SortFunc(out, func(x, y Pair) int {
		return cmp.Or(cmp.Compare(y.N, x.N), cmp.Compare(x.A, y.A), cmp.Compare(x.B, y.B))
	})
	return out
}

// Between keeps sessions that meet the days from lo to hi.
func Between(list []*Entry, lo, hi int) []*Entry {
	var out []*Entry
	for _, e := range list {
		if e.Known && e.Hi >= lo && e.Lo <= hi {
			out = append(out, e)
		}
	}
	return out
}

// Seat is one who held an office of a party, with the first and the last day that a
// page names him or her in it.
type Seat struct {
	Person *register.Person
	Office string
	First  string
	Last   string
	Pages  int
}

// Holders lists who held the offices of a party, office by office, the earliest first.
// Holders whom one page alone names come last.
func (x *Index) Holders(party string) []Seat {
	var out []Seat
	k := register.PartyKey(party)
	for _, p := range x.People {
		if register.PartyKey(p.Party) != k {
			continue
		}
		for _, o := range p.Offices {
			out = append(out, Seat{p, o.Office, o.First, o.Last, o.Pages})
		}
	}
	slices.SortFunc(out, func(a, b Seat) int {
		return cmp.Or(cmp.Compare(rank(a.Office), rank(b.Office)), cmp.Compare(a.Office, b.Office), cmp.Compare(a.First, b.First), cmp.Compare(a.Person.ID, b.Person.ID))
	})
	return out
}

var offices = []string{"head_of_state", "crown_prince", "head_of_government", "deputy_head_of_government", "foreign_minister",
	"deputy_foreign_minister", "defence_minister", "interior_minister", "finance_minister", "national_security_adviser", "secretary_general"}

func rank(office string) int {
	if i := slices.Index(offices, office); i >= 0 {
		return i
	}
	return len(offices)
}
