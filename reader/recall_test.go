package reader

import (
	"encoding/json"
	"fmt"
	"hash/fnv"
	"os"
	"strconv"
	"strings"
	"testing"

	"mahdar/page"
)

// TestRecall prints sentences of unlabelled pages that have a verb of contact and
// yet told no session: MAHDAR_RECALL=file.jsonl:modulus
func TestRecall(t *testing.T) {
	file, mod, ok := strings.Cut(os.Getenv("MAHDAR_RECALL"), ":")
	if !ok {
		t.Skip("MAHDAR_RECALL names no pages")
	}
	n, _ := strconv.Atoi(mod)
	r, err := New()
	if err != nil {
		t.Fatal(err)
	}
	readLines(t, file, func(b []byte) {
		var in struct{ ID, URL, Outlet, Title, Published, Text string }
		json.Unmarshal(b, &in)
		h := fnv.New32a()
		h.Write([]byte(in.ID + "x"))
		if int(h.Sum32())%n != 0 {
			return
		}
		p, err := page.Read(page.Input{ID: in.ID, URL: in.URL, Outlet: in.Outlet, Title: in.Title, Published: in.Published, Text: in.Text})
		if err != nil {
			return
		}
		d := newDocument(r.lex, r.names, p)
		ms := d.mentions()
		c := d.resolve(ms)
		x := d.frames(ms, c)
		x.sessions()
		for _, f := range x.frames {
			if !f.verb || f.mode == "visit" || len(f.parties()) > 1 || f.group != nil || d.isTitle(f.sent) {
				continue
			}
			people := 0
			for _, m := range x.bySent[f.sent] {
				if m.kind == kPerson || m.kind == kCounterpart || m.kind == kOffice {
					people++
				}
			}
			if people < 2 {
				continue
			}
			s := d.quote(d.sentence(f.sent))
			if len([]rune(s)) > 420 {
				s = string([]rune(s)[:420])
			}
			fmt.Printf("%s home=%s den=%v parts=%v\n  %s\n  F %s [%s]\n", in.ID, c.home, f.denied, f.parties(), s, f.lemma, d.quote(f.trig))
			for _, m := range x.bySent[f.sent] {
				if m.kind == kGroup {
					continue
				}
				fmt.Printf("     k%d gov=%q t=%v [%s]", m.kind, m.gov, m.topic, d.quote(m.span))
				for _, a := range m.actors {
					if a.ent != nil {
						fmt.Printf(" →%s|%s|%s", d.quote(a.ent.name), a.ent.office, a.ent.party)
					}
				}
				fmt.Println()
			}
		}
	})
}
