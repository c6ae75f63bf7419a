package reader

import (
	"slices"

	"mahdar/lexicon"
)

// hisCountry is the state of which the headline has somebody say what in the sentence of his title he
// says of his own country: "فلان: كينيا ترفض" and "أكد وزير الخارجية فلان أن بلاده ترفض".
func (c *cast) hisCountry(who *entity, title span) (string, span) {
	d := c.d
	if c.homeTold || who == nil || title.empty() || d.heads == 0 {
		return "", span{}
	}
	for i := 1; i < d.sentence(0).last-1; i++ {
		m, ok := d.match(i+1, lexicon.State)
		if d.norm(i) != ":" || !ok || clitics(m) > 0 || !slices.Contains(who.words, d.norm(i-1)) {
			continue
		}
		for j := title.last; j < d.sentence(d.sent[title.first]).last; j++ {
			if n := d.norm(j); (n == "بلاده" || n == "بلادها") && d.norm(j+1) == d.norm(m.Last) {
				return m.Entry.Key, span{i + 1, m.Last}
			}
		}
	}
	return "", span{}
}
