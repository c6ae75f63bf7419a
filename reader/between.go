package reader

// betweenHim are those whom the one told before met where a pronoun stands for him, or he speaks of
// himself: "لقاء بينه وبين نظيره", "لقاء بينها ونظيرتها", "المحادثات بيننا وبين الجانب الآخر". It gives
// nil where the session is told otherwise.
func (x *extractor) betweenHim(t *trigger, right []*mention) []*mention {
	d := x.d
	for j := t.at; j < min(t.last+8, d.sentence(d.sent[t.first]).last-1); j++ {
		if n := d.norm(j); n != "بينه" && n != "بينها" && n != "بيننا" && n != "بيني" {
			continue
		}
		first := j + 1
		if d.norm(first) == "وبين" {
			first++
		}
		for k, m := range right {
			if m.first != first || m.kind == kGroup || first == j+1 && !m.conj {
				continue
			}
			for n := k + 1; n < len(right); n++ {
				if !right[n].joined {
					return right[k:n]
				}
			}
			return right[k:]
		}
	}
	return nil
}
