package reader

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"mahdar/lexicon"
	"mahdar/page"
	"mahdar/reader/names"
)

// TestDump prints the layers of the reading of single pages, for work on the
// rules: MAHDAR_DUMP=file.jsonl:id,id go test ./reader -run TestDump -v
// (with MAHDAR_TOKENS=1 each word too, with what the lexicon and the tagger say of it)
func TestDump(t *testing.T) {
	file, ids, ok := strings.Cut(os.Getenv("MAHDAR_DUMP"), ":")
	if !ok {
		t.Skip("MAHDAR_DUMP names no page")
	}
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	lex, err := lexicon.Load()
	if err != nil {
		t.Fatal(err)
	}
	tagger, err := names.Load()
	if err != nil {
		t.Fatal(err)
	}
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		var in struct{ ID, URL, Outlet, Title, Published, Text string }
		if err := json.Unmarshal(sc.Bytes(), &in); err != nil {
			t.Fatal(err)
		}
		if !strings.Contains(","+ids+",", ","+in.ID+",") {
			continue
		}
		p, err := page.Read(page.Input{ID: in.ID, URL: in.URL, Outlet: in.Outlet, Title: in.Title, Published: in.Published, Text: in.Text})
		if err != nil {
			t.Fatal(err)
		}
		dump(newDocument(lex, tagger, p))
	}
}

func dump(d *document) {
	ms := d.mentions()
	c := d.resolve(ms)
	x := d.frames(ms, c)
	ss := x.sessions()
	fmt.Println("PAGE", d.page.ID, "date", d.date, "home", c.home, "heads", d.heads)
	for n := range d.text.Sentences {
		s := d.sentence(n)
		fmt.Printf("S%d %s\n", n, d.quote(s))
		for i := s.first; i < s.last; i++ {
			if os.Getenv("MAHDAR_TOKENS") == "" {
				break
			}
			fmt.Printf("    t%d %s", i, d.norm(i))
			for _, m := range d.at[i] {
				fmt.Printf(" (%v %s %s+%s)", m.Entry.Class, m.Entry.Key, m.Prep, m.Entry.Lemma)
			}
			if nm, ok := d.named[i]; ok {
				fmt.Printf(" NAME..%d cl%d %.2f", nm.Last, nm.Clitic, nm.Score)
			}
			fmt.Println()
		}
		for _, m := range x.bySent[n] {
			fmt.Printf("    M k%d gov=%q conj=%v joined=%v topic=%v [%s]", m.kind, m.gov, m.conj, m.joined, m.topic, d.quote(m.span))
			for _, a := range m.actors {
				fmt.Printf(" {%s|%s|%s", d.quote(a.name), a.office, a.party)
				if a.ent != nil {
					fmt.Printf(" →e%d %s|%s|%s", a.ent.id, d.quote(a.ent.name), a.ent.office, a.ent.party)
				}
				fmt.Print("}")
			}
			fmt.Println()
		}
		for k := range d.times {
			if m := &d.times[k]; s.has(m.First) {
				fmt.Printf("    T [%s] %v %v %s\n", d.quote(span{m.First, m.Last}), m.Past, m.Future, m.Rule)
			}
		}
		for _, f := range x.frames {
			if f.sent == n {
				fmt.Printf("    F %s %s rule=%s status=%s back=%v denied=%v trig=[%s] scope=[%s] parties=%v group=%v\n", f.mode, f.lemma, f.rule, f.status, f.back, f.denied, d.quote(f.trig), d.quote(f.scope), f.parties(), f.group != nil)
			}
		}
	}
	for n, s := range ss {
		b, _ := json.Marshal(x.writeSession(n, s))
		fmt.Println("  ", len(s.frames), string(b)[:min(len(b), 200)])
		for _, f := range s.frames {
			if m := x.dated(f); m != nil {
				fmt.Printf("      [%s] dated [%s]\n", d.quote(f.trig), d.quote(span{m.First, m.Last}))
			} else {
				fmt.Printf("      [%s]\n", d.quote(f.trig))
			}
		}
	}
}
