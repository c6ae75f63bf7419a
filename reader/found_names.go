package reader

import (
	"slices"
	"strings"

	"mahdar/arabic"
	"mahdar/calendar"
	"mahdar/lexicon"
	"mahdar/reader/names"
)

// findNames keeps the names of persons that the tagger found, parted where they are two, and without
// what does not belong to them.
func (d *document) findNames(tagged []names.Span) {
	d.named = map[int]names.Span{}
	for _, whole := range tagged {
		for _, n := range d.parted(whole) {
			if n, ok := d.trimName(n); ok {
				if d.syllable(n.First) && d.givenWord(n.First-1) {
					n.First-- // "بان كي سانغ": no "that"
				}
				d.named[n.First] = n
			}
		}
	}
	d.joinAli()
	d.trimTitleNames()
	d.known, d.told = map[string]bool{}, map[string]string{}
	for i, n := range d.named {
		for k := n.First; k < n.Last; k++ {
			if w := d.norm(k); k > i || n.Clitic == 0 {
				d.known[w] = !d.binds(w) && len([]rune(w)) > 1
			}
		}
	}
	d.cutKnown()
}

// joinAli gives the names found their "علي" back where it cannot be the preposition, as no verb or office
// asks for one: an office stands behind the name, and before it another preposition or a verb of contact.
// "مع علي الفلاني وزير الدفاع", "التقى علي الفلاني، سفير بلاده".
func (d *document) joinAli() {
	for j := range d.toks {
		w := d.norm(j)
		n, ok := d.named[j+1]
		if !ok || w != "علي" && w != "وعلي" || n.Score < 0.5 || n.Clitic > 0 || d.toks[j+1].Line || !strings.HasSuffix(d.quote(span{j, j + 1}), "ي") {
			continue
		}
		if m, ok := d.officeBehind(n); !ok || m.Entry.Number > lexicon.Singular {
			continue
		}
		g, governed := d.governor(j - 1)
		if w == "وعلي" && !d.endsName(j) {
			continue
		}
		if w == "علي" && !(governed && j > 0 && g == d.norm(j-1)) && !d.contactVerb(j-1) && !d.behindDay(j) {
			continue
		}
		n.First, n.Clitic = j, len([]rune(w))-3
		delete(d.named, j+1)
		d.named[j] = n
	}
}

// officeBehind is the office that stands right behind the name n, with a comma or not.
func (d *document) officeBehind(n names.Span) (lexicon.Match, bool) {
	at := n.Last
	if d.norm(at) == "," {
		at++
	}
	m, ok := d.match(at, lexicon.Office)
	return m, ok && clitics(m) == 0
}

// endsName reports whether a name found ends before token i.
func (d *document) endsName(i int) bool {
	for k := i - 1; k >= 0 && k > i-maxNameWords; k-- {
		if n, ok := d.named[k]; ok {
			return n.Last == i
		}
	}
	return false
}

// contactVerb reports whether token i is a verb of contact that takes a person behind it.
func (d *document) contactVerb(i int) bool {
	return i >= 0 && slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool { return m.Entry.Class == lexicon.Contact && finite(m) && m.Last == i+1 })
}

// parted takes apart names that a "و" written by itself joins, "فلان و فلان", those of which a
// form of address begins the second, "استقبل فلان الفلاني السيد علان العلاني", and those between
// which the day stands: "التقى الوزير فلان أمس علان وزير الدفاع".
func (d *document) parted(n names.Span) []names.Span {
	const each = 0.8 // how sure each of two names is that what stands around them parts
	var out []names.Span
	first := n.First
	for i := n.First; i < n.Last; i++ {
		if i >= first && d.dayWithin(i, n) {
			n.Score = max(n.Score, each)
			if i > first {
				out = append(out, names.Span{First: first, Last: i, Clitic: n.Clitic, Score: n.Score})
			}
			first, n.Clitic = min(d.times[d.timeAt[i]].Last, n.Last-1), 0
			continue
		}
		joins := d.joins(i, first, n)
		if joins {
			n.Score = max(n.Score, each)
		}
		if joins || d.norm(i) == "و" || i-first > 1 && n.Last-i > 2 && d.in("address", i) && !d.binds(d.norm(i-1)) && !d.binds(d.norm(i+1)) {
			out = append(out, names.Span{First: first, Last: i, Clitic: n.Clitic, Score: n.Score})
			first, n.Clitic = i, 1
			if d.norm(i) == "و" || d.in("address", i) {
				first, n.Clitic = i+1, 0
			}
		}
	}
	n.First = first
	return append(out, n)
}

// joins reports whether "و" at token i of the name n that begins with first joins two names: an office stands
// before the whole and another behind it, "الرئيس فلان الفلاني وعلان العلاني، رئيس الوزراء".
func (d *document) joins(i, first int, n names.Span) bool {
	if i-first < 2 || n.Last-i < 2 || !strings.HasPrefix(d.norm(i), "و") || len([]rune(d.norm(i))) < 4 {
		return false
	}
	if d.rowBefore(first) {
		return true
	}
	if !d.matchBefore(first, lexicon.Office, lexicon.Nisba, lexicon.State) {
		return false
	}
	_, ok := d.officeBehind(n)
	return ok
}

// rowBefore reports whether a row of states that "و" closes ends before token i, with a comma or not, and their
// names follow in the same order: "وزيرا خارجية كينيا وتركيا فلان الفلاني وعلان العلاني".
func (d *document) rowBefore(i int) bool {
	if d.norm(i-1) == "," {
		i--
	}
	m, ok := d.match(i-1, lexicon.State, lexicon.Nisba)
	return ok && m.Last == i && m.Conj == "و"
}

// dayWithin reports whether a day told by itself begins at token i of the name n, with two words of it or more
// behind: "أمس", "الثلاثاء", and no "بن" that makes it a name.
func (d *document) dayWithin(i int, n names.Span) bool {
	k := d.timeAt[i]
	if k < 0 || d.times[k].First != i || n.Last-d.times[k].Last < 2 || i > n.First && d.binds(d.norm(i-1)) || d.binds(d.norm(i+1)) {
		return false
	}
	return dayAlone(d.times[k])
}

// cutKnown finds the clitic of a name that was found with it, where the word behind it
// is a name of the page too: "وبيترسن" on a page that has "بيترسن".
func (d *document) cutKnown() {
	for i, n := range d.named {
		w := []rune(d.norm(n.First))
		if n.Clitic > 0 || len(w) < 4 || !strings.ContainsRune("وبلف", w[0]) || !d.known[string(w[1:])] {
			continue
		}
		n.Clitic = 1
		d.named[i] = n
	}
}

// trimName cuts from a name found the words at its ends that are particles of the
// language: "وكذلك فلان", "فإن فلان".
func (d *document) trimName(n names.Span) (names.Span, bool) {
	function := func(i int) bool {
		m, ok := d.match(i, lexicon.Function)
		return ok && m.Last == i+1 && m.Entry.Key != "time" && m.Entry.Key != "num" && !d.binds(d.norm(i)) && !(i == n.First && n.Clitic > 0 && d.binds(string([]rune(d.norm(i))[n.Clitic:]))) && m.Pronoun == "" && len([]rune(d.norm(i))) > 2
	}
	for n.First < n.Last && (function(n.First) && !d.taggedGiven(n) || d.toks[n.First].Kind != arabic.Word || n.Clitic == 0 && d.underThe(n.First)) {
		n.First++
		n.Clitic = 0
	}
	for n.First < n.Last && (function(n.Last-1) || d.toks[n.Last-1].Kind != arabic.Word) {
		n.Last--
	}
	for n.Last-n.First > 2 && d.in("address", n.Last-1) && !d.binds(d.norm(n.Last-2)) {
		n.Last-- // "استقبل فلان الفلاني السيد علان"
	}
	if n.Last-n.First > 1 && d.unloads(n.Last-1) {
		n.Last--
	}
	if k := d.timeAt[max(n.Last-1, n.First)]; k >= 0 && d.times[k].First > n.First && d.times[k].Rule != "month" {
		n.Last = d.times[k].First // "فلان الخميس السفير"
	}
	for i := n.First + 1; i < n.Last; i++ {
		if _, _, ok := d.kin(i); ok {
			n.Last = i // "هنأ فلان أخاه الرئيس"
		}
	}
	return n, n.First < n.Last
}

// underThe reports whether the word at i is one of the language with a preposition and the
// article: "بالخارج" in "كاتب الدولة للتونسيين بالخارج فلان".
func (d *document) underThe(i int) bool {
	return slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool {
		return (m.Prep == "ب" || m.Prep == "ل") && m.Definite && m.Last == i+1 && m.Entry.Class != lexicon.City && m.Entry.Class != lexicon.Capital
	})
}

// trimTitleNames cuts from the names found in the title the last word that the
// body's names do not have, where they have the others: "فلان يحشد" is "فلان".
func (d *document) trimTitleNames() {
	body := map[string]bool{}
	for _, n := range d.named {
		if !d.isTitle(d.sent[n.First]) {
			for i := n.First; i < n.Last; i++ {
				body[d.norm(i)] = true
			}
		}
	}
	for i, n := range d.named {
		if !d.isTitle(d.sent[i]) || n.Last-n.First < 2 || !body[d.norm(n.First)] {
			continue
		}
		for n.Last-n.First > 1 && !body[d.norm(n.Last-1)] {
			n.Last--
		}
		d.named[i] = n
	}
}

// nameSpan reports whether the tagger is sure that a name begins at i.
func (d *document) nameSpan(i int) bool {
	n, ok := d.named[i]
	return ok && n.Score > 0.5
}

// sureName reports whether a name begins at i of which the tagger is sure without
// a title before it.
func (d *document) sureName(i int) bool {
	n, ok := d.named[i]
	return ok && (n.Score > 0.9 || n.Score > 0.7 && n.Last-n.First > 1)
}

// anchored reports whether a name of which the tagger is less sure begins at i all the same: with an
// office and its state right behind it, and a day before it where the tagger is not sure at all, "استقبل
// الرئيس أمس كوفي أمان وزير خارجية غانا"; or behind a preposition with one more word before what the
// tagger takes for the name: "مع فام دوك لونغ".
func (d *document) anchored(i int) bool {
	if d.toks[i].Kind != arabic.Word || d.toks[i].Line {
		return false
	}
	if n, ok := d.named[i]; ok {
		off, titled := d.officeAt(n.Last)
		return (d.nameSpan(i) || d.behindDay(i)) && n.Last-n.First > 1 && titled && len(off.parties) > 0 && clitics(off.head) == 0
	}
	g, ok := d.governor(i - 1)
	if !ok || g != d.norm(i-1) {
		return false
	}
	split := func(m lexicon.Match) bool { return m.Entry.Class == lexicon.Function && clitics(m) > 0 } // "فام" is no "ف" with "أم"
	return !slices.ContainsFunc(d.at[i], func(m lexicon.Match) bool { return !split(m) }) && d.sureName(i+1) && !d.toks[i+1].Line
}

// behindDay reports whether a day told by itself ends before token i: "أمس", "الثلاثاء".
func (d *document) behindDay(i int) bool {
	if i == 0 || d.timeAt[i-1] < 0 {
		return false
	}
	t := d.times[d.timeAt[i-1]]
	return t.Last == i && dayAlone(t)
}

// dayAlone reports whether m tells a day by itself, with no month or year.
func dayAlone(m calendar.Mark) bool { return m.Rule == "relative-day" || m.Rule == "weekday" }

// within reports whether a name that begins before token i covers it.
func (d *document) within(i int) bool {
	for k := i - 1; k >= 0 && k > i-maxNameWords; k-- {
		if n, ok := d.named[k]; ok && n.Last > i {
			return true
		}
	}
	return false
}
