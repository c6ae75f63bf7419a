package text

import (
	"strconv"
	"strings"

	"mahdar/minutes"
)

func (t *Writer) consultation(n int, c *minutes.Consultation, m *minutes.Minutes) {
	what := t.labels.of("mode", c.Mode)
	if c.Format != "" {
		what += " " + t.labels.of("format", c.Format)
	}
	t.buf.WriteByte('\n')
	t.line(1, number(strconv.Itoa(n)+"."), " ", what, " · ", t.labels.of("status", c.Status), " · ", t.labels.of("role", c.Role))
	t.when(c)
	t.where(c.Place)
	t.count("duration", c.Minutes)
	t.count("series", c.Series)
	if len(c.Participants) > 0 {
		t.line(2, t.word("participants"), ":")
	}
	for i := range c.Participants {
		t.participant(&c.Participants[i])
	}
	t.topics(c.Topics)
	t.points(c.ID, m.Points)
	if t.opts.Evidence && len(c.Evidence) > 0 {
		t.line(2, t.word("sentence"), ":")
		t.evidence(3, c.Evidence)
	}
}

// when writes the first and the last day, once if they are one.
func (t *Writer) when(c *minutes.Consultation) {
	if c.From == nil || c.From.Value == "" {
		return
	}
	s := number(c.From.Value)
	if c.To != nil && c.To.Value != c.From.Value {
		s += " " + t.word("to") + " " + number(c.To.Value)
	}
	t.field(2, "date", s)
	t.evidence(3, c.From.Evidence)
}

func (t *Writer) where(p *minutes.Place) {
	if p == nil {
		return
	}
	var parts []string
	if p.Value != "" {
		parts = append(parts, Isolate(p.Value))
	}
	if name := t.party(p.Country); name != "" && clean(p.Value) != name {
		if p.Value != "" {
			name = "(" + Isolate(name) + ")"
		}
		parts = append(parts, name)
	}
	if len(parts) == 0 {
		return
	}
	t.field(2, "place", strings.Join(parts, " "))
	t.evidence(3, p.Evidence)
}

func (t *Writer) count(key string, n *minutes.Number) {
	if n == nil {
		return
	}
	t.field(2, key, number(strconv.Itoa(n.Value)))
	t.evidence(3, n.Evidence)
}

func (t *Writer) participant(p *minutes.Participant) {
	var parts []string
	if p.Person != nil && p.Person.Value != "" {
		parts = append(parts, Isolate(p.Person.Value))
	}
	if o := p.Office; o != nil && o.Value != "" {
		title := t.labels.of("office", o.Value)
		// A title of one word ("نظيره", "الرئيس") says less than the label.
		if t.opts.Lang == "ar" && len(strings.Fields(o.Title)) > 1 {
			title = Isolate(o.Title)
		}
		parts = append(parts, title)
	}
	if p.Party != nil && p.Party.Value != "" {
		parts = append(parts, Isolate(t.party(p.Party.Value)))
	}
	t.line(3, "• ", strings.Join(parts, " — "))
	if p.Person != nil {
		t.evidence(4, p.Person.Evidence)
	}
	if p.Office != nil {
		t.evidence(4, p.Office.Evidence)
	}
	if p.Party != nil {
		t.evidence(4, p.Party.Evidence)
	}
}

// party is the name of a code in the writer's language; a party without a code
// has its name already.
func (t *Writer) party(code string) string {
	for _, kind := range []string{"party", "state"} {
		if s := t.labels.of(kind, code); s != code {
			return s
		}
	}
	if s := t.opts.States[code]; s != "" && t.opts.Lang == "ar" {
		return s
	}
	return code
}

func (t *Writer) topics(topics []minutes.Value) {
	if len(topics) == 0 {
		return
	}
	var parts []string
	for _, v := range topics {
		s := v.Value
		if t.opts.Lang == "ar" && len(v.Evidence) > 0 {
			s = v.Evidence[0].Quote
		}
		parts = append(parts, Isolate(s))
	}
	t.field(2, "topics", strings.Join(parts, " · "))
}

// points writes the points of one consultation.
func (t *Writer) points(id string, points []minutes.Point) {
	head := false
	for i := range points {
		p := &points[i]
		if p.Consultation != id {
			continue
		}
		if !head {
			t.line(2, t.word("points"), ":")
			head = true
		}
		var by []string
		for _, code := range p.By {
			by = append(by, Isolate(t.party(code)))
		}
		end := ""
		if p.Readout != "" {
			end = " (" + t.word("readout") + " " + Isolate(t.party(p.Readout)) + ")"
		}
		t.line(3, "• ", strings.Join(by, " + "), " · ", t.labels.of("act", p.Act), ": ", Isolate(p.Text), end)
		t.evidence(4, p.Evidence)
	}
}
