package calendar

import (
	"fmt"
	"os"
	"strings"
	"testing"

	"mahdar/arabic"
)

// The data files are whole, and every form is found in a text of its own.
func TestWords(t *testing.T) {
	v, err := loadWords()
	if err != nil {
		t.Fatal(err)
	}
	classes := map[string]int{}
	for first, ps := range v {
		for _, p := range ps {
			classes[p.sense.class]++
			if p.words[0] != first {
				t.Errorf("phrase %v under %q", p.words, first)
			}
			text := arabic.New([]rune(strings.Join(p.words, " ")), nil)
			found := false
			for _, h := range v.find(text.Tokens, 0, nil) {
				found = found || h.sense == p.sense && h.next == len(p.words)
			}
			if !found {
				t.Errorf("%s %v is not found in a text of its own", p.sense.class, p.words)
			}
		}
	}
	for class, n := range map[string]int{"month": 40, "hijri": 20, "weekday": 7, "relday": 10, "unit": 30, "which": 20} {
		if classes[class] < n {
			t.Errorf("%d forms of class %s", classes[class], class)
		}
	}
}

// All twelve months are named in each of the five regions' ways.
func TestMonthsOfAllRegions(t *testing.T) {
	for region, names := range map[string]string{
		"Egypt":   "يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر",
		"Levant":  "كانون_الثاني شباط آذار نيسان أيار حزيران تموز آب أيلول تشرين_الأول تشرين_الثاني كانون_الأول",
		"Algeria": "جانفي فيفري مارس أفريل ماي جوان جويلية أوت سبتمبر أكتوبر نوفمبر ديسمبر",
		"Morocco": "يناير فبراير مارس أبريل ماي يونيو يوليوز غشت شتنبر أكتوبر نونبر دجنبر",
		"Sahara":  "يناير فبراير مارس إبريل مايو يونيو يوليو أغشت شتمبر أكتوبر نوفمبر دجمبر",
	} {
		for m, name := range strings.Fields(names) {
			name = strings.ReplaceAll(name, "_", " ")
			text := arabic.New([]rune("في 5 "+name+" 2019"), nil)
			want := fmt.Sprintf("2019-%02d-05", m+1)
			if marks := Find(text, Date{}); len(marks) != 1 || marks[0].Past.From != want {
				t.Errorf("%s: %s: %v, want %s", region, name, marks, want)
			}
		}
	}
}

// Every day of two centuries is read back from how it is written.
func TestFormatAndFind(t *testing.T) {
	months := strings.Fields("يناير فبراير مارس أبريل مايو يونيو يوليو أغسطس سبتمبر أكتوبر نوفمبر ديسمبر")
	for d := (Date{1950, 1, 1}); d.Year < 2050; d = d.AddDays(37) {
		for _, s := range []string{
			fmt.Sprintf("%d %s %d", d.Day, months[d.Month-1], d.Year),
			fmt.Sprintf("%d/%d/%d", d.Day, d.Month, d.Year),
			d.String(),
		} {
			marks := Find(arabic.New([]rune("في "+s+"م"), nil), Date{2020, 1, 16})
			if len(marks) != 1 || marks[0].Past.From != d.String() || marks[0].Past != marks[0].Future {
				t.Fatalf("%s: %v", s, marks)
			}
		}
	}
}

// What a mark says never depends on text on another line.
func TestLinesPartExpressions(t *testing.T) {
	marks := Find(arabic.New([]rune("يوم الثلاثاء\n14 يناير\n2019"), nil), Date{2020, 1, 16})
	if len(marks) != 2 || marks[0].Rule != "weekday" || marks[1].Past.From != "2020-01-14" {
		t.Errorf("%+v", marks)
	}
}

// The time grows linearly: a line of a megabyte is read in seconds, not hours.
func TestLongLine(t *testing.T) {
	if testing.Short() {
		t.Skip("long line")
	}
	for _, unit := range []string{"من 3 و4 و", "يوم الثلاثاء و", "(اليوم (", "الأيام الثلاثة ", "1/", "- "} {
		n := 500_000 / len([]rune(unit))
		Find(arabic.New([]rune(strings.Repeat(unit, n)), nil), Date{2020, 1, 16})
	}
}

func FuzzFind(f *testing.F) {
	for _, r := range Rules() {
		for _, e := range append(r.Fires, r.Silent...) {
			f.Add(e.Text, 2020, 1, 16)
		}
	}
	f.Add("", 0, 0, 0)
	f.Fuzz(func(t *testing.T, s string, y, m, d int) {
		text := arabic.New([]rune(s), nil)
		last := 0
		for _, mark := range Find(text, Date{y, m, d}) {
			if mark.First < last || mark.Last <= mark.First || mark.Last > len(text.Tokens) {
				t.Fatalf("mark %+v of %q out of place", mark, s)
			}
			last = mark.Last
			for _, r := range []Reading{mark.Past, mark.Future} {
				if (r.From == "") != (r.To == "") || r.From > r.To || len(r.From) != len(r.To) {
					t.Fatalf("%q: reading %v", s, r)
				}
				if len(r.From) == 10 {
					for _, iso := range []string{r.From, r.To} {
						if d, err := ParseISO(iso); err != nil || d.String() != iso {
							t.Fatalf("%q: %s is no day: %v", s, iso, err)
						}
					}
				}
			}
			if mark.Rule == "" || mark.Minutes < 0 || mark.Days < 0 {
				t.Fatalf("%q: %+v", s, mark)
			}
		}
	})
}

func FuzzParseISO(f *testing.F) {
	f.Add("2024-06-21T19:42:55")
	f.Add("20240621")
	f.Fuzz(func(t *testing.T, s string) {
		d, err := ParseISO(s)
		if err != nil {
			return
		}
		if e, err := ParseISO(d.String()); err != nil || e != d {
			t.Fatalf("%q → %v → %v, %v", s, d, e, err)
		}
		if h, ok := d.Hijri(); ok && h.Gregorian() != d {
			t.Fatalf("%v → %v → %v", d, h, h.Gregorian())
		}
	})
}

func BenchmarkFind(b *testing.B) {
	raw, err := os.ReadFile("../../shared/seeds/003_4bf5ce4c193f46d4.txt")
	if err != nil {
		b.Skip("needs ../shared: ", err)
	}
	text := arabic.New([]rune(string(raw)), nil)
	b.ReportAllocs()
	for b.Loop() {
		Find(text, Date{2020, 1, 16})
	}
}
