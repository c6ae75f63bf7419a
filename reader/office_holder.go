package reader

import "strings"

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
