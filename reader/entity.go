package reader

import (
	"slices"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// entity is one who may take part: a person under all forms of the name, an
// office whose holder is not named, or a side.
type entity struct {
	id      int
	names   []span   // as mentioned, in the order of the page
	name    span     // the fullest
	words   []string // its normal words
	office  string
	more    []string // his other offices
	offSpan span
	party   string
	parSpan span
	parRule string
	weak    bool
	former  bool
	rank    span // the title of a prince or sheikh; empty if he has none
	first   int  // token of the first mention
}

func (e *entity) person() bool { return !e.name.empty() }

// bare reports whether e is a side of which nobody is named or titled.
func (e *entity) bare() bool { return e.name.empty() && e.office == "" }

// sameName reports whether e and o are called by the same words, and stand for the same side.
func (e *entity) sameName(o *entity) bool {
	return e.person() && sameParty(e.party, o.party) && slices.Equal(e.words, o.words)
}

// cast is everybody on the page.
type cast struct {
	d        *document
	all      []*entity
	home     string // the party whose officials the page names without it
	homeRule string
	about    string             // the state that the text is about where it does not name the page's own
	homeTold bool               // a word of the text names it
	votes    map[string]float64 // for each state: how much speaks for its being the page's own
	ms       []*mention
}

// resolve tells who each mention means.
func (d *document) resolve(ms []*mention) *cast {
	c := &cast{d: d, ms: ms}
	c.findHome(ms)
	for _, m := range ms {
		for _, a := range m.actors {
			if !a.name.empty() {
				a.ent = c.named(m, a)
			}
		}
	}
	c.institutions(ms)
	c.owners(ms)
	c.settle(ms)
	c.between(ms)
	c.listed(ms)
	c.ofTheirs(ms, isCode)
	for _, m := range ms {
		for _, a := range m.actors {
			if a.boss.empty() {
				continue
			}
			words := d.nameWords(a.boss)
			for _, e := range c.all {
				if e == a.ent || !e.person() || !sameName(words, e.words) || e.party == "" {
					continue
				}
				if a.ent == nil && a.party == "" {
					a.party, a.partySpan, a.partyRule = e.party, a.boss, "serves"
				} else if a.ent != nil && (a.ent.party == "" || a.ent.parRule == c.homeRule) {
					a.ent.party, a.ent.parSpan, a.ent.parRule = e.party, a.boss, "serves"
				}
			}
		}
	}
	for n, m := range ms {
		switch m.kind {
		case kOffice, kParty:
			for _, a := range m.actors {
				if l := m.leads; a.ent == nil && a.party == "" && l != nil && len(l.actors) > 0 {
					a.party, a.partySpan, a.partyRule = l.actors[0].party, l.actors[0].partySpan, "delegation"
				}
				if a.ent == nil {
					a.ent = c.unnamed(m, a)
				}
			}
		case kCounterpart:
			c.counterpart(ms, n)
		}
	}
	c.groups(ms)
	c.headlined(ms)
	c.delegated(ms)
	c.worldEnvoys(ms)
	c.ofTheirs(ms, func(string) bool { return true })
	return c
}

// ofTheirs gives those who lead a delegation its side, if of is true of it: "وفدا تونسيا برئاسة نائب رئيس
// الوزراء فلان". Of a state they are before it is asked whom "نظيره" means.
func (c *cast) ofTheirs(ms []*mention, of func(party string) bool) {
	for _, m := range ms {
		if m.leads == nil || len(m.leads.actors) == 0 || m.leads.actors[0].party == "" || !of(m.leads.actors[0].party) {
			continue
		}
		for _, a := range m.actors {
			if a.ent != nil && a.party == "" && (a.ent.party == "" || a.ent.parRule == "home") {
				l := m.leads.actors[0]
				a.ent.party, a.ent.parSpan, a.ent.parRule = c.d.partyName(l), l.partySpan, "delegation"
				if a.office == "crown_prince" && l.partyRule == "organisation" {
					a.office, a.ent.office = "secretary_general", "secretary_general" // "وفدا من البنك الدولي برئاسة نائب الرئيس"
				}
			}
		}
	}
}

// visitor reports whether m tells of a guest of its state, who is from elsewhere: "رحب بضيف مصر الأمير".
func (c *cast) visitor(m *mention) bool {
	h, ok := c.d.match(m.first, lexicon.Side)
	return ok && h.Entry.Attr["role"] == "visitor"
}

// institutions gives an official without a state the one whose institution speaks
// of him: "أعلنت الرئاسة الفرنسية أن الرئيس فلان".
func (c *cast) institutions(ms []*mention) {
	for n, m := range ms {
		if m.kind != kPerson || n == 0 || len(m.actors) != 1 {
			continue
		}
		e := m.actors[0].ent
		p := ms[n-1]
		if q := p.actors; e != nil && e.party == "" && m.joined && p.sent == m.sent && m.actors[0].office != "" && len(q) == 1 &&
			q[0].office != "" && q[0].office != m.actors[0].office {
			// "وزير الخارجية الأمريكي فلان ووزير الدفاع فلان"
			party, at := q[0].party, q[0].partySpan
			if party == "" && q[0].ent != nil {
				party, at = q[0].ent.party, q[0].ent.parSpan
			}
			if office := m.actors[0].office; len(party) == 3 && party != c.home && !c.d.lex.Lacks(party, office, elective(arabic.Normal(c.d.quote(m.actors[0].officeSpan)))) {
				e.party, e.parSpan, e.parRule = party, at, "joined"
				continue
			}
		}
		if q := p.actors; e != nil && e.party == "" && p.kind == kOffice && p.last == m.first && len(q) == 1 && e.office == "legislator" && q[0].office == e.office && q[0].party != "" {
			e.party, e.parSpan, e.parRule = q[0].party, q[0].partySpan, q[0].partyRule // "عضوة مجلس الشيوخ الأمريكي السيناتورة فلانة"
			continue
		}
		if e != nil && e.party == "" && c.spokenFor(p, m) {
			e.party, e.parSpan, e.parRule = p.actors[0].party, p.actors[0].partySpan, "institution"
			continue
		}
		if e == nil || e.party != "" || !c.tellsOf(p, m) {
			continue
		}
		if party := p.actors[0].party; len(party) == 3 && isCode(party) && !c.d.lex.Lacks(party, e.office, elective(arabic.Normal(c.d.quote(e.offSpan)))) {
			e.party, e.parSpan, e.parRule = party, p.actors[0].partySpan, "institution"
			if f, ok := c.d.match(p.first, lexicon.Portfolio); ok && e.office == "minister" && c.d.norm(m.first) == "الوزير" {
				e.office = f.Entry.Key // "أعلنت الخارجية الروسية أن الوزير فلان"
			}
		}
	}
}

// tellsOf reports whether p is a body of state told before m in its sentence, whose own m is then.
func (c *cast) tellsOf(p, m *mention) bool {
	if p.sent != m.sent || p.kind != kParty || p.bare && !p.seat || m.gov != "" || c.visitor(p) {
		return false
	}
	return m.actors[0].ent.office != "" || c.announced(p, m)
}

// announced reports whether p is the ministry, government or presidency that says something of m right
// behind it: "أعلنت وزارة الخارجية الروسية أن فلان".
func (c *cast) announced(p, m *mention) bool {
	v, ok := c.d.finiteAt(p.first - 1)
	return ok && v.Entry.Class == lexicon.Saying && !p.bare && p.last == m.first-1 && isThat(c.d.norm(p.last))
}

// named finds or makes the entity of a named actor.
func (c *cast) named(m *mention, a *actor) *entity {
	words := c.d.nameWords(a.name)
	for _, e := range c.all {
		if !e.person() || !sameName(words, e.words) {
			continue
		}
		if a.party != "" && e.party != "" && a.party != e.party && !a.weakParty && !e.weak && len(words) < 2 {
			continue
		}
		e.names = append(e.names, a.name)
		if len(words) > len(e.words) || len(words) == len(e.words) && e.office == "" && a.office != "" {
			e.name, e.words = a.name, words
		}
		c.learn(e, a)
		return e
	}
	e := &entity{id: len(c.all), name: a.name, names: []span{a.name}, words: words, first: m.first}
	c.learn(e, a)
	c.all = append(c.all, e)
	return e
}

// learn adds to e what a tells: the first office told with a name stands.
func (c *cast) learn(e *entity, a *actor) {
	if a.office != "" && (e.office == "" || weakOffice[e.office] && !weakOffice[a.office]) {
		e.office, e.offSpan, e.former = a.office, a.officeSpan, a.former
	}
	e.more = append(e.more, a.more...)
	if a.party != "" && (e.party == "" || e.weak && !a.weakParty) {
		e.party, e.parSpan, e.parRule, e.weak = c.d.partyName(a), a.partySpan, a.partyRule, a.weakParty
	}
	if a.royal && e.rank.empty() && a.name.first > 0 {
		e.rank = span{a.name.first - 1, a.name.first}
	}
}

// settle gives the persons without a party the home party, where their office is
// one of a state.
func (c *cast) settle(ms []*mention) {
	c.crown()
	for _, e := range c.all {
		if e.office == "" && !e.rank.empty() {
			e.office, e.offSpan = "royal", e.rank
		}
		if e.party == "" && e.office == "party_leader" {
			c.lead(e, ms)
		}
		if e.party == "" && e.office != "" && e.office != "party_leader" && e.office != "envoy" && e.office != "secretary_general" {
			e.party, e.parSpan, e.parRule = c.homeOf(e.office, e, e.offSpan)
		}
	}
}

// lead gives the leader of a party or movement the one named nearest to him.
func (c *cast) lead(e *entity, ms []*mention) {
	best := 1 << 30
	for _, m := range ms {
		for _, a := range m.actors {
			if a.party == "" || isCode(a.party) {
				continue
			}
			if dist := abs(m.first - e.name.first); dist < best && dist < 60 {
				best = dist
				e.party, e.parSpan, e.parRule = c.d.partyName(a), a.partySpan, "leader"
			}
		}
	}
}

// stateless is the only person named up to the lead, without a side, in the office of which m
// tells the side: "استقبل الملك فلان ... وأكد العاهل المغربي", "التقى المبعوث فلان ... وقال
// المبعوث الأممي". In one sentence they are two.
func (c *cast) stateless(m *mention, a *actor, party string) *entity {
	if !isCode(party) || !single(a.office) && a.office != "envoy" && a.office != "secretary_general" || m.number > lexicon.Singular {
		return nil
	}
	var found *entity
	for _, e := range c.all {
		if !e.person() || e.party != "" || e.former || e.office != a.office || e.first > m.first || c.isCounterpart(e) {
			continue
		}
		if found != nil {
			return nil
		}
		found = e
	}
	if found == nil || c.d.sent[found.first] == m.sent || c.d.sent[found.first] > c.d.lead() {
		return nil
	}
	return found
}

// isCounterpart reports whether e has his office of somebody else: "نظيره فلان".
func (c *cast) isCounterpart(e *entity) bool {
	return slices.ContainsFunc(c.ms, func(m *mention) bool {
		return m.kind == kCounterpart && m.first == e.first
	})
}

// unnamed finds the holder of an office told without a name, or a side.
func (c *cast) unnamed(m *mention, a *actor) *entity {
	party := c.d.partyName(a)
	if m.kind == kOffice {
		var last *entity
		for _, e := range c.all {
			if party == "" && m.number > lexicon.Singular && (e.person() || c.d.indefinite(m.first)) {
				continue // "ممثلون لفلان" are nobody told of before
			}
			if !officeFits(a.office, e.office) && !slices.Contains(e.more, a.office) && !(party != "" && a.leader && e.office == "head_of_government") || party != "" && e.party != party {
				continue
			}
			if party == "" && e.first > m.first && e.party != c.home || c.otherMinistry(a, e) {
				continue
			}
			if first := officeFits(a.office, e.office); last != nil && e.person() && last.person() && first != officeFits(a.office, last.office) {
				if first {
					last = e // an office told first stands before one told besides
				}
				continue
			}
			if last != nil && party == "" && e.person() && last.person() && (e.parRule == c.homeRule) != (last.parRule == c.homeRule) {
				if e.parRule == c.homeRule {
					last = e // told without a state: the page's own
				}
				continue
			}
			if last != nil && party == "" && e.person() && last.person() {
				continue // the first one of the page
			}
			if last != nil && party != "" && e.person() && last.person() && !single(a.office) && (e.first < m.first) != (last.first < m.first) {
				if e.first < m.first {
					last = e // "الوزير الروسي" is the one told before
				}
				continue
			}
			if last == nil || e.person() && !last.person() || e.person() == last.person() && abs(e.first-m.first) < abs(last.first-m.first) {
				last = e
			}
		}
		if last != nil && (party != "" || !last.former) {
			return last
		}
		if e := c.stateless(m, a, party); e != nil {
			e.party, e.parSpan, e.parRule = party, a.partySpan, a.partyRule
			return e
		}
		span, rule := a.partySpan, a.partyRule
		if party == "" && stateOffice(a.office) {
			party, span, rule = c.homeOf(a.office, nil, a.officeSpan)
		}
		e := &entity{id: len(c.all), office: a.office, offSpan: a.officeSpan, party: party, parSpan: span, parRule: rule, former: a.former, first: m.first, weak: a.weakParty}
		c.all = append(c.all, e)
		return e
	}
	if e := c.official(m, party); e != nil {
		return e
	}
	for _, e := range c.all {
		if !e.person() && e.party == party && e.office == a.office {
			return e
		}
	}
	e := &entity{id: len(c.all), party: party, parSpan: a.partySpan, parRule: a.partyRule, office: a.office, first: m.first, weak: a.weakParty}
	if a.office != "" {
		e.offSpan = a.officeSpan
	}
	c.all = append(c.all, e)
	return e
}

// indefinite reports whether the office told at token i has no article and nobody whose it is.
func (d *document) indefinite(i int) bool {
	m, ok := d.match(i, lexicon.Office)
	return ok && !m.Definite && m.Pronoun == ""
}

// stateOffice reports whether the office is by itself one of a state.
func stateOffice(key string) bool {
	switch key {
	case "other", "business", "party_leader", "secretary_general", "envoy", "", "religious_leader", "spokesperson", "adviser", "legislator":
		return false
	}
	return true
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}
