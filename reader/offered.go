package reader

import (
	"slices"

	"mahdar/lexicon"
)

// calledTo reports whether one official calls another to a session: "دعا أ ب إلى لقاء".
func (x *extractor) calledTo(t *trigger, who, whom *mention) bool {
	if who.sitePlace() && whom.sitePlace() && who.gov == "" && whom.gov == "" && x.otherParty(who, whom) && !t.noun.Definite {
		return x.callsState(who, whom) && x.invitedThere(whom.last, t) // "دعت تونس الجزائر إلى محادثات", "للمشاركة في محادثات"
	}
	if who.gov != "" || whom.gov != "" || whom.joined || who.kind > kCounterpart || whom.kind > kCounterpart || t.noun.Definite || t.first-whom.last > 2 || !x.otherParty(who, whom) {
		return false
	}
	m, ok := x.d.finiteAt(who.first - 1)
	return ok && m.Entry.Lemma == "دعا" && (x.d.norm(t.first-1) == "الي" || t.noun.Prep == "ل")
}

// callsState reports whether the verb of inviting stands before the two states or between them.
func (x *extractor) callsState(who, whom *mention) bool {
	at := who.first - 1
	if whom.first != who.last {
		if at = who.last; whom.first != at+1 {
			return false
		}
	}
	m, ok := x.d.finiteAt(at)
	return ok && m.Entry.Lemma == "دعا"
}

// invitedThere reports whether nothing but days and the words of coming to it stand between token i and the session of t.
func (x *extractor) invitedThere(i int, t *trigger) bool {
	for ; i < t.first; i++ {
		if !x.d.lex.Has("invited-to", x.d.norm(i)) && x.d.timeAt[i] < 0 {
			return false
		}
	}
	return true
}

// asked reports whether whom is the one of whom who asks something: "طلب أ من ب".
func (x *extractor) asked(who, whom *mention) bool {
	if whom.gov != "من" {
		return false
	}
	asks := func(m lexicon.Match) bool {
		return m.Entry.Class == lexicon.Status && finite(m) && m.Entry.Lemma == "طلب"
	}
	return who.first > 0 && slices.ContainsFunc(x.d.at[who.first-1], asks) || slices.ContainsFunc(x.d.at[who.last], asks)
}

// offered reads "طلب أ من ب لقاء", "اقترح أ على ب قمة", "عرض أ على ب إجراء محادثات", "دعا أ ب إلى لقاء".
func (x *extractor) offered(f *frame, t *trigger, left []*mention) []*mention {
	n := len(left)
	if n > 1 && x.calledTo(t, left[n-2], left[n-1]) {
		f.status = "proposed"
		return left[n-2:]
	}
	if n < 2 || left[n-1].gov != "علي" && !x.asked(left[n-2], left[n-1]) || left[n-2].gov != "" || t.first-left[n-1].last > 3 || !x.otherParty(left[n-2], left[n-1]) || !x.object(t) {
		return nil
	}
	f.status = "proposed"
	return left[n-2:]
}
