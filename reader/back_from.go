package reader

import (
	"strings"

	"mahdar/lexicon"
)

// backFrom reads who leaves a country or is back from it at the end of a visit that does not say
// where it was: "غادر أ تونس عقب زيارة استغرقت يومين", "عاد وفد من الجزائر بعد زيارة", "وصل أ قادما
// من الدوحة في ختام زيارة".
func (x *extractor) backFrom(t *trigger) (guest *mention, from *place) {
	d := x.d
	if !x.endsVisit(t) || d.norm(t.last) == "الي" {
		return nil, nil
	}
	s := d.sentence(d.sent[t.first])
	leaves, back := -1, -1
	for j := s.first; j < t.first; j++ {
		if x.taken[j] {
			continue
		}
		if d.lex.Has("arriving", d.norm(j)) {
			back = j
		}
		if m, ok := d.contact(j); ok && finite(m) {
			switch {
			case m.Entry.Lemma == "غادر" && m.Pronoun == "":
				leaves = j
			case m.Entry.Attr["move"] == "return":
				back = j
			case m.Entry.Attr["move"] == "":
				return nil, nil
			}
		}
	}
	for _, m := range x.bySent[d.sent[t.first]] {
		if m.first >= t.first {
			break
		}
		if m.kind == kParty && m.bare {
			left := leaves >= 0 && m.first > leaves && m.gov == "" || back >= 0 && m.first > back && m.gov == "من"
			if p, ok := x.placeTold(m); ok && left && from == nil {
				from = &p
			}
			continue
		}
		if guest == nil && m.gov == "" && (m.kind <= kCounterpart || m.kind == kParty && m.envoys) && known(m) && !speaks(m) {
			guest = m
		}
	}
	if guest == nil || from == nil || len(guest.actors) == 0 || guest.actors[0].ent == nil || guest.actors[0].ent.party == "" || guest.actors[0].ent.party == from.country {
		return nil, nil
	}
	return guest, from
}

// placeTold is the state or city that a bare mention names.
func (x *extractor) placeTold(m *mention) (place, bool) {
	for _, l := range x.d.at[m.last-1] {
		if l.Last == m.last && (l.Entry.Class == lexicon.State || l.Entry.Class == lexicon.Capital) {
			return x.d.placeOf(l), true
		}
	}
	return x.stationOf(m)
}

// endsVisit reports whether the visit of t is told as over: "بعد زيارة", "في ختام زيارة", "مختتما
// زيارة".
func (x *extractor) endsVisit(t *trigger) bool {
	if t.noun == nil || t.noun.Pronoun != "" {
		return false
	}
	return x.d.lex.Has("ending", strings.TrimPrefix(x.d.norm(t.head-1), "و")) || x.d.in("after", t.head-1)
}
