package plover

// Event is one political event. Lists are nil where the manual wants none.
type Event struct {
	ID       string // of the event: the session's, and what of it
	Session  string // id of the session, the same for all its events
	Role     string // of the session: main or background
	Date     string // YYYY-MM-DD; "" where none is told: the manual wants one
	End      string // YYYY-MM-DD, the last day
	Dated    string // what the day was taken from: day, month, year, published; "" where there is none
	Type     Type
	Modes    []string
	Contexts []string
	Quad     int
	Score    float64
	CAMEO    string
	Source   []Actor
	To       []Actor // recipients
	Place    string  // city as written
	Country  string  // of the place, alpha-3
	Text     string  // of a point: its words
	Rules    []string
	Comment  string

	Pages     int      // that tell it
	Sources   int      // independent ones
	Page      string   // key of the first page
	Published string   // day of publication of that page
	Outlet    string   // of that page
	People    []string // all named people of the session
	Orgs      []string // all parties of the session that are no states
}

// Actor is one who acts. Code is the alpha-3 code of a state, IGO or NGO; "" where
// nothing tells. Party is what the register has: a state's code, an organisation's, or
// the Arabic name of a movement.
type Actor struct {
	Code   string
	Party  string
	Sector string // PLOVER's primary sector code, "" where nothing tells
	Name   string // as written, "" where nobody is named
	Person string // id in the register
	Office string // key of the codebook
}

// Tally counts what made no event, by reason.
type Tally map[string]int

// Reasons why a session or point makes no event.
const (
	NoDate     = "no date told"
	NoAsker    = "proposed, the asker not told"
	NoCategory = "statements that PLOVER drops"
	Within     = "discussed, part of the CONSULT row"
	NoSource   = "nobody to whom it can be ascribed"
)
