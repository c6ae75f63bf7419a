package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// sameParty reports whether two parties are one: the same code, or names that
// share their words ("حماس", "حركة حماس").
func sameParty(a, b string) bool {
	if a == b {
		return true
	}
	if isCode(a) || isCode(b) {
		return false
	}
	a, b = arabic.Normal(a), arabic.Normal(b)
	if len(a) > len(b) {
		a, b = b, a
	}
	return a == b || strings.HasSuffix(b, " "+a) || strings.HasPrefix(b, a+" ")
}

// partyRef is a party as a phrase tells it.
type partyRef struct {
	span
	code string
	rule string
	weak bool
}

func (o *officePhrase) add(p partyRef) {
	for _, q := range o.parties {
		if q.code == p.code {
			return
		}
	}
	if len(o.parties) == 1 && o.parties[0].weak && !p.weak && o.head.Entry.Number == lexicon.Singular {
		o.parties[0] = p
		return
	}
	o.parties = append(o.parties, p)
}

// polity are words between an office and its state that tell nothing more.
var polity = map[string]bool{
	"دوله": true, "جمهوريه": true, "مملكه": true, "سلطنه": true, "اماره": true, "حكومه": true, "نظام": true,
	"دول": true, "لدوله": true, "لجمهوريه": true, "لحكومه": true, "بدوله": true, "بجمهوريه": true, "بمملكه": true,
	"للحكومه": true, "للسلطات": true, "للجمهوريه": true, "بالجمهوريه": true, "وجمهوريه": true, "ودوله": true,
}

// partyAt reads a party at token i: the adjective of a state, its name, its
// capital, an organisation or a movement. The clitics stay with the match.
func (d *document) partyAt(i int) (partyRef, int, bool) {
	if i < 0 || i >= len(d.toks) || d.timeAt[i] >= 0 || d.inside[i] {
		return partyRef{}, 0, false
	}
	if p, next, ok := d.inSigns(i); ok {
		return p, next, true
	}
	m, ok := d.match(i, lexicon.Nisba, lexicon.State, lexicon.Org, lexicon.Movement)
	if c, city := d.match(i, lexicon.Capital, lexicon.Seat); city && (!ok || c.Last > m.Last) && !(d.sureName(i) && d.named[i].Last > c.Last) {
		m, ok = c, true
	}
	if r, place := d.match(i, lexicon.Region); ok && place && m.Entry.Class == lexicon.Nisba && !m.Definite && r.Last == m.Last && clitics(r) == clitics(m) {
		ok = false // "بلدان أفريقيا" is written as the adjective is
	}
	if ok && m.Entry.Class == lexicon.Nisba && m.Prep != "" && !m.Definite && d.sureName(i) {
		ok = false // "بانكولي أديوي"
	}
	if end, next := d.calledParty(i); ok && m.Entry.Class == lexicon.Movement && end > m.Last {
		p := d.party(m)
		if p.last = end; p.weak {
			p = partyRef{span: p.span, code: d.factionCode(i, end), rule: "faction"} // "الجبهة الديمقراطية الثورية" is another one
		}
		return p, next, true
	}
	if ok {
		p, next := d.seatOf(m)
		return p, max(next, d.formalEnd(i, m)), !d.longer(i, m.Last, lexicon.Region) // "مسقط رأسه" is no capital
	}
	if polity[d.norm(i)] {
		m, ok := d.match(i+1, lexicon.State, lexicon.Nisba, lexicon.Org)
		if !ok && d.ofCapital(i) {
			m, ok = d.match(i+1, lexicon.Capital)
		}
		if ok && clitics(m) == 0 {
			p := d.party(m)
			p.first = i
			return p, d.formalEnd(i, m), true
		}
	}
	if p, next, ok := d.itsCapital(i); ok {
		return p, next, true
	}
	if p, next, ok := d.faction(i); ok {
		return p, next, true
	}
	return partyRef{}, 0, false
}

// itsCapital reads the capital of a state told without its name, "العاصمة الجزائرية": not as the
// subject of a verb of hosting, where it is no more than a place.
func (d *document) itsCapital(i int) (partyRef, int, bool) {
	m, ok := d.match(i+1, lexicon.Nisba)
	if d.norm(i) != "العاصمه" || d.venueVerb(i-1) || !ok || !m.Definite || clitics(m) > 0 || !isCode(m.Entry.Key) {
		return partyRef{}, 0, false
	}
	if _, named := d.bare(m.Last, lexicon.Capital, lexicon.City); named || d.nameSpan(m.Last) {
		return partyRef{}, 0, false
	}
	p := d.party(m)
	p.first, p.rule = i, "capital"
	return p, m.Last, true
}

// inSigns reads a movement or organisation in quotation signs, with the word for what it is before
// them or not: "«حماس»", "حركة «حماس»". In signs its name is no common word.
func (d *document) inSigns(i int) (partyRef, int, bool) {
	j := i
	if head := strings.TrimLeft(d.norm(i), "ولب"); factionHead[head] || head == "تنظيم" {
		j++
	}
	if j >= len(d.toks) || d.toks[j].Line && j > i || d.norm(j) != "\"" {
		return partyRef{}, 0, false
	}
	m, ok := d.bare(j+1, lexicon.Movement, lexicon.Org)
	if !ok || d.norm(m.Last) != "\"" || j > i && m.Entry.Class != lexicon.Movement {
		return partyRef{}, 0, false
	}
	p := d.party(m)
	if p.weak = false; j > i {
		p.span = span{i, m.Last + 1}
	}
	return p, m.Last + 1, true
}

// formal are the words with which a state ends its full name.
var formal = map[string]bool{
	"الاتحاديه": true, "الاسلاميه": true, "الاشتراكيه": true, "البوليفاريه": true, "التعاونيه": true, "الديمقراطيه": true, "الديموقراطيه": true,
	"الشعبيه": true, "العظمي": true, "الفدراليه": true, "الفيدراليه": true, "المتحده": true,
}

// formalEnd is where the full name ends of the state m, told from token i on as that of a
// republic: "جمهورية إثيوبيا الفيدرالية الديمقراطية".
func (d *document) formalEnd(i int, m lexicon.Match) int {
	end := m.Last
	if m.Entry.Class != lexicon.State || !strings.HasSuffix(d.norm(i), "جمهوريه") && !strings.HasSuffix(d.norm(i-1), "جمهوريه") {
		return end
	}
	for end < len(d.toks) && formal[d.norm(end)] && !d.toks[end].Line {
		end++
	}
	return end
}

// seatOf is the party that m stands for, with the token behind it: for a house that several states
// have under one name, that of the adjective behind it, "الديوان الملكي البحريني".
func (d *document) seatOf(m lexicon.Match) (partyRef, int) {
	if n, ok := d.match(m.Last, lexicon.Nisba); ok && m.Entry.Class == lexicon.Seat && n.Definite && clitics(n) == 0 && isCode(n.Entry.Key) && n.Entry.Key != m.Entry.Key {
		p := d.party(n)
		p.first = m.First
		return p, n.Last
	}
	return d.party(m), m.Last
}

func (d *document) party(m lexicon.Match) partyRef {
	p := partyRef{span: span{m.First, m.Last}, code: m.Entry.Key, weak: m.Entry.Attr["weak"] != ""}
	switch m.Entry.Class {
	case lexicon.Nisba:
		p.rule = "nationality"
	case lexicon.State:
		p.rule = "state"
	case lexicon.Capital:
		p.rule = "capital"
	case lexicon.Seat:
		p.rule = "seat"
	case lexicon.Org:
		p.rule = "organisation"
	case lexicon.Movement:
		p.rule = "movement"
	}
	return p
}

// placeAt reads a place as complement of an office: a state, a city, a region.
func (d *document) placeAt(i int) (partyRef, int, bool) {
	if _, whole := d.match(i, lexicon.State); polity[d.norm(i)] && !whole {
		i++
	}
	m, ok := d.match(i, lexicon.State, lexicon.Capital, lexicon.City, lexicon.Region, lexicon.Org)
	if !ok || m.Conj != "" || m.Prep != "" {
		if d.lex.Has("place-again", d.norm(i)) {
			return partyRef{span: span{i, i + 1}, code: ""}, i + 1, true
		}
		return partyRef{}, 0, false
	}
	p := d.party(m)
	if m.Entry.Class == lexicon.City || m.Entry.Class == lexicon.Region {
		p.code = ""
	}
	return p, m.Last, true
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
