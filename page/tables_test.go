package page

import (
	"sort"
	"strings"
	"testing"
)

// The data files are sorted, and no row is another with its letters written differently.
func TestTables(t *testing.T) {
	if _, err := loadTables(); err != nil {
		t.Fatal(err)
	}
	kinds := map[string]bool{}
	for _, k := range strings.Fields("navigation share cookies related teaser caption byline keywords attribution repeat other") {
		kinds[k] = true
	}
	where := map[string]bool{}
	for _, w := range strings.Fields("line start in head tail keys list words from fromtail rest published updated") {
		where[w] = true
	}
	for file, data := range map[string]string{"furniture.tsv": furnitureTSV, "heads.tsv": headsTSV, "languages.tsv": languagesTSV} {
		var rows []string
		seen := map[string]string{}
		for _, l := range strings.Split(data, "\n") {
			if l == "" || l[0] == '#' {
				continue
			}
			rows = append(rows, l)
			f := strings.Split(l, "\t")
			key := strings.Join(append(f[:len(f)-1:len(f)-1], norms(f[len(f)-1])...), " ")
			if o := seen[key]; o != "" {
				t.Errorf("%s: %q is %q again", file, l, o)
			}
			seen[key] = l
			if file == "furniture.tsv" && (!kinds[f[0]] || !where[f[1]]) {
				t.Errorf("%s: %q: no such kind or place", file, l)
			}
		}
		if !sort.StringsAreSorted(rows) {
			for i := 1; i < len(rows); i++ {
				if rows[i] < rows[i-1] {
					t.Errorf("%s: %q does not come after %q", file, rows[i], rows[i-1])
					break
				}
			}
		}
	}
	if _, err := parseTables("a\tb", "", ""); err == nil || !strings.Contains(err.Error(), "furniture.tsv:1") {
		t.Errorf("a broken row: %v", err)
	}
}
