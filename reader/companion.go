package reader

// A companion is told with و behind the pronoun of somebody told before, or behind a verb that
// has no other subject: "قال أ إنه وب بحثا", "قال أ إنه بحث وب".

// withHim is whom the pronoun means behind which m is told as his companion, nil if m is none.
func (x *extractor) withHim(m *mention, left []*mention) *mention {
	if !companion(m) {
		return nil
	}
	switch x.d.norm(m.first - 1) {
	case "انه", "انها", "هو", "هي", "بانه", "بانها":
	default:
		return nil
	}
	if who := x.carried(left, []*mention{m}); who != nil && x.otherParty(who, m) {
		return who
	}
	return nil
}

// companion reports whether m can be one: it is joined to no mention before it.
func companion(m *mention) bool {
	return m.conj && !m.joined && m.gov == "" && m.kind <= kCounterpart
}

// withOther is the pair of somebody and his companion on the left, nil if there is none.
func (x *extractor) withOther(left []*mention) []*mention {
	for k, m := range left {
		if who := x.withHim(m, left[:k]); who != nil {
			return []*mention{who, m}
		}
	}
	return nil
}

// mainClause are the mentions before t of the clause that it is an adverbial of: those of the
// whole sentence behind "وذلك".
func (x *extractor) mainClause(left []*mention, t *trigger) []*mention {
	if !x.thus {
		return left
	}
	var out []*mention
	for _, m := range x.bySent[x.d.sent[t.first]] {
		if m.last <= t.first && m.kind != kGroup {
			out = append(out, m)
		}
	}
	return out
}
