package reader

import (
	"maps"
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// homeOf is the side of the holder of an office told without one: the page's own
// state, but for one met on a stay elsewhere, or, where that has no such office (the
// president is not the kingdom's) or no word of the text names it, the only other state
// of his sentence; and for an office that the page's own state, named on the page, does
// not have, the state that the page is most about. It gives "" where none is plain.
func (c *cast) homeOf(office string, who *entity, title span) (party string, at span, rule string) {
	if c.home == "" || !homely(office, who != nil && who.person()) && !c.retired(who) && !c.heads(who) {
		return "", span{}, ""
	}
	words := arabic.Normal(c.d.quote(title))
	elected := elective(words)
	if party, at = c.hisCountry(who, title); party != "" && !c.d.lex.Lacks(party, office, elected) {
		return party, at, "beside"
	}
	if party, at = c.visited(office, title); party != "" && !c.d.lex.Lacks(party, office, elected) && !c.taken(office, party, who) {
		rule = "visited"
		return party, at, rule
	}
	if !c.d.lex.Lacks(c.home, office, elected) && !c.held(office, who) && !c.taken(office, c.home, who) {
		switch {
		case c.homeTold || ownTitle(office, words):
			return c.home, title, c.homeRule
		case !c.opens(title):
		case c.about != "" && !c.d.lex.Lacks(c.about, office, elected) && !c.taken(office, c.about, who):
			return c.about, title, "beside"
		default:
			return c.home, title, c.homeRule
		}
	}
	if title.empty() {
		return "", span{}, ""
	}
	if party, at = c.beside(office, elected, title); party != "" && !c.taken(office, party, who) {
		rule = "beside"
		return party, at, rule
	}
	if who != nil && (c.taken(office, c.home, who) || c.held(office, who)) {
		if party, at = c.hosts(office, title); party != "" && !c.taken(office, party, who) {
			return party, at, "beside"
		}
	}
	if who != nil && c.taken(office, c.home, who) {
		for _, n := range who.names {
			if party, at = c.beside(office, elected, n); party != "" && !c.taken(office, party, who) {
				return party, at, "beside" // the president of another state than the page's own
			}
		}
	}
	if !c.homeTold || !homely(office, false) || !c.d.lex.Lacks(c.home, office, elected) {
		return "", span{}, ""
	}
	best, second := "", 0.0
	for _, k := range sortedKeys(c.votes) {
		switch v := c.votes[k]; {
		case c.d.lex.Lacks(k, office, elected), c.taken(office, k, who):
		case best == "" || v > c.votes[best]:
			best, second = k, c.votes[best]
		case v > second:
			second = v
		}
	}
	if best == "" || c.votes[best] < 2*second || c.votes[best] < 0.3 {
		return "", span{}, ""
	}
	return best, title, c.homeRule
}

// ownTitle reports whether a title in normal form is one by which a page calls its own
// state's holder alone: "ولي العهد", "رئيس الجمهورية".
func ownTitle(office, title string) bool {
	return office == "crown_prince" || strings.HasSuffix(title, "رييس الجمهوريه") || strings.HasSuffix(title, "رييس الحكومه")
}

// opens reports whether the office told at title is the first of the headline or of
// the lead: its news is of one of the outlet's own, even where no word names his state.
func (c *cast) opens(title span) bool {
	sent := c.d.sent[title.first]
	if !c.d.isTitle(sent) && sent != c.d.lead() {
		return false
	}
	for _, m := range c.ms {
		if m.sent == sent && m.kind != kParty && m.kind != kGroup {
			return title.first < m.last
		}
	}
	return true
}

// elective reports whether a title, in normal form, is one of a republic: a president,
// not a king's heir who is the president of his council too.
func elective(title string) bool {
	return strings.Contains(title, "رييس") && !strings.Contains(title, "ولي") &&
		!strings.Contains(title, "ملك") && !strings.Contains(title, "امير") && !strings.Contains(title, "سلطان")
}

// held reports whether somebody else on the page holds this office of the page's own
// state, of which there is one: who is called president beside the president is
// another state's.
func (c *cast) held(office string, who *entity) bool {
	if who == nil || !who.person() || !single(office) {
		return false
	}
	for _, e := range c.all {
		if e == who {
			return false // told first
		}
		if e.office == office && e.person() && !e.former && e.party == c.home && !namesakes(e, who) {
			return true
		}
	}
	return false
}

// taken reports whether the page tells of somebody else who holds this office of the
// state: who is called president beside the president of Iran is not Iran's.
func (c *cast) taken(office, state string, who *entity) bool {
	return single(office) && slices.ContainsFunc(c.all, func(e *entity) bool {
		return e != who && e.office == office && e.person() && !e.former && e.party == state && e.parRule != c.homeRule && (who == nil || !namesakes(e, who))
	})
}

// namesakes reports whether two persons share a word of their names.
func namesakes(a, b *entity) bool {
	return slices.ContainsFunc(a.words, func(w string) bool { return slices.Contains(b.words, w) })
}

// single reports whether a state has one holder of an office at a time.
func single(office string) bool {
	switch office {
	case "head_of_state", "head_of_government", "foreign_minister", "defence_minister", "interior_minister":
		return true
	}
	return false
}

// shared reports whether the word at i names a place of another state too: عمان.
func (d *document) shared(i int, code string) bool {
	return slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool {
		switch m.Entry.Class {
		case lexicon.State, lexicon.Capital:
			return m.Entry.Key != code
		}
		return false
	})
}

// homely reports whether a page calls the holder of an office of its own state
// without the state: its ministers and princes, and some of its other officials by name. A
// governor is as often of the place that is told of, and who heads a body or a committee of
// that body's state.
func homely(office string, named bool) bool {
	switch office {
	case "governor", "business", "religious_leader", "other":
		return false
	case "legislator", "military_chief", "minister", "adviser", "spokesperson":
		return named
	}
	return true
}

// retired reports whether somebody once held an office of which a state has one at a time, or
// one of a ministry.
func (c *cast) retired(who *entity) bool {
	if who == nil || !who.former || !who.person() || who.offSpan.empty() {
		return false
	}
	m, ok := c.d.match(who.offSpan.first, lexicon.Office)
	return ok && (single(officeKey(m)) || strings.Contains(arabic.Normal(c.d.quote(who.offSpan)), "وزاره"))
}

// heads reports whether somebody is named with an office that no state need have, in the
// headline or in the lead, as one of the page's own of whom its news is, or with one of the
// state: "مستشار الدولة".
func (c *cast) heads(who *entity) bool {
	if who == nil || !who.person() || who.office != "other" || who.offSpan.empty() {
		return false
	}
	return c.d.sent[who.offSpan.first] <= c.d.lead() || strings.Contains(arabic.Normal(c.d.quote(who.offSpan)), "الدوله")
}

// beside is the only state named in the sentence of an office, by name, adjective,
// capital or city, that has this office and stands for nobody else there.
func (c *cast) beside(office string, elected bool, title span) (code string, at span) {
	sent := c.d.sent[title.first]
	taken := map[string]bool{}
	for _, m := range c.ms {
		if m.sent != sent {
			continue
		}
		for _, a := range m.actors {
			if e := a.ent; e != nil && e.office == "other" && single(office) {
				continue // a negotiator leaves room for his president
			}
			if a.office != "" || !a.name.empty() {
				taken[a.party] = true
			}
			if a.ent != nil {
				taken[a.ent.party] = true
			}
		}
	}
	s := c.d.sentence(sent)
	for i := s.first; i < s.last; i++ {
		m, ok := c.d.match(i, lexicon.State, lexicon.Nisba, lexicon.Capital, lexicon.City)
		if !ok || c.d.inside[i] || m.Entry.Attr["weak"] != "" || c.d.nameSpan(i) || c.d.within(i) {
			continue // "تركي بن فلان" is no Turk
		}
		switch k := m.Entry.Key; {
		case taken[k], k == c.home, c.d.lex.Lacks(k, office, elected):
		case code == "":
			code, at = k, span{i, i + 1}
		case code != k:
			return "", span{}
		}
	}
	return code, at
}

// hosts is the only other state whose officials the sentence tells of: its foreign minister
// is the one of whom the page's own state has another.
func (c *cast) hosts(office string, title span) (code string, at span) {
	for _, m := range c.ms {
		if m.sent != c.d.sent[title.first] || m.kind == kGroup || m.kind == kParty {
			continue
		}
		for _, a := range m.actors {
			p, where := a.party, a.partySpan
			if p == "" && a.ent != nil {
				p, where = a.ent.party, a.ent.parSpan
			}
			switch {
			case len(p) != 3 || p == c.home || p == code:
			case code != "":
				return "", span{}
			case a.office == office:
				return "", span{}
			default:
				code, at = p, where
			}
		}
	}
	return code, at
}

// findHome finds the party whose officials the page names without saying so: the
// country of the dateline, else the one that its words of courtesy betray.
func (c *cast) findHome(ms []*mention) {
	d := c.d
	votes := map[string]float64{}
	foreign := map[string]bool{}
	vote := func(code string, w float64) {
		if len(code) == 3 {
			votes[code] += w
		}
	}
	for i := range d.toks {
		for _, m := range d.at[i] {
			if m.Entry.Class == lexicon.State && d.norm(i) == "المملكه" && m.Last == i+1 {
				vote(m.Entry.Key, 0.6)
			}
			switch m.Entry.Class {
			case lexicon.Office:
				if code := m.Entry.Attr["state"]; isCode(code) {
					vote(code, 1)
				}
			case lexicon.State, lexicon.Nisba, lexicon.Capital:
				if !d.inside[i] && m.Entry.Attr["weak"] == "" && !d.shared(i, m.Entry.Key) {
					vote(m.Entry.Key, 0.1)
				}
			case lexicon.City:
				if !d.inside[i] && m.Entry.Attr["weak"] == "" {
					vote(m.Entry.Key, 0.05)
				}
			}
		}
	}
	for _, m := range ms {
		vote(d.post(m), 0.5)
	}
	told, lined := maps.Clone(votes), "" // the state of the dateline
	if m, ok := d.match(0, lexicon.State); ok && d.heads > 0 && d.norm(m.Last) == ":" && clitics(m) == 0 {
		told[m.Entry.Key] += 0.5 // "لبنان: الأزمة تطول"
	}
	if dl := d.line; dl != nil {
		w := 2.0
		if d.page.Dateline == nil {
			w = 0.8 // where no agency signs, a reporter abroad writes it too
		}
		for i := range d.toks {
			if d.toks[i].Start >= dl.Place.Start && d.toks[i].End <= dl.Place.End {
				if m, ok := d.match(i, lexicon.Capital, lexicon.City, lexicon.State); ok {
					vote(m.Entry.Key, w)
					lined = m.Entry.Key
				}
			}
		}
	}
	vote(d.outletHome(), 3)
	vote(d.outletState(), 2)
	if dl := d.line; dl != nil {
		if s := d.tokensOf(dl.Agency); !s.empty() {
			vote(d.lex.Home(d.quote(s)), 3)
		}
	}
	for _, m := range ms {
		for _, a := range m.actors {
			if len(a.party) != 3 {
				continue
			}
			// who has to be called the minister of X is a foreigner here
			official := (m.kind == kPerson || m.kind == kOffice || m.kind == kCounterpart) && a.office != "ambassador" && a.office != "other"
			abroad := a.partyRule == "state" && lined != "" && lined != a.party
			if official && (a.partyRule == "nationality" || abroad) {
				foreign[a.party] = true
			}
		}
	}
	best, second := 0.25, 0.35
	fallback := ""
	for _, k := range sortedKeys(votes) {
		v := votes[k]
		if v > second {
			second, fallback = v, k
		}
		if foreign[k] {
			v -= 2.2
		}
		if v > best {
			best, c.home = v, k
		}
	}
	if c.home == "" {
		c.home = fallback
	}
	if c.home == "" {
		c.home = c.sceneHome(ms)
	}
	c.votes = votes
	c.homeTold = told[c.home] > 0
	if c.about = c.topic(told); c.about == lined && foreign[c.about] {
		c.about = "" // a reporter there, who calls its officials foreign
	}
	c.homeRule = "home"
}

// topic is the one state that the text names again and again while it does not name the page's own: its
// headline is of that state's officials. It is "" where there is none.
func (c *cast) topic(told map[string]float64) string {
	best, second := "", 0.0
	for _, k := range sortedKeys(told) {
		if best == "" || told[k] > told[best] {
			best, second = k, told[best]
		} else {
			second = max(second, told[k])
		}
	}
	if c.homeTold || best == "" || told[best] < 0.55 || told[best] < 2*second {
		return ""
	}
	return best
}

func sortedKeys(m map[string]float64) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// host returns the host of an address, or "".
func host(address string) string {
	_, rest, ok := strings.Cut(address, "://")
	if !ok {
		return ""
	}
	h, _, _ := strings.Cut(rest, "/")
	return h
}
