package reader

import (
	"strings"

	"mahdar/arabic"
	"mahdar/lexicon"
)

// overClause takes into t the relative clause that only describes its indefinite noun, behind which
// the one stands whom it joins: "عقد أ اجتماعا لم يعلن عنه مع ب", "محادثات وصفها بالبناءة مع ب",
// "زيارة لم يعلن عنها مسبقا لأ إلى", "اتصال، وصفته مصادر بأنه مهم، جرى بين أ وب".
func (d *document) overClause(t *trigger, s span, taken []bool) {
	if t.noun.Definite || t.noun.Pronoun != "" || t.rel {
		return
	}
	j := t.last
	for j < min(s.last, t.last+2) && !taken[j] && d.toks[j].Kind == arabic.Word && !d.describes(j) {
		if _, ok := d.governor(j); ok || d.clauseBreak(j) {
			return
		}
		j++ // "اجتماعا سريا لم يعلن عنه"
	}
	if j == t.last && d.norm(j) == "," {
		j++
	}
	if !d.describes(j) {
		return
	}
	who := j + 1 // who so describes it
	for ; who < s.last && taken[who]; who++ {
	}
	for k := max(j+1, who); k < min(s.last-1, j+longClause/2); k++ {
		switch n := d.norm(k); {
		case n == "," && d.joinsBehind(k+1):
		case taken[k] && t.mode == "visit" && strings.HasPrefix(n, "ل"), (n == "مع" || n == "بين") && taken[k+1]:
			if t.last = k; t.verb == nil {
				t.at = k
			}
			return
		case taken[k], n == ",", n == ":", n == ";", n == "حيث", d.relative(n):
			return
		}
	}
}

// joinsBehind reports whether the word at i goes on, behind a clause set off by commas, with whom the
// noun before it joins: "جرى بين", "مع".
func (d *document) joinsBehind(i int) bool {
	return d.lex.Has("joins-behind", d.norm(i))
}

// describes reports whether a clause begins at token i that says of what stands before it what it
// was not, had been or was called.
func (d *document) describes(i int) bool {
	switch d.norm(i) {
	case "لم", "لن", "كان", "كانت":
		return true
	}
	m, ok := d.match(i, lexicon.Saying)
	return ok && finite(m) && m.Entry.Lemma == "وصف" && clitics(m) == 0
}

// onlyDescribed reports whether nothing but adjectives of the noun of b stand between it and the verb at token
// i: "محادثات شاقة جرت", "زيارة نادرة قام بها".
func (d *document) onlyDescribed(b *trigger, i int) bool {
	if b.noun.Pronoun != "" || i <= b.last || i-b.last > 3 {
		return false
	}
	womanly := strings.HasSuffix(d.norm(b.last-1), "ه") || b.noun.Entry.Number == lexicon.Plural
	for j := b.last; j < i; j++ {
		n := d.norm(j)
		if d.toks[j].Kind != arabic.Word || d.definiteWord(j) || d.timeAt[j] >= 0 || strings.HasSuffix(n, "ه") != womanly || d.nameSpan(j) {
			return false
		}
		if _, governs := d.governor(j); governs || d.relative(n) {
			return false
		}
		if _, known := d.match(j, lexicon.State, lexicon.Capital, lexicon.City, lexicon.Org, lexicon.Movement, lexicon.Office, lexicon.Side); known {
			return false
		}
		if _, verb := d.finiteAt(j); verb {
			return false
		}
	}
	return true
}

// onlyDated reports whether the tokens from a up to b tell no more than a day: "رسالة مؤرخة بتاريخ 23
// من يوليو بعث بها".
func (d *document) onlyDated(a, b int) bool {
	for j := a; j < b; j++ {
		switch n := d.norm(j); {
		case d.timeAt[j] >= 0, n == "مورخه", n == "بتاريخ", n == "في", n == "يوم":
		default:
			return false
		}
	}
	return true
}

// wasHeld reports whether the verb m behind the noun of a session tells that it was held, or when it began.
func (d *document) wasHeld(m lexicon.Match) bool {
	if m.Entry.Attr["subject"] != "" {
		return true
	}
	if m.Entry.Tense != lexicon.Past {
		return false
	}
	return m.Entry.Lemma == "عقد" && m.Entry.Feminine || m.Entry.Lemma == "بدأ" && d.timeAt[m.Last] >= 0
}
