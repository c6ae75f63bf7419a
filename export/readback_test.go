package export

import (
	"bytes"
	"context"
	"encoding/csv"
	"encoding/json"
	"fmt"
	"os"
	"os/exec"
	"path/filepath"
	"reflect"
	"slices"
	"strings"
	"sync"
	"testing"

	"mahdar/export/exporttest"
	"mahdar/export/sink"
	"mahdar/export/source"
	"mahdar/export/table"
	"mahdar/lexicon"
	"mahdar/register"
)

// python finds a Python that has the readers of testdata/readers.txt.
var python = sync.OnceValues(func() (string, error) { return exporttest.Python("..") })

// readBack reads files with somebody else's reader.
func readBack(t *testing.T, into any, args ...string) {
	t.Helper()
	p, err := python()
	if err != nil && p != "" {
		t.Fatal(err)
	}
	if err != nil {
		t.Skip(err)
	}
	cmd := exec.Command(p, append([]string{"testdata/readback.py"}, args...)...)
	var errs bytes.Buffer
	cmd.Stderr = &errs
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("%v: %v\n%s", args, err, errs.String())
	}
	if err := json.Unmarshal(out, into); err != nil {
		t.Fatalf("%v: %v: %.300s", args, err, out)
	}
}

var exporter = sync.OnceValues(func() (*Exporter, error) { return New(lexicon.Load) })

// write exports a register into a folder.
func write(t *testing.T, src source.Source, o Options) (folder string, r *Report) {
	t.Helper()
	x, err := exporter()
	if err != nil {
		t.Fatal(err)
	}
	folder = t.TempDir()
	o.Coder = "mahdar test"
	r, err = x.Write(context.Background(), src, sink.Folder(folder), o)
	if err != nil {
		t.Fatal(err)
	}
	return folder, r
}

func sample(t *testing.T) source.Source {
	t.Helper()
	return source.Source{Store: exporttest.Open(t, exporttest.Sample()...)}
}

// all are the sample and what is hard on formats.
func all(t *testing.T) source.Source {
	t.Helper()
	return source.Source{Store: exporttest.Open(t, append(exporttest.Sample(), exporttest.HardPages()...)...)}
}

func rows(t *testing.T, r *Report, name string) int {
	t.Helper()
	for _, c := range r.Rows {
		if c.Name == name {
			return c.Rows
		}
	}
	t.Fatalf("no count of %s in %v", name, r.Rows)
	return 0
}

// readMany reads all tables of a folder.
func readMany(t *testing.T, reader, folder, ending string) []frame {
	t.Helper()
	args := []string{"many", reader}
	for _, name := range table.Names {
		args = append(args, filepath.Join(folder, name+ending))
	}
	var all []frame
	readBack(t, &all, args...)
	if len(all) != len(table.Names) {
		t.Fatalf("%d tables read", len(all))
	}
	return all
}

type frame struct {
	Columns []string
	Types   []string
	Rows    [][]any
}

// tidy reads the CSV files of a folder with encoding/csv: what every other reader must
// find too.
func tidy(t *testing.T, folder, name string) frame {
	t.Helper()
	b, err := os.ReadFile(filepath.Join(folder, name+".csv"))
	if err != nil {
		t.Fatal(err)
	}
	b, ok := bytes.CutPrefix(b, []byte("\uFEFF"))
	if !ok {
		t.Errorf("%s.csv begins without a byte order mark", name)
	}
	recs, err := csv.NewReader(bytes.NewReader(b)).ReadAll()
	if err != nil {
		t.Fatal(err)
	}
	f := frame{Columns: recs[0]}
	for _, r := range recs[1:] {
		row := make([]any, len(r))
		for i, v := range r {
			row[i] = v
		}
		f.Rows = append(f.Rows, row)
	}
	return f
}

func TestCSVInPandas(t *testing.T) {
	folder, r := write(t, all(t), Options{Format: "csv"})
	all := readMany(t, "csv", folder, ".csv")
	for i, name := range table.Names {
		want, got := tidy(t, folder, name), all[i]
		if !reflect.DeepEqual(got.Columns, want.Columns) || !reflect.DeepEqual(got.Rows, want.Rows) {
			t.Errorf("%s: pandas reads something else", name)
		}
		if n := rows(t, r, name); n != len(got.Rows) || n == 0 {
			t.Errorf("%s: %d rows told, %d read", name, n, len(got.Rows))
		}
	}
}

// The texts that are hard come back exactly, and no cell begins like a formula.
func TestHardTexts(t *testing.T) {
	folder, _ := write(t, all(t), Options{Format: "csv"})
	var got frame
	readBack(t, &got, "csv", filepath.Join(folder, "points.csv"))
	column := slices.Index(got.Columns, "text")
	found := map[string]bool{}
	for _, r := range got.Rows {
		for i, v := range r {
			if s := v.(string); s != "" && strings.ContainsAny(s[:1], "=+-@\t\r") && !numeric("points", got.Columns[i]) {
				t.Errorf("column %s has a cell that a spreadsheet takes for a formula: %q", got.Columns[i], s)
			}
		}
		found[table.Unguard(r[column].(string))] = true
	}
	for _, s := range exporttest.Hard {
		if !found[s] {
			t.Errorf("%q did not come back", s)
		}
	}
	if n := len(exporttest.Hard); n < 50 {
		t.Errorf("only %d hard texts", n)
	}
}

func numeric(tab, column string) bool {
	for _, c := range table.Columns(tab) {
		if c.Name == column {
			return c.Type != "text"
		}
	}
	return false
}

func TestParquetInDuckDBAndArrow(t *testing.T) {
	src := all(t)
	folder, r := write(t, src, Options{Format: "parquet"})
	texts, _ := write(t, src, Options{Format: "csv"})
	for _, reader := range []string{"parquet_duckdb", "parquet_arrow"} {
		all := readMany(t, reader, folder, ".parquet")
		for i, name := range table.Names {
			want, got := tidy(t, texts, name), all[i]
			if !reflect.DeepEqual(got.Columns, want.Columns) {
				t.Fatalf("%s: %s reads columns %v, want %v", name, reader, got.Columns, want.Columns)
			}
			if n := rows(t, r, name); n != len(got.Rows) {
				t.Fatalf("%s: %d rows told, %s reads %d", name, n, reader, len(got.Rows))
			}
			for i, row := range got.Rows {
				for k, v := range row {
					w := want.Rows[i][k].(string)
					if table.Columns(name)[k].Type == "text" {
						w = table.Unguard(w)
					}
					if g := shownAs(v); g != w && strings.ReplaceAll(g, "\r\n", "\n") != w {
						t.Errorf("%s row %d %s: %s reads %q, CSV has %q", name, i, got.Columns[k], reader, g, w)
					}
				}
			}
			if reader == "parquet_duckdb" {
				for k, c := range table.Columns(name) {
					for i, row := range got.Rows {
						if row[k] == "" || row[k] == nil && !c.Null {
							t.Errorf("%s row %d: %s is %#v", name, i, c.Name, row[k])
						}
					}
					want := map[string]string{"text": "VARCHAR", "integer": "INTEGER", "number": "DOUBLE", "boolean": "BOOLEAN", "date": "DATE"}[c.Type]
					if got.Types[k] != want {
						t.Errorf("%s.%s is %s in DuckDB, want %s", name, c.Name, got.Types[k], want)
					}
				}
			}
		}
	}
}

func shownAs(v any) string {
	switch v := v.(type) {
	case nil:
		return ""
	case string:
		return v
	}
	return fmt.Sprint(v)
}

func TestDuckDBScript(t *testing.T) {
	folder, _ := write(t, sample(t), Options{Format: "duckdb"})
	got := map[string]frame{}
	readBack(t, &got, "duckdb_script", folder, "../docs/cookbook.md")
	for view, n := range map[string]int{"sessions": 14, "pairs_met_most": 14, "planned_took_place": 1, "readouts_differ": 0, "calls_then_meetings": 0, "copied_reporting": 2} {
		if len(got[view].Rows) != n {
			t.Errorf("%s has %d rows, want %d: %v", view, len(got[view].Rows), n, got[view].Rows)
		}
	}
	for n := range 11 { // what they answer for the demonstration: TestGoldenCookbook
		if name := fmt.Sprintf("question %d", n+1); len(got[name].Columns) < 2 {
			t.Errorf("%s of the cookbook: %v", name, got[name])
		}
	}
	if r := got["pairs_met_most"].Rows; len(r) > 0 && (r[0][0] != "KOR" || r[0][1] != "USA" || r[0][2] != 2.0) {
		t.Errorf("the pair that met most is %v", r[0])
	}
	if r := got["planned_took_place"].Rows; len(r) > 0 && fmt.Sprint(r[0]) != "[meeting 1 1 0 0]" {
		t.Errorf("planned sessions: %v", r)
	}
}

func TestPOLECATInPandas(t *testing.T) {
	for _, format := range []string{"polecat", "cameo"} {
		f, _ := Find(format)
		folder, r := write(t, all(t), Options{Format: format})
		var got frame
		readBack(t, &got, "tsv", filepath.Join(folder, f.File))
		name := map[string]string{"polecat": "events", "cameo": "rows"}[format]
		if n := rows(t, r, name); n != len(got.Rows) || n < 20 {
			t.Errorf("%s: %d rows told, %d read", format, n, len(got.Rows))
		}
		for i, row := range got.Rows {
			for k, v := range row {
				if format == "polecat" && v == "" {
					t.Errorf("row %d: %s is empty", i, got.Columns[k])
				}
			}
		}
	}
}

func TestPLOVERInPandas(t *testing.T) {
	folder, r := write(t, all(t), Options{Format: "plover"})
	var got frame
	readBack(t, &got, "jsonl", filepath.Join(folder, "plover.jsonl"))
	if n := rows(t, r, "events"); n != len(got.Rows) || n < 20 {
		t.Errorf("%d events told, %d read", n, len(got.Rows))
	}
	ids := map[any]bool{}
	at := slices.Index(got.Columns, "id")
	for _, row := range got.Rows {
		if ids[row[at]] {
			t.Errorf("id %v stands twice", row[at])
		}
		ids[row[at]] = true
	}
	for _, field := range []string{"id", "date", "source", "recipient", "event", "event_loc", "quad_code", "event_scale", "mode", "context", "cameo", "rules"} {
		if !slices.Contains(got.Columns, field) {
			t.Errorf("no field %s", field)
		}
	}
}

func TestGEXF(t *testing.T) {
	for _, people := range []bool{false, true} {
		folder, r := write(t, all(t), Options{Format: "gexf", People: people})
		path := filepath.Join(folder, "network.gexf")
		var valid struct {
			Valid  bool
			Errors []string
		}
		readBack(t, &valid, "schema", path, "testdata/gexf.rng")
		if !valid.Valid {
			t.Errorf("not valid: %v", valid.Errors)
		}
		var g struct{ Nodes, Edges [][]any }
		readBack(t, &g, "gexf", path)
		if len(g.Nodes) != rows(t, r, "nodes") || len(g.Edges) != rows(t, r, "edges") {
			t.Errorf("%v told, %d nodes and %d edges read", r.Rows, len(g.Nodes), len(g.Edges))
		}
		if people {
			continue
		}
		i := slices.IndexFunc(g.Edges, func(e []any) bool { return e[0] == "KOR" && e[1] == "USA" })
		if i < 0 || fmt.Sprint(g.Edges[i][2:]) != "[2 [[2020-01-14 2020-01-14]]]" {
			t.Errorf("KOR and USA: %v", g.Edges)
		}
		j := slices.IndexFunc(g.Nodes, func(n []any) bool { return n[0] == "KOR" })
		if j < 0 || g.Nodes[j][1] != "South Korea" || g.Nodes[j][2] != "state" || g.Nodes[j][3] != 2.0 {
			t.Errorf("KOR: %v", g.Nodes)
		}
	}
}

func TestGraphML(t *testing.T) {
	src := all(t)
	folder, r := write(t, src, Options{Format: "graphml"})
	var g struct{ Nodes, Edges [][]any }
	readBack(t, &g, "graphml", filepath.Join(folder, "network.graphml"))
	if len(g.Nodes) != rows(t, r, "nodes") || len(g.Edges) != rows(t, r, "edges") || len(g.Edges) < 60 {
		t.Errorf("%v told, %d nodes and %d edges read", r.Rows, len(g.Nodes), len(g.Edges))
	}
	want := 0
	for _, s := range sessions(t, src) {
		n := map[string]bool{}
		for _, p := range s.Participants {
			n[register.PartyKey(p.Party)] = true
		}
		want += len(n) * (len(n) - 1) / 2
	}
	if len(g.Edges) != want {
		t.Errorf("%d edges, the register has %d pairs", len(g.Edges), want)
	}
}

func TestICal(t *testing.T) {
	folder, r := write(t, all(t), Options{Format: "ics"})
	var c struct {
		Longest, Bare int
		Errors        []string
		Events        [][]string
	}
	readBack(t, &c, "ics", filepath.Join(folder, "sessions.ics"))
	if c.Longest > 75 || c.Bare > 0 || len(c.Errors) > 0 {
		t.Errorf("longest line %d, %d bare LF, errors %v", c.Longest, c.Bare, c.Errors)
	}
	if len(c.Events) != rows(t, r, "events") || len(r.Left) != 1 {
		t.Errorf("%v told, %v left out, %d read", r.Rows, r.Left, len(c.Events))
	}
	i := slices.IndexFunc(c.Events, func(e []string) bool { return strings.Contains(e[3], "Algeria") })
	if i < 0 {
		t.Fatal("no meeting of Algeria")
	}
	if e := c.Events[i]; e[1] != "2021-09-01" || e[2] != "2021-09-04" || e[3] != "Algeria – Morocco: meeting, تونس" || e[5] != "تونس" || e[6] != "CONFIRMED" || !strings.HasPrefix(e[7], "2021-09-02T") {
		t.Errorf("%q", e)
	}
	found := map[string]int{}
	for _, e := range c.Events {
		found[e[6]]++
		for _, s := range exporttest.Hard {
			if strings.Contains(e[4], "affirm: "+s) {
				found[s]++
			}
		}
	}
	for _, s := range exporttest.Hard {
		if found[s] == 0 && !strings.ContainsAny(s, "\v\u0085\u2028") && strings.TrimSpace(s) == s {
			t.Errorf("%q is in no description", s)
		}
	}
	if found["CANCELLED"] != 1 {
		t.Errorf("statuses %v", found)
	}
}

func TestAtom(t *testing.T) {
	folder, r := write(t, all(t), Options{Format: "atom"})
	var f struct {
		Bozo             bool
		Version, Updated string
		Entries          [][]any
	}
	readBack(t, &f, "atom", filepath.Join(folder, "sessions.atom"))
	if f.Bozo || f.Version != "atom10" || f.Updated == "" || len(f.Entries) != rows(t, r, "entries") {
		t.Errorf("bozo %v, %s, updated %s, %d entries of %v", f.Bozo, f.Version, f.Updated, len(f.Entries), r.Rows)
	}
	for _, e := range f.Entries {
		if len(e[4].([]any)) == 0 || e[1] == "" {
			t.Errorf("%v", e)
		}
	}
}

func TestJSONLD(t *testing.T) {
	src := all(t)
	folder, r := write(t, src, Options{Format: "jsonld"})
	var d struct {
		Quads, Notes int
		Events       [][]any
		Quotes       []string
		Spans        [][2]int
	}
	readBack(t, &d, "jsonld", filepath.Join(folder, "sessions.jsonld"))
	if len(d.Events) != rows(t, r, "sessions") || d.Notes != rows(t, r, "annotations") || d.Quads < 20*len(d.Events) {
		t.Errorf("%v told; %d events, %d notes, %d quads read", r.Rows, len(d.Events), d.Notes, d.Quads)
	}
	if len(d.Quotes) != len(d.Spans) || len(d.Quotes) < d.Notes {
		t.Errorf("%d quotes, %d spans, %d notes", len(d.Quotes), len(d.Spans), d.Notes)
	}
	for i, q := range d.Quotes {
		if d.Spans[i][1]-d.Spans[i][0] != len([]rune(q)) {
			t.Fatalf("span %v of %q", d.Spans[i], q)
		}
	}
}

func TestCodebookForm(t *testing.T) {
	folder, r := write(t, sample(t), Options{Format: "codebook"})
	var got frame
	readBack(t, &got, "jsonl", filepath.Join(folder, "codebook.jsonl"))
	if n := rows(t, r, "pages"); n != len(got.Rows) || n != len(exporttest.Sample()) {
		t.Errorf("%d pages told, %d read", n, len(got.Rows))
	}
}

func sessions(t *testing.T, src source.Source) []*register.Session {
	t.Helper()
	var out []*register.Session
	for s, err := range src.Sessions(context.Background()) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, s)
	}
	return out
}
