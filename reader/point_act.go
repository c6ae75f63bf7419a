package reader

import (
	"strings"

	"mahdar/lexicon"
)

// future reports whether one of the first n words of t is a verb of the future.
func (r *pointReader) future(t span, n int) bool {
	for j := t.first; j < min(t.first+n, t.last); j++ {
		if r.futureAt(j) {
			return true
		}
	}
	return false
}

func (r *pointReader) futureAt(j int) bool {
	n := strings.TrimPrefix(r.d.norm(j), "و")
	switch n {
	case "سوف", "لن":
		return true
	}
	q := []rune(n)
	if len(q) < 4 || q[0] != 'س' || !strings.ContainsRune("يتنا", q[1]) {
		return false
	}
	if r.x.taken[j] {
		// a name only by its place: "بلاده «ستراعي كرامة"
		m := r.mentionAt(j)
		if m == nil || m.kind != kPerson || len(m.actors) != 1 || m.actors[0].office != "" || m.actors[0].party != "" {
			return false
		}
	}
	for _, m := range r.d.at[j] {
		if m.Prep == "س" {
			return true
		}
		if m.Conj == "" && m.Prep == "" && m.Entry.Class != lexicon.Common {
			return false
		}
	}
	for _, other := range []string{"سيطر", "سياس", "سياد", "ساري", "ساهم", "ساعد", "ساند", "سايد", "ساخن"} {
		if strings.HasPrefix(n, other) {
			return false // "ما زال ساريا"
		}
	}
	switch n {
	case "ستين", "سنوات", "سياق", "سيارات", "سلام", "ساحه", "سابق", "سابقه", "ساعه", "ساعات", "ستار", "سنويا", "سيما", "سيناريو", "سيناء":
		return false
	}
	return true
}

// ownFuture reports whether the clause tells what its speaker will do: "بلاده
// ستواصل", "سنعمل", "نحن مستعدون", "القاهرة عازمة على".
func (r *pointReader) ownFuture(v *voice, t span) bool {
	d := r.d
	for j := t.first; j < min(t.first+12, t.last); j++ {
		n := strings.TrimPrefix(d.norm(j), "و")
		if n == "," && j > t.first+4 {
			return false
		}
		if r.futureAt(j) {
			q := []rune(n)
			if happens[n] {
				return false
			}
			if n == "سوف" || n == "لن" {
				q = append([]rune("س"), []rune(d.norm(j+1))...)
			}
			if len(q) > 1 && (q[1] == 'ن' || q[1] == 'ا') {
				return true
			}
			if m := r.mentionAt(j + 1); m != nil && j == t.first {
				return r.ownMention(v, m)
			}
			return r.ownSubject(v, span{t.first, j})
		}
		if ready[n] {
			return r.ownSubject(v, span{t.first, j})
		}
	}
	return false
}

// happens are verbs of the future that tell what will be rather than what somebody
// will do: "إنه سيصدر بيان", "إنها ستركز على".
var happens = map[string]bool{
	"سيتم": true, "ستتم": true, "ستظل": true, "سيظل": true, "ستكون": true, "سيكون": true, "سيصدر": true, "ستصدر": true,
	"سيجري": true, "ستجري": true, "سيركز": true, "ستركز": true, "سيتناول": true, "ستتناول": true,
	"سيحدث": true, "ستحدث": true, "سيصبح": true, "ستصبح": true, "سيودي": true, "ستودي": true,
}

// ready are words for the will to do something.
var ready = map[string]bool{
	"مستعد": true, "مستعده": true, "مستعدون": true, "مستعدين": true, "مستعدان": true, "عازم": true, "عازمه": true, "عازمون": true, "عازمان": true,
	"ملتزم": true, "ملتزمه": true, "ملتزمون": true, "نعتزم": true, "تعتزم": true, "يعتزم": true, "جاهزون": true, "جاهز": true, "جاهزه": true,
	"ينوي": true, "تنوي": true, "ننوي": true,
}

// ownSubject reports whether the subject told in t is the speaker or his side.
func (r *pointReader) ownSubject(v *voice, t span) bool {
	d := r.d
	if t.len() > 0 {
		if m := r.mentionAt(t.first); m != nil {
			if m.last < t.last-5 {
				return false
			}
			return r.ownMention(v, m)
		}
	}
	if m, ok := d.match(t.first, lexicon.State, lexicon.Capital); ok && v != nil && t.len() > 0 && containsParty(v.parties, m.Entry.Key) && t.last-m.Last <= 2 {
		return true
	}
	for j := t.first; j < t.last; j++ {
		n := strings.TrimPrefix(d.norm(j), "و")
		switch {
		case n == "نحن" || n == "انا" || n == "بلاده" || n == "بلادها" || n == "بلادنا" || n == "بلده" || n == "حكومته" || n == "قد" || n == "ايضا" || r.sign(j) || isThat(n):
		case n == "هذا" || n == "اطار" || n == "في" || n == "الاطار":
		default:
			return false
		}
	}
	if t.empty() && t.first > 0 {
		p := d.norm(t.first - 1)
		if r.sign(t.first - 1) { // "قال: «مستعدون للحوار»"
			return strings.HasSuffix(d.norm(t.first), "ون")
		}
		return p == "انه" || p == "بانه" || p == "انها" || p == "اننا" || p == "انهما" || p == "وانه" || p == "وانها" || p == "بانها"
	}
	return true
}

func (r *pointReader) ownMention(v *voice, m *mention) bool {
	if v == nil {
		return false
	}
	h, ok := r.d.match(m.first, lexicon.Side)
	if ok && m.kind == kGroup && (h.Pronoun != "" || h.Entry.Attr["state"] != "" || h.Entry.Key == "voice") {
		return true
	}
	if len(m.actors) == 0 {
		return false
	}
	for _, a := range m.actors {
		if p := r.partyOf(m, a); p == "" || !containsParty(v.parties, p) {
			return false
		}
	}
	return true
}

// accuses reports whether the clause accuses somebody: "انتهكوا الهدنة", and not only
// tells what is done against it: "مكافحة الجرائم".
func (r *pointReader) accuses(t span) bool {
	for j := t.first; j < min(t.last, t.first+16); j++ {
		n := r.d.norm(j)
		if n == "غير" && (r.d.norm(j+1) == "مبرر" || r.d.norm(j+1) == "مسيول" || r.d.norm(j+1) == "مسوول") {
			return true
		}
		for _, m := range r.d.at[j] {
			if m.Entry.Class == lexicon.Blame && !(m.Definite && m.Entry.Attr["names"] != "") && !r.countered(j, t) {
				return true
			}
		}
	}
	return false
}

// countered reports whether a word of stopping or fighting stands shortly before
// token j: "التصدي للأعمال التي تزعزع".
func (r *pointReader) countered(j int, t span) bool {
	for k := j - 1; k >= max(t.first, j-5); k-- {
		n := strings.TrimPrefix(r.d.norm(k), "و")
		for _, c := range []string{"لل", "ال", "ل", "ب"} {
			n = strings.TrimPrefix(n, c)
		}
		switch n {
		case "تصدي", "مواجهه", "مكافحه", "محاربه", "وقف", "منع", "انهاء", "ردع", "تحقيق", "ضد":
			return true
		}
	}
	return false
}

// refuses reports whether the clause says that something is not accepted: "لا نقبل",
// "لن تقبل".
func refuses(d *document, p span) bool {
	for j := p.first + 1; j < min(p.first+9, p.last); j++ {
		switch d.norm(j) {
		case "نقبل", "نقبله", "نقبلها", "اقبل", "تقبل", "يقبل", "نسمح", "تسمح", "يسمح":
			for k := j - 1; k >= max(p.first, j-3); k-- {
				switch d.norm(k) {
				case "لا", "لن", "ولن", "ولا", "لم":
					return true
				}
			}
		}
	}
	return false
}
