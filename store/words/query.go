package words

import (
	"strings"
	"unicode/utf8"

	"mahdar/register"
	"mahdar/register/names"
)

// Field is a part of a document.
type Field string

// The fields of a document. Text stands for title and body.
const (
	Text  Field = "text"
	Title Field = "title"
	Names Field = "names"
	Tags  Field = "tags"
)

// Term is a token, or several in a row, in a field.
type Term struct {
	Field Field
	Words []string
}

// Clause is a list of terms of which one must be there.
type Clause []Term

// Query is a list of clauses that must all hold. Exact are words that must stand in
// the text as typed, in normal form.
type Query struct {
	Clauses []Clause
	Exact   []string
}

// Filter narrows a search to sessions with certain values. Zero values do not filter.
type Filter struct {
	Parties []string // all of them take part; ISO alpha-3 codes, UN, …, or Arabic names
	Mode    string
	Status  string
	Place   string // as written, in any spelling; or the alpha-3 code of a country
	Outlet  string
	Person  string // id of a person
	Office  string
	Topic   string
}

// Speller tells of a state's name or adjective which state it is, by its alpha-3 code:
// at words[0] and following ones, n of them; n is 0 if there is none.
type Speller func(words []string) (code string, n int)

// Counter tells in how many documents a stem stands.
type Counter func(stem string) int

// Compile turns what somebody typed and chose into a query. Quoted words must stand in
// a row and as typed; states are found under all their names; other words under all
// their forms, and among people under all spellings. spell and count may be nil.
func Compile(typed string, f Filter, spell Speller, count Counter) Query {
	var q Query
	for i, part := range strings.Split(strings.Map(plainQuotes, typed), `"`) {
		if i%2 == 1 {
			q.phrase(part)
			continue
		}
		q.words(split(part), spell, count)
	}
	q.filter(f)
	return q
}

func plainQuotes(r rune) rune {
	switch r {
	case '“', '”', '„', '«', '»':
		return '"'
	}
	return r
}

func split(text string) []string {
	var out []string
	for _, w := range strings.Fields(text) {
		out = append(out, Normals(w)...)
	}
	return out
}

// phrase wants words in a row. Function words do not count.
func (q *Query) phrase(text string) {
	ws := Normals(text)
	q.Exact = append(q.Exact, strings.Join(ws, " "))
	if stems := Stems(text); len(stems) > 0 {
		q.Clauses = append(q.Clauses, Clause{{Text, stems}})
	}
}

func (q *Query) words(ws []string, spell Speller, count Counter) {
	for i := 0; i < len(ws); {
		if spell != nil {
			if code, n := spell(ws[i:]); n > 0 {
				q.Clauses = append(q.Clauses, Clause{
					{Tags, []string{Tag("p", code)}}, {Tags, []string{Tag("t", code)}}})
				i += n
				continue
			}
		}
		if c := word(ws[i], count); len(c) > 0 {
			q.Clauses = append(q.Clauses, c)
		}
		i++
	}
}

// word is any form of w in the text, or a name that is spelt like it.
func word(w string, count Counter) Clause {
	var c Clause
	latin := w[0] < utf8.RuneSelf
	if !stop[w] && (!latin || len(w) > 3 || w[0] <= '9') {
		stem := Stem(w)
		for _, s := range clitics(stem) {
			c = append(c, Term{Text, []string{s}})
		}
		if count != nil {
			own := count(stem)
			for _, cut := range cuts(stem) {
				if count(cut) > 10*own || own == 0 && anyCount(cut, count) {
					for _, s := range clitics(cut) {
						c = append(c, Term{Text, []string{s}})
					}
				}
			}
		}
	}
	if latin || !names.Given(w) {
		for _, k := range names.Keys(w) {
			c = append(c, Term{Names, []string{nameToken(k)}})
			if latin && len(k) >= 3 { // Geneva; two consonants would be Cairo and Kerry
				c = append(c, Term{Tags, []string{Tag("lk", k)}})
			}
		}
	}
	return c
}

func anyCount(stem string, count Counter) bool {
	for _, s := range clitics(stem) {
		if count(s) > 0 {
			return true
		}
	}
	return false
}

func (q *Query) filter(f Filter) {
	tag := func(kind, value string) {
		if value != "" {
			q.Clauses = append(q.Clauses, Clause{{Tags, []string{Tag(kind, value)}}})
		}
	}
	switch len(f.Parties) {
	case 0:
	case 1:
		tag("p", register.PartyKey(f.Parties[0]))
	default:
		for i, a := range f.Parties {
			for _, b := range f.Parties[i+1:] {
				tag("pp", pairValue(a, b))
			}
		}
	}
	tag("m", f.Mode)
	tag("s", f.Status)
	tag("o", f.Outlet)
	tag("i", f.Person)
	tag("f", f.Office)
	tag("q", f.Topic)
	if f.Place == "" {
		return
	}
	if len(f.Place) == 3 && f.Place[0] < utf8.RuneSelf {
		tag("c", f.Place)
		return
	}
	var keyed []Clause
	for _, w := range names.Telling(f.Place) {
		ks := names.Keys(w)
		if len(ks) == 0 {
			continue
		}
		var c Clause
		for _, k := range ks {
			c = append(c, Term{Tags, []string{Tag("lk", k)}})
		}
		keyed = append(keyed, c)
	}
	if len(keyed) > 0 {
		q.Clauses = append(q.Clauses, keyed...)
		return
	}
	q.Clauses = append(q.Clauses, Clause{{Tags, []string{Tag("l", f.Place)}}})
}
