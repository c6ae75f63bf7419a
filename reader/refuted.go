package reader

import "strings"

// refuted reports whether the clause before f tells that what was said of it is not true:
// "نفت الوزارة صحة تقارير تحدثت عن اجتماع", "لا صحة لما تردد عن لقاء".
func (x *extractor) refuted(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	if x.isSetting(f) && !x.aboutRumour(f) {
		return false
	}
	if x.calledUntrue(f) {
		return true
	}
	for i := s.first; i < f.trig.first; i++ {
		if x.taken[i] || !d.refutes(i) {
			continue
		}
		for j, words := i+1, 0; j < f.trig.first && words < 8; j++ {
			if x.taken[j] || d.norm(j) == "," {
				continue // "نفت المتحدثة باسم الخارجية، فلانة، صحة تقارير"
			}
			if words++; !d.alleged(j) {
				continue
			}
			return !x.anotherVerb(j+1, f.trig.first)
		}
	}
	return false
}

// aboutRumour reports whether f is what something that is said is about: "الأنباء المتداولة بشأن لقاء".
func (x *extractor) aboutRumour(f *frame) bool {
	d := x.d
	if n := d.norm(f.trig.first - 1); n != "حول" && n != "بشان" {
		return false
	}
	return d.in("rumour", f.trig.first-2) || d.in("rumour", f.trig.first-3)
}

// calledUntrue reports whether what is said of f is called nonsense behind it: "وصف ما تردد عن لقاء
// بين أ وب بأنه هراء", "التقارير عن لقاء بين أ وب لا أساس لها".
func (x *extractor) calledUntrue(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	said := false
	for i := f.trig.first - 1; i > max(s.first, f.trig.first-8) && !said; i-- {
		said = !x.taken[i] && (d.norm(i) == "ما" || d.norm(i) == "مما" || d.in("rumour", i))
	}
	for j := f.trig.last; said && j < min(s.last-1, f.trig.last+longClause); j++ {
		if !x.taken[j] && (d.in("untrue", j) || d.norm(j) == "لا" && d.norm(j+1) == "اساس") {
			return true
		}
	}
	return false
}

// refutes reports whether the word at i says that something is not true.
func (d *document) refutes(i int) bool {
	switch strings.TrimPrefix(d.norm(i), "و") {
	case "نفي", "نفت", "ينفي", "تنفي", "نافيا", "نافيه", "فند", "فندت", "كذب", "كذبت":
		return true
	case "لا", "عدم":
		return d.norm(i+1) == "صحه"
	case "يعلق", "تعلق":
		return notWord(d.norm(i-1)) && d.comments(i)
	case "التعليق":
		return d.norm(i+1) == "علي" && i > 1 && (d.norm(i-1) == "رفض" || d.norm(i-1) == "رفضت" || d.norm(i-1) == "عن")
	}
	return false
}

// comments reports whether the verb at i, written like "suspends", is that of commenting on
// something: "علق الوزير على الأنباء".
func (d *document) comments(i int) bool {
	for j := i + 1; j < min(i+8, len(d.toks)) && d.sent[j] == d.sent[i]; j++ {
		if d.norm(j) == "علي" {
			return true
		}
	}
	return false
}

// alleged reports whether the word at i is of what is said and may not be true, or of its
// coming about: "أنباء", "ما تردد", "حدوث".
func (d *document) alleged(i int) bool {
	n := d.norm(i)
	return n == "ما" || n == "لما" || d.in("rumour", i)
}

// anotherVerb reports whether from token a up to b a clause of its own begins that is no
// longer of what was refuted.
func (x *extractor) anotherVerb(a, b int) bool {
	for j := a; j < b; j++ {
		if x.taken[j] {
			continue
		}
		switch n := x.d.norm(j); n {
		case "وقال", "واضاف", "واكد", "موكدا", "مشيرا", "مبينا", "موضحا", "لكن", "لكنه", "فيما", "بينما", "الغاء", "تاجيل", "ارجاء":
			return true
		}
	}
	return false
}
