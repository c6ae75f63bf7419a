package eval

import (
	"cmp"
	"slices"

	"mahdar/minutes"
)

// couple is a pair of positions, in gold and in the prediction; -1 is none.
type couple struct{ gold, pred int }

// at is what stands at a position of a couple, nil for none.
func at[T any](list []T, i int) *T {
	if i < 0 {
		return nil
	}
	return &list[i]
}

// pairs takes the likeliest pair first, then the next among what is left, until
// nothing is alike. Of equally likely pairs the first in gold, then the first in
// the prediction is taken. Behind the pairs stand those that are left alone, first of
// gold, then of the prediction.
func pairs(gold, pred int, like func(g, p int) float64) []couple {
	type candidate struct {
		couple
		score float64
	}
	all := make([]candidate, 0, gold*pred)
	for g := range gold {
		for p := range pred {
			if s := like(g, p); s > 0 {
				all = append(all, candidate{couple{g, p}, s})
			}
		}
	}
	// Stable: candidates stand in order of gold, then of the prediction.
	slices.SortStableFunc(all, func(a, b candidate) int { return cmp.Compare(b.score, a.score) })
	var out []couple
	usedG, usedP := make([]bool, gold), make([]bool, pred)
	for _, c := range all {
		if usedG[c.gold] || usedP[c.pred] {
			continue
		}
		usedG[c.gold], usedP[c.pred] = true, true
		out = append(out, c.couple)
	}
	for g, used := range usedG {
		if !used {
			out = append(out, couple{g, -1})
		}
	}
	for p, used := range usedP {
		if !used {
			out = append(out, couple{-1, p})
		}
	}
	return out
}

// sessionLikeness is 0 for two entries that cannot be one session: modes that do
// not go together, or less than half of the parties in common.
func sessionLikeness(g, p *minutes.CodebookConsultation) float64 {
	if g.Mode != p.Mode && !(g.Mode == "meeting" && p.Mode == "visit") && !(g.Mode == "visit" && p.Mode == "meeting") {
		return 0
	}
	a, b := parties(g), parties(p)
	if len(a) == 0 || len(b) == 0 {
		return 0
	}
	common := 0
	for _, x := range a {
		if slices.ContainsFunc(b, func(y string) bool { return sameParty(x, y) }) {
			common++
		}
	}
	most := max(len(a), len(b))
	if float64(common)/float64(most) < 0.5 {
		return 0
	}
	s := float64(10*common)/float64(most) + one(g.Mode == p.Mode)
	s += 2*one(g.From != nil && p.From != nil && *g.From == *p.From) + one(g.Status == p.Status) + one(g.Role == p.Role)
	for _, x := range g.Participants {
		if !told(x.Person) {
			continue
		}
		if slices.ContainsFunc(p.Participants, func(y minutes.CodebookParticipant) bool {
			return told(y.Person) && sameName(*x.Person, *y.Person)
		}) {
			s += 3
		}
	}
	return s + one(told(g.Place) && told(p.Place) && samePlace(*g.Place, *p.Place))
}

// participantLikeness is 0 for two that cannot be the same: two names that
// differ, or nothing but an office in common.
func participantLikeness(a, b *minutes.CodebookParticipant) float64 {
	s := 0.0
	if told(a.Person) && told(b.Person) {
		if !sameName(*a.Person, *b.Person) {
			return 0
		}
		s += 4
	}
	if told(a.Party) && told(b.Party) && sameParty(*a.Party, *b.Party) {
		s += 2
	}
	if told(a.Office) && b.Office != nil && *a.Office == *b.Office {
		s++
	}
	if s < 2 {
		return 0
	}
	return s
}

// pointLikeness is the share of words in common of two points with the same act
// and a holder in common, 0 if it is less than half.
func pointLikeness(a, b *minutes.CodebookPoint) float64 {
	if a.Act != b.Act {
		return 0
	}
	common := slices.ContainsFunc(a.By, func(x string) bool {
		return slices.ContainsFunc(b.By, func(y string) bool { return sameParty(x, y) })
	})
	if !common {
		return 0
	}
	if d := dice(a.Text, b.Text); d >= 0.5 {
		return d
	}
	return 0
}

// parties returns each party of c once.
func parties(c *minutes.CodebookConsultation) []string {
	var out []string
	for _, p := range c.Participants {
		if !told(p.Party) {
			continue
		}
		if x := party(*p.Party); !slices.Contains(out, x) {
			out = append(out, x)
		}
	}
	return out
}

func told(s *string) bool { return s != nil && *s != "" }

func one(b bool) float64 {
	if b {
		return 1
	}
	return 0
}
