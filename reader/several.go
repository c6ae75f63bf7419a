package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// several takes apart what one clause tells of more than one session: a plural noun
// with its counterparts ("اجتماعات مع أ وب") is one each, and so is a visit to more
// than one country. It returns the frames behind the first, which f stays.
func (x *extractor) several(f *frame, t *trigger) []*frame {
	if f.denied {
		return nil
	}
	if f.mode == "visit" {
		return x.stations(f)
	}
	return x.oneEach(f, t)
}

// oneEach takes apart the counterparts behind "مع" of a plural noun.
func (x *extractor) oneEach(f *frame, t *trigger) []*frame {
	if t.noun == nil || t.noun.Entry.Number != lexicon.Plural || onlyPlural(t.noun.Entry.Lemma) || f.group != nil {
		return nil
	}
	if t.noun.Definite && t.noun.Pronoun == "" && !t.rel && !x.d.ofRow(t.head) {
		return nil
	}
	var own []*part
	var others [][]*part
	at := -1
	for _, p := range f.parts {
		m := x.mentionFrom(f.sent, p.at)
		switch {
		case m == nil || m.gov != "مع" && !(f.mode == "call" && m.gov == "من") || p.ent.party == "":
			own = append(own, p)
		case m.kind == kPerson && p.at == at:
			n := len(others) - 1
			others[n] = append(others[n], p)
		default:
			others = append(others, []*part{p})
		}
		at = p.at
	}
	if len(own) == 0 || len(others) < 2 || !f.verb && len(f.parties()) < 3 {
		return nil
	}
	var out []*frame
	for _, o := range others[1:] {
		g := *f
		g.parts = append(slices.Clone(own), o...)
		out = append(out, &g)
	}
	f.parts = append(own, others[0]...)
	return out
}

// ofRow reports whether the noun at token i tells of what a row is made: "سلسلة من
// اللقاءات", "عددا كبيرا من الاتصالات".
func (d *document) ofRow(i int) bool {
	if d.norm(i-1) != "من" {
		return false
	}
	for j := i - 2; j >= i-3; j-- {
		switch strings.TrimLeft(d.norm(j), "وب") {
		case "سلسله", "عدد", "عددا", "جمله", "مجموعه", "العديد":
			return true
		}
	}
	return false
}

// separately reports whether the clause says that each counterpart was met alone:
// "لقاء منفردا مع كل منهما", "اتصالين منفصلين", "كلا على حدة".
func (x *extractor) separately(f *frame, t *trigger) bool {
	if t.noun != nil && t.noun.Entry.Number == lexicon.Dual && !t.noun.Definite && !onlyPlural(t.noun.Entry.Lemma) {
		return true
	}
	d := x.d
	for j := t.first; j < f.scope.last; j++ {
		switch d.norm(j) {
		case "منفصلين", "منفصلتين":
			return !x.taken[j]
		case "حده":
			return d.norm(j-1) == "علي"
		case "كل":
			if next := d.norm(j + 1); (next == "منهما" || next == "منهم") && d.norm(j-1) == "مع" {
				return true
			}
		}
	}
	return false
}

// joinsPeople reports whether those whom somebody joins are people.
func (x *extractor) joinsPeople(f *frame, right []*mention) bool {
	if f.group != nil && f.group.kind == kGroup && f.group.number != lexicon.Singular {
		return true
	}
	return slices.ContainsFunc(right, func(m *mention) bool {
		return m.gov == "الي" && m.kind != kParty && m.kind != kGroup
	})
}

// apiece takes apart a frame of which the clause says that each counterpart was met
// alone: its own side with each of the others. The first stays in f.
func (x *extractor) apiece(f *frame) []*frame {
	if !f.each || f.own == 0 || f.own >= len(f.parts) {
		return nil
	}
	own, rest := f.parts[:f.own:f.own], f.parts[f.own:]
	side := partiesOf(own)
	if len(side) != 1 {
		return nil
	}
	var others [][]*part
	for _, p := range rest {
		if p.ent.party == "" || sameParty(p.ent.party, side[0]) {
			continue
		}
		k := slices.IndexFunc(others, func(o []*part) bool { return sameParty(o[0].ent.party, p.ent.party) })
		if k >= 0 {
			others[k] = append(others[k], p)
		} else {
			others = append(others, []*part{p})
		}
	}
	if len(others) < 2 {
		return nil
	}
	f.parts = slices.Concat(own, others[0])
	var out []*frame
	for _, o := range others[1:] {
		g := *f
		g.parts = slices.Concat(own, o)
		out = append(out, &g)
	}
	return out
}

// onlyPlural tells the nouns whose plural is one session: "محادثات".
func onlyPlural(lemma string) bool {
	switch first, _, _ := strings.Cut(lemma, " "); first {
	case "اجتماع", "لقاء", "قمة", "اتصال", "مكالمة":
		return false
	}
	return true
}

func (x *extractor) mentionFrom(sent, first int) *mention {
	for _, m := range x.bySent[sent] {
		if m.first == first {
			return m
		}
	}
	return nil
}

// stations are the further countries of a visit: "يزور مصر والأردن وتونس".
func (x *extractor) stations(f *frame) []*frame {
	if f.dest == nil || f.guest == nil || f.host == nil {
		return nil
	}
	var out []*frame
	last := f.dest.last
	for _, m := range x.bySent[f.sent] {
		if m.first < last || m.kind != kParty || !m.bare || !m.joined {
			continue
		}
		for last < m.first && (x.d.norm(last) == "\"" || x.d.norm(last) == ",") {
			last++
		}
		if m.first != last {
			break
		}
		last = m.last
		p, ok := x.stationOf(m)
		if !ok || p.country == f.dest.country || p.country == f.guest.ent.party {
			continue
		}
		g := *f
		g.dest, g.parts = &p, nil
		for _, q := range f.parts {
			if q != f.host {
				g.parts = append(g.parts, q)
			}
		}
		x.hostOf(&g)
		out = append(out, &g)
	}
	return out
}

func (x *extractor) stationOf(m *mention) (place, bool) {
	for _, l := range x.d.at[m.first] {
		switch l.Entry.Class {
		case lexicon.State, lexicon.Capital:
			if l.Last == m.last && l.Prep == "" && len(m.actors) == 1 {
				return x.d.placeOf(l), true
			}
		}
	}
	return place{}, false
}
