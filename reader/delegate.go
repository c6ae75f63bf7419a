package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// farthestDelegation is how many sentences back the delegation is looked for that "الوفد" means.
const farthestDelegation = 6

// delegated resolves "الوفد" told without a side: the delegation told before it, where it is the
// only one, in the person of those who lead it: "وصل وفد فرنسي يقوده فلان. وأجرى الوفد محادثات
// مع".
func (c *cast) delegated(ms []*mention) {
	var told []*mention
	for _, m := range ms {
		if (m.envoys && m.kind == kParty || c.d.ofDelegation(m)) && len(m.actors) == 1 && m.actors[0].ent != nil && m.actors[0].ent.party != "" {
			told = append(told, m)
			continue
		}
		if m.kind != kGroup || m.joined || !c.d.theDelegation(m) {
			continue
		}
		told = slices.DeleteFunc(told, func(o *mention) bool { return m.sent-o.sent > farthestDelegation })
		if len(told) == 0 || slices.ContainsFunc(told, func(o *mention) bool { return !sameParty(o.actors[0].ent.party, told[0].actors[0].ent.party) }) {
			continue
		}
		m.kind, m.envoys, m.actors = kParty, true, []*actor{{ent: told[0].actors[0].ent}}
		if told[0].kind != kParty {
			m.kind = kOffice // "قال رئيس الوفد فلان إن زيارة الوفد"
		}
		if led := leadersOf(told, ms); len(led) > 0 {
			m.kind, m.actors = kOffice, led
		}
	}
}

// leadersOf are those who lead one of the delegations.
func leadersOf(delegations, ms []*mention) []*actor {
	var out []*actor
	for _, m := range ms {
		if m.leads == nil || !slices.Contains(delegations, m.leads) {
			continue
		}
		for _, a := range m.actors {
			if a.ent != nil && !slices.ContainsFunc(out, func(o *actor) bool { return o.ent == a.ent }) {
				out = append(out, &actor{ent: a.ent})
			}
		}
	}
	return out
}

// theDelegation reports whether m is "الوفد" or those who belong to it, with no side told: not
// the one that merely comes with somebody, "الوفد المرافق له".
func (d *document) theDelegation(m *mention) bool {
	i := m.first
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "اعضاء", "افراد":
		i++
	}
	switch strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "ب") {
	case "الوفد", "للوفد":
	default:
		return false
	}
	switch d.norm(i + 1) {
	case "المرافق", "المصاحب", "المشترك", "الذي":
		return false
	}
	return true
}

// sentBy reads for whom a delegation goes: "وفد من وزارة النقل التونسية", "الوفد الممثل عن
// صندوق النقد الدولي", "وفد يمثل البرلمان الليبي".
func (d *document) sentBy(o *officePhrase) bool {
	i := o.last
	if i+1 >= len(d.toks) || d.toks[i].Line || len(o.parties) > 0 {
		return false
	}
	switch strings.TrimPrefix(d.norm(i), "ال") {
	case "من", "عن", "يمثل":
		i++
	case "ممثل":
		if i++; d.norm(i) == "عن" {
			i++
		}
	default:
		return false
	}
	if p, next, ok := d.bodyAt(i); ok {
		o.add(p)
		o.last = next
		return true
	}
	m := d.side(i)
	if m == nil || m.kind != kParty || len(m.actors) != 1 || m.actors[0].party == "" || m.actors[0].partyRule == "capital" || m.envoys {
		return false
	}
	a := m.actors[0]
	o.add(partyRef{span: a.partySpan, code: a.party, rule: a.partyRule, weak: a.weakParty})
	o.last = m.last
	return true
}

// ofDelegation reports whether m tells of those who lead a delegation or belong to it: "رئيس
// الوفد البرلماني فلان", "أعضاء الوفد".
func (d *document) ofDelegation(m *mention) bool {
	if m.kind != kOffice && m.kind != kPerson || m.first+1 >= m.last || strings.HasSuffix(d.norm(m.first), "عضو") {
		return false // one member of it may go for himself
	}
	if m.kind == kOffice && m.number == lexicon.Plural && d.team(m.first) {
		return true // "فريق خبراء من المنظمة"
	}
	switch d.norm(m.first + 1) {
	case "الوفد", "وفد":
		return true
	}
	return false
}

// openingMany are those of one office, told with no more than it, who open the sentence before t: the
// members of a delegation, of whose visit it goes on to tell.
func (x *extractor) openingMany(t *trigger) *mention {
	if m := x.opening; m != nil && m.first < t.first && m.kind == kOffice && m.number == lexicon.Plural {
		return m
	}
	return nil
}

// team reports whether token i is the word of people whom an organisation or a ministry sends.
func (d *document) team(i int) bool {
	return d.lex.Has("team", strings.TrimPrefix(d.norm(i), "و"))
}

// madeUp reads whom a delegation stands for or who belongs to it, told by a verb behind it: "وفدا يمثل
// الحكومة التونسية", "وفدا يضم نوابا تونسيين".
func (d *document) madeUp(o *officePhrase, i, depth int) bool {
	switch n := d.norm(i); {
	case d.lex.Has("stands-for", n):
		p, next, ok := d.bodyAt(i + 1)
		if !ok {
			p, next, ok = d.partyAt(i + 1)
			ok = ok && p.rule != "nationality"
		}
		if ok {
			o.add(p)
			o.last = next
		}
		return ok
	case d.lex.Has("made-up", n):
		if d.norm(i+1) == "من" {
			i++
		}
		return d.consists(o, i+1, depth)
	}
	return false
}

// headsTrade reports whether m, who holds an office of state, heads the delegation side of people of business.
func (m *mention) headsTrade(side *mention) bool {
	if m.leads != side || len(m.actors) != 1 || len(side.actors) != 1 || side.actors[0].office != "business" {
		return false
	}
	return m.actors[0].office != "" && m.actors[0].office != "business"
}
