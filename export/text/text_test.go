package text

import (
	"bytes"
	"strings"
	"testing"

	"mahdar/minutes"
)

func ev(start int, quote, rule string) []minutes.Evidence {
	return []minutes.Evidence{{Start: start, End: start + len([]rune(quote)), Quote: quote, Rule: rule}}
}

func val(s string, e []minutes.Evidence) *minutes.Value { return &minutes.Value{Value: s, Evidence: e} }

func example() *minutes.Minutes {
	return &minutes.Minutes{
		Page: minutes.Page{Title: "ليما وبوغوتا تتفقان", Outlet: "المرسى", URL: "https://almarsa.example/1", Published: val("2022-05-04", nil)},
		Consultations: []minutes.Consultation{{
			ID: "c1", Mode: "meeting", Status: "held", Role: "main",
			From: val("2022-05-03", ev(60, "أمس", "relative-day")), To: val("2022-05-03", nil),
			Place: &minutes.Place{Value: "ليما", Country: "PER", Evidence: ev(55, "ليما", "place")},
			Participants: []minutes.Participant{
				{
					Person: val("لوسيا أرانغو", ev(30, "لوسيا أرانغو", "name")),
					Office: &minutes.Office{Value: "foreign_minister", Title: "وزيرة الخارجية", Evidence: ev(8, "وزيرة الخارجية", "office")},
					Party:  val("COL", ev(22, "الكولومبية", "nisba")),
				},
				{Party: val("UN", nil)},
			},
			Topics: []minutes.Value{*val("trade", ev(70, "التجارة", "topic"))},
		}},
		Points: []minutes.Point{
			{Consultation: "c1", By: []string{"COL", "UN"}, Act: "agree", Text: "فتح معبر جديد", Readout: "COL"},
			{Consultation: "c2", By: []string{"UN"}, Act: "warn", Text: "نص جلسة أخرى"},
		},
		Warnings: []minutes.Warning{{Code: "no-publication-date", Text: "no date"}, {Code: "x", Text: "something else"}},
	}
}

func write(t *testing.T, opts Options, ms ...*minutes.Minutes) string {
	t.Helper()
	var b bytes.Buffer
	w, err := NewWriter(&b, opts)
	if err != nil {
		t.Fatal(err)
	}
	for _, m := range ms {
		if err := w.Write(m); err != nil {
			t.Fatal(err)
		}
	}
	return b.String()
}

// visible is s without its directional signs: what a person sees.
func visible(s string) string {
	return strings.NewReplacer(rtlMark, "", ltrMark, "", firstIso, "", ltrIso, "", popIso, "").Replace(s)
}

var arabicStates = map[string]string{"COL": "كولومبيا", "PER": "بيرو"}

func TestArabic(t *testing.T) {
	want := `■ محضر: ليما وبوغوتا تتفقان
  المصدر: المرسى
  النشر: 2022-05-04
  العنوان: https://almarsa.example/1

  1. لقاء · جرى · خبر الصفحة
    التاريخ: 2022-05-03
    المكان: ليما (بيرو)
    المشاركون:
      • لوسيا أرانغو — وزيرة الخارجية — كولومبيا
      • الأمم المتحدة
    الموضوعات: التجارة
    ما قيل وما اتفق عليه:
      • كولومبيا + الأمم المتحدة · اتفاق: فتح معبر جديد (برواية كولومبيا)
  تنبيهات:
    ! لا تذكر الصفحة تاريخ نشرها، فبقيت التواريخ النسبية بلا تحديد.
    ! something else
`
	if got := visible(write(t, Options{States: arabicStates}, example())); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestEnglishWithEvidence(t *testing.T) {
	want := `■ Minutes: ليما وبوغوتا تتفقان
  Outlet: المرسى
  Published: 2022-05-04
  Address: https://almarsa.example/1

  1. meeting · held · the news of the page
    Date: 2022-05-03
      ↳ «أمس» [60–63 relative-day]
    Place: ليما (Peru)
      ↳ «ليما» [55–59 place]
    Participants:
      • لوسيا أرانغو — foreign minister — Colombia
        ↳ «لوسيا أرانغو» [30–42 name]
        ↳ «وزيرة الخارجية» [8–22 office]
        ↳ «الكولومبية» [22–32 nisba]
      • United Nations
    Topics: trade
    Said and agreed:
      • Colombia + United Nations · agreed: فتح معبر جديد (as told by Colombia)
  Warnings:
    ! no date
    ! something else
`
	if got := visible(write(t, Options{Lang: "en", Evidence: true, States: arabicStates}, example())); got != want {
		t.Errorf("got\n%s\nwant\n%s", got, want)
	}
}

func TestNoConsultation(t *testing.T) {
	m := &minutes.Minutes{}
	want := "■ محضر: صفحة بلا عنوان\n  لا مشاورات في هذه الصفحة.\n"
	if got := visible(write(t, Options{}, m, m)); got != want+"\n"+want {
		t.Errorf("got %q", got)
	}
}

// Every line begins with the mark of its language, every isolate is closed on its
// line, and nothing from a page can reach the terminal as a command or turn the
// direction of what follows.
func TestLinesAreSafe(t *testing.T) {
	m := example()
	evil := "\x1b[31m\u202eأحمر\u2066\nثان\a\u009b2J\u200f"
	m.Page.Title, m.Page.Outlet, m.Page.URL = evil, evil, evil
	m.Consultations[0].Participants[0].Person.Value = evil
	m.Points[0].Text = evil
	for _, lang := range []string{"ar", "en"} {
		mark := map[string]string{"ar": rtlMark, "en": ltrMark}[lang]
		for line := range strings.SplitSeq(strings.TrimSuffix(write(t, Options{Lang: lang, Evidence: true}, m), "\n"), "\n") {
			if line == "" {
				continue
			}
			if !strings.HasPrefix(line, mark) {
				t.Errorf("%s: %q does not begin with its mark", lang, line)
			}
			depth := 0
			for _, r := range line {
				switch {
				case r == 0x2066 || r == 0x2068:
					depth++
				case r == 0x2069:
					depth--
				case r < 0x20 || r >= 0x7F && r < 0xA0 || r >= 0x202A && r <= 0x202E || r == 0x2067:
					t.Errorf("%s: %U in %q", lang, r, line)
				}
				if depth < 0 {
					t.Errorf("%s: an isolate is closed that was not opened: %q", lang, line)
				}
			}
			if depth != 0 {
				t.Errorf("%s: an isolate stays open: %q", lang, line)
			}
		}
	}
}

// Both languages have a word for every key of the codebook.
func TestEveryKeyHasItsWords(t *testing.T) {
	keys := map[string]string{
		"mode":   "meeting call video visit message",
		"status": "held planned proposed called_off",
		"role":   "main background",
		"act":    "discuss agree affirm call_for promise support condemn concern reject warn",
		"party":  "UN EU GCC LAS OIC AU NATO IAEA IMF WB OPEC WHO ICRC",
		"office": "head_of_state crown_prince head_of_government deputy_head_of_government foreign_minister " +
			"deputy_foreign_minister defence_minister interior_minister finance_minister minister deputy_minister " +
			"national_security_adviser adviser ambassador envoy speaker legislator military_chief intelligence_chief " +
			"secretary_general governor party_leader spokesperson royal religious_leader business other",
	}
	for lang := range columns {
		l, err := parseLabels(labelTable, lang)
		if err != nil {
			t.Fatal(err)
		}
		for kind, list := range keys {
			for key := range strings.FieldsSeq(list) {
				if l[[2]string{kind, key}] == "" {
					t.Errorf("%s: no word for %s %s", lang, kind, key)
				}
			}
		}
	}
	if _, err := NewWriter(nil, Options{Lang: "xx"}); err == nil {
		t.Error("a language without labels is no error")
	}
}
