package eval

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/minutes"
)

// source finds the sentences of one page that values come from.
type source struct {
	text *arabic.Text
}

func newSource(text string) *source {
	return &source{arabic.New([]rune(text), nil)}
}

// at returns the sentences that the code points start to end touch.
func (s *source) at(start, end int) string {
	from, to := -1, -1
	for _, q := range s.text.Sentences {
		a, b := s.text.Tokens[q.First].Start, s.text.Tokens[q.Last-1].End
		if b <= start || a >= end {
			continue
		}
		if from < 0 {
			from = a
		}
		to = b
	}
	if from < 0 {
		return ""
	}
	return string(s.text.Runes[from:to])
}

// of returns the sentences in which value stands for the first time, as written
// or in normal form; "" if it stands nowhere.
func (s *source) of(value string) string {
	if value == "" {
		return ""
	}
	whole := string(s.text.Runes)
	if i := strings.Index(whole, value); i >= 0 {
		start := len([]rune(whole[:i]))
		return s.at(start, start+len([]rune(value)))
	}
	want := arabic.Normal(value)
	for _, q := range s.text.Sentences {
		if line := s.text.String(q.First, q.Last); strings.Contains(arabic.Normal(line), want) {
			return line
		}
	}
	return ""
}

// ofSession returns the sentence that names most of c's people, the place
// deciding between equals; the first of those, "" if none names any.
func (s *source) ofSession(c *minutes.CodebookConsultation) string {
	weight := map[string]int{}
	for _, p := range c.Participants {
		if told(p.Person) {
			weight[arabic.Normal(*p.Person)] = 2
		}
	}
	if told(c.Place) {
		weight[arabic.Normal(*c.Place)] = 1
	}
	best, most := "", 0
	for _, q := range s.text.Sentences {
		line := s.text.String(q.First, q.Last)
		norm, n := arabic.Normal(line), 0
		for name, w := range weight {
			if strings.Contains(norm, name) {
				n += w
			}
		}
		if n > most {
			best, most = line, n
		}
	}
	return best
}

// gold returns the sentence a judgement's gold value comes from, as far as a
// value in the flat form can be found again.
func (s *source) gold(d Judgement, page *minutes.Codebook) string {
	if d.GoldAt < 0 {
		return ""
	}
	if d.Slot == "points" {
		return s.of(page.Points[d.GoldAt].Text)
	}
	c := &page.Consultations[d.GoldAt]
	if d.Slot == "place" || d.Slot == "person" {
		return s.of(d.Gold)
	}
	if d.GoldWho >= 0 {
		p := c.Participants[d.GoldWho]
		if told(p.Person) {
			return s.of(*p.Person)
		}
		if told(p.Party) {
			if line := s.of(*p.Party); line != "" {
				return line
			}
		}
	}
	return s.ofSession(c)
}

// pred returns the words and the sentence that a predicted value comes from, and
// the rule that made it. Where the prediction has no evidence (codebook form),
// the value is looked up as for gold.
func (s *source) pred(d Judgement, e Entry) (line, quote, rule string) {
	if d.PredAt < 0 {
		return "", "", ""
	}
	if e.Minutes == nil {
		mirrored := d
		mirrored.Gold, mirrored.GoldAt, mirrored.GoldWho = d.Pred, d.PredAt, d.PredWho
		return s.gold(mirrored, &e.Codebook), "", ""
	}
	ev := evidence(d, e.Minutes)
	if len(ev) == 0 {
		return "", "", ""
	}
	return s.at(ev[0].Start, ev[0].End), ev[0].Quote, ev[0].Rule
}

// evidence returns what the minutes give for the predicted side of d; the
// session's own evidence where the slot has none.
func evidence(d Judgement, m *minutes.Minutes) []minutes.Evidence {
	if d.Slot == "points" {
		p := &m.Points[d.PredAt]
		own := minutes.Evidence{Start: p.Start, End: p.End, Quote: p.Text}
		if len(p.Evidence) > 0 {
			own.Rule = p.Evidence[0].Rule
		}
		return []minutes.Evidence{own}
	}
	c := &m.Consultations[d.PredAt]
	var ev []minutes.Evidence
	value := func(v *minutes.Value) {
		if v != nil {
			ev = v.Evidence
		}
	}
	switch d.Slot {
	case "from":
		value(c.From)
	case "to":
		value(c.To)
	case "place", "country":
		if c.Place != nil {
			ev = c.Place.Evidence
		}
	case "minutes":
		if c.Minutes != nil {
			ev = c.Minutes.Evidence
		}
	}
	if d.PredWho >= 0 {
		p := &c.Participants[d.PredWho]
		switch d.Slot {
		case "party":
			value(p.Party)
		case "person":
			value(p.Person)
		case "office":
			if p.Office != nil {
				ev = p.Office.Evidence
			}
		}
	}
	return slices.Concat(ev, c.Evidence)
}
