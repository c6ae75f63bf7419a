package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"

	"mahdar/minutes"
)

const (
	samplePages = "../../samples/pages"
	shared      = "../../../shared"
)

// mahdar runs a command line and returns its status and what it wrote.
func mahdar(t testing.TB, stdin string, args ...string) (status int, stdout, stderr string) {
	t.Helper()
	var out, errs bytes.Buffer
	status = run(args, &streams{in: strings.NewReader(stdin), out: &out, err: &errs})
	return status, out.String(), errs.String()
}

// file writes content under a new name and returns it.
func file(t testing.TB, name string, content []byte) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), name)
	if err := os.WriteFile(path, content, 0o644); err != nil {
		t.Fatal(err)
	}
	return path
}

// theirs returns a path in ../shared, and skips the test where it is missing.
func theirs(t testing.TB, path ...string) string {
	t.Helper()
	p := filepath.Join(append([]string{shared}, path...)...)
	if _, err := os.Stat(p); err != nil {
		t.Skipf("needs %s, which is not here", filepath.Join(path...))
	}
	return p
}

func decode(t testing.TB, lines string) []minutes.Minutes {
	t.Helper()
	var out []minutes.Minutes
	for line := range strings.Lines(lines) {
		var m minutes.Minutes
		if err := json.Unmarshal([]byte(line), &m); err != nil {
			t.Fatalf("%v in %.80q", err, line)
		}
		out = append(out, m)
	}
	return out
}

const meeting = "التقى وزير الخارجية الأردني سامر الحكيم نظيره النرويجي أندرس هولمستاد في عمّان اليوم الثلاثاء.\n" +
	"واتفق الجانبان على مواصلة التشاور."

// A page on standard input gives one object with the session's sides.
func TestReadStandardInput(t *testing.T) {
	for _, args := range [][]string{{"read", "-"}, {"read"}} {
		status, out, errs := mahdar(t, meeting, args...)
		if status != exitOK || errs != "" {
			t.Fatalf("%v: status %d, %s", args, status, errs)
		}
		ms := decode(t, out)
		if len(ms) != 1 || len(ms[0].Consultations) != 1 {
			t.Fatalf("%v: %s", args, out)
		}
		c := ms[0].Consultations[0]
		var parties []string
		for _, p := range c.Participants {
			parties = append(parties, p.Party.Value)
		}
		if slices.Sort(parties); !slices.Equal(parties, []string{"JOR", "NOR"}) || c.Mode != "meeting" || c.Status != "held" {
			t.Errorf("%v: %s", args, out)
		}
		if !strings.HasPrefix(ms[0].Reader, "mahdar ") || ms[0].Schema != minutes.Schema {
			t.Errorf("made by %q in schema %q", ms[0].Reader, ms[0].Schema)
		}
	}
}

// The format is JSON unless a person looks at the output; -o is never a terminal.
func TestDefaultFormat(t *testing.T) {
	var out, errs bytes.Buffer
	s := &streams{in: strings.NewReader(meeting), out: &out, err: &errs, outTerm: true}
	if status := run([]string{"read", "-"}, s); status != exitOK || !strings.Contains(out.String(), "محضر") {
		t.Errorf("in a terminal: status %d\n%s%s", status, out.String(), errs.String())
	}
	out.Reset()
	to := filepath.Join(t.TempDir(), "out.jsonl")
	s.in = strings.NewReader(meeting)
	if status := run([]string{"read", "-", "-o", to}, s); status != exitOK || out.Len() > 0 {
		t.Fatalf("with -o: status %d\n%s%s", status, out.String(), errs.String())
	}
	b, err := os.ReadFile(to)
	if err != nil {
		t.Fatal(err)
	}
	decode(t, string(b))
}

// Labels are Arabic or English; quotes stand under their values only if asked for.
func TestTextFormat(t *testing.T) {
	_, arabic, _ := mahdar(t, meeting, "read", "-", "--format", "text")
	_, english, _ := mahdar(t, meeting, "read", "-", "--format", "text", "--lang", "en", "--evidence")
	if !strings.Contains(arabic, "المشاركون") || !strings.Contains(arabic, "النرويج") || strings.Contains(arabic, "↳") {
		t.Errorf("Arabic:\n%s", arabic)
	}
	if !strings.Contains(english, "Participants") || !strings.Contains(english, "Norway") || !strings.Contains(english, "↳") {
		t.Errorf("English:\n%s", english)
	}
}

// JSON lines have the names of --field; the id stays, and the title is part of the
// text.
func TestReadJSONLines(t *testing.T) {
	line, err := json.Marshal(map[string]string{"nr": "7", "head": "لقاء في عمّان", "content": meeting, "published": "2024-03-12"})
	if err != nil {
		t.Fatal(err)
	}
	status, out, errs := mahdar(t, string(line)+"\n", "read", "--jsonl", "-",
		"--field", "id=nr", "--field", "title=head", "--field", "text=content")
	if status != exitOK {
		t.Fatalf("status %d: %s", status, errs)
	}
	m := decode(t, out)[0]
	if m.Page.ID != "7" || m.Page.Title != "لقاء في عمّان" || !strings.HasPrefix(m.Page.Text, "لقاء في عمّان\n") {
		t.Errorf("page %+v", m.Page)
	}
	if m.Page.Published == nil || m.Page.Published.Value != "2024-03-12" {
		t.Errorf("published %+v", m.Page.Published)
	}
}

// The codebook form has exactly the fields of the codebook, unknown ones as null.
func TestCodebookFormat(t *testing.T) {
	_, out, _ := mahdar(t, meeting, "read", "-", "--format", "codebook")
	var page struct {
		Consultations []map[string]any `json:"consultations"`
	}
	if err := json.Unmarshal([]byte(out), &page); err != nil || len(page.Consultations) == 0 {
		t.Fatalf("%v in %s", err, out)
	}
	fields := []string{"mode", "status", "role", "from", "to", "place", "country", "minutes", "participants"}
	for _, c := range page.Consultations {
		for _, f := range fields {
			if _, ok := c[f]; !ok {
				t.Errorf("no %s in %s", f, out)
			}
		}
		if len(c) != len(fields) {
			t.Errorf("fields in %s", out)
		}
	}
}

// What the command line does not allow is told in one line, with status 2.
func TestUsage(t *testing.T) {
	for _, args := range [][]string{{"read", "--format", "xml", "-"}, {"nothing"}, {"read", "--workers", "many"}, {"eval"}} {
		status, out, errs := mahdar(t, "", args...)
		if status != exitUsage || out != "" || strings.Count(errs, "\n") != 1 || !strings.HasPrefix(errs, "mahdar: ") {
			t.Errorf("%v: status %d, out %q, err %q", args, status, out, errs)
		}
	}
	for _, args := range [][]string{nil, {"--help"}, {"read", "--help"}} {
		if status, out, errs := mahdar(t, "", args...); status != exitOK || errs != "" || !strings.Contains(out, "Usage") {
			t.Errorf("%v: status %d, out %q, err %q", args, status, out, errs)
		}
	}
}

// The version names what stands in the minutes as their reader.
func TestVersion(t *testing.T) {
	_, version, _ := mahdar(t, "", "version")
	_, out, _ := mahdar(t, meeting, "read", "-")
	if m := decode(t, out)[0]; !strings.HasPrefix(version, m.Reader+" (go") {
		t.Errorf("version %q, reader %q", version, m.Reader)
	}
}
