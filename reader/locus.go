package reader

import (
	"strings"

	"mahdar/lexicon"
)

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

// hosting reads the place that is the subject of the verb: "استضافت الدوحة
// اجتماعا", "شهدت القاهرة لقاء", "القمة التي تستضيفها العاصمة القبرصية نيقوسيا".
func (x *extractor) hosting(f *frame) *place {
	d := x.d
	s := d.sentence(f.sent)
	for i := max(f.scope.first, f.trig.first-8); i < min(s.last, f.trig.last+14); i++ {
		if x.taken[i] || i >= f.scope.last && !d.relative(d.norm(i-1)) {
			continue
		}
		ok := false
		for _, m := range d.at[i] {
			if finite(m) && (m.Entry.Attr["role"] == "venue" || m.Entry.Attr["subject"] == "place") {
				ok = true
			}
		}
		if !ok {
			continue
		}
		for j := i + 1; j < min(i+4, s.last); j++ {
			if polityWord(d.norm(j)) {
				if p, _, ok := d.cityOf(j); ok {
					return &p
				}
			}
			if p, _, ok := d.placeName(j, true, false); ok {
				return &p
			}
			if x.taken[j] {
				break
			}
		}
		if p := d.placeBefore(i); p != nil {
			return p
		}
	}
	return nil
}

// placeBefore is the place whose name ends right before token i.
func (d *document) placeBefore(i int) *place {
	for j := i - 1; j >= max(0, i-3); j-- {
		if p, next, ok := d.placeName(j, true, false); ok && next == i {
			return &p
		}
	}
	return nil
}

// reach is the part of the sentence whose adverbials belong to f: its scope, and
// what stands before "من المقرر أن": "وفي الدوحة من المقرر أن يجتمع".
func (x *extractor) reach(f *frame) span {
	d := x.d
	r := f.scope
	s := d.sentence(f.sent)
	r.last = x.relativeEnd(f, r.last)
	if k := d.timeAt[s.first]; k >= 0 && d.times[k].Last < r.first && d.norm(d.times[k].Last) == ":" && r.first == d.times[k].Last+1 {
		r.first = s.first // "24 سبتمبر 1990: ..."
	}
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

// relativeEnd is where a relative clause ends that stands behind the scope and tells
// more of the session: "القمة بين أ وب، والتي جرت في فيتنام في فبراير".
func (x *extractor) relativeEnd(f *frame, end int) int {
	d := x.d
	s := d.sentence(f.sent)
	if f.verb || end >= s.last || end < f.trig.last {
		return end
	}
	i := end
	if !d.relative(strings.TrimPrefix(d.norm(i), "و")) {
		if !d.relative(strings.TrimPrefix(d.norm(i-1), "و")) {
			return end
		}
		i--
	}
	if !x.ofSession(i + 1) {
		return end
	}
	for j := i + 2; j < s.last; j++ {
		if x.taken[j] {
			continue
		}
		if n := d.norm(j); n == "ان" && j-i <= 4 {
			continue // "التي كان يفترض أن تجمع"
		}
		if _, light := d.light(j); light && j-i <= 5 {
			continue
		}
		if d.clauseBreak(j) {
			return j
		}
	}
	return s.last
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
		if n == "," && (j > f.trig.last || i-j > 1) {
			return false // the relative clause is over
		}
		if d.relative(strings.TrimPrefix(n, "و")) {
			if j < f.trig.first {
				return d.comma(i, f.trig.first)
			}
			return !(j-f.trig.last <= 1 && !x.taken[j-1]) && !x.ofSession(j+1)
		}
	}
	return false
}

// ofSession reports whether the relative clause that begins at token i tells of a
// session: its verb is one that sessions take, or tells what became of it.
func (x *extractor) ofSession(i int) bool {
	for _, m := range x.d.at[i] {
		switch m.Entry.Class {
		case lexicon.Light, lexicon.Status:
			return true
		}
	}
	switch n := x.d.norm(i); n {
	case "كان", "كانت", "تستمر", "يستمر", "تستغرق", "تمتد", "من":
		return true
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
	case "مقر", "مقره", "مقرها", "مكتب", "مكتبه", "مكتبها", "قصر", "قصره", "ديوان", "وزاره", "مبني", "فندق", "قاعه", "مجلس", "مجلسه", "منزله", "منزل", "قصور", "سفاره", "امانه", "رياسه", "دار", "مطار", "بيت", "معهد", "مركز", "فنادق", "قاعات":
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
	for i := f.trig.first - 1; i >= max(s.first, f.trig.first-far); i-- {
		if p, ok := x.station(i, f); ok && !x.inOffice(p.first) && !x.inName(p.first) {
			return &p
		}
	}
	return nil
}

// station reads at token i a place that somebody goes to or is at: "إلى الدوحة",
// "للقاهرة", "يزور مصر", "قادما من جدة حيث".
func (x *extractor) station(i int, f *frame) (place, bool) {
	d := x.d
	n := strings.TrimPrefix(d.norm(i), "و")
	if n == "الي" || n == "في" || n == "من" {
		j := i + 1
		p, next, ok := place{}, 0, false
		if polityWord(d.norm(j)) {
			p, next, ok = d.cityOf(j)
		}
		if !ok {
			p, next, ok = d.placeName(j, true, false)
		}
		if ok && n == "من" {
			for next < f.trig.first && d.norm(next) == "," {
				next++
			}
			ok = d.norm(next) == "حيث"
		}
		return p, ok
	}
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.State, lexicon.Capital, lexicon.City:
		default:
			continue
		}
		if m.Entry.Attr["weak"] != "" || d.inside[i] || m.Conj != "" {
			continue
		}
		if m.Prep == "ل" || m.Prep == "ب" || m.Prep == "" && x.visiting(i-1) {
			return d.placeOf(m), true
		}
	}
	return place{}, false
}

// visiting reports whether the word at i is a visit or a verb of it: "زيارة",
// "يزور".
func (x *extractor) visiting(i int) bool {
	m, ok := x.d.match(i, lexicon.Contact)
	return ok && m.Entry.Attr["mode"] == "visit" && m.Entry.Attr["move"] != "leave" && m.Entry.Attr["move"] != "return"
}

// goesFromThere reports whether the words before f's trigger tie it to a journey
// told before: "حيث", "خلالها", "للقاء", "زار معراب والتقى".
func (x *extractor) goesFromThere(f *frame) bool {
	if x.there(f) {
		return true
	}
	d := x.d
	for i := f.trig.last; i < min(f.trig.last+3, d.sentence(f.sent).last); i++ {
		switch d.norm(i) {
		case "خلالها", "خلاله", "اثناءها", "هناك", "فيها":
			return true
		}
	}
	return x.aims(f) || x.joinsJourney(f)
}

// there reports whether "حيث", "وهناك" or "ومنها" leads to f: what is told before it
// of place and day is f's too.
func (x *extractor) there(f *frame) bool {
	d := x.d
	for i := max(f.trig.first-3, d.sentence(f.sent).first); i < f.trig.first; i++ {
		switch d.norm(i) {
		case "حيث", "وهناك", "وفيها":
			return true
		}
	}
	return false
}

// joinsJourney reports whether f's verb is joined to a verb of visiting in the same
// sentence: "زار المدينة، واجتمع", "وصل إلى الرياض والتقى".
func (x *extractor) joinsJourney(f *frame) bool {
	if !f.verb || f.mode == "visit" || !strings.HasPrefix(x.d.norm(f.trig.first), "و") {
		return false
	}
	for i := f.trig.first - 1; i >= max(x.d.sentence(f.sent).first, f.trig.first-far); i-- {
		for _, m := range x.d.at[i] {
			if finite(m) && m.Entry.Class == lexicon.Contact && m.Entry.Attr["mode"] == "visit" && m.Prep == "" && !x.taken[i] {
				return true
			}
		}
	}
	return false
}

// aims reports whether f is the purpose of what stands before it: "للقاء",
// "لإجراء محادثات", "ليلتقي", "بهدف عقد".
func (x *extractor) aims(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	if f.trig.first <= first || strings.TrimPrefix(d.norm(f.trig.first-1), "و") == "كان" || strings.HasPrefix(d.norm(f.trig.first-1), "كان") {
		return false
	}
	for _, m := range d.at[f.trig.first] {
		if m.Prep == "ل" && (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) {
			return finite(m) || x.journeyBefore(f)
		}
	}
	if !f.verb {
		for i := max(f.trig.first-2, first); i < f.trig.first; i++ {
			switch n := d.norm(i); n {
			case "لعقد", "لاجراء", "لبدء", "لحضور", "لاستيناف", "لاستكمال", "لمواصله", "لمتابعه":
				return !strings.HasPrefix(d.norm(i-1), "كان")
			case "بهدف", "بغرض", "بغيه", "اجل":
				return true
			}
		}
	}
	return false
}

// journeyBefore reports whether a verb or noun of going somewhere stands before f
// in its sentence.
func (x *extractor) journeyBefore(f *frame) bool {
	for i := max(x.d.sentence(f.sent).first, f.trig.first-far); i < f.trig.first; i++ {
		for _, m := range x.d.at[i] {
			if m.Entry.Class == lexicon.Contact && m.Entry.Attr["mode"] == "visit" && !x.taken[i] {
				return true
			}
		}
	}
	return false
}

// isVenue reports whether a word for a side is only where something happens: "بمقر
// الوزارة", "في مكتبه".
func (x *extractor) isVenue(m *mention) bool {
	if m.kind != kGroup {
		return false
	}
	d := x.d
	if d.venueWord(m.first-1) && (strings.HasPrefix(d.norm(m.first-1), "ب") || d.norm(m.first-2) == "في") {
		return true
	}
	return d.venueWord(m.first) && (m.gov == "في" || m.gov == "ب" || m.gov == "داخل")
}
