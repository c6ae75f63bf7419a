package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/page"
)

// entity is one who may take part: a person under all forms of the name, an
// office whose holder is not named, or a side.
type entity struct {
	id      int
	names   []span   // as mentioned, in the order of the page
	name    span     // the fullest
	words   []string // its normal words
	office  string
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

// nameWords returns the normal words of a name; عبدالله and عبد الله meet, and so
// do hyphens and spaces.
func (d *document) nameWords(s span) []string {
	var out []string
	for i := s.first; i < s.last; i++ {
		t := d.toks[i]
		if t.Kind != arabic.Word {
			continue
		}
		w := t.Norm
		if i == s.first {
			w = string([]rune(w)[d.cut[i]:])
		}
		if n := len(out); n > 0 && (out[n-1] == "عبد" || out[n-1] == "ابو" || out[n-1] == "ابي") {
			out[n-1] += w
			continue
		}
		out = append(out, w)
	}
	return out
}

// sameName reports whether two names can be of one person: the words of the
// shorter one stand in the longer one in order, each at most a letter or two off.
func sameName(a, b []string) bool {
	if len(a) > len(b) {
		a, b = b, a
	}
	if fathers(a, b) {
		return false
	}
	a, b = dropBin(a), dropBin(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	if len(a) == 0 {
		return false
	}
	j, exact := 0, 0
	for _, w := range a {
		for j < len(b) && !alike(w, b[j]) {
			j++
		}
		if j == len(b) {
			return false
		}
		if w == b[j] {
			exact++
		}
		j++
	}
	return exact > 0 || len(a) > 1
}

// fathers reports whether the name a is that of the father in b: "سلمان بن خالد" in
// "فهد بن سلمان بن خالد".
func fathers(a, b []string) bool {
	if len(a) == 0 || isBin(a[0]) {
		return false
	}
	at := slices.IndexFunc(b, func(w string) bool { return alike(a[0], w) })
	return at > 0 && isBin(b[at-1])
}

func isBin(w string) bool { return w == "بن" || w == "ابن" || w == "بنت" }

func dropBin(ws []string) []string {
	out := ws[:0:0]
	for i, w := range ws {
		if i > 0 && (isBin(w) || w == "ال") {
			continue
		}
		out = append(out, w)
	}
	return out
}

// alike reports whether two words of names are spellings of one: equal, or equal
// without the article, or with the same consonants.
func alike(a, b string) bool {
	if a == b || "ال"+a == b || a == "ال"+b {
		return true
	}
	if len([]rune(a)) < 4 || len([]rune(b)) < 4 {
		return false
	}
	return skeleton(a) == skeleton(b)
}

// skeleton drops long vowels and folds the letters that alternate in foreign
// names: غ ج ك ق (كانغ/كانج), ف, ت ط, س ص, د ض, ز ذ ظ.
func skeleton(s string) string {
	var b strings.Builder
	for i, r := range s {
		switch r {
		case 'ا', 'و', 'ي', 'ه', 'ء':
			if i == 0 {
				b.WriteRune('ا')
			}
			continue
		case 'غ', 'ج', 'ق', 'ك':
			r = 'ك'
		case 'ط':
			r = 'ت'
		case 'ص':
			r = 'س'
		case 'ض':
			r = 'د'
		case 'ذ', 'ظ':
			r = 'ز'
		}
		b.WriteRune(r)
	}
	return b.String()
}

// cast is everybody on the page.
type cast struct {
	d        *document
	all      []*entity
	home     string // the party whose officials the page names without it
	homeRule string
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
	c.settle(ms)
	c.between(ms)
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
				if a.ent == nil {
					a.ent = c.unnamed(m, a)
				}
			}
		case kCounterpart:
			c.counterpart(ms, n)
		}
	}
	c.groups(ms)
	for _, m := range ms {
		if m.leads == nil || len(m.leads.actors) == 0 || m.leads.actors[0].party == "" {
			continue
		}
		for _, a := range m.actors {
			if a.ent != nil && a.party == "" && (a.ent.party == "" || a.ent.parRule == "home") {
				l := m.leads.actors[0]
				a.ent.party, a.ent.parSpan, a.ent.parRule = c.d.partyName(l), l.partySpan, "delegation"
			}
		}
	}
	return c
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
			if len(party) == 3 && party != c.home {
				e.party, e.parSpan, e.parRule = party, at, "joined"
				continue
			}
		}
		if e == nil || e.party != "" || m.actors[0].office == "" || p.sent != m.sent || p.kind != kParty || p.bare && !p.seat || m.gov != "" {
			continue
		}
		if party := p.actors[0].party; len(party) == 3 && isCode(party) {
			e.party, e.parSpan, e.parRule = party, p.actors[0].partySpan, "institution"
		}
	}
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
	if a.party != "" && (e.party == "" || e.weak && !a.weakParty) {
		e.party, e.parSpan, e.parRule, e.weak = c.d.partyName(a), a.partySpan, a.partyRule, a.weakParty
	}
	if a.royal && e.rank.empty() && a.name.first > 0 {
		e.rank = span{a.name.first - 1, a.name.first}
	}
}

// partyName gives the code of a coded party, the words of the page for others.
func (d *document) partyName(a *actor) string {
	if a.party == "" || isCode(a.party) {
		return a.party
	}
	name := d.factionName(a.partySpan)
	if first, ok := d.called[a.party]; ok {
		return first // one name for one organisation: the page's first
	}
	d.call(a.party, name)
	return name
}

// call notes the name that the page gives first to an organisation or movement. The name
// itself stands for it too.
func (d *document) call(key, name string) { d.called[key], d.called[name] = name, name }

// factionName is the name as written without a clitic ل before it.
func (d *document) factionName(s span) string {
	q := strings.Trim(d.quote(s), "\"“”«»")
	if m, ok := d.match(s.first, lexicon.Org, lexicon.Movement); ok && m.Last == s.last {
		for i := s.first + 1; i < s.last; i++ {
			if in, ok := d.match(i, lexicon.Org, lexicon.Movement); ok && in.Last == s.last && in.Prep == "ل" && in.Entry.Key == m.Entry.Key {
				return d.factionName(span{i, s.last}) // "المكتب السياسي لحركة حماس"
			}
		}
		cut := len([]rune(m.Conj)) + len([]rune(m.Prep))
		r := []rune(q)
		if cut > 0 && cut < len(r) {
			q = string(r[cut:])
			if m.Prep == "ل" && strings.HasPrefix(q, "ل") {
				q = "ا" + q
			}
		}
		return q
	}
	return plainFaction(q)
}

func isCode(s string) bool {
	if len(s) < 2 || len(s) > 4 {
		return false
	}
	for _, r := range s {
		if r < 'A' || r > 'Z' {
			return false
		}
	}
	return true
}

// settle gives the persons without a party the home party, where their office is
// one of a state.
func (c *cast) settle(ms []*mention) {
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

// unnamed finds the holder of an office told without a name, or a side.
func (c *cast) unnamed(m *mention, a *actor) *entity {
	party := c.d.partyName(a)
	if m.kind == kOffice {
		var last *entity
		for _, e := range c.all {
			if !officeFits(a.office, e.office) || party != "" && e.party != party {
				continue
			}
			if party == "" && e.first > m.first && e.party != c.home {
				continue
			}
			if last != nil && party == "" && e.person() && last.person() && (e.parRule == c.homeRule) != (last.parRule == c.homeRule) {
				if e.parRule == c.homeRule {
					last = e // told without a state: the page's own
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

// official is the only person of a party named before whom "المسؤول السنغالي" can mean.
func (c *cast) official(m *mention, party string) *entity {
	head, ok := c.d.match(m.first, lexicon.Office)
	if !ok || !head.Definite || head.Entry.Number > lexicon.Singular || head.Entry.Attr["generic"] == "" || head.Entry.Attr["delegation"] != "" {
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

// groups resolves the singular words that point back: "الوزير", "الرئيس", "سموه":
// the nearest person before them whose office fits.
func (c *cast) groups(ms []*mention) {
	var seen []*entity
	for _, m := range ms {
		if m.kind == kGroup && m.number <= lexicon.Singular && (m.key == "pron" || len(m.actors) > 0 && m.actors[0].office != "") {
			for k := len(seen) - 1; k >= 0; k-- {
				e := seen[k]
				if m.key == "pron" && e.party != c.home && k > 0 && slices.ContainsFunc(seen[:k], func(o *entity) bool { return o.party == c.home && o.person() }) {
					continue // "سموه", "معاليه" is said of one's own
				}
				if m.key == "pron" || officeFits(m.actors[0].office, e.office) {
					if m.key == "pron" {
						m.actors = []*actor{{}}
					}
					m.actors = m.actors[:1]
					m.actors[0].ent, m.kind = c.rather(seen, k, m), kOffice
					break
				}
			}
		}
		if m.kind == kPerson || m.kind == kCounterpart || m.kind == kOffice {
			for _, a := range m.actors {
				if a.ent != nil && (a.ent.person() || a.ent.office != "") {
					seen = append(seen, a.ent)
				}
			}
		}
	}
}

// rather is whom "الوزير" means where the nearest fitting one, seen[k], has no name: one
// of the last before him who has.
func (c *cast) rather(seen []*entity, k int, m *mention) *entity {
	if e := seen[k]; m.key == "pron" || e.person() {
		return e
	}
	for j := k - 1; j >= 0 && j > k-4; j-- {
		if seen[j].person() && officeFits(m.actors[0].office, seen[j].office) {
			return seen[j]
		}
	}
	return seen[k]
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

// pairOffice is the office of the k-th of two counterparts of one state, where two
// holders of different offices go before: "وزير الخارجية أ ووزير الدفاع ب إلى جانب
// نظيريهما".
func (c *cast) pairOffice(ms []*mention, n, k int) string {
	m := ms[n]
	if len(m.actors) != 2 || m.actors[0].party != m.actors[1].party || n < 2 || k > 1 {
		return ""
	}
	a, b := ms[n-2], ms[n-1]
	if !b.joined || len(a.actors) != 1 || len(b.actors) != 1 || a.actors[0].office == "" || b.actors[0].office == "" || a.sent != m.sent {
		return ""
	}
	return []*mention{a, b}[k].actors[0].office
}

// stateOffice reports whether the office is by itself one of a state.
func stateOffice(key string) bool {
	switch key {
	case "other", "business", "party_leader", "secretary_general", "envoy", "", "religious_leader", "spokesperson", "adviser", "legislator":
		return false
	}
	return true
}

// counterpart gives "نظيره" the office of the one it refers to: the nearest
// holder of an office before it in the sentence, of another party, else after it.
func (c *cast) counterpart(ms []*mention, n int) {
	m := ms[n]
	var model *entity
	for k := n - 1; k >= 0 && model == nil && m.sent-ms[k].sent < 3; k-- {
		for _, a := range ms[k].actors {
			if a.ent != nil && a.ent.office != "" && ms[k].kind != kCounterpart && !(m.actors[0].party != "" && a.ent.party == m.actors[0].party) {
				model = a.ent
				break
			}
		}
	}
	for k := n + 1; k < len(ms) && model == nil && ms[k].sent == m.sent; k++ {
		for _, a := range ms[k].actors {
			if a.ent != nil && a.ent.office != "" {
				model = a.ent
			}
		}
	}
	for k, a := range m.actors {
		if o := c.pairOffice(ms, n, k); o != "" {
			a.office, a.officeSpan = o, span{m.first, m.first + 1}
		}
		if model != nil && a.office == "" {
			a.office, a.officeSpan = model.office, span{m.first, m.first + 1}
		}
		switch {
		case a.ent != nil:
			if a.ent.office == "" && a.office != "" {
				a.ent.office, a.ent.offSpan = a.office, a.officeSpan
			}
			if a.ent.party == c.home && a.ent.parRule == c.homeRule && a.party == "" {
				a.ent.party = ""
			}
		case a.party != "":
			a.ent = c.unnamed(&mention{span: m.span, kind: kOffice}, a)
		}
	}
}

func abs(n int) int {
	if n < 0 {
		return -n
	}
	return n
}

func sortedKeys(m map[string]float64) []string {
	out := make([]string, 0, len(m))
	for k := range m {
		out = append(out, k)
	}
	slices.Sort(out)
	return out
}

// tokensOf returns the tokens of a span of the page's text.
func (d *document) tokensOf(s page.Span) span {
	var out span
	for i := range d.toks {
		if d.toks[i].Start >= s.Start && d.toks[i].End <= s.End {
			if out.empty() {
				out.first = i
			}
			out.last = i + 1
		}
	}
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
