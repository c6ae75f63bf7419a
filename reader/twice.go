package reader

import (
	"slices"

	"mahdar/lexicon"
)

// twice joins what is told of one session as held and as still to come: "توجه أ إلى باريس لإجراء
// محادثات مع ب" under the headline "لقاء أ وب". They are two where one is told as another one, or of
// another day, or where a verb in the past tells of the one and a day ahead is that of the other.
func (x *extractor) twice(list []*session) []*session {
	for k := 0; k < len(list); k++ {
		s := list[k]
		j := slices.IndexFunc(list, func(o *session) bool { return s.status != "planned" && o.status == "planned" && x.toldTwice(s, o) })
		if j < 0 {
			continue
		}
		if x.happened(s) {
			s.joinHeld(list[j])
		} else {
			s.joinPlanned(list[j])
		}
		list = slices.Delete(list, j, j+1)
		k = -1
	}
	return list
}

// lastOnes joins what is told as the last session of its kind, with no day, with one of the same people that
// the page tells with its day: "إبان زيارته الأخيرة لكينيا", "خلال زيارته لنيروبي في مارس"; what is to
// come of the same people on the same day; and a visit of the headline alone with that of the body.
func (x *extractor) lastOnes(list []*session) []*session {
	for k := 0; k < len(list); k++ {
		s := list[k]
		j := slices.IndexFunc(list, func(o *session) bool { return o != s && x.toldAgain(s, o) })
		if j < 0 {
			continue
		}
		list[j].frames = append(list[j].frames, s.frames...)
		slices.SortStableFunc(list[j].frames, func(a, b *frame) int { return a.trig.first - b.trig.first })
		list = slices.Delete(list, k, k+1)
		k--
	}
	return list
}

// toldAgain reports whether o tells s again, of the same status and kind.
func (x *extractor) toldAgain(s, o *session) bool {
	switch {
	case o.mode != s.mode || o.status != s.status || s.bid() || o.bid():
		return false
	case x.headlineVisit(s) && sameParties(s.parts, o.parts):
		return true
	case !sameSides(s.parts, o.parts):
		return false
	case s.status == "held":
		return x.calledLast(s) && x.dates(o)
	}
	return s.status == "planned" && onOneDay(s, o)
}

// headlineVisit reports whether s is a visit of which the headline alone tells, of nobody by name.
func (x *extractor) headlineVisit(s *session) bool {
	return s.mode == "visit" && !x.inBody(s) && !slices.ContainsFunc(s.parts, func(p *part) bool { return p.ent.person() })
}

// sameParties reports whether both are of the same parties.
func sameParties(a, b []*part) bool {
	p, q := partiesOf(a), partiesOf(b)
	return len(p) == len(q) && !slices.ContainsFunc(p, func(w string) bool { return !containsParty(q, w) })
}

// onOneDay reports whether the days of both are told and the same, and neither is told as another one.
func onOneDay(s, o *session) bool {
	another := func(f *frame) bool { return f.fresh || f.turn != thisTurn }
	return s.when != nil && o.when != nil && s.when.from == o.when.from && s.when.to == o.when.to &&
		!slices.ContainsFunc(s.frames, another) && !slices.ContainsFunc(o.frames, another)
}

// calledLast reports whether s is told, with no day and but as a noun, as the last of its kind: "زيارته الأخيرة".
func (x *extractor) calledLast(s *session) bool {
	last := false
	for _, f := range s.frames {
		if f.verb || x.dated(f) != nil || x.d.isTitle(f.sent) {
			return false
		}
		for i := f.trig.last; i < min(f.trig.last+6, x.d.sentence(f.sent).last); i++ {
			n := x.d.norm(i)
			if n == "," {
				break
			}
			last = last || n == "الاخيره" || n == "الاخير"
		}
	}
	return last
}

// joinHeld takes into s, which was held, what o tells of it as to come.
func (s *session) joinHeld(o *session) {
	for _, f := range o.frames {
		f.status = ""
		s.join(f)
	}
}

// joinPlanned takes o, which is to come, into s, which only seemed to be over.
func (s *session) joinPlanned(o *session) {
	for _, f := range s.frames {
		if f.status == "held" {
			f.status = "planned"
		}
	}
	s.status, s.frames = "planned", slices.Concat(o.frames, s.frames)
	for _, p := range o.parts {
		s.include(p)
	}
}

// toldTwice reports whether o, told as to come, is s.
func (x *extractor) toldTwice(s, o *session) bool {
	if s.status != "held" && s.status != "" || s.looksBack() && !o.looksBack() {
		return false
	}
	if s.mode != o.mode || s.bid() || o.bid() || s.sitting != "" || o.sitting != "" || !sameSides(s.parts, o.parts) {
		return false
	}
	past := x.happened(s)
	return !slices.ContainsFunc(o.frames, func(f *frame) bool {
		if f.turn != thisTurn || f.agreed || f.fresh || x.again(f) || x.otherDay(s, f) || x.otherLand(s, f) {
			return true
		}
		m := x.dated(f)
		return past && (f.verb || m != nil && x.isComing(m))
	}) && !slices.ContainsFunc(s.frames, func(f *frame) bool { return f.turn == formerTurn || f.back })
}

// otherLand reports whether f is told of another country than one of the frames of s.
func (x *extractor) otherLand(s *session, f *frame) bool {
	p := x.where(f)
	return p != nil && p.country != "" && slices.ContainsFunc(s.frames, func(g *frame) bool {
		q := x.where(g)
		return q != nil && q.country != "" && q.country != p.country
	})
}

// happened reports whether a verb in the past tense tells in the body of s, but of a journey to it.
func (x *extractor) happened(s *session) bool {
	return slices.ContainsFunc(s.frames, func(f *frame) bool {
		return f.verb && f.tense == lexicon.Past && (f.mode == s.mode && !f.moves) && !x.d.isTitle(f.sent)
	})
}

// sameSides reports whether both are the very same people.
func sameSides(a, b []*part) bool {
	in := func(p *part, list []*part) bool {
		return slices.ContainsFunc(list, func(q *part) bool { return q.ent == p.ent })
	}
	return len(a) == len(b) && !slices.ContainsFunc(a, func(p *part) bool { return !in(p, b) })
}
