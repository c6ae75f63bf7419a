package reader

import (
	"strings"

	"mahdar/lexicon"
)

// holderState reads "السابق", "المنتخب", "بالنيابة" and their like.
func (d *document) holderState(o *officePhrase, cur int) bool {
	if n := d.norm(cur + 1); d.norm(cur) == "المعين" || d.norm(cur) == "المعينه" {
		if n == "حديثا" || n == "موخرا" {
			o.last = cur + 2 // in office already
			return true
		}
	}
	if d.norm(cur) == "تصريف" && d.norm(cur+1) == "الاعمال" {
		o.last = cur + 2 // "وزير خارجية تصريف الأعمال"
		return true
	}
	if n := d.norm(cur + 1); d.norm(cur) == "المنتهيه" && (n == "ولايته" || n == "ولايتها") {
		o.last = cur + 2 // "الرئيس الغامبي المنتهية ولايته فلان" holds it still
		return true
	}
	switch n := strings.TrimPrefix(d.norm(cur), "ال"); {
	case d.lex.Has("former-holder", n):
		o.former = true
	case n == "مكلف" || n == "مكلفه":
		if d.charged(cur) {
			return false // "المكلف بالشؤون الأوروبية"
		}
		o.former = !ministry(o.head.Entry.Key) // a minister who acts for another holds the office
	case d.lex.Has("present-holder", n):
	default:
		switch d.norm(cur) {
		case "بالنيابه", "بالانابه", "بالوكاله":
		default:
			return false
		}
	}
	o.last = cur + 1
	return true
}

// inCabinet reads the government in which a minister sits, told before his name: "وزير الخارجية في
// حكومة تصريف الأعمال اللبنانية فلان", "وزير الدفاع في الحكومة المؤقتة فلان". The state told of it is his.
func (d *document) inCabinet(o *officePhrase, cur int) bool {
	at := cur
	if d.norm(at) == "في" {
		at++
	}
	w := strings.TrimPrefix(d.norm(at), "ب")
	if at == cur && w == d.norm(at) || w != "حكومه" && w != "الحكومه" || !ministry(o.head.Entry.Key) && !strings.HasSuffix(o.head.Entry.Key, "head_of_government") {
		return false
	}
	p, j, told := d.partyAt(at)
	if !told {
		for j = at + 1; j < min(at+6, len(d.toks)) && !d.toks[j].Line && !d.nameSpan(j); j++ {
			if d.norm(j) == "تصريف" || d.norm(j) == "ولايتها" {
				continue // "تصريف الأعمال", "المنتهية ولايتها"
			}
			if _, title := d.match(j, lexicon.Office, lexicon.Honorific); title || !d.definiteWord(j) {
				break
			}
			if m, ok := d.match(j, lexicon.Nisba); ok && clitics(m) == 0 && !told {
				p, told = d.party(m), true
				p.first = at
			}
		}
	}
	if w == "حكومه" && j == at+1 {
		return false
	}
	if told && len(o.parties) == 0 {
		o.add(p)
	}
	o.last, o.closed = j, true
	return true
}

// inBureau reads whose bureau an official belongs to, who has his own name behind that office: "رئيس الأركان
// بمكتب وزير الدفاع فلان".
func (d *document) inBureau(o *officePhrase, cur, depth int) bool {
	if n := d.norm(cur); depth > 0 || n != "بمكتب" && n != "بديوان" || o.head.Entry.Number > lexicon.Singular {
		return false
	}
	of, ok := d.officePhrase(cur+1, depth+1)
	if !ok || of.head.Entry.Number > lexicon.Singular {
		return false
	}
	for _, p := range of.parties {
		o.add(p)
	}
	o.last, o.closed = of.last, true
	return true
}

// accredited reads that an ambassador serves here, as his hosts tell it: "السفير الصيني المعتمد",
// "المقيم", "لدينا". Where he serves may follow.
func (d *document) accredited(o *officePhrase, cur int) bool {
	if o.head.Entry.Key != "ambassador" && o.head.Entry.Key != "envoy" {
		return false
	}
	switch d.norm(cur) {
	case "المعتمد", "المعتمده", "المقيم", "المقيمه", "لدينا":
		o.last, o.closed = cur+1, true
		return true
	}
	return false
}
