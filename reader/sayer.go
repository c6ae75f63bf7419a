package reader

import (
	"strings"

	"mahdar/lexicon"
)

// sayer is whom "أنه" at token p means where a word of saying without a subject of its own leads to it:
// the subject of the saying before, whoever that was about. "قال أ إن ب رفض العرض، مضيفا أنه سيلتقي ج".
// It is nil where the page tells no one person. ms are the mentions of the sentence.
func (d *document) sayer(ms []*mention, p int) *mention {
	w := d.sayingBefore(ms, p)
	if w < 0 {
		return nil
	}
	first := d.sentence(d.sent[p]).first
	for j := w - 1; j >= max(first, w-longSaying); j-- {
		v, ok := d.finiteAt(j)
		if !ok || v.Entry.Class != lexicon.Saying && j > first+2 || v.Pronoun != "" || d.relative(strings.TrimPrefix(d.norm(j-1), "و")) || isThat(d.norm(j-1)) {
			continue
		}
		said := false
		for _, m := range ms {
			said = said || m.last == j && isThat(d.norm(m.first-1))
			if m.first == v.Last && m.kind <= kCounterpart && m.gov == "" && len(m.actors) == 1 && m.actors[0].ent != nil {
				if speaks(m) || (m.feminine || m.actors[0].feminine) != strings.HasSuffix(d.norm(p), "ها") {
					return nil
				}
				return m
			}
		}
		if v.Entry.Class == lexicon.Saying && !said {
			return nil // somebody else says it
		}
	}
	return nil
}

// longSaying is how many words what somebody says has at most, before he goes on.
const longSaying = 80

// sayingBefore is the word of saying that leads to "أنه" at token p with nobody between, or -1: "مشيرا إلى
// أنه", "وأوضح أنه".
func (d *document) sayingBefore(ms []*mention, p int) int {
	switch strings.TrimPrefix(strings.TrimPrefix(d.norm(p), "و"), "ب") {
	case "انه", "انها":
	default:
		return -1
	}
	for j := p - 1; j >= max(d.sentence(d.sent[p]).first, p-4); j-- {
		if d.norm(j) == "," {
			return -1
		}
		for _, m := range ms {
			if m.first <= j && j < m.last {
				return -1
			}
		}
		for _, m := range d.at[j] {
			if m.Entry.Class == lexicon.Saying && (finite(m) || m.Entry.Tense == lexicon.Participle && !m.Definite || m.Prep == "ب") {
				if d.relative(d.norm(j - 1)) {
					return -1
				}
				return j
			}
		}
	}
	return -1
}

// sayerOf is the sayer whom "أنه" before the verb of t means.
func (x *extractor) sayerOf(t *trigger) *mention {
	p := t.verb.First - 1
	for p > 0 && (x.d.norm(p) == "سوف" || x.d.norm(p) == "قد") {
		p--
	}
	return x.d.sayer(x.bySent[x.d.sent[t.first]], p)
}

// saidBy is the sayer of whom the clause of the counterpart ms[n] tells.
func (c *cast) saidBy(ms []*mention, n int) *entity {
	sent := c.d.sentence(ms[n].sent)
	k := n
	for k > max(0, n-12) && ms[k-1].sent == ms[n].sent {
		k--
	}
	if k == n {
		return nil
	}
	for j := ms[n].first - 1; j >= sent.first && (n == 0 || j >= ms[n-1].last); j-- {
		if m := c.d.sayer(ms[k:n], j); m != nil {
			return m.actors[0].ent
		}
		if m := ms[k]; k < n && c.d.norm(j) == "وذلك" && c.d.in("during", j+1) && m.gov == "" && m.kind <= kCounterpart && len(m.actors) == 1 {
			return m.actors[0].ent // "أكد أ أن ب يدعم الخطة، وذلك خلال لقائه نظيره"
		}
	}
	return nil
}
