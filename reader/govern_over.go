package reader

import "mahdar/lexicon"

// What governs a mention over the words that stand between.

// theySpelled reports whether s is at most a few definite words and the sign before who they are, one by one.
func (d *document) theySpelled(s span) bool {
	if s.len() < 1 || s.len() > 3 {
		return false
	}
	for i := s.first; i < s.last-1; i++ {
		if !d.definiteWord(i) {
			return false
		}
	}
	n := d.norm(s.last - 1)
	return n == "," || n == ":" || n == "("
}

// statementOf reports whether whoever is told at token i behind the preposition is he whose statement the
// sentence begins with: "وفي تعليق للرئيس على الأزمة، قال خلال لقائه".
func (d *document) statementOf(i int, prep string) bool {
	if prep == "من" {
		i--
	}
	if i < 2 || !d.in("statement", i-1) {
		return false
	}
	n := d.norm(i - 2)
	return (n == "في" || n == "وفي") && (d.sentence(d.sent[i]).first == i-2 || d.norm(i-3) == ",")
}

// quantityGov is what governs the many behind "من", of whom the word at i tells how many they are:
// "التقى عددا من ممثلي أ", "اجتمع مع عدد من وزراء أ".
func (d *document) quantityGov(i int) string {
	switch n := d.norm(i); n {
	case "عدد", "عددا", "العديد", "مجموعه", "نخبه":
		if g, ok := d.governor(i - 1); ok {
			return g
		}
		return ""
	case "بعدد", "بمجموعه":
		return "ب"
	}
	return "من"
}

// cityGov looks over "العاصمة القطرية" for what governs the city behind it.
func (d *document) cityGov(first int) string {
	k := first - 1
	if m, ok := d.match(k, lexicon.Nisba); ok && m.Last == first {
		k = m.First - 1
	}
	switch n := d.norm(k); n {
	case "العاصمه", "مدينه":
		if g, ok := d.governor(k - 1); ok {
			return g
		}
	case "بالعاصمه", "بمدينه":
		return "ب"
	case "للعاصمه", "لمدينه":
		return "ل"
	}
	return ""
}
