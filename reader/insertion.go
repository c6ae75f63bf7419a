package reader

import "slices"

// insertion is what stands between the subject of the verb t and its object: a relative
// clause ("يلتقي الوزير، الذي وصل أمس إلى القاهرة، نظيره المصري") or, between commas, the
// occasion ("التقى الوزير، على هامش القمة، نظيره المصري"). It is empty where there is none;
// apart tells that days and places in it are not the session's. ts are the triggers behind t.
func (x *extractor) insertion(n int, t *trigger, ts []*trigger) (in span, apart bool) {
	d := x.d
	if s := x.parenthesis(n, t); !s.empty() {
		return s, !d.adverbialAt(s.first)
	}
	if !t.over.empty() {
		return t.over, true
	}
	if s := x.beyond(n, t); !s.empty() {
		return s, true
	}
	if t.light {
		return x.onNoun(t), false
	}
	if !t.transitive() {
		return span{}, false
	}
	ms := x.bySent[n]
	k := slices.IndexFunc(ms, func(m *mention) bool { return m.first >= t.last })
	if k < 0 || ms[k].gov != "" || ms[k].kind == kGroup || ms[k].first-t.last > 4 {
		return span{}, false
	}
	at := ms[k].last
	comma := d.norm(at) == ","
	if comma {
		at++
	}
	rel := d.relative(d.norm(at))
	if !rel && !(comma && d.occasion(at)) {
		return span{}, false
	}
	for _, m := range ms[k+1:] {
		if m.first <= at || m.gov != "" || m.joined || m.conj || m.kind == kGroup || m.kind == kParty {
			continue
		}
		if comma {
			if d.norm(m.first-1) == "," || d.norm(m.first-2) == "," && (d.norm(m.first-1) == "ايضا" || d.norm(m.first-1) == "كذلك") {
				return span{at, m.first}, rel
			}
			continue
		}
		inside := span{at, m.first}
		if x.onTheMove(inside, ts) {
			return inside, true
		}
		return span{}, false
	}
	return span{}, false
}

// onNoun is a relative clause between commas on the noun of a light verb, behind which its
// subject stands: "شارك في المحادثات، التي انطلقت أمس، الوزير".
func (x *extractor) onNoun(t *trigger) span {
	i := t.last + 1
	if t.rel || x.d.norm(t.last) != "," {
		return span{}
	}
	end := x.d.relativeOver(i)
	if end == i || !slices.ContainsFunc(x.bySent[x.d.sent[i]], func(m *mention) bool { return m.first == end+1 && m.gov == "" && m.kind != kGroup }) {
		return span{}
	}
	return span{i, end + 1}
}

// parenthesis is what stands between commas behind the subject or the place of the verb of t, which goes
// on after it: a clause ("اجتمع أ في نيويورك، حيث يشارك في القمة، مع ب", "عقد أ في باريس، التي يزورها،
// جلسة مباحثات مع ب") or an adverbial ("بحث أ في دمشق، خلال زيارة لم يعلن عنها مسبقا، مع ب").
func (x *extractor) parenthesis(n int, t *trigger) span {
	d := x.d
	if t.verb == nil || t.mode == "visit" || t.rel {
		return span{}
	}
	s := d.sentence(n)
	for i := t.verb.Last; i < min(s.last-2, t.verb.Last+longClause); i++ {
		w := d.norm(i + 1)
		if x.taken[i] || d.norm(i) != "," || w != "حيث" && !d.relative(w) && !d.adverbialAt(i+1) {
			if !x.taken[i] && d.norm(i) != "," && (i >= t.last || !t.light) && d.clauseBreak(i) {
				return span{}
			}
			continue
		}
		if x.second(n, t, t.verb.Last, i) {
			return span{}
		}
		broken := w == "حيث" || d.relative(w) || w == "بعيدا" || w == "دون"
		for e := i + 3; e < min(s.last-1, i+longClause); e++ {
			if broken = broken || !x.taken[e] && d.clauseBreak(e); d.norm(e) != "," || x.taken[e] || !broken {
				continue // an adverbial without a clause in it breaks nothing
			}
			if t.light && t.noun.First > t.verb.First && e < t.noun.First {
				if t.noun.First-e <= 2 {
					return span{i + 1, e + 1}
				}
				continue
			}
			if x.second(n, t, e+1, e+3) || d.norm(e+2) == "كل" && x.second(n, t, e+1, e+5) {
				return span{i + 1, e + 1}
			}
		}
		return span{}
	}
	return span{}
}

// adverbialAt reports whether an adverbial begins at token i that tells when, on what occasion or how.
func (d *document) adverbialAt(i int) bool { return d.lex.Has("adverbial", d.norm(i)) }

// longClause is how many words a clause between commas has at most.
const longClause = 24

// second reports whether somebody with whom the verb of t has its subject meet begins between
// the tokens a and b.
func (x *extractor) second(n int, t *trigger, a, b int) bool {
	return slices.ContainsFunc(x.bySent[n], func(m *mention) bool {
		return m.first >= a && m.first < b && m.kind != kGroup && !m.joined && !x.isVenue(m) && (t.takes(m.gov) || m.gov == "" && t.transitive() && a > t.verb.Last && m.kind <= kCounterpart)
	})
}

// occasion reports whether what begins at token i tells on what occasion.
func (d *document) occasion(i int) bool {
	switch d.norm(i) {
	case "علي":
		return d.norm(i+1) == "هامش"
	case "بمناسبه", "خلال":
		return true
	}
	return false
}

// onTheMove reports whether the clause s tells of a journey and of nothing that could have
// whom stands behind it as its object.
func (x *extractor) onTheMove(s span, ts []*trigger) bool {
	moves := false
	for _, t := range ts {
		if !s.has(t.first) {
			continue
		}
		if t.mode != "visit" {
			return false
		}
		moves = moves || t.last < s.last-1
	}
	return moves
}
