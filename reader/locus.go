package reader

import (
	"strings"

	"mahdar/lexicon"
)

// where finds the place of a frame: told in its own clause, as the city of the
// venue, or where the clause before it with "حيث" goes to.
func (x *extractor) where(f *frame) *place {
	if p := x.venueCity(f); p != nil {
		return p
	}
	reach := x.reach(f)
	var best *place
	bestCost := 1 << 30
	for _, l := range x.d.loci(f.sent) {
		if !reach.has(l.at) || x.inName(l.first) || x.inOffice(l.first) || x.foreign(f, l.at) || x.isTopic(f, l) {
			continue
		}
		cost := 0
		switch {
		case l.at >= f.trig.last:
			cost = l.at - f.trig.last
		case l.next <= f.trig.first:
			cost = 5 + f.trig.first - l.next
		}
		if l.country1 {
			cost += 40
		}
		if cost < bestCost {
			p := l.place
			best, bestCost = &p, cost
		}
	}
	if best == nil || best.country1 {
		if p := x.whereTo(f); p != nil && (best == nil || p.country == best.country && !p.country1) {
			return p
		}
	}
	return best
}

// reach is the part of the sentence whose adverbials belong to f: its scope, and
// what stands before "من المقرر أن": "وفي الدوحة من المقرر أن يجتمع".
func (x *extractor) reach(f *frame) span {
	d := x.d
	r := f.scope
	s := d.sentence(f.sent)
	for r.first > s.first {
		if n := d.norm(r.first - 1); n != "ان" && n != "انه" && n != "انها" {
			return r
		}
		k := r.first - 2
		for k > s.first && k > r.first-6 && !x.expects(k) {
			k--
		}
		if !x.expects(k) {
			return r
		}
		for k > s.first && !d.clauseBreak(k-1) {
			k--
		}
		if d.clauseBreak(k - 1) {
			k--
		}
		if k >= r.first {
			return r
		}
		r.first = max(k, s.first)
	}
	return r
}

// expects reports whether a word that makes what follows planned stands at i.
func (x *extractor) expects(i int) bool {
	m, ok := x.d.match(i, lexicon.Status)
	return ok && m.Entry.Attr["status"] == "planned"
}

// foreign reports whether token i stands in a relative clause that tells of
// something else than f's session: "الاتفاق الذي أبرم في فيينا".
func (x *extractor) foreign(f *frame, i int) bool {
	d := x.d
	for j := i - 1; j >= f.scope.first; j-- {
		if f.trig.has(j) {
			return false
		}
		n := d.norm(j)
		if n == "," && j > f.trig.last {
			return false // the relative clause is over
		}
		if d.relative(strings.TrimPrefix(n, "و")) {
			if j < f.trig.first {
				return !d.comma(i, f.trig.first)
			}
			return !(j-f.trig.last <= 1 && !x.taken[j-1])
		}
	}
	return false
}

func (d *document) comma(a, b int) bool {
	for j := a; j < b; j++ {
		if d.norm(j) == "," {
			return true
		}
	}
	return false
}

// isTopic reports whether the place belongs to what is talked about rather than to
// the session: "الأوضاع في اليمن", "الحرب في سورية".
func (x *extractor) isTopic(f *frame, l locus) bool {
	d := x.d
	prev := l.at - 1
	s := d.sentence(f.sent)
	for prev >= s.first && (d.norm(prev) == "\"" || d.norm(prev) == "(") {
		prev--
	}
	if prev < s.first || f.trig.has(prev) || d.timeAt[prev] >= 0 || d.norm(prev) == "," || d.norm(prev) == ")" || d.norm(prev) == "-" {
		return false
	}
	if l.at < f.trig.first {
		return l.country1 && !x.taken[prev] && l.at-s.first > 3
	}
	if d.topicWord(prev) {
		return true
	}
	if d.venueWord(prev) {
		return false
	}
	topical := false
	for j := f.trig.last; j < prev; j++ {
		if d.topicWord(j) {
			topical = true
		}
	}
	if x.taken[prev] {
		return topical && l.country1
	}
	if _, _, ok := d.placeName(prev, true, false); ok {
		return topical && l.country1
	}
	if topical {
		return true
	}
	if !l.country1 {
		return false
	}
	// a country behind a plain noun: only right behind the session itself
	return prev-f.trig.last > 3 || x.anyTaken(f.trig.last, prev)
}

func (x *extractor) anyTaken(a, b int) bool {
	for j := a; j < b; j++ {
		if x.taken[j] {
			return true
		}
	}
	return false
}

// venueWord reports whether token i is a building or room where people meet:
// "بمقر الوزارة", "في مكتبه", "بقصر".
func (d *document) venueWord(i int) bool {
	n := strings.TrimPrefix(d.norm(i), "ب")
	switch strings.TrimPrefix(n, "ال") {
	case "مقر", "مقره", "مقرها", "مكتب", "مكتبه", "مكتبها", "قصر", "قصره", "ديوان", "وزاره", "مبني", "فندق", "قاعه", "مجلس", "مجلسه", "منزله", "منزل", "قصور", "سفاره", "امانه", "رياسه", "دار", "مطار", "بيت", "معهد", "مركز":
		return true
	}
	return false
}

// venueCity reads a venue that tells its city: "بمقر الوزارة", "في مكتبه",
// "بقصر ..." in a page with a dateline of that country.
func (x *extractor) venueCity(f *frame) *place {
	d := x.d
	dl := x.dateline()
	if dl == nil || d.isTitle(f.sent) && f.sent > 0 {
		return nil
	}
	for i := x.reach(f).first; i < f.scope.last; i++ {
		if x.taken[i] && !d.venueWord(i) || !d.venueWord(i) {
			continue
		}
		if n := d.norm(i); !strings.HasPrefix(n, "ب") && d.norm(i-1) != "في" && d.norm(i-1) != "داخل" {
			continue
		}
		if x.foreign(f, i) || d.cityWithin(i+1, min(i+8, f.scope.last)) {
			continue
		}
		// the venue is one of the host's
		for _, p := range f.parts {
			if p.ent.party == dl.country {
				return dl
			}
		}
	}
	return nil
}

// cityWithin reports whether a city is named among the tokens.
func (d *document) cityWithin(a, b int) bool {
	for i := a; i < b; i++ {
		if _, ok := d.match(i, lexicon.City, lexicon.Capital, lexicon.Seat); ok {
			if p, _, ok := d.locative(i); ok && !p.country1 {
				return true
			}
			if _, _, ok := d.placeName(i, true, false); ok {
				return true
			}
		}
	}
	return false
}

// dateline is the city of the page's dateline, nil if it has none.
func (x *extractor) dateline() *place {
	dl := x.d.page.Dateline
	if dl == nil || dl.Place.Empty() {
		return nil
	}
	s := x.d.tokensOf(dl.Place)
	if s.empty() {
		return nil
	}
	p, _, ok := x.d.placeName(s.first, true, false)
	if !ok || p.country1 {
		return nil
	}
	p.rule = "dateline"
	return &p
}

// whereTo reads the place out of the clause before f where f's verb goes on from
// a journey: "ينتقل إلى الدوحة حيث يلتقي", "وصل إلى بغداد للبحث مع", "يزور مصر
// ويلتقي خلالها".
func (x *extractor) whereTo(f *frame) *place {
	if !x.goesFromThere(f) {
		return nil
	}
	d := x.d
	s := d.sentence(f.sent)
	for i := f.trig.first - 1; i >= s.first; i-- {
		var p place
		ok := false
		switch n := d.norm(i); n {
		case "الي", "في", "وفي":
			j := i + 1
			if polityWord(d.norm(j)) {
				p, _, ok = d.cityOf(j)
			}
			if !ok {
				p, _, ok = d.placeName(j, true, false)
			}
		default:
			for _, m := range d.at[i] {
				if m.Prep == "ل" && (m.Entry.Class == lexicon.State || m.Entry.Class == lexicon.Capital || m.Entry.Class == lexicon.City) && m.Entry.Attr["weak"] == "" && !d.inside[i] {
					p, ok = d.placeOf(m), true
				}
				if m.Prep == "" && m.Conj == "" && (m.Entry.Class == lexicon.State || m.Entry.Class == lexicon.Capital) && x.visiting(i-1) {
					p, ok = d.placeOf(m), true
				}
			}
		}
		if ok && !x.inOffice(p.first) && !x.inName(p.first) {
			return &p
		}
	}
	return nil
}

// visiting reports whether the word at i is a visit or a verb of it: "زيارة",
// "يزور".
func (x *extractor) visiting(i int) bool {
	m, ok := x.d.match(i, lexicon.Contact)
	return ok && m.Entry.Attr["mode"] == "visit" && m.Entry.Attr["move"] != "leave" && m.Entry.Attr["move"] != "return"
}

// goesFromThere reports whether the words before f's trigger tie it to a journey
// told before: "حيث", "خلالها", "للقاء".
func (x *extractor) goesFromThere(f *frame) bool {
	d := x.d
	for i := max(f.trig.first-3, d.sentence(f.sent).first); i < f.trig.first; i++ {
		switch d.norm(i) {
		case "حيث", "وهناك", "ومنها", "وفيها":
			return true
		}
	}
	for i := f.trig.last; i < min(f.trig.last+3, d.sentence(f.sent).last); i++ {
		switch d.norm(i) {
		case "خلالها", "خلاله", "اثناءها", "هناك", "فيها":
			return true
		}
	}
	return x.aims(f)
}

// aims reports whether f is the purpose of what stands before it: "للقاء",
// "لإجراء محادثات", "ليلتقي", "بهدف عقد".
func (x *extractor) aims(f *frame) bool {
	for _, m := range x.d.at[f.trig.first] {
		if m.Prep == "ل" && (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && f.trig.first > x.d.sentence(f.sent).first {
			return true
		}
	}
	if !f.verb {
		for i := max(f.trig.first-2, 0); i < f.trig.first; i++ {
			switch n := x.d.norm(i); n {
			case "لعقد", "لاجراء", "لبدء", "لحضور", "لاستيناف", "لاستكمال", "لمواصله", "لمتابعه":
				return true
			case "بهدف", "بغرض", "بغيه", "اجل":
				return true
			}
		}
	}
	return false
}
