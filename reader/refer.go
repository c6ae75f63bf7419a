package reader

import (
	"slices"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// official is the only person of a party named before whom "المسؤول السنغالي" and "الضيف
// السنغالي" can mean.
func (c *cast) official(m *mention, party string) *entity {
	head, ok := c.d.match(m.first, lexicon.Office)
	if g, guest := c.d.match(m.first, lexicon.Side); guest && g.Entry.Attr["role"] == "visitor" {
		head, ok = g, true
	} else if ok && (head.Entry.Attr["generic"] == "" || head.Entry.Attr["delegation"] != "") {
		return nil
	}
	if !ok || !head.Definite || head.Entry.Number > lexicon.Singular {
		return nil
	}
	var found *entity
	for _, e := range c.all {
		switch {
		case !e.person() || e.party != party || e.office == "" || e.first > m.first:
		case found != nil:
			return nil
		default:
			found = e
		}
	}
	return found
}

// officeFits reports whether somebody with the office has can be called by the
// office told: any minister is "الوزير".
func officeFits(told, has string) bool {
	switch {
	case told == has:
		return true
	case told == "minister":
		return has == "foreign_minister" || has == "defence_minister" || has == "interior_minister" || has == "finance_minister"
	case told == "royal":
		return has == "crown_prince" || has == "head_of_state"
	case told == "adviser":
		return has == "national_security_adviser"
	case told == "deputy_minister":
		return has == "deputy_foreign_minister"
	}
	return false
}

// theGuest is whom "الضيف" means, told without his state: the one named last who is none of the
// page's own, nor of those who received him.
func (c *cast) theGuest(m *mention, seen []*entity) *entity {
	g, ok := c.d.match(m.first, lexicon.Side)
	if !ok || m.kind != kGroup || g.Entry.Attr["role"] != "visitor" || !g.Definite || g.Pronoun != "" || m.number > lexicon.Singular || m.last != g.Last {
		return nil
	}
	for _, e := range slices.Backward(seen) {
		if e.person() && e.party != "" && e.party != c.home && !c.receives(e) {
			return e
		}
	}
	return nil
}

// receives reports whether e is told as the subject of a verb of receiving.
func (c *cast) receives(e *entity) bool {
	return slices.ContainsFunc(c.ms, func(m *mention) bool {
		if m.gov != "" || len(m.actors) != 1 || m.actors[0].ent != e || slices.ContainsFunc(c.ms, func(o *mention) bool { return o.last == m.first-1 }) {
			return false
		}
		v, ok := c.d.match(m.first-1, lexicon.Contact)
		return ok && finite(v) && v.Entry.Attr["role"] == "host"
	})
}

// spokenFor reports whether p speaks for or serves the head of whom the clause tells that
// it says: "أكد مساعد الرئيس الروسي فلان أن الرئيس علان سيلتقي".
func (c *cast) spokenFor(p, m *mention) bool {
	if p.sent != m.sent || p.kind > kOffice || len(p.actors) != 1 || len(p.actors[0].party) != 3 || m.gov != "" || !single(m.actors[0].office) {
		return false
	}
	switch p.actors[0].office {
	case "spokesperson", "adviser", "other":
	default:
		return false
	}
	if w := c.d.norm(m.first - 1); w != "ان" && w != "بان" || m.first-p.last > 4 {
		return false
	}
	for j := p.last; j < m.first-1; j++ {
		if _, verb := c.d.finiteAt(j); verb || c.d.toks[j].Kind != arabic.Word {
			return false // "صرح مساعد الرئيس للصحفيين بأن الرئيس"
		}
	}
	return true
}

// otherMinistry reports whether a is told as the minister of something, and e is one of those whose
// ministries have a key of their own: "وزير الطاقة الروسي" is not the foreign minister.
func (c *cast) otherMinistry(a *actor, e *entity) bool {
	if a.office != "minister" || a.officeSpan.len() < 2 || e.office == "minister" || !ministry(e.office) || slices.Contains(e.more, "minister") {
		return false
	}
	of := c.d.norm(a.officeSpan.first + 1)
	return of != "الدوله" && of != "دوله" && of != "منتدب"
}

// groups resolves the singular words that point back: "الوزير", "الرئيس", "سموه":
// the nearest person before them whose office fits.
func (c *cast) groups(ms []*mention) {
	var seen []*entity
	ranks := map[*entity]map[string]bool{}
	only := map[*entity]bool{} // told so far only as another's counterpart
	for _, m := range ms {
		if e := c.styled(m, seen, ranks); e != nil {
			m.actors, m.kind = []*actor{{ent: e}}, kOffice
		} else if m.key == "latter" && len(seen) > 0 && seen[len(seen)-1].person() {
			m.actors, m.kind = []*actor{{ent: seen[len(seen)-1]}}, kOffice
		} else if e := c.theGuest(m, seen); e != nil {
			m.actors, m.kind = []*actor{{ent: e}}, kOffice
		} else if m.kind == kGroup && m.number <= lexicon.Singular && (m.key == "pron" || len(m.actors) > 0 && m.actors[0].office != "" && !c.d.indefinite(m.first)) {
			for k := len(seen) - 1; k >= 0; k-- {
				e := seen[k]
				if m.key == "pron" && e.party != c.home && k > 0 && slices.ContainsFunc(seen[:k], func(o *entity) bool { return o.party == c.home && o.person() }) {
					continue // "سموه", "معاليه" is said of one's own
				}
				if m.key != "pron" && m.actors[0].office == "royal" && e.office != "royal" && e.party != c.home && !ranks[e]["royal"] {
					continue // a president is no "سمو الأمير"
				}
				if m.key == "pron" || officeFits(m.actors[0].office, e.office) {
					if m.key == "pron" {
						m.actors = []*actor{{}}
					}
					m.actors = m.actors[:1]
					m.actors[0].ent, m.kind = c.rather(seen, only, k, m), kOffice
					break
				}
			}
		}
		if (m.kind == kPerson || m.kind == kCounterpart || m.kind == kOffice) && m.gov != "بحضور" {
			for _, a := range m.actors {
				if a.ent != nil && (a.ent.person() || a.ent.office != "") {
					was, told := only[a.ent]
					only[a.ent] = m.kind == kCounterpart && (was || !told)
					seen = append(seen, a.ent)
					c.rank(m, a.ent, ranks)
				}
			}
		}
	}
}

// latter reads the words for the one told last before them: "خلال استقبال خصه به هذا الأخير", "بدعوة من
// الأخير". Behind a noun they are its adjective.
func (d *document) latter(i int) *mention {
	at := i
	if n := d.norm(i); n == "هذا" || n == "هذه" {
		at++
	}
	if n := d.norm(at); at >= len(d.toks) || d.toks[at].Line || n != "الاخير" && n != "الاخيره" {
		return nil
	}
	if at == i {
		switch v, verb := d.finiteAt(i - 1); d.norm(i - 1) {
		case "من", "مع", "به", "بها", "فيه", "فيها", "خلاله", "خلالها":
		default:
			if !verb || v.Pronoun == "" {
				return nil // "استقبله الأخير"
			}
		}
	}
	return &mention{span: span{i, at + 1}, kind: kGroup, number: lexicon.Singular, key: "latter"}
}

// headlined gives the official whom the headline calls by no more than his title the first one
// of the page's own in the body to whom it can belong: "سمو الأمير يتلقى اتصالا".
func (c *cast) headlined(ms []*mention) {
	for _, m := range ms {
		if !c.d.isTitle(m.sent) || m.kind != kGroup || m.key == "pron" || m.number > lexicon.Singular || m.gov != "" || len(m.actors) != 1 {
			continue
		}
		a := m.actors[0]
		if a.ent != nil || a.party != "" || a.office != "head_of_state" && a.office != "royal" {
			continue
		}
		for _, e := range c.all {
			if !e.person() || e.former || e.first < m.first || e.party != c.home || c.home == "" || !officeFits(a.office, e.office) {
				continue
			}
			a.ent, m.kind = e, kOffice
			break
		}
	}
}

// rank notes the ranks by which the only person of m is styled: "معالي", "صاحب السمو".
func (c *cast) rank(m *mention, e *entity, ranks map[*entity]map[string]bool) {
	if len(m.actors) != 1 {
		return
	}
	for j := m.first; j < m.last; j++ {
		for _, h := range c.d.at[j] {
			if r := h.Entry.Attr["rank"]; h.Entry.Class == lexicon.Honorific && r != "" && h.Entry.Attr["pron"] == "" {
				if ranks[e] == nil {
					ranks[e] = map[string]bool{}
				}
				ranks[e][r] = true
			}
		}
	}
}

// styled is whom "معاليه" or "سموه" means: the last one before it who was styled by the
// same rank; nil where nobody was.
func (c *cast) styled(m *mention, seen []*entity, ranks map[*entity]map[string]bool) *entity {
	if m.key != "pron" || m.kind != kGroup {
		return nil
	}
	h, ok := c.d.match(m.first, lexicon.Honorific)
	if !ok || h.Entry.Attr["rank"] == "" || h.Entry.Attr["rank"] == "other" {
		return nil
	}
	rank := h.Entry.Attr["rank"]
	var last *entity
	for k := len(seen) - 1; k >= max(0, len(seen)-farthestMentions); k-- {
		e := seen[k]
		if !ranks[e][rank] {
			continue
		}
		if e.party == c.home || rank != "royal" && rank != "monarch" {
			return e
		}
		if last == nil || c.home == "" && c.d.sent[e.first] == c.d.sent[last.first] {
			last = e // a king speaks of his brother kings, "جلالته" is said of one's own
		}
	}
	return last
}

// rather is whom "الوزير" means where the nearest fitting one, seen[k], has no name or was
// told only as the counterpart of another: one of the last before him who has, and was not.
func (c *cast) rather(seen []*entity, only map[*entity]bool, k int, m *mention) *entity {
	e := seen[k]
	if m.key == "pron" || e.person() && !only[e] {
		return e
	}
	for j := k - 1; j >= 0 && j > k-4; j-- {
		if o := seen[j]; o.person() && !only[o] && officeFits(m.actors[0].office, o.office) {
			return o
		}
	}
	return e
}

// between gives the second of two officials who met, both told without a state, the only
// other state of their sentence: "بين الرئيس فلان ورئيس الوزراء علان".
func (c *cast) between(ms []*mention) {
	for n := 1; n < len(ms); n++ {
		a, b := ms[n-1], ms[n]
		if !b.joined || b.gov != "بين" || a.kind != kPerson || b.kind != kPerson || len(a.actors) != 1 || len(b.actors) != 1 {
			continue
		}
		e, o := b.actors[0].ent, a.actors[0].ent
		if e == nil || o == nil || e == o || e.party != o.party || e.parRule != c.homeRule || o.parRule != c.homeRule {
			continue
		}
		other, at := c.otherState(ms[max(0, n-12):min(len(ms), n+12)], b.sent, e.party)
		if other != "" {
			e.party, e.parSpan, e.parRule = other, at, "beside"
		}
	}
}

// listed gives an official told without a state, who is listed behind one of another
// state, that state: "التقى الرئيس التونسي فلان ورئيس البرلمان علان". On a page of his own
// state it does so only behind a preposition and where the list is his first mention:
// two subjects may be of two states.
func (c *cast) listed(ms []*mention) {
	for n := 1; n < len(ms); n++ {
		a, b := ms[n-1], ms[n]
		if !b.joined || b.sent != a.sent || len(a.actors) != 1 || len(b.actors) != 1 || a.kind == kParty || a.kind == kGroup || b.gov == "بين" {
			continue
		}
		p, q := a.actors[0], b.actors[0]
		if e := p.ent; e != nil && e.party == "" && p.party == "" && e.office == "head_of_state" && len(q.party) == 3 && q.partyRule == "nationality" && a.gov == "مع" && b.gov == "مع" {
			e.party, e.parSpan, e.parRule = q.party, q.partySpan, "joined" // "مع الملك فلان ومع وزير الخارجية الأردني"
			continue
		}
		party, at := p.party, p.partySpan
		if party == "" && p.ent != nil {
			party, at = p.ent.party, p.ent.parSpan
		}
		if len(party) != 3 || party == c.home || q.party != "" || q.office == "" || q.office == p.office ||
			c.homeTold && (b.gov == "" || !follows[q.office]) {
			continue
		}
		switch e := q.ent; {
		case b.kind == kOffice && e == nil:
			q.party, q.partySpan, q.partyRule = party, at, "joined"
		case b.kind == kPerson && e != nil && e.first == b.first && (e.party == "" || e.parRule == c.homeRule):
			e.party, e.parSpan, e.parRule = party, at, "joined"
		}
	}
}

// follows are the offices whose holders are met beside the head of their own state or
// government.
var follows = map[string]bool{
	"head_of_government": true, "deputy_head_of_government": true, "foreign_minister": true, "deputy_foreign_minister": true,
	"defence_minister": true, "interior_minister": true, "finance_minister": true, "minister": true, "speaker": true,
	"legislator": true, "military_chief": true, "intelligence_chief": true, "adviser": true, "national_security_adviser": true,
}

// otherState is the only state besides own that the mentions of the sentence tell of an
// official or a place.
func (c *cast) otherState(ms []*mention, sent int, own string) (code string, at span) {
	for _, m := range ms {
		if m.sent != sent || m.kind == kParty && m.bare && m.gov != "في" {
			continue
		}
		for _, t := range m.actors {
			switch {
			case len(t.party) != 3 || t.party == own || t.party == code:
			case code != "":
				return "", span{}
			default:
				code, at = t.party, t.partySpan
			}
		}
	}
	return code, at
}
