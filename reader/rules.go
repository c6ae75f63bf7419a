package reader

import "strings"

// Rule is one way in which the reader comes to a value. Its id stands in the
// evidence of what it made. Its examples are run by the tests, and docs/rules.md
// is made from them.
type Rule struct {
	ID     string
	About  string // one line
	Fires  []Example
	Silent []Example // texts in which the rule makes nothing; Makes is empty
}

// Example is a text with what the reader makes of the whole of it.
type Example struct {
	Page  string // the day of publication, ISO 8601, or empty
	Title string
	Text  string
	Makes string // the sessions or points, as Summary or PointExample writes them
}

// Rules returns all rules whose ids can stand in the evidence of the minutes, but
// for those of the calendar (calendar.Rules), in the order in which they work.
func Rules() []Rule {
	var out []Rule
	for _, list := range [][]Rule{rulesOfPage, rulesOfNames, rulesOfParty, rulesOfOrigin, rulesOfContact, rulesOfPlace, rulesOfMore} {
		out = append(out, list...)
	}
	for _, p := range PointRules() {
		out = append(out, p.rule())
	}
	return out
}

// rule is the point rule in the form that all rules have.
func (p PointRule) rule() Rule {
	out := Rule{ID: p.ID, About: p.About}
	for _, e := range p.Fires {
		out.Fires = append(out.Fires, Example{Text: e.Text, Makes: strings.Join(e.Points, "; ")})
	}
	for _, e := range p.Silent {
		out.Silent = append(out.Silent, Example{Text: e.Text})
	}
	return out
}
