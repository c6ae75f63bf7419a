package desk

import (
	"context"
	"encoding/json"
	"net/http"
	"strings"
	"testing"

	"mahdar/desk/layer"
	"mahdar/ingest"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/store"
)

// other is a reader that reads like the first, but calls every meeting a visit, so that
// sessions change.
type other struct{ Reader }

func (o other) Version() string { return o.Reader.Version() + " other" }
func (o other) Read(p *page.Page) *minutes.Minutes {
	m := o.Reader.Read(p)
	m.Reader = o.Version()
	for i := range m.Consultations {
		if m.Consultations[i].Mode == "meeting" {
			m.Consultations[i].Mode = "visit"
		}
	}
	return m
}

func (f *fixture) correct(t *testing.T, e layer.Edit) layer.Edit {
	t.Helper()
	if e.Reason == "" {
		e.Reason = "checked against the page"
	}
	if e.Kind == "" {
		e.Kind = layer.Session
	}
	out, err := f.Correct(context.Background(), e, "editor")
	if err != nil {
		t.Fatal(err)
	}
	return out
}

// Corrections survive a reread that gives sessions other ids, and can be undone.
func TestCorrectionsSurviveReread(t *testing.T) {
	ctx := context.Background()
	f := demoDesk(t)
	id := f.main(t)
	e1 := f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "place", Value: "الريان"})
	f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "minutes", Value: "55"})
	if e1.Before != "الدوحة" {
		t.Errorf("before: %q", e1.Before)
	}
	s, err := f.Index().Session(ctx, id)
	if err != nil || s.Place[0].Value != "الريان" || s.Minutes[0].Value != "55" {
		t.Fatalf("not corrected: %v %v", s, err)
	}
	// the search finds it under its new place, and shows it so everywhere
	res, err := f.Index().Store().Search(ctx, store.Query{Text: "الريان"})
	if err != nil || len(res.Hits) != 1 || res.Hits[0].ID != id {
		t.Errorf("search by the corrected place: %v %v", res.Hits, err)
	}
	pages := s.Told
	if _, err := ingest.Reread(ctx, f.st, other{f.o.Reader}, false, ingest.Options{Workers: 1}, nil); err != nil {
		t.Fatal(err)
	}
	f.o.Stamp = func() string { return "reread" }
	if err := f.Refresh(ctx); err != nil {
		t.Fatal(err)
	}
	x := f.Index()
	if len(x.Layer.Lost) != 0 {
		t.Fatalf("lost: %v", x.Layer.Lost)
	}
	var now string
	for _, e := range x.OfPage(pages[len(pages)-1].Page) {
		if e.Corrected {
			now = e.ID
		}
	}
	if now == "" {
		t.Fatal("no corrected session on its page after the reread")
	}
	if now == id {
		t.Log("the id is the same; the anchor was not needed")
	}
	s, err = x.Session(ctx, now)
	if err != nil || s.Place[0].Value != "الريان" || s.Minutes[0].Value != "55" || s.Mode[0].Value != "visit" {
		t.Errorf("after the reread: %v %v", s, err)
	}
	if err := f.Undo(ctx, e1.ID, "chief", "was right"); err != nil {
		t.Fatal(err)
	}
	if s, _ = f.Index().Session(ctx, now); s.Place[0].Value != "الدوحة" || s.Minutes[0].Value != "55" {
		t.Errorf("after undo: %v", s.Place)
	}
	if err := f.Undo(ctx, e1.ID, "chief", ""); err == nil {
		t.Error("undone twice")
	}
	if h := f.Index().Layer.Of[now]; len(h) != 2 || h[0].Undone == nil || h[0].Undone.Who != "chief" || h[0].Who != "editor" {
		t.Errorf("history: %+v", h)
	}
}

// A correction keeps the words of the page on which it rests, and shows them.
func TestCorrectionsRestOnWords(t *testing.T) {
	ctx := context.Background()
	f := demoDesk(t)
	id := f.main(t)
	s, _ := f.Index().Session(ctx, id)
	p, err := f.pages.get(ctx, s.Told[0].Page)
	if err != nil {
		t.Fatal(err)
	}
	words := strings.Join(strings.Fields(string(p.runes))[:3], " ")
	e := f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "minutes", Value: "55", Words: strings.ReplaceAll(words, "ا", "اَ")})
	if len(e.Cites) == 0 || e.Cites[0].Page != s.Told[0].Page {
		t.Fatalf("the words are not found: %+v", e)
	}
	s, _ = f.Index().Session(ctx, id)
	if c := s.Minutes[0]; c.Value != "55" || len(c.Cites) == 0 || c.Sources == 0 || c.Cites[0].Evidence[0].Quote != words {
		t.Errorf("the value stands without its words: %+v", c)
	}
	body := f.get(t, "/ar/session/"+id, 200)
	if !strings.Contains(body, "يستند إلى") || !strings.Contains(body, "«"+words+"»") {
		t.Error("the words are not shown")
	}
	// a name that a page has is found without being asked
	key := ""
	for i := range s.Participants {
		if len(s.Participants[i].Names) > 0 {
			key = layer.Key(&s.Participants[i])
		}
	}
	_, _, name := split3(key)
	last := name[strings.LastIndex(name, " ")+1:]
	if e := f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "person", Part: key, Value: last}); len(e.Cites) == 0 {
		t.Errorf("%q is on a page, and was not found", last)
	}
	// words that no page has are no ground
	f.post(t, "/api/v1/corrections", map[string]any{"kind": "session", "target": id, "action": "change", "field": "minutes", "value": "50", "words": "كلمات لا صفحة تقولها", "reason": "x"}, http.StatusUnprocessableEntity)
	// a value that somebody gave without words stays when pages are split off
	f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "place", Value: "الريان"})
	f.correct(t, layer.Edit{Target: id, Action: layer.Split, Parts: []string{s.Told[0].Page}})
	if s, _ = f.Index().Session(ctx, id); len(s.Place) == 0 || s.Place[0].Value != "الريان" {
		t.Errorf("the place is lost: %+v", s.Place)
	}
}

// Topics are added and rejected one by one.
func TestTopics(t *testing.T) {
	ctx := context.Background()
	f := demoDesk(t)
	id := f.main(t)
	has := func(topic string) bool {
		s, err := f.Index().Session(ctx, id)
		if err != nil {
			t.Fatal(err)
		}
		for _, c := range s.Topics {
			if c.Value == topic {
				return true
			}
		}
		return false
	}
	f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "topics", Value: "water"})
	if !has("water") || !has("humanitarian") {
		t.Error("the topic is not added to the others")
	}
	e := f.correct(t, layer.Edit{Target: id, Action: layer.Reject, Field: "topics", Value: "humanitarian"})
	if has("humanitarian") || !has("water") || !strings.Contains(e.Before, "humanitarian") {
		t.Errorf("the topic is not rejected alone, before it stood %q", e.Before)
	}
	if body := f.get(t, "/ar/session/"+id+"/edit?field=topics", 200); !strings.Contains(body, "المياه") {
		t.Error("the form does not offer topics")
	}
	f.post(t, "/api/v1/corrections", map[string]any{"kind": "session", "target": id, "action": "reject", "field": "topics", "reason": "x"}, http.StatusUnprocessableEntity)
}

func TestSplitMergeReject(t *testing.T) {
	ctx := context.Background()
	f := demoDesk(t)
	id := f.main(t)
	before := len(f.Index().All)
	s, _ := f.Index().Session(ctx, id)
	off := []string{s.Told[0].Page}
	f.correct(t, layer.Edit{Target: id, Action: layer.Split, Parts: off})
	part, err := f.Index().Session(ctx, layer.SplitID(id, off))
	if err != nil || len(part.Told) != 1 || part.Told[0].Page != off[0] {
		t.Fatalf("split: %v %v", part, err)
	}
	if rest, _ := f.Index().Session(ctx, id); len(rest.Told) != len(s.Told)-1 || len(f.Index().All) != before+1 {
		t.Errorf("the rest has %d pages, the register %d sessions", len(rest.Told), len(f.Index().All))
	}
	f.correct(t, layer.Edit{Target: id, Action: layer.Merge, Other: part.ID})
	again, _ := f.Index().Session(ctx, part.ID)
	if again == nil || again.ID != id || len(again.Told) != len(s.Told) || len(f.Index().All) != before {
		t.Errorf("merged: %v", again)
	}
	f.get(t, "/ar/session/"+part.ID, 200) // leads to the session into which it went
	f.correct(t, layer.Edit{Target: id, Action: layer.Reject})
	if f.Index().Entry(id) != nil {
		t.Error("rejected, and still there")
	}
	f.get(t, "/ar/session/"+id, 404)
	res, _ := f.Index().Store().Search(ctx, store.Query{})
	for _, h := range res.Hits {
		if h.ID == id {
			t.Error("search finds what was rejected")
		}
	}
}

func TestPeople(t *testing.T) {
	ctx := context.Background()
	f := demoDesk(t)
	var who string
	for id, p := range f.Index().People {
		if strings.Contains(p.Name, "هولمستاد") {
			who = id
		}
	}
	n := len(f.Index().OfPerson(who))
	f.correct(t, layer.Edit{Kind: layer.Person, Target: who, Action: layer.Change, Field: "name", Value: "أندرش هولمستاد"})
	if p, _ := f.Index().Store().Person(ctx, who); p.Name != "أندرش هولمستاد" {
		t.Errorf("name %q", p.Name)
	}
	var into string
	for id := range f.Index().People {
		if id != who {
			into = id
		}
	}
	m := len(f.Index().OfPerson(into))
	e := f.correct(t, layer.Edit{Kind: layer.Person, Target: into, Action: layer.Merge, Other: who})
	if got := len(f.Index().OfPerson(into)); got < max(n, m) || f.Index().People[who] != nil {
		t.Errorf("%d sessions after the merge of %d and %d", got, m, n)
	}
	if err := f.Undo(ctx, e.ID, "x", ""); err != nil {
		t.Fatal(err)
	}
	if len(f.Index().OfPerson(who)) != n {
		t.Error("the merge is not undone")
	}
}

func TestGold(t *testing.T) {
	f := demoDesk(t)
	id := f.main(t)
	f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "place", Value: "الريان"})
	var lines []minutes.Codebook
	for _, l := range strings.Split(strings.TrimSpace(f.get(t, "/feed/gold.jsonl", 200)), "\n") {
		var c minutes.Codebook
		if err := json.Unmarshal([]byte(l), &c); err != nil {
			t.Fatal(err)
		}
		lines = append(lines, c)
	}
	if len(lines) != f.Index().Entry(id).Pages {
		t.Fatalf("%d pages", len(lines))
	}
	n := 0
	for _, c := range lines {
		for _, k := range c.Consultations {
			if k.Place != nil && *k.Place == "الريان" {
				n++
			}
			if k.Place != nil && *k.Place == "الدوحة" && c.ID != "demo-8" {
				t.Errorf("%s keeps the old place", c.ID)
			}
		}
	}
	if n == 0 {
		t.Error("no page has the corrected place")
	}
}

func TestBadCorrections(t *testing.T) {
	f := demoDesk(t)
	id := f.main(t)
	for _, e := range []map[string]any{
		{"kind": "session", "target": id, "action": "change", "field": "mode", "value": "meeting"},                        // no reason
		{"kind": "session", "target": id, "action": "change", "field": "mode", "value": "party", "reason": "x"},           // no such mode
		{"kind": "session", "target": id, "action": "change", "field": "when", "value": "2024-13-01", "reason": "x"},      // no date
		{"kind": "session", "target": id, "action": "change", "field": "colour", "value": "red", "reason": "x"},           // no such field
		{"kind": "session", "target": id, "action": "merge", "other": id, "reason": "x"},                                  // with itself
		{"kind": "session", "target": id, "action": "burn", "reason": "x"},                                                // no such action
		{"kind": "session", "target": id, "action": "merge", "other": "snone", "reason": "x"},                             // no such session
		{"kind": "session", "target": id, "action": "change", "field": "minutes", "value": "-5", "reason": "x"},           // no number
		{"kind": "session", "target": id, "action": "change", "field": "country", "value": "Qatar", "reason": "too long"}, // no code
	} {
		f.post(t, "/api/v1/corrections", e, http.StatusUnprocessableEntity)
	}
	if l, _ := f.k.Edits(context.Background()); len(l) != 0 {
		t.Errorf("%d were kept", len(l))
	}
}
