package feat

import (
	"strings"
	"unicode/utf8"

	"mahdar/arabic"
	"mahdar/lexicon"
	"mahdar/reader/names/internal/crf"
)

// classes numbers the classes of the lexicon; 0 is none.
var classes = map[lexicon.Class]uint8{
	lexicon.State: 1, lexicon.Nisba: 2, lexicon.Capital: 3, lexicon.City: 4, lexicon.Seat: 5, lexicon.Region: 6,
	lexicon.Org: 7, lexicon.Movement: 8, lexicon.Office: 9, lexicon.Honorific: 10, lexicon.Contact: 11, lexicon.Saying: 12,
	lexicon.Light: 13, lexicon.Channel: 14, lexicon.Topic: 15, lexicon.Function: 16, lexicon.Common: 17, lexicon.Attitude: 18,
	lexicon.Status: 19, lexicon.Portfolio: 20, lexicon.Side: 21,
}

// numbers of the classes that rules here speak of.
const (
	clState, clNisba, clCapital, clOrg               = 1, 2, 3, 7
	clOffice, clHonorific, clContact, clSaying       = 9, 10, 11, 12
	clLight, clFunction, clCommon, clPortfolio       = 13, 16, 17, 20
	prefixed                                   uint8 = 32  // the match has a clitic
	inner                                      uint8 = 64  // the token continues a match
	verbal                                     uint8 = 128 // the match is a verb
)

// binders bind the words of a name.
var binders = map[string]uint8{
	"بن": 1, "ابن": 1, "بنت": 1, "ال": 2, "ابو": 3, "ابي": 3, "ابا": 3, "ام": 3, "عبد": 4, "ولد": 5, "دي": 6, "دو": 6, "دا": 6,
	"فان": 6, "فون": 6, "ديل": 6, "ديلا": 6, "لو": 6, "لا": 6, "سان": 6, "ماك": 6, "اوغلو": 7, "سيف": 4, "نور": 4, "ذو": 3, "دوس": 6, "در": 6, "تن": 6,
}

// token is what is known of a token without its neighbours.
type token struct {
	form, stem   uint32 // hashes of the normal form and of it without the clitic
	stem2        uint32 // without two letters of clitic
	id           uint32 // identity, or the kind of word where identity does not count
	prim         uint8  // what the lexicon makes of it: class and flags
	mask         uint32 // classes of matches that begin here without clitics
	cmask        uint32 // the same with clitics
	inside       uint32 // classes of matches that go on here
	key          uint8  // kind of function word or honorific
	hab          Habit
	shab         Habit // of the stem
	sprim        bool  // the lexicon knows the stem behind the clitic
	kin, skin    kin   // what the corpus knows of words of the same stem; behind the clitic
	binder       uint8
	letters      uint8
	clitic       uint8 // the letter that may be a clitic, numbered; 0 none
	possible     crf.Set
	kind         arabic.Kind
	al           bool // begins with the article
	line, space  bool
	hyphen       bool // stands beside a hyphen without space
	quoted       uint8
	expect, dist uint8
	norm         string
}

var cliticLetters = map[rune]uint8{'و': 1, 'ل': 2, 'ب': 3, 'ك': 4, 'ف': 5}

// prepare fills the tokens of a page. drop, where not nil, tells the tokens whose
// word is to be treated as unknown (in training).
func (p *Page) prepare(t *arabic.Text, ms []lexicon.Match, words *Words, drop func(int) bool) {
	toks := t.Tokens
	if cap(p.toks) < len(toks) {
		p.toks = make([]token, len(toks), len(toks)+len(toks)/2)
	}
	p.toks = p.toks[:len(toks)]
	for i := range toks {
		p.word(&p.toks[i], &toks[i], words, drop != nil && drop(i))
	}
	for i := range ms {
		p.match(&ms[i])
	}
	for i := range p.toks {
		k := &p.toks[i]
		k.identity()
		if k.kind == arabic.Punct && k.norm == "-" && !k.space && i > 0 && i+1 < len(p.toks) && !p.toks[i+1].space {
			p.toks[i-1].hyphen, p.toks[i+1].hyphen, k.hyphen = true, true, true
		}
	}
	p.quotes()
	p.expectations()
}

func (p *Page) word(k *token, t *arabic.Token, words *Words, unknown bool) {
	*k = token{norm: t.Norm, kind: t.Kind, line: t.Line, space: t.Space, form: Hash(t.Norm), possible: 1 << crf.Out}
	switch t.Kind {
	case arabic.Punct:
		if t.Norm == "-" || t.Norm == "." || t.Norm == "'" || t.Norm == "\"" {
			k.possible |= 1 << crf.Inside
		}
		return
	case arabic.Number:
		return
	}
	if never(t.Norm) {
		if !unknown {
			k.hab = words.Habit(k.form)
		}
		k.letters = 3
		return
	}
	k.possible |= 1<<crf.Begin | 1<<crf.Inside
	n := utf8.RuneCountInString(t.Norm)
	k.letters = uint8(min(n, 15))
	k.al = n > 4 && strings.HasPrefix(t.Norm, "ال")
	k.binder = binders[t.Norm]
	if !unknown {
		k.hab = words.Habit(k.form)
		k.kin = words.kin(t.Norm)
	}
	r, size := utf8.DecodeRuneInString(t.Norm)
	c := cliticLetters[r]
	if c == 0 || n < 3 {
		return
	}
	k.clitic = c
	k.possible |= 1 << crf.Clitic
	rest := t.Norm[size:]
	k.stem = stemHash(c, rest)
	if !unknown {
		k.shab = words.Habit(k.stem)
		if c == 1 || c == 5 {
			k.skin = words.kin(rest)
		}
	}
	if r2, size2 := utf8.DecodeRuneInString(rest); (c == 1 || c == 5) && n >= 4 && cliticLetters[r2] >= 2 && cliticLetters[r2] <= 4 {
		k.stem2 = stemHash(cliticLetters[r2], rest[size2:])
	}
}

// stemHash is the hash of what follows a clitic; behind ل the article lost its alef.
func stemHash(c uint8, rest string) uint32 {
	if c == 2 && Article(rest) {
		return Hash("ا" + rest)
	}
	return Hash(rest)
}

// Article reports whether rest, the normal form behind the preposition ل, begins
// with what is left of the article: لسيسي of للسيسي, but not لافروف of للافروف.
func Article(rest string) bool {
	return strings.HasPrefix(rest, "ل") && !strings.HasPrefix(rest, "لا") && utf8.RuneCountInString(rest) > 3
}

func (p *Page) match(m *lexicon.Match) {
	c := classes[m.Entry.Class]
	if c == 0 {
		return
	}
	k := &p.toks[m.First]
	clitic := m.Conj != "" || m.Prep != ""
	if clitic {
		k.cmask |= 1 << c
		if m.Last == m.First+1 {
			k.sprim = true
		}
	} else {
		k.mask |= 1 << c
	}
	prim := c
	if clitic {
		prim |= prefixed
	}
	if m.Entry.Tense == lexicon.Past || m.Entry.Tense == lexicon.Present || m.Entry.Tense == lexicon.Passive {
		prim |= verbal
	}
	// the longest match comes first; one without clitics wins over one with them
	if k.prim == 0 || k.prim&inner == 0 && k.prim&prefixed != 0 && !clitic {
		k.prim = prim
	}
	if k.key == 0 && (c == clFunction || c == clHonorific) {
		k.key = kindOf(m.Entry)
	}
	for j := m.First + 1; j < m.Last; j++ {
		q := &p.toks[j]
		q.inside |= 1 << c
		if q.prim&inner == 0 {
			q.prim = c | inner
		}
	}
}

var functionKinds = map[string]uint8{
	"prep": 1, "prep.pron": 2, "rel": 3, "dem": 4, "pron": 5, "comp": 6, "conj": 7, "neg": 8, "part": 9, "aux": 10, "quant": 11,
	"num": 12, "time": 13, "speaker": 14, "session": 15, "order": 16, "former": 17, "elect": 18, "acting": 19, "name": 20, "dir": 21,
}

func kindOf(e *lexicon.Entry) uint8 {
	if e.Class == lexicon.Function {
		return functionKinds[e.Key]
	}
	switch {
	case e.Attr["after"] != "":
		return 31
	case e.Attr["pron"] != "":
		return 32
	case e.Attr["late"] != "":
		return 33
	case e.Attr["ambiguous"] != "":
		return 34
	case e.Attr["title"] == "king", e.Attr["title"] == "prince":
		return 35
	}
	return 36
}

// identity gives a word its identity where it is known and no name.
func (k *token) identity() {
	switch {
	case k.kind == arabic.Punct:
		k.id = k.form
	case k.kind == arabic.Number:
		k.id = 2
	case k.binder > 0:
		k.id = k.form
	case k.hab.Known && !k.hab.Named() && k.hab.Freq >= 2:
		k.id = k.form
	case k.hab.Known && k.hab.Named():
		k.id = 3
	case k.hab.Known:
		k.id = 4
	case k.shab.Known && !k.shab.Named():
		k.id = 5
	case k.shab.Known:
		k.id = 6
	default:
		k.id = 7
	}
}

// quotes marks the words in quotation marks: 1 in a short quotation, 2 in a long
// one or one that does not end on its line.
func (p *Page) quotes() {
	open := -1
	for i := range p.toks {
		k := &p.toks[i]
		if k.line {
			open = -1
		}
		if k.norm != "\"" {
			continue
		}
		if open < 0 {
			open = i
			continue
		}
		v := uint8(2)
		if i-open <= 4 {
			v = 1
		}
		for j := open + 1; j < i; j++ {
			p.toks[j].quoted = v
		}
		open = -1
	}
}
