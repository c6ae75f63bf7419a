package lexicon

import "io/fs"

// Load compiles the data files that the program carries. It fails, naming file
// and line, where a row cannot be read.
func Load() (*Lexicon, error) { return load(files) }

func load(fsys fs.FS) (*Lexicon, error) {
	v, err := version(fsys)
	if err != nil {
		return nil, err
	}
	t := newTrie()
	frames, err := rows(fsys, "frames.tsv")
	if err != nil {
		return nil, err
	}
	for _, table := range tables {
		rs, err := rows(fsys, table.file)
		if err != nil {
			return nil, err
		}
		for _, r := range rs {
			if len(r.cols) < table.least {
				return nil, r.errorf("%d columns, want at least %d", len(r.cols), table.least)
			}
			if err := table.build(&builder{trie: t, class: table.class, row: r, frames: frames}); err != nil {
				return nil, err
			}
		}
	}
	t.seal()
	homes, err := outlets(fsys)
	if err != nil {
		return nil, err
	}
	shapes, err := forms(fsys)
	if err != nil {
		return nil, err
	}
	sides, err := rivals(fsys)
	if err != nil {
		return nil, err
	}
	states, err := members(fsys)
	if err != nil {
		return nil, err
	}
	words, err := sets(fsys)
	if err != nil {
		return nil, err
	}
	lands, err := halves(fsys)
	if err != nil {
		return nil, err
	}
	kingdoms, err := realms(fsys)
	if err != nil {
		return nil, err
	}
	return &Lexicon{trie: t, version: v, outlets: homes, forms: shapes, rivals: sides, members: states, halves: lands, realms: kingdoms, sets: words}, nil
}

// table says how the rows of a file become entries.
type table struct {
	file  string
	class Class
	least int // columns
	build func(*builder) error
}

// tables in the order in which equal forms are reported.
var tables = []table{
	{"states.tsv", State, 2, buildState},
	{"seats.tsv", Seat, 2, buildSeat},
	{"cities.tsv", City, 2, buildNames},
	{"regions.tsv", Region, 2, buildNames},
	{"orgs.tsv", Org, 2, buildNames},
	{"movements.tsv", Movement, 2, buildNames},
	{"offices.tsv", Office, 2, buildOffice},
	{"portfolios.tsv", Portfolio, 3, buildPortfolio},
	{"honorifics.tsv", Honorific, 1, buildHonorific},
	{"contact.tsv", Contact, 2, buildPredicate},
	{"saying.tsv", Saying, 2, buildPredicate},
	{"attitude.tsv", Attitude, 2, buildPredicate},
	{"blame.tsv", Blame, 2, buildPredicate},
	{"light.tsv", Light, 2, buildPredicate},
	{"status.tsv", Status, 2, buildPredicate},
	{"channels.tsv", Channel, 2, buildWords},
	{"topics.tsv", Topic, 2, buildWords},
	{"sides.tsv", Side, 2, buildSide},
	{"function.tsv", Function, 2, buildWords},
	{"common.tsv", Common, 2, buildPredicate},
}

// features of a form. The rest of an entry is its row's.
type features struct {
	feminine bool
	number   Number
	tense    Tense
	person   uint8
	suffix   bool
}

// builder makes the entries of one row. Forms of one lemma with the same features
// share an entry.
type builder struct {
	trie   *trie
	class  Class
	row    row
	frames []row // of offices made from portfolios
	key    string
	lemma  string
	attr   map[string]string
	made   map[features]*Entry
}

// begin starts the entries of a lemma.
func (b *builder) begin(class Class, key, lemma string, attr map[string]string) {
	b.class, b.key, b.lemma, b.attr = class, key, lemma, attr
	b.made = map[features]*Entry{}
}

func (b *builder) entry(f features) *Entry {
	e := b.made[f]
	if e == nil {
		e = &Entry{
			Class: b.class, Key: b.key, Lemma: b.lemma, Attr: b.attr,
			Feminine: f.feminine, Number: f.number, Tense: f.tense, Person: f.person, Suffix: f.suffix,
		}
		b.made[f] = e
	}
	return e
}
