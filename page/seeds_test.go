package page

import (
	"os"
	"path/filepath"
	"strings"
	"testing"
)

// The pages that the project began from: what is furniture on them, by kind, and
// what they tell of themselves.
func TestSeeds(t *testing.T) {
	files, _ := filepath.Glob("../../shared/seeds/*.txt")
	if len(files) == 0 {
		t.Skip("../shared/seeds is not there")
	}
	want := map[string]struct {
		title, published, updated, from, agency string
		kinds                                   map[string]int
	}{
		"000": {"سيول وواشنطن", "2020-01-15T09:53:38", "2020-01-15T18:54:22", "", "", map[string]int{"navigation": 3, "attribution": 2, "related": 1, "cookies": 1}},
		"001": {"اتفاق بين", "", "", "", "", map[string]int{"repeat": 7}},
		"002": {"وزير الخارجية يناقش", "2024-06-21T19:42:55", "", "ar.yna.co.kr", "يونهاب", map[string]int{"navigation": 2, "caption": 1, "repeat": 1, "other": 1, "byline": 2, "attribution": 4, "related": 1}},
		"003": {"كانج وبومبيو", "", "", "", "", map[string]int{}},
		"004": {"", "", "", "بوابة الوفد", "", map[string]int{"teaser": 1, "attribution": 1, "keywords": 1, "related": 14}},
	}
	for _, f := range files {
		b, err := os.ReadFile(f)
		if err != nil {
			t.Fatal(err)
		}
		p, err := Read(Input{Bytes: b})
		if err != nil {
			t.Fatal(err)
		}
		sound(t, p)
		w, ok := want[filepath.Base(f)[:3]]
		if !ok {
			continue
		}
		if p.Text != string(b) {
			t.Errorf("%s: the text is not kept", f)
		}
		if !strings.HasPrefix(p.Title, w.title) || w.title == "" && p.Title != "" {
			t.Errorf("%s: title %q", f, p.Title)
		}
		if v := value(p.Published); v != w.published {
			t.Errorf("%s: published %q", f, v)
		}
		if v := value(p.Updated); v != w.updated {
			t.Errorf("%s: updated %q", f, v)
		}
		if p.From == nil && w.from != "" || p.From != nil && p.From.Outlet != w.from {
			t.Errorf("%s: from %+v", f, p.From)
		}
		if w.agency != "" && (p.Dateline == nil || quote(p, p.Dateline.Agency) != w.agency) || w.agency == "" && p.Dateline != nil {
			t.Errorf("%s: dateline %+v", f, p.Dateline)
		}
		got := map[string]int{}
		for _, f := range p.Furniture {
			got[f.Kind]++
		}
		for k := range w.kinds {
			if got[k] != w.kinds[k] {
				t.Errorf("%s: %d of %s, want %d", f, got[k], k, w.kinds[k])
			}
		}
		if len(got) != len(w.kinds) {
			t.Errorf("%s: kinds %v", f, got)
		}
	}
}

func value(s *Stamp) string {
	if s == nil {
		return ""
	}
	return s.Value
}
