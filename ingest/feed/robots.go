package feed

import (
	"context"
	"net/url"
	"time"

	"github.com/temoto/robotstxt"
)

// longestDelay is the longest pause that a robots.txt gets.
const longestDelay = time.Minute

// rules are what a robots.txt tells this program.
type rules struct {
	group *robotstxt.Group
	all   bool // nothing may be fetched
}

func (r *rules) delay() time.Duration {
	if r == nil || r.group == nil {
		return 0
	}
	return min(r.group.CrawlDelay, longestDelay)
}

// allowed reads the robots.txt of a host once, and asks it for u. A server that has none
// allows everything; one that fails allows nothing for now (RFC 9309, 2.3.1).
func (c *Client) allowed(ctx context.Context, h *host, u *url.URL) error {
	if h.rules == nil {
		a, err := c.ask(ctx, h, (&url.URL{Scheme: u.Scheme, Host: u.Host, Path: "/robots.txt"}).String(), answer{})
		if err != nil {
			return err
		}
		h.rules = read(a)
	}
	path := u.EscapedPath()
	if path == "" {
		path = "/"
	}
	if u.RawQuery != "" {
		path += "?" + u.RawQuery
	}
	if h.rules.all || h.rules.group != nil && !h.rules.group.Test(path) {
		return ErrForbidden
	}
	return nil
}

// read takes the rules out of a server's answer.
func read(a answer) *rules {
	switch {
	case a.status >= 500:
		return &rules{all: true}
	case a.status >= 400:
		return &rules{}
	}
	data, err := robotstxt.FromBytes(a.body)
	if err != nil {
		return &rules{}
	}
	return &rules{group: data.FindGroup(agent)}
}
