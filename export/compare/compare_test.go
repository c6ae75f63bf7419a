package compare

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"strings"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/export/states"
	"mahdar/lexicon"
)

func table(t *testing.T) *states.Table {
	t.Helper()
	tab, err := states.Load()
	if err != nil {
		t.Fatal(err)
	}
	return tab
}

// collect writes rows as "day A B TYPE", one a line.
func collect(t *testing.T, rd Reader) (string, Read) {
	t.Helper()
	var read Read
	var b strings.Builder
	for r, err := range rd(&read) {
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "%s %s %s %s\n", r.Day, r.A, r.B, r.Type)
	}
	return b.String(), read
}

// polecat makes a line of a POLECAT file of the columns that are compared.
func polecat(id, day, kind, actor, actorCOW, recipient, recipientCOW string) string {
	cells := make([]string, len(polecatNames))
	for i := range cells {
		cells[i] = "None"
	}
	for name, v := range map[string]string{"Event ID": id, "Event Date": day, "Event Type": kind, "Actor Country": actor,
		"Actor COW": actorCOW, "Recipient Country": recipient, "Recipient COW": recipientCOW} {
		for i, n := range polecatNames {
			if n == name {
				cells[i] = v
			}
		}
	}
	return strings.Join(cells, "\t")
}

func TestPOLECAT(t *testing.T) {
	good := []string{
		polecat("1", "2020-01-14", "CONSULT", "South Korea", "732", "United States", "2"),
		polecat("2", "2020-01-14", "CONSULT", "Saudi Arabia; Egypt; Jordan", "670; 651; 663", "None", "None"),
		polecat("3", "2020-01-15", "ACCUSE", "Russian Federation", "365", "Ukraine|Poland", "None"),
		polecat("4", "2020-01-15", "REQUEST", "None", "651", "Elsewhere", "616.0"),
		polecat("5", "2020-01-15", "CONSULT", "Egypt", "651", "Egypt", "651"),
		polecat("6", "2020-01-15", "ASSAULT", "Egypt", "651", "Jordan", "663"),
		polecat("7", "15 Jan", "CONSULT", "Egypt", "651", "Jordan", "663"),
	}
	want := "2020-01-14 KOR USA CONSULT\n2020-01-14 EGY SAU CONSULT\n2020-01-14 JOR SAU CONSULT\n2020-01-14 EGY JOR CONSULT\n" +
		"2020-01-15 RUS UKR ACCUSE\n2020-01-15 POL RUS ACCUSE\n2020-01-15 EGY TUN REQUEST\n"
	head := strings.Join(polecatNames, "\t")
	for name, file := range map[string]string{
		"as released":        head + "\n" + strings.Join(good, "\n") + "\n",
		"with a mark, CRLF":  "\uFEFF" + head + "\r\n" + strings.Join(good, "\r\n") + "\r\n",
		"empty columns":      head + "\n" + strings.Join(good, "\t\t\n") + "\t\t\n",
		"more names":         "Headline\tEvent Text\t" + head + "\n" + strings.Join(good, "\n") + "\n",
		"a line that is cut": head + "\n" + strings.Join(good[:6], "\n") + "\nhalf a\tline\n",
		"other names":        strings.Replace(head, "Intensity", "Event Intensity", 1) + "\n" + strings.Join(good, "\n") + "\n",
	} {
		got, read := collect(t, POLECAT(strings.NewReader(file), table(t)))
		if got != want || read != (Read{Rows: 7, Bad: 1, Domestic: 1, Other: 1}) {
			t.Errorf("%s: %+v\n%s", name, read, got)
		}
	}
	var read Read
	for _, err := range POLECAT(strings.NewReader("a\tb\n1\t2\n"), table(t))(&read) {
		if err == nil || !strings.HasPrefix(err.Error(), "compare: ") {
			t.Errorf("what is no POLECAT file: %v", err)
		}
	}
}

func gdelt(id, day, one, two, root string, width int) string {
	cells := make([]string, width)
	cells[gdeltID], cells[gdeltDay], cells[gdeltCountry1], cells[gdeltCountry2], cells[gdeltRoot] = id, day, one, two, root
	return strings.Join(cells, "\t")
}

func TestGDELT(t *testing.T) {
	for _, width := range []int{57, 58, 61} {
		file := strings.Join([]string{
			gdelt("1", "20200114", "KOR", "USA", "04", width), gdelt("2", "20200114", "USA", "KOR", "03", width),
			gdelt("3", "20200115", "ROM", "GZS", "11", width), gdelt("4", "20200115", "EGY", "", "04", width),
			gdelt("5", "20200115", "EGY", "JOR", "19", width), gdelt("6", "2020", "EGY", "JOR", "04", width), "cut",
		}, "\n")
		got, read := collect(t, GDELT(strings.NewReader(file), table(t)))
		if got != "2020-01-14 KOR USA CONSULT\n2020-01-14 KOR USA AGREE\n2020-01-15 PSE ROU ACCUSE\n" || read != (Read{Rows: 7, Bad: 2, Domestic: 1, Other: 1}) {
			t.Errorf("%d columns: %+v\n%s", width, read, got)
		}
	}
}

func run(t *testing.T, file string, o Options) *Report {
	t.Helper()
	lex, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	c, err := plover.New(lex)
	if err != nil {
		t.Fatal(err)
	}
	tab := table(t)
	src := source.Source{Store: exporttest.Open(t, exporttest.Sample()...)}
	r, err := Run(context.Background(), POLECAT(strings.NewReader(strings.Join(polecatNames, "\t")+"\n"+file), tab), src, c, tab, o)
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// Rows of theirs beside ours: found a day apart, missed by either, counted once however
// many rows tell it.
func TestRun(t *testing.T) {
	file := strings.Join([]string{
		polecat("t1", "2021-03-02", "CONSULT", "France", "", "Saudi Arabia", ""),
		polecat("t2", "2021-03-02", "CONSULT", "Saudi Arabia", "", "France", ""),
		polecat("t3", "2021-09-01", "CONSULT", "Algeria", "", "Morocco", ""),
		polecat("t4", "2021-08-01", "CONSULT", "China", "", "Japan", ""),
		polecat("t5", "2021-10-09", "AGREE", "Egypt", "", "Jordan", ""),
	}, "\n")
	r := run(t, file, Options{Slack: 1, Types: []string{"CONSULT"}})
	if r.From != "2021-03-02" || r.To != "2021-09-01" {
		t.Errorf("span %s to %s", r.From, r.To)
	}
	r = run(t, file, Options{Slack: 1, Types: []string{"CONSULT"}, From: "2021-03-01", To: "2021-10-31"})
	var got []string
	for _, l := range r.Lines {
		got = append(got, fmt.Sprintf("%s %s %s theirs %v ours %d", l.Day, l.Pair, l.TheirDay, l.TheirIDs, len(l.OurIDs)))
	}
	want := []string{
		"2021-03-01 FRA–SAU 2021-03-02 theirs [t1 t2] ours 1",
		"2021-04-01 DEU–FRA  theirs [] ours 1", "2021-04-01 DEU–ITA  theirs [] ours 1", "2021-04-01 FRA–ITA  theirs [] ours 1",
		"2021-05-01 OMN–QAT  theirs [] ours 1",
		"2021-06-20 EGY–JOR  theirs [] ours 1",
		"2021-08-01 CHN–JPN 2021-08-01 theirs [t4] ours 0",
		"2021-09-01 DZA–MAR 2021-09-01 theirs [t3] ours 1",
	}
	if strings.Join(got, "\n") != strings.Join(want, "\n") {
		t.Errorf("got\n%s\nwant\n%s", strings.Join(got, "\n"), strings.Join(want, "\n"))
	}
	if s := r.Types; len(s) != 1 || s[0] != (Side{"CONSULT", 3, 7, 2, 5, 1}) {
		t.Errorf("%+v", s)
	}
	if r := run(t, file, Options{Slack: 0, Types: []string{"CONSULT"}, From: "2021-03-01", To: "2021-03-31"}); r.Types[0] != (Side{"CONSULT", 1, 1, 0, 1, 1}) {
		t.Errorf("without slack: %+v", r.Types)
	}
	var text, tsv bytes.Buffer
	if err := r.WriteText(&text, 3); err != nil || !strings.Contains(text.String(), "and 2 more") || !strings.Contains(text.String(), "t4") {
		t.Errorf("%v\n%s", err, text.String())
	}
	if err := r.WriteTSV(&tsv); err != nil || strings.Count(tsv.String(), "\n") != len(want)+1 {
		t.Errorf("%v\n%s", err, tsv.String())
	}
	if _, err := json.Marshal(r); err != nil {
		t.Error(err)
	}
}
