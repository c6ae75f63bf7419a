package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// voiceOf returns whose position the mentions ms tell; nil where none of them has
// a party.
func (r *pointReader) voiceOf(ms []*mention) *voice {
	v := &voice{rule: "speaker"}
	for _, m := range ms {
		if v.words.empty() {
			v.words = m.span
		} else {
			v.words.last = m.last
		}
		if g := r.groupVoice(m); g != nil {
			g.words = m.span
			if len(ms) == 1 {
				return g
			}
			v.parties = g.parties
			continue
		}
		for _, a := range m.actors {
			p := r.partyOf(m, a)
			if q := r.inNameOf(m); q != "" {
				p = q
			}
			if p != "" && !containsParty(v.parties, p) {
				v.parties = append(v.parties, p)
			}
		}
		if m.kind == kParty || len(m.actors) == 1 && m.actors[0].office == "spokesperson" || m.kind == kGroup {
			if len(v.parties) == 1 && !m.bare {
				v.account = v.parties[0]
			}
		}
	}
	if len(v.parties) == 0 {
		return nil
	}
	return v
}

func (r *pointReader) partyOf(m *mention, a *actor) string {
	if a.ent != nil && a.ent.party != "" {
		if a.ent.parRule != r.x.c.homeRule || a.name.empty() || r.sides(a.ent.party) {
			return a.ent.party
		}
		if p := r.leftOver(a.ent); p != "" {
			return p // not of the page's own state after all
		}
		return a.ent.party
	}
	if p := r.d.partyName(a); p != "" || a.name.empty() {
		return p
	}
	if a.ent != nil {
		p, ok := r.kin[a.ent]
		if !ok {
			if p = r.kinParty(a); p == "" {
				p = r.leftOver(a.ent)
			}
			r.kin[a.ent] = p
		}
		return p
	}
	return r.kinParty(a)
}

// sides reports whether party takes part in a main session.
func (r *pointReader) sides(party string) bool {
	for _, m := range r.meets {
		if containsParty(m.parties, party) {
			return true
		}
	}
	return false
}

// kinParty is the party of somebody who shares a word of a name that is known in
// part only.
func (r *pointReader) kinParty(a *actor) string {
	for _, w := range r.d.nameWords(a.name) {
		for _, e := range r.x.c.all {
			if e.party != "" && e.person() && len([]rune(w)) > 1 && !r.d.binds(w) && slices.Contains(e.words, w) {
				return e.party
			}
		}
	}
	return ""
}

// leftOver gives somebody without a party the one party of a main session for which
// nobody is known; who sits in a parliament or a company must be named where the
// session is told.
func (r *pointReader) leftOver(e *entity) string {
	if e == nil || !e.person() {
		return ""
	}
	if p, ok := r.guess[e]; ok {
		return p
	}
	r.guess[e] = ""
	for _, m := range r.meets {
		told := false
		for _, s := range e.names {
			told = told || m.tells(r.d.sent[s.first])
		}
		if !told && outsiders[e.office] {
			continue
		}
		var open []string
		for _, p := range m.parties {
			known := false
			for _, o := range r.x.c.all {
				if o.person() && (sameParty(o.party, p) || r.guess[o] != "" && sameParty(r.guess[o], p)) {
					known = true
				}
			}
			if !known {
				open = append(open, p)
			}
		}
		if len(open) == 1 {
			r.guess[e] = open[0]
			return open[0]
		}
	}
	return ""
}

// outsiders are offices whose holders speak of sessions that they have no part in.
var outsiders = map[string]bool{"legislator": true, "party_leader": true, "business": true, "religious_leader": true, "other": true}

// inNameOf returns the party for which a spokesman speaks, where it is told apart
// from his title: "الناطق الرسمي باسم" + "الرئاسة المصرية".
func (r *pointReader) inNameOf(m *mention) string {
	if o := r.next(m); o != nil && o.first-m.last <= 1 && (o.gov == "باسم" || r.d.norm(m.last-1) == "باسم") {
		for _, a := range o.actors {
			return r.partyOf(o, a)
		}
	}
	return ""
}

// groupVoice resolves the words that point back: "الجانبان", "الوزراء الثلاثة" to
// all sides, "الوزارة", "البيان", "المتحدث" to the body that spoke last.
func (r *pointReader) groupVoice(m *mention) *voice {
	d := r.d
	if h, ok := d.match(m.first, lexicon.Honorific); ok && h.Entry.Attr["pron"] != "" && m.last == h.Last {
		// "معاليه", "سموه": the one meant, else who spoke last
		for _, a := range m.actors {
			if a.ent != nil && a.ent.party != "" && r.meetOf(&voice{parties: []string{a.ent.party}}, m.sent) != nil {
				return nil
			}
		}
		if r.main.known() {
			v := *r.main
			return &v
		}
		if r.cur.known() && len(r.cur.parties) == 1 {
			v := *r.cur
			return &v
		}
	}
	h, ok := d.match(m.first, lexicon.Side, lexicon.Office)
	if !ok {
		return nil
	}
	if h.Entry.Class == lexicon.Office && m.kind == kGroup && h.Entry.Number <= lexicon.Singular {
		if v := r.holderBefore(m, h.Entry.Key, h.Entry.Lemma); v != nil {
			return v
		}
	}
	if h.Entry.Class == lexicon.Side && (h.Entry.Attr["agency"] != "" || h.Entry.Attr["document"] != "" && h.Entry.Number > lexicon.Singular) {
		return &voice{}
	}
	hasParty := false
	for _, a := range m.actors {
		hasParty = hasParty || a.party != ""
	}
	if hasParty {
		return nil
	}
	if h.Entry.Attr["delegation"] != "" && m.kind == kGroup && h.Entry.Number <= lexicon.Singular {
		return r.unnamed(m.sent)
	}
	if h.Entry.Class == lexicon.Office && m.kind == kGroup && (h.Entry.Key == "other" || h.Entry.Key == "business") {
		return &voice{} // "خبراء المناخ", "رجال الأعمال"
	}
	if h.Entry.Attr["source"] != "" && h.Entry.Number > lexicon.Singular {
		return &voice{} // "المصادر المحلية"
	}
	if h.Entry.Number > lexicon.Singular && m.kind == kGroup {
		return r.allSides(m.sent, r.sizeOf(m, h))
	}
	if h.Entry.Class == lexicon.Side && h.Entry.Number <= lexicon.Singular && m.kind != kPerson {
		switch {
		case h.Entry.Key == "persons" && m.kind == kGroup:
			if v := r.holderBefore(m, h.Entry.Attr["office"], h.Entry.Lemma); v != nil {
				return v
			}
			if r.one.known() {
				v := *r.one
				return &v
			}
		case h.Entry.Attr["source"] != "":
			return &voice{}
		case h.Entry.Key == "voice" || h.Entry.Attr["state"] != "":
			for _, b := range []*voice{r.body, r.cur} {
				if b.known() && r.sameBody(h, b) {
					v := *b
					return &v
				}
			}
			if r.cur.known() && (h.Pronoun != "" || !ownName[h.Entry.Lemma]) {
				v := *r.cur
				return &v
			}
			return &voice{}
		}
	}
	if h.Entry.Key == "spokesperson" && h.Entry.Class == lexicon.Office && m.kind != kPerson && r.body.known() {
		v := *r.body
		return &v
	}
	return nil
}

// unnamed is the voice of "الوفد": the one side of the session of sentence n of which
// the page names nobody.
func (r *pointReader) unnamed(n int) *voice {
	if q := r.meetAt(n, func(*meet) bool { return true }); q != nil {
		var open []string
		for _, p := range q.parties {
			known := false
			for _, e := range r.x.c.all {
				known = known || e.person() && sameParty(e.party, p)
			}
			if !known {
				open = append(open, p)
			}
		}
		if len(open) == 1 {
			return &voice{parties: open, rule: "speaker"}
		}
	}
	return nil
}

// ownName are words for bodies of which a page may name several: "المنظمة" is the
// one last named, not whoever spoke last.
var ownName = map[string]bool{"منظمة": true, "جماعة": true, "حركة": true, "مجلس": true, "بعثة": true, "قيادة": true, "سلطة": true}

// sameBody reports whether the word h can mean the body b, which spoke before.
func (r *pointReader) sameBody(h lexicon.Match, b *voice) bool {
	if !ownName[h.Entry.Lemma] {
		return true
	}
	for j := b.words.first; j < b.words.last; j++ {
		if strings.TrimPrefix(r.d.norm(j), "ال") == arabic.Normal(h.Entry.Lemma) {
			return true
		}
	}
	return false
}

// holderBefore is the last one spoken of before m who holds the office, of a side
// of a main session.
func (r *pointReader) holderBefore(m *mention, office, lemma string) *voice {
	if office == "" {
		return nil
	}
	at, ok := r.ix.order[m]
	if !ok {
		at = int(r.ix.before[m.first])
	}
	for k := at - 1; k >= 0 && k > at-5*farthestMentions; k-- {
		o := r.x.ms[k]
		for _, a := range o.actors {
			if a.ent == nil || a.ent.party == "" || !officeFits(office, a.ent.office) {
				continue
			}
			title := arabic.Normal(r.d.quote(a.ent.offSpan))
			if lemma == "ملك" && !strings.Contains(title, "ملك") && !strings.Contains(title, "خادم") && !strings.Contains(title, "عاهل") ||
				lemma == "رئيس" && !strings.Contains(title, "رييس") {
				continue
			}
			if r.meetOf(&voice{parties: []string{a.ent.party}}, m.sent) != nil {
				return &voice{parties: []string{a.ent.party}, rule: "speaker"}
			}
		}
	}
	return nil
}

// sizeOf tells how many sides a group has: 2 for a dual, the number told with it,
// 0 where it is open.
func (r *pointReader) sizeOf(m *mention, h lexicon.Match) int {
	for i := m.first; i < min(m.last+1, len(r.d.toks)); i++ {
		switch r.d.norm(i) {
		case "الثلاثه", "الثلاث":
			return 3
		case "الاربعه", "الاربع":
			return 4
		case "الخمسه", "الخمس":
			return 5
		}
	}
	if h.Entry.Number == lexicon.Dual {
		return 2
	}
	return 0
}

// allSides is the voice of all sides of the session that sentence n speaks of; with
// size, of the last one with that many sides.
func (r *pointReader) allSides(n, size int) *voice {
	if m := r.meetAt(n, func(m *meet) bool {
		return (size == 0 || len(m.parties) == size) && m.tells(n)
	}); m != nil && len(r.meets) > 1 {
		return &voice{parties: m.parties, all: true, rule: "all-sides"}
	}
	if r.cur.known() && len(r.cur.parties) > 1 && (size == 0 || size == len(r.cur.parties)) {
		v := *r.cur
		v.all, v.words, v.rule = true, span{}, "all-sides"
		return &v
	}
	m := r.meetAt(n, func(m *meet) bool { return size == 0 || len(m.parties) == size })
	if m == nil && size > 0 {
		m = r.meetAt(n, func(m *meet) bool { return true })
	}
	if m == nil {
		return &voice{}
	}
	return &voice{parties: m.parties, all: true, rule: "all-sides"}
}

// both adds to v the other sides of its session: "بحث مع نظيره".
func (r *pointReader) both(v *voice, n int) *voice {
	if !v.known() || len(v.parties) > 1 {
		return v
	}
	m := r.meetOf(v, n)
	if m == nil {
		return v
	}
	w := *v
	w.parties = append([]string{}, v.parties...)
	for _, p := range m.parties {
		if !containsParty(w.parties, p) {
			w.parties = append(w.parties, p)
		}
	}
	w.all = true
	return &w
}
