package reader

import (
	"flag"
	"fmt"
	"os"
	"slices"
	"strings"
	"testing"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/page"
)

var updateTrust = flag.Bool("trust.update", false, "rewrite testdata/trust-failures.tsv")

// Floors of the rows of testdata that are read right, in percent. They are raised by hand
// when the figures rise.
const (
	silentFloor  = 91
	sessionFloor = 83
	valueFloor   = 88
)

const failures = "testdata/trust-failures.tsv"

// trustRow is one row of testdata/silent.tsv or testdata/session.tsv. Of the
// former only id, day and text are set.
type trustRow struct {
	id, day, title, text, mode, status string
	parties                            []string
	from, place                        string
	people, offices                    []string // offices in the order of parties
}

// TestSilent reads texts that tell of no session. What it finds there is false.
func TestSilent(t *testing.T) {
	rows := trustRows(t, "testdata/silent.tsv", 3)
	var wrong []string
	for _, r := range rows {
		if m := r.read(t); m == nil || len(m.Consultations) > 0 {
			wrong = append(wrong, r.id+"\tnone\t"+toldSessions(m)+"\t"+r.whole())
		}
	}
	report(t, "silent", "false sessions", rows, wrong, silentFloor)
}

// TestSession reads texts that tell of one session: it is found if exactly one is,
// with its mode, status and parties.
func TestSession(t *testing.T) {
	rows := trustRows(t, "testdata/session.tsv", 10)
	var wrong []string
	parts := map[string]int{}
	for _, r := range rows {
		m := r.read(t)
		if r.foundIn(m, parts) {
			continue
		}
		want := r.mode + " " + r.status + " " + strings.Join(r.parties, "+")
		wrong = append(wrong, r.id+"\t"+want+"\t"+toldSessions(m)+"\t"+r.whole())
	}
	for _, k := range []string{"one session", "mode", "status", "parties"} {
		t.Logf("%-12s right in %d of %d", k, parts[k], len(rows))
	}
	report(t, "session", "not found", rows, wrong, sessionFloor)
}

// report prints the rate, what changed against the list of known failures, and
// fails below the floor.
func report(t *testing.T, set, what string, rows []trustRow, wrong []string, floor float64) {
	t.Helper()
	right := 100 * float64(len(rows)-len(wrong)) / float64(len(rows))
	t.Logf("%s: %d of %d rows are right (%.1f%%), %s: %.1f%%", set, len(rows)-len(wrong), len(rows), right, what, 100-right)
	known := knownFailures(t, set)
	var now []string
	for _, w := range wrong {
		id, _, _ := strings.Cut(w, "\t")
		now = append(now, id)
		if !slices.Contains(known, id) {
			t.Logf("newly wrong: %s", w)
		}
	}
	for _, id := range known {
		if !slices.Contains(now, id) {
			t.Logf("now right: %s", id)
		}
	}
	if right < floor {
		t.Errorf("%s: %.1f%% of the rows are right, the floor is %g%%", set, right, floor)
	}
	if *updateTrust {
		writeFailures(t, set, wrong)
	}
}

func (r trustRow) read(t *testing.T) *minutes.Minutes {
	t.Helper()
	p, err := page.Read(page.Input{ID: r.id, Title: r.title, Text: r.text, Published: r.day})
	if err != nil {
		t.Fatalf("%s: %v", r.id, err)
	}
	var m *minutes.Minutes
	func() {
		defer func() {
			if fault := recover(); fault != nil {
				t.Errorf("%s: the reader failed: %v", r.id, fault)
			}
		}()
		m = testReader(t).Read(p)
	}()
	return m
}

// whole is the text as it stands in the file.
func (r trustRow) whole() string {
	if r.title == "" {
		return r.text
	}
	return r.title + "¶" + strings.ReplaceAll(r.text, "\n", "¶")
}

// foundIn reports whether m has the session of the row and no other, and counts
// what is right in parts.
func (r trustRow) foundIn(m *minutes.Minutes, parts map[string]int) bool {
	if m == nil || len(m.Consultations) == 0 {
		return false
	}
	all := 0
	right := func(part string, ok bool) {
		if ok {
			parts[part]++
			all++
		}
	}
	c := m.Consultations[0]
	right("one session", len(m.Consultations) == 1)
	right("mode", c.Mode == r.mode)
	right("status", c.Status == r.status)
	right("parties", sameSet(partySet(c), r.parties))
	return all == 4
}

// partySet lists the parties of c, each once, in their order.
func partySet(c minutes.Consultation) []string {
	var out []string
	for _, p := range c.Participants {
		if p.Party != nil && !slices.Contains(out, p.Party.Value) {
			out = append(out, p.Party.Value)
		}
	}
	return out
}

func sameSet(a, b []string) bool {
	key := func(list []string) []string {
		var out []string
		for _, s := range list {
			out = append(out, arabic.Normal(s))
		}
		slices.Sort(out)
		return out
	}
	return slices.Equal(key(a), key(b))
}

// toldSessions writes the sessions of m in short: "meeting held KOR+JPN".
func toldSessions(m *minutes.Minutes) string {
	if m == nil {
		return "fault"
	}
	var out []string
	for _, c := range m.Consultations {
		out = append(out, c.Mode+" "+c.Status+" "+strings.Join(partySet(c), "+"))
	}
	if len(out) == 0 {
		return "none"
	}
	return strings.Join(out, "; ")
}

// trustRows reads a file of rows of n columns.
func trustRows(t testing.TB, path string, n int) []trustRow {
	t.Helper()
	var out []trustRow
	for line := range strings.Lines(readText(t, path)) {
		line = strings.TrimSuffix(line, "\n")
		if line == "" || strings.HasPrefix(line, "#") {
			continue
		}
		f := strings.Split(line, "\t")
		if len(f) != n {
			t.Fatalf("%s: %d columns, want %d: %s", path, len(f), n, line)
		}
		r := trustRow{id: f[0], day: f[1], text: f[2]}
		if title, rest, ok := strings.Cut(f[2], "¶"); ok {
			r.title, r.text = title, strings.ReplaceAll(rest, "¶", "\n")
		}
		if n > 3 {
			r.mode, r.status, r.parties = f[3], f[4], strings.Split(f[5], "+")
			r.from, r.place, r.people, r.offices = f[6], f[7], strings.Split(f[8], "+"), strings.Split(f[9], "+")
		}
		out = append(out, r)
	}
	if len(out) < 150 {
		t.Fatalf("%s: only %d rows", path, len(out))
	}
	return out
}

// knownFailures lists the ids of a set's rows in the list of failures.
func knownFailures(t *testing.T, set string) []string {
	t.Helper()
	var out []string
	for line := range strings.Lines(readText(t, failures)) {
		if f := strings.Split(line, "\t"); len(f) > 1 && f[0] == set {
			out = append(out, f[1])
		}
	}
	return out
}

// writeFailures replaces the lines of a set in the list of failures.
func writeFailures(t *testing.T, set string, wrong []string) {
	t.Helper()
	var b strings.Builder
	b.WriteString("# Rows that are not read right: set, id, what is told, what is read, text. Made by go test ./reader -run 'Silent|Session' -trust.update.\n")
	for line := range strings.Lines(readText(t, failures)) {
		if !strings.HasPrefix(line, "#") && !strings.HasPrefix(line, set+"\t") {
			b.WriteString(line)
		}
	}
	for _, w := range wrong {
		fmt.Fprintf(&b, "%s\t%s\n", set, w)
	}
	if err := os.WriteFile(failures, []byte(b.String()), 0o644); err != nil {
		t.Fatal(err)
	}
}

func readText(t testing.TB, path string) string {
	t.Helper()
	b, err := os.ReadFile(path)
	if err != nil {
		t.Fatal(err)
	}
	return string(b)
}
