package reader

import (
	"reflect"
	"slices"
	"strings"
	"testing"

	"mahdar/minutes"
	"mahdar/page"
)

// TestRules reads the examples of all rules: where a rule works its id stands in the
// evidence and what is made is as told; where it must not, the id is not there. The rules
// of points have a test of their own.
func TestRules(t *testing.T) {
	points := map[string]bool{}
	for _, p := range PointRules() {
		points[p.ID] = true
	}
	seen := map[string]bool{}
	for _, rule := range Rules() {
		if seen[rule.ID] {
			t.Errorf("%s stands twice", rule.ID)
		}
		seen[rule.ID] = true
		if rule.About == "" || len(rule.Fires) == 0 || len(rule.Silent) == 0 {
			t.Errorf("%s: no description or no examples of both kinds", rule.ID)
		}
		if points[rule.ID] {
			continue
		}
		if len(rule.Fires) < 2 {
			t.Errorf("%s: only %d example", rule.ID, len(rule.Fires))
		}
		for _, e := range rule.Fires {
			m := e.read(t)
			if !ruleIDs(m)[rule.ID] {
				t.Errorf("%s does not stand in the evidence of %q", rule.ID, e.Text)
			}
			if got := Summary(m) + besides(m, rule.ID); got != e.Makes {
				t.Errorf("%s: %q\nmakes %s\nwant  %s", rule.ID, e.Text, got, e.Makes)
			}
			for _, fault := range faults(m) {
				t.Errorf("%s: %q: %s", rule.ID, e.Text, fault)
			}
		}
		for _, e := range rule.Silent {
			if ruleIDs(e.read(t))[rule.ID] {
				t.Errorf("%s stands in the evidence of %q", rule.ID, e.Text)
			}
		}
	}
}

func (e Example) read(t *testing.T) *minutes.Minutes {
	t.Helper()
	p, err := page.Read(page.Input{ID: "e", Title: e.Title, Text: e.Text, Published: e.Page})
	if err != nil {
		t.Fatalf("%s: %v", e.Text, err)
	}
	return testReader(t).Read(p)
}

// besides is what a rule makes that is no session's.
func besides(m *minutes.Minutes, id string) string {
	switch {
	case id == "stamp-text":
		return "; page of " + m.Page.Published.Value
	case id == "republished" && m.Page.RepublishedFrom != nil:
		return "; taken from " + m.Page.RepublishedFrom.Outlet
	case id == "dateline" && m.Page.Dateline != nil:
		return "; dispatch of " + m.Page.Dateline.Agency + " from " + m.Page.Dateline.Place
	case id == "topic" && len(m.Consultations) > 0:
		var keys []string
		for _, v := range m.Consultations[0].Topics {
			keys = append(keys, v.Value)
		}
		return "; topics " + strings.Join(keys, ", ")
	}
	return ""
}

// ruleIDs lists the rules that stand in the evidence of m.
func ruleIDs(m *minutes.Minutes) map[string]bool {
	out := map[string]bool{}
	var walk func(v reflect.Value)
	walk = func(v reflect.Value) {
		switch v.Kind() {
		case reflect.Pointer:
			if !v.IsNil() {
				walk(v.Elem())
			}
		case reflect.Slice:
			for i := range v.Len() {
				walk(v.Index(i))
			}
		case reflect.Struct:
			if e, ok := v.Interface().(minutes.Evidence); ok {
				out[e.Rule] = true
				return
			}
			for i := range v.NumField() {
				walk(v.Field(i))
			}
		}
	}
	walk(reflect.ValueOf(*m))
	return out
}

// TestNoRuleWithoutExamples looks for the ids of rules in the source of the package:
// a rule without examples does not exist.
func TestNoRuleWithoutExamples(t *testing.T) {
	known := map[string]bool{}
	for _, rule := range Rules() {
		known[rule.ID] = true
	}
	ids := sourceIDs(t)
	if len(ids) < 30 {
		t.Fatalf("only %d ids found in the source: %v", len(ids), ids)
	}
	for _, id := range ids {
		if !known[id] {
			t.Errorf("the source gives the rule %q as evidence, Rules does not have it", id)
		}
	}
	silence := map[string]bool{} // what keeps points from being made gives no evidence
	for _, p := range rulesOfSilence {
		silence[p.ID] = true
	}
	for _, rule := range Rules() {
		if !slices.Contains(ids, rule.ID) && !silence[rule.ID] && !strings.HasPrefix(rule.ID, "stamp-") {
			t.Errorf("no source gives the rule %q as evidence", rule.ID)
		}
	}
}
