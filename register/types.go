package register

import "mahdar/minutes"

// Page is a page as the register takes it in. Key identifies its content and is
// unique. Title, outlet and time are those of the minutes.
type Page struct {
	Key     string
	Minutes *minutes.Minutes
}

// Register is the one record. All lists are sorted by id.
type Register struct {
	Sessions []Session `json:"sessions"`
	People   []Person  `json:"people"`
	Families []Family  `json:"families"`
}

// Session is one consultation told by one or more pages. A list of claims begins
// with the value that stands; further ones are other values that pages give.
type Session struct {
	ID           string        `json:"id"`
	Block        string        `json:"-"` // what tellings had to share to be compared
	Mode         []Claim       `json:"mode"`
	Status       []Claim       `json:"status"`
	Role         string        `json:"role"` // main if any page reports it as news
	Format       string        `json:"format,omitempty"`
	When         []Claim       `json:"when"` // value "FROM/TO", ISO 8601; none if no page tells
	Place        []Claim       `json:"place"`
	Minutes      []Claim       `json:"minutes,omitempty"`
	Series       []Claim       `json:"series,omitempty"`
	Participants []Participant `json:"participants"`
	Topics       []Claim       `json:"topics,omitempty"`
	Points       []Point       `json:"points"`
	Told         []Told        `json:"told"`
	Sources      int           `json:"sources"`            // independent ones: families of copies, not pages
	Disagree     []string      `json:"disagree,omitempty"` // fields on which independent sources differ
	Planned      *Claim        `json:"planned,omitempty"`  // what announced a session that was later held or called off
}

// Claim is a value with all that says it. Sources counts the independent ones.
type Claim struct {
	Value   string `json:"value"`
	Country string `json:"country,omitempty"` // of a place, ISO 3166-1 alpha-3
	Sources int    `json:"sources"`
	Cites   []Cite `json:"cites"`
}

// First is the value of a list of claims that stands, "" if there is none.
func First(list []Claim) string {
	if len(list) == 0 {
		return ""
	}
	return list[0].Value
}

// Cite is a page and its words for a value.
type Cite struct {
	Page     string             `json:"page"`
	Evidence []minutes.Evidence `json:"evidence,omitempty"`
}

// Participant is one who took part. Person is the id in Register.People, "" where
// nobody is named.
type Participant struct {
	Person string  `json:"person,omitempty"`
	Party  string  `json:"party,omitempty"`
	Names  []Claim `json:"names,omitempty"` // spellings, the one that stands first
	Office []Claim `json:"office,omitempty"`
	Cites  []Cite  `json:"cites"`
}

// Point is what sides said or agreed, once for all pages that have the same words.
type Point struct {
	By      []string `json:"by"`
	Act     string   `json:"act"`
	Plover  string   `json:"plover,omitempty"`
	Readout string   `json:"readout,omitempty"`
	Text    string   `json:"text"`
	Cites   []Cite   `json:"cites"`
}

// Told is one page's telling of a session: which consultation of which page.
type Told struct {
	Page         string             `json:"page"`
	Consultation string             `json:"consultation"`
	Family       string             `json:"family"`
	Outlet       string             `json:"outlet,omitempty"`
	Published    string             `json:"published,omitempty"`
	Role         string             `json:"role"`
	Status       string             `json:"status"`
	Evidence     []minutes.Evidence `json:"evidence"`
}

// Person is somebody who held or holds offices for a party.
type Person struct {
	ID      string    `json:"id"`
	Name    string    `json:"name"`
	Party   string    `json:"party,omitempty"`
	Names   []Claim   `json:"names"` // all spellings, the most told first
	Offices []Holding `json:"offices"`
	Alike   []string  `json:"alike,omitempty"` // namesakes of the same party: perhaps the same, not known
}

// Holding is an office with the days of publication of the first and the last page
// that gives it, "" where no page has a date.
type Holding struct {
	Office string   `json:"office"`
	Titles []string `json:"titles,omitempty"` // as written
	First  string   `json:"first,omitempty"`
	Last   string   `json:"last,omitempty"`
	Pages  int      `json:"pages"`
	Cites  []Cite   `json:"cites"`
}

// Family is a set of pages with one text, the earliest first. Families of a single
// page are not listed.
type Family struct {
	ID     string   `json:"id"`
	Pages  []string `json:"pages"`
	Origin string   `json:"origin"`
	Agency string   `json:"agency,omitempty"`
	How    string   `json:"how"` // what tells the origin: agency or earliest
}
