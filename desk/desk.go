package desk

import (
	"context"
	"errors"
	"fmt"
	"hash/fnv"
	"log/slog"
	"net/http"
	"strconv"
	"sync"
	"sync/atomic"
	"time"

	"github.com/danielgtaylor/huma/v2"

	"mahdar/desk/door"
	"mahdar/desk/fetch"
	"mahdar/desk/index"
	"mahdar/desk/keep"
	"mahdar/desk/words"
	"mahdar/export"
	"mahdar/export/states"
	"mahdar/lexicon"
	"mahdar/minutes"
	"mahdar/page"
	"mahdar/store"
)

// Reader makes the minutes of a page; *reader.Reader is one.
type Reader interface {
	Read(*page.Page) *minutes.Minutes
	Version() string
}

// Options say what a desk works on. Store, Keep and Reader must be given.
type Options struct {
	Store   store.Store
	Keep    *keep.File
	Reader  Reader
	Home    func(outlet string) string       // the state whose outlet it is, "" if not known
	Stamp   func() string                    // changes when the register's file does; nil: it never does
	Users   bool                             // only users may come in
	Hosts   []string                         // names under which the desk may be called, besides loopback
	Fetcher *fetch.Fetcher                   // nil: one that refuses private addresses
	Now     func() time.Time                 // nil: the clock
	Log     *slog.Logger                     // nil: nothing is logged
	Version string                           // of the program
	Lexicon func() (*lexicon.Lexicon, error) // for exports that code events; nil: lexicon.Load
}

// Desk serves a register. It may be used from several goroutines.
type Desk struct {
	o      Options
	door   *door.Door
	views  *views
	words  map[string]*words.Words
	states *states.Table
	idx    atomic.Pointer[index.Index]
	build  sync.Mutex
	pages  *pageCache
	made   *answerCache
	hooks  *hooks
	doc    *huma.OpenAPI

	exporter *export.Exporter
	exports  chan struct{} // one in it for each export that is being made
	mux      http.Handler
}

// New makes a desk and reads the register into its index.
func New(ctx context.Context, o Options) (*Desk, error) {
	if o.Store == nil || o.Keep == nil || o.Reader == nil {
		return nil, errors.New("desk: store, keep and reader must be given")
	}
	if o.Now == nil {
		o.Now = time.Now
	}
	if o.Log == nil {
		o.Log = slog.New(slog.DiscardHandler)
	}
	if o.Stamp == nil {
		o.Stamp = func() string { return "" }
	}
	if o.Home == nil {
		o.Home = func(string) string { return "" }
	}
	if o.Fetcher == nil {
		o.Fetcher = fetch.New(fetch.Options{})
	}
	d := &Desk{o: o, words: map[string]*words.Words{}, pages: newPageCache(o.Store), made: newAnswerCache()}
	d.door = door.New(o.Keep, door.Options{Users: o.Users, Now: o.Now})
	var err error
	for _, lang := range []string{"ar", "en"} {
		if d.words[lang], err = words.Load(lang); err != nil {
			return nil, err
		}
	}
	if d.states, err = states.Load(); err != nil {
		return nil, err
	}
	if o.Lexicon == nil {
		o.Lexicon = lexicon.Load
	}
	if d.exporter, err = export.New(o.Lexicon); err != nil {
		return nil, err
	}
	d.exports = make(chan struct{}, exporting)
	if d.views, err = newViews(); err != nil {
		return nil, err
	}
	d.hooks = newHooks(d)
	if err := d.Refresh(ctx); err != nil {
		return nil, err
	}
	d.mux = d.routes()
	return d, nil
}

// Index is the register as it is now.
func (d *Desk) Index() *index.Index { return d.idx.Load() }

// Refresh reads the register again if it, or the corrections, have changed.
func (d *Desk) Refresh(ctx context.Context) error {
	d.build.Lock()
	defer d.build.Unlock()
	edits, err := d.o.Keep.Edits(ctx)
	if err != nil {
		return err
	}
	h := fnv.New64a()
	fmt.Fprint(h, d.o.Stamp())
	for _, e := range edits {
		fmt.Fprint(h, "|", e.ID, e.Undone != nil)
	}
	version := strconv.FormatUint(h.Sum64(), 36)
	old := d.idx.Load()
	if old != nil && old.Version == version {
		return nil
	}
	x, err := index.Build(ctx, d.o.Store, edits, version)
	if err != nil {
		return err
	}
	d.idx.Store(x)
	d.pages.clear()
	d.made.clear()
	d.o.Log.Info("register read", "sessions", len(x.All), "pages", x.Counts.Pages, "corrections", len(edits))
	return nil
}

// warm is how many sessions are read ahead of the first search.
const warm = 300

// Watch looks every few seconds whether the register has changed, until ctx ends, and
// tells the webhooks.
func (d *Desk) Watch(ctx context.Context, every time.Duration) {
	// the first search loads the words of the lexicon, and a search that finds a session
	// for the first time reads it; nobody should wait for that
	_, _ = d.o.Store.Search(ctx, store.Query{Text: "لقاء", Limit: warm})
	_, _ = d.o.Store.Search(ctx, store.Query{Order: store.Newest, Limit: warm})
	t := time.NewTicker(every)
	defer t.Stop()
	for {
		if err := d.Refresh(ctx); err != nil && ctx.Err() == nil {
			d.o.Log.Error("reading the register", "error", err)
		}
		d.hooks.tell(ctx)
		select {
		case <-ctx.Done():
			return
		case <-t.C:
		}
	}
}

// ServeHTTP answers a request.
func (d *Desk) ServeHTTP(w http.ResponseWriter, r *http.Request) { d.mux.ServeHTTP(w, r) }
