package reader

import (
	"strings"

	"mahdar/lexicon"
)

// adjectives reads the parties told as adjectives of the noun: "قمة أمريكية روسية",
// "لقاء روسي - سعودي - أميركي".
func (x *extractor) adjectives(f *frame, t *trigger) {
	if len(f.parties()) > 1 || t.noun == nil {
		return
	}
	d := x.d
	var found []partyRef
	j := t.noun.Last
	if end := d.sitting(t.noun.Last); end > 0 {
		j = end
	} else if end := x.ownBody(f, t); end > 0 {
		j = end
	} else if t.verb == nil || t.last <= t.verb.First || t.verb.Last <= t.noun.First {
		j = t.last // "أشغال الدورة الرابعة للمشاورات التونسية الجزائرية"
	}
	for first := j; j < len(d.toks) && j < first+9; {
		if m, ok := d.match(j, lexicon.Nisba); ok && m.Prep == "" {
			found = append(found, d.party(m))
			j = m.Last
			continue
		}
		if len(found) == 0 {
			if next := d.levelAt(j); next > j {
				j = next
				continue
			}
		}
		if n := d.norm(j); n == "-" || n == "و" || n == "\"" || len(found) == 0 && d.qualifier(n) {
			j++
			continue
		}
		break
	}
	if len(found) < 2 {
		return
	}
	f.mutual = true
	x.otherOfTwo(f, found)
	for _, p := range found {
		a := &actor{party: p.code, partySpan: p.span, partyRule: p.rule, weakParty: p.weak}
		m := &mention{span: p.span, kind: kParty, actors: []*actor{a}}
		a.ent = x.c.unnamed(m, a)
		f.add(m)
	}
}

// otherOfTwo gives the one of two who preside, of whom the page tells no state, that of the two
// states of the session which the other has not: "المشاورات الجزائرية الإثيوبية برئاسة أ ووزيرة
// خارجية إثيوبيا ب".
func (x *extractor) otherOfTwo(f *frame, states []partyRef) {
	if len(states) != 2 || len(f.parts) != 2 {
		return
	}
	for k, p := range f.parts {
		o := f.parts[1-k].ent
		if p.ent.parRule != x.c.homeRule || o.parRule == x.c.homeRule || o.party == "" {
			continue
		}
		for n, s := range states {
			if sameParty(s.code, o.party) {
				other := states[1-n]
				p.ent.party, p.ent.parSpan, p.ent.parRule = other.code, other.span, other.rule
			}
		}
	}
}

// ownBody is where the words end of the standing body whose session the noun of t is by its
// pronoun: "عقدت اللجنة القنصلية التونسية الجزائرية اجتماعها"; 0 if none is told.
func (x *extractor) ownBody(f *frame, t *trigger) int {
	if t.noun.Pronoun != "ها" {
		return 0
	}
	for i := max(x.d.sentence(f.sent).first, t.noun.First-9); i < t.noun.First; i++ {
		if end := x.d.standingBody(i); end > 0 && end <= t.noun.First {
			return end
		}
	}
	return 0
}

// levelAt is where the words end that tell at token i of what level or which in its row a session
// is: "رفيع المستوى", "السابع"; i where none do.
func (d *document) levelAt(i int) int {
	switch strings.TrimPrefix(d.norm(i), "ال") {
	case "رفيع", "رفيعه", "عالي", "عاليه":
		if n := d.norm(i + 1); n == "المستوي" || n == "مستوي" {
			return i + 2
		}
	}
	if d.ordinal(i) && d.timeAt[i] < 0 {
		return i + 1
	}
	return i
}

// qualifier reports whether n only describes a session, between its noun and who takes part.
func (d *document) qualifier(n string) bool {
	return d.lex.Has("qualifier", strings.TrimPrefix(n, "ال"))
}
