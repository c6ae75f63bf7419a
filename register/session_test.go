package register

import (
	"encoding/json"
	"math/rand"
	"slices"
	"strings"
	"testing"
)

const (
	kang = "KOR foreign_minister كانغ كيونغ هوا"
	pomp = "USA foreign_minister مايك بومبيو"
	mote = "JPN foreign_minister توشيميتسو موتيغي"
)

// How many sessions come of two tellings on two pages that are no copies.
func TestTwoPages(t *testing.T) {
	for _, row := range []struct {
		name string
		a, b *Page
		want int
	}{
		{"the same, in other spellings",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "سان فرانسيسكو@USA", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "سان فرنسيسكو@USA", "KOR foreign_minister كانج كيونج-هوا", "USA foreign_minister بومبيو")), 1},
		{"two and three parties",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp, mote)), 2},
		{"call and meeting",
			sheet("a", "2020-01-15", "", told("call", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)), 2},
		{"other days",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-02-15", "", told("meeting", "held", "main", "2020-02-14", "", kang, pomp)), 2},
		{"other people of the same parties on one day",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR defence_minister جونغ كيونغ دو", "USA defence_minister مارك إسبر")), 2},
		{"an office here, the name there",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR foreign_minister", "USA foreign_minister")), 1},
		{"other offices without names",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR foreign_minister", "USA foreign_minister")),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR head_of_state", "USA head_of_state")), 2},
		{"nothing but two states and a day",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR", "USA")),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", "KOR", "USA")), 2},
		{"a month here, the day there",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-03-15", "", told("meeting", "held", "background", "2020-01", "", kang, pomp)), 1},
		{"no day, published the day after",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "", "", kang, pomp)), 1},
		{"no day, published a month later",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-02-15", "", told("meeting", "held", "main", "", "", kang, pomp)), 2},
		{"planned and held",
			sheet("a", "2020-01-10", "", told("meeting", "planned", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)), 1},
		{"planned without a day and held soon after",
			sheet("a", "2020-01-10", "", told("meeting", "planned", "main", "", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)), 1},
		{"held and called off",
			sheet("a", "2020-01-10", "", told("meeting", "called_off", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)), 2},
		{"a message and its answer",
			sheet("a", "2020-01-15", "", told("message", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("message", "held", "main", "2020-01-14", "", pomp, kang)), 2},
		{"a cable without a day, and greetings brought along",
			sheet("a", "2020-01-15", "", told("message", "held", "background", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("message", "held", "main", "", "", kang, pomp)), 2},
		{"no day, and one page does not say whom he met",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "", "", kang, "USA")), 2},
		{"no day, and neither page does",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "", kang, "USA")),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "", "", kang, "USA")), 1},
		{"a visit has but one visitor",
			sheet("a", "2020-01-15", "", told("visit", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-01-15", "", told("visit", "held", "main", "", "", kang, "USA")), 1},
		{"cities of two countries",
			sheet("a", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "جنيف@CHE", kang, pomp)),
			sheet("b", "2020-01-15", "", told("meeting", "held", "main", "2020-01-14", "باريس@FRA", kang, pomp)), 2},
		{"one page tells two, of whatever likeness",
			sheet("a", "2020-01-15", "", told("call", "held", "main", "2020-01-14", "", kang, pomp), told("call", "held", "main", "2020-01-14", "", kang, pomp)),
			sheet("b", "2020-02-15", ""), 2},
	} {
		if got := len(build(t, row.a, row.b).Sessions); got != row.want {
			t.Errorf("%s: %d sessions, want %d", row.name, got, row.want)
		}
		if got := len(build(t, row.b, row.a).Sessions); got != row.want {
			t.Errorf("%s, the other way round: %d sessions, want %d", row.name, got, row.want)
		}
	}
}

// A month that fits two sessions says which of them to nobody: it stays by itself.
func TestAmbiguousStaysApart(t *testing.T) {
	r := build(t,
		sheet("a", "2020-01-08", "", told("meeting", "held", "main", "2020-01-07", "", kang, pomp)),
		sheet("b", "2020-01-22", "", told("meeting", "held", "main", "2020-01-21", "", kang, pomp)),
		sheet("c", "2020-03-01", "", told("meeting", "held", "background", "2020-01", "", kang, pomp)))
	if len(r.Sessions) != 3 {
		t.Errorf("%d sessions, want 3", len(r.Sessions))
	}
}

// A session keeps the evidence of all pages, counts copies once, takes the exact
// date, knows that it was announced, and is marked where sources differ.
func TestMerged(t *testing.T) {
	dispatch := strings.Repeat("سيئول التقت الوزيرة نظيرها وبحثا التعاون بين البلدين في المجالات كلها ثم غادرت ", 5)
	first := told("meeting", "held", "main", "2020-01-14", "سان فرانسيسكو@USA", kang, pomp)
	first.Minutes = number(50)
	other := told("meeting", "held", "main", "2020-01-14", "سان فرانسيسكو@USA", "KOR foreign_minister كانج كيونج هوا", pomp)
	other.Minutes = number(50)
	third := told("meeting", "held", "main", "2020-01-14", "سان فرانسيسكو@USA", "KOR minister كانغ كيونغ هوا", pomp)
	third.Minutes = number(45)
	r := build(t,
		sheet("a", "2020-01-10", "", told("meeting", "planned", "main", "2020-01", "", kang, pomp)),
		sheet("b", "2020-01-15", dispatch, first),
		sheet("c", "2020-01-16", dispatch, other),
		sheet("d", "2020-01-15", "", third))
	if len(r.Sessions) != 1 || len(r.Families) != 1 {
		t.Fatalf("%d sessions, %d families", len(r.Sessions), len(r.Families))
	}
	s := r.Sessions[0]
	if s.Sources != 3 || len(s.Told) != 4 {
		t.Errorf("%d sources, %d pages; want 3 and 4", s.Sources, len(s.Told))
	}
	if s.When[0].Value != "2020-01-14/2020-01-14" || s.When[0].Sources != 2 || len(s.When[0].Cites) != 3 {
		t.Errorf("when: %+v", s.When)
	}
	if s.Status[0].Value != "held" || s.Planned == nil || s.Planned.Cites[0].Page != "a" {
		t.Errorf("status %+v, planned %+v", s.Status, s.Planned)
	}
	if len(s.Participants) != 2 || len(s.Participants[0].Names) != 2 {
		t.Errorf("participants: %+v", s.Participants)
	}
	if !slices.Equal(s.Disagree, []string{"minutes", "office"}) {
		t.Errorf("disagree: %v", s.Disagree)
	}
	if s.Minutes[0].Value != "45" && s.Minutes[0].Value != "50" || len(s.Minutes) != 2 {
		t.Errorf("minutes: %+v", s.Minutes)
	}
	if p := s.Participants[0].Person; p == "" || len(r.People) != 2 {
		t.Errorf("person %q of %d people: %+v", p, len(r.People), r.People)
	}
}

// A compilation that holds a dispatch is no source of its own for it.
func TestCompilationIsNoSource(t *testing.T) {
	one := long("أ", 60)
	two := long("ب", 60)
	c := told("meeting", "held", "main", "2020-01-14", "", kang, pomp)
	r := build(t, sheet("a", "2020-01-15", one, c), sheet("b", "2020-01-15", two, c), sheet("c", "2020-01-15", one+two, c))
	if len(r.Sessions) != 1 || r.Sessions[0].Sources != 2 {
		t.Errorf("%d sessions, %d sources; want 1 and 2", len(r.Sessions), r.Sessions[0].Sources)
	}
}

// The five seeds: the two meetings of page 000 stay two, page 002 has two calls of
// one day, and nothing merges across the pages.
func TestSeeds(t *testing.T) {
	r := build(t, gold(t, "seeds")...)
	n := 0
	meetings, calls := 0, 0
	for _, s := range r.Sessions {
		n++
		if len(s.Told) != 1 {
			t.Errorf("%s is told by %d pages", s.ID, len(s.Told))
		}
		switch {
		case s.Told[0].Page == "seed-000-kbs" && s.Mode[0].Value == "meeting":
			meetings++
		case s.Told[0].Page == "seed-002-yonhap-repost" && s.Mode[0].Value == "call" && s.When[0].Value == "2024-06-21/2024-06-21":
			calls++
		}
	}
	if n != 15 || meetings != 2 || calls != 2 {
		t.Errorf("%d sessions, %d meetings, %d calls; want 15, 2, 2", n, meetings, calls)
	}
}

// Any order, and pages given twice, make the same register byte for byte.
func TestAnyOrder(t *testing.T) {
	pages := append(gold(t, "train"), gold(t, "seeds")...)
	want := encoded(t, pages)
	r := rand.New(rand.NewSource(4))
	for range 5 {
		r.Shuffle(len(pages), func(i, j int) { pages[i], pages[j] = pages[j], pages[i] })
		if encoded(t, append(pages, pages[:20]...)) != want {
			t.Fatal("the register depends on the order of pages")
		}
	}
}

func encoded(t *testing.T, pages []*Page) string {
	b, err := json.Marshal(build(t, pages...))
	must(t, err)
	return string(b)
}
