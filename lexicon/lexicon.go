package lexicon

// Class tells what sort of word an entry is.
type Class string

// The classes of entry.
const (
	State     Class = "state"     // a state's or territory's name; Key ISO 3166-1 alpha-3
	Nisba     Class = "nisba"     // adjective of a state: السعودي, الأمريكيان; Key alpha-3
	Capital   Class = "capital"   // a capital; Key alpha-3
	City      Class = "city"      // another city, resort, governorate, island; Key alpha-3
	Seat      Class = "seat"      // a building or body that stands for a government: البيت الأبيض; Key alpha-3
	Region    Class = "region"    // الشرق الأوسط, شبه الجزيرة الكورية: a place that is no party
	Org       Class = "org"       // intergovernmental organisation; Key UN, EU, ... or its Arabic name
	Movement  Class = "movement"  // movements, parties, rival governments; Key the Arabic name
	Office    Class = "office"    // head of an office phrase; Key as in the codebook
	Honorific Class = "honorific" // سمو, فخامة, السيد, صاحب السمو الملكي الأمير
	Contact   Class = "contact"   // verb or noun of contact
	Saying    Class = "saying"    // verb or noun of saying; Act
	Light     Class = "light"     // light verb (عقد, أجرى, تلقى) that takes a contact noun
	Channel   Class = "channel"   // عبر الفيديو, هاتفيا
	Topic     Class = "topic"     // Key an English slug
	Function  Class = "function"  // prepositions, particles, connectives, relative pronouns
	Common    Class = "common"    // everyday nouns and adjectives that never begin or continue a name
	Attitude  Class = "attitude"  // noun of attitude after أعرب عن, أبدى, جدد; Act in Attr["act"]
	Blame     Class = "blame"     // words that accuse: جريمة, انتهاك, زعزع
	Status    Class = "status"    // words that make a session planned, proposed, called_off, denied, background; Key which
	Portfolio Class = "portfolio" // what a minister is minister of, alone: والدفاع, الخارجية; Key the minister's
	Side      Class = "side"      // words that stand for those who take part: الجانبان, البلدان, الوزارة
)

// Number is grammatical number.
type Number uint8

// Grammatical numbers.
const (
	Singular Number = iota + 1
	Dual
	Plural
)

// Tense is the form of a verb.
type Tense uint8

// Verb forms; None for what is no verb.
const (
	None Tense = iota
	Past
	Present
	Passive // past passive, or تم + masdar listed as such
	Participle
	Masdar // verbal noun
)

// Entry is one inflected form with what is known of it.
type Entry struct {
	Class    Class
	Key      string // see the classes
	Lemma    string // the form in the data file, as a person writes it
	Feminine bool
	Number   Number
	Tense    Tense
	Person   uint8             // of a verb: 1 or 3; else 0
	Suffix   bool              // may carry a pronoun: لقاؤه, نظيره
	Attr     map[string]string // the row's further columns by name ("mode", "act", "prep", "status", …)
}

// Match is an entry found in a text. First and Last are tokens, half-open. Conj,
// Prep are the clitics cut from the first token, Pronoun the one cut from the last.
type Match struct {
	First, Last int
	Entry       *Entry
	Conj, Prep  string
	Pronoun     string
	Definite    bool // the form carries the article
}

// Lexicon is the compiled data. It is safe for use by several goroutines.
type Lexicon struct {
	trie    *trie
	version string
	outlets map[string]string
	forms   map[string]string
	rivals  map[string]string
	members map[string][]string
	halves  []Half
	realms  []Realm
	sets    map[string]map[string]bool
}

// Version returns a short hash of the data files, for the record of what a page
// was read with.
func (l *Lexicon) Version() string { return l.version }

// Forms returns how many inflected forms the lexicon holds.
func (l *Lexicon) Forms() int { return l.trie.forms }

// Lookup returns the entries whose form is exactly form, spelling variants aside,
// without taking clitics off.
func (l *Lexicon) Lookup(form string) []*Entry {
	n := l.trie.find(form)
	if n == nil {
		return nil
	}
	out := make([]*Entry, 0, len(n.terms))
	for _, t := range n.terms {
		if !t.bound {
			out = append(out, t.entry)
		}
	}
	return out
}
