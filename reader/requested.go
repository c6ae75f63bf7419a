package reader

import "mahdar/lexicon"

// requested gives the sitting of an organisation told without a member the one who asked for it:
// "عقد المجلس اجتماعا طارئا بطلب من أ", "اجتماع الحلف الذي عقد بناء على طلب أ", "طلبت أ عقد جلسة
// للمجلس".
func (x *extractor) requested(f *frame, t *trigger, left, right []*mention) {
	if f.mode != "meeting" || t.noun == nil && f.lemma != "اجتمع" || f.group != nil {
		return
	}
	d := x.d
	if len(f.parties()) == 0 {
		org := x.gathered(t, right)
		if n := len(left); n > 0 && len(org) > 0 && left[n-1].gov == "" && x.asks(left[n-1], t) {
			x.addAll(f, left[n-1:])
			x.addAll(f, org)
			f.sits(org)
			f.status = "proposed"
		}
		return
	}
	if len(f.parties()) != 1 || !x.c.members(f.parts[0].ent) {
		return
	}
	for i := f.scope.first; i < f.scope.last; i++ {
		switch n := d.norm(i); n {
		case "بطلب", "بدعوه", "بمبادره":
		case "طلب", "دعوه":
			if d.norm(i-1) != "علي" {
				continue
			}
		default:
			continue
		}
		for _, m := range x.bySent[f.sent] {
			if m.first > i && m.first <= i+2 && sided(m) && m.kind != kGroup {
				f.add(m)
				return
			}
		}
	}
}

// asks reports whether m is the subject of a verb of asking that has the session of t as its object.
func (x *extractor) asks(m *mention, t *trigger) bool {
	for _, j := range []int{m.first - 1, m.last} {
		for _, o := range x.d.at[max(j, 0)] {
			if o.Entry.Class == lexicon.Status && finite(o) && o.Entry.Attr["status"] == "proposed" && x.d.noVerbBetween(max(j+1, m.last), t.first) {
				return true
			}
		}
	}
	return false
}
