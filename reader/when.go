package reader

import (
	"sort"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
)

func ignorable(r rune) bool { return arabic.Ignorable(r) }

// when is the day or days of a session with the mark that tells them.
type when struct {
	from, to string
	mark     *calendar.Mark
	span
	rule string
}

// read resolves a mark for something past or to come.
func (d *document) read(m *calendar.Mark, coming bool) (when, bool) {
	r := m.Past
	if coming && !m.Bygone || m.Coming {
		r = m.Future
	}
	if r.From == "" {
		return when{}, false
	}
	return when{from: r.From, to: r.To, mark: m, span: span{m.First, m.Last}, rule: m.Rule}, true
}

// timesIn are the time expressions that begin among the tokens of s.
func (d *document) timesIn(s span) []calendar.Mark {
	a := sort.Search(len(d.times), func(k int) bool { return d.times[k].First >= s.first })
	b := sort.Search(len(d.times), func(k int) bool { return d.times[k].First >= s.last })
	if b < a {
		return nil
	}
	return d.times[a:b]
}

// ofWordsBefore reports whether m, told before f, is the day of what the words between tell: of the
// saying, of the journey before its next stop, of what was so long before.
func (x *extractor) ofWordsBefore(f *frame, m *calendar.Mark) bool {
	if m.First >= f.trig.first {
		return false
	}
	return x.announced(f, m) || !m.Coming && (x.aims(f) || f.moves && x.nextStop(f)) || x.saidThat(m.Last, f.trig.first) || !f.verb && x.d.longAfter(m.Last, f.trig.first)
}

// ofOtherTime reports whether m is told as the time of something that was, or has been since, before f.
func (x *extractor) ofOtherTime(f *frame, m *calendar.Mark) bool {
	d := x.d
	return d.otherTime(m) && !(f.status == "planned" && d.before(m)) && !x.lastTime(f) || x.since(f, m) || x.ofParticiple(f, m)
}

// ofParticiple reports whether m dates what the definite participle right before it tells of something else
// than the session: "الحرب المستمرة منذ أربعة أشهر", "الاتفاق الموقع الشهر الماضي".
func (x *extractor) ofParticiple(f *frame, m *calendar.Mark) bool {
	d := x.d
	i := m.First - 1
	if d.norm(i) == "في" {
		i--
	}
	if i-f.trig.last < 1 || x.taken[i] || d.contactNoun(i-1) {
		return false
	}
	return d.in("dated", i) || d.in("lasting", i) && (d.norm(m.First) == "منذ" || d.norm(m.First) == "قبل" || d.norm(m.First-1) == "منذ")
}

// dated finds the time expression of a frame: the nearest one to the trigger in
// its clause, else in its sentence if nothing else there can own it.
func (x *extractor) dated(f *frame) *calendar.Mark {
	d := x.d
	s := d.sentence(f.sent)
	var best *calendar.Mark
	bestDist := 1 << 30
	reach := x.reach(f)
	near := d.timesIn(span{max(s.first, reach.first), min(s.last, reach.last)})
	for k := range near {
		m := &near[k]
		if m.Kind == calendar.Duration {
			continue
		}
		if !reach.has(m.First) || x.inName(m.First) || x.ofWordsBefore(f, m) || x.ofOtherTime(f, m) || x.foreign(f, m.First) {
			continue
		}
		dist := 0
		switch {
		case m.First >= f.trig.last:
			dist = m.First - f.trig.last
		case m.Last <= f.trig.first:
			dist = 2 * (f.trig.first - m.Last)
		}
		if m.Kind == calendar.Vague {
			dist += 200
		}
		if d.head.has(m.First) {
			dist += 400 // "سيئول، 12 مارس (وكالة) -- استقبل أ ب، مساء أمس": the day of the dispatch
		}
		if m.Kind == calendar.Year || m.Kind == calendar.Month {
			dist += 8
		}
		if dist < bestDist {
			best, bestDist = m, dist
		}
	}
	return best
}

// otherTime reports whether the mark dates something else than the session: "منذ
// عام 2011", "بعد عام", "اتفاق عام 1994".
func (d *document) otherTime(m *calendar.Mark) bool {
	first := d.sentence(d.sent[m.First]).first
	for j := m.First - 1; j >= max(first, m.First-2); j-- {
		switch d.norm(j) {
		case "منذ", "حتي", "لغايه", "قرار", "اتفاق", "اتفاقيه", "قبل", "الصادر", "الصادره", "صادر":
			return true
		}
	}
	for j := m.First - 1; j >= max(first, m.First-5) && d.norm(j) != "," && d.timeAt[j] < 0 && !d.contactNoun(j); j-- {
		if d.norm(j) == "منذ" {
			return true // "منذ توليه منصبه في فبراير"
		}
	}
	for j := m.First - 1; j >= max(first, m.First-4); j-- {
		if n := d.norm(j); n == "للمره" || n == "المره" {
			return true // "للمرة الأخيرة في 2009"
		}
	}
	return d.norm(m.First) == "منذ" && d.firstOf(max(first, m.First-12), m.First)
}

// since reports whether m dates what lies between it and a "منذ" behind the trigger of f or before
// it: "في أول زيارة له منذ أصبح وزيرا في فبراير", "منذ اندلاع الحرب في مارس".
func (x *extractor) since(f *frame, m *calendar.Mark) bool {
	d := x.d
	for j := m.First - 1; j >= max(d.sentence(f.sent).first, m.First-10); j-- {
		switch {
		case d.norm(j) == "منذ":
			return true
		case f.trig.has(j) || d.norm(j) == "," || d.timeAt[j] >= 0:
			return false
		}
	}
	return false
}

// firstOf reports whether the tokens from a up to b say that something is the first of its
// kind: "في أول زيارة لرئيس تونسي", "هو الأول من نوعه".
func (d *document) firstOf(a, b int) bool {
	for j := a; j < b; j++ {
		switch d.norm(j) {
		case "اول", "الاول", "الاولي", "لاول", "كاول":
			return true
		}
	}
	return false
}

// before reports whether the mark tells by when a session is to be held: "قبل نهاية العام".
func (d *document) before(m *calendar.Mark) bool {
	for j := m.First; j > m.First-2 && j > 0; j-- {
		switch d.norm(j) {
		case "نهايه", "متم", "موفي", "اواخر", "انتهاء", "اخر":
			return d.norm(j-1) == "قبل"
		}
	}
	return false
}

// announced reports whether the day m before the noun of f is that of its
// announcement: "أعلنت الوزارة أمس إلغاء الزيارة".
func (x *extractor) announced(f *frame, m *calendar.Mark) bool {
	if x.leadsWithVerb(f) || f.status != "called_off" && f.status != "planned" && f.status != "proposed" || m.Coming {
		return false
	}
	d := x.d
	for j := f.trig.first - 1; j >= max(d.sentence(f.sent).first, f.trig.first-far); j-- {
		for _, o := range d.at[j] {
			if finite(o) && !x.taken[j] && (o.Entry.Class == lexicon.Saying || o.Entry.Class == lexicon.Status) {
				return true
			}
		}
	}
	return false
}

// leadsWithVerb reports whether the trigger of f begins with its verb.
func (x *extractor) leadsWithVerb(f *frame) bool {
	for _, m := range x.d.at[f.trig.first] {
		if finite(m) && (m.Entry.Class == lexicon.Contact || m.Entry.Class == lexicon.Light) {
			return f.verb
		}
	}
	return false
}

// saidThat reports whether "إنه" and its like stand between two tokens: what is
// before them is the day of saying it.
func (x *extractor) saidThat(a, b int) bool {
	for j := a; j < b; j++ {
		switch x.d.norm(j) {
		case "انه", "انها", "انهم", "انهما", "بانه", "بانها", "بانهم":
			return true
		}
	}
	return false
}
