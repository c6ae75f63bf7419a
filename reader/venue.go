package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// hosting reads the place that is the subject of the verb: "استضافت الدوحة
// اجتماعا", "شهدت القاهرة لقاء", "القمة التي تستضيفها العاصمة القبرصية نيقوسيا".
func (x *extractor) hosting(f *frame) *place {
	d := x.d
	s := d.sentence(f.sent)
	for i := max(f.scope.first, f.trig.first-8); i < min(s.last, f.trig.last+14); i++ {
		if x.taken[i] || i >= f.scope.last && !d.relative(d.norm(i-1)) {
			continue
		}
		if !d.venueVerb(i) {
			continue
		}
		far := i + 4
		if d.venueWord(i + 1) {
			far = i + 7 // "احتضن مقر الأمم المتحدة بجنيف"
		}
		for j := i + 1; j < min(far, s.last); j++ {
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

// venueWord reports whether token i is a building or room where people meet:
// "بمقر الوزارة", "في مكتبه", "بقصر".
func (d *document) venueWord(i int) bool {
	if d.norm(i) == "برياسه" {
		return false // "برئاسة فلان"
	}
	n := strings.TrimPrefix(d.norm(i), "ب")
	switch strings.TrimPrefix(n, "ال") {
	case "مقر", "مقره", "مقرها", "مكتب", "مكتبه", "مكتبها", "قصر", "قصره", "ديوان", "وزاره", "مبني", "فندق", "قاعه", "مجلس", "مجلسه", "منزله", "منزل", "قصور", "سفاره", "امانه", "رياسه", "دار", "مطار", "بيت", "معهد", "مركز", "فنادق", "قاعات":
		return true
	}
	return false
}

// atHisOffice reports whether "مكتبه" at token i is the office of one who receives there, and no library:
// "استقبل بمكتبه وزير الصحة".
func (d *document) atHisOffice(i int) bool {
	return d.norm(i) == "بمكتبه" || d.norm(i) == "مكتبه" && d.norm(i-1) == "في"
}

// venueVerb reports whether the verb at i has as its subject where something happens.
func (d *document) venueVerb(i int) bool {
	return i >= 0 && slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool { return finite(m) && takesVenue(m.Entry) })
}

// takesVenue reports whether the subject of a verb is where a session is held.
func takesVenue(verb *lexicon.Entry) bool {
	return verb.Attr["role"] == "venue" || verb.Attr["subject"] == "place"
}

// ofVenue reports whether the word at i completes the name of a venue before it, and is no
// verb and no session: "في مقر إقامته", "بقصر المؤتمرات".
func (d *document) ofVenue(i int) bool {
	if i > 1 && d.norm(i-1) == "عام" && strings.HasSuffix(d.norm(i-2), "ديوان") {
		i-- // "بديوان عام الوزارة"
	}
	switch n := strings.TrimPrefix(d.norm(i-1), "ب"); n {
	case "مقره", "مقرها", "مكتبه", "مكتبها", "قصره", "مجلسه", "منزله":
		return false
	case "محل", "صاله":
		return true
	default:
		return !strings.HasPrefix(n, "ال") && d.venueWord(i-1)
	}
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

// here is the city of the dateline where the clause of f points to it: "عقد هنا اليوم".
func (x *extractor) here(f *frame) *place {
	for i := f.trig.first; i < f.scope.last; i++ {
		if x.d.norm(i) == "هنا" && !x.taken[i] && !x.quoted(f, i) {
			return x.dateline()
		}
	}
	return nil
}

// ownVenue is the country of the side in whose house s is told to be: "بمقر وزارة
// الخارجية الجزائرية".
func (x *extractor) ownVenue(s *session) *place {
	d := x.d
	for _, f := range x.fronts(s) {
		for i := x.reach(f).first; i < f.scope.last; i++ {
			if x.taken[i] || !d.venueWord(i) || !strings.HasPrefix(d.norm(i), "ب") && d.norm(i-1) != "في" || x.foreign(f, i) {
				continue
			}
			house := false
			for j := i; j < min(i+5, f.scope.last); j++ {
				switch strings.TrimPrefix(strings.TrimPrefix(d.norm(j), "ب"), "ال") {
				case "وزاره", "رياسه", "حكومه", "برلمان", "قصر":
					house = true
				case "سفاره", "سفير", "قنصليه", "اقامه":
					return nil
				}
				m, ok := d.match(j, lexicon.Nisba, lexicon.State)
				if ok && house && containsParty(partiesOf(s.parts), m.Entry.Key) {
					return &place{span: span{m.First, m.Last}, country: m.Entry.Key, rule: "host"}
				}
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
	dl := x.d.line
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

// roomOf reports whether m only tells whose room something happens in: "في مكتب سموه".
func (d *document) roomOf(m *mention) bool {
	return m.key == "pron" && d.venueWord(m.first-1) && (strings.HasPrefix(d.norm(m.first-1), "ب") || d.norm(m.first-2) == "في")
}

// isVenue reports whether a word for a side is only where something happens: "بمقر
// الوزارة", "في مكتبه", and a party behind a word for its seat: "بمقر الحزب".
func (x *extractor) isVenue(m *mention) bool {
	d := x.d
	if m.kind == kParty {
		if at := m.first; d.venueWord(at) && d.venueVerb(at-1) || d.venueWord(at-1) && d.venueVerb(at-2) {
			return true // "احتضن قصر الإليزيه قمة", "استضاف مقر الأمم المتحدة محادثات"
		}
		return d.venueWord(m.first-1) && (strings.HasPrefix(d.norm(m.first-1), "بمقر") || strings.HasPrefix(d.norm(m.first-1), "مقر") && d.norm(m.first-2) == "في")
	}
	if m.kind != kGroup {
		return false
	}
	if d.venueWord(m.first-1) && (strings.HasPrefix(d.norm(m.first-1), "ب") || d.norm(m.first-2) == "في") || d.housed(m.first) {
		return true
	}
	return d.venueWord(m.first) && (m.gov == "في" || m.gov == "ب" || m.gov == "داخل")
}

// houseOfOthers takes out of a session of two sides the third in whose house they sat: "التقى أ نظيره
// ب بمقر الأمم المتحدة". Beside one side alone the house may tell the other.
func (x *extractor) houseOfOthers(f *frame) {
	if len(f.parties()) < 3 {
		return
	}
	for _, m := range x.bySent[f.sent] {
		if m.kind == kParty && m.gov == "ب" && (m.seat || x.d.venueWord(m.first)) {
			f.parts = slices.DeleteFunc(f.parts, func(p *part) bool { return p.ent.bare() && p.at == m.first })
		}
	}
}

// housed reports whether the party at token i is there as the owner of a house in which something
// happens: "في مقر الحزب", "بمقر القيادة العامة لحركة".
func (d *document) housed(i int) bool {
	for j := i - 1; j > max(0, i-4) && d.sent[j] == d.sent[i]; j-- {
		switch d.norm(j) {
		case "مقر", "مقره", "مبني", "بمقر", "بمبني":
			_, in := d.governor(j - 1)
			return in || strings.HasPrefix(d.norm(j), "ب")
		}
		if !d.definiteWord(j) {
			break
		}
	}
	return false
}

// venues marks the capitals that tell where a session was: "لقاء الدوحة سيبحث".
func (x *extractor) venues(n int, ts []*trigger) {
	for _, t := range ts {
		if t.noun == nil || t.verb != nil && !t.rel && !t.gathering() || t.mode == "visit" || t.noun.Pronoun != "" {
			continue
		}
		ms := x.bySent[n]
		for k, m := range ms {
			beside := k+1 < len(ms) && ms[k+1].joined && ms[k+1].first-m.last <= 2 // "لقاء الدوحة والرياض"
			if m.first == t.last && m.bare && m.kind == kParty && (t.verb == nil || m.capital) && !x.organisation(m) && !beside {
				m.venue = true
			}
		}
	}
}

// venue reports whether a lone capital or state behind a noun tells where it was:
// "لقاء الدوحة".
func (x *extractor) venue(ms []*mention, m *mention, f *frame) bool {
	if !m.bare || m.kind != kParty || m.joined || f.mode == "visit" {
		return false
	}
	for _, o := range ms {
		if o.joined && o.first > m.first && o.first-m.last <= 2 {
			return false
		}
	}
	return true
}
