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

// whoseGuest is the state that does something on the occasion of a visit that does not say where it
// goes: "أثناء زيارة للرئيس الصيني، وقعت كينيا اتفاقا".
func (x *extractor) whoseGuest(f *frame, t *trigger) *place {
	if f.verb || len(f.parts) != 1 || !official(f.parts[0]) || !x.adverbial(t) || t.noun.Pronoun != "" || x.touring(t) {
		return nil
	}
	var at *place
	for _, m := range x.bySent[f.sent] {
		if !m.sitePlace() || m.gov != "" || m.actors[0].party == f.parts[0].ent.party || !x.d.verbBefore(m.first) {
			continue
		}
		if at != nil {
			return nil
		}
		at = &place{span: m.span, value: x.d.quote(m.span), country: m.actors[0].party, rule: "host", country1: true}
	}
	return at
}
