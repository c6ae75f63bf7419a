package minutes

// Schema names the version of the JSON form.
const Schema = "mahdar.minutes/1"

// Minutes is the record of one page.
type Minutes struct {
	Schema        string         `json:"schema"`
	Reader        string         `json:"reader"`
	Page          Page           `json:"page"`
	Consultations []Consultation `json:"consultations"`
	Points        []Point        `json:"points"`
	OfficeHolders []OfficeHolder `json:"office_holders"`
	Warnings      []Warning      `json:"warnings"`
}

// Evidence is a span of the page's text that says a value. Quote is exactly the
// code points Start to End of Page.Text. Rule names the rule that made the value.
type Evidence struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Quote string `json:"quote"`
	Rule  string `json:"rule,omitempty"`
}

// Value is a text value with the words that say it. Evidence is empty only for
// what the input gave.
type Value struct {
	Value    string     `json:"value"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Page is what was learned of the page itself.
type Page struct {
	ID              string      `json:"id"`
	URL             string      `json:"url,omitempty"`
	Outlet          string      `json:"outlet,omitempty"`
	Title           string      `json:"title,omitempty"`
	Language        string      `json:"language,omitempty"`
	Published       *Value      `json:"published,omitempty"`
	Updated         *Value      `json:"updated,omitempty"`
	Dateline        *Dateline   `json:"dateline,omitempty"`
	RepublishedFrom *Source     `json:"republished_from,omitempty"`
	Text            string      `json:"text"`
	Furniture       []Furniture `json:"furniture"`
}

// Dateline is the head of a wire dispatch: "place, date (agency) —".
type Dateline struct {
	Place    string     `json:"place,omitempty"`
	Date     string     `json:"date,omitempty"`
	Agency   string     `json:"agency,omitempty"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Source is the outlet from which a text was taken over.
type Source struct {
	Outlet   string     `json:"outlet"`
	Evidence []Evidence `json:"evidence,omitempty"`
}

// Furniture is a part of the page's text that is not the article.
type Furniture struct {
	Start int    `json:"start"`
	End   int    `json:"end"`
	Kind  string `json:"kind"`
}

// Consultation is one session.
type Consultation struct {
	ID           string        `json:"id"`
	Mode         string        `json:"mode"`
	Status       string        `json:"status"`
	Role         string        `json:"role"`
	Format       string        `json:"format,omitempty"`
	From         *Value        `json:"from"`
	To           *Value        `json:"to"`
	Place        *Place        `json:"place"`
	Minutes      *Number       `json:"minutes"`
	Series       *Number       `json:"series,omitempty"`
	Participants []Participant `json:"participants"`
	Topics       []Value       `json:"topics,omitempty"`
	Evidence     []Evidence    `json:"evidence"`
}

// Place is where a session was held: the city (or country) as written, and the
// ISO 3166-1 alpha-3 code of its country. Value is empty where only the host's
// country is plain.
type Place struct {
	Value    string     `json:"value,omitempty"`
	Country  string     `json:"country,omitempty"`
	Evidence []Evidence `json:"evidence"`
}

// Number is a whole number with the words that say it.
type Number struct {
	Value    int        `json:"value"`
	Evidence []Evidence `json:"evidence"`
}

// Participant is somebody who took part, or a side of whom nobody is named.
type Participant struct {
	Person *Value  `json:"person"`
	Office *Office `json:"office"`
	Party  *Value  `json:"party"`
}

// Office is the key of an office and the title as written.
type Office struct {
	Value    string     `json:"value"`
	Title    string     `json:"title,omitempty"`
	Evidence []Evidence `json:"evidence"`
}

// Point is what one or more sides said or agreed in or about a main session.
// Start and End delimit Text in the page's text.
type Point struct {
	Consultation string     `json:"consultation"`
	By           []string   `json:"by"`
	Act          string     `json:"act"`
	Plover       string     `json:"plover,omitempty"`
	Readout      string     `json:"readout,omitempty"`
	Text         string     `json:"text"`
	Start        int        `json:"start"`
	End          int        `json:"end"`
	Evidence     []Evidence `json:"evidence"`
}

// OfficeHolder is a person whom the page names in an office.
type OfficeHolder struct {
	Person   string     `json:"person"`
	Office   string     `json:"office"`
	Party    string     `json:"party,omitempty"`
	Evidence []Evidence `json:"evidence"`
}

// Warning says why something is not known.
type Warning struct {
	Code string `json:"code"`
	Text string `json:"text"`
}
