package ingest

import (
	"cmp"
	"context"
	"fmt"
	"iter"
	"runtime"
	"slices"
	"sync"

	"mahdar/minutes"
	"mahdar/page"
	"mahdar/store"
)

// Reader makes the minutes of a page; *reader.Reader is one. It may be called from
// several goroutines.
type Reader interface {
	Read(*page.Page) *minutes.Minutes
	Version() string
}

// Options of Run and Reread. The zero value is right for most.
type Options struct {
	Workers  int          // pages read at a time; 0 is one a processor
	Batch    int          // pages stored together; 1000 if 0
	Progress func(Report) // told now and then, and after every batch, from one goroutine
}

// fill puts in what was left open.
func (o *Options) fill() {
	if o.Workers <= 0 {
		o.Workers = runtime.GOMAXPROCS(0)
	}
	if o.Batch <= 0 {
		o.Batch = 1000
	}
}

// Report counts what an ingest did.
type Report struct {
	Seen   int // pages that came
	Known  int // of these, stored before
	Added  int // of these, new
	Failed int // of these, not to be read; see Store.Failures
	Change store.Change
}

// chunk is the number of pages that a worker takes at a time.
const chunk = 32

// item is a page on its way.
type item struct {
	in  page.Input
	err error
}

// done is a chunk of pages read.
type done struct {
	pages  []store.Page
	failed []store.Failure
	seen   int
	known  int
}

// Run reads the pages of inputs, stores those that are new, and makes the record anew
// if any came. An error is one of the store, or of ctx; everything stored until then
// stays, and the next Run goes on from there.
func Run(ctx context.Context, st store.Store, rd Reader, inputs iter.Seq2[page.Input, error], o Options) (Report, error) {
	o.fill()
	var report Report
	work, cancel := context.WithCancelCause(ctx)
	defer cancel(nil)
	// While a batch is written, the workers read the next one.
	chunks, results := make(chan []item, o.Workers), make(chan done, o.Workers+o.Batch/chunk)
	var wg sync.WaitGroup
	wg.Go(func() {
		defer close(chunks)
		deal(work, inputs, chunks)
	})
	var readers sync.WaitGroup
	for range o.Workers {
		readers.Go(func() {
			for c := range chunks {
				d, err := readChunk(work, st, rd, c)
				if err != nil {
					cancel(err)
					return
				}
				select {
				case results <- d:
				case <-work.Done():
					return
				}
			}
		})
	}
	wg.Go(func() {
		readers.Wait()
		close(results)
	})
	err := write(ctx, st, results, o, &report)
	if err != nil {
		cancel(err)
	}
	for range results { // let the workers end
	}
	wg.Wait()
	if err == nil && work.Err() != nil {
		err = context.Cause(work)
	}
	if err != nil {
		return report, err
	}
	report.Change, err = rebuild(ctx, st)
	return report, err
}

// rebuild makes the record anew if it is older than the pages.
func rebuild(ctx context.Context, st store.Store) (store.Change, error) {
	stale, err := st.Stale(ctx)
	if err != nil || !stale {
		return store.Change{}, err
	}
	return st.Rebuild(ctx)
}

// deal hands the inputs out in chunks until they end or ctx does.
func deal(ctx context.Context, inputs iter.Seq2[page.Input, error], chunks chan<- []item) {
	var c []item
	size := 0
	flush := func() bool {
		if len(c) == 0 {
			return true
		}
		select {
		case chunks <- c:
			c, size = nil, 0
			return true
		case <-ctx.Done():
			return false
		}
	}
	for in, err := range inputs {
		c = append(c, item{in, err})
		size += len(in.Text) + len(in.HTML) + len(in.Bytes)
		if (len(c) >= chunk || size > 1<<20) && !flush() {
			return
		}
		if ctx.Err() != nil {
			return
		}
	}
	flush()
}

// readChunk reads the pages of a chunk that are not stored yet.
func readChunk(ctx context.Context, st store.Store, rd Reader, c []item) (done, error) {
	d := done{seen: len(c)}
	keys := make([]string, len(c))
	var ask []string
	for i := range c {
		if c[i].err == nil {
			keys[i] = contentKey(&c[i].in)
			ask = append(ask, keys[i])
		}
	}
	known, err := st.Known(ctx, ask)
	if err != nil {
		return done{}, err
	}
	for i := range c {
		in := &c[i].in
		if c[i].err != nil {
			d.failed = append(d.failed, store.Failure{Key: nameKey(in.Name), Name: in.Name, Error: c[i].err.Error()})
			continue
		}
		name := cmp.Or(in.ID, in.Name)
		if names, ok := known[keys[i]]; ok {
			d.known++
			if name != "" && !slices.Contains(names, name) {
				d.pages = append(d.pages, store.Page{Key: keys[i], Names: []string{name}})
			}
			continue
		}
		p, err := readPage(rd, in, keys[i])
		if err != nil {
			d.failed = append(d.failed, store.Failure{Key: keys[i], Name: cmp.Or(in.Name, name, keys[i]), Error: err.Error()})
			continue
		}
		if name != "" {
			p.Names = []string{name}
		}
		p.From = in.Name
		d.pages = append(d.pages, p)
	}
	return d, nil
}

// readPage makes the minutes of one page. A reader that panics has failed on this page
// only.
func readPage(rd Reader, in *page.Input, key string) (p store.Page, err error) {
	defer func() {
		if r := recover(); r != nil {
			err = fmt.Errorf("ingest: the reader broke off: %v", r)
		}
	}()
	raw, err := encode(in)
	if err != nil {
		return p, err
	}
	it := *in
	it.ID = key
	pg, err := page.Read(it)
	if err != nil {
		return p, err
	}
	return store.Page{Key: key, Input: raw, Minutes: rd.Read(pg)}, nil
}

// write stores what was read in batches.
func write(ctx context.Context, st store.Store, results <-chan done, o Options, report *Report) error {
	var pages []store.Page
	var failed []store.Failure
	flush := func() error {
		added, err := st.Put(ctx, pages, failed)
		if err != nil {
			return err
		}
		report.Added += added
		report.Known -= added // of the pages read, the others came twice
		for i := range pages {
			if pages[i].Minutes != nil {
				report.Known++
			}
		}
		pages, failed = pages[:0], failed[:0]
		if o.Progress != nil {
			o.Progress(*report)
		}
		return nil
	}
	for d := range results {
		report.Seen += d.seen
		report.Known += d.known
		report.Failed += len(d.failed)
		pages = append(pages, d.pages...)
		failed = append(failed, d.failed...)
		if len(pages)+len(failed) >= o.Batch {
			if err := flush(); err != nil {
				return err
			}
		} else if o.Progress != nil {
			o.Progress(*report)
		}
	}
	if len(pages)+len(failed) == 0 {
		return nil
	}
	return flush()
}
