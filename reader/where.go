package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// locus is a place told in a sentence, with the words that lead to it.
type locus struct {
	place
	at   int // the preposition, or the word such as "مدينة" before it
	next int // the token behind it
}

// loci lists the places among the tokens of s that a preposition makes the scene of
// something: "في القاهرة", "بالرياض", "داخل مقر السفارة في باريس".
func (d *document) loci(s span) []locus {
	var out []locus
	for i := s.first; i < s.last; i++ {
		n := d.norm(i)
		if n != "في" && n != "وفي" && n != "داخل" && !strings.HasPrefix(strings.TrimPrefix(n, "و"), "ب") {
			continue
		}
		if p, next, ok := d.locative(i); ok {
			out = append(out, locus{place: p, at: i, next: next})
			i = next - 1
		}
	}
	return out
}

// polityWord tells the words that may stand between a preposition and a place's
// name.
func polityWord(n string) bool {
	switch strings.TrimPrefix(n, "ال") {
	case "مدينه", "منتجع", "محافظه", "جزيره", "ولايه", "منطقه", "بلده", "امارة", "اماره", "دوله", "جمهوريه", "مملكه", "عاصمه", "اقليم", "مقاطعه", "ضاحيه", "قريه", "سلطنه", "حاضره", "ميناء", "بلديه", "مطار":
		return true
	}
	return false
}

// natural tells the words that may be part of a place's own name: "جزيرة بالي".
func natural(n string) bool {
	return n == "جزيره" || n == "منطقه" || n == "منتجع" || n == "مدينه"
}

// locative reads a place at token i as where something is: "في القاهرة",
// "بالرياض", "في مدينة سان فرانسيسكو", "في العاصمة القطرية الدوحة".
func (d *document) locative(i int) (place, int, bool) {
	in := false
	switch d.norm(i) {
	case "في", "وفي", "داخل":
		in = true
		i++
	}
	n := d.norm(i)
	b := strings.TrimPrefix(strings.TrimPrefix(n, "و"), "ب")
	if in && polityWord(n) || !in && b != n && polityWord(b) {
		return d.cityOf(i)
	}
	if in && d.norm(i) == "\"" {
		i++
	}
	if in && d.home(i) {
		return place{}, 0, false
	}
	k := i
	if in && (d.norm(k) == "احد" || d.norm(k) == "احدي") {
		k++
	}
	if (in || strings.HasPrefix(d.norm(i), "ب")) && d.venueWord(k) {
		// "في قصر بغداد", "بمطار القاهرة الدولي"
		if d.norm(k+1) == "\"" {
			k++
		}
		if p, next, ok := d.placeName(k+1, true, true); ok && !p.country1 {
			if _, seat := d.match(i, lexicon.Seat); !seat {
				return p, next, true
			}
		}
	}
	p, next, ok := d.placeName(i, in, false)
	if _, _, other := d.placeName(next+1, true, false); ok && d.norm(next) == "او" && other {
		return place{}, 0, false // "في باكستان أو الصين"
	}
	return p, next, ok
}

// cityOf reads the name behind "مدينة", "العاصمة": "العاصمة القطرية الدوحة",
// "مدينة جدة السعودية", and "العاصمة القطرية" alone.
func (d *document) cityOf(i int) (place, int, bool) {
	capital := strings.HasSuffix(d.norm(i), "عاصمه")
	if m, ok := d.match(i, lexicon.City); ok && m.Last > i+1 && natural(strings.TrimPrefix(strings.TrimPrefix(d.norm(i), "و"), "ب")) {
		p := d.placeOf(m) // "جزيرة بالي", which is the name
		p.first = i + 1
		p.value = d.quote(p.span)
		return p, m.Last, true
	}
	i++
	if st, ok := d.match(i, lexicon.State); capital && ok && clitics(st) == 0 && !strings.HasPrefix(d.norm(i-1), "ال") { // "عاصمة جنوب السودان جوبا"
		if p, next, ok := d.placeName(st.Last, true, true); ok && !p.country1 && p.country == st.Entry.Key {
			return p, next, true
		}
		if p, ok := d.capitalOf(st); ok {
			return p, st.Last, true
		}
	}
	var nisba lexicon.Match
	for range 2 {
		if m, ok := d.match(i, lexicon.Nisba); ok && clitics(m) == 0 && nisba.Entry == nil {
			nisba = m
			i = m.Last
		} else if n := d.norm(i); n == "\"" || n == "المغربيه" || n == "الاقتصاديه" || n == "الاداريه" || n == "السياسيه" {
			i++
		}
	}
	if p, next, ok := d.placeName(i, true, true); ok && (nisba.Entry == nil || p.country == nisba.Entry.Key) {
		return p, next, true
	}
	if nisba.Entry == nil && !capital && d.definiteWord(i) && !d.toks[i].Line {
		if p, next, ok := d.placeName(i+1, true, true); ok && !p.country1 {
			return p, next, true // "في قرية الهدنة بانمونجوم"
		}
	}
	if nisba.Entry == nil && !capital {
		if p, next, ok := d.newTown(i); ok {
			return p, next, true
		}
	}
	if nisba.Entry != nil { // ماليه is the capital of the Maldives and "Malian" too
		if p, next, ok := d.placeName(nisba.First, true, true); ok && !p.country1 {
			return p, next, true
		}
	}
	if capital && nisba.Entry != nil {
		if p, ok := d.capitalOf(nisba); ok {
			return p, nisba.Last, true
		}
	}
	return place{}, 0, false
}

// newTown reads at token i the name of a town that nobody has told before, which the place or the state
// behind it tells where it lies: "في مدينة لوتسيفا بشمال كازاخستان", "بلدة أويدو المالية".
func (d *document) newTown(i int) (place, int, bool) {
	if !d.lex.Has("town", strings.TrimPrefix(strings.TrimPrefix(d.norm(i-1), "و"), "ب")) {
		return place{}, 0, false
	}
	if i+1 >= len(d.toks) || len(d.at[i]) > 0 || d.toks[i].Kind != arabic.Word || d.toks[i].Line || d.toks[i+1].Line || strings.HasPrefix(d.norm(i), "ال") {
		return place{}, 0, false
	}
	p := place{span: span{i, i + 1}, value: d.quote(span{i, i + 1}), rule: "city"}
	if m, ok := d.match(i+1, lexicon.Nisba); ok && m.Definite && clitics(m) == 0 && isCode(m.Entry.Key) {
		p.country = m.Entry.Key
		return p, m.Last, true
	}
	q, next, ok := d.locative(i + 1)
	if p.country = q.country; !ok || q.country == "" {
		return place{}, 0, false
	}
	return p, next, true
}

// capitalOf names the capital that "العاصمة القطرية" means: as the page writes it,
// else as the lexicon does.
func (d *document) capitalOf(nisba lexicon.Match) (place, bool) {
	p := place{span: span{nisba.First, nisba.Last}, country: nisba.Entry.Key, rule: "capital"}
	for i := range d.at {
		for _, m := range d.at[i] {
			if m.Entry.Class == lexicon.Capital && m.Entry.Key == p.country {
				p.value = d.withoutClitic(m)
				return p, true
			}
		}
	}
	return p, false
}

// capitalUnnamed is the capital that the adjective of a state at token i tells, of which the
// page has no name: "زيارته للعاصمة الكينية".
func (d *document) capitalUnnamed(i int) (place, bool) {
	m, ok := d.match(i, lexicon.Nisba)
	if !ok || clitics(m) != 0 || len(m.Entry.Key) != 3 {
		return place{}, false
	}
	return place{span: span{m.First, m.Last}, country: m.Entry.Key, rule: "capital"}, true
}

// placeName reads the name of a place at i. in: a preposition that stands alone
// leads to it. named: a word such as "مدينة" does; only then a name that is a common
// word too counts.
func (d *document) placeName(i int, in, named bool) (place, int, bool) {
	if i >= len(d.toks) || d.inside[i] {
		return place{}, 0, false
	}
	var best lexicon.Match
	found := false
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State, lexicon.Seat:
		case lexicon.Org:
			if !headquarters(m) {
				continue
			}
		default:
			continue
		}
		if m.Conj != "" && in || m.Prep == "ل" || m.Prep == "ك" || m.Prep == "" && !in || m.Prep == "ب" && in {
			continue
		}
		if m.Entry.Attr["weak"] != "" && m.Entry.Class != lexicon.State && !named && d.everyday(m) {
			continue
		}
		if m.Entry.Class == lexicon.Seat && m.Entry.Attr["city"] == "" {
			continue
		}
		if !found || m.Last > best.Last || m.Last == best.Last && rankPlace(m) > rankPlace(best) {
			best, found = m, true
		}
	}
	if !found || d.longer(i, best.Last, lexicon.Org, lexicon.Region, lexicon.Movement) {
		return place{}, 0, false
	}
	return d.placeOf(best), best.Last, true
}

// everyday reports whether the one word of a weak name is known as another word
// too: حوار, إطار.
func (d *document) everyday(m lexicon.Match) bool {
	if m.Last-m.First > 1 {
		return false
	}
	for _, o := range d.at[m.First] {
		switch o.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State, lexicon.Seat, lexicon.Region:
		default:
			return true
		}
	}
	return m.Prep == "ب" && !m.Definite
}

func rankPlace(m lexicon.Match) int {
	switch m.Entry.Class {
	case lexicon.Capital:
		return 3
	case lexicon.City:
		return 2
	}
	return 1
}

// headquarters reports whether m names the house of an organisation: "مقر الأمم المتحدة
// في جنيف".
func headquarters(m lexicon.Match) bool {
	l := m.Entry.Lemma
	return m.Entry.Attr["seat"] != "" && (strings.HasPrefix(l, "مقر") || strings.HasPrefix(l, "المقر"))
}

func (d *document) placeOf(m lexicon.Match) place {
	p := place{span: span{m.First, m.Last}, country: m.Entry.Key, rule: "city", country1: m.Entry.Class == lexicon.State}
	p.value = d.withoutClitic(m)
	switch m.Entry.Class {
	case lexicon.Seat:
		p.value, p.rule = m.Entry.Attr["city"], "seat"
	case lexicon.Org:
		p.value, p.country, p.rule = m.Entry.Attr["seat"], m.Entry.Attr["country"], "seat"
	case lexicon.State:
		p.rule = "country"
	case lexicon.Capital:
		p.rule = "capital"
	}
	return p
}

// withoutClitic returns the words of m as written, without the conjunction and
// preposition before them.
func (d *document) withoutClitic(m lexicon.Match) string {
	r := []rune(d.quote(span{m.First, m.Last}))
	cut := len([]rune(m.Conj)) + len([]rune(m.Prep))
	k := 0
	for k < len(r) && cut > 0 {
		if !ignorable(r[k]) {
			cut--
		}
		k++
	}
	for k < len(r) && ignorable(r[k]) {
		k++
	}
	s := string(r[k:])
	if m.Prep == "ل" && m.Definite && !strings.HasPrefix(s, "ا") {
		s = "ا" + s
	}
	return s
}

// inName and inOffice keep "سفير مصر في تونس" and names from being places. A name
// that begins with the place's own word is the place.
func (x *extractor) inName(i int) bool {
	for _, m := range x.bySent[x.d.sent[i]] {
		for _, a := range m.actors {
			if a.name.has(i) && a.name.first < i {
				return true
			}
		}
	}
	return false
}

func (x *extractor) inOffice(i int) bool {
	for _, m := range x.bySent[x.d.sent[i]] {
		if !m.has(i) || m.first >= i || m.bare {
			continue
		}
		for _, a := range m.actors {
			_, state := x.d.match(i, lexicon.State)
			if a.name.has(i) || postAbroad[a.office] || state && a.partySpan.has(i) && a.office != "" {
				return true
			}
			if state && (a.partySpan.empty() || a.partySpan.first > i) {
				return true // "رئيس الوزراء في بريطانيا"
			}
		}
		if len(m.actors) == 0 {
			return true
		}
	}
	return false
}

// postAbroad tells the offices that are held in a place: "سفير مصر في تونس". What
// stands behind the state of another is where something happens: "التقى رئيس الوزراء
// الأرمني في بروكسل".
var postAbroad = map[string]bool{"ambassador": true, "envoy": true, "other": true, "spokesperson": true, "governor": true, "business": true}

// channel sets the mode of a frame whose clause names the channel.
func (x *extractor) channel(f *frame) {
	if f.byHand || f.mode != "meeting" && !(f.mode == "message" && f.verb && f.rule == "verb") {
		return
	}
	for i := f.trig.first; i < f.scope.last && i < f.trig.last+25; i++ {
		if m, ok := x.d.match(i, lexicon.Channel); ok {
			mode := m.Entry.Attr["mode"]
			if mode == "" {
				mode = m.Entry.Key
			}
			if validMode[mode] && (f.mode == "meeting" || mode == "call") {
				f.mode = mode
				return
			}
		}
	}
	x.thatWas(f)
}

// thatWas reads a channel told as an afterthought: "عقدوا قمة في إطار ...، وذلك عبر الفيديو".
func (x *extractor) thatWas(f *frame) {
	if !f.verb {
		return
	}
	for i := f.scope.last; i < min(f.scope.last+16, x.d.sentence(f.sent).last-1); i++ {
		if x.d.norm(i) != "وذلك" {
			continue
		}
		if m, ok := x.d.match(i+1, lexicon.Channel); ok && (m.Entry.Key == "video" || m.Entry.Key == "call") {
			f.mode = m.Entry.Key
		}
		return
	}
}
