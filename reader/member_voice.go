package reader

import (
	"slices"

	"mahdar/lexicon"
)

// memberVoices gives a session of the holders of one office of all members of an organisation
// the one of them whom the page names besides, speaking of it: "اجتماع وزراء خارجية دول مجلس التعاون
// مع أ ... وقال وزير الخارجية القطري". He stands beside the others with his own state
// (docs/codebook.md, Participants).
func (x *extractor) memberVoices(list []*session) {
	for _, s := range list {
		if s.mode != "meeting" {
			continue
		}
		for _, p := range slices.Clone(s.parts) {
			org, ok := x.d.match(p.ent.parSpan.first, lexicon.Org)
			if !ok || p.ent.person() || p.ent.office == "" || !x.c.members(p.ent) {
				continue
			}
			for n := range x.d.text.Sentences {
				for _, m := range x.bySent[n] {
					if x.memberVoice(s, m, org.Entry.Key, p.ent.office, list) {
						x.admit(s, []*mention{m})
					}
				}
			}
		}
	}
}

// memberVoice reports whether m holds the office in a member of the organisation, takes part in no
// other session, and says something, or stands where s is told of.
func (x *extractor) memberVoice(s *session, m *mention, org, office string, list []*session) bool {
	if len(m.actors) != 1 || m.actors[0].ent == nil || m.gov != "" {
		return false
	}
	e := m.actors[0].ent
	if m.actors[0].office != office || !x.d.lex.Member(org, e.party) {
		return false
	}
	for _, o := range list {
		if o != s && slices.ContainsFunc(o.parts, func(p *part) bool { return sameParty(p.ent.party, e.party) }) {
			return false
		}
	}
	v, ok := x.d.match(m.first-1, lexicon.Saying)
	return ok && finite(v) && v.Last == m.first
}
