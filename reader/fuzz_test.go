package reader

import (
	"bytes"
	"encoding/json"
	"fmt"
	"reflect"
	"strings"
	"testing"
	"time"

	"mahdar/minutes"
	"mahdar/page"
)

// FuzzReader reads any text whatever: nothing may fail, and what is read must
// keep the promises of the minutes.
func FuzzReader(f *testing.F) {
	for _, r := range fuzzSeeds(f) {
		f.Add(r.title, r.text, r.day)
	}
	f.Add("", "قال: «قال \"قال “لا”\"» (و(و(و", "2024-02-30")
	f.Add("\u202e\u200f", strings.Repeat("ـ", 40)+"التقى", "9999-12-31")
	r := testReader(f)
	f.Fuzz(func(t *testing.T, title, text, day string) {
		p, err := page.Read(page.Input{ID: "f", Title: title, Text: text, Published: day})
		if err != nil {
			return
		}
		m := r.Read(p)
		for _, fault := range faults(m) {
			t.Error(fault)
		}
		if a, b := encode(t, m), encode(t, r.Read(p)); !bytes.Equal(a, b) {
			t.Errorf("two readings differ:\n%s\n%s", a, b)
		}
	})
}

// fuzzSeeds are some rows of either kind.
func fuzzSeeds(f *testing.F) []trustRow {
	f.Helper()
	var out []trustRow
	for _, file := range []struct {
		path string
		n    int
	}{{"testdata/silent.tsv", 3}, {"testdata/session.tsv", 10}} {
		for k, r := range trustRows(f, file.path, file.n) {
			if k%4 == 0 {
				out = append(out, r)
			}
		}
	}
	return out
}

func encode(t testing.TB, m *minutes.Minutes) []byte {
	t.Helper()
	b, err := json.Marshal(m)
	if err != nil {
		t.Fatal(err)
	}
	return b
}

// faults lists the promises of the minutes that m breaks: every quote stands at
// its offsets, sessions have two parties or more, dates are dates, points are spans
// of the page and belong to a session.
func faults(m *minutes.Minutes) []string {
	w := &watcher{text: []rune(m.Page.Text)}
	w.walk(reflect.ValueOf(*m), "")
	ids := map[string]bool{}
	for i, c := range m.Consultations {
		ids[c.ID] = true
		if n := len(partySet(c)); n < 2 {
			w.fault("session %d has %d parties", i, n)
		}
		if (c.From == nil) != (c.To == nil) {
			w.fault("session %d has one date of two", i)
		} else if c.From != nil {
			w.date(c.From.Value)
			w.date(c.To.Value)
			if c.To.Value < c.From.Value {
				w.fault("session %d ends on %s before it begins on %s", i, c.To.Value, c.From.Value)
			}
		}
		if !validMode[c.Mode] || !validStatus[c.Status] || c.Role != "main" && c.Role != "background" {
			w.fault("session %d is %q %q %q", i, c.Mode, c.Status, c.Role)
		}
	}
	for i, p := range m.Points {
		if p.Start < 0 || p.End > len(w.text) || p.Start >= p.End || string(w.text[p.Start:p.End]) != p.Text {
			w.fault("point %d: %q does not stand at %d to %d", i, p.Text, p.Start, p.End)
		}
		if !ids[p.Consultation] || len(p.By) == 0 || p.Act == "" {
			w.fault("point %d: %q of session %q by %q", i, p.Act, p.Consultation, p.By)
		}
	}
	return w.out
}

var validStatus = map[string]bool{"held": true, "planned": true, "proposed": true, "called_off": true}

// watcher goes through all fields of the minutes.
type watcher struct {
	text []rune
	out  []string
}

func (w *watcher) fault(format string, args ...any) {
	w.out = append(w.out, fmt.Sprintf(format, args...))
}

func (w *watcher) walk(v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			w.walk(v.Elem(), path)
		}
	case reflect.Slice:
		for i := range v.Len() {
			w.walk(v.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case reflect.Struct:
		if e, ok := v.Interface().(minutes.Evidence); ok {
			w.evidence(e, path)
			return
		}
		for i := range v.NumField() {
			w.walk(v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	}
}

func (w *watcher) evidence(e minutes.Evidence, path string) {
	if e.Start < 0 || e.End > len(w.text) || e.Start >= e.End || string(w.text[e.Start:e.End]) != e.Quote {
		w.fault("%s: quote %q does not stand at %d to %d", path, e.Quote, e.Start, e.End)
	}
	if e.Rule == "" {
		w.fault("%s: quote %q names no rule", path, e.Quote)
	}
}

// date checks an ISO 8601 day, month or year.
func (w *watcher) date(s string) {
	for _, layout := range []string{"2006-01-02", "2006-01", "2006"} {
		if len(s) == len(layout) {
			if _, err := time.Parse(layout, s); err == nil {
				return
			}
		}
	}
	w.fault("%q is no date", s)
}
