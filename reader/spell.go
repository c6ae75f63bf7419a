package reader

import "strings"

// spell reports whether a stretch of time stands behind the word at token i, so much later or
// earlier than something else: "بعد أيام من", "بعد ثلاثة أشهر على".
func (d *document) spell(i int) bool {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "بعد", "قبل":
	default:
		return false
	}
	for j := i + 1; j < min(i+4, len(d.toks)); j++ {
		if d.lex.Has("stretch", d.norm(j)) {
			n := d.norm(j + 1)
			return n == "من" || n == "علي"
		}
	}
	return false
}

// longAfter reports whether such a stretch lies between token a and b, or the words from a on begin
// with it: what is told before it was at another time than what is told behind it.
func (d *document) longAfter(a, b int) bool {
	for i := a; i < b; i++ {
		if d.spell(i) {
			return true
		}
	}
	return false
}
