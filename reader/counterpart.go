package reader

import "mahdar/lexicon"

// destination is the state to which the sentence of the counterpart ms[n] has somebody
// travel: "يتوجه الوزير إلى روما للقاء نظيره فلان", "زار الجزائر حيث استقبله نظيره".
func (c *cast) destination(ms []*mention, n int, guest *entity) (code string, at span) {
	if guest == nil || guest.party == "" {
		return "", span{}
	}
	for k := n - 1; k >= 0 && ms[k].sent == ms[n].sent; k-- {
		m := ms[k]
		if c.hostCity(m) && m.actors[0].party != guest.party && ms[n].kind == kCounterpart {
			return m.actors[0].party, m.span // "سيجري أ في بغداد محادثات مع نظيره ب"
		}
		if m.kind != kParty || !m.bare || m.gov != "الي" && m.gov != "ل" && m.gov != "" || len(m.actors) != 1 || len(m.actors[0].party) != 3 || m.actors[0].party == guest.party {
			continue
		}
		for i := m.first - 1; i >= c.d.sentence(m.sent).first; i-- {
			if v, ok := c.d.contact(i); ok {
				if v.Entry.Attr["mode"] == "visit" {
					return m.actors[0].party, m.span
				}
				break
			}
		}
	}
	return "", span{}
}

// hostCity reports whether m tells that something is in the capital of a state, or in a state, where
// no conferences of others are held.
func (c *cast) hostCity(m *mention) bool {
	return m.kind == kParty && m.bare && (m.gov == "في" || m.gov == "ب") && len(m.actors) == 1 && len(m.actors[0].party) == 3 && !c.d.in("conference", m.first) && !c.d.in("conference", m.last-1)
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

// metBefore reports whether ms[k] is whom the subject of the sentence met before it met the
// counterpart ms[n], whose office is the subject's: "سيلتقي الرئيس ويجتمع مع نظيره".
func (c *cast) metBefore(ms []*mention, k, n int) bool {
	d := c.d
	if ms[k].sent != ms[n].sent || ms[k].first == 0 {
		return false
	}
	if _, met := d.contact(ms[k].first - 1); !met {
		return false
	}
	again := false
	for i := ms[k].last; i < ms[n].first; i++ {
		m, ok := d.contact(i)
		again = again || ok && finite(m)
	}
	for j := k - 1; again && j >= 0 && ms[j].sent == ms[n].sent; j-- {
		if ms[j].kind != kParty && ms[j].gov == "" && len(ms[j].actors) == 1 && ms[j].actors[0].ent != nil && ms[j].actors[0].ent.office != "" {
			return true
		}
	}
	return false
}

// crowd reports whether a is one of many whom nobody is the counterpart of: "وفد من رجال
// الأعمال", "أعضاء المجلس".
func crowd(m *mention, a *actor) bool {
	return a.ent.office == "business" || !a.ent.person() && m.number > lexicon.Singular && (a.ent.office == "other" || a.ent.office == "legislator")
}

// counterpart gives "نظيره" the office of the one it refers to: the nearest
// holder of an office before it in the sentence, of another party, else after it.
func (c *cast) counterpart(ms []*mention, n int) {
	m := ms[n]
	if c.ofBody(ms, n) {
		m.kind = kParty
		m.actors[0].ent = c.unnamed(m, m.actors[0])
		return
	}
	model := c.saidBy(ms, n)
	if model != nil && model.office == "" {
		model = nil
	}
	for k := n - 1; k >= 0 && model == nil && m.sent-ms[k].sent < 3; k-- {
		if k == n-1 && m.gov == "مع" && ms[k].gov == "مع" && ms[k].sent == m.sent && c.d.norm(m.first-1) == "ومع" {
			continue // "مباحثات مع الملك ومع نظيره": the counterpart is the subject's
		}
		if c.metBefore(ms, k, n) || k == n-1 && c.besideHost(ms, n) {
			continue
		}
		if model = c.calledByTitle(ms, k, m); model != nil {
			break
		}
		for _, a := range ms[k].actors {
			if a.ent != nil && a.ent.office != "" && !crowd(ms[k], a) && ms[k].kind != kCounterpart && !(m.actors[0].party != "" && a.ent.party == m.actors[0].party) && !c.without(m, a.ent.office) {
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
	c.countryman(ms, n, model)
	for k, a := range m.actors {
		if o := c.pairOffice(ms, n, k); o != "" {
			a.office, a.officeSpan = o, span{m.first, m.first + 1}
		}
		if model != nil && a.office == "" {
			a.office, a.officeSpan = model.office, span{m.first, m.first + 1}
		}
		switch {
		case a.ent != nil:
			if a.office != "" && (a.ent.office == "" || a.ent.office == "minister" && officeFits("minister", a.office)) {
				a.ent.office, a.ent.offSpan = a.office, a.officeSpan // "الوزير" is a minister of something
			}
			if a.ent.party == c.home && a.ent.parRule == c.homeRule && a.party == "" {
				a.ent.party = ""
			}
			if a.ent.party == "" {
				a.ent.party, a.ent.parSpan = c.destination(ms, n, model)
				a.ent.parRule = "visited"
			}
		case a.party != "":
			a.ent = c.unnamed(&mention{span: m.span, kind: kOffice}, a)
		}
	}
}

// calledByTitle is whom ms[k], in the sentence of the counterpart m, calls by his title alone: "ثم التقى الوزير
// نظيره السنغافوري" tells of the minister told last and not of an ambassador told after him.
func (c *cast) calledByTitle(ms []*mention, k int, m *mention) *entity {
	t := ms[k]
	if t.sent != m.sent || t.gov != "" || len(t.actors) != 1 || t.actors[0].ent != nil || t.actors[0].office == "" || t.actors[0].party != "" {
		return nil
	}
	for j := k - 1; j >= max(0, k-farthestHolder); j-- {
		for _, a := range ms[j].actors {
			if e := a.ent; e != nil && e.person() && officeFits(t.actors[0].office, e.office) && (len(m.actors) != 1 || m.actors[0].party != e.party) {
				return e
			}
		}
	}
	return nil
}

// farthestHolder is how many mentions back the holder of a title is looked for that stands alone.
const farthestHolder = 60

// farthestBody is how many words may stand between a body and its counterpart: its name in brackets.
const farthestBody = 12

// ofBody reports whether the counterpart ms[n] is that of a ministry or another body told before
// it: "مذكرة بين وزارة النقل المصرية ونظيرتها السودانية".
func (c *cast) ofBody(ms []*mention, n int) bool {
	m := ms[n]
	if n == 0 || m.kind != kCounterpart || len(m.actors) != 1 || m.actors[0].party == "" || !m.actors[0].name.empty() || c.d.norm(m.first) != "ونظيرتها" {
		return false
	}
	b := ms[n-1]
	return b.kind == kParty && !b.bare && b.sent == m.sent && m.first-b.last <= farthestBody && c.d.noVerbBetween(b.last, m.first)
}

// without reports whether the state told of the counterpart m has no office of this kind: no
// president is the counterpart of an heir.
func (c *cast) without(m *mention, office string) bool {
	return office == "crown_prince" && len(m.actors) == 1 && m.actors[0].party != "" && c.d.lex.Lacks(m.actors[0].party, office, false)
}

// besideHost reports whether the counterpart ms[n] is listed behind an official of his own state
// whom somebody of another state meets before: he is that somebody's. Where the state is told of
// one of the two alone, it is the other's too: "يلتقي أ رئيس الوزراء ب ونظيره العراقي ج".
func (c *cast) besideHost(ms []*mention, n int) bool {
	m := ms[n]
	if !m.joined || len(m.actors) != 1 || len(ms[n-1].actors) != 1 || ms[n-1].actors[0].ent == nil {
		return false
	}
	host, own := ms[n-1].actors[0].ent, m.actors[0].party
	if own != "" && (host.party != "" && host.party != own || host.office == "" || !host.person()) {
		return false
	}
	for k := n - 2; k >= 0 && ms[k].sent == m.sent; k-- {
		if ms[k].gov != "" || ms[k].kind == kParty || ms[k].kind == kGroup || len(ms[k].actors) != 1 || ms[k].actors[0].ent == nil {
			continue
		}
		e := ms[k].actors[0].ent
		if e.office == "" || e.party == "" {
			continue
		}
		if own != "" && e.party != own && !ms[n-1].joined {
			if host.party == "" {
				host.party, host.parSpan, host.parRule = own, m.actors[0].partySpan, "joined"
			}
			return true
		}
		if own == "" && host.party != "" && e.party != host.party {
			return true
		}
	}
	return false
}

// countryman gives a counterpart without a state, who is listed behind an official of a state
// that is not the model's, that state: "يلتقي الرئيس الأمريكي رئيس الوزراء العراقي فلان ونظيره علان". So
// it does those without a state who are listed behind him.
func (c *cast) countryman(ms []*mention, n int, model *entity) {
	if n == 0 || model == nil || !ms[n].joined || len(ms[n].actors) != 1 || ms[n].actors[0].party != "" || len(ms[n-1].actors) != 1 || ms[n-1].actors[0].ent == nil {
		return
	}
	host := ms[n-1].actors[0].ent
	if host == model || len(host.party) != 3 || host.party == model.party || host.office == "" {
		return
	}
	for ; n < len(ms) && ms[n].joined && ms[n].sent == ms[n-1].sent && len(ms[n].actors) == 1; n++ {
		a := ms[n].actors[0]
		if a.ent == nil && a.office == "" || a.party != "" {
			return
		}
		if a.ent == nil || a.ent.party == "" || a.ent.parRule == c.homeRule {
			a.party, a.partySpan, a.partyRule = host.party, host.parSpan, "joined"
		}
		if a.ent != nil && a.party != "" {
			a.ent.party, a.ent.parSpan, a.ent.parRule = a.party, a.partySpan, a.partyRule
		}
	}
}
