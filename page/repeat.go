package page

import "strings"

// repeats marks the second and later copies of lines of at least three words, however
// their letters are written. A line that stands twice running over the lead is a
// picture's caption: its first copy is marked so. Lines that are furniture already do
// not count, except that a copy of one is a copy.
func (t *text) repeats(lead int) {
	const fewest = 3 // words
	seen := make(map[string]int, len(t.lines))
	var b strings.Builder
	prev := -1
	for i := range t.lines {
		l := &t.lines[i]
		if l.words < fewest {
			continue
		}
		b.Reset()
		for _, k := range t.of(l) {
			if k.kind != sign {
				b.WriteString(k.norm)
				b.WriteByte(' ')
			}
		}
		key := b.String()
		first, again := seen[key]
		if !again {
			seen[key] = i
			if l.kind == "" {
				prev = i
			}
			continue
		}
		if l.kind != "" {
			continue
		}
		t.mark(i, "repeat")
		f := &t.lines[first]
		if i < lead && first == prev && first == i-1 && f.kind == "" && f.role != heading && t.firstTitle(first) {
			f.kind = "caption"
		}
	}
}

// firstTitle reports whether a line that may be a title stands before line i.
func (t *text) firstTitle(i int) bool {
	for j := 0; j < i; j++ {
		if l := &t.lines[j]; l.kind == "" && l.words >= 4 {
			return true
		}
	}
	return false
}
