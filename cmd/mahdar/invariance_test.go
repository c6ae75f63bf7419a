package main

import (
	"encoding/json"
	"os"
	"path/filepath"
	"strings"
	"testing"
	"unicode"

	"golang.org/x/text/encoding"
	"golang.org/x/text/encoding/charmap"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/reader"
)

// What does not matter on a page changes no fact: marks and tatweel, letter
// variants, digits, the encoding, and the furniture of other pages around it. On
// all development pages and gold samples; facts are compared in normal form.
func TestFactsDoNotChange(t *testing.T) {
	kinds := map[string]func(in page.Input) page.Input{
		"vowel marks and tatweel": texts(marked),
		"alef without hamza":      texts(strings.NewReplacer("أ", "ا", "إ", "ا", "آ", "ا").Replace),
		"final ya without dots":   texts(lastLetters('ي', 'ى')),
		"final alif maqsura":      texts(lastLetters('ى', 'ي')),
		"ha for ta marbuta":       texts(lastLetters('ة', 'ه')),
		"Arabic-Indic digits":     texts(indicDigits),
		"windows-1256":            windows1256,
	}
	for _, name := range []string{"000_7c53a58995ce5a81.txt", "002_1b3d63c87466bb0f.txt", "004_9873b17401ff2de5.txt"} {
		kinds["furniture of seed "+name[:3]] = nil
	}
	sets := map[string]func(t *testing.T) []page.Input{
		"gold samples": func(t *testing.T) []page.Input {
			var all []page.Input
			for _, file := range goldPages {
				all = append(all, docs(t, file)...)
			}
			return all
		},
		"dev": func(t *testing.T) []page.Input { return docs(t, theirs(t, "gold", "dev.docs.jsonl")) },
	}
	r, err := reader.New()
	if err != nil {
		t.Fatal(err)
	}
	for set, load := range sets {
		t.Run(set, func(t *testing.T) {
			pages := load(t)
			for kind, change := range kinds {
				t.Run(kind, func(t *testing.T) {
					if change == nil {
						change = around(t, strings.TrimPrefix(kind, "furniture of seed "))
					}
					moved := 0
					for _, in := range pages {
						if kind == "windows-1256" {
							in = writable(in)
						}
						if in.Published == "" { // or the furniture's own date would be the page's
							in.Published = "2016-05-04"
						}
						want, got := facts(t, r, in), facts(t, r, change(in))
						if want != got {
							moved++
							t.Logf("%s\n  as it was %s\n  changed   %s", in.ID, want, got)
						}
					}
					if moved > 0 {
						t.Errorf("facts of %d of %d pages changed", moved, len(pages))
					}
				})
			}
		})
	}
}

func docs(t *testing.T, path string) []page.Input {
	t.Helper()
	var out []page.Input
	for in, err := range inputs([]string{path}, page.Options{Lines: true}) {
		if err != nil {
			t.Fatal(err)
		}
		out = append(out, in)
	}
	return out
}

// facts are the codebook form of a page in normal form.
func facts(t *testing.T, r *reader.Reader, in page.Input) string {
	t.Helper()
	m, err := readOne(r, in)
	if err != nil {
		return err.Error()
	}
	c := m.Codebook()
	c.ID = ""
	if c.Consultations == nil {
		c.Consultations = []minutes.CodebookConsultation{}
	}
	b, err := json.Marshal(c)
	if err != nil {
		t.Fatal(err)
	}
	return arabic.Normal(string(b))
}

func texts(change func(string) string) func(page.Input) page.Input {
	return func(in page.Input) page.Input {
		in.Title, in.Text = change(in.Title), change(in.Text)
		return in
	}
}

// marked puts a vowel mark after every third Arabic letter and a tatweel before
// every fifth that joins to the one before it.
func marked(s string) string {
	const apart = "اأإآدذرزوؤءةى" // do not join to the next letter
	var b strings.Builder
	n := 0
	var last rune
	for _, r := range s {
		if arabicLetter(r) {
			if n++; n%5 == 0 && arabicLetter(last) && !strings.ContainsRune(apart, last) {
				b.WriteRune('ـ')
			}
		}
		b.WriteRune(r)
		if arabicLetter(r) && n%3 == 0 {
			b.WriteRune([]rune("\u064e\u064f\u0650\u0652\u0651\u064b\u0670")[n%7])
		}
		last = r
	}
	return b.String()
}

func arabicLetter(r rune) bool { return r >= 'ء' && r <= 'ي' && r != 'ـ' && unicode.IsLetter(r) }

// lastLetters writes to instead of from at the end of words.
func lastLetters(from, to rune) func(string) string {
	return func(s string) string {
		rs := []rune(s)
		for i, r := range rs {
			if r == from && (i+1 == len(rs) || !unicode.IsLetter(rs[i+1]) && !unicode.IsMark(rs[i+1])) {
				rs[i] = to
			}
		}
		return string(rs)
	}
}

func indicDigits(s string) string {
	return strings.Map(func(r rune) rune {
		if r >= '0' && r <= '9' {
			return '٠' + r - '0'
		}
		return r
	}, s)
}

// writable is the page as far as windows-1256 can write it.
func writable(in page.Input) page.Input {
	change := func(s string) string {
		var b strings.Builder
		for _, r := range s {
			if _, err := charmap.Windows1256.NewEncoder().String(string(r)); err == nil {
				b.WriteRune(r)
			}
		}
		return b.String()
	}
	in.Text, in.Title = change(in.Title)+"\n"+change(in.Text), ""
	return in
}

// windows1256 gives the page as bytes in that encoding, which nothing declares.
func windows1256(in page.Input) page.Input {
	b, err := encoding.ReplaceUnsupported(charmap.Windows1256.NewEncoder()).Bytes([]byte(in.Text))
	if err != nil {
		return in
	}
	in.Text, in.Bytes = "", b
	return in
}

// around puts what stands before and after the article of a seed page around the
// article of another.
func around(t *testing.T, number string) func(page.Input) page.Input {
	t.Helper()
	names, err := filepath.Glob(filepath.Join(theirs(t, "seeds"), number+"_*.txt"))
	if err != nil || len(names) != 1 {
		t.Fatalf("seed %s: %v %v", number, names, err)
	}
	b, err := os.ReadFile(names[0])
	if err != nil {
		t.Fatal(err)
	}
	lines := strings.Split(string(b), "\n")
	head, tail := "", ""
	for i, line := range lines {
		switch line = strings.TrimSpace(line); {
		case i == 0 && number == "000":
			head = line + "\n\nالسياسية\n\n"
		case line == "موضوعات بارزة", line == "المصدر", strings.HasPrefix(line, "المصدر:"):
			tail = "\n\n" + strings.Join(lines[i:], "\n")
		}
		if tail != "" {
			break
		}
	}
	if tail == "" {
		t.Fatalf("seed %s has no furniture", number)
	}
	return func(in page.Input) page.Input {
		if in.Title != "" {
			in.Text = head + in.Text + tail
		} else {
			in.Text += tail
		}
		return in
	}
}
