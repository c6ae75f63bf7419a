package page

// Input is one page as a crawler stored it. Text or HTML or Bytes holds the
// page; what the crawler knew besides stands in the other fields. Bytes are
// sniffed: encoding, then HTML or plain text.
type Input struct {
	Name      string // where it came from, for messages: a file, a line of a file
	ID        string
	URL       string
	Outlet    string
	Title     string
	Published string // as given: ISO 8601, or anything with a date
	Text      string
	HTML      string
	Bytes     []byte
	Charset   string // encoding that the server declared for Bytes, if any
}

// Page is the visible text of one page and what the page says of itself. All
// spans are code points of Text, half-open.
type Page struct {
	ID        string
	URL       string
	Outlet    string
	Title     string
	Language  string // "ar" or what it seems to be
	Text      string
	TitleSpan Span        // where the title stands in Text; empty if nowhere
	Furniture []Furniture // sorted, without overlap
	Published *Stamp      // nil if the page does not tell
	Updated   *Stamp
	Dateline  *Dateline
	From      *Source // the site the text was taken from
}

// Span is a half-open range of code points of Page.Text.
type Span struct{ Start, End int }

// Empty reports whether s covers nothing.
func (s Span) Empty() bool { return s.End <= s.Start }

// Furniture is a part of the text that is not the article; Kind is one of
// navigation, share, cookies, related, teaser, caption, byline, keywords,
// attribution, repeat, other.
type Furniture struct {
	Span
	Kind string
}

// Stamp is a moment the page tells of itself. Value is ISO 8601, a day or a day
// with time; Span is where the text says it, empty if the input or meta data
// gave it; Source names which ("input", "json-ld", "meta", "text", "url").
// Where the text tells a date in words, Value is empty and Span alone is given:
// the calendar room reads it. Of source "input" alone, Value may be a year or a month
// ("2019", "2019-10"), where the input tells no more.
type Stamp struct {
	Value  string
	Span   Span
	Source string
}

// Dateline is the head of a dispatch, "سيئول، 21 يونيو (يونهاب) —", by its parts;
// parts that are missing are empty. It belongs to the article, not to furniture. Place is
// a guess where a reporter's or a paper's name stands beside it ("القاهرة - سعيد أحمد"):
// whether it is a place, the lexicon can tell.
type Dateline struct {
	Whole, Place, Date, Agency Span
}

// Source is the outlet that the page names as the text's origin.
type Source struct {
	Outlet string
	Span   Span
}
