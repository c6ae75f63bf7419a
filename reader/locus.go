package reader

// far is how many tokens before a trigger words can still bear on it; no sentence
// that people write needs more.
const far = 80

// where finds the place of a frame: told in its own clause, as the city of the
// venue, or where the clause before it with "حيث" goes to.
func (x *extractor) where(f *frame) *place {
	if p := x.hosting(f); p != nil {
		p.hosting = true
		return p
	}
	if p := x.venueCity(f); p != nil {
		return p
	}
	if p := x.here(f); p != nil {
		return p
	}
	reach := x.reach(f)
	var best *place
	bestCost := 1 << 30
	for _, l := range x.d.loci(reach) {
		if !reach.has(l.at) || x.inName(l.first) || x.inOffice(l.first) || x.foreign(f, l.at) || x.isTopic(f, l) || x.quoted(f, l.at) {
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

// isTopic reports whether the place belongs to what is talked about rather than to
// the session: "الأوضاع في اليمن", "الحرب في سورية".
func (x *extractor) isTopic(f *frame, l locus) bool {
	d := x.d
	prev := l.at - 1
	s := d.sentence(f.sent)
	for prev >= s.first && (d.norm(prev) == "\"" || d.norm(prev) == "(") {
		prev--
	}
	if d.norm(prev) == "وذلك" {
		return false // back to the session itself: "منذ اندلاع الحرب، وذلك في جنيف"
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
		if d.topicWord(j) && !x.taken[j] {
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

// quoted reports whether token i stands in quotation marks that do not hold the
// trigger of f: "بحث معه "الإرهاب في المدينة"".
func (x *extractor) quoted(f *frame, i int) bool {
	open := 0
	for j := f.trig.last; j < i; j++ {
		if x.d.norm(j) == "\"" {
			open++
		}
	}
	return open%2 == 1
}
