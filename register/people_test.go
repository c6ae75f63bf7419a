package register

import (
	"fmt"
	"strings"
	"testing"

	"mahdar/minutes"
)

func number(n int) *minutes.Number { return &minutes.Number{Value: n} }

// long makes a text of n words that no other mark shares.
func long(mark string, n int) string {
	var b strings.Builder
	for i := range n {
		fmt.Fprintf(&b, "%s%d ", mark, i*i)
	}
	return b.String()
}

func office(key, pub string, holders ...string) *Page {
	p := sheet(key, pub, "")
	for _, h := range holders {
		f := strings.SplitN(h, " ", 3)
		p.Minutes.OfficeHolders = append(p.Minutes.OfficeHolders, minutes.OfficeHolder{Party: f[0], Office: f[1], Person: f[2]})
	}
	return p
}

// One person under all spellings, first and last seen by office.
func TestPersonUnderAllSpellings(t *testing.T) {
	r := build(t,
		office("a", "2020-01-15", "USA foreign_minister أنتوني بلينكن"),
		office("b", "2020-03-15", "USA foreign_minister انتوني بلينكين"),
		office("c", "2020-02-15", "USA foreign_minister بلنكن"),
		office("d", "2019-02-15", "USA foreign_minister انتونى بلينكن"))
	if len(r.People) != 1 {
		t.Fatalf("%d people: %+v", len(r.People), r.People)
	}
	p := r.People[0]
	if len(p.Names) != 4 || len(p.Offices) != 1 || p.Offices[0].First != "2019-02-15" || p.Offices[0].Last != "2020-03-15" || p.Offices[0].Pages != 4 {
		t.Errorf("%+v", p)
	}
}

// Two persons of one name stay apart by party and by office, unless a page gives one
// both offices.
func TestNamesakes(t *testing.T) {
	for _, row := range []struct {
		name  string
		pages []*Page
		want  int
	}{
		{"two parties", []*Page{office("a", "2020-01-15", "EGY minister محمد حسن", "SDN minister محمد حسن")}, 2},
		{"two offices", []*Page{office("a", "2020-01-15", "EGY minister محمد حسن"), office("b", "2020-01-15", "EGY ambassador محمد حسن")}, 2},
		{"two offices on one page", []*Page{office("a", "2020-01-15", "SAU crown_prince محمد بن نايف", "SAU interior_minister محمد بن نايف")}, 1},
		{"no office told", []*Page{office("a", "2020-01-15", "EGY minister محمد حسن"), office("b", "2020-01-15", "EGY other محمد حسن")}, 1},
		{"names that differ by a vowel", []*Page{office("a", "2020-01-15", "EGY minister محمود حسن", "EGY minister محمد حسن")}, 2},
		{"a short form of two", []*Page{office("a", "2020-01-15", "EGY minister علي حسن", "EGY minister محمد حسن"), office("b", "2020-01-15", "EGY minister حسن")}, 3},
	} {
		if r := build(t, row.pages...); len(r.People) != row.want {
			t.Errorf("%s: %d people, want %d: %+v", row.name, len(r.People), row.want, r.People)
		}
	}
	r := build(t, office("a", "2020-01-15", "EGY minister محمد حسن"), office("b", "2020-01-15", "EGY ambassador محمد حسن"))
	if len(r.People[0].Alike) != 1 || r.People[0].Alike[0] != r.People[1].ID {
		t.Errorf("namesakes do not point at each other: %+v", r.People)
	}
}
