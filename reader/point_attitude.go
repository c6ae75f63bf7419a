package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// attitude reads the noun that decides the act: "عن قلقه البالغ إزاء", "ترحيبه ب",
// "عن أمل بلاده في أن".
func (r *pointReader) attitude(h *head, at int, s span) (act string, start, words int, ok bool) {
	d := r.d
	k := r.skipCircumstance(at, s)
	for j := at; j < min(at+30, s.last); j++ {
		if d.norm(j) == "عن" && h.takes("عن") && !r.x.taken[j] {
			k = j + 1
			break
		}
		if !r.x.taken[j] && (isThat(d.norm(j)) || j > at && r.finite(j)) {
			break
		}
	}
	var att lexicon.Match
	found := false
	for j := k; j < min(k+3, s.last) && !found; j++ {
		if m, is := d.match(j, lexicon.Attitude); is && m.Conj == "" && m.Prep == "" && !r.x.taken[j] {
			att, found = m, true
		} else if !degrees[d.norm(j)] {
			break
		}
	}
	if !found {
		return "", 0, 0, false
	}
	act = att.Entry.Key
	h.rule = "attitude"
	j := att.Last
	for ; j < min(att.Last+9, s.last); j++ {
		n := d.norm(j)
		if isThat(n) {
			return act, j + 1, j, j+1 < s.last
		}
		if p, is := r.attitudePrep(att, j, s); is {
			return act, p, j, true
		}
		if j == att.Last {
			switch n {
			case "في", "من", "علي", "الي", "ازاء", "تجاه", "حيال", "حول", "بشان":
				return act, j + 1, j, j+1 < s.last
			}
		}
		if r.sign(j) && n != "\"" {
			break
		}
	}
	j = att.Last
	switch d.norm(j) {
	case "بلاده", "بلادها", "بلادهم", "بلديهما", "حكومته", "حكومتها", "دولته":
		j++ // "جدد رفض بلاده إحالة القضية": whose attitude it is
	}
	return act, j, j, j < s.last
}

// degrees are words that may stand before a noun of attitude: "عن بالغ قلقه".
var degrees = map[string]bool{
	"خالص": true, "بالغ": true, "عميق": true, "صادق": true, "اصدق": true, "اطيب": true, "احر": true, "اسمي": true, "ابلغ": true,
	"كامل": true, "عظيم": true, "شديد": true, "مدي": true, "جزيل": true, "وافر": true, "فايق": true, "كبير": true, "اشد": true, "خيبه": true,
	"وجود": false, "كل": true, "بعض": true, "تمام": true, "مطلق": true,
}

func (r *pointReader) attitudePrep(att lexicon.Match, j int, s span) (int, bool) {
	d := r.d
	n := d.norm(j)
	for p := range strings.SplitSeq(att.Entry.Attr["prep"], "|") {
		p = arabic.Normal(p)
		switch {
		case p == "ان" || p == "":
		case len([]rune(p)) == 1:
			if r.clitic(j) == p {
				return j, true
			}
		case n == p:
			if isThat(d.norm(j + 1)) {
				return j + 2, j+2 < s.last
			}
			return j + 1, j+1 < s.last
		}
	}
	return 0, false
}
