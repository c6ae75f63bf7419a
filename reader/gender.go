package reader

import (
	"strings"

	"mahdar/lexicon"
)

// gender is that of the words by which somebody is called.
type gender int8

const (
	unknownGender gender = iota
	masculine
	feminine
)

// genders reads off the titles of the page which of its people are men and which women;
// who is called both ways is neither.
func (d *document) genders(ms []*mention) map[*entity]gender {
	out := map[*entity]gender{}
	for _, m := range ms {
		g := d.titleGender(m)
		if g == unknownGender || m.actors[0].ent == nil {
			continue
		}
		if old, known := out[m.actors[0].ent]; known && old != g {
			g = unknownGender
		}
		out[m.actors[0].ent] = g
	}
	return out
}

// titleGender is the gender of the title of the only one whom m calls. A title in ه may end in
// a pronoun: "مبعوثه".
func (d *document) titleGender(m *mention) gender {
	if len(m.actors) != 1 || m.kind == kParty || m.kind == kGroup {
		return unknownGender
	}
	a := m.actors[0]
	switch {
	case a.officeSpan.empty() && !m.feminine:
		return unknownGender
	case !m.feminine && !a.feminine:
		return masculine
	case !a.officeSpan.empty() && d.text.Runes[d.toks[a.officeSpan.first].End-1] == 'ه':
		return unknownGender
	}
	return feminine
}

// genderOf is the gender of the only one whom m calls: by the titles of the page, or by the
// name of the side.
func (x *extractor) genderOf(m *mention) gender {
	switch {
	case len(m.actors) != 1:
		return unknownGender
	case m.kind != kParty && m.actors[0].ent != nil:
		return x.genders[m.actors[0].ent]
	case m.kind != kParty:
		return x.d.titleGender(m)
	case x.d.feminineSide(m):
		return feminine
	case m.bare:
		return unknownGender
	}
	return masculine
}

// verbAgrees reports whether m can be the subject of the verb, a singular of the third person.
func (x *extractor) verbAgrees(verb *lexicon.Entry, m *mention) bool {
	if verb == nil || verb.Person != 3 || verb.Number != lexicon.Singular || m.joined {
		return true
	}
	g := x.genderOf(m)
	return g == unknownGender || (g == feminine) == verb.Feminine
}

// feminineSide reports whether the name of a side takes a feminine verb: capitals, most
// states, nouns in ة.
func (d *document) feminineSide(m *mention) bool {
	if h, ok := d.match(m.first, lexicon.Side, lexicon.Org, lexicon.Seat); ok && h.Last <= m.last {
		return strings.HasSuffix(d.norm(m.first), "ه")
	}
	if _, ok := d.match(m.first, lexicon.Capital); ok {
		return true
	}
	if _, ok := d.match(m.first, lexicon.State); ok {
		return !d.in("masculine", m.first)
	}
	return false
}
