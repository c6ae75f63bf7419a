package reader

import (
	"strings"
	"testing"
	"time"

	"mahdar/minutes"
	"mahdar/page"
)

// costliest is what a page may cost, from its bytes to its minutes.
const costliest = 2 * time.Second

// hostile are pages made to be slow or to break something. Each stands beside the
// news sentence of hostileNews where the text alone would tell nothing.
func hostile() map[string]string {
	const mb = 1 << 20
	fill := func(s string, bytes int) string { return strings.Repeat(s, bytes/len(s)+1) }
	return map[string]string{
		"one sentence of 1 MB":           fill("قال الوزير إن التعاون بين البلدين مستمر وإن الجهود قائمة و", mb),
		"1 MB without a space":           fill("التقىالوزيرنظيره", mb),
		"1 MB of one letter":             fill("و", mb),
		"100,000 words in a line":        strings.Repeat("الوزير ", 100_000),
		"100,000 states in a line":       strings.Repeat("مصر وتركيا ", 50_000),
		"100,000 offices in a line":      strings.Repeat("وزير خارجية مصر ", 33_000),
		"100,000 meetings in a line":     strings.Repeat("التقى لقاء ", 50_000),
		"30,000 sessions":                strings.Repeat("التقى وزير خارجية مصر نظيره التركي. ", 30_000),
		"100,000 sentences":              strings.Repeat("قال الوزير. ", 100_000),
		"100,000 dates":                  strings.Repeat("أمس الثلاثاء 21 يونيو 2024 ", 20_000),
		"100,000 names":                  strings.Repeat("الرئيس فاضل المنصوري ", 33_000),
		"5,000 different names":          manyNames(5_000),
		"1,000,000 digits":               strings.Repeat("1234567890", 100_000),
		"1,000,000 Arabic-Indic digits":  strings.Repeat("١٢٣٤٥٦٧٨٩٠", 100_000),
		"100,000 numbers":                strings.Repeat("12 و", 100_000),
		"100,000 number words":           strings.Repeat("ثلاثة وعشرون ألفا و", 30_000),
		"quotation marks opened":         strings.Repeat("قال: «", 100_000),
		"quotation marks in one another": strings.Repeat("«قال ", 50_000) + strings.Repeat("»", 50_000),
		"brackets in one another":        strings.Repeat("(و", 100_000) + strings.Repeat(")", 100_000),
		"100,000 lines":                  strings.Repeat("التقى\n", 100_000),
		"100,000 empty lines":            strings.Repeat("\n", 100_000) + "نص",
		"relative clauses":               strings.Repeat("الذي التقى الوزير ", 40_000),
		"counterparts of counterparts":   strings.Repeat("نظيره ", 100_000),
		"delegations":                    strings.Repeat("وفد من ", 100_000),
		"governments and oppositions":    strings.Repeat("تفاوضت الحكومة والمعارضة أمس. ", 30_000),
		"chains of بن":                   "الأمير فهد " + strings.Repeat("بن سعد ", 50_000),
		"honorifics":                     strings.Repeat("صاحب السمو الملكي الأمير الدكتور ", 1_000),
		"bidi controls":                  fill("\u202e\u2066\u200f\u202a\u2069", mb/4) + "نص",
		"zero-width characters":          fill("ا\u200b\u200c\u200d\ufeff", mb/2),
		"marks on one letter":            "م" + strings.Repeat("ّ", 500_000),
		"NUL and controls":               fill("التقى\x00\x01\x7f ", mb/2),
		"not UTF-8":                      fill("التقى\xff\xfe\xc3\x28", mb/2),
		"letters beyond 16 bits":         fill("𞸀𞸁 👩‍👩‍👧 ", mb/2),
	}
}

// manyNames lists n persons of whom no two share a name.
func manyNames(n int) string {
	letters := []rune("بتثجحخدذرزسشصضطظعغفقكلمن")
	var b strings.Builder
	for i := range n / 2 {
		b.WriteString("الوزير ")
		for k := i; ; k /= len(letters) {
			b.WriteRune(letters[k%len(letters)])
			b.WriteRune('ا')
			if k < len(letters) {
				break
			}
		}
		b.WriteString("وش ")
	}
	return b.String()
}

// hostileNews is read beside every hostile text: before it, it must still be found.
const hostileNews = "التقى وزير الخارجية المصري شريف البدراوي نظيره التركي جنكيز أرطغرل أمس الخميس في أنقرة.\n\n"

// TestHostilePages reads pages made to be slow: each is read within the time a page
// may cost, and its minutes keep their promises.
func TestHostilePages(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds long")
	}
	for name, text := range hostile() {
		t.Run(name, func(t *testing.T) {
			var best time.Duration
			for try := range 3 {
				m, took := timed(t, hostileNews+text)
				if try == 0 {
					for k, fault := range faults(m) {
						if k == 5 {
							t.Error("and more")
							break
						}
						t.Error(fault)
					}
				}
				if try == 0 || took < best {
					best = took
				}
				if best < costliest {
					break
				}
			}
			t.Logf("%d bytes in %v", len(text), best.Round(time.Millisecond))
			if best > costliest {
				t.Errorf("read in %v, want %v", best, costliest)
			}
		})
	}
}

// timed reads a page and takes the time, of the processor where the system tells it:
// other programs do not count. What the page room refuses has no minutes.
func timed(t *testing.T, text string) (*minutes.Minutes, time.Duration) {
	t.Helper()
	r := testReader(t)
	start := clock()
	p, err := page.Read(page.Input{ID: "h", Text: text, Published: "2024-06-21"})
	if err != nil {
		t.Logf("refused: %v", err)
		return &minutes.Minutes{}, clock() - start
	}
	m := r.Read(p)
	return m, clock() - start
}

// TestHostileSpelling writes one sentence as hostile or odd pages do: what is read
// must not change.
func TestHostileSpelling(t *testing.T) {
	plain := strings.TrimSpace(hostileNews)
	want := toldSessions(readText0(t, plain))
	if want != "meeting held EGY+TUR" {
		t.Fatalf("the plain sentence gives %q", want)
	}
	each := func(f func(rune) string) string {
		var b strings.Builder
		for _, r := range plain {
			b.WriteString(f(r))
		}
		return b.String()
	}
	letter := func(r rune) bool { return r >= 0x621 && r <= 0x64a }
	for name, text := range map[string]string{
		"tatweel x 1,000": strings.Replace(plain, "التقى", "الت"+strings.Repeat("ـ", 1000)+"قى", 1),
		"tatweel everywhere": each(func(r rune) string {
			if strings.ContainsRune("بتثجحخسشصضطظعغفقكلمنهي", r) {
				return string(r) + "ـ"
			}
			return string(r)
		}),
		"marks everywhere": each(func(r rune) string {
			if letter(r) {
				return string(r) + "\u064e\u0651"
			}
			return string(r)
		}),
		"bidi controls":      "\u202b" + strings.ReplaceAll(plain, " ", "\u200f \u202a") + "\u202c",
		"zero-width joiners": strings.ReplaceAll(plain, "ي", "ي\u200d"),
		"Persian letters":    strings.NewReplacer("ي", "ی", "ك", "ک", "ى", "ی").Replace(plain),
		"presentation forms": strings.NewReplacer("الت", "ﺍﻟﺘ", "وز", "ﻭﺯ", "لا", "ﻻ", "نظ", "ﻧﻈ", "مص", "ﻣﺼ", "ري", "ﺭﻱ", "لخ", "ﻟﺨ").Replace(plain),
		"no-break spaces":    strings.ReplaceAll(plain, " ", "\u00a0"),
		"Arabic-Indic":       plain + " وكان ذلك في ٢٠ يونيو.",
	} {
		t.Run(name, func(t *testing.T) {
			m := readText0(t, text)
			if got := toldSessions(m); got != want {
				t.Errorf("%q, want %q", got, want)
			}
			for _, fault := range faults(m) {
				t.Error(fault)
			}
		})
	}
}

func readText0(t *testing.T, text string) *minutes.Minutes {
	t.Helper()
	m, _ := timed(t, text)
	return m
}
