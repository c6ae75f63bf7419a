package main

import (
	"fmt"
	"reflect"
	"testing"

	"mahdar/minutes"
)

// goldPages are the pages of the project's own gold sets.
var goldPages = []string{
	"../../samples/gold/a/pages.jsonl", "../../samples/gold/b/pages.jsonl", "../../samples/gold/c/pages.jsonl",
	"../../samples/gold/d/pages.jsonl", "../../samples/gold/e/pages.jsonl",
}

// Every quote of every value is exactly the span of the page's text that it
// claims to be, every value has evidence unless the input gave it, and every
// point is a span of the page: on the samples, the seeds and the development set.
func TestEveryQuoteStandsAtItsOffsets(t *testing.T) {
	t.Run("samples", func(t *testing.T) { checkQuotes(t, samplePages) })
	t.Run("gold samples", func(t *testing.T) {
		checkQuotes(t, goldPages...)
	})
	for _, name := range []string{"seeds", "dev"} {
		t.Run(name, func(t *testing.T) { checkQuotes(t, theirs(t, "gold", name+".docs.jsonl")) })
	}
	t.Run("raw seeds", func(t *testing.T) { checkQuotes(t, theirs(t, "seeds")) })
}

func checkQuotes(t *testing.T, paths ...string) {
	status, out, errs := mahdar(t, "", append([]string{"read"}, paths...)...)
	if status != exitOK {
		t.Errorf("status %d: %s", status, errs)
	}
	quotes := 0
	for _, m := range decode(t, out) {
		c := checker{page: m.Page.ID, text: []rune(m.Page.Text)}
		c.walk(reflect.ValueOf(m), "")
		c.points(m.Points)
		c.furniture(m.Page.Furniture)
		for _, fault := range c.faults {
			t.Errorf("%s: %s", m.Page.ID, fault)
		}
		quotes += c.quotes
	}
	if quotes == 0 {
		t.Error("no quote at all")
	}
	t.Logf("%d quotes", quotes)
}

// checker finds what does not hold in the minutes of one page.
type checker struct {
	page   string
	text   []rune
	quotes int
	faults []string
}

func (c *checker) fault(format string, args ...any) {
	c.faults = append(c.faults, fmt.Sprintf(format, args...))
}

// walk goes through all fields: each Evidence must hold its quote, and each
// struct that has Evidence must have some.
func (c *checker) walk(v reflect.Value, path string) {
	switch v.Kind() {
	case reflect.Pointer:
		if !v.IsNil() {
			c.walk(v.Elem(), path)
		}
	case reflect.Slice:
		for i := range v.Len() {
			c.walk(v.Index(i), fmt.Sprintf("%s[%d]", path, i))
		}
	case reflect.Struct:
		if e, ok := v.Interface().(minutes.Evidence); ok {
			c.evidence(e, path)
			return
		}
		if e := v.FieldByName("Evidence"); e.IsValid() && e.Len() == 0 && !given(path) {
			c.fault("%s: no evidence for %v", path, v.Field(0))
		}
		for i := range v.NumField() {
			c.walk(v.Field(i), path+"."+v.Type().Field(i).Name)
		}
	}
}

// given reports whether the input may have told the value at path.
func given(path string) bool { return path == ".Page.Published" || path == ".Page.Updated" }

func (c *checker) evidence(e minutes.Evidence, path string) {
	c.quotes++
	if e.Start < 0 || e.End > len(c.text) || e.Start >= e.End {
		c.fault("%s: span %d to %d of %d", path, e.Start, e.End, len(c.text))
		return
	}
	if got := string(c.text[e.Start:e.End]); got != e.Quote {
		c.fault("%s: %q stands at %d to %d, the quote is %q", path, got, e.Start, e.End, e.Quote)
	}
	if e.Rule == "" {
		c.fault("%s: %q names no rule", path, e.Quote)
	}
}

func (c *checker) points(points []minutes.Point) {
	for i, p := range points {
		if p.Start < 0 || p.End > len(c.text) || p.Start >= p.End || string(c.text[p.Start:p.End]) != p.Text {
			c.fault("point %d: %q does not stand at %d to %d", i, p.Text, p.Start, p.End)
		}
	}
}

func (c *checker) furniture(spans []minutes.Furniture) {
	end := 0
	for _, f := range spans {
		if f.Start < end || f.End <= f.Start || f.End > len(c.text) || f.Kind == "" {
			c.fault("furniture %+v after %d of %d", f, end, len(c.text))
		}
		end = f.End
	}
}
