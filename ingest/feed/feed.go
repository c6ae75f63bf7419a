package feed

import (
	"bytes"
	"context"
	"encoding/json"
	"fmt"
	"iter"
	"net/http"
	"net/mail"
	"net/url"
	"time"

	"github.com/mmcdole/gofeed"

	"mahdar/page"
)

// Memory keeps what is to be remembered between two visits: the validators of feeds and
// the pages that were had. A store.Store is one.
type Memory interface {
	Note(ctx context.Context, name, value string) error
	Noted(ctx context.Context, name string) (string, error)
}

// state is remembered of a feed.
type state struct {
	ETag     string `json:"etag,omitempty"`
	Modified string `json:"modified,omitempty"`
}

// Visit is one look at a feed: take the Pages, store them, then say Done.
type Visit struct {
	c       *Client
	m       Memory
	address string
	now     state
	had     []string
	whole   bool // the feed is through, and all of its pages could be had
}

// Visit begins a look at the feed at address.
func (c *Client) Visit(m Memory, address string) *Visit {
	return &Visit{c: c, m: m, address: address}
}

// Pages gives the pages of the feed that were not had before. Outlet and time are those
// of the feed; a time in words is left for the page room.
func (v *Visit) Pages(ctx context.Context) iter.Seq2[page.Input, error] {
	return func(yield func(page.Input, error) bool) {
		list, now, err := v.c.feed(ctx, v.m, v.address)
		if err != nil {
			yield(page.Input{Name: v.address}, err)
			return
		}
		whole := true
		for _, it := range list {
			seen, err := v.m.Noted(ctx, "page "+it.URL)
			if err == nil && seen != "" {
				continue
			}
			if err == nil {
				it, err = v.c.page(ctx, it)
			}
			whole = whole && err == nil
			if !yield(it, err) || ctx.Err() != nil {
				return
			}
			if err == nil {
				v.had = append(v.had, it.URL)
			}
		}
		v.now, v.whole = now, whole
	}
}

// Done remembers what was had, so that the next visit asks only for what is new. Call it
// when the pages are stored: what is not remembered is fetched again, and nothing lost.
func (v *Visit) Done(ctx context.Context) error {
	for _, u := range v.had {
		if err := v.m.Note(ctx, "page "+u, "had"); err != nil {
			return err
		}
	}
	if !v.whole {
		return nil // ask for the whole feed again
	}
	b, err := json.Marshal(v.now)
	if err != nil {
		return fmt.Errorf("feed: %w", err)
	}
	return v.m.Note(ctx, "feed "+v.address, string(b))
}

// feed fetches and reads a feed; no items if it did not change.
func (c *Client) feed(ctx context.Context, m Memory, address string) ([]page.Input, state, error) {
	var was state
	noted, err := m.Noted(ctx, "feed "+address)
	if err != nil {
		return nil, was, err
	}
	if noted != "" {
		if err := json.Unmarshal([]byte(noted), &was); err != nil {
			was = state{}
		}
	}
	a, err := c.get(ctx, address, answer{etag: was.ETag, modified: was.Modified})
	if err != nil {
		return nil, was, err
	}
	if a.status == http.StatusNotModified {
		return nil, was, nil
	}
	if a.status != http.StatusOK {
		return nil, was, refused(address, a.status)
	}
	f, err := gofeed.NewParser().Parse(bytes.NewReader(a.body))
	if err != nil {
		return nil, was, fmt.Errorf("feed: %s is no feed: %w", address, err)
	}
	base, err := url.Parse(a.url)
	if err != nil {
		return nil, was, fmt.Errorf("feed: %w", err)
	}
	var out []page.Input
	seen := map[string]bool{}
	for _, it := range f.Items {
		link, err := base.Parse(it.Link)
		if it.Link == "" || err != nil || seen[link.String()] {
			continue
		}
		link.Fragment = ""
		seen[link.String()] = true
		out = append(out, page.Input{Name: link.String(), URL: link.String(), Outlet: f.Title, Published: when(it)})
	}
	return out, state{a.etag, a.modified}, nil
}

// when is the time of an item: ISO 8601 in the zone of the newspaper, whose day counts,
// else the words.
func when(it *gofeed.Item) string {
	words := it.Published
	if words == "" {
		words = it.Updated
	}
	const iso = "2006-01-02T15:04:05Z07:00"
	if t, err := mail.ParseDate(words); err == nil {
		return t.Format(iso)
	}
	if t, err := time.Parse(time.RFC3339, words); err == nil {
		return t.Format(iso)
	}
	return words
}

// page fetches one page of a feed.
func (c *Client) page(ctx context.Context, in page.Input) (page.Input, error) {
	a, err := c.get(ctx, in.URL, answer{})
	if err != nil {
		return in, err
	}
	if a.status != http.StatusOK {
		return in, refused(in.URL, a.status)
	}
	switch a.kind {
	case "", "text/html", "application/xhtml+xml", "text/plain":
	default:
		return in, fmt.Errorf("feed: %s is %s, no page", in.URL, a.kind)
	}
	in.Bytes, in.Charset = a.body, a.charset
	return in, nil
}
