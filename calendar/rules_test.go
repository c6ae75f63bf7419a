package calendar

import (
	"strings"
	"testing"

	"mahdar/arabic"
)

func reading(s string) Reading {
	if s == noDay || s == "" {
		return Reading{}
	}
	from, to, ok := strings.Cut(s, "/")
	if !ok {
		to = from
	}
	return Reading{from, to}
}

// Every example of every rule holds.
func TestRules(t *testing.T) {
	for _, r := range Rules() {
		if r.ID == "" || r.About == "" || len(r.Fires) == 0 {
			t.Errorf("rule %q is not whole", r.ID)
		}
		for _, e := range r.Fires {
			marks, text := find(t, e)
			found := false
			for _, m := range marks {
				if m.Rule != r.ID || text.String(m.First, m.Last) != e.Quote {
					continue
				}
				found = true
				future := e.Future
				if future == "" {
					future = e.Past
				}
				if m.Past != reading(e.Past) || m.Future != reading(future) {
					t.Errorf("%s: %s (%s): past %v, future %v", r.ID, e.Text, e.Page, m.Past, m.Future)
				}
				if m.Minutes != e.Minutes || m.Days != e.Days {
					t.Errorf("%s: %s: %d minutes, %d days", r.ID, e.Text, m.Minutes, m.Days)
				}
			}
			if !found {
				t.Errorf("%s: does not fire as %q in %q: %v", r.ID, e.Quote, e.Text, describe(marks, text))
			}
		}
		for _, e := range r.Silent {
			marks, text := find(t, e)
			for _, m := range marks {
				if m.Rule == r.ID {
					t.Errorf("%s: fires in %q: %v", r.ID, e.Text, describe(marks, text))
				}
			}
		}
	}
}

// Spelling, marks and digits do not change what an example makes.
func TestRulesWhateverTheSpelling(t *testing.T) {
	vary := strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا", "ى", "ي", "ة", "ه", "0", "٠", "1", "١", "2", "٢", "3", "٣", "4", "٤", "5", "٥", "6", "٦", "7", "٧", "8", "٨", "9", "٩", "م", "مـ", "ل", "لَ")
	for _, r := range Rules() {
		for _, e := range append(r.Fires, r.Silent...) {
			plain, _ := find(t, e)
			e.Text = vary.Replace(e.Text)
			varied, text := find(t, e)
			if len(plain) != len(varied) {
				t.Errorf("%s: %s: %v", r.ID, e.Text, describe(varied, text))
				continue
			}
			for i := range plain {
				if plain[i] != varied[i] {
					t.Errorf("%s: %s: %v, want %v", r.ID, e.Text, varied[i], plain[i])
				}
			}
		}
	}
}

// Every rule that Find names is documented, and every mark of the examples stands
// within its text in order.
func TestRulesAreDocumented(t *testing.T) {
	known := map[string]bool{}
	for _, r := range Rules() {
		if known[r.ID] {
			t.Errorf("two rules %q", r.ID)
		}
		known[r.ID] = true
	}
	for _, r := range Rules() {
		for _, e := range append(r.Fires, r.Silent...) {
			marks, text := find(t, e)
			last := 0
			for _, m := range marks {
				if !known[m.Rule] {
					t.Errorf("rule %q of %q is not documented", m.Rule, text.String(m.First, m.Last))
				}
				if m.First < last || m.Last <= m.First || m.Last > len(text.Tokens) {
					t.Errorf("%q: mark %v out of place", e.Text, m)
				}
				last = m.Last
			}
		}
	}
}

func find(t *testing.T, e Example) ([]Mark, *arabic.Text) {
	t.Helper()
	var page Date
	if e.Page != "" {
		var err error
		if page, err = ParseISO(e.Page); err != nil {
			t.Fatal(err)
		}
	}
	text := arabic.New([]rune(e.Text), nil)
	return Find(text, page), text
}

func describe(marks []Mark, text *arabic.Text) []string {
	var out []string
	for _, m := range marks {
		out = append(out, m.Rule+": "+text.String(m.First, m.Last))
	}
	return out
}
