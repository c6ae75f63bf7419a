package reader

import "strings"

// accompanied is he in whose company others are on a journey, told right before its noun:
// "المرافقين لأ في زيارته إلى ب", "أثناء مرافقته أ في زيارة إلى ب".
func (x *extractor) accompanied(left []*mention, t *trigger) *mention {
	n := len(left)
	if n == 0 {
		return nil
	}
	m := left[n-1]
	if m.kind > kCounterpart || m.gov != "" && m.gov != "ل" || t.first-m.last > 1 || !strings.Contains(x.d.norm(m.first-1), "رافق") {
		return nil
	}
	return m
}

// whereHeIs reports whether the noun of t tells why somebody is at the place told before it:
// "قال أ في تونس، حيث كان في زيارة رسمية".
func (x *extractor) whereHeIs(f *frame, t *trigger) bool {
	return f.mode == "visit" && t.noun != nil && !t.noun.Definite && t.noun.Pronoun == "" && x.there(f) && !x.touring(t)
}

// dayOfVisit reports whether the noun of t tells of which visit it is the day: "في اليوم الأول
// من زيارة إلى".
func (x *extractor) dayOfVisit(t *trigger) bool {
	i := t.first - 1
	if x.d.norm(i) != "من" || t.noun.Definite {
		return false
	}
	switch x.d.norm(i - 2) {
	case "اليوم", "يومه", "يومها", "يوم":
		return true
	}
	return false
}
