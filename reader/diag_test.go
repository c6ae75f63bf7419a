package reader

import (
	"bufio"
	"encoding/json"
	"fmt"
	"os"
	"strings"
	"testing"

	"mahdar/minutes"
	"mahdar/page"
)

// TestDiagnose counts by layer why sessions of a gold set are missed: MAHDAR_DIAG=docs.jsonl:gold.jsonl
func TestDiagnose(t *testing.T) {
	docs, gold, ok := strings.Cut(os.Getenv("MAHDAR_DIAG"), ":")
	if !ok {
		t.Skip("MAHDAR_DIAG names no gold")
	}
	verbose := os.Getenv("MAHDAR_VERBOSE") != ""
	truth := map[string]minutes.Codebook{}
	readLines(t, gold, func(b []byte) {
		var g minutes.Codebook
		if err := json.Unmarshal(b, &g); err != nil {
			t.Fatal(err)
		}
		truth[g.ID] = g
	})
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	count := map[string]int{}
	readLines(t, docs, func(b []byte) {
		var in struct{ ID, URL, Outlet, Title, Published, Text string }
		json.Unmarshal(b, &in)
		p, err := page.Read(page.Input{ID: in.ID, URL: in.URL, Outlet: in.Outlet, Title: in.Title, Published: in.Published, Text: in.Text})
		if err != nil {
			return
		}
		d := newDocument(r.lex, r.names, p)
		ms := d.mentions()
		c := d.resolve(ms)
		x := d.frames(ms, c)
		ss := x.sessions()
		used := map[*session]bool{}
		for _, g := range truth[in.ID].Consultations {
			why := diagnose(x, c, ss, used, g)
			count[why]++
			if why == "2 no frame" {
				count["   "+structure(x, g)]++
			}
			if verbose && why != "ok" {
				fmt.Println(in.ID, why, g.Mode, g.Status, g.Role, who(g))
			}
		}
	})
	for k, v := range count {
		if k[0] == ' ' {
			fmt.Println(v, k)
		}
	}
	for _, k := range []string{"ok", "1 parties unknown", "2 no frame", "3 frame denied", "4 frame does not tell", "5 merged away", "6 mode"} {
		fmt.Println(k, count[k])
	}
}

// structure tells how near to a frame the missed session is.
func structure(x *extractor, g minutes.CodebookConsultation) string {
	best := "no sentence with two parties"
	for n := range x.d.text.Sentences {
		var ps []string
		bare := true
		for _, m := range x.bySent[n] {
			for _, a := range m.actors {
				if a.ent != nil {
					ps = append(ps, a.ent.party)
					bare = bare && m.bare
				}
			}
		}
		if overlap(g, ps) < 2 {
			continue
		}
		var here []*frame
		for _, f := range x.frames {
			if f.sent == n {
				here = append(here, f)
			}
		}
		k := "sentence without trigger"
		one := 0
		for _, f := range here {
			if f.mode == g.Mode || f.mode == "meeting" || f.mode == "visit" {
				k = "trigger with no party"
				if overlap(g, f.parties()) == 1 {
					one++
				}
			}
		}
		if one > 0 {
			k = "trigger with one party"
		}
		if x.d.isTitle(n) {
			k += " (title)"
		}
		if k > best || best[0] == 'n' {
			best = k
		}
	}
	return g.Mode + " " + g.Role + ": " + best
}

func who(g minutes.CodebookConsultation) string {
	var b strings.Builder
	for _, p := range g.Participants {
		if p.Person != nil {
			b.WriteString(*p.Person)
		}
		if p.Party != nil {
			b.WriteString("/" + *p.Party)
		}
		b.WriteString(" ")
	}
	return b.String()
}

func overlap(g minutes.CodebookConsultation, ps []string) int {
	n := 0
	seen := map[string]bool{}
	for _, p := range g.Participants {
		if p.Party == nil || seen[*p.Party] {
			continue
		}
		seen[*p.Party] = true
		if containsParty(ps, *p.Party) {
			n++
		}
	}
	return n
}

func diagnose(x *extractor, c *cast, ss []*session, used map[*session]bool, g minutes.CodebookConsultation) string {
	for _, s := range ss {
		ps := partiesOf(s.parts)
		same := s.mode == g.Mode || s.mode == "visit" && g.Mode == "meeting" || s.mode == "meeting" && g.Mode == "visit"
		if !used[s] && same && overlap(g, ps)*2 >= max(len(ps), 2) && overlap(g, ps) > 1 {
			used[s] = true
			return "ok"
		}
	}
	var all []string
	for _, e := range c.all {
		all = append(all, e.party)
	}
	if overlap(g, all) < 2 {
		return "1 parties unknown"
	}
	best := "2 no frame"
	for _, f := range x.frames {
		if overlap(g, f.parties()) < 2 {
			continue
		}
		switch {
		case f.denied:
			best = max(best, "3 frame denied")
		case !x.tells(f):
			best = max(best, "4 frame does not tell")
		case f.mode != g.Mode && !(f.mode == "visit" && g.Mode == "meeting") && !(g.Mode == "visit" && f.mode == "meeting"):
			best = max(best, "6 mode")
		default:
			return "5 merged away"
		}
	}
	return best
}

func readLines(t *testing.T, file string, do func([]byte)) {
	f, err := os.Open(file)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	sc := bufio.NewScanner(f)
	sc.Buffer(nil, 1<<26)
	for sc.Scan() {
		do(sc.Bytes())
	}
}
