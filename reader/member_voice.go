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
	voices := x.voices()
	for _, s := range list {
		if s.mode != "meeting" || len(voices) == 0 {
			continue
		}
		for _, p := range slices.Clone(s.parts) {
			org, ok := x.d.match(p.ent.parSpan.first, lexicon.Org)
			if !ok || p.ent.person() || p.ent.office == "" || !x.c.members(p.ent) {
				continue
			}
			for _, m := range voices {
				if x.memberVoice(s, m, org.Entry.Key, p.ent.office, list) {
					x.admit(s, []*mention{m})
				}
			}
		}
	}
}

// voices are those of one office who say something right behind the verb that tells so.
func (x *extractor) voices() []*mention {
	var out []*mention
	for _, ms := range x.bySent {
		for _, m := range ms {
			if len(m.actors) != 1 || m.actors[0].ent == nil || m.actors[0].office == "" || m.gov != "" {
				continue
			}
			if v, ok := x.d.match(m.first-1, lexicon.Saying); ok && finite(v) && v.Last == m.first {
				out = append(out, m)
			}
		}
	}
	return out
}

// memberVoice reports whether m, who says something, holds the office in a member of the organisation and takes
// part in no other session.
func (x *extractor) memberVoice(s *session, m *mention, org, office string, list []*session) bool {
	e := m.actors[0].ent
	if m.actors[0].office != office || !x.d.lex.Member(org, e.party) {
		return false
	}
	return !slices.ContainsFunc(list, func(o *session) bool {
		return o != s && slices.ContainsFunc(o.parts, func(p *part) bool { return sameParty(p.ent.party, e.party) })
	})
}
