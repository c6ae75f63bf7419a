package reader

import "mahdar/lexicon"

// hasOther reports whether a person told before a verb cannot be its subject: a
// feminine verb behind the title of a man has another one ("وصلت الطائرة").
func hasOther(verb *lexicon.Entry, m *mention) bool {
	return verb.Person == 3 && verb.Number == lexicon.Singular && verb.Feminine &&
		m.kind == kPerson && !m.joined && len(m.actors) == 1 && !m.actors[0].officeSpan.empty() && !m.feminine && !m.actors[0].feminine
}
