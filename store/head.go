package store

import (
	"context"
	"errors"

	"mahdar/minutes"
)

// Head is what is known of a page apart from its text and sessions.
type Head struct {
	URL, Outlet, Title, Language string
	Published                    string // ISO 8601, "" if not known
	Agency                       string // of the dateline
	RepublishedFrom              string // outlet
}

// HeadOf is the head of a page.
func HeadOf(p *minutes.Page) Head {
	h := Head{URL: p.URL, Outlet: p.Outlet, Title: p.Title, Language: p.Language}
	if p.Published != nil {
		h.Published = p.Published.Value
	}
	if p.Dateline != nil {
		h.Agency = p.Dateline.Agency
	}
	if p.RepublishedFrom != nil {
		h.RepublishedFrom = p.RepublishedFrom.Outlet
	}
	return h
}

// Header is a Store that reads heads of pages without the rest.
type Header interface {
	// Heads returns the heads of the pages with these keys, by key. Unknown keys are not in
	// it.
	Heads(ctx context.Context, keys []string) (map[string]Head, error)
}

// Heads returns the heads of the pages with these keys, by key. Unknown keys are not in
// it.
func Heads(ctx context.Context, s Store, keys []string) (map[string]Head, error) {
	if h, ok := s.(Header); ok {
		return h.Heads(ctx, keys)
	}
	out := make(map[string]Head, len(keys))
	for _, key := range keys {
		p, err := s.Page(ctx, key)
		if errors.Is(err, ErrNotFound) {
			continue
		}
		if err != nil {
			return nil, err
		}
		out[key] = HeadOf(&p.Minutes.Page)
	}
	return out, nil
}
