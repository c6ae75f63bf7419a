package eval

import (
	"bytes"
	"strings"
	"testing"

	"mahdar/minutes"
)

const (
	article = "التقت وزيرة الخارجية الكولومبية لوسيا أرانغو نظيرها البيروفي في ليما أمس. " +
		"واتفق الجانبان على فتح معبر جديد.\nوأعرب المتحدث عن ارتياحه."
	goldLine = `{"id":"p1","consultations":[{"mode":"meeting","status":"held","role":"main","from":"2022-05-03","to":"2022-05-03",` +
		`"place":"ليما","country":"PER","minutes":null,"participants":[{"person":"لوسيا أرانغو","office":"foreign_minister","party":"COL"},` +
		`{"person":null,"office":"foreign_minister","party":"PER"}]}],"points":[{"by":["COL","PER"],"act":"agree","text":"فتح معبر جديد"}]}`
	readLine = `{"id":"p1","consultations":[{"mode":"meeting","status":"held","role":"main","from":"2022-05-04","to":"2022-05-03",` +
		`"place":null,"country":"PER","minutes":null,"participants":[{"person":"لوسيا أرانغو","office":"foreign_minister","party":"COL"},` +
		`{"person":null,"office":"envoy","party":"PER"},{"person":null,"office":null,"party":"UN"}]}]}`
)

func set(t *testing.T, lines ...string) *Set {
	t.Helper()
	s, err := Load(strings.NewReader(strings.Join(lines, "\n")))
	if err != nil {
		t.Fatal(err)
	}
	return s
}

// Every error stands beside the sentence its gold value comes from, and nothing
// that is right is listed.
func TestErrorsStandBesideTheirSentence(t *testing.T) {
	gold, pred := set(t, goldLine), set(t, readLine)
	var b bytes.Buffer
	if err := WriteErrors(&b, Score(gold, pred), gold, pred, Listing{Texts: map[string]string{"p1": article}}); err != nil {
		t.Fatal(err)
	}
	got := b.String()
	first := "التقت وزيرة الخارجية الكولومبية لوسيا أرانغو نظيرها البيروفي في ليما أمس."
	for _, want := range []string{
		"wrong   from     2022-05-03, read 2022-05-04\n            gold | " + first + "\n",
		"missed  place    ليما\n",
		"wrong   office   foreign_minister, read envoy\n",
		"false   party    UN\n",
		"missed  points   COL+PER agree: فتح معبر جديد\n            gold | واتفق الجانبان على فتح معبر جديد.\n",
	} {
		if !strings.Contains(got, want) {
			t.Errorf("%q is not in\n%s", want, got)
		}
	}
	for _, not := range []string{"missed  mode", " status ", "لوسيا أرانغو, read"} {
		if strings.Contains(got, not) {
			t.Errorf("%q is in\n%s", not, got)
		}
	}
}

// A prediction with evidence is shown by its own words and rule.
func TestErrorsShowTheEvidenceOfWhatWasRead(t *testing.T) {
	gold := set(t, `{"id":"p1","consultations":[]}`)
	at := strings.Index(article, "التقت")
	ev := []minutes.Evidence{{Start: at, End: at + 5, Quote: "التقت", Rule: "verb-of-contact"}}
	m := &minutes.Minutes{
		Schema: minutes.Schema, Page: minutes.Page{ID: "p1", Text: article},
		Consultations: []minutes.Consultation{{
			ID: "c1", Mode: "meeting", Status: "held", Role: "main", Evidence: ev,
			Participants: []minutes.Participant{{Party: &minutes.Value{Value: "COL", Evidence: ev}}},
		}},
	}
	pred := &Set{}
	pred.Add(Of(m))
	var b bytes.Buffer
	if err := WriteErrors(&b, Score(gold, pred), gold, pred, Listing{}); err != nil {
		t.Fatal(err)
	}
	want := `في ليما أمس. ("التقت", verb-of-contact)`
	if !strings.Contains(b.String(), want) || !strings.Contains(b.String(), "only read: meeting held main [COL]") {
		t.Errorf("want %q in\n%s", want, b.String())
	}
}

// Compare tells what was won and lost, and which false facts went and came.
func TestCompare(t *testing.T) {
	gold, old := set(t, goldLine), set(t, readLine)
	fresh := set(t, strings.NewReplacer(
		`"from":"2022-05-04"`, `"from":"2022-05-03"`, // won
		`"country":"PER"`, `"country":"CHL"`, // lost
		`"party":"UN"`, `"party":"EU"`, // one goes, one comes
	).Replace(readLine))
	got := map[string]bool{}
	for _, c := range Compare(Score(gold, old), Score(gold, fresh)) {
		got[c.Kind+" "+c.Slot] = true
	}
	for _, want := range []string{"won from", "gone from", "lost country", "new country", "gone party", "new party"} {
		if !got[want] {
			t.Errorf("no %q in %v", want, got)
		}
		delete(got, want)
	}
	if len(got) > 0 {
		t.Errorf("also %v", got)
	}
	if n := len(Compare(Score(gold, old), Score(gold, old))); n != 0 {
		t.Errorf("%d changes from a result to itself", n)
	}
}

// A line that is no JSON, or of another schema, is an error that names the line.
func TestLoadNamesTheLine(t *testing.T) {
	for _, bad := range []string{"{", `{"schema":"mahdar.minutes/9"}`} {
		_, err := Load(strings.NewReader(goldLine + "\n\n" + bad + "\n"))
		if err == nil || !strings.HasPrefix(err.Error(), "eval: line 3: ") {
			t.Errorf("%s: error %v", bad, err)
		}
	}
}
