package reader

import (
	"slices"
	"strings"
	"testing"

	"mahdar/minutes"
	"mahdar/page"
)

// TestPointRules runs every example of every rule of points: what it makes, and
// that its evidence names the rule.
func TestPointRules(t *testing.T) {
	r := testReader(t)
	ids := map[string]bool{}
	for _, rule := range PointRules() {
		if ids[rule.ID] {
			t.Errorf("two rules are called %q", rule.ID)
		}
		ids[rule.ID] = true
		if rule.About == "" || len(rule.Fires) == 0 || len(rule.Silent) == 0 {
			t.Errorf("%s: a rule says what it does and has examples of both kinds", rule.ID)
		}
		for _, e := range rule.Fires {
			got := pointsOfExample(t, r, rule.ID, e)
			if len(e.Points) > 0 && !usesRule(got, rule.ID) {
				t.Errorf("%s: no point of %q names the rule", rule.ID, e.Text)
			}
		}
		for _, e := range rule.Silent {
			got := pointsOfExample(t, r, rule.ID, e)
			if rule.ID != "says" && rule.ID != "speaker" && usesRule(got, rule.ID) {
				t.Errorf("%s: works in %q", rule.ID, e.Text)
			}
		}
	}
}

func pointsOfExample(t *testing.T, r *Reader, id string, e PointExample) []minutes.Point {
	t.Helper()
	p, err := page.Read(page.Input{ID: id, Text: e.Text})
	if err != nil {
		t.Fatal(err)
	}
	x := r.extract(p)
	m := &meet{id: "c1", parties: strings.Fields(e.Sides), coming: e.Coming}
	for n := range x.d.text.Sentences {
		m.sents = append(m.sents, n)
	}
	got := x.pointsOf([]*meet{m})
	var lines []string
	for _, q := range got {
		lines = append(lines, strings.Join(q.By, ",")+" "+q.Act+": "+q.Text)
	}
	if !slices.Equal(lines, e.Points) {
		t.Errorf("%s: %s\n got  %q\n want %q", id, e.Text, lines, e.Points)
	}
	return got
}

func usesRule(ps []minutes.Point, id string) bool {
	for _, p := range ps {
		for _, e := range p.Evidence {
			if e.Rule == id {
				return true
			}
		}
	}
	return false
}
