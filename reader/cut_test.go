package reader

import (
	"bufio"
	"encoding/json"
	"os"
	"strings"
	"testing"

	"mahdar/page"
)

// A page that breaks off anywhere is read without fault.
func TestCutAnywhere(t *testing.T) {
	if testing.Short() {
		t.Skip("some seconds long")
	}
	f, err := os.Open("../samples/gold/a/pages.jsonl")
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lines := bufio.NewScanner(f)
	lines.Buffer(nil, 1<<20)
	r := testReader(t)
	for lines.Scan() {
		var in struct{ Title, Published, Text string }
		if err := json.Unmarshal(lines.Bytes(), &in); err != nil {
			t.Fatal(err)
		}
		words := strings.SplitAfter(in.Text, " ")
		for n := 20; n < len(words); n += 11 {
			text := strings.TrimSpace(strings.Join(words[:n], ""))
			p, err := page.Read(page.Input{Title: in.Title, Published: in.Published, Text: text})
			if err != nil {
				t.Fatal(err)
			}
			r.Read(p)
		}
	}
	if err := lines.Err(); err != nil {
		t.Fatal(err)
	}
}
