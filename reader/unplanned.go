package reader

import (
	"strings"

	"mahdar/lexicon"
)

// unplanned reports whether the sentence says that there is no such session: "نفى وجود أي
// ترتيب لعقد لقاء", "لا توجد خطط لإجراء محادثات", "ليس على جدول أعماله أي لقاء".
func (x *extractor) unplanned(f *frame) bool {
	d := x.d
	j, told := f.trig.first-1, false
	for ; j > 0; j-- {
		n := strings.TrimPrefix(d.norm(j), "ل")
		if n != "اي" && n != "وجود" && n != "خطط" && n != "نيه" && n != "ترتيب" && n != "ترتيبات" && n != "عقد" && n != "اجراء" && n != "تنظيم" && n != "التخطيط" {
			break
		}
		told = told || n != "عقد" && n != "اجراء" && n != "تنظيم"
	}
	if x.notOn(f) || x.questioned(f) || x.ifOnly(f) {
		return true
	}
	if !told {
		return false
	}
	for i := j; i >= max(d.sentence(f.sent).first, j-14); i-- {
		n := d.norm(i)
		switch {
		case x.taken[i]:
		case n == "ليس", n == "ليست", n == "عدم":
			return true
		case n == "توجد", n == "يوجد", n == "هناك", n == "يجر", n == "يجري", n == "يتم", n == "يتضمن", n == "تتضمن", n == "يشمل", n == "تشمل":
			if notWord(d.norm(i-1)) || d.norm(i-1) == "ليس" || d.norm(i-1) == "ليست" {
				return true
			}
		case d.relative(n), n == ":":
			return false
		}
		if m, ok := d.match(i, lexicon.Status); ok && finite(m) && m.Entry.Attr["status"] == "denied" && !x.taken[i] {
			return true
		}
	}
	return false
}

// notOn reports whether the sentence says behind f, or of the programme before it, that it is
// not on, or no more than possible: "مثل هذا اللقاء غير مدرج على جدول الأعمال", "لقاء بين أ وب
// ممكن", "لم يتضمن البرنامج لقاء مع", "القمة سابقة لأوانها".
func (x *extractor) notOn(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	for j := f.trig.last; j < min(s.last, f.trig.last+26); j++ {
		if !x.taken[j] && (d.norm(j) == "," || d.clauseBreak(j) && d.norm(j) != "غير") {
			break
		}
		switch n := d.norm(j); {
		case x.taken[j]:
		case d.lex.Has("possible", n):
			return d.norm(j-1) != "من" // "لقاء بين أ وب وارد"
		case n == "غير" || n == "ليس" || n == "ليست":
			if d.lex.Has("on-programme", strings.TrimSuffix(d.norm(j+1), "ا")) {
				return true
			}
			if d.norm(j+1) == "علي" && (d.norm(j+2) == "جدول" || d.norm(j+2) == "اجنده") {
				return true
			}
		}
	}
	if x.premature(f) {
		return true
	}
	for i := f.trig.first - 1; i > max(s.first, f.trig.first-8); i-- {
		switch n := d.norm(i); {
		case x.taken[i]:
		case n == "يتضمن", n == "تتضمن", n == "يشمل", n == "تشمل", n == "يتطرق", n == "يدرج":
			return notWord(d.norm(i - 1))
		}
	}
	return false
}

// premature reports whether it is too early to talk of f: "الحديث عن قمة بينهما سابق لأوانه".
func (x *extractor) premature(f *frame) bool {
	d := x.d
	s := d.sentence(f.sent)
	for j := max(s.first, f.trig.first-5); j < min(s.last, f.trig.last+24); j++ {
		n := d.norm(j)
		if !x.taken[j] && j > f.trig.last && n == "," {
			return false
		}
		if p := d.norm(j - 1); (n == "لاوانه" || n == "لاوانها") && strings.HasPrefix(strings.TrimPrefix(p, "ال"), "سابق") {
			return true
		}
	}
	return false
}

// questioned reports whether f is only what somebody was asked about: "ردا على سؤال حول إمكانية عقد
// لقاء", "عما إذا كان الوزير سيلتقي نظيره".
func (x *extractor) questioned(f *frame) bool {
	d := x.d
	first := d.sentence(f.sent).first
	for i := f.trig.first - 1; i > max(first, f.trig.first-12); i-- {
		if x.taken[i] {
			continue
		}
		switch d.norm(i) {
		case "اذا":
			return d.norm(i-1) == "ما" || d.norm(i-1) == "عما" || d.norm(i-1) == "فيما"
		case "امكانيه", "احتمال", "احتمالات":
			for j := i - 1; j >= max(first, i-3); j-- {
				if n := strings.TrimPrefix(d.norm(j), "ال"); n == "سوال" || n == "تساولات" || n == "اسيله" {
					return true
				}
			}
		case ",", "ان":
			return false
		}
	}
	return false
}

// ifOnly reports whether f is told of as what might have been: "ولو عقد الطرفان مئة قمة".
func (x *extractor) ifOnly(f *frame) bool {
	if !f.verb || f.trig.first == 0 {
		return false
	}
	n := x.d.norm(f.trig.first - 1)
	return n == "لو" || n == "ولو"
}
