package calendar

import (
	"bufio"
	"encoding/json"
	"os"
	"testing"

	"mahdar/arabic"
)

type goldPage struct {
	ID, Title, Text, Published string
	Consultations              []struct {
		From, To *string
		Minutes  *int
	}
}

func goldPages(t *testing.T, set string) map[string]*goldPage {
	t.Helper()
	pages := map[string]*goldPage{}
	for _, part := range []string{"docs", "gold"} {
		f, err := os.Open("../../shared/gold/" + set + "." + part + ".jsonl")
		if err != nil {
			t.Skip("needs ../shared: ", err)
		}
		defer f.Close()
		lines := bufio.NewScanner(f)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() {
			var p goldPage
			if err := json.Unmarshal(lines.Bytes(), &p); err != nil {
				t.Fatal(err)
			}
			if q := pages[p.ID]; q != nil {
				q.Consultations = p.Consultations
				continue
			}
			pages[p.ID] = &p
		}
	}
	return pages
}

// Nearly every date of the gold sets is the reading of some mark of its page: what
// is left open is which one, and that is the reader's to say.
func TestGoldDatesAreFound(t *testing.T) {
	for _, set := range []string{"seeds", "train"} {
		found, all := 0, 0
		for id, p := range goldPages(t, set) {
			page, _ := ParseISO(p.Published)
			text := arabic.New([]rune(p.Title+"\n"+p.Text), nil)
			marks := Find(text, page)
			for _, c := range p.Consultations {
				if c.From != nil {
					all++
					if told(marks, page, *c.From, *c.To) {
						found++
					} else {
						t.Logf("%s of %s: no mark for %s to %s: %v", id, p.Published, *c.From, *c.To, describe(marks, text))
					}
				}
				if c.Minutes != nil {
					all++
					for _, m := range marks {
						if m.Minutes == *c.Minutes {
							found++
							break
						}
					}
				}
			}
		}
		t.Logf("%s: %d of %d", set, found, all)
		if all > 0 && found*100 < all*97 {
			t.Errorf("%s: only %d of %d dates are found", set, found, all)
		}
	}
}

// told reports whether a mark has the dates, or a mark and a duration together.
func told(marks []Mark, page Date, from, to string) bool {
	days := map[int]bool{0: true}
	for _, m := range marks {
		if m.Kind == Duration && m.Days > 0 {
			days[m.Days-1] = true
		}
	}
	if from == page.String() && to == from {
		return true // "today" need not be said
	}
	for _, m := range marks {
		for _, r := range []Reading{m.Past, m.Future} {
			if r.From == from && r.To == to {
				return true
			}
			a, errA := ParseISO(from)
			b, errB := ParseISO(to)
			if r.From == from && errA == nil && errB == nil && days[b.Days(a)] {
				return true
			}
		}
	}
	return false
}
