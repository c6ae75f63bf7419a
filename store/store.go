package store

import (
	"context"
	"iter"

	"mahdar/minutes"
	"mahdar/register"
	"mahdar/store/words"
)

// Page is a page as it is kept. Key is made of its content, so that the same page is
// one page whatever file it came in. Names are the ids and file names under which it
// was given, sorted. Input is what was fed in, so that another reader can read it
// again; the store does not look into it. From is where it came from just now; it is
// not kept, but what failed under this name is a failure no longer. A page without
// Minutes is put only to add names to one that is stored.
type Page struct {
	Key     string
	Names   []string
	From    string
	Input   []byte
	Minutes *minutes.Minutes
}

// Failure is a page that could not be read. Key is made of its content, or of its
// name where there is none.
type Failure struct {
	Key   string `json:"key"`
	Name  string `json:"name"`
	Error string `json:"error"`
}

// Counts tells what a store holds.
type Counts struct {
	Pages    int `json:"pages"`
	Failed   int `json:"failed"`
	Sessions int `json:"sessions"`
	People   int `json:"people"`
	Families int `json:"families"`
}

// Change tells what a Rebuild changed in the record.
type Change struct {
	Sessions, Added, Changed, Removed int
}

// Order is the order of search results.
type Order string

// Orders. The zero value is Newest.
const (
	Newest    Order = "newest"
	Oldest    Order = "oldest"
	Relevance Order = "relevance" // words in titles first, then newest
)

// Query is a search. Text is what somebody typed: words, "phrases", names in any
// spelling or in Latin letters. From and To are ISO 8601 dates, "" for no limit:
// sessions whose days meet them, pages published in them. Limit is 20 if 0. After is
// the Next of the result before.
type Query struct {
	Text     string
	Filter   words.Filter
	From, To string
	Order    Order
	Limit    int
	After    string
}

// Hit is a session or a page that was found. Day is the first day of the session, or
// the day of publication.
type Hit struct {
	ID       string            `json:"id"`
	Session  *register.Session `json:"session,omitempty"`
	Title    string            `json:"title,omitempty"`
	Outlet   string            `json:"outlet,omitempty"`
	Day      string            `json:"day,omitempty"`
	Snippet  string            `json:"snippet,omitempty"`
	Sessions []string          `json:"sessions,omitempty"` // of a page
}

// Result is a list of hits. Next is "" if there are no more.
type Result struct {
	Hits []Hit  `json:"hits"`
	Next string `json:"next,omitempty"`
}

// Store keeps a register. All methods may be called from several goroutines. Errors
// are of package store where they have a cause that somebody can remove: see Error.
type Store interface {
	// Put stores pages and failures together or not at all. A page whose key is there
	// already only gains names. A page that is stored is a failure no longer. It
	// returns how many pages are new.
	Put(ctx context.Context, pages []Page, failed []Failure) (added int, err error)
	// Replace gives stored pages other minutes; unknown keys are an error.
	Replace(ctx context.Context, pages []Page) error
	// Known tells which of the keys are stored, and under which names.
	Known(ctx context.Context, keys []string) (map[string][]string, error)
	// Page returns a page by key, by the beginning of its key (8 letters at least), or by a
	// name that only it has. ErrNotFound.
	Page(ctx context.Context, id string) (*Page, error)
	// Pages gives all pages in the order of their keys.
	Pages(ctx context.Context) iter.Seq2[*Page, error]
	// Failures lists the pages that could not be read, by name.
	Failures(ctx context.Context) ([]Failure, error)

	// Stale reports whether pages came or changed since the last Rebuild.
	Stale(ctx context.Context) (bool, error)
	// Rebuild makes the record of the pages anew and stores what differs, at once or
	// not at all.
	Rebuild(ctx context.Context) (Change, error)
	// Session returns a session by id. ErrNotFound.
	Session(ctx context.Context, id string) (*register.Session, error)
	// Sessions gives all sessions in the order of their ids.
	Sessions(ctx context.Context) iter.Seq2[*register.Session, error]
	// SessionsOf lists the ids of the sessions that a page tells.
	SessionsOf(ctx context.Context, page string) ([]string, error)
	// Person returns a person by id. ErrNotFound.
	Person(ctx context.Context, id string) (*register.Person, error)
	// People gives all people in the order of their ids.
	People(ctx context.Context) iter.Seq2[*register.Person, error]
	// FindPeople lists people by a name in any spelling or script.
	FindPeople(ctx context.Context, name string) ([]register.Person, error)
	// Family returns a family of copies by id. ErrNotFound.
	Family(ctx context.Context, id string) (*register.Family, error)
	// Families gives all families of two or more pages in the order of their ids.
	Families(ctx context.Context) iter.Seq2[*register.Family, error]

	// Search finds sessions, SearchPages pages.
	Search(ctx context.Context, q Query) (Result, error)
	SearchPages(ctx context.Context, q Query) (Result, error)

	// Note keeps a value under a name for the caller, "" forgets it; Noted returns it.
	Note(ctx context.Context, name, value string) error
	Noted(ctx context.Context, name string) (string, error)

	Counts(ctx context.Context) (Counts, error)
	// Check reads everything and tells of damage: ErrDamaged.
	Check(ctx context.Context) error
	Close() error
}
