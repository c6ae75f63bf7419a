package desk

import (
	"bytes"
	"context"
	"encoding/xml"
	"hash/fnv"
	"net/http"
	"slices"
	"strconv"
	"strings"

	"mahdar/export/feed"
	"mahdar/export/source"
	"mahdar/store"
)

// fed is how many sessions a feed has.
const fed = 60

// newest is a store in which a search finds the newest sessions only, in the order of
// days: what a feed has of it.
type newest struct {
	store.Store
	limit int
}

// Heads reads heads of pages without the rest, where the store can.
func (n newest) Heads(ctx context.Context, keys []string) (map[string]store.Head, error) {
	return store.Heads(ctx, n.Store, keys)
}

func (n newest) Search(ctx context.Context, q store.Query) (store.Result, error) {
	q.Order, q.Limit, q.After = store.Newest, n.limit, ""
	res, err := n.Store.Search(ctx, q)
	slices.Reverse(res.Hits)
	res.Next = ""
	return res, err
}

// feedOf reads the search of a feed's address.
func (d *Desk) feedOf(r *http.Request) store.Query {
	q := &request{Request: r, d: d}
	sq, _, _ := q.query()
	return sq
}

// atom serves the newest sessions of a search.
func (d *Desk) atom(w http.ResponseWriter, r *http.Request) {
	var b bytes.Buffer
	q := d.feedOf(r)
	if store.Everything(q) {
		q.To = "9999" // a search that narrows nothing would be read whole
	}
	src := source.Source{Store: newest{d.Index().Store(), fed}, Query: q}
	t := d.teller(r)
	if _, err := feed.Atom(r.Context(), src, &b, t); err != nil {
		d.feedFailed(w, err)
		return
	}
	// what the export cannot know: the address of this feed, and what it is a feed of
	self := t.base + "/feed/atom"
	if r.URL.RawQuery != "" {
		self += "?" + r.URL.Query().Encode()
	}
	h := fnv.New64a()
	h.Write([]byte(r.URL.Query().Encode()))
	body := strings.Replace(b.String(), "<id>urn:mahdar:export</id>", "<id>urn:mahdar:feed:"+strconv.FormatUint(h.Sum64(), 36)+"</id>\n<link rel=\"self\" type=\"application/atom+xml\" href=\""+escape(self)+"\"/>", 1)
	body = strings.Replace(body, "<feed ", "<feed xml:lang=\""+t.Lang+"\" ", 1)
	w.Header().Set("Content-Language", t.Lang)
	w.Header().Set("Vary", "Accept-Language, Cookie")
	reply(w, r, "application/atom+xml; charset=utf-8", []byte(body))
}

func escape(s string) string {
	var b strings.Builder
	_ = xml.EscapeText(&b, []byte(s))
	return b.String()
}

// ical serves what is planned, of a search; without one, everything planned.
func (d *Desk) ical(w http.ResponseWriter, r *http.Request) {
	var b bytes.Buffer
	q := d.feedOf(r)
	if q.Filter.Status == "" {
		q.Filter.Status = "planned"
	}
	src := source.Source{Store: newest{d.Index().Store(), 500}, Query: q}
	t := d.teller(r)
	if _, _, err := feed.ICal(r.Context(), src, &b, t); err != nil {
		d.feedFailed(w, err)
		return
	}
	w.Header().Set("Content-Language", t.Lang)
	w.Header().Set("Vary", "Accept-Language, Cookie")
	w.Header().Set("Content-Disposition", `attachment; filename="mahdar.ics"`)
	reply(w, r, "text/calendar; charset=utf-8", b.Bytes())
}

func (d *Desk) feedFailed(w http.ResponseWriter, err error) {
	if text, ok := mistake(err); ok {
		problem(w, http.StatusBadRequest, text)
		return
	}
	d.o.Log.Error("feed", "error", err)
	problem(w, http.StatusInternalServerError, "the feed could not be made")
}

// reply sends bytes with an entity tag.
func reply(w http.ResponseWriter, r *http.Request, kind string, body []byte) {
	h := fnv.New128a()
	h.Write(body)
	tag := `"` + strconv.FormatUint(uint64(len(body)), 36) + "-" + hexOf(h.Sum(nil)) + `"`
	w.Header().Set("Content-Type", kind)
	w.Header().Set("ETag", tag)
	w.Header().Set("Cache-Control", "private, no-cache")
	if match(r.Header.Get("If-None-Match"), tag) {
		w.WriteHeader(http.StatusNotModified)
		return
	}
	w.Header().Set("Content-Length", strconv.Itoa(len(body)))
	w.Write(body)
}
