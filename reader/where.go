package reader

import (
	"strings"

	"mahdar/lexicon"
)

// locative reads a place at token i as where something is: "في القاهرة",
// "بالرياض", "في مدينة سان فرانسيسكو", "في العاصمة القطرية الدوحة".
func (d *document) locative(i int) (place, int, bool) {
	in := false
	switch d.norm(i) {
	case "في", "داخل":
		in = true
		i++
	}
	if in || strings.HasPrefix(d.norm(i), "ب") {
		switch n := d.norm(i); strings.TrimPrefix(strings.TrimPrefix(n, "ب"), "ال") {
		case "مدينه", "منتجع", "محافظه", "جزيره", "ولايه", "منطقه", "بلده", "امارة", "اماره", "دوله", "جمهوريه", "مملكه", "عاصمه", "اقليم":
			if !in && !strings.HasPrefix(n, "ب") {
				break
			}
			in = true
			i++
			if m, ok := d.match(i, lexicon.Nisba); ok && clitics(m) == 0 {
				if p, next, ok := d.placeName(m.Last, true); ok {
					return p, next, true
				}
			}
		}
	}
	if d.norm(i) == "\"" && in {
		i++
	}
	return d.placeName(i, in)
}

// placeName reads the name of a place at i. A name that is a common word too
// counts only where a preposition or a word such as "مدينة" leads to it.
func (d *document) placeName(i int, in bool) (place, int, bool) {
	if i >= len(d.toks) || d.inside[i] {
		return place{}, 0, false
	}
	var best lexicon.Match
	found := false
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State, lexicon.Seat:
		default:
			continue
		}
		if m.Conj != "" && !in || m.Prep == "ل" || m.Prep == "ك" || m.Prep == "" && !in || m.Prep == "ب" && in {
			continue
		}
		if m.Entry.Attr["weak"] != "" && !in && m.Entry.Class != lexicon.State {
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

func rankPlace(m lexicon.Match) int {
	switch m.Entry.Class {
	case lexicon.Capital:
		return 3
	case lexicon.City:
		return 2
	}
	return 1
}

func (d *document) placeOf(m lexicon.Match) place {
	p := place{span: span{m.First, m.Last}, country: m.Entry.Key, rule: "city", country1: m.Entry.Class == lexicon.State}
	p.value = d.withoutClitic(m)
	switch m.Entry.Class {
	case lexicon.Seat:
		p.value, p.rule = m.Entry.Attr["city"], "seat"
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

// where finds the place of a frame in its scope.
func (x *extractor) where(f *frame) *place {
	d := x.d
	for i := f.scope.first; i < f.scope.last; i++ {
		if x.inName(i) {
			continue
		}
		n := d.norm(i)
		if n != "في" && !strings.HasPrefix(n, "ب") {
			continue
		}
		if p, _, ok := d.locative(i); ok && !x.inOffice(p.first) {
			return &p
		}
	}
	return nil
}

// inName and inOffice keep "سفير مصر في تونس" and names from being places.
func (x *extractor) inName(i int) bool {
	for _, m := range x.bySent[x.d.sent[i]] {
		for _, a := range m.actors {
			if a.name.has(i) {
				return true
			}
		}
	}
	return false
}

func (x *extractor) inOffice(i int) bool {
	for _, m := range x.bySent[x.d.sent[i]] {
		if m.has(i) && m.first < i && !m.bare {
			return true
		}
	}
	return false
}

// destination reads where a visit goes: "إلى القاهرة", "لتونس", "زار مصر".
func (x *extractor) destination(f *frame, t *trigger, end int) {
	if f.mode != "visit" {
		return
	}
	d := x.d
	for i := t.at; i < end; i++ {
		n := d.norm(i)
		var p place
		ok := false
		switch {
		case n == "الي" || n == "الى" || n == "في" || n == "لـ":
			j := i + 1
			for j < i+4 && (polity[d.norm(j)] || d.norm(j) == "العاصمه" || d.norm(j) == "مدينه") {
				j++
			}
			if m, is := d.match(j, lexicon.Nisba); is && d.norm(j-1) == "العاصمه" {
				j = m.Last
			}
			if d.home(j) {
				p, ok = place{span: span{j, j + 1}, value: d.quote(span{j, j + 1}), country: x.c.home, rule: "home", country1: true}, true
				break
			}
			p, _, ok = d.placeName(j, true)
		default:
			p, ok = d.bareDestination(i, t)
		}
		if ok && !x.inOffice(p.first) && !x.inName(p.first) {
			f.dest = &p
			break
		}
	}
	if f.dest == nil || f.dest.country == "" {
		return
	}
	for _, q := range f.parts {
		if q.ent.party == f.dest.country {
			return
		}
	}
	if len(f.parts) == 0 {
		return
	}
	a := &actor{party: f.dest.country, partySpan: f.dest.span, partyRule: "destination"}
	m := &mention{span: f.dest.span, kind: kParty, actors: []*actor{a}}
	a.ent = x.c.unnamed(m, a)
	f.host = f.addActor(m, a)
}

// home reports whether token i is a word for the page's own country: "المملكة".
func (d *document) home(i int) bool {
	switch d.norm(i) {
	case "المملكه", "البلاد", "السلطنه":
		return true
	}
	return false
}

// bareDestination reads "لتونس", "للقاهرة", and the object of "زار".
func (d *document) bareDestination(i int, t *trigger) (place, bool) {
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.City, lexicon.Capital, lexicon.State:
		default:
			continue
		}
		if m.Entry.Attr["weak"] != "" && m.Entry.Class == lexicon.City || d.inside[i] || m.Conj != "" {
			continue
		}
		if m.Prep == "ل" || m.Prep == "ب" || m.Prep == "" && t.verb != nil && !t.light && t.transitive() || m.Prep == "" && i-t.last <= 1 && t.noun != nil {
			return d.placeOf(m), true
		}
	}
	return place{}, false
}

// channel sets the mode of a frame whose clause names the channel.
func (x *extractor) channel(f *frame) {
	if f.mode != "meeting" {
		return
	}
	for i := f.trig.first; i < f.scope.last && i < f.trig.last+12; i++ {
		if m, ok := x.d.match(i, lexicon.Channel); ok {
			mode := m.Entry.Attr["mode"]
			if mode == "" {
				mode = m.Entry.Key
			}
			if validMode[mode] {
				f.mode = mode
				return
			}
		}
	}
}
