package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// invitation reads who is invited by whom to the visit that f tells of: "وجه أ الدعوة
// إلى ب لزيارة تونس", "دعا أ ب إلى زيارة تونس", "رسالة من أ تدعو فيها ب إلى زيارة". The
// guest comes first.
func (x *extractor) invitation(f *frame, t *trigger, left []*mention) []*mention {
	if f.mode != "visit" || !x.goal(t) {
		return nil
	}
	bid, ok := x.bidBefore(t)
	if !ok {
		return nil
	}
	var host, guest *mention
	var before, between []*mention
	for _, m := range left {
		switch {
		case m.kind == kGroup:
		case m.last <= bid.First:
			before = append(before, m)
		case m.first >= bid.Last:
			between = append(between, m)
		}
	}
	if len(between) == 0 {
		host, guest = x.askedHim(bid, t)
	}
	if x.handed(bid.First) && !slices.ContainsFunc(between, func(m *mention) bool { return m.gov == "من" }) {
		// "تلقى أ دعوة لزيارة طهران": whoever asked him
		if guest = lastThat(before, func(m *mention) bool { return m.gov == "" && m.kind != kParty }); guest != nil {
			f.bid, f.status = true, "proposed"
			return []*mention{guest}
		}
	}
	for _, m := range between {
		switch {
		case m.gov == "الي" || m.gov == "ل":
			guest = m
		case m.gov == "من":
			host = m
		case m.gov == "" && host == nil && (!finite(bid) && m.first == bid.Last || finite(bid) && guest == nil && bareAmong(between) > 1):
			host = m
		case m.gov == "" && guest == nil && finite(bid):
			guest = m
		}
	}
	if host == nil {
		host = lastThat(before, func(m *mention) bool {
			return (m.gov == "" || m.gov == "من" && (finite(bid) || x.writes(m))) && (guest == nil || x.otherParty(m, guest))
		})
	}
	if host == nil && guest != nil && x.subject != nil && x.otherParty(x.subject, guest) {
		host = x.subject
	}
	if guest == nil && x.toHim(bid.Last, t.first) {
		// "التقى أ ب ووجه له الدعوة": who met first invites whom he met
		if k := slices.IndexFunc(before, func(m *mention) bool { return m.gov == "" && m.kind != kParty }); k >= 0 {
			host = before[k]
		}
		if host != nil {
			guest = lastThat(before, func(m *mention) bool { return m != host && m.kind != kParty && x.otherParty(m, host) })
		}
	}
	if host != nil && guest == nil {
		guest = lastThat(before, func(m *mention) bool {
			return m != host && m.kind != kParty && (m.gov != "" || len(between) > 0 && between[0] == host) && x.otherParty(m, host)
		})
	}
	if host == nil && guest == nil && x.takenUp(bid.First) {
		// "قبل أ دعوة لزيارة طهران": whoever asked him
		if guest = lastThat(before, func(m *mention) bool { return m.gov == "" && m.kind != kParty }); guest != nil {
			f.bid, f.status = true, "planned"
			return []*mention{guest}
		}
	}
	if host == nil || guest == nil || !x.otherParty(host, guest) {
		return nil
	}
	if t.noun.Pronoun != "" && host.sitePlace() {
		f.dest = &place{span: host.span, value: x.d.quote(host.span), country: host.actors[0].party, rule: "host", country1: true} // "أ تدعو ب لزيارتها"
	}
	f.bid, f.status = true, "proposed"
	if x.accepted(f, t.last) || x.takenUp(bid.First) {
		f.status = "planned"
	}
	x.silence(bid.First)
	return []*mention{guest, host}
}

// askedHim reads who asked whom where both are told only by the contact before it in the
// sentence: "هاتف أ ب ودعاه إلى زيارة تونس", "رسالة من أ إلى ب يدعوه فيها إلى زيارة". One asks the
// other to his own state.
func (x *extractor) askedHim(bid lexicon.Match, t *trigger) (host, guest *mention) {
	if !finite(bid) || bid.Pronoun != "ه" && bid.Pronoun != "ها" || len(x.frames) == 0 {
		return nil, nil
	}
	n := x.d.sent[t.first]
	g := x.frames[len(x.frames)-1]
	if g.sent != n || g.denied || g.mode == "visit" || len(g.parts) != 2 || g.own != 1 || len(g.parties()) != 2 {
		return nil, nil
	}
	host, guest = x.mentionFrom(n, g.parts[0].at), x.mentionFrom(n, g.parts[1].at)
	if host == nil || guest == nil {
		return nil, nil
	}
	for _, m := range x.bySent[n] {
		if m.first >= t.last && m.first-t.last <= 2 && m.sitePlace() {
			if !x.otherParty(m, guest) {
				host, guest = guest, host
			}
			if x.otherParty(m, host) {
				return nil, nil
			}
			break
		}
	}
	return host, guest
}

// handed reports whether the word of inviting at token i is what somebody receives.
func (x *extractor) handed(i int) bool {
	for j := i - 1; j >= max(x.d.sentence(x.d.sent[i]).first, i-far); j-- {
		if m, ok := x.d.finiteAt(j); ok && !x.taken[j] {
			return m.Entry.Attr["role"] == "addressee"
		}
	}
	return false
}

// toHim reports whether a pronoun among the tokens tells who is invited: "وجه له الدعوة".
func (x *extractor) toHim(bid, trig int) bool {
	for j := bid - 3; j < trig; j++ {
		switch x.d.norm(j) {
		case "له", "لها", "لهم", "اليه", "اليها", "اليهم":
			return true
		}
	}
	return false
}

// writes reports whether m is told as the sender of a letter: "رسالة خطية من أ تتضمن
// دعوة".
func (x *extractor) writes(m *mention) bool {
	for j := m.first - 1; j >= max(0, m.first-5); j-- {
		if c, ok := x.d.contact(j); ok && !finite(c) {
			return c.Entry.Attr["mode"] == "message" && c.Entry.Attr["invitation"] == ""
		}
	}
	return false
}

// goal reports whether the visit of t is what somebody is asked to: "لزيارة", "إلى
// زيارة", "للقيام بزيارة", "إلى أداء زيارة".
func (x *extractor) goal(t *trigger) bool {
	if t.noun == nil || t.verb != nil {
		return false
	}
	i, n := t.first-1, x.d.norm(t.first-1)
	if t.noun.Prep == "ل" || n == "الي" || n == "القيام" && t.noun.Prep == "ب" {
		return true
	}
	for _, m := range x.d.at[max(i, 0)] {
		if m.Entry.Tense == lexicon.Masdar && takesVisit(m) && (m.Prep == "ل" || x.d.norm(i-1) == "الي") {
			return true
		}
	}
	return false
}

// takesVisit reports whether m is a word for making a visit: "أداء", "القيام".
func takesVisit(m lexicon.Match) bool {
	return m.Entry.Class == lexicon.Light && m.Entry.Attr["takes"] == "visit"
}

// silence denies the invitation at token i that is told as a message: it is the visit.
func (x *extractor) silence(i int) {
	for _, g := range slices.Backward(x.frames) {
		if g.trig.first <= i && i < g.trig.last {
			g.denied = g.denied || g.mode == "message" && strings.HasPrefix(g.lemma, "دعوة")
			return
		}
	}
}

// bidBefore is the word of inviting that the visit of t is the object of.
func (x *extractor) bidBefore(t *trigger) (lexicon.Match, bool) {
	d := x.d
	words := 0
	for j := t.first - 1; j >= d.sentence(d.sent[t.first]).first && words <= 6; j-- {
		if x.taken[j] {
			continue
		}
		if n := d.norm(j); n == ":" || n == ";" {
			break
		}
		words++
		for _, m := range d.at[j] {
			if first, _, _ := strings.Cut(m.Entry.Lemma, " "); first != "دعوة" && m.Entry.Lemma != "دعا" {
				continue
			}
			if m.Prep == "" || m.Prep == "ب" && finite(m) {
				return m, m.Last <= t.first && strings.TrimPrefix(d.norm(j-1), "و") != "تلبيه" && !notWord(x.d.norm(j-1))
			}
		}
	}
	return lexicon.Match{}, false
}

// acceptance is how many words behind an invitation its acceptance may stand.
const acceptance = 250

// accepted reports whether the invitation of f is taken up in the words behind token i:
// "فقبلها", "وقبلت الحركة الدعوة", "قبوله الدعوة".
func (x *extractor) accepted(f *frame, i int) bool {
	d := x.d
	end := min(len(d.toks), i+acceptance)
	for j := i; j < end; j++ {
		switch n := d.norm(j); n {
		case "فقبلها", "لباها", "فلباها", "فقبل", "فقبلت":
			return true
		case "وقبلها", "قبلها":
			return x.taken[j+1] || d.norm(j+1) == "الاخير"
		case "قبل", "قبلت", "وقبل", "وقبلت", "يقبل", "قبول", "قبوله", "قبولها", "بقبول", "لبي", "لبت", "تلبيه":
			for k := j + 1; k < min(j+8, end); k++ {
				if strings.HasPrefix(strings.TrimPrefix(d.norm(k), "ل"), "الدعوه") || d.norm(k) == "للدعوه" || d.norm(k) == "دعوته" {
					return true
				}
			}
		}
	}
	return false
}

// takenUp reports whether the invitation at token i is the object of a verb of
// accepting: "قبل أ دعوة من ب".
func (x *extractor) takenUp(i int) bool {
	words := 0
	for j := i - 1; j >= x.d.sentence(x.d.sent[i]).first && words < 3; j-- {
		if x.taken[j] {
			continue
		}
		words++
		switch strings.TrimPrefix(x.d.norm(j), "و") {
		case "قبل", "قبلت", "يقبل", "لبي", "لبت":
			return true
		}
	}
	return false
}

// bid reports whether s is a visit to which somebody is invited.
func (s *session) bid() bool { return s.mode == "visit" && s.frames[0].bid }

func bareAmong(ms []*mention) int {
	n := 0
	for _, m := range ms {
		if m.gov == "" {
			n++
		}
	}
	return n
}

// lastThat is the last mention of ms that fits, nil if none does.
func lastThat(ms []*mention, fits func(*mention) bool) *mention {
	for _, m := range slices.Backward(ms) {
		if fits(m) {
			return m
		}
	}
	return nil
}

// invites reports whether m is told as the one who invited: "بدعوة رسمية من فلان", "تلبية
// لدعوة فلان".
func (x *extractor) invites(m *mention) bool {
	j := m.first - 1
	if m.gov == "من" {
		for j--; j > m.first-5 && x.d.qualifier(x.d.norm(j)) || j > m.first-5 && x.d.norm(j) == "كريمه"; j-- {
		}
	} else if m.gov != "" && m.gov != "بدعوه" {
		return false
	}
	switch x.d.norm(j) {
	case "بدعوه", "دعوه", "لدعوه", "الدعوه":
		return true
	}
	return false
}

// inviter makes the one who invited the host of a visit: "وصل إلى نواكشوط بدعوة من
// الرئيس الموريتاني فلان". Told without a state he is of the country visited.
func (x *extractor) inviter(f *frame) {
	if f.mode != "visit" || f.dest == nil || len(f.dest.country) != 3 || f.guest == nil {
		return
	}
	for _, m := range x.bySent[f.sent] {
		if m.first < f.trig.first || len(m.actors) != 1 || m.kind == kParty || m.kind == kGroup || !x.invites(m) {
			continue
		}
		a := m.actors[0]
		if a.ent == nil || a.ent == f.guest.ent {
			return
		}
		if a.ent.party == "" || a.party == "" && a.ent.parRule == x.c.homeRule && sameParty(a.ent.party, f.guest.ent.party) {
			a.ent.party, a.ent.parSpan, a.ent.parRule = f.dest.country, f.dest.span, "destination"
		}
		if a.ent.party != f.dest.country {
			return
		}
		if a.ent.office == "secretary_general" {
			a.ent.office = "other" // of a body of the state
		}
		kept := f.parts[:0:0]
		for _, p := range f.parts {
			if p.ent.party != f.dest.country || !p.ent.bare() {
				kept = append(kept, p)
			}
		}
		f.parts = kept
		f.host = f.addActor(m, a)
		return
	}
}
