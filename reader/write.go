package reader

import (
	"strconv"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/minutes"
)

// evidence makes the evidence for the tokens of s.
func (d *document) evidence(s span, rule string) []minutes.Evidence {
	if s.empty() || s.last > len(d.toks) {
		return nil
	}
	start, end := d.toks[s.first].Start, d.toks[s.last-1].End
	return []minutes.Evidence{{Start: start, End: end, Quote: string(d.text.Runes[start:end]), Rule: rule}}
}

// nameText is a name as written, without marks and quotation signs.
func (d *document) nameText(s span) string {
	var b strings.Builder
	cut := d.cut[s.first]
	for _, r := range d.quote(s) {
		if cut > 0 && !arabic.Ignorable(r) {
			cut--
			continue
		}
		if arabic.Ignorable(r) || strings.ContainsRune("\"“”«»", r) {
			continue
		}
		b.WriteRune(r)
	}
	return strings.Join(strings.Fields(b.String()), " ")
}

func (x *extractor) writeSession(n int, s *session) minutes.Consultation {
	d := x.d
	c := minutes.Consultation{ID: "c" + strconv.Itoa(n+1), Mode: s.mode, Status: s.status, Role: s.role, Format: format(s)}
	c.Series, c.Topics = x.series(s), x.topics(s)
	if s.when != nil {
		ev := d.evidence(s.when.span, s.when.rule)
		c.From = &minutes.Value{Value: s.when.from, Evidence: ev}
		c.To = &minutes.Value{Value: s.when.to, Evidence: ev}
	}
	if s.place != nil {
		c.Place = &minutes.Place{Value: s.place.value, Country: s.place.country, Evidence: d.evidence(s.place.span, s.place.rule)}
	}
	if s.lasted != nil {
		c.Minutes = &minutes.Number{Value: s.lasted.Minutes, Evidence: d.evidence(span{s.lasted.First, s.lasted.Last}, s.lasted.Rule)}
	}
	for _, p := range s.parts {
		out := x.writePart(p, n > 0 && s.introduces(p))
		if v := x.government(s, p); v != nil {
			out.Party = v
		}
		c.Participants = append(c.Participants, out)
	}
	seen := map[int]bool{}
	for _, f := range s.frames {
		if !seen[f.sent] {
			seen[f.sent] = true
			c.Evidence = append(c.Evidence, d.evidence(d.sentence(f.sent), f.rule)...)
		}
	}
	return c
}

// introduces reports whether a further session tells of somebody anew, with a title
// and a short name, and never by the full one: "وعقدت الوزيرة سو محادثات ثلاثية".
// He stands in its minutes as it calls him; a message has a sender and an addressee in full.
func (s *session) introduces(p *part) bool {
	if s.mode == "message" || p.name.empty() || !p.titled || p.name.len() >= p.ent.name.len() {
		return false
	}
	for _, f := range s.frames {
		for _, q := range f.parts {
			if q.ent == p.ent && q.name.len() > p.name.len() {
				return false
			}
		}
	}
	return true
}

func (x *extractor) writePart(p *part, anew bool) minutes.Participant {
	d, e := x.d, p.ent
	var out minutes.Participant
	if e.person() {
		name := e.name
		if anew {
			name = p.name
		}
		out.Person = &minutes.Value{Value: d.nameText(name), Evidence: d.evidence(name, "name")}
	}
	if e.office != "" {
		out.Office = &minutes.Office{Value: e.office, Title: d.quote(e.offSpan), Evidence: d.evidence(e.offSpan, "office")}
	}
	if e.party != "" {
		out.Party = &minutes.Value{Value: e.party, Evidence: d.evidence(e.parSpan, e.parRule)}
	}
	return out
}

// format names the number of sides: bilateral, trilateral, quadrilateral or
// multilateral.
func format(s *session) string {
	switch n := len(partiesOf(s.parts)); {
	case n == 2:
		return "bilateral"
	case n == 3:
		return "trilateral"
	case n == 4:
		return "quadrilateral"
	case n > 4:
		return "multilateral"
	}
	return ""
}

// series is the number of a session in its series, told beside its noun:
// "الاجتماع السادس", "الدورة الخامسة عشرة".
func (x *extractor) series(s *session) *minutes.Number {
	for _, f := range s.frames {
		if n := f.nth; n != nil {
			return &minutes.Number{Value: n.Value, Evidence: x.d.evidence(span{n.First, n.Last}, "series")}
		}
	}
	return nil
}

// maxTopics bounds the topics of one session.
const maxTopics = 6

// topics are what the clauses of a session name as talked about.
func (x *extractor) topics(s *session) []minutes.Value {
	var out []minutes.Value
	seen := map[string]bool{}
	for _, f := range s.frames {
		for i := f.scope.first; i < f.scope.last; i++ {
			m, ok := x.d.match(i, lexicon.Topic)
			if !ok || seen[m.Entry.Key] || len(out) == maxTopics {
				continue
			}
			seen[m.Entry.Key] = true
			out = append(out, minutes.Value{Value: m.Entry.Key, Evidence: x.d.evidence(span{m.First, m.Last}, "topic")})
		}
	}
	return out
}

// officeHolders are the persons whom the page names in an office, session or no
// session.
func (x *extractor) officeHolders() []minutes.OfficeHolder {
	out := []minutes.OfficeHolder{}
	for _, e := range x.c.all {
		if !e.person() || e.office == "" || e.party == "" || e.former {
			continue
		}
		ev := x.d.evidence(e.name, "name")
		ev = append(ev, x.d.evidence(e.offSpan, "office")...)
		out = append(out, minutes.OfficeHolder{Person: x.d.nameText(e.name), Office: e.office, Party: e.party, Evidence: ev})
	}
	return out
}
