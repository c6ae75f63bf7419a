package feed

import (
	"compress/gzip"
	"context"
	"errors"
	"fmt"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"strings"
	"sync"
	"testing"
	"time"

	"code.dny.dev/ssrf"

	"mahdar/page"
)

type memory map[string]string

func (m memory) Note(_ context.Context, name, value string) error { m[name] = value; return nil }

func (m memory) Noted(_ context.Context, name string) (string, error) { return m[name], nil }

// site is a news site that counts what it is asked.
type site struct {
	*httptest.Server
	mu    sync.Mutex
	asked []string
	at    []time.Time
}

func (s *site) count(path string) (n int) {
	s.mu.Lock()
	defer s.mu.Unlock()
	for _, a := range s.asked {
		if strings.HasPrefix(a, path) {
			n++
		}
	}
	return n
}

func newSite(t *testing.T, pages map[string]http.HandlerFunc) *site {
	s := &site{}
	s.Server = httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		s.mu.Lock()
		s.asked, s.at = append(s.asked, r.URL.RequestURI()), append(s.at, time.Now())
		s.mu.Unlock()
		h := pages[r.URL.Path]
		if h == nil {
			http.NotFound(w, r)
			return
		}
		h(w, r)
	}))
	t.Cleanup(s.Close)
	return s
}

// local lets a client reach the test's own server.
func local(delay time.Duration) *Client {
	return New(Options{Delay: delay, Timeout: 5 * time.Second,
		Guard: ssrf.New(ssrf.WithAllowedV4Prefixes(netip.MustParsePrefix("127.0.0.0/8")), ssrf.WithAnyPort())})
}

func text(kind, body string) http.HandlerFunc {
	return func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", kind)
		fmt.Fprint(w, body)
	}
}

const rss = `<?xml version="1.0"?><rss version="2.0"><channel><title>وكالة المدار</title>
<item><title>لقاء</title><link>/one</link><pubDate>Fri, 21 Jun 2024 19:42:55 +0900</pubDate></item>
<item><title>اتصال</title><link>/two#top</link><pubDate>الجمعة 21 يونيو 2024</pubDate></item>
<item><title>مكرر</title><link>/one</link></item>
<item><title>ممنوع</title><link>/secret/three</link></item>
<item><title>صورة</title><link>/four.jpg</link></item>
<item><title>غائب</title><link>/five</link></item></channel></rss>`

func newsSite(t *testing.T) *site {
	return newSite(t, map[string]http.HandlerFunc{
		"/robots.txt": text("text/plain", "User-agent: *\nDisallow: /secret/\n"),
		"/feed": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"7"`)
			if r.Header.Get("If-None-Match") == `"7"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			text("application/rss+xml", rss)(w, r)
		},
		"/one":      text("text/html; charset=utf-8", "<p>نص الخبر الأول</p>"),
		"/two":      text("text/html; charset=windows-1256", "\xe4\xd5"),
		"/four.jpg": text("image/jpeg", "\xff\xd8"),
	})
}

func visit(t *testing.T, c *Client, m Memory, address string) (good []page.Input, bad []error) {
	t.Helper()
	v := c.Visit(m, address)
	for in, err := range v.Pages(t.Context()) {
		if err != nil {
			bad = append(bad, err)
			continue
		}
		good = append(good, in)
	}
	if err := v.Done(t.Context()); err != nil {
		t.Fatal(err)
	}
	return good, bad
}

// The pages of a feed come with its outlet and their times; those that cannot be had come
// as errors; a page that was had is not asked for again.
func TestPages(t *testing.T) {
	s, m, c := newsSite(t), memory{}, local(time.Millisecond)
	good, bad := visit(t, c, m, s.URL+"/feed")
	if len(good) != 2 || len(bad) != 3 {
		t.Fatalf("%d pages, errors %v", len(good), bad)
	}
	one, two := good[0], good[1]
	if one.URL != s.URL+"/one" || one.Outlet != "وكالة المدار" || one.Published != "2024-06-21T19:42:55+09:00" || string(one.Bytes) != "<p>نص الخبر الأول</p>" {
		t.Errorf("first: %+v", one)
	}
	if two.URL != s.URL+"/two" || two.Published != "الجمعة 21 يونيو 2024" || two.Charset != "windows-1256" {
		t.Errorf("second: %+v", two)
	}
	if !errors.Is(bad[0], ErrForbidden) || !strings.Contains(bad[1].Error(), "image/jpeg") || !strings.Contains(bad[2].Error(), "404") {
		t.Errorf("errors: %v", bad)
	}
	if s.count("/secret") != 0 || s.count("/robots.txt") != 1 {
		t.Errorf("asked: %v", s.asked)
	}
	if again, _ := visit(t, c, m, s.URL+"/feed"); len(again) != 0 || s.count("/one") != 1 {
		t.Errorf("again: %v, asked %v", again, s.asked)
	}
}

// A feed of which all was had is asked for what changed only; one that was left in the
// middle is not.
func TestConditional(t *testing.T) {
	full := 0
	var s *site
	s = newSite(t, map[string]http.HandlerFunc{
		"/feed": func(w http.ResponseWriter, r *http.Request) {
			w.Header().Set("ETag", `"7"`)
			if r.Header.Get("If-None-Match") == `"7"` {
				w.WriteHeader(http.StatusNotModified)
				return
			}
			full++
			text("application/atom+xml", `<feed xmlns="http://www.w3.org/2005/Atom"><title>t</title><entry><link href="`+s.URL+`/one"/><updated>2024-06-21T00:00:00Z</updated></entry><entry><link href="/two"/></entry></feed>`)(w, r)
		},
		"/one": text("text/html", "<p>1</p>"), "/two": text("text/html", "<p>2</p>"),
	})
	m, c := memory{}, local(time.Millisecond)
	v := c.Visit(m, s.URL+"/feed")
	for range v.Pages(t.Context()) {
		break
	}
	if err := v.Done(t.Context()); err != nil {
		t.Fatal(err)
	}
	for i, want := range []int{2, 0, 0} { // nothing of the interrupted visit is lost
		if good, bad := visit(t, c, m, s.URL+"/feed"); len(good) != want || len(bad) > 0 {
			t.Errorf("visit %d: %d pages, want %d; %v", i+2, len(good), want, bad)
		}
	}
	if full != 2 {
		t.Errorf("the feed was sent %d times, want 2", full)
	}
}

// Between two requests to one host there is a pause; robots.txt can make it longer.
func TestDelay(t *testing.T) {
	s := newsSite(t)
	visit(t, local(60*time.Millisecond), memory{}, s.URL+"/feed")
	for i := 1; i < len(s.at); i++ {
		if d := s.at[i].Sub(s.at[i-1]); d < 55*time.Millisecond {
			t.Errorf("%s came %v after %s", s.asked[i], d, s.asked[i-1])
		}
	}
	if r := read(answer{status: 200, body: []byte("User-agent: mahdar\nCrawl-delay: 7\n")}); r.delay() != 7*time.Second {
		t.Errorf("crawl delay %v", r.delay())
	}
}

// A robots.txt that is missing allows all; one that cannot be had allows nothing.
func TestRobots(t *testing.T) {
	for status, want := range map[int]error{404: nil, 503: ErrForbidden} {
		s := newSite(t, map[string]http.HandlerFunc{
			"/robots.txt": func(w http.ResponseWriter, _ *http.Request) { w.WriteHeader(status) },
			"/p":          text("text/html", "<p>x</p>"),
		})
		_, err := local(time.Millisecond).get(t.Context(), s.URL+"/p", answer{})
		if !errors.Is(err, want) {
			t.Errorf("%d: %v", status, err)
		}
	}
}

// Private addresses are refused before a connection is made: by number, by name, and
// behind a redirect.
func TestPrivateAddresses(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/": text("text/html", "inner")})
	port := s.URL[strings.LastIndex(s.URL, ":"):]
	c := New(Options{Delay: time.Millisecond, Timeout: 3 * time.Second})
	for _, host := range []string{"127.0.0.1", "localhost", "[::1]", "[::ffff:127.0.0.1]", "0.0.0.0", "2130706433", "0x7f000001", "0177.0.0.1", "127.1",
		"10.0.0.1", "172.16.0.1", "192.168.1.1", "169.254.169.254", "100.64.0.1", "[fd00::1]", "[fe80::1]", "[64:ff9b::7f00:1]", "user@127.0.0.1"} {
		for _, suffix := range []string{port, ""} {
			if _, err := c.get(t.Context(), "http://"+host+suffix+"/", answer{}); err == nil {
				t.Errorf("%s%s was fetched", host, suffix)
			}
		}
	}
	for _, address := range []string{"file:///etc/passwd", "ftp://127.0.0.1/x", "gopher://x", "http://", "javascript:alert(1)", "://"} {
		if _, err := c.get(t.Context(), address, answer{}); err == nil {
			t.Errorf("%s was fetched", address)
		}
	}
	if n := s.count("/"); n != 0 {
		t.Errorf("%d connections were made", n)
	}
	// A redirect to what is not of the web is not followed.
	out := newSite(t, map[string]http.HandlerFunc{"/r": func(w http.ResponseWriter, r *http.Request) {
		http.Redirect(w, r, "file:///etc/passwd", http.StatusFound)
	}, "/loop": func(w http.ResponseWriter, r *http.Request) { http.Redirect(w, r, "/loop", http.StatusFound) }})
	for _, path := range []string{"/r", "/loop"} {
		if _, err := local(time.Millisecond).get(t.Context(), out.URL+path, answer{}); err == nil {
			t.Errorf("redirect %s was followed", path)
		}
	}
}

// A body that unpacks to more than the limit is refused without being kept.
func TestBomb(t *testing.T) {
	s := newSite(t, map[string]http.HandlerFunc{"/bomb": func(w http.ResponseWriter, _ *http.Request) {
		w.Header().Set("Content-Type", "text/html")
		w.Header().Set("Content-Encoding", "gzip")
		z := gzip.NewWriter(w)
		block := make([]byte, 1<<20)
		for range 200 {
			if _, err := z.Write(block); err != nil {
				return
			}
		}
		z.Close()
	}, "/feed": text("text/html", "no feed")})
	if _, err := local(time.Millisecond).get(t.Context(), s.URL+"/bomb", answer{}); err == nil || !strings.Contains(err.Error(), "MB") {
		t.Errorf("bomb: %v", err)
	}
	if good, bad := visit(t, local(time.Millisecond), memory{}, s.URL+"/feed"); len(good) != 0 || len(bad) != 1 {
		t.Errorf("what is no feed: %v, %v", good, bad)
	}
}
