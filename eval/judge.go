package eval

import (
	"cmp"
	"strings"

	"mahdar/minutes"
)

// judge writes the judgements of one page into the result.
type judge struct {
	result *Result
	page   string
}

// add judges one fact of a session (where) or of one of its participants (who).
func (j judge) add(slot string, where, who couple, gold, pred *string, same func(a, b string) bool) {
	d := Judgement{
		Page: j.page, Slot: slot,
		GoldAt: where.gold, PredAt: where.pred, GoldWho: who.gold, PredWho: who.pred,
	}
	var t Tally
	switch {
	case gold == nil && pred == nil:
		return
	case gold == nil:
		d.Outcome, d.Pred, t = False, *pred, Tally{False: 1}
	case pred == nil:
		d.Outcome, d.Gold, t = Missed, *gold, Tally{Missed: 1}
	case same(*gold, *pred):
		d.Outcome, d.Gold, d.Pred, t = Hit, *gold, *pred, Tally{Hits: 1}
	default:
		d.Outcome, d.Gold, d.Pred, t = Wrong, *gold, *pred, Tally{False: 1, Missed: 1}
	}
	j.result.count(slot, t)
	j.result.Judgements = append(j.result.Judgements, d)
}

// session judges one session of gold, of the prediction, or a pair of them.
func (j judge) session(g, p *minutes.CodebookConsultation, where couple) {
	j.add("sessions", where, whole, label(g), label(p), paired)
	for _, slot := range scalars {
		same := equal
		if slot == "place" {
			same = samePlace
		}
		j.add(slot, where, whole, scalar(g, slot), scalar(p, slot), same)
	}
	var a, b []minutes.CodebookParticipant
	if g != nil {
		a = g.Participants
	}
	if p != nil {
		b = p.Participants
	}
	for _, c := range pairs(len(a), len(b), func(x, y int) float64 { return participantLikeness(&a[x], &b[y]) }) {
		j.participant(at(a, c.gold), at(b, c.pred), where, c)
	}
}

func (j judge) participant(a, b *minutes.CodebookParticipant, where, who couple) {
	none := &minutes.CodebookParticipant{}
	a, b = cmp.Or(a, none), cmp.Or(b, none)
	j.add("party", where, who, a.Party, b.Party, sameParty)
	j.add("person", where, who, a.Person, b.Person, sameName)
	j.add("office", where, who, a.Office, b.Office, equal)
}

func (j judge) points(a, b []minutes.CodebookPoint) {
	for _, c := range pairs(len(a), len(b), func(x, y int) float64 { return pointLikeness(&a[x], &b[y]) }) {
		j.add("points", c, whole, pointLabel(at(a, c.gold)), pointLabel(at(b, c.pred)), paired)
	}
}

// whole stands for the participant where a judgement is of no participant.
var whole = couple{-1, -1}

func equal(a, b string) bool { return a == b }

// paired is for sessions and points, which are compared when they are paired.
func paired(string, string) bool { return true }

// label tells a session in one line; nil for none.
func label(c *minutes.CodebookConsultation) *string {
	if c == nil {
		return nil
	}
	s := c.Mode + " " + c.Status + " " + c.Role
	if c.From != nil {
		s += " " + *c.From
	}
	var who []string
	for _, p := range c.Participants {
		who = append(who, participantLabel(&p))
	}
	s += " [" + strings.Join(who, "; ") + "]"
	return &s
}

func participantLabel(p *minutes.CodebookParticipant) string {
	var parts []string
	for _, v := range []*string{p.Party, p.Office, p.Person} {
		if told(v) {
			parts = append(parts, *v)
		}
	}
	return strings.Join(parts, " ")
}

// pointLabel tells a point in one line; nil for none.
func pointLabel(p *minutes.CodebookPoint) *string {
	if p == nil {
		return nil
	}
	s := strings.Join(p.By, "+") + " " + p.Act + ": " + p.Text
	return &s
}
