package reader

import (
	"slices"

	"mahdar/lexicon"
)

// summoned reads whom the noun of t calls to a ministry, and whose it is: "استدعاء الجزائر للسفير
// التونسي", "أعلنت الجزائر استدعاء السفير التونسي", "تم استدعاء السفير التونسي إلى وزارة الخارجية
// الجزائرية". Who calls his own envoy home meets nobody.
func (x *extractor) summoned(f *frame, t *trigger, left, right []*mention) {
	var host, guest *mention
	for _, m := range right {
		switch {
		case guest == nil && (m.gov == "" || m.gov == "ل") && m.first-t.last <= 3 && isAmbassador(m) && !x.ofHis(m):
			guest = m
		case host == nil && m.kind == kParty && guest != nil && (m.gov == "الي" || x.d.norm(m.first-1) == "مقر") && m.first-guest.last <= 3:
			host = m
		}
	}
	for _, m := range x.bySent[f.sent] {
		if m.first == t.last && m.kind == kParty {
			host = m // its capital too
		}
	}
	f.rule = "noun"
	if threat := t.noun.Prep == "ب" && !x.d.governed(t.first, func(m lexicon.Match) bool { return m.Entry.Lemma == "قام" }); guest == nil || threat {
		f.denied = true // "هددت باستدعاء السفير"
		return
	}
	if host == nil {
		host = x.carried(left, []*mention{guest})
	}
	if host != nil {
		x.addAll(f, []*mention{host})
	}
	x.addAll(f, []*mention{guest})
	f.setSides(true, min(1, len(f.parts)-1))
}

// ofHis reports whether the title of m has its state in a pronoun: "سفيرها".
func (x *extractor) ofHis(m *mention) bool {
	o, ok := x.d.match(m.first, lexicon.Office)
	return ok && o.Pronoun != ""
}

// isAmbassador reports whether m is an ambassador or acts as one: "ممثل إيران".
func isAmbassador(m *mention) bool {
	return slices.ContainsFunc(m.actors, func(a *actor) bool { return a.ent != nil && accreditedTo(a.ent) && m.number <= lexicon.Singular })
}

// accreditedTo reports whether e stands for his state where he serves.
func accreditedTo(e *entity) bool {
	return e.office == "ambassador" || e.office == "envoy" && isCode(e.party)
}
