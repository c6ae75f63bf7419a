package eval

import (
	"strings"

	"mahdar/minutes"
)

// judge writes the judgements of one page into the result.
type judge struct {
	result *Result
	page   string
}

func (j judge) add(slot string, at, who couple, gold, pred *string, same func(a, b string) bool) {
	d := Judgement{
		Page: j.page, Slot: slot,
		GoldAt: at.gold, PredAt: at.pred, GoldWho: who.gold, PredWho: who.pred,
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
func (j judge) session(g, p *minutes.CodebookConsultation, at couple) {
	whole := couple{-1, -1}
	j.add("sessions", at, whole, label(g), label(p), func(string, string) bool { return true })
	for _, slot := range scalars {
		same := equal
		if slot == "place" {
			same = samePlace
		}
		j.add(slot, at, whole, scalar(g, slot), scalar(p, slot), same)
	}
	var a, b []minutes.CodebookParticipant
	if g != nil {
		a = g.Participants
	}
	if p != nil {
		b = p.Participants
	}
	paired := pairs(len(a), len(b), func(x, y int) float64 { return participantLikeness(&a[x], &b[y]) })
	inGold, inPred := make([]bool, len(a)), make([]bool, len(b))
	for _, c := range paired {
		inGold[c.gold], inPred[c.pred] = true, true
		j.participant(&a[c.gold], &b[c.pred], at, c)
	}
	for i := range a {
		if !inGold[i] {
			j.participant(&a[i], &minutes.CodebookParticipant{}, at, couple{i, -1})
		}
	}
	for i := range b {
		if !inPred[i] {
			j.participant(&minutes.CodebookParticipant{}, &b[i], at, couple{-1, i})
		}
	}
}

func (j judge) participant(a, b *minutes.CodebookParticipant, at, who couple) {
	j.add("party", at, who, a.Party, b.Party, sameParty)
	j.add("person", at, who, a.Person, b.Person, sameName)
	j.add("office", at, who, a.Office, b.Office, equal)
}

func (j judge) points(a, b []minutes.CodebookPoint) {
	paired := pairs(len(a), len(b), func(x, y int) float64 { return pointLikeness(&a[x], &b[y]) })
	whole := couple{-1, -1}
	inGold, inPred := make([]bool, len(a)), make([]bool, len(b))
	for _, c := range paired {
		inGold[c.gold], inPred[c.pred] = true, true
		j.add("points", c, whole, pointLabel(&a[c.gold]), pointLabel(&b[c.pred]), func(string, string) bool { return true })
	}
	for i := range a {
		if !inGold[i] {
			j.add("points", couple{i, -1}, whole, pointLabel(&a[i]), nil, equal)
		}
	}
	for i := range b {
		if !inPred[i] {
			j.add("points", couple{-1, i}, whole, nil, pointLabel(&b[i]), equal)
		}
	}
}

func equal(a, b string) bool { return a == b }

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

func pointLabel(p *minutes.CodebookPoint) *string {
	s := strings.Join(p.By, "+") + " " + p.Act + ": " + p.Text
	return &s
}
