package fetch

import (
	"context"
	"errors"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/netip"
	"net/url"
	"time"

	"code.dny.dev/ssrf"
)

// Limits of one request.
const (
	MaxBytes  = 10 << 20
	Timeout   = 20 * time.Second
	redirects = 5
)

// Options of New. Allow lists private networks that may be reached all the same; with
// any of them, every port may be.
type Options struct{ Allow []netip.Prefix }

// Fetcher gets addresses. It may be used from several goroutines.
type Fetcher struct{ client *http.Client }

// New returns a Fetcher.
func New(o Options) *Fetcher {
	var opts []ssrf.Option
	var four, six []netip.Prefix
	for _, p := range o.Allow {
		if p.Addr().Is4() {
			four = append(four, p)
		} else {
			six = append(six, p)
		}
	}
	if len(four) > 0 {
		opts = append(opts, ssrf.WithAllowedV4Prefixes(four...))
	}
	if len(six) > 0 {
		opts = append(opts, ssrf.WithAllowedV6Prefixes(six...))
	}
	if len(o.Allow) > 0 {
		opts = append(opts, ssrf.WithAnyPort())
	}
	dial := &net.Dialer{Timeout: 10 * time.Second, Control: ssrf.New(opts...).Safe}
	return &Fetcher{&http.Client{
		Timeout: Timeout,
		Transport: &http.Transport{
			Proxy:                  nil, // a proxy would be checked in place of the address
			DialContext:            dial.DialContext,
			TLSHandshakeTimeout:    10 * time.Second,
			ResponseHeaderTimeout:  10 * time.Second,
			MaxResponseHeaderBytes: 64 << 10,
			ForceAttemptHTTP2:      true,
			DisableKeepAlives:      true,
		},
		CheckRedirect: func(r *http.Request, via []*http.Request) error {
			if len(via) > redirects {
				return errors.New("fetch: more than five redirects")
			}
			return Check(r.URL)
		},
	}}
}

// Check tells what is wrong with an address before anything is looked up.
func Check(u *url.URL) error {
	switch {
	case u.Scheme != "http" && u.Scheme != "https":
		return fmt.Errorf("fetch: %q is neither http nor https", u.Scheme)
	case u.Host == "" || u.Hostname() == "":
		return errors.New("fetch: address without a host")
	case u.User != nil:
		return errors.New("fetch: address with a user name")
	}
	return nil
}

// Result is what an address gave.
type Result struct {
	URL     string // after redirects
	Type    string // Content-Type
	Body    []byte
	Charset string
}

// Get fetches an address: at most MaxBytes after decompression, within Timeout. Errors
// say what was wrong in one sentence, without telling what answered inside a network.
func (f *Fetcher) Get(ctx context.Context, address string) (*Result, error) {
	u, err := url.Parse(address)
	if err != nil {
		return nil, errors.New("fetch: that is no address")
	}
	if err := Check(u); err != nil {
		return nil, err
	}
	req, err := http.NewRequestWithContext(ctx, http.MethodGet, u.String(), nil)
	if err != nil {
		return nil, errors.New("fetch: that is no address")
	}
	req.Header.Set("User-Agent", "mahdar (reads one page for a person)")
	req.Header.Set("Accept", "text/html, text/plain;q=0.8")
	resp, err := f.client.Do(req)
	if err != nil {
		return nil, refused(err)
	}
	defer resp.Body.Close()
	if resp.StatusCode != http.StatusOK {
		return nil, fmt.Errorf("fetch: the server answered %d", resp.StatusCode)
	}
	b, err := io.ReadAll(io.LimitReader(resp.Body, MaxBytes+1))
	if err != nil {
		return nil, errors.New("fetch: the answer broke off")
	}
	if len(b) > MaxBytes {
		return nil, errors.New("fetch: more than 10 MB")
	}
	return &Result{URL: resp.Request.URL.String(), Type: resp.Header.Get("Content-Type"), Body: b}, nil
}

// Do sends a request through the same checks; the caller closes the body.
func (f *Fetcher) Do(req *http.Request) (*http.Response, error) {
	if err := Check(req.URL); err != nil {
		return nil, err
	}
	resp, err := f.client.Do(req)
	if err != nil {
		return nil, refused(err)
	}
	return resp, nil
}

// ErrRefused is the error of an address that must not be reached.
var ErrRefused = errors.New("fetch: this address is not public")

func refused(err error) error {
	var ue *url.Error
	if errors.As(err, &ue) {
		err = ue.Err
	}
	switch {
	case errors.Is(err, ssrf.ErrProhibitedIP), errors.Is(err, ssrf.ErrProhibitedPort), errors.Is(err, ssrf.ErrProhibitedNetwork):
		return ErrRefused
	case errors.Is(err, context.DeadlineExceeded):
		return errors.New("fetch: no answer in time")
	}
	var dns *net.DNSError
	if errors.As(err, &dns) {
		return errors.New("fetch: no such host")
	}
	return errors.New("fetch: the server could not be reached")
}
