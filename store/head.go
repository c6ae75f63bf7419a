package store

import (
	"context"

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
	// Head returns the head of the page with a key. ErrNotFound.
	Head(ctx context.Context, key string) (Head, error)
}

// PageHead returns the head of the page with a key. ErrNotFound.
func PageHead(ctx context.Context, s Store, key string) (Head, error) {
	if h, ok := s.(Header); ok {
		return h.Head(ctx, key)
	}
	p, err := s.Page(ctx, key)
	if err != nil {
		return Head{}, err
	}
	return HeadOf(&p.Minutes.Page), nil
}
