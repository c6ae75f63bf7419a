package eval

import (
	"cmp"
	"slices"
	"strconv"

	"mahdar/minutes"
)

// scalars are the slots of a session itself, in the order of the table.
var scalars = []string{"mode", "status", "role", "from", "to", "place", "country", "minutes"}

// Slots returns the kinds of fact in the order of the table: those of a session,
// then those of a participant.
func Slots() []string { return slices.Concat(scalars, []string{"party", "person", "office"}) }

// Outcome tells how a judgement came out.
type Outcome string

// The outcomes. Wrong is a miss and a false fact at once: both sides tell the
// slot, and differently.
const (
	Hit    Outcome = "hit"
	Missed Outcome = "missed"
	False  Outcome = "false"
	Wrong  Outcome = "wrong"
)

// Judgement is one fact, session or point of one page, and how it came out.
// Positions count from zero; -1 is "on neither side" (or, for Participant
// positions, a slot of the session itself).
type Judgement struct {
	Page    string
	Slot    string // "sessions", "points" or one of Slots
	Outcome Outcome
	Gold    string // the value in gold; empty if Outcome is False
	Pred    string // the value predicted; empty if Outcome is Missed
	GoldAt  int    // position of the session (or point) in gold
	PredAt  int
	GoldWho int // position of the participant within its session
	PredWho int
}

// Result is a score: tallies by row name ("sessions", "main", "facts", Slots,
// "points") and every judgement they were counted from, in the order of gold.
type Result struct {
	Pages       int
	Unpredicted int // pages of gold that the prediction lacks; counted as empty
	CleanPages  int // pages of gold without a consultation
	Clean       int // of these, pages for which none was predicted
	HasPoints   bool
	Tallies     map[string]Tally
	Judgements  []Judgement
}

// CleanShare is Clean over CleanPages, 1 where gold has no page without a consultation.
func (r *Result) CleanShare() float64 {
	if r.CleanPages == 0 {
		return 1
	}
	return share(r.Clean, r.CleanPages)
}

// Score measures pred against gold, page by page of gold. Pages that stand only
// in pred do not count.
func Score(gold, pred *Set) *Result {
	r := &Result{Pages: len(gold.IDs), Tallies: map[string]Tally{}}
	for _, id := range gold.IDs {
		g := gold.Pages[id].Codebook
		p, ok := pred.Pages[id]
		if !ok {
			r.Unpredicted++
		}
		r.page(&g, &p.Codebook)
	}
	facts := Tally{}
	for _, s := range Slots() {
		facts.add(r.Tallies[s])
	}
	r.Tallies["facts"] = facts
	return r
}

func (r *Result) page(g, p *minutes.Codebook) {
	if len(g.Consultations) == 0 {
		r.CleanPages++
		if len(p.Consultations) == 0 {
			r.Clean++
		}
	}
	j := judge{result: r, page: g.ID}
	for _, c := range pairs(len(g.Consultations), len(p.Consultations), func(a, b int) float64 {
		return sessionLikeness(&g.Consultations[a], &p.Consultations[b])
	}) {
		own, read := at(g.Consultations, c.gold), at(p.Consultations, c.pred)
		j.session(own, read, c)
		switch {
		case cmp.Or(own, read).Role != "main":
		case read == nil:
			r.count("main", Tally{Missed: 1})
		case own == nil:
			r.count("main", Tally{False: 1})
		default:
			r.count("main", Tally{Hits: 1})
		}
	}
	if g.Points != nil {
		r.HasPoints = true
		j.points(g.Points, p.Points)
	}
}

func (r *Result) count(row string, t Tally) {
	sum := r.Tallies[row]
	sum.add(t)
	r.Tallies[row] = sum
}

// scalar returns a slot of a session, nil if it is not told.
func scalar(c *minutes.CodebookConsultation, slot string) *string {
	if c == nil {
		return nil
	}
	switch slot {
	case "mode":
		return &c.Mode
	case "status":
		return &c.Status
	case "role":
		return &c.Role
	case "from":
		return c.From
	case "to":
		return c.To
	case "place":
		return c.Place
	case "country":
		return c.Country
	case "minutes":
		if c.Minutes != nil {
			n := strconv.Itoa(*c.Minutes)
			return &n
		}
	}
	return nil
}
