package fetch

import (
	"context"
	"fmt"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"strings"
	"sync/atomic"
	"testing"
	"time"
)

// private are addresses that must not be reached, in all the ways in which they can be
// written. PORT is that of the listener.
var private = strings.Fields(`
http://127.0.0.1/ http://127.0.0.1:PORT/ http://127.1:PORT/ http://127.0.1:PORT/ http://127.255.255.254/ http://localhost/ http://localhost:PORT/ http://LOCALHOST:PORT/
http://0.0.0.0/ http://0.0.0.0:PORT/ http://0/ http://0:PORT/ http://[::]/ http://[::]:PORT/ http://[::1]/ http://[::1]:PORT/ http://[0:0:0:0:0:0:0:1]/
http://[::ffff:127.0.0.1]/ http://[::ffff:127.0.0.1]:PORT/ http://[::ffff:7f00:1]/ http://[::127.0.0.1]/ http://2130706433/ http://2130706433:PORT/ http://0x7f000001/ http://0x7f.0.0.1/
http://0177.0.0.1/ http://017700000001/ http://0x7f.1/ http://127.0.0.1.:PORT/ http://10.0.0.1/ http://10.255.255.255/ http://172.16.0.1/ http://172.31.255.255/ http://192.168.0.1/ http://192.168.255.255/
http://169.254.169.254/latest/meta-data/ http://169.254.0.1/ http://[fd00::1]/ http://[fc00::1]/ http://[fe80::1]/ http://[fd00:ec2::254]/ http://100.64.0.1/ http://100.127.255.255/ http://192.0.0.1/ http://192.0.2.1/
http://198.18.0.1/ http://198.51.100.1/ http://203.0.113.1/ http://224.0.0.1/ http://240.0.0.1/ http://255.255.255.255/ http://[64:ff9b::127.0.0.1]/ http://[64:ff9b::7f00:1]/ http://[2002:7f00:1::]/ http://[2001:db8::1]/
http://[ff02::1]/ http://user@127.0.0.1/ http://user:pass@127.0.0.1:PORT/ http://example.org@127.0.0.1:PORT/ http://127。0。0。1/ http://127.0.0.1%23@example.org/ http://①②⑦.⓪.⓪.①/
file:///etc/passwd gopher://127.0.0.1:PORT/ ftp://127.0.0.1/ javascript:alert(1) data:text/html,x //127.0.0.1:PORT/ http:127.0.0.1 http:///x`)

// No address of the table is connected to: not directly, and not after a redirect.
func TestPrivateAddresses(t *testing.T) {
	var hits atomic.Int64
	victim := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) {
		hits.Add(1)
		w.Write([]byte("secret"))
	}))
	defer victim.Close()
	_, port, _ := net.SplitHostPort(victim.Listener.Addr().String())
	if len(private) < 60 {
		t.Fatalf("only %d addresses", len(private))
	}
	f := New(Options{})
	for _, a := range private {
		a = strings.ReplaceAll(a, "PORT", port)
		ctx, cancel := context.WithTimeout(context.Background(), 5*time.Second)
		if got, err := f.Get(ctx, a); err == nil {
			t.Errorf("%s gave %q", a, got.Body)
		}
		cancel()
	}
	if n := hits.Load(); n != 0 {
		t.Errorf("%d connections to the listener", n)
	}
	t.Logf("%d addresses, %d connections", len(private), hits.Load())
}

// One address that may be reached redirects to another that may not, up to five times.
func TestRedirects(t *testing.T) {
	var hits atomic.Int64
	l, err := net.Listen("tcp", "127.0.0.2:0")
	if err != nil {
		t.Skip("no second loopback address here: ", err)
	}
	victim := &httptest.Server{Listener: l, Config: &http.Server{Handler: http.HandlerFunc(func(w http.ResponseWriter, _ *http.Request) { hits.Add(1); w.Write([]byte("secret")) })}}
	victim.Start()
	defer victim.Close()
	mux := http.NewServeMux()
	gate := httptest.NewServer(mux)
	defer gate.Close()
	for n := range 7 {
		mux.HandleFunc(fmt.Sprintf("/hop/%d", n), func(w http.ResponseWriter, r *http.Request) {
			to := r.URL.Query().Get("to")
			if n > 0 {
				to = fmt.Sprintf("/hop/%d?to=%s", n-1, url.QueryEscape(to))
			}
			http.Redirect(w, r, to, http.StatusFound)
		})
	}
	mux.HandleFunc("/ok", func(w http.ResponseWriter, _ *http.Request) { w.Write([]byte("fine")) })
	f := New(Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.1/32")}})
	if got, err := f.Get(context.Background(), gate.URL+"/hop/4?to=/ok"); err != nil || string(got.Body) != "fine" {
		t.Errorf("five hops to where it may go: %v", err)
	}
	if _, err := f.Get(context.Background(), gate.URL+"/hop/6?to=/ok"); err == nil {
		t.Error("seven hops are followed")
	}
	for n := range 5 {
		for _, to := range []string{victim.URL, "http://10.0.0.1/", "http://169.254.169.254/", "http://[::1]/", "file:///etc/passwd", "http://u:p@127.0.0.1/"} {
			if got, err := f.Get(context.Background(), fmt.Sprintf("%s/hop/%d?to=%s", gate.URL, n, url.QueryEscape(to))); err == nil {
				t.Errorf("%d hops to %s: %q", n+1, to, got.Body)
			}
		}
	}
	if hits.Load() != 0 {
		t.Errorf("%d connections", hits.Load())
	}
}

func TestLimits(t *testing.T) {
	mux := http.NewServeMux()
	srv := httptest.NewServer(mux)
	defer srv.Close()
	mux.HandleFunc("/big", func(w http.ResponseWriter, _ *http.Request) {
		chunk := make([]byte, 1<<20)
		for range 12 {
			if _, err := w.Write(chunk); err != nil {
				return
			}
		}
	})
	mux.HandleFunc("/no", func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(http.StatusForbidden) })
	f := New(Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	for _, p := range []string{"/big", "/no"} {
		if _, err := f.Get(context.Background(), srv.URL+p); err == nil {
			t.Errorf("%s is taken", p)
		}
	}
}
