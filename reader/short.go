package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// namesBefore gives the offices that have no name the one written before them:
// "حنيفة أمان وزير الخارجية الماليزي", "سوه هون، مستشار الأمن الوطني".
func (d *document) namesBefore(ms []*mention) []*mention {
	for n, m := range ms {
		if m.kind != kOffice || len(m.actors) != 1 || m.key == "" {
			continue
		}
		low := 0
		if n > 0 {
			low = ms[n-1].last
		}
		name, first, ok := d.nameEndingAt(m.first, low)
		if !ok {
			continue
		}
		m.actors[0].name, m.first, m.kind = name, first, kPerson
	}
	return ms
}

// nameEndingAt reads a name backwards from the office at token i, not beyond low.
func (d *document) nameEndingAt(i, low int) (name span, first int, ok bool) {
	if m, found := d.match(i, lexicon.Office, lexicon.Honorific); !found || clitics(m) > 0 {
		return span{}, 0, false
	}
	end := i
	comma := d.norm(end-1) == ","
	if comma {
		end--
	}
	if d.norm(end-1) == "\"" {
		end--
	}
	j := end
	for j > low && j > end-6 && !d.toks[j].Line || j == end {
		if j <= low {
			break
		}
		t := &d.toks[j-1]
		if t.Norm == "-" && !t.Space && j < end {
			j--
			continue
		}
		if t.Kind != arabic.Word || !d.namelike(j-1, false) || d.toks[j-1].Norm == "و" {
			break
		}
		j--
	}
	for j < end && (!d.namelike(j, true) || d.norm(j) == "-") {
		j++
	}
	if j >= end || d.nameEnd(j) != end {
		return span{}, 0, false
	}
	if end-j < 2 {
		return span{}, 0, false
	}
	first = j
	if first > low && d.norm(first-1) == "\"" {
		first--
	}
	return span{j, end}, first, true
}

// shortForms finds later mentions of the persons that ms names: one or more words
// of the name, in quotation marks or with a title or without ("كانغ", "الوزيرة كانغ").
func (d *document) shortForms(ms []*mention) []*mention {
	known := map[string][][]string{} // by each word, the names that hold it
	for _, m := range ms {
		for _, a := range m.actors {
			if a.name.empty() {
				continue
			}
			words := d.nameTokens(a.name)
			for _, w := range words {
				if len([]rune(w)) >= 2 && !d.binds(w) {
					known[w] = append(known[w], words)
				}
			}
		}
	}
	taken := make([]bool, len(d.toks)+1)
	for _, m := range ms {
		for i := m.first; i < m.last; i++ {
			taken[i] = true
		}
	}
	var found []*mention
	for i := 0; i < len(d.toks); i++ {
		if taken[i] || d.inside[i] || d.head.has(i) || d.toks[i].Kind != arabic.Word {
			continue
		}
		last, conj, prep := d.knownName(i, known, taken)
		if last == i {
			continue
		}
		m := &mention{span: span{i, last}, kind: kPerson, number: lexicon.Singular, sent: d.sent[i]}
		m.actors = []*actor{{name: span{i, last}}}
		m.conj, m.gov = conj != "", prep
		d.cut[i] = len([]rune(conj)) + len([]rune(prep))
		m.key = conj + "|" + prep
		found = append(found, m)
		i = last - 1
	}
	out := append(ms, found...)
	slices.SortStableFunc(out, func(a, b *mention) int { return a.first - b.first })
	return out
}

func (d *document) nameTokens(s span) []string {
	var out []string
	for i := s.first; i < s.last; i++ {
		if d.toks[i].Kind == arabic.Word {
			out = append(out, d.norm(i))
		}
	}
	return out
}

// knownName returns where the known name that begins at i ends, with its clitics;
// i if none does. One word that means something else too is not enough.
func (d *document) knownName(i int, known map[string][][]string, taken []bool) (last int, conj, prep string) {
	for _, r := range d.toks[i].Readings {
		if r.Suffix != "" || r.Prep == "س" {
			continue
		}
		names := known[r.Form]
		if names == nil {
			continue
		}
		j := i + 1
		for j < len(d.toks) && !taken[j] && !d.toks[j].Line {
			if d.norm(j) == "-" && !d.toks[j].Space {
				j++
				continue
			}
			if !slices.ContainsFunc(names, func(ws []string) bool { return slices.Contains(ws, d.norm(j)) }) {
				break
			}
			j++
		}
		if d.norm(j-1) == "-" {
			j--
		}
		if j == i+1 && d.ordinary(i, r) && !d.surname(i, r, names) {
			continue
		}
		return j, r.Conj, r.Prep
	}
	return i, "", ""
}

// surname reports whether the word at i, so read, is the last of a name of the page and the
// subject of the verb before it, though it is a word of the language too: "أكد القاضي".
func (d *document) surname(i int, r arabic.Reading, names [][]string) bool {
	if r.Conj != "" || r.Prep != "" || !strings.HasPrefix(r.Form, "ال") || i == 0 || d.toks[i].Line || d.timeAt[i] >= 0 {
		return false
	}
	for _, m := range d.at[i] {
		if m.Entry.Attr["office"] != "" || m.Last > i+1 || m.Entry.Class == lexicon.Side || m.Entry.Class == lexicon.Nisba || m.Entry.Class == lexicon.Office {
			return false
		}
	}
	if !slices.ContainsFunc(names, func(ws []string) bool { return len(ws) > 1 && ws[len(ws)-1] == r.Form }) {
		return false
	}
	v, ok := d.finiteAt(i - 1)
	return (ok && (v.Entry.Class == lexicon.Saying || v.Entry.Class == lexicon.Contact || v.Entry.Class == lexicon.Light) || isThat(d.norm(i-1))) && d.norm(i+1) != "الذي"
}

// ordinary reports whether the word at i, so read, is a word of the language.
func (d *document) ordinary(i int, r arabic.Reading) bool {
	for _, m := range d.at[i] {
		switch m.Entry.Class {
		case lexicon.Topic:
			continue
		}
		if m.Conj == r.Conj && m.Prep == r.Prep && m.Pronoun == "" {
			return true
		}
		if m.Last > i+1 {
			return true
		}
	}
	return d.timeAt[i] >= 0 || strings.HasPrefix(r.Form, "ال") && false
}
