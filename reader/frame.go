package reader

import (
	"mahdar/arabic"
	"mahdar/lexicon"
)

// frame is what one clause tells of a contact.
type frame struct {
	trig      span
	sent      int
	mode      string
	verb      bool // a verb or a light verb with a noun tells it; else a noun alone
	tense     lexicon.Tense
	status    string
	parts     []*part
	group     *mention // a participant told as "الوزيران", "الجانبان"
	fresh     bool     // "منفصل", "آخر", "ثان"
	defin     bool     // a definite noun: "الاجتماع"
	back      bool     // told as background
	denied    bool
	dest      *place // of a visit
	own       int    // so many of the first parts are the subject's
	handed    bool   // a letter that somebody hands over
	byHand    bool   // a meeting of who hands over a letter with its addressee
	joins     bool   // the subject came to a session of others
	each      bool   // each counterpart was met alone
	guest     *part  // who travels or is received
	host      *part
	scope     span // the tokens whose dates, places and durations are the session's
	apart     span // an inserted clause, whose dates and places are not
	rule      string
	lemma     string
	tour      bool            // a tour, of which the stations are the visits
	stop      bool            // one of the stations of a tour
	opens     *frame          // the tour that begins or ends with it
	occasion  bool            // a journey told as when something was said: "قال أ خلال زيارة إلى ب"
	moves     bool            // told by a verb of moving: "وصل", "غادر"
	mutual    bool            // only parties as adjectives: "قمة أمريكية روسية"
	sign      bool            // an agreement is signed
	reached   bool            // the agreement is told as come to
	rel       bool            // the verb stands in a relative clause on the noun
	bid       bool            // a visit to which somebody is invited
	turn      turn            // which one of a row of sessions
	nth       *arabic.Numeral // its number in the row, if told
	others    bool            // of whom no more is told than that they are others: "لوزراء الدفاع العرب"
	attends   bool            // somebody comes to a session of others, or presides over it
	sitting   string          // the organisation that sits among its own members
	witnesses []*mention      // those of a third side in whose presence it was
	agreed    bool            // the sides agree to hold it
	answered  bool            // offered by one side, answered by the other
	accord    bool            // people came to an agreement
	many      bool            // a plural noun tells it: "لقاءات"
	sends     bool            // a noun tells that people are sent on a journey: "إيفاد وفد إلى"
}

// part is one participant of a frame.
type part struct {
	ent    *entity
	name   span // as named in this frame; empty if not
	at     int
	titled bool    // named with an office or title beside the name
	envoys bool    // told as a delegation or as the head of one
	side   *entity // the side told without anybody that he stands for, told elsewhere
}

// told is the side or official as the frame tells it.
func (p *part) told() *entity {
	if p.side != nil {
		return p.side
	}
	return p.ent
}

func (f *frame) add(m *mention) {
	for _, a := range m.actors {
		f.addActor(m, a)
	}
}

func (f *frame) addActor(m *mention, a *actor) *part {
	if a.ent == nil {
		return nil
	}
	for _, p := range f.parts {
		if p.ent == a.ent {
			p.envoys = p.envoys || m.goes()
			return p
		}
	}
	p := &part{ent: a.ent, name: a.name, at: m.first, titled: a.office != "" && !a.name.empty(), envoys: m.goes()}
	f.parts = append(f.parts, p)
	return p
}

// goes reports whether m is a delegation, leads one, or tells of several legislators, who go as one.
func (m *mention) goes() bool {
	return m.envoys || m.leads != nil && m.leads.envoys || m.kind == kOffice && m.number == lexicon.Plural && len(m.actors) == 1 && m.actors[0].office == "legislator"
}

// parties returns the distinct parties of the frame, in their order.
func (f *frame) parties() []string { return partiesOf(f.parts) }

func partiesOf(ps []*part) []string {
	var out []string
	for _, p := range ps {
		if p.ent.party == "" || containsParty(out, p.ent.party) {
			continue
		}
		out = append(out, p.ent.party)
	}
	return out
}

func containsParty(list []string, p string) bool {
	for _, q := range list {
		if sameParty(p, q) {
			return true
		}
	}
	return false
}

// place is a city or country told for a session.
type place struct {
	span
	value    string
	country  string
	rule     string
	country1 bool // the country's name, no city
	hosting  bool // the subject of a verb of hosting
}
