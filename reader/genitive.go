package reader

import (
	"strings"

	"mahdar/lexicon"
)

// ofThing reports whether m is told as whose something is, so that no verb has him as its subject:
// "أشاد أ بمواقف الرئيس الفرنسي", "مبادرة ب".
func (d *document) ofThing(m *mention) bool {
	j := m.first - 1
	if m.gov != "" || m.joined || m.conj || m.kind > kCounterpart || j < 0 || d.sent[j] != m.sent || d.definiteWord(j) {
		return false
	}
	if d.lex.Has("family", d.norm(j)) {
		return false
	}
	noun := false
	for _, o := range d.at[j] {
		switch {
		case o.Last != m.first || o.Entry.Tense == lexicon.Participle:
		case finite(o), o.Entry.Class == lexicon.Function, o.Entry.Class == lexicon.Contact, o.Entry.Class == lexicon.Light, o.Entry.Class == lexicon.Office:
			return false
		default:
			noun = noun || len([]rune(strings.TrimPrefix(strings.TrimPrefix(d.norm(j), o.Conj), o.Prep))) > 3
		}
	}
	return noun
}

// owned reports whether m is told as whose something is behind somebody among ms, of his sentence, who
// is the subject rather.
func (d *document) owned(ms []*mention, m *mention, fits func(*mention) bool) bool {
	if !d.ofThing(m) {
		return false
	}
	for _, o := range ms {
		if o.first < m.first && o.sent == m.sent && o.gov == "" && o.kind != kGroup && !(o.kind == kParty && o.bare) && !speaks(o) && !d.ofThing(o) && fits(o) {
			return true
		}
	}
	return false
}
