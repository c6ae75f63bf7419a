package reader

import (
	"slices"
	"strconv"
	"strings"

	"mahdar/lexicon"
)

// sports reports whether a sentence tells of a match: its meetings are none.
func (x *extractor) sports(n int) bool {
	s := x.d.sentence(n)
	words := 0
	for i := s.first; i < s.last; i++ {
		if m, ok := x.d.match(i, lexicon.Topic); ok && m.Entry.Key == "sport" {
			return true
		}
		if x.d.in("sport", i) {
			words++
		}
	}
	return words > 2
}

// matchPage reports whether the page is one of sport: several words of sport, and
// one in thirty words of the text at least.
func (d *document) matchPage() bool {
	return d.sport >= 5 && d.sport*30 >= len(d.toks)
}

// sportWords counts the words of sport in the page.
func (d *document) sportWords() int {
	n := 0
	for i := range d.toks {
		if d.in("sport", i) {
			n++
		}
	}
	return n
}

// playful reports whether s is told among words of sport, if fewer than make a page of it,
// and nobody in it holds an office of state: heads of federations.
func (x *extractor) playful(s *session) bool {
	n := x.d.sport
	return n >= 4 && n*50 >= len(x.d.toks) && !slices.ContainsFunc(s.parts, func(p *part) bool { return official(p) || p.ent.office == "ambassador" })
}

// faint reports whether what the page tells of s is too little to stand as a session
// of two sides: a word about two states, a journey of somebody who holds no office.
func (x *extractor) faint(s *session) bool {
	known := s.when != nil || s.place != nil
	head := x.prominent(s)
	if (s.role == "background" || !head) && x.longAgo(s) || x.unofficial(s) || x.playful(s) {
		return true
	}
	bare := bareSides(s.parts)
	switch {
	case s.bid():
		return !x.envoys(s) && !head
	case s.mode == "visit":
		return !x.envoys(s) || x.passing(s) || s.when == nil && !head && bare > 0 && s.status != "proposed" && (x.onlyMoves(s) || x.whereabouts(s))
	case s.mode == "message":
		return bare > 0 && s.when == nil && !head
	case s.mode != "meeting" || bare == 0 || s.status == "called_off" || s.status == "proposed":
		return false
	case s.status == "planned" && slices.ContainsFunc(s.frames, func(f *frame) bool { return f.verb || f.agreed }):
		// what a verb announces has no day as yet, and often no names on the other side
		return bare == len(partiesOf(s.parts)) && !known && !head && !slices.ContainsFunc(s.frames, func(f *frame) bool { return f.agreed })
	case bare == len(partiesOf(s.parts)):
		return (s.when == nil || !x.dates(s)) && !head
	}
	return !known && !head
}

// dates reports whether a frame of s tells its day by itself: of states alone, a day that is
// only that of what was told before says nothing.
func (x *extractor) dates(s *session) bool {
	return slices.ContainsFunc(s.frames, func(f *frame) bool { return x.dated(f) != nil })
}

// unofficial reports whether one side is there only through somebody who heads a house of
// learning, healing or sport, or through people of business: an ambassador who looks at a
// university, a minister before a chamber of commerce.
func (x *extractor) unofficial(s *session) bool {
	only := map[string]bool{}
	for _, p := range s.parts {
		was, told := only[p.ent.party]
		only[p.ent.party] = (was || !told) && (p.ent.office == "business" && s.mode == "meeting" || p.ent.office == "other" && x.ofHouse(p.ent.offSpan))
	}
	for _, o := range only {
		if o {
			return true
		}
	}
	return false
}

// ofHouse reports whether an office is told of such a house, at its end or right behind it.
func (x *extractor) ofHouse(office span) bool {
	for i := office.first; i <= office.last; i++ {
		if x.d.in("house", i) {
			return true
		}
	}
	return false
}

// longAgo reports whether s was decades before the page: history, not news.
func (x *extractor) longAgo(s *session) bool {
	if s.when == nil || len(s.when.to) < 4 || !x.d.date.Known() {
		return false
	}
	year, err := strconv.Atoi(s.when.to[:4])
	return err == nil && year < x.d.date.Year-20
}

// onlyMoves reports whether verbs of moving alone tell of s: "توجه", "غادر", not "يصل في زيارة
// رسمية".
func (x *extractor) onlyMoves(s *session) bool {
	return !slices.ContainsFunc(s.frames, func(f *frame) bool {
		return !f.moves && (!f.occasion || x.counts(s, f)) || f.moves && slices.ContainsFunc(x.framesOf(f.sent), func(g *frame) bool {
			return g.mode == "visit" && !g.verb && x.stately(g) && f.scope.has(g.trig.first) && g.trig.first > f.trig.first
		})
	})
}

// passing reports whether s is told first as a journey on which somebody said something, and no
// more is told of it: "قال أ خلال زيارة إلى ب".
func (x *extractor) passing(s *session) bool {
	return s.frames[0].occasion && !slices.ContainsFunc(s.frames, func(f *frame) bool {
		return x.counts(s, f) || f.verb && !f.moves
	})
}

// counts reports whether f calls the visit s official, or tells that it is one of talks; where that
// is only when something was said, in the lead.
func (x *extractor) counts(s *session, f *frame) bool {
	return (!f.occasion || x.prominent(s)) && (x.stately(f) || x.forTalks(f))
}

// forTalks reports whether the words behind the noun of f tell that the visit is one of talks:
// "زيارة إلى ب لبحث", "زيارة يبحث خلالها".
func (x *extractor) forTalks(f *frame) bool {
	for i := f.trig.last; i < min(f.trig.last+14, x.d.sentence(f.sent).last); i++ {
		m, ok := x.d.contact(i)
		if ok && m.Entry.Attr["mode"] != "visit" && (m.Prep == "ل" && !finite(m) || finite(m) && during[x.d.norm(m.Last)]) {
			return true
		}
	}
	return false
}

// stately reports whether the noun of f calls a visit official, of state or of work.
func (x *extractor) stately(f *frame) bool {
	_, kind, _ := strings.Cut(f.lemma, " ")
	switch kind {
	case "", "قصير", "خاطف", "مفاجئ":
		return false
	}
	return true
}

// whereabouts reports whether s is told only to say where somebody is: "قال الوزير، الذي يزور
// المكسيك، إن".
func (x *extractor) whereabouts(s *session) bool {
	return !slices.ContainsFunc(s.frames, func(f *frame) bool {
		aside := x.d.relative(x.d.norm(f.trig.first - 1))
		return !f.verb || f.tense != lexicon.Present || f.status == "planned" || !aside || x.purposeful(f)
	})
}

// prominent reports whether the headline or the lead tells of s.
func (x *extractor) prominent(s *session) bool {
	for _, f := range s.frames {
		if x.d.isTitle(f.sent) || f.sent == x.d.lead() || f.sent > 0 && f.sent-1 == x.d.lead() && x.cameAbout(f.sent) {
			return true
		}
	}
	return false
}

// bareSides counts the parties of which nobody is named or titled.
func bareSides(ps []*part) int {
	told := map[string]bool{}
	for _, p := range ps {
		told[p.ent.party] = told[p.ent.party] || p.ent.person() || p.ent.office != "" && p.ent.office != "other"
	}
	n := 0
	for _, t := range told {
		if !t {
			n++
		}
	}
	return n
}

// envoys reports whether somebody with an office of state takes part, or one who
// leads a movement: who travels otherwise does not go for his state.
func (x *extractor) envoys(s *session) bool { return slices.ContainsFunc(s.parts, official) }

// official reports whether p holds an office of state, leads a movement or is a delegation.
func official(p *part) bool {
	if p.envoys {
		return true
	}
	switch p.ent.office {
	case "", "business", "religious_leader", "other", "ambassador", "legislator", "governor":
		return false
	}
	return true
}
