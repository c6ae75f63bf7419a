package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// talksInRounds reports whether the page tells of rounds of talks: "جولة جديدة من
// المفاوضات", "جولة تفاوض", "مباحثات الجولة السابعة". Then every "الجولة" on it is one, and no journey.
func (d *document) talksInRounds() bool {
	for i := range d.toks {
		m, ok := d.contact(i)
		if !ok || finite(m) {
			continue
		}
		switch {
		case strings.HasPrefix(m.Entry.Lemma, "جولة") && m.Entry.Attr["mode"] == "meeting":
			return true
		case m.Entry.Lemma == "جولة" && m.Pronoun == "" && (d.talksBehind(m.Last, 4) || m.Definite && (m.First > 0 && d.contactNoun(m.First-1) || d.ordinal(m.Last) && d.sitting(m.Last) > 0)):
			return true
		}
	}
	return false
}

// talksBehind reports whether one of the n tokens from i on is a noun of talks that
// belongs to what stands before it: in the genitive, behind "من" or "ل".
func (d *document) talksBehind(i, n int) bool {
	for j := i; j < min(i+n, len(d.toks)); j++ {
		if m, ok := d.match(j, lexicon.Contact); ok && !finite(m) && m.Entry.Attr["mode"] == "meeting" && m.Conj == "" &&
			(m.Entry.Attr["round"] != "" || m.Entry.Attr["act"] == "discuss" || m.Entry.Tense == lexicon.Masdar) {
			return j == i || m.Prep == "ل" || d.norm(j-1) == "من"
		}
		if w := d.norm(j); w == "," || w == "." || w == "في" || w == "مع" {
			return false
		}
	}
	return false
}

// sitting tells where the words end that make a noun a sitting of a standing body of
// several states, or of talks in rounds: "الدورة الثانية للجنة المشتركة", "الاجتماع السنوي
// لمجلس التنسيق", "الدورة الرابعة للمشاورات"; 0 if none stand behind it.
func (d *document) sitting(from int) int {
	for j := from; j < min(from+5, len(d.toks)); j++ {
		w := strings.TrimPrefix(strings.TrimPrefix(d.norm(j), "ل"), "ال")
		switch w {
		case "لجنه", "لجان", "مجلس", "اليه", "هييه":
			if end := d.jointBody(j + 1); end > 0 || !d.bodies || d.norm(j) != "للجنه" {
				return end
			}
			return j + 1 // "الدورة المقبلة للجنة" of which the page tells
		}
		if w == "," || w == "." || d.timeAt[j] >= 0 || d.prepares(j) {
			return 0
		}
		if turnWord(w) != thisTurn {
			continue
		}
		if m, ok := d.match(j, lexicon.Contact); ok && !finite(m) && m.Prep == "ل" && m.Definite && m.Conj == "" && m.Entry.Attr["mode"] == "meeting" {
			return m.Last // "الدورة الرابعة للمشاورات السياسية"
		}
		if _, ok := d.match(j, lexicon.Contact, lexicon.Status, lexicon.Light, lexicon.Saying); ok {
			return 0
		}
	}
	return 0
}

// jointBody is the end of the adjectives from token i on that make a committee a joint
// one, 0 if it is none.
func (d *document) jointBody(i int) int {
	end := 0
	for j := i; j < min(i+5, len(d.toks)); j++ {
		w := strings.TrimPrefix(d.norm(j), "ال")
		switch {
		case end > 0 && (w == "للتعاون" || w == "للشراكه" || w == "للتنسيق"):
			return d.fields(j + 1) // "اللجنة المشتركة للتعاون الاقتصادي والفني"
		case d.lex.Has("joint", w):
			end = j + 1
		case d.lex.Has("joint-scope", w):
			if end > 0 {
				end = j + 1
			}
		default:
			if !d.ofField(j) {
				return end
			}
			if end > 0 {
				end = j + 1 // "اللجنة الوطنية الفنية الثلاثية"
			}
		}
	}
	return end
}

// fields is where the adjectives end that begin at token i and tell the fields of a body:
// "الاقتصادي والتجاري والفني".
func (d *document) fields(i int) int {
	for i < len(d.toks) && !d.toks[i].Line {
		w := strings.TrimPrefix(d.norm(i), "و")
		_, national := d.match(i, lexicon.Nisba, lexicon.State)
		if national || !d.definiteWord(i) || !strings.HasSuffix(w, "يه") && !strings.HasSuffix(w, "ي") {
			break
		}
		i++
	}
	return i
}

// ofField reports whether token i is an adjective that tells the field of a body and no state:
// "الحدودية", "القنصلية".
func (d *document) ofField(i int) bool {
	n := d.norm(i)
	if !d.definiteWord(i) || strings.HasPrefix(n, "و") || !strings.HasSuffix(n, "يه") && !strings.HasSuffix(n, "ي") {
		return false
	}
	_, national := d.match(i, lexicon.Nisba, lexicon.State)
	return !national
}

// twoNations reports whether the adjectives of two states stand at token i: "التونسية الجزائرية".
func (d *document) twoNations(i int) bool {
	a, ok := d.match(i, lexicon.Nisba)
	if !ok || clitics(a) > 0 || !a.Definite {
		return false
	}
	j := a.Last
	if n := d.norm(j); n == "-" || n == "/" {
		j++
	}
	b, ok := d.match(j, lexicon.Nisba)
	return ok && clitics(b) == 0 && b.Definite && b.Entry.Key != a.Entry.Key && isCode(a.Entry.Key) && isCode(b.Entry.Key)
}

// idle reports whether a noun of contact tells a session only with other words, and
// those are not there: "دورة" is a course, and a sitting behind which a body stands.
func (d *document) idle(m lexicon.Match) bool {
	if m.Entry.Attr["weak"] == "" || m.Entry.Lemma == "مقابلة" && d.audience(m) {
		return false // no interview
	}
	if _, ok := d.match(m.Last, lexicon.Channel); ok && m.Entry.Lemma == "حديث" && m.Pronoun != "" {
		return false // "حديثهما الهاتفي"
	}
	return m.Entry.Attr["sits"] == "" || d.sitting(m.Last) == 0 && !d.talksBehind(m.Last, 4) && !d.sessionOfOrganisation(m) && !d.meetsAgain(m) && !d.sitsOf(m) && !d.sitsNext(m)
}

// audience reports whether who stands behind or before the noun m makes it no interview: "مقابلة جمعته
// بالوزير", "المقابلة التي خصه بها الرئيس", "حظي بمقابلة الملك".
func (d *document) audience(m lexicon.Match) bool {
	i := m.Last
	if d.relative(d.norm(i)) {
		i++
	}
	for _, w := range []string{"جمعت", "خص", "حظي"} {
		if strings.HasPrefix(d.norm(i), w) {
			return true
		}
	}
	for j := m.First - 1; m.Prep == "ب" && j > m.First-longClause && j >= 0 && d.sent[j] == d.sent[m.First]; j-- {
		if v, ok := d.finiteAt(j); ok {
			return v.Entry.Lemma == "حظي" || v.Entry.Lemma == "خص"
		}
	}
	return false
}

// sitsNext reports whether m is one of the row of sittings of the joint committee of which the
// page tells: "الدورة القادمة", "الدورة العاشرة".
func (d *document) sitsNext(m lexicon.Match) bool {
	next := d.norm(m.Last + 1)
	if next == "من" || strings.HasPrefix(next, "ل") && next != "للجنه" {
		return false // "الدورة القادمة للألعاب"
	}
	return d.bodies && m.Definite && m.Pronoun == "" && m.Entry.Lemma == "دورة" &&
		(d.ordinal(m.Last) || turnWord(strings.TrimPrefix(d.norm(m.Last), "ال")) == nextTurn)
}

// meetsAgain reports whether m numbers one of a row of meetings of two states, of which
// sessionOf gives the noun.
func (d *document) meetsAgain(m lexicon.Match) bool {
	_, ok := d.sessionOf(m)
	return ok
}

// sessionOf is the noun of contact of which m, a sitting or a round, is one in a row: "الدورة
// الثالثة للمشاورات السياسية", "الدورة السادسة من الاجتماع".
func (d *document) sessionOf(m lexicon.Match) (lexicon.Match, bool) {
	if m.Entry.Attr["sits"] == "" && m.Entry.Lemma != "جولة" || m.Pronoun != "" {
		return lexicon.Match{}, false
	}
	for k := m.Last; k < min(m.Last+4, len(d.toks)-1); k++ {
		if n, ok := d.contact(k); ok && !finite(n) && n.Prep == "ل" && n.Definite && n.Entry.Attr["mode"] == "meeting" && n.Entry.Attr["weak"] == "" {
			n.Prep = "" // what the row is of, not what it is for
			return n, true
		}
		if turnWord(strings.TrimPrefix(d.norm(k), "ال")) == thisTurn && !d.ordinal(k) {
			break
		}
	}
	return lexicon.Match{}, false
}

// ordinal reports whether an ordinal number stands at token i: "السادسة".
func (d *document) ordinal(i int) bool {
	n, ok := d.text.Numeral(i)
	return ok && n.Ordinal
}

// ofTerm reports whether the noun of contact at token i, behind ل, tells whose session the words
// before it number: "الدورة السابعة عشرة لاجتماع".
func (d *document) ofTerm(i int) bool {
	for j := i - 1; j > max(0, i-5); j-- {
		switch strings.TrimPrefix(strings.TrimPrefix(d.norm(j), "و"), "ال") {
		case "دوره", "جوله":
			return j < i-1
		}
		if n := d.norm(j); !d.ordinal(j) && !d.definiteWord(j) && !strings.HasPrefix(n, "عشر") && d.toks[j].Kind != arabic.Number {
			return false
		}
	}
	return false
}

// sessionOfOrganisation reports whether m is the sitting of an organisation that stands
// right behind it: "الدورة 71 للجمعية العامة للأمم المتحدة".
func (d *document) sessionOfOrganisation(m lexicon.Match) bool {
	if !m.Definite {
		return false
	}
	for j := m.Last; j < min(m.Last+5, len(d.toks)); j++ {
		if o, ok := d.match(j, lexicon.Org); ok {
			return o.Prep == "ل" && o.Entry.Attr["kind"] == ""
		}
		if w := d.norm(j); w == "," || w == "." || w == "في" || strings.HasPrefix(w, "التدريب") || strings.HasPrefix(w, "التكوين") {
			return false
		}
	}
	return false
}

// presiding are the two who lead a sitting together, told before it: "أشرف أ مناصفة مع
// ب على أشغال الدورة".
func (x *extractor) presiding(left []*mention) []*mention {
	n := len(left)
	if n < 2 || left[n-1].gov != "مع" || left[n-2].gov != "" || left[n-2].kind > kCounterpart || !x.otherParty(left[n-2], left[n-1]) {
		return nil
	}
	return left[n-2:]
}
