package reader

import (
	"slices"
	"strings"
	"unicode"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names"
)

// maxNameWords bounds a name: "مشعل بن فهد بن مساعد آل ناصر" has seven words.
const maxNameWords = 9

// binds reports whether the word w binds the words of a name on both sides: "بن".
func (d *document) binds(w string) bool { return d.lex.Has("name-particle", w) }

// nameAfter returns the name that begins at token i, where something before it
// (an office, a title, a nationality, a verb of contact) leads to expect one. The
// span has no quotation marks; next is the first token after the name and after
// a closing quotation mark.
func (d *document) nameAfter(i int) (name span, next int, ok bool) { return d.nameAt(i, false) }

// nameAt is nameAfter; with and set, the first word may carry a conjunction or
// preposition.
func (d *document) nameAt(i int, and bool) (name span, next int, ok bool) {
	if i > 0 && i < len(d.toks) && d.sent[i] != d.sent[i-1] && !and && d.isTitle(d.sent[i-1]) {
		return span{}, 0, false // the body goes on with nobody of the headline
	}
	quoted := d.norm(i) == "\"" || d.norm(i) == "'"
	if quoted {
		i++
	}
	j := d.nameEnd(i)
	if n, ok := d.named[i]; ok {
		if n.Clitic > 0 && !and {
			return span{}, 0, false
		}
		if n.Clitic > 0 {
			d.cut[i] = n.Clitic
		}
		j = d.joinedEnd(n.Last, j)
	} else if d.givenAli(i) {
		j = d.joinedEnd(max(d.named[i+1].Last, i+2), j)
	} else if k := d.knownEnd(i); k > i {
		j = k
	} else if j-i == 1 && d.in("regnal", i-1) && len(d.at[i]) == 0 && !and && !strings.HasPrefix(d.norm(i), "ال") {
		// "الملك فلان" has one name
	} else if j-i < 2 || d.within(i) {
		return span{}, 0, false
	}
	for j-i > 1 && d.inPlace(j-1) {
		j--
	}
	if j <= i {
		return span{}, 0, false
	}
	if quoted && d.norm(j+1) == d.norm(i-1) && d.toks[j].Kind == arabic.Word && !d.toks[j].Line {
		j++ // "ليو شياو بين" up to its closing mark
	}
	next = j
	if n := d.norm(j); n == "\"" || n == "'" {
		if quoted {
			next = j + 1
		}
	} else if quoted && j-i < 2 {
		return span{}, 0, false // a quotation, not a quoted name
	}
	return span{i, j}, next, true
}

// inPlace reports whether token i tells where: "بمراكش".
func (d *document) inPlace(i int) bool {
	m, ok := d.match(i, lexicon.City, lexicon.Capital)
	return ok && m.Prep == "ب" && m.Last == i+1 && m.Entry.Attr["weak"] == "" && len([]rune(d.norm(i))) > 5 && !d.binds(d.norm(i-1))
}

// nameEnd returns the token after the name that begins at i, or i if none does.
func (d *document) nameEnd(i int) int {
	j, words := i, 0
	for j < len(d.toks) && words < maxNameWords {
		t := &d.toks[j]
		if t.Line && j > i {
			break
		}
		if t.Kind == arabic.Punct {
			// a hyphen within a name: "تيه-يول", "مين - سوك"
			if t.Norm == "-" && j > i && !t.Space && j+1 < len(d.toks) && !d.toks[j+1].Space && d.toks[j+1].Kind == arabic.Word {
				j++
				continue
			}
			break
		}
		if t.Kind != arabic.Word || !d.namelike(j, j == i) {
			break
		}
		if words > 0 && d.toks[j].Norm == "و" {
			break
		}
		j++
		words++
	}
	for j > i && d.binds(d.norm(j-1)) && d.norm(j-1) != "اوغلو" && d.norm(j-1) != "سيف" {
		j-- // a particle binds what follows; nothing did
	}
	if j > i && d.norm(j-1) == "-" {
		j--
	}
	if j-i == 1 && len([]rune(d.norm(i))) < 2 {
		return i
	}
	return j
}

// namelike reports whether token j can be a word of a name; first tells whether
// it would be the first.
func (d *document) namelike(j int, first bool) bool {
	t := &d.toks[j]
	r := []rune(t.Norm)
	if len(r) == 0 || !unicode.Is(unicode.Arabic, r[0]) {
		return false
	}
	if p := d.norm(j - 1); p == "فان" || p == "لو" || p == "دا" {
		if _, governs := d.governor(j); governs {
			return false // "التقى فان في بكين"
		}
	}
	if d.binds(t.Norm) {
		return j+1 < len(d.toks) && d.toks[j+1].Kind == arabic.Word && !d.toks[j+1].Line
	}
	if len(r) == 1 {
		return false
	}
	if _, _, kin := d.kin(j); kin || d.timeAt[j] >= 0 || d.unloads(j) {
		return false
	}
	if first && d.lex.Has("occasion", t.Norm) {
		return false // "هنأ ملك تونس بتوليه الحكم"
	}
	if p := d.norm(j - 1); !first && j > 0 && d.binds(p) && p != "ال" && p != "اوغلو" && p != "سيف" {
		return true // what follows بن, عبد, أبو belongs to the name, whatever it means elsewhere
	}
	if !first && d.lex.Has("surname-end", t.Norm) {
		return true
	}
	if !first && r[0] == 'و' && len(r) > 2 {
		return false // "فلان وعلان": two names
	}
	if !first && d.beforeParticle(j) {
		return true
	}
	if !first && (d.surnameHead(j) || d.syllable(j)) || first && d.sheikhName(j) {
		return true
	}
	if first && (d.givenAli(j) || d.givenWord(j)) || !first && d.lastSyllable(j) {
		return true
	}
	for _, m := range d.at[j] {
		if d.ends(m, r, first) {
			return false
		}
	}
	if !first && strings.HasPrefix(t.Norm, "لل") && len(r) > 4 {
		return false
	}
	return true
}

// unloads reports whether the word at i is the saddle of one who arrives somewhere, and no name: "يحط فلان الرحال".
func (d *document) unloads(i int) bool {
	if w := d.norm(i); w != "الرحال" && w != "رحاله" && w != "رحالها" {
		return false
	}
	for k := i - 1; k >= d.sentence(d.sent[i]).first && k > i-10; k-- {
		if w := strings.TrimLeft(d.norm(k), "وسفيت"); w == "حط" {
			return true
		}
	}
	return false
}

// givenAli reports whether علي at token j is the name and not the preposition: written with
// its dots, behind a title, before a surname that is no other word.
func (d *document) givenAli(j int) bool {
	if d.norm(j) == "علي" && d.norm(j+1) == "بن" && !d.toks[j+1].Line {
		return true // no preposition stands before بن
	}
	if d.norm(j) != "علي" || j == 0 || j+1 >= len(d.toks) || d.toks[j].Line || d.toks[j+1].Line || !strings.HasSuffix(d.quote(span{j, j + 1}), "ي") {
		return false
	}
	m, ok := d.match(j-1, lexicon.Honorific)
	return ok && m.Last == j && m.Entry.Attr["pron"] == "" && m.Entry.Attr["after"] == "" && !d.meansElse(j+1) && strings.HasPrefix(d.norm(j+1), "ال")
}

// taggedGiven reports whether a name that the tagger found begins with a given name that is a
// word of the language besides, as علي is the preposition without its dots: the tagger is sure
// of it, and a title or an office stands before.
func (d *document) taggedGiven(n names.Span) bool {
	if w := d.norm(n.First); w != "علي" && !d.lex.Has("given", w) || n.Last-n.First < 2 || n.First == 0 || n.Score < 0.6 {
		return false
	}
	at := n.First
	if d.norm(at-1) == "," && n.Score > 0.8 {
		at--
	}
	return d.matchBefore(at, lexicon.Office, lexicon.Honorific, lexicon.Nisba, lexicon.State, lexicon.Org)
}

// givenWord reports whether the word at j, a word of the language besides, is a given name:
// a name goes on behind it with a word that is nothing else.
func (d *document) givenWord(j int) bool {
	if d.syllable(j + 1) {
		return true
	}
	if !d.lex.Has("given", d.norm(j)) || j+1 >= len(d.toks) || d.toks[j+1].Line || d.toks[j+1].Kind != arabic.Word {
		return false
	}
	next := d.norm(j + 1)
	return d.binds(next) || len(d.at[j+1]) == 0 && !strings.HasPrefix(next, "ال") && !strings.HasPrefix(next, "و")
}

// sheikhName reports whether "الشيخ" at token j is the given name that it is in Mauritania.
func (d *document) sheikhName(j int) bool {
	return d.norm(j) == "الشيخ" && d.norm(j+1) == "ولد" && !d.toks[j+1].Line
}

// syllable reports whether "كي" at token j stands within a Korean name, and is not "so that",
// which only a verb follows: "يون كي سانغ".
func (d *document) syllable(j int) bool {
	if d.norm(j) != "كي" || j == 0 || j+1 >= len(d.toks) || d.toks[j].Line || d.toks[j+1].Line || d.toks[j+1].Kind != arabic.Word || len([]rune(d.norm(j-1))) > 4 {
		return false
	}
	n := d.norm(j + 1)
	_, verb := d.finiteAt(j + 1)
	return !verb && len([]rune(n)) > 1 && len([]rune(n)) < 6 && !strings.ContainsAny(n[:2], "يتنا") && n != "لا" && n != "ما"
}

// lastSyllable reports whether the word at j, a word of the language besides, closes a name
// of short syllables: "إن" in "كيم جيه إن، في".
func (d *document) lastSyllable(j int) bool {
	short := 3
	if d.norm(j) == "هو" {
		short = 4 // "باك سونغ هو"
	}
	if !d.lex.Has("last-syllable", d.norm(j)) || j < 2 || d.toks[j].Line || d.toks[j-1].Line || len([]rune(d.norm(j-1))) > short || len([]rune(d.norm(j-2))) > short {
		return false
	}
	if j+1 >= len(d.toks) || d.toks[j+1].Kind != arabic.Word || d.timeAt[j+1] >= 0 {
		return true
	}
	return slices.ContainsFunc(d.at[j+1], func(m lexicon.Match) bool {
		return finite(m) && m.Prep == "س" || m.Entry.Class == lexicon.Function && clitics(m) == 0 && (m.Entry.Key == "prep" || m.Entry.Key == "comp" || m.Entry.Key == "rel")
	})
}

// ends reports whether the reading m of a word r makes it the end of a name.
func (d *document) ends(m lexicon.Match, r []rune, first bool) bool {
	if c := m.Entry.Class; m.Prep == "ب" && m.Pronoun == "" && !m.Definite && len(r) > 4 && r[len(r)-1] == 'ا' &&
		(c == lexicon.Function || c == lexicon.Common && !strings.HasSuffix(m.Entry.Lemma, "ا")) {
		return false // an accusative such as أولا stands behind no preposition: باولا is a name
	}
	switch m.Entry.Class {
	case lexicon.Topic, lexicon.Region, lexicon.Movement:
		return false
	case lexicon.City:
		return first && clitics(m) == 0 && m.Entry.Attr["weak"] == "" || m.Prep != "" && m.Definite
	case lexicon.Function:
		if m.Entry.Key == "time" || m.Entry.Key == "num" {
			return first && !d.lex.Has("name-month", string(r)) || clitics(m) > 0 || m.Definite
		}
	}
	switch {
	case m.Prep == "س":
		return !first
	case m.Prep != "":
		return m.Definite || len(r) > 4 && m.Pronoun == "" && m.Entry.Class != lexicon.Saying && m.Entry.Class != lexicon.Status
	case m.Pronoun == "ي" || m.Pronoun == "ك" || m.Pronoun == "نا":
		return false // شكري, مبارك, حسنا
	}
	return true
}

// joinedEnd returns where a name ends of which the tagger says tagged and the rules
// say ruled: later than tagged only over words that بن, آل or عبد bind, or that are
// nothing else.
func (d *document) joinedEnd(tagged, ruled int) int {
	j := tagged
	for j < ruled && (d.binds(d.norm(j)) || d.binds(d.norm(j-1)) || d.lex.Has("surname-end", d.norm(j)) || d.unknown(j)) {
		j++
	}
	if j < ruled && d.beforeParticle(j) {
		j = ruled
	}
	if d.lastSyllable(j) {
		j++
	}
	return j
}

// unknown reports whether the word at j is nothing that the lexicon knows, nor
// looks like a verb or a word with a clitic; titles are too full of unknown verbs.
func (d *document) unknown(j int) bool {
	if d.isTitle(d.sent[j]) || d.toks[j].Kind != arabic.Word {
		return false
	}
	if len(d.at[j]) > 0 {
		return d.surnameHead(j) || d.sharedName(j) || !slices.ContainsFunc(d.at[j], func(m lexicon.Match) bool { return m.Pronoun != "ي" || finite(m) }) // "نداي"
	}
	n := d.norm(j)
	return strings.HasPrefix(n, "ال") || !strings.ContainsRune("بلكيتسنوف", []rune(n)[0])
}

// sharedName reports whether the word at j is known only as a city whose name people bear too: "كايا".
func (d *document) sharedName(j int) bool {
	city := false
	for _, m := range d.at[j] {
		switch {
		case m.Entry.Class == lexicon.City && clitics(m) == 0 && m.Entry.Attr["weak"] != "":
			city = true
		case m.Entry.Class != lexicon.Function || clitics(m) == 0:
			return false
		}
	}
	return city
}

// beforeParticle reports whether the word at j, which means something else elsewhere, stands in a name
// before a particle of the Romance languages: "ماريو فاز دا سيلفا".
func (d *document) beforeParticle(j int) bool {
	if j+2 >= len(d.toks) || d.toks[j+1].Line || d.toks[j+2].Line || d.toks[j].Kind != arabic.Word || d.toks[j+2].Kind != arabic.Word {
		return false
	}
	return d.lex.Has("romance-particle", d.norm(j+1)) && !slices.ContainsFunc(d.at[j], func(m lexicon.Match) bool {
		return clitics(m) > 0 || m.Entry.Class != lexicon.Common && m.Entry.Class != lexicon.City
	})
}

// surnameHead reports whether an office stands within a surname: "قائد" before an
// unknown word with the article that nothing completes as an office.
func (d *document) surnameHead(j int) bool {
	next := d.norm(j + 1)
	if !strings.HasPrefix(next, "ال") || len(d.at[j+1]) > 0 || d.toks[j+1].Line {
		return false
	}
	for _, m := range d.at[j] {
		if m.Entry.Class != lexicon.Office && m.Entry.Class != lexicon.Side || m.Definite || m.Last > j+1 || clitics(m) > 0 {
			return false
		}
	}
	return true
}

// knownEnd returns where a run of words of names found elsewhere on the page ends
// that begins at i; i if there is none.
func (d *document) knownEnd(i int) int {
	j := i
	for j < len(d.toks) && d.known[d.norm(j)] && (j == i || !d.toks[j].Line) {
		if j == i && d.meansElse(j) {
			return i
		}
		j++
	}
	return j
}

// meansElse reports whether the word at i is a word of the language as it stands.
func (d *document) meansElse(i int) bool {
	for _, m := range d.at[i] {
		if clitics(m) == 0 && m.Pronoun == "" && m.Entry.Class != lexicon.Topic && m.Entry.Class != lexicon.City {
			return true
		}
	}
	return false
}
