package reader

import (
	"slices"
	"strconv"

	"mahdar/minutes"
)

// meet is a main session as the points see it.
type meet struct {
	id      string
	parties []string
	sents   []int // sentences that tell of it, in order
	coming  bool  // planned or proposed
}

// voice is whose position a point is.
type voice struct {
	parties []string
	words   span   // the words that name it; empty where it is understood
	all     bool   // all sides of a session
	account string // the party whose account tells it
	rule    string
}

func (v *voice) known() bool { return v != nil && len(v.parties) > 0 }

// pointReader reads the points of a page, sentence by sentence.
type pointReader struct {
	x      *extractor
	d      *document
	ix     pointIndex
	frames map[int][]*frame // by sentence, those that can matter
	meets  []*meet
	coming bool // no main session has taken place
	out    []draft

	cur   *voice // who spoke last
	one   *voice // the single side that spoke last
	body  *voice // the ministry, statement or spokesman that spoke last
	last  *voice // whose statement came last, also within another's
	main  *voice // the subject of the present sentence so far
	quote *voice // who is quoted where a quotation runs over sentences
	verb  *head  // the verb that opened it

	isClause bool // the present complement is a clause, not an object
	joins    bool // "و" joins the present clause to one before it under the same verb
	depth    int  // statements read within one another

	first    *mention // the first subject of sentence firstAt-1
	firstAt  int
	source   bool // sentence sourceAt-1 names a source
	sourceAt int
	guess    map[*entity]string // parties of those whose party the page does not tell outright
	kin      map[*entity]string // parties of those whose own the page does not tell
}

// draft is a point before it is written.
type draft struct {
	act  string
	by   *voice
	meet *meet
	text span
	cut  int // letters of a clitic left out at the start
	verb span
	rule string
	sent int
}

// points reads what the sides said or agreed in or about the main sessions of
// list, which are in the order of the output.
func (x *extractor) points(list []*session) []minutes.Point {
	var ms []*meet
	for n, s := range list {
		if s.role != "main" {
			continue
		}
		m := &meet{id: "c" + strconv.Itoa(n+1), parties: partiesOf(s.parts), coming: s.status == "planned" || s.status == "proposed"}
		for _, f := range s.frames {
			m.sents = append(m.sents, f.sent)
		}
		ms = append(ms, m)
	}
	return x.pointsOf(ms)
}

// pointsOf reads the points about the sessions ms.
func (x *extractor) pointsOf(ms []*meet) []minutes.Point {
	out := []minutes.Point{}
	if len(ms) == 0 {
		return out
	}
	coming := true
	for _, m := range ms {
		coming = coming && m.coming
	}
	r := newPointReader(x, ms)
	r.coming = coming
	for n := range x.d.text.Sentences {
		if !x.d.isTitle(n) && !x.d.capt[n] {
			r.sentence(n)
		}
	}
	for _, p := range r.distinct() {
		out = append(out, r.write(p))
	}
	return out
}

func newPointReader(x *extractor, ms []*meet) *pointReader {
	for _, m := range ms {
		slices.Sort(m.sents)
	}
	r := &pointReader{x: x, d: x.d, meets: ms[:min(len(ms), mostMeets)], ix: newPointIndex(x),
		guess: map[*entity]string{}, kin: map[*entity]string{}, frames: map[int][]*frame{}}
	for _, f := range x.frames {
		if len(r.frames[f.sent]) < farthestMentions {
			r.frames[f.sent] = append(r.frames[f.sent], f)
		}
	}
	return r
}

func (r *pointReader) write(p draft) minutes.Point {
	d := r.d
	start, end := d.toks[p.text.first].Start, d.toks[p.text.last-1].End
	for start < end && p.cut > 0 {
		if !ignorable(d.text.Runes[start]) {
			p.cut--
		}
		start++
	}
	for start < end && ignorable(d.text.Runes[start]) {
		start++
	}
	out := minutes.Point{
		Consultation: p.meet.id, By: p.by.parties, Act: p.act, Plover: plover[p.act], Readout: p.by.account,
		Text: string(d.text.Runes[start:end]), Start: start, End: end,
		Evidence: d.evidence(p.verb, p.rule),
	}
	if !p.by.words.empty() {
		out.Evidence = append(out.Evidence, d.evidence(p.by.words, p.by.rule)...)
	}
	return out
}

// plover gives the code of the PLOVER ontology of political events that an act
// determines; the others leave it open.
var plover = map[string]string{
	"discuss": "CONSULT", "agree": "AGREE", "promise": "AGREE", "support": "SUPPORT", "call_for": "REQUEST",
	"condemn": "ACCUSE", "reject": "REJECT", "warn": "THREATEN",
}
