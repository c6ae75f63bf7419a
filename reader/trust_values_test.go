package reader

import (
	"slices"
	"strings"
	"testing"

	"mahdar/arabic"
	"mahdar/minutes"
)

// TestSessionValues looks at the values of the sessions of testdata/session.tsv that
// are found: first day, place, people named, offices. A row is right if all are.
func TestSessionValues(t *testing.T) {
	var rows []trustRow
	var wrong []string
	right, asked := map[string]int{}, map[string]int{}
	for _, r := range trustRows(t, "testdata/session.tsv", 10) {
		m := r.read(t)
		if !r.foundIn(m, map[string]int{}) {
			continue
		}
		rows = append(rows, r)
		var told, read []string
		for _, v := range r.values(m.Consultations[0]) {
			if v.told == "*" {
				continue
			}
			asked[v.slot]++
			if arabic.Normal(v.told) == arabic.Normal(v.read) {
				right[v.slot]++
				continue
			}
			told, read = append(told, v.slot+" "+v.told), append(read, v.slot+" "+v.read)
		}
		if len(told) > 0 {
			wrong = append(wrong, r.id+"\t"+strings.Join(told, "; ")+"\t"+strings.Join(read, "; ")+"\t"+r.whole())
		}
	}
	for _, slot := range []string{"from", "place", "people", "offices"} {
		t.Logf("%-8s right in %d of %d", slot, right[slot], asked[slot])
	}
	report(t, "value", "with a wrong value", rows, wrong, valueFloor)
}

// slotValue is one value of a session as told and as read.
type slotValue struct{ slot, told, read string }

func (r trustRow) values(c minutes.Consultation) []slotValue {
	from, place := "-", "-"
	if c.From != nil {
		from = c.From.Value
	}
	if c.Place != nil && c.Place.Value != "" {
		place = c.Place.Value
	}
	return []slotValue{
		{"from", r.from, from},
		{"place", r.place, place},
		{"people", sorted(r.people), sorted(people(c))},
		{"offices", strings.Join(r.offices, "+"), strings.Join(r.officesRead(c), "+")},
	}
}

// officesRead lists the office of the first of each party, in the order told.
func (r trustRow) officesRead(c minutes.Consultation) []string {
	if r.offices[0] == "*" {
		return r.offices
	}
	out := make([]string, len(r.parties))
	for i, party := range r.parties {
		out[i] = "-"
		for _, p := range c.Participants {
			if p.Party != nil && p.Office != nil && arabic.Normal(p.Party.Value) == arabic.Normal(party) {
				out[i] = p.Office.Value
				break
			}
		}
	}
	return out
}

func people(c minutes.Consultation) []string {
	var out []string
	for _, p := range c.Participants {
		if p.Person != nil {
			out = append(out, p.Person.Value)
		}
	}
	if len(out) == 0 {
		out = []string{"-"}
	}
	return out
}

func sorted(list []string) string {
	out := slices.Clone(list)
	slices.Sort(out)
	return strings.Join(out, "+")
}
