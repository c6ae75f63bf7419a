package feed

import (
	"context"
	"errors"
	"fmt"
	"io"
	"mime"
	"net"
	"net/http"
	"net/url"
	"strings"
	"sync"
	"time"

	"code.dny.dev/ssrf"

	"mahdar/page"
)

// agent is what the program calls itself, to servers and in robots.txt.
const agent = "mahdar"

// redirects is how many are followed.
const redirects = 5

// ErrForbidden says that robots.txt does not let the page be fetched.
var ErrForbidden = errors.New("robots.txt forbids it")

// Options of New. The zero value is right for most.
type Options struct {
	Delay   time.Duration // between two requests to one host; 1 s if 0
	Timeout time.Duration // of one request; 20 s if 0
	// Guard decides which addresses may be connected to, after look-up; nil refuses all
	// that are not public.
	Guard *ssrf.Guardian
}

// Client fetches feeds and pages. It may be used from several goroutines.
type Client struct {
	http  *http.Client
	delay time.Duration

	mu    sync.Mutex
	hosts map[string]*host
}

// host is what is known of one server: when it may be asked again, and its robots.txt.
type host struct {
	mu    sync.Mutex
	next  time.Time
	rules *rules
}

// New returns a Client.
func New(o Options) *Client {
	if o.Delay == 0 {
		o.Delay = time.Second
	}
	if o.Timeout == 0 {
		o.Timeout = 20 * time.Second
	}
	if o.Guard == nil {
		o.Guard = ssrf.New()
	}
	dialer := &net.Dialer{Timeout: 10 * time.Second, Control: o.Guard.Safe}
	return &Client{
		delay: o.Delay,
		hosts: map[string]*host{},
		http: &http.Client{
			Timeout: o.Timeout,
			Transport: &http.Transport{
				Proxy:                  nil, // or only the proxy's address would be checked
				DialContext:            dialer.DialContext,
				TLSHandshakeTimeout:    10 * time.Second,
				ResponseHeaderTimeout:  o.Timeout,
				MaxResponseHeaderBytes: 64 << 10,
				MaxIdleConnsPerHost:    1,
				IdleConnTimeout:        30 * time.Second,
			},
			CheckRedirect: func(r *http.Request, via []*http.Request) error {
				if len(via) > redirects {
					return fmt.Errorf("more than %d redirects", redirects)
				}
				return webAddress(r.URL)
			},
		},
	}
}

func webAddress(u *url.URL) error {
	if u.Scheme != "http" && u.Scheme != "https" || u.Host == "" {
		return fmt.Errorf("%q is no address of the web", u)
	}
	return nil
}

// answer is what a server said.
type answer struct {
	status         int
	url            string // after redirects
	body           []byte
	kind, charset  string
	etag, modified string
}

// get asks for an address, when robots.txt and the pause allow it. known are the
// validators of an earlier answer.
func (c *Client) get(ctx context.Context, address string, known answer) (answer, error) {
	u, err := url.Parse(address)
	if err == nil {
		err = webAddress(u)
	}
	if err != nil {
		return answer{}, fmt.Errorf("feed: %w", err)
	}
	a, err := c.visit(ctx, u, known)
	if err != nil {
		return answer{}, fmt.Errorf("feed: %s: %w", address, err)
	}
	end, err := url.Parse(a.url)
	if err != nil {
		return answer{}, fmt.Errorf("feed: %w", err)
	}
	if !strings.EqualFold(end.Host, u.Host) { // led to another server: its rules count too
		h := c.host(end)
		h.mu.Lock()
		defer h.mu.Unlock()
		if err := c.allowed(ctx, h, end); err != nil {
			return answer{}, fmt.Errorf("feed: %s: %w", a.url, err)
		}
	}
	return a, nil
}

// visit asks for u if its host's robots.txt allows it.
func (c *Client) visit(ctx context.Context, u *url.URL, known answer) (answer, error) {
	h := c.host(u)
	h.mu.Lock()
	defer h.mu.Unlock()
	if err := c.allowed(ctx, h, u); err != nil {
		return answer{}, err
	}
	return c.ask(ctx, h, u.String(), known)
}

func (c *Client) host(u *url.URL) *host {
	c.mu.Lock()
	defer c.mu.Unlock()
	key := strings.ToLower(u.Scheme + "://" + u.Host)
	h := c.hosts[key]
	if h == nil {
		h = &host{}
		c.hosts[key] = h
	}
	return h
}

// ask sends one request after the pause; h is locked.
func (c *Client) ask(ctx context.Context, h *host, address string, known answer) (answer, error) {
	if wait := time.Until(h.next); wait > 0 {
		select {
		case <-time.After(wait):
		case <-ctx.Done():
			return answer{}, ctx.Err()
		}
	}
	defer func() { h.next = time.Now().Add(max(c.delay, h.rules.delay())) }()
	r, err := http.NewRequestWithContext(ctx, http.MethodGet, address, nil)
	if err != nil {
		return answer{}, err
	}
	r.Header.Set("User-Agent", agent+" (reads news of diplomacy)")
	r.Header.Set("Accept", "text/html, application/xhtml+xml, application/atom+xml, application/rss+xml, application/xml;q=0.9, */*;q=0.1")
	if known.etag != "" {
		r.Header.Set("If-None-Match", known.etag)
	}
	if known.modified != "" {
		r.Header.Set("If-Modified-Since", known.modified)
	}
	res, err := c.http.Do(r)
	if err != nil {
		return answer{}, err
	}
	defer res.Body.Close()
	a := answer{status: res.StatusCode, url: res.Request.URL.String(), etag: res.Header.Get("ETag"), modified: res.Header.Get("Last-Modified")}
	a.kind, a.charset = contentType(res.Header.Get("Content-Type"))
	// The transport has taken gzip off, so this is the decoded length.
	if a.body, err = io.ReadAll(io.LimitReader(res.Body, page.MaxBytes+1)); err != nil {
		return answer{}, fmt.Errorf("%s: %w", address, err)
	}
	if len(a.body) > page.MaxBytes {
		return answer{}, fmt.Errorf("%s: more than %d MB", address, page.MaxBytes>>20)
	}
	return a, nil
}

// contentType takes a Content-Type apart.
func contentType(s string) (kind, charset string) {
	kind, params, err := mime.ParseMediaType(s)
	if err != nil {
		kind, _, _ = strings.Cut(s, ";")
		return strings.ToLower(strings.TrimSpace(kind)), ""
	}
	return kind, params["charset"]
}

// refused is the error of a status that is no success.
func refused(address string, status int) error {
	return fmt.Errorf("feed: %s: the server answers %d", address, status)
}
