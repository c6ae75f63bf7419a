package reader

import (
	"slices"
	"strconv"
	"strings"

	"mahdar/minutes"
)

// Summary writes the sessions of m in one line, in their order:
//
//	meeting held main KOR foreign_minister "هان دو يونغ" + JPN foreign_minister "كينجي موراكامي", from 2024-06-19, place سيول (KOR)
//
// What is not known is left out, and so is a side of which nobody is named beside one
// of its own who is. Days, length, number in a series and place follow the participants.
func Summary(m *minutes.Minutes) string {
	var all []string
	for _, c := range m.Consultations {
		var sides []string
		for _, p := range c.Participants {
			if !bare(p) || !hasPeople(c, p) {
				sides = append(sides, summarySide(p))
			}
		}
		s := c.Mode + " " + c.Status + " " + c.Role + " " + strings.Join(sides, " + ") + summaryDays(c)
		if c.Minutes != nil {
			s += ", minutes " + strconv.Itoa(c.Minutes.Value)
		}
		if c.Series != nil {
			s += ", series " + strconv.Itoa(c.Series.Value)
		}
		all = append(all, s+summaryPlace(c.Place))
	}
	if len(all) == 0 {
		return "nothing"
	}
	return strings.Join(all, "; ")
}

// hasPeople reports whether somebody of the party of p is named or titled in c.
func hasPeople(c minutes.Consultation, p minutes.Participant) bool {
	return slices.ContainsFunc(c.Participants, func(q minutes.Participant) bool {
		return !bare(q) && q.Party != nil && q.Party.Value == p.Party.Value
	})
}

// bare reports whether p is a side of which nobody is named or titled.
func bare(p minutes.Participant) bool { return p.Person == nil && p.Office == nil && p.Party != nil }

func summarySide(p minutes.Participant) string {
	var words []string
	if p.Party != nil {
		words = append(words, p.Party.Value)
	}
	if p.Office != nil {
		words = append(words, p.Office.Value)
	}
	if p.Person != nil {
		words = append(words, `"`+p.Person.Value+`"`)
	}
	return strings.Join(words, " ")
}

func summaryDays(c minutes.Consultation) string {
	if c.From == nil {
		return ""
	}
	out := ", from " + c.From.Value
	if c.To != nil && c.To.Value != c.From.Value {
		out += " to " + c.To.Value
	}
	return out
}

func summaryPlace(p *minutes.Place) string {
	switch {
	case p == nil:
		return ""
	case p.Value == "":
		return ", country " + p.Country
	case p.Country == "":
		return ", place " + p.Value
	}
	return ", place " + p.Value + " (" + p.Country + ")"
}
