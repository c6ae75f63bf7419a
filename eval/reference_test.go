package eval

import (
	"bytes"
	"encoding/json"
	"math/rand/v2"
	"os"
	"os/exec"
	"path/filepath"
	"strings"
	"testing"

	"mahdar/minutes"
)

const shared = "../../shared"

// reference runs the reference scorer and returns what it prints.
func reference(t *testing.T, args ...string) string {
	t.Helper()
	script := filepath.Join(shared, "eval", "score.py")
	if _, err := os.Stat(script); err != nil {
		t.Skipf("the reference scorer is not at hand: %v", err)
	}
	python, err := exec.LookPath("python3")
	if err != nil {
		t.Skipf("python3 is not at hand: %v", err)
	}
	var stderr bytes.Buffer
	cmd := exec.Command(python, append([]string{script}, args...)...)
	cmd.Stderr = &stderr
	out, err := cmd.Output()
	if err != nil {
		t.Fatalf("score.py %v: %v\n%s", args, err, stderr.String())
	}
	return string(out)
}

func load(t *testing.T, path string) *Set {
	t.Helper()
	f, err := os.Open(path)
	if err != nil {
		t.Skipf("not at hand: %v", err)
	}
	defer f.Close()
	set, err := Load(f)
	if err != nil {
		t.Fatal(err)
	}
	return set
}

// save writes the codebook forms of set to a file and returns its name.
func save(t *testing.T, set *Set) string {
	t.Helper()
	path := filepath.Join(t.TempDir(), "predicted.jsonl")
	f, err := os.Create(path)
	if err != nil {
		t.Fatal(err)
	}
	defer f.Close()
	enc := json.NewEncoder(f)
	for _, id := range set.IDs {
		if err := enc.Encode(set.Pages[id].Codebook); err != nil {
			t.Fatal(err)
		}
	}
	return path
}

// Figures are those of the reference scorer to the digit, as a table and as
// JSON, whatever the prediction: gold itself, nothing at all, and gold damaged in
// every slot, lightly to heavily.
func TestFiguresOfTheReferenceScorer(t *testing.T) {
	for _, name := range []string{"seeds", "train", "dev"} {
		goldPath := filepath.Join(shared, "gold", name+".gold.jsonl")
		gold := load(t, goldPath)
		predictions := map[string]*Set{"gold": gold, "nothing": {}}
		for i, damage := range []float64{0.05, 0.15, 0.3, 0.6} {
			predictions[[]string{"light", "some", "much", "heavy"}[i]] = damaged(gold, damage, uint64(i))
		}
		for what, pred := range predictions {
			t.Run(name+"/"+what, func(t *testing.T) {
				predPath := save(t, pred)
				got := Score(gold, pred)
				var table, figures bytes.Buffer
				if err := got.WriteTable(&table); err != nil {
					t.Fatal(err)
				}
				if err := got.WriteJSON(&figures); err != nil {
					t.Fatal(err)
				}
				if want := reference(t, goldPath, predPath); table.String() != want {
					t.Errorf("table:\n%s\nreference:\n%s", table.String(), want)
				}
				if want := reference(t, goldPath, predPath, "--json"); figures.String() != want {
					t.Errorf("json:\n%s\nreference:\n%s", figures.String(), want)
				}
			})
		}
	}
}

// damaged is gold with each value dropped, changed or moved with probability p.
func damaged(gold *Set, p float64, seed uint64) *Set {
	r := rand.New(rand.NewPCG(seed, 7))
	hit := func() bool { return r.Float64() < p }
	pick := func(xs ...string) string { return xs[r.IntN(len(xs))] }
	value := func(v *string, other ...string) *string {
		if !hit() {
			return v
		}
		if hit() || len(other) == 0 {
			return nil
		}
		x := pick(other...)
		if v != nil && hit() {
			x = *v + " " + x
		}
		return &x
	}
	out := &Set{}
	for _, id := range gold.IDs {
		if hit() {
			continue
		}
		old := gold.Pages[id].Codebook
		page := minutes.Codebook{ID: id, Consultations: []minutes.CodebookConsultation{}}
		for _, c := range old.Consultations {
			if hit() {
				continue
			}
			if hit() {
				c.Mode = pick("meeting", "visit", "call", "video")
			}
			if hit() {
				c.Status = pick("held", "planned")
			}
			if hit() {
				c.Role = pick("main", "background")
			}
			c.From = value(c.From, "2015-07-21", "2016")
			c.To = value(c.To, "2015-07-21", "2016")
			c.Place = value(c.Place, "الرياض", "مدينة تونس", "القاهرة")
			c.Country = value(c.Country, "SAU", "TUN")
			if hit() {
				n := r.IntN(90)
				c.Minutes = &n
			}
			var who []minutes.CodebookParticipant
			for _, q := range c.Participants {
				if hit() {
					continue
				}
				q.Person = value(q.Person, "سامر الحكيم", "هدى بن سالم")
				q.Office = value(q.Office, "foreign_minister", "envoy")
				q.Party = value(q.Party, "UN", "EU", "SAU", "حركة النهضة", "الحوثيون", "USA")
				who = append(who, q)
				if hit() {
					who = append(who, q)
				}
			}
			if r.IntN(2) == 0 {
				r.Shuffle(len(who), func(i, j int) { who[i], who[j] = who[j], who[i] })
			}
			c.Participants = append([]minutes.CodebookParticipant{}, who...)
			page.Consultations = append(page.Consultations, c)
			if hit() {
				page.Consultations = append(page.Consultations, c)
			}
		}
		for _, q := range old.Points {
			if hit() {
				continue
			}
			if hit() {
				q.Act = pick("affirm", "discuss", "agree")
			}
			if hit() {
				q.By = []string{pick("SAU", "UN", "TUN", "وفد صنعاء")}
			}
			if w := words(q.Text); hit() && len(w) > 2 {
				q.Text = strings.Join(w[1:], " ")
			}
			if hit() {
				q.Text = pick("تعزيز العلاقات الثنائية بين البلدين", "الأوضاع في المنطقة")
			}
			page.Points = append(page.Points, q)
			if hit() {
				page.Points = append(page.Points, q)
			}
		}
		out.Add(Entry{Codebook: page})
	}
	return out
}
