package reader

// inSeries gives a session of talks the channel of the series that its subject was told to have
// with several who are not named there: "أجرى أ اتصالات هاتفية مع عدد من القادة. وبحث مع ب".
func (x *extractor) inSeries(f *frame, t *trigger) {
	ps := f.parties()
	if (f.mode == "call" || f.mode == "video") && f.verb && f.many && len(ps) == 1 {
		x.calls = f
		return
	}
	s := x.calls
	if s == nil || f.mode != "meeting" || f.sent == s.sent || f.sent-s.sent > 6 || len(ps) != 2 || !sameParty(ps[0], s.parties()[0]) ||
		t.verb == nil || t.noun != nil || t.attr("needs") != "مع" {
		return
	}
	if f.status != "planned" && x.where(f) == nil {
		f.mode = s.mode
	}
}
