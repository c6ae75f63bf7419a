package reader

import (
	"strings"
	"sync"

	"mahdar/lexicon"
)

// itsGovernment reads "الحكومة" beside a movement or the opposition as the government of their state,
// "المفاوضات بين الحكومة وحركة طالبان", "وفدا الحكومة والمعارضة", and "وفد الحكومة" whom a mediator meets as
// that of the state between whose sides he goes.
func (d *document) itsGovernment(ms []*mention) []*mention {
	rivalled := sync.OnceValue(d.oneRivalled) // asked for once a page, and only where it matters
	var out []*mention
	for n, m := range ms {
		var prev, next *mention
		if n > 0 && ms[n-1].sent == m.sent {
			prev = ms[n-1]
		}
		if n+1 < len(ms) && ms[n+1].sent == m.sent {
			next = ms[n+1]
		}
		switch {
		case m.kind == kGroup && m.len() == 1 && isGovernment(d.norm(m.first)):
			if next != nil && next.conj && next.first == m.last {
				d.governmentOf(m, m.first, d.stateOfSide(next, rivalled))
			} else if prev != nil && m.conj && prev.last == m.first {
				d.governmentOf(m, m.first, d.stateOfSide(prev, rivalled))
			} else if prev != nil && prev.last == m.first && d.delegations(prev.first) && mediated(ms[:n]) {
				d.governmentOf(m, m.first, rivalled())
			}
		case m.kind == kParty && len(m.actors) == 1 && isGovernment(d.norm(m.first)) && m.actors[0].partySpan.first == m.first+1:
			opposed := m.actors[0] // "الحكومة والمعارضة" is one phrase
			if d.governmentOf(m, m.first, d.stateOfSide(m, rivalled)) {
				m.actors = append(m.actors, opposed)
			}
		}
		if k := len(out) - 1; k >= 0 && d.delegationsOf(out[k], m) {
			m.first, m.gov, m.conj, m.joined = out[k].first, out[k].gov, out[k].conj, out[k].joined
			out = out[:k]
		}
		out = append(out, m)
	}
	return out
}

// delegationsOf reports whether the group before the government m is that of its delegation and another's:
// "وفدي الحكومة وكذا".
func (d *document) delegationsOf(before, m *mention) bool {
	if m.kind != kParty || len(m.actors) == 0 || m.actors[0].partyRule != "government" {
		return false
	}
	return before.kind == kGroup && before.last == m.first && d.delegations(before.first)
}

// mediated reports whether an envoy is told not far before, in the sentence of the last of the mentions.
func mediated(ms []*mention) bool {
	for k := len(ms) - 1; k >= max(0, len(ms)-nearMediator) && ms[k].sent == ms[len(ms)-1].sent; k-- {
		if as := ms[k].actors; ms[k].kind == kPerson && len(as) == 1 && as[0].office == "envoy" {
			return true
		}
	}
	return false
}

// nearMediator bounds how many mentions back the envoy is looked for.
const nearMediator = 12

// governmentOf makes m, which has the word of government at token i, the government of the state and tells whether there is one.
func (d *document) governmentOf(m *mention, i int, state string) bool {
	if state == "" {
		return false
	}
	m.kind, m.key, m.number = kParty, "", lexicon.Singular
	m.actors = []*actor{{party: state, partySpan: span{i, i + 1}, partyRule: "government"}}
	return true
}

// isGovernment reports whether the normal word is that of a government without a state.
func isGovernment(w string) bool {
	w = strings.TrimPrefix(w, "و")
	return w == "الحكومه" || w == "النظام"
}

// delegations reports whether the word at i is that of delegations or of those who stand for sides: "وفدي", "ممثلو".
func (d *document) delegations(i int) bool {
	m, ok := d.match(i, lexicon.Office, lexicon.Side)
	return ok && (m.Entry.Attr["delegation"] != "" || d.delegation(i))
}

// stateOfSide is the state within which a movement or an opposition without a name stands against
// the government, for the latter the one that rivalled tells; "" if the page leaves it open.
func (d *document) stateOfSide(side *mention, rivalled func() string) string {
	if side.kind != kParty || len(side.actors) != 1 {
		return ""
	}
	a := side.actors[0]
	for i := a.partySpan.first; i < a.partySpan.last; i++ {
		if m, ok := d.match(i, lexicon.Movement); ok {
			return m.Entry.Attr["country"]
		}
	}
	if a.partyRule != "faction" {
		return ""
	}
	return rivalled()
}

// oneRivalled is the only state on the page whose sides negotiate with one another; "" if there are
// none or more.
func (d *document) oneRivalled() string {
	found := ""
	for i, end := 0, 0; i < len(d.toks); i++ {
		m, ok := d.match(i, lexicon.State, lexicon.Nisba, lexicon.Capital)
		if ok && i < end {
			continue // "السودان" in "جنوب السودان"
		}
		if ok {
			end = m.Last
		}
		if !ok || m.Entry.Attr["weak"] != "" || d.lex.Rivals(m.Entry.Key) == "" || m.Entry.Class == lexicon.Capital && (m.Prep == "ب" || i > 0 && d.norm(i-1) == "في") {
			continue // where they meet is not whose they are
		}
		if found != "" && found != m.Entry.Key {
			return ""
		}
		found = m.Entry.Key
	}
	return found
}
