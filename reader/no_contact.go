package reader

import (
	"slices"
	"strings"

	"mahdar/lexicon"
)

// noContact reports whether a word of contact tells of something else: "حادث" is an
// accident, "جلسة عامة" one of a parliament, "جلسة" one of a court, "قمة" the height of
// something, what interests do when they meet, thanks that somebody turns to others with,
// an open or only meant letter, a habit.
func (d *document) noContact(m lexicon.Match, taken []bool) bool {
	next := d.norm(m.Last)
	switch lemma := m.Entry.Lemma; {
	case d.norm(m.First) == "بدءا":
		return next == "من" || next == "ب" // "بدءا من اليوم"
	case !finite(m) && m.Definite && m.Prep == "" && d.in("of-talks", m.First-1):
		return true // "المكلف بملف المفاوضات"
	case lemma == "إقامة" && !finite(m), m.Definite && m.Entry.Number == lexicon.Plural:
		return d.ofVenue(m.First) // "في مقر إقامته", "بقصر المؤتمرات"
	case lemma == "حادث":
		_, governed := d.governor(m.First - 1)
		return governed || m.Definite || !taken[m.Last]
	case lemma == "التقى" && finite(m) && d.in("abstract", m.Last):
		return true
	case lemma == "اتصل" && finite(m) && strings.HasPrefix(next, "ب"):
		return !taken[m.Last] && len([]rune(next)) > 4 || d.norm(m.First-1) == "فيما" // "تتصل بالعلاقات", "فيما يتصل بإيران"
	case lemma == "قابل" && m.Entry.Tense == lexicon.Passive:
		return true // "قوبل بترحيب"
	case finite(m) && m.Entry.Tense == lexicon.Present && d.habit(m):
		return true // "يتشاور البلدان دوريا"
	case lemma == "قدم" && finite(m):
		j := m.Last
		for j < min(m.Last+far, len(d.toks)) && taken[j] && d.sent[j] == d.sent[m.First] {
			j++ // who came
		}
		_, governs := d.governor(j)
		return m.Pronoun != "" || j < len(d.toks) && !governs && d.timeAt[j] < 0 && (j == m.Last || d.hisOwn(j)) // "قدم تعازيه", "قدم الوزير شكره"
	case lemma == "توجه" && finite(m):
		return strings.HasPrefix(next, "ب") && !taken[m.Last] && len([]rune(next)) > 3 && !d.placed(m.Last)
	case !finite(m) && m.Entry.Attr["mode"] == "meeting" && d.in("broadcast", m.Last):
		return true // "لقاء متلفز"
	case m.Entry.Attr["mode"] == "visit" && d.toBorder(m.Last):
		return true
	case lemma == "قمة" && !finite(m):
		return m.Pronoun == "" && (d.in("height", m.Last) || d.in("sport", m.First-1))
	case lemma == "اتصال" && !finite(m):
		return d.inTouch(m)
	case !finite(m) && m.Entry.Attr["mode"] == "meeting" && d.ofArts(m.Last):
		return true // "افتتحت الدورة الثانية للمنتدى الدولي للسينما"
	case strings.HasPrefix(lemma, "رسالة") && !finite(m):
		return d.in("no-letter", m.Last) || d.likened(m) || d.norm(m.Last) == "مشتركه" && d.norm(m.First-1) == "في"
	case strings.HasPrefix(lemma, "جلسة") && !finite(m):
		if d.in("hearing", m.Last) {
			return true
		}
		s := d.sentence(d.sent[m.First])
		for i := max(s.first, m.First-far); i < min(s.last, m.Last+far); i++ {
			if d.in("court", i) {
				return true
			}
		}
	}
	return false
}

// likened reports whether something is called a letter that is none: "الزيارة رسالة مهمة", "أنها
// رسالة للشعبين", "يعد رسالة".
func (d *document) likened(m lexicon.Match) bool {
	if m.Definite || m.Pronoun != "" || m.Prep != "" || !d.lex.Has("likened", strings.TrimPrefix(d.norm(m.First-1), "و")) {
		return false
	}
	n := d.norm(m.Last)
	return n != "من" && n != "خطيه" && n != "شفويه" // "كانت رسالة خطية"
}

// ofArts reports whether what the words at i say of a gathering makes it one of an art.
func (d *document) ofArts(i int) bool {
	for j := i; j < min(i+7, len(d.toks)) && (d.definiteWord(j) || strings.HasPrefix(d.norm(j), "عشر")); j++ {
		if d.in("arts", j) {
			return true
		}
	}
	return false
}

// inTouch reports whether the noun of calling tells that people know how to reach each
// other, and of no call: "كان على اتصال مع", "ليس لديه أي اتصال ب".
func (d *document) inTouch(m lexicon.Match) bool {
	switch d.norm(m.First - 1) {
	case "علي", "اي":
		return true
	}
	return d.in("liaison", m.First-1)
}

// habit reports whether what the verb m tells is done again and again, or has gone on for
// years: no session in particular.
func (d *document) habit(m lexicon.Match) bool {
	s := d.sentence(d.sent[m.First])
	for i := max(s.first, m.First-5); i < min(m.Last+8, s.last); i++ {
		switch d.norm(i) {
		case "دوريا", "باستمرار", "بانتظام", "دايما", "يوميا", "سنويا", "اسبوعيا":
			if i >= m.Last && i < m.Last+5 {
				return true
			}
		case "دوري", "دوريه", "منتظم", "منتظمه", "مستمر", "مستمره", "يومي", "اسبوعي":
			if n := d.norm(i - 1); n == "بشكل" || n == "بصوره" || n == "بصفه" {
				return true
			}
		case "منذ", "ومنذ":
			if m.Entry.Attr["mode"] != "visit" && !strings.HasPrefix(d.norm(i-1), "الاول") && (d.long(i+1) || d.long(i+2)) {
				return true
			}
		case "كل":
			if n := d.norm(i + 1); n == "عام" || n == "سنه" || n == "شهر" || n == "اسبوع" {
				return true
			}
		}
	}
	return false
}

// long reports whether the word at i is of years or months, more than one.
func (d *document) long(i int) bool {
	switch d.norm(i) {
	case "سنوات", "اعوام", "عقود", "اشهر", "شهور", "عامين", "سنتين", "عاما", "سنه":
		return true
	}
	return false
}

// toBorder reports whether the journey told before token i goes to a border, which is nobody's
// host: "زيارة إلى الحدود مع لبنان".
func (d *document) toBorder(i int) bool {
	if n := d.norm(i); n == "الي" {
		i++
	}
	return d.in("border", i)
}

// hisOwn reports whether the word at i is of something that somebody has: "شكره", "تعازيها".
func (d *document) hisOwn(i int) bool {
	w := d.norm(i)
	return !strings.HasPrefix(w, "ال") && !d.placed(i) && (strings.HasSuffix(w, "ه") || strings.HasSuffix(w, "ها"))
}

// placed reports whether the word at i names a city or state.
func (d *document) placed(i int) bool {
	_, ok := d.match(i, lexicon.City, lexicon.Capital, lexicon.State)
	return ok
}

// noSide reports whether a participant is of a band with which nobody holds talks, which
// is what talks are about, or of a body of private people: a union, a federation of sport.
func (x *extractor) noSide(p *part) bool {
	for i := p.ent.parSpan.first; i < p.ent.parSpan.last; i++ {
		if m, ok := x.d.match(i, lexicon.Movement, lexicon.Org); ok && (m.Entry.Attr["outlaw"] != "" || m.Entry.Attr["kind"] != "") {
			return true
		}
	}
	return false
}

// citizen reports whether the page tells of somebody's nationality and of no office: a
// singer, a player, a prisoner speaks for no state. Who travels as a guest may, and whoever is
// called an official or a guest: "الضيف التونسي فلان", "الدبلوماسي الكيني فلان".
func (x *extractor) citizen(f *frame, p *part) bool {
	if _, ok := x.d.match(p.at, lexicon.Office, lexicon.Side); ok {
		return false
	}
	return f.mode != "visit" && p.ent.person() && p.ent.office == "" && p.ent.parRule == "nationality"
}

// ceremonial reports whether somebody travels to pray, to rest, to be healed or to attend a celebration,
// which no consultation is.
func (x *extractor) ceremonial(f *frame) bool {
	d := x.d
	for i := f.trig.last; i < min(f.trig.last+30, d.sentence(f.sent).last); i++ {
		if !d.in("ceremony", i) {
			continue
		}
		switch n := d.norm(i - 1); n {
		case "لاداء", "اداء", "لتلقي", "تلقي", "لاستكمال", "لمواصله", "لاجراء", "لتاديه", "وادي", "وادت", "مناسك", "لحضور", "حضور", "لقضاء", "قضاء":
			return !x.toldToo(f, span{}, false)
		case "في":
			switch b := d.norm(i - 2); {
			case b == "للمشاركه", b == "ليشارك", b == "المشارك", b == "المشاركه", strings.HasPrefix(d.norm(i), "اجاز"):
				return !x.toldToo(f, span{}, false)
			}
		}
	}
	return false
}

// prayed reports whether a verb of moving takes somebody to where the page tells before that he
// prayed: "زار المسجد وأدى الصلاة فيه. وقد وصل إلى المدينة".
func (x *extractor) prayed(f *frame) bool {
	return f.moves && f.guest != nil && slices.ContainsFunc(x.frames, func(g *frame) bool {
		return g.sent < f.sent && g.mode == "visit" && g.guest != nil && g.guest.ent == f.guest.ent && g.dest != nil && f.dest != nil && g.dest.country == f.dest.country && x.ceremonial(g)
	})
}

// toGathering reports whether somebody travels to sit among many, and the page tells of no
// talks with the host: "توجه إلى نواكشوط للمشاركة في القمة". The session is the gathering.
func (x *extractor) toGathering(f *frame) bool {
	d := x.d
	if f.bid || len(f.parts) > 1 && !slices.ContainsFunc(f.parts[1:], func(p *part) bool { return p.ent.bare() }) {
		return false
	}
	for i := f.trig.last; i < min(f.trig.last+25, d.sentence(f.sent).last); i++ {
		switch d.norm(i) {
		case "للمشاركه", "ليشارك", "المشارك", "لحضور", "للحضور":
		default:
			continue
		}
		for j := i + 1; j < min(i+6, d.sentence(f.sent).last); j++ {
			m, ok := d.contact(j)
			if !ok || finite(m) || m.Entry.Attr["mode"] != "meeting" {
				continue
			}
			return !d.ofTwo(m.Last) && !x.purposefulBut(f, span{i, m.Last})
		}
	}
	return false
}

// ofTwo reports whether the noun of contact that ends at token i is of two sides:
// "اجتماع اللجنة المشتركة", "محادثات مع".
func (d *document) ofTwo(i int) bool {
	for j := i; j < min(i+6, d.sentence(d.sent[i-1]).last); j++ {
		switch d.norm(j) {
		case "المشتركه", "الثناييه", "الثنايي", "مع", "بين":
			return true
		}
	}
	return false
}

// greeted reports whether the noun tells only who stood at the gangway: "وكان في
// استقباله بالمطار".
func (x *extractor) greeted(t *trigger) bool {
	if t.verb != nil || t.noun.Entry.Lemma != "استقبال" || x.d.norm(t.first-1) != "في" {
		return false
	}
	for j := t.first - 2; j >= max(0, t.first-4); j-- {
		if strings.HasPrefix(strings.TrimPrefix(x.d.norm(j), "و"), "كان") {
			return !x.talkedToHim(t.last)
		}
	}
	return false
}

// talkedToHim reports whether a relative clause behind token i tells that who stood there talked with
// the guest: "وكان في استقبال المبعوث الوزير الذي بحث معه".
func (x *extractor) talkedToHim(i int) bool {
	d := x.d
	for end := d.sentence(d.sent[i]).last - 2; i < end; i++ {
		if d.norm(i) != "الذي" && d.norm(i) != "التي" {
			continue
		}
		if m, ok := d.finiteAt(i + 1); ok && (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) && (d.norm(i+2) == "معه" || d.norm(i+2) == "معها") {
			return true
		}
	}
	return false
}

// leaving reports whether the noun tells only of a departure before which something else was: "قبل
// مغادرته إلى".
func (x *extractor) leaving(t *trigger) bool {
	before := x.d.norm(t.first - 1)
	return t.verb == nil && t.noun.Entry.Attr["move"] == "leave" && t.noun.Pronoun != "" && (before == "قبل" || before == "قبيل")
}

// byPaper reports whether a paper called by its name in quotation marks held the talk: "في حوار أجرته
// «الخبر» مع أ".
func (x *extractor) byPaper(t *trigger) bool {
	if t.verb.Entry.Lemma != "أجرى" || t.verb.Entry.Number > lexicon.Singular {
		return false
	}
	i := t.verb.Last
	return x.d.norm(i) == "\"" && !x.taken[i+1]
}
