package export

import (
	"errors"
	"flag"
	"fmt"
	"io"
	"os"
	"slices"
	"strings"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/export/plover"
	"mahdar/export/source"
	"mahdar/page"
	"mahdar/reader"
	"mahdar/register"
	"mahdar/store"
)

var update = flag.Bool("update", false, "write the documents that the tests make")

// docs/plover.md is made of the code's own tables and of what the program reads on the
// seed pages, beside what people annotated: make plover.
func TestPLOVERDocument(t *testing.T) {
	const docs, gold = "../../shared/gold/seeds.docs.jsonl", "../../shared/gold/seeds.gold.jsonl"
	annotated, err := exporttest.Gold(docs, gold)
	if errors.Is(err, os.ErrNotExist) {
		t.Skip("the annotated seed pages are not there: ", err)
	}
	if err != nil {
		t.Fatal(err)
	}
	pages, err := exporttest.Texts(docs)
	if err != nil {
		t.Fatal(err)
	}
	if len(pages) != 5 || len(annotated) != 5 {
		t.Fatalf("%d seed pages, %d annotated", len(pages), len(annotated))
	}
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	var b strings.Builder
	b.WriteString(ploverIntro)
	ploverTables(&b)
	b.WriteString("\n## The five seed pages\n\n" + ploverSeeds)
	for i, in := range pages {
		p, err := page.Read(in)
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprintf(&b, "### Seed %d: %s\n", i+1, in.ID)
		found := seed(t, &b, store.Page{Key: in.ID, Names: []string{in.ID}, Minutes: r.Read(p)})
		compared(&b, found, seed(t, io.Discard, annotated[i]))
	}
	const path = "../docs/plover.md"
	if *update {
		if err := os.WriteFile(path, []byte(b.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
	have, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	if string(have) != b.String() {
		t.Error("docs/plover.md is older than the program: make plover")
	}
}

// seed writes the rows of one page, and returns what tells each from the others.
func seed(t *testing.T, b io.Writer, page store.Page) (told []string) {
	t.Helper()
	x, err := exporter()
	if err != nil {
		t.Fatal(err)
	}
	coder, err := x.coder()
	if err != nil {
		t.Fatal(err)
	}
	left := plover.Tally{}
	for _, s := range sessions(t, source.Source{Store: exporttest.Open(t, page)}) {
		fmt.Fprintf(b, "\n%s\n\n", described(s))
		rows := coder.Events(s, left)
		if len(rows) == 0 {
			io.WriteString(b, "No row.\n")
			continue
		}
		io.WriteString(b, "| event | of | date | source → recipient | mode | quad, score | CAMEO | rule |\n|---|---|---|---|---|---|---|---|\n")
		for _, e := range rows {
			date := e.Date
			if e.End != "" && e.End != e.Date {
				date += " – " + e.End
			}
			if date == "" {
				date = "not told"
			} else if e.Dated == "published" {
				date += " (of the page)"
			}
			who := actorCodes(e.Source) + " → " + dash(actorCodes(e.To))
			fmt.Fprintf(b, "| %s | %s | %s | %s | %s | %d, %+.1f | %s | %s |\n", e.Type, of(s, &e), date, who,
				dash(strings.Join(e.Modes, ", ")), e.Quad, e.Score, e.CAMEO, strings.Join(e.Rules, ", "))
			told = append(told, fmt.Sprintf("%s %s, %s", e.Type, who, strings.TrimSuffix(date, " (of the page)")))
		}
	}
	var out []string
	for _, reason := range []string{plover.Within, plover.NoCategory, plover.NoAsker, plover.NoSource} {
		if left[reason] > 0 {
			out = append(out, fmt.Sprintf("%d %s", left[reason], reason))
		}
	}
	if out != nil {
		fmt.Fprintf(b, "\nNo row: %s.\n", strings.Join(out, "; "))
	}
	return told
}

// compared tells how the rows that were read lie beside those of the annotated page.
func compared(b io.Writer, found, wanted []string) {
	var missed []string
	for _, w := range wanted {
		if i := slices.Index(found, w); i >= 0 {
			found = slices.Delete(found, i, i+1)
		} else {
			missed = append(missed, w)
		}
	}
	fmt.Fprintf(b, "\nOf the %d rows of the page as people annotated it, %d are among these.", len(wanted), len(wanted)-len(missed))
	list := func(title string, rows []string) {
		if len(rows) > 0 {
			fmt.Fprintf(b, " %s: %s.", title, strings.Join(rows, "; "))
		}
	}
	list("Missing", missed)
	list("Not theirs", found)
	io.WriteString(b, "\n\n")
}

// described is a session without any words of its page but names and places.
func described(s *register.Session) string {
	var who []string
	for _, p := range s.Participants {
		line := p.Party
		if len(p.Office) > 0 {
			line += " " + p.Office[0].Value
		}
		if len(p.Names) > 0 {
			line += " " + p.Names[0].Value
		}
		who = append(who, line)
	}
	out := s.Mode[0].Value + ", " + strings.ReplaceAll(s.Status[0].Value, "_", " ") + ", " + s.Role
	if len(s.When) > 0 {
		from, to, _ := strings.Cut(s.When[0].Value, "/")
		if out += ", " + from; to != from {
			out += " to " + to
		}
	}
	if len(s.Place) > 0 {
		out += ", " + strings.TrimSpace(s.Place[0].Value+" ("+s.Place[0].Country+")")
	}
	return out + ": " + strings.Join(who, "; ") + "."
}

// of says what of a session an event is.
func of(s *register.Session, e *plover.Event) string {
	for i := range s.Points {
		if strings.HasSuffix(e.ID, "-"+plover.PointID(&s.Points[i])) {
			return fmt.Sprintf("point %d, %s", i+1, strings.ReplaceAll(s.Points[i].Act, "_", " "))
		}
	}
	return "session"
}

func actorCodes(list []plover.Actor) string {
	var out []string
	for _, a := range list {
		code := strings.TrimSpace(a.Code + " " + a.Sector)
		if code == "" {
			code = a.Party
		}
		out = append(out, code)
	}
	return strings.Join(out, " + ")
}

func dash(s string) string {
	if s == "" {
		return "–"
	}
	return s
}

// ploverTables writes what the code knows of the manual.
func ploverTables(b *strings.Builder) {
	b.WriteString("\n## Rules that decide\n\nThe last column of the rows below, and the field `rules` of the JSON lines, name them.\n\n| rule | manual | what it says, in our words |\n|---|---|---|\n")
	for _, r := range plover.Rules {
		fmt.Fprintf(b, "| `%s` | %s | %s |\n", r.Key, r.Where, r.Text)
	}
	b.WriteString("\n## Acts of points\n\n| act | event | quad, score | CAMEO |\n|---|---|---|---|\n")
	for _, act := range []string{"agree", "promise", "support", "call_for", "condemn", "reject", "warn", "discuss", "affirm", "concern"} {
		typ, quad, score, code := plover.Codes(act)
		if typ == "" {
			fmt.Fprintf(b, "| %s | none | – | %s |\n", act, code)
			continue
		}
		fmt.Fprintf(b, "| %s | %s | %d, %+.1f | %s |\n", act, typ, quad, score, code)
	}
}

const ploverIntro = `# PLOVER

What ` + "`mahdar export --format plover`" + ` makes of sessions and points, and which rule of the manual decides.
This file is made by ` + "`make plover`" + `; do not edit it.

## Which manual

PLOVER (Political Language Ontology for Verifiable Event Records), Event, Actor and Data Interchange
Specification, Open Event Data Alliance, draft 0.8 of 17 September 2021
(https://github.com/openeventdata/PLOVER, CC BY-SA 4.0), with the table CAMEO2PLOVER of the same day. The
POLECAT data set (doi:10.7910/DVN/AJGVIT) calls DEMAND of that draft REQUEST; so do we, with the modes, quad
category and score of DEMAND. Columns of ` + "`polecat`" + `: the 40 of its monthly files.

## How sessions become events

- One row an event, not one a page: what ten pages tell of one session is one CONSULT.
- ` + "`held`" + ` is CONSULT. Who visited and who hosted is taken from the place: two sides that met in the country of one of
  them. An organisation is at home where it has its seat, a movement in the state where it acts
  (lexicon/data/movements.tsv). Where one side's home is not known, nothing is concluded.
- ` + "`planned`" + ` is AGREE on the day of the page that announces it. A session that was announced and then held is two events.
- ` + "`proposed`" + ` is REQUEST (meet) where it is a visit to which the host invites; of other proposals no page tells, so that a
  register could keep it, who asked: they make no row, and are counted.
- ` + "`called_off`" + ` is REJECT (meet) by all, since who called it off is not kept.
- A point is an event of those who made it. It has a recipient only where its words name the other side of the
  session and no third party. Its mode is given where the words of one mode alone stand in it
  (export/plover/data/modes.tsv). What a side discussed is part of the CONSULT; what it affirmed or was concerned
  about is what CAMEO 01 was, which the manual dropped.
- The date is the session's; a month or year told is the span of its days; undated news has the day of its page.
  An undated background session has no date, and since the manual wants one, no row (` + "`--undated`" + ` gives it).
- ` + "`cameo`" + ` beside each row is the CAMEO code; a request is an appeal (02), not a demand (10). ` + "`--format cameo`" + ` writes the
  classic dyads: 042 with 043 the other way about, meetings without host in both directions.
`

const ploverSeeds = `The rows that this version makes of the five pages from which the project began, by session (described; the
newspapers' sentences are not repeated), and how they lie beside those of the pages as people annotated them: the same
event, sides and days.

`
