package reader

import (
	"bufio"
	"encoding/json"
	"os"
	"strconv"
	"strings"
	"testing"

	"mahdar/arabic"
	"mahdar/minutes"
	"mahdar/page"
)

// lines calls do with every line of a file of JSON lines; the test is skipped
// where the file is missing.
func lines(t *testing.T, file string, do func([]byte)) {
	t.Helper()
	f, err := os.Open(file)
	if err != nil {
		t.Skip("not there: " + file)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		do(sc.Bytes())
	}
	if err := sc.Err(); err != nil {
		t.Fatal(err)
	}
}

// TestPointsOracle judges the points by themselves: the main sessions of a gold set
// are given with their parties. MAHDAR_ORACLE=docs,gold,out writes what is read in
// the codebook form, to be scored like any output; without it the seeds are read
// and only checked for quotes that stand where they say.
func TestPointsOracle(t *testing.T) {
	docs, rest, _ := strings.Cut(os.Getenv("MAHDAR_ORACLE"), ",")
	gold, out, _ := strings.Cut(rest, ",")
	if docs == "" {
		docs, gold = "../../shared/gold/seeds.docs.jsonl", "../../shared/gold/seeds.gold.jsonl"
	}
	truth := map[string]minutes.Codebook{}
	lines(t, gold, func(b []byte) {
		var g minutes.Codebook
		if err := json.Unmarshal(b, &g); err != nil {
			t.Fatal(err)
		}
		truth[g.ID] = g
	})
	r := newTestReader(t)
	var w strings.Builder
	lines(t, docs, func(b []byte) {
		var in struct{ ID, URL, Outlet, Title, Published, Text string }
		if err := json.Unmarshal(b, &in); err != nil {
			t.Fatal(err)
		}
		p, err := page.Read(page.Input{ID: in.ID, URL: in.URL, Outlet: in.Outlet, Title: in.Title, Published: in.Published, Text: in.Text})
		if err != nil {
			t.Fatal(err)
		}
		x := r.extract(p)
		g := truth[in.ID]
		points := x.pointsOf(x.given(g))
		for _, q := range points {
			if got := string([]rune(p.Text)[q.Start:q.End]); got != q.Text {
				t.Errorf("%s: %q does not stand at its place, %q does", in.ID, q.Text, got)
			}
		}
		m := minutes.Minutes{Points: points}
		c := m.Codebook()
		c.ID, c.Consultations = in.ID, g.Consultations
		line, err := json.Marshal(c)
		if err != nil {
			t.Fatal(err)
		}
		w.Write(line)
		w.WriteByte('\n')
	})
	if out != "" {
		if err := os.WriteFile(out, []byte(w.String()), 0o644); err != nil {
			t.Fatal(err)
		}
	}
}

// given makes the sessions of points out of the main ones of g: their parties, and
// the sentences that name two of them.
func (x *extractor) given(g minutes.Codebook) []*meet {
	var out []*meet
	for n, c := range g.Consultations {
		if c.Role != "main" {
			continue
		}
		m := &meet{id: "c" + strconv.Itoa(n+1), coming: c.Status != "held"}
		var names [][]string
		for _, p := range c.Participants {
			if p.Party != nil && !containsParty(m.parties, *p.Party) {
				m.parties = append(m.parties, *p.Party)
			}
			if p.Person != nil {
				names = append(names, strings.Fields(arabic.Normal(*p.Person)))
			}
		}
		for k := range x.d.text.Sentences {
			seen := map[string]bool{}
			for _, q := range x.bySent[k] {
				for _, a := range q.actors {
					if a.ent != nil && containsParty(m.parties, a.ent.party) {
						seen[a.ent.party] = true
					}
				}
			}
			text := " " + arabic.Normal(x.d.quote(x.d.sentence(k))) + " "
			for i, ws := range names {
				if len(ws) > 0 && strings.Contains(text, ws[len(ws)-1]) {
					seen[strconv.Itoa(i)] = true
				}
			}
			if len(seen) > 1 {
				m.sents = append(m.sents, k)
			}
		}
		out = append(out, m)
	}
	return out
}

func newTestReader(t *testing.T) *Reader {
	t.Helper()
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	return r
}

// extract reads p up to its frames.
func (r *Reader) extract(p *page.Page) *extractor {
	d := newDocument(r.lex, r.names, p)
	ms := d.mentions()
	return d.frames(ms, d.resolve(ms))
}
