package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// inBrackets takes the state in brackets behind a name as that of its bearer: "سيرغي بافلوف
// (روسيا)".
func (d *document) inBrackets(m *mention, a *actor) bool {
	cur := m.last
	if a.name.empty() || d.norm(cur) != "(" || d.toks[cur].Line || !d.stateAt(cur+1) {
		return false
	}
	p, next, ok := d.partyAt(cur + 1)
	if !ok || d.norm(next) != ")" {
		return false
	}
	if a.party == "" {
		a.party, a.partySpan, a.partyRule = p.code, p.span, "bracket"
	}
	m.last = next + 1
	return true
}

// beforeState reports whether at token i begins what can be a name of two or three words, with
// its state in brackets behind it, in a row of such: "سيرغي بافلوف (روسيا) وطارق أونال (تركيا)".
func (d *document) beforeState(i int) bool {
	j := i
	for j < len(d.toks) && j < i+4 && d.toks[j].Kind == arabic.Word && (j == i || !d.toks[j].Line) {
		j++
	}
	if j < i+2 || d.norm(j) != "(" || !d.stateAt(j+1) || !d.namelike(i, false) && !strings.HasPrefix(d.norm(i), "و") {
		return false
	}
	m, _ := d.match(j+1, lexicon.State)
	return d.norm(m.Last) == ")" && (d.bracketNear(m.Last+1, 1) || d.bracketNear(i-1, -1))
}

// bracketNear reports whether a state stands in brackets within some words of token i, on
// the side of step.
func (d *document) bracketNear(i, step int) bool {
	for k := 0; k < 6 && i >= 0 && i < len(d.toks); k, i = k+1, i+step {
		if d.norm(i) == "(" && d.stateAt(i+1) {
			return true
		}
	}
	return false
}
