package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// firstSubject is the first mention of the sentence that no preposition governs.
func (x *extractor) firstSubject(n int) *mention {
	for _, m := range x.bySent[n] {
		if m.gov == "" && m.kind != kGroup && !(m.bare && m.kind == kParty && m.capital) {
			return m
		}
	}
	return nil
}

// subjectOn returns the mention on the left that is the verb's subject (SVO): no
// preposition governs it and nothing but signs and particles stands between.
func (x *extractor) subjectOn(left []*mention, t *trigger) []*mention {
	if m := x.sayerOf(t); m != nil && !hasOther(t.verb.Entry, m) {
		return []*mention{m}
	}
	if len(left) == 0 || x.joined && x.doer != nil && x.doer != left[len(left)-1] || t.verb.Conj == "و" && left[len(left)-1].kind == kParty && left[len(left)-1].bare || x.opensClause(t.first-1) {
		return nil
	}
	k := len(left) - 1
	if m := left[k]; m.kind != kGroup && !m.bare && (x.whoHad(m.last, t.first) || x.whoDoes(m, t)) {
		return []*mention{m}
	}
	// step over what stands in apposition or in brackets
	for k >= 0 && (left[k].gov != "" && !left[k].joined) {
		k--
	}
	if k < 0 {
		return nil
	}
	m := left[k]
	if _, ok := x.d.finiteAt(m.first - 1); ok && !m.joined {
		return nil // the subject of the verb before it
	}
	if x.metOnOccasion(m, t) || x.d.owned(left, m, known) {
		return nil
	}
	if k > 0 && m.kind == kParty && !m.joined && t.verb != nil && t.verb.Conj == "و" && left[k-1].kind == kPerson && left[k-1].gov == "" {
		return nil // "زار فلان معراب والتقى"
	}
	for j := m.last; j < t.first; j++ {
		if x.taken[j] {
			continue
		}
		if n := x.d.norm(j); n == "\"" && !(j == m.last && t.first == j+1 && x.d.norm(m.first-1) == n) || n == ":" {
			return nil
		}
		if _, ok := x.d.finiteAt(j); ok {
			return nil
		}
	}
	if m.gov != "" || hasOther(t.verb.Entry, m) || m.bare && m.kind == kParty && (during[x.d.norm(t.last)] || during[x.d.norm(t.verb.Last)]) {
		return nil // "جولة شملت أ وب، التقى خلالها", "غادر أ تونس في زيارة يجري خلالها محادثات"
	}
	if who := x.withHim(m, left[:k]); who != nil {
		return []*mention{who, m}
	}
	out := []*mention{m}
	for m.joined && k > 0 {
		k--
		m = left[k]
		out = append([]*mention{m}, out...)
	}
	return out
}

// whoHad reports whether tokens a to b are a relative pronoun with كان: "نظيره الذي كان
// قد زار".
func (x *extractor) whoHad(a, b int) bool {
	if b-a < 2 || b-a > 3 || !x.d.relative(x.d.norm(a)) {
		return false
	}
	return x.relativePast(b)
}

// whoDoes reports whether the verb stands in a relative clause right behind m, who does what it
// tells whatever governs him: "رحب بالوزير، الذي يزور".
func (x *extractor) whoDoes(m *mention, t *trigger) bool {
	w := x.d.norm(t.first - 1)
	if m.kind > kCounterpart || len(m.actors) != 1 || t.verb.Pronoun != "" || w != "الذي" && w != "التي" || speaks(m) {
		return false
	}
	if m.last != t.first-1 && !(m.last == t.first-2 && x.d.norm(m.last) == ",") {
		return false
	}
	g := x.genderOf(m)
	return !hasOther(t.verb.Entry, m) && (w == "الذي" && g != feminine || w == "التي" && g == feminine)
}

// metOnOccasion reports whether m is told as met on the occasion that a noun before the verb
// tells, while the verb has its subject behind it: "قبل لقائه أ، اجتمع ب مع ج".
func (x *extractor) metOnOccasion(m *mention, t *trigger) bool {
	if len(x.frames) == 0 || x.d.norm(t.first-1) != "," {
		return false
	}
	f := x.frames[len(x.frames)-1]
	if f.verb || f.sent != m.sent || !slices.ContainsFunc(f.parts, func(p *part) bool { return p.at == m.first }) {
		return false
	}
	return slices.ContainsFunc(x.bySent[m.sent], func(o *mention) bool { return o.first == t.verb.Last && o.gov == "" })
}

// hasOther reports whether a person told before a verb cannot be its subject: a
// feminine verb behind the title of a man has another one ("وصلت الطائرة"), and a
// plural one behind somebody alone ("يتوجهون").
func hasOther(verb *lexicon.Entry, m *mention) bool {
	if verb.Person != 3 || m.kind != kPerson || m.joined || len(m.actors) != 1 {
		return false
	}
	return verb.Number == lexicon.Plural ||
		verb.Number == lexicon.Singular && verb.Feminine && !m.actors[0].officeSpan.empty() && !m.feminine && !m.actors[0].feminine
}

// opensClause reports whether the word at i begins a clause of its own, whose verb
// follows and has no subject before it: "ثم اجتمع", "حيث التقى", "وأنه سيلتقي".
func (x *extractor) opensClause(i int) bool {
	switch strings.TrimPrefix(x.d.norm(i), "و") {
	case "انه", "انها", "بانه", "بانها":
		return x.d.sentence(x.d.sent[i]).first < i
	case "ثم", "حيث", "كما", "بعدها", "هناك", "عندما", "حينما", "حين", "بعدما":
		return true
	}
	return false
}

// inContent reports whether m stands only in what sentence n says, whose subject is told
// in a sentence before: "وأضاف أن أ".
func (x *extractor) inContent(n int, m *mention) bool {
	d := x.d
	for j := d.sentence(n).first; j < m.first; j++ {
		if v, ok := d.match(j, lexicon.Saying); ok && finite(v) {
			for k := v.Last; k < min(v.Last+2, m.first); k++ {
				if isThat(d.norm(k)) || d.norm(k) == ":" || d.norm(k) == "\"" {
					return true
				}
			}
			return false
		}
	}
	return false
}

// frontedAfter reports whether the verb goes on from one before it with its adverbial put
// first: "التقى أ، وفي اليوم التالي أجرى مباحثات".
func (x *extractor) frontedAfter(t *trigger) bool {
	d := x.d
	for j := t.verb.First - 1; j > d.sentence(d.sent[t.first]).first && j > t.verb.First-8; j-- {
		if x.taken[j] || d.clauseBreak(j) {
			return false
		}
		if d.norm(j-1) == "," {
			switch d.norm(j) {
			case "وفي", "وبعد", "وعقب", "وقبل", "وخلال", "وبعدها", "وبعديذ", "ولاحقا":
				return true
			}
			return false
		}
	}
	return false
}

// finiteAt returns the finite verb at token j that the lexicon knows, كان and its
// like aside.
func (d *document) finiteAt(j int) (lexicon.Match, bool) {
	if j < 0 || j >= len(d.toks) {
		return lexicon.Match{}, false
	}
	for _, m := range d.at[j] {
		switch m.Entry.Class {
		case lexicon.Saying, lexicon.Contact, lexicon.Light, lexicon.Common:
			if m.Entry.Class == lexicon.Common && d.nominal(j) || m.Entry.Attr["accord"] != "" {
				continue // "اتفق" tells first of what they said
			}
			if (m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present) && (m.Prep == "" || m.Prep == "س") && d.verbal(j, m) {
				return m, true
			}
		}
	}
	return lexicon.Match{}, false
}

// nominal reports whether the word at j is known as a noun too.
func (d *document) nominal(j int) bool {
	for _, m := range d.at[j] {
		if m.Entry.Tense == lexicon.None || m.Entry.Tense == lexicon.Masdar {
			return true
		}
	}
	return false
}

// nominative reports whether m can only be a subject: "أن يلتقي الوزيران".
func (x *extractor) nominative(m *mention) bool {
	n := x.d.norm(m.first)
	return m.kind == kGroup && (strings.HasSuffix(n, "ان") || strings.HasSuffix(n, "ون"))
}

// goesOn reports whether the verb goes on with a subject told before: "حيث التقى",
// "والتقى", "الذي سيلتقي", "على أن يلتقي".
func (x *extractor) goesOn(t *trigger) bool {
	if t.verb.Conj != "" || t.verb.Prep == "ل" {
		return true
	}
	if during[x.d.norm(t.last)] {
		return true // "قام بزيارة التقى خلالها"
	}
	switch n := x.d.norm(t.first - 1); n {
	case "حيث", "كما", "ثم", "وقد", "ان", "الذي", "التي", "سوف", "قد", "بعدما", "قبل", "عندما", "وان", "انه", "انها", "بانه", "بانها", "وانه", "وانها":
		return true
	}
	return false
}

// agent returns who does what a passive verb tells: "من طرف", "من قبل".
func (x *extractor) agent(ms []*mention) []*mention {
	for _, m := range ms {
		if n := x.d.norm(m.first - 1); (n == "طرف" || n == "قبل" || n == "لدن" || n == "جانب") && x.d.norm(m.first-2) == "من" {
			return []*mention{m}
		}
	}
	return nil
}
