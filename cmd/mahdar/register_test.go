package main

import (
	"bytes"
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// three pages of two outlets, in the program's own words: a meeting told twice, once with
// other spellings, and a call.
const threePages = `{"id":"one","outlet":"صحيفة الأفق","title":"وزيرا خارجية كوريا الجنوبية والولايات المتحدة يلتقيان في واشنطن","published":"2024-05-15","text":"التقت وزيرة الخارجية الكورية الجنوبية كانغ مين سو نظيرها الأمريكي جوناثان بيركلي أمس الثلاثاء في واشنطن. واتفق الوزيران على مواصلة التنسيق بين البلدين."}
{"id":"two","outlet":"وكالة المدار","title":"لقاء كوري أمريكي في واشنطن","published":"2024-05-15","text":"اجتمع وزير الخارجية الأمريكي جوناثان بيركلي بوزيرة الخارجية الكورية الجنوبية كانج مين-سو في واشنطن أمس، وبحثا العلاقات بين البلدين والأوضاع في المنطقة."}
{"id":"three","outlet":"وكالة المدار","title":"اتصال هاتفي بين وزيري خارجية عمان واليابان","published":"2024-05-20","text":"أجرى وزير الخارجية العماني سالم بن راشد الحارثي اليوم الاثنين اتصالا هاتفيا بنظيره الياباني كينجي موريتا. وبحث الجانبان العلاقات الثنائية."}
`

// From pages to an answer by the command line alone.
func TestRegisterCommands(t *testing.T) {
	dir := t.TempDir()
	pages, db := filepath.Join(dir, "pages.jsonl"), filepath.Join(dir, "r.db")
	if err := os.WriteFile(pages, []byte(threePages), 0o600); err != nil {
		t.Fatal(err)
	}
	call := func(want int, args ...string) (string, string) {
		t.Helper()
		var out, errs bytes.Buffer
		if got := run(append(args, "--register", db), &streams{in: strings.NewReader(""), out: &out, err: &errs}); got != want {
			t.Fatalf("%v: status %d, want %d\n%s%s", args, got, want, out.String(), errs.String())
		}
		return out.String(), errs.String()
	}
	if _, errs := call(exitFailed, "search", "كوريا"); !strings.Contains(errs, "mahdar ingest") {
		t.Errorf("without a register: %q", errs)
	}
	if _, errs := call(exitOK, "ingest", pages); !strings.Contains(errs, "3 new") {
		t.Errorf("ingest: %s", errs)
	}
	if _, errs := call(exitOK, "ingest", pages); !strings.Contains(errs, "0 new, 3 known") {
		t.Errorf("again: %s", errs)
	}
	var found struct {
		Hits []struct {
			ID      string
			Session struct{ Told []any }
		}
	}
	out, _ := call(exitOK, "search", "Kang", "--parties", "KOR,USA", "--mode", "meeting", "--status", "held", "--format", "json")
	if err := json.Unmarshal([]byte(out), &found); err != nil {
		t.Fatal(err)
	}
	if len(found.Hits) != 1 || len(found.Hits[0].Session.Told) != 2 {
		t.Fatalf("search: %s", out)
	}
	if out, _ = call(exitOK, "show", found.Hits[0].ID); !strings.Contains(out, "2024-05-14") || !strings.Contains(out, "told by") {
		t.Errorf("show: %s", out)
	}
	if out, _ = call(exitOK, "show", "three"); !strings.Contains(out, "call") {
		t.Errorf("show a page: %s", out)
	}
	if out, _ = call(exitOK, "show", "Morita"); !strings.Contains(out, "foreign_minister") {
		t.Errorf("show a person: %s", out)
	}
	if out, _ = call(exitOK, "timeline", "--parties", "OMN,JPN", "--status", "held"); !strings.Contains(out, "2024-05-20") || strings.Count(out, "\n") != 2 {
		t.Errorf("timeline: %s", out)
	}
	if out, _ = call(exitOK, "search", "موريتا", "--pages"); !strings.Contains(out, "وكالة المدار") {
		t.Errorf("search of pages: %s", out)
	}
	if _, errs := call(exitOK, "reread", "--all"); !strings.Contains(errs, "3 read again, 0 with other minutes") {
		t.Errorf("reread: %s", errs)
	}
	if _, errs := call(exitFailed, "show", "nobody"); !strings.Contains(errs, "nobody") {
		t.Errorf("show nothing: %s", errs)
	}
	if _, errs := call(exitFailed, "ingest", filepath.Join(dir, "missing.html")); !strings.Contains(errs, "1 failed") {
		t.Errorf("a file that is missing: %s", errs)
	}
	if out, _ = call(exitOK, "ingest", "--failed"); !strings.Contains(out, "missing.html") {
		t.Errorf("what failed: %s", out)
	}
}
