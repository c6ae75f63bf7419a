package copies

import (
	"bufio"
	"compress/gzip"
	"encoding/json"
	"fmt"
	"math/rand"
	"os"
	"path/filepath"
	"slices"
	"strings"
	"testing"
	"time"
)

// prose makes a text of n words out of a seed; two seeds share nothing.
func prose(seed, n int) string {
	r := rand.New(rand.NewSource(int64(seed)))
	var b strings.Builder
	for range n {
		fmt.Fprintf(&b, "كلمة%d ", r.Intn(1_000_000))
	}
	return b.String()
}

func pagesOf(texts ...string) []Page {
	var out []Page
	for i, t := range texts {
		out = append(out, Page{Key: fmt.Sprintf("k%02d", i), When: fmt.Sprintf("2026-01-%02d", i+1), Outlet: "x", Text: Shingle(t)})
	}
	return out
}

func familyOf(pages []Page) []int {
	_, members := Families(pages)
	var out []int
	for _, m := range members {
		out = append(out, m.Family)
	}
	return out
}

// Spelling, marks and signs do not hide a copy; five words in another order do.
func TestShingleOnNormalForms(t *testing.T) {
	a := Shingle("أعلنت وزارةُ الخارجية، أمس، أن الوزيرين إتفقا على لقاءٍ جديد")
	b := Shingle("اعلنت وزاره الخارجيه أمس ان الوزيرين اتفقا على لـــقاء جديد")
	if a.Whole != b.Whole || !slices.Equal(a.Shingles, b.Shingles) {
		t.Error("spelling variants differ")
	}
	c := Shingle("جديد لقاء على اتفقا الوزيرين ان امس الخارجيه وزاره اعلنت")
	if shared(a.Shingles, c.Shingles) != 0 || a.Whole == c.Whole {
		t.Error("the reverse text counts as the same")
	}
}

func TestFamilies(t *testing.T) {
	whole := prose(1, 200)
	words := strings.Fields(whole)
	cut := strings.Join(words[:60], " ")
	other := prose(2, 120)
	longer := prose(3, 150) + whole + prose(4, 100)
	for _, row := range []struct {
		name  string
		texts []string
		want  []int
	}{
		{"the same", []string{whole, whole, other}, []int{0, 0, 1}},
		{"cut", []string{whole, cut, other}, []int{0, 0, 1}},
		{"inside a longer article", []string{whole, longer, other}, []int{0, 0, 1}},
		{"another headline", []string{whole, prose(5, 12) + whole}, []int{0, 0}},
		{"half is no copy", []string{whole, strings.Join(words[:90], " ") + prose(6, 110)}, []int{0, 1}},
		{"a compilation ties nothing", []string{whole, other, prose(7, 30) + whole + other}, []int{0, 1, 0}},
		{"two cuts of one dispatch", []string{whole, cut, strings.Join(words[:130], " ")}, []int{0, 0, 0}},
		{"short and equal", []string{"التقى الوزير نظيره اليوم", "التقى الوزير نظيره اليوم.", "التقى الوزير نظيره أمس"}, []int{0, 0, 1}},
		{"empty pages are no copies", []string{"", ""}, []int{0, 1}},
	} {
		if got := familyOf(pagesOf(row.texts...)); !slices.Equal(got, row.want) {
			t.Errorf("%s: %v, want %v", row.name, got, row.want)
		}
	}
}

// The agency's own page is the origin, else the earliest that names it, else the earliest.
func TestOrigin(t *testing.T) {
	text := prose(1, 100)
	pages := pagesOf(text, text, text)
	if fams, _ := Families(pages); fams[0].Origin != 0 || fams[0].How != "earliest" {
		t.Errorf("no agency: %+v", fams[0])
	}
	pages[1].Agency = "واس"
	if fams, _ := Families(pages); fams[0].Origin != 1 || fams[0].Agency != "واس" || fams[0].How != "agency" {
		t.Errorf("an agency named: %+v", fams[0])
	}
	pages[2].Outlet = "واس"
	if fams, _ := Families(pages); fams[0].Origin != 2 {
		t.Errorf("the agency itself: %+v", fams[0])
	}
}

// Any order of pages gives the same families.
func TestFamiliesInAnyOrder(t *testing.T) {
	var texts []string
	for i := range 40 {
		base := prose(i%9, 120)
		w := strings.Fields(base)
		texts = append(texts, base, strings.Join(w[:45+i], " "), prose((i+1)%9, 120)+base)
	}
	pages := pagesOf(texts...)
	want := canonical(pages)
	r := rand.New(rand.NewSource(1))
	for range 20 {
		r.Shuffle(len(pages), func(i, j int) { pages[i], pages[j] = pages[j], pages[i] })
		if got := canonical(pages); got != want {
			t.Fatalf("families depend on the order:\n%s\n%s", got, want)
		}
	}
}

func canonical(pages []Page) string {
	fams, members := Families(pages)
	var b strings.Builder
	for _, f := range fams {
		fmt.Fprintf(&b, "%s:", pages[f.Origin].Key)
		for _, p := range f.Pages {
			fmt.Fprintf(&b, " %s%v", pages[p].Key, members[p].Also)
		}
		b.WriteByte('\n')
	}
	return b.String()
}

// Against the exact answer on the newspapers: recall and precision of the pairs.
func TestPairsAgainstExact(t *testing.T) {
	texts := corpus(t, limit(t))
	start := time.Now()
	got := Pairs(texts)
	took := time.Since(start)
	start = time.Now()
	want := exact(texts)
	t.Logf("%d pages: %d pairs in %v; exact %d in %v", len(texts), len(got), took, len(want), time.Since(start))
	found := map[[2]int]bool{}
	for _, p := range got {
		if texts[p.A].Words >= MinWords {
			found[[2]int{p.A, p.B}] = true
		}
	}
	hit := 0
	for _, p := range want {
		if found[p] {
			hit++
		}
	}
	recall, precision := float64(hit)/float64(len(want)), float64(hit)/float64(len(found))
	t.Logf("recall %.4f, precision %.4f", recall, precision)
	if recall < 0.98 || precision < 0.98 {
		t.Errorf("recall %.4f, precision %.4f; both must reach 0.98", recall, precision)
	}
}

func limit(t *testing.T) int {
	if testing.Short() {
		return 4000
	}
	return 1 << 30
}

// exact counts the shingles that each two pages share, over all of them.
func exact(texts []Text) [][2]int {
	at := map[uint64][]int32{}
	for i := range texts {
		if texts[i].Words >= MinWords {
			for _, h := range texts[i].Shingles {
				at[h] = append(at[h], int32(i))
			}
		}
	}
	var out [][2]int
	count := make([]int32, len(texts))
	for a := range texts {
		if texts[a].Words < MinWords {
			continue
		}
		clear(count)
		for _, h := range texts[a].Shingles {
			for _, b := range at[h] {
				count[b]++
			}
		}
		for b := a + 1; b < len(texts); b++ {
			if n := min(len(texts[a].Shingles), len(texts[b].Shingles)); count[b] > 0 && float64(count[b]) >= Least*float64(n) {
				out = append(out, [2]int{a, b})
			}
		}
	}
	return out
}

func corpus(t testing.TB, most int) []Text {
	files, _ := filepath.Glob("../../../shared/corpora/*.jsonl.gz")
	if len(files) == 0 {
		t.Skip("the newspapers of ../shared/corpora are missing")
	}
	var out []Text
	for _, name := range files {
		f, err := os.Open(name)
		if err != nil {
			t.Fatal(err)
		}
		z, err := gzip.NewReader(f)
		if err != nil {
			t.Fatal(err)
		}
		lines := bufio.NewScanner(z)
		lines.Buffer(nil, 1<<24)
		for lines.Scan() && len(out) < most {
			var row struct{ Text string }
			if err := json.Unmarshal(lines.Bytes(), &row); err != nil {
				t.Fatal(err)
			}
			out = append(out, Shingle(row.Text))
		}
		f.Close()
	}
	return out
}

func BenchmarkShingle(b *testing.B) {
	text := prose(1, 300)
	b.SetBytes(int64(len(text)))
	for b.Loop() {
		Shingle(text)
	}
}

func BenchmarkPairs(b *testing.B) {
	texts := corpus(b, 1<<30)
	for b.Loop() {
		Pairs(texts)
	}
}
