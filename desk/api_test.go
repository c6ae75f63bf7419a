package desk

import (
	"context"
	"encoding/json"
	"encoding/xml"
	"fmt"
	"io"
	"net"
	"net/http"
	"net/http/httptest"
	"net/netip"
	"net/url"
	"slices"
	"strings"
	"sync"
	"testing"
	"time"

	ics "github.com/arran4/golang-ical"
	"github.com/mmcdole/gofeed"
	"github.com/modelcontextprotocol/go-sdk/mcp"

	"mahdar/desk/demo"
	"mahdar/desk/fetch"
	"mahdar/desk/layer"
)

func pathEscape(s string) string { return url.PathEscape(s) }

func read(resp *http.Response) string {
	defer resp.Body.Close()
	b, _ := io.ReadAll(resp.Body)
	return string(b)
}

func TestClientOfTheDocument(t *testing.T) {
	f := demoDesk(t)
	c := newClient(t, f.srv.URL)
	if !strings.HasPrefix(c.doc.OpenAPI, "3.1") {
		t.Errorf("OpenAPI %q", c.doc.OpenAPI)
	}
	// all sessions, by cursor
	var ids []string
	for cursor := ""; ; {
		args := map[string]string{"limit": "3"}
		if cursor != "" {
			args["cursor"] = cursor
		}
		status, out := c.call("list-sessions", args, nil)
		if status != 200 {
			t.Fatal(status, out)
		}
		for _, it := range out["items"].([]any) {
			ids = append(ids, it.(map[string]any)["id"].(string))
		}
		cursor, _ = out["next"].(string)
		if cursor == "" {
			break
		}
	}
	want := len(f.Index().All)
	slices.Sort(ids)
	if ids = slices.Compact(ids); len(ids) != want {
		t.Errorf("%d sessions by cursor, %d in the register", len(ids), want)
	}
	id := f.main(t)
	if status, out := c.call("get-session", map[string]string{"id": id}, nil); status != 200 || out["urn"] != "urn:mahdar:session:"+id {
		t.Errorf("%d %v", status, out)
	}
	if status, out := c.call("get-session", map[string]string{"id": "snone"}, nil); status != 404 || out["status"] != 404.0 {
		t.Errorf("%d %v", status, out)
	}
	for _, op := range []string{"list-points", "list-people", "list-parties", "list-pages", "search", "list-corrections", "list-webhooks"} {
		if status, _ := c.call(op, map[string]string{}, nil); status != 200 {
			t.Errorf("%s: %d", op, status)
		}
	}
	status, out := c.call("make-correction", nil, map[string]any{"kind": "session", "target": id, "action": "change", "field": "place", "value": "الريان", "reason": "the photo"})
	if status != 201 || out["before"] != "الدوحة" {
		t.Fatalf("%d %v", status, out)
	}
	if _, out := c.call("get-session", map[string]string{"id": id}, nil); out["corrected"] != true {
		t.Error("not shown as corrected")
	}
	if status, _ := c.call("undo-correction", map[string]string{"id": fmt.Sprint(out["id"])}, nil); status != 204 {
		t.Errorf("undo: %d", status)
	}
	if status, _ := c.call("list-sessions", map[string]string{"mode": "party"}, nil); status != 422 {
		t.Errorf("a wrong mode: %d", status)
	}
}

func TestEntityTags(t *testing.T) {
	f := demoDesk(t)
	for _, p := range []string{"/api/v1/sessions/" + f.main(t), "/api/v1/parties", "/ar/session/" + f.main(t), "/feed/atom", "/feed/calendar.ics"} {
		resp, err := http.Get(f.srv.URL + p)
		if err != nil {
			t.Fatal(err)
		}
		read(resp)
		tag := resp.Header.Get("ETag")
		req, _ := http.NewRequest(http.MethodGet, f.srv.URL+p, nil)
		req.Header.Set("If-None-Match", tag)
		resp, err = http.DefaultClient.Do(req)
		if err != nil {
			t.Fatal(err)
		}
		read(resp)
		if tag == "" || resp.StatusCode != http.StatusNotModified {
			t.Errorf("%s: %q, then %d", p, tag, resp.StatusCode)
		}
	}
}

// What a stranger may send comes back as an answer of four hundred something, soon.
func TestAbuse(t *testing.T) {
	f := demoDesk(t)
	long := strings.Repeat("ا", 10000)
	for _, p := range []string{"/api/v1/sessions?q=" + queryEscape(long), "/api/v1/sessions?limit=1000000", "/api/v1/sessions?cursor=zz", "/api/v1/sessions?from=yesterday", "/ar/search?q=" + queryEscape(long), "/ar/search?after=x.y", "/ar/search?q=%ff%fe%22", "/ar/search?from=zz"} {
		start := time.Now()
		resp, err := http.Get(f.srv.URL + p)
		if err != nil {
			t.Fatal(err)
		}
		read(resp)
		if resp.StatusCode >= 500 || time.Since(start) > 10*time.Second {
			t.Errorf("%.60s: %d after %s", p, resp.StatusCode, time.Since(start))
		}
	}
	for _, body := range []string{`{"text":"` + strings.Repeat("a", 20<<20) + `"}`, `{`, `[]`, `{"text":1}`, "\xff\xfe", `{"text":"a","text":"b"}`} {
		resp, err := http.Post(f.srv.URL+"/api/v1/read", "application/json", strings.NewReader(body))
		if err != nil {
			continue // the connection was closed on the sender
		}
		read(resp)
		if resp.StatusCode < 400 || resp.StatusCode >= 500 {
			t.Errorf("%.20s: %d", body, resp.StatusCode)
		}
	}
}

func TestTools(t *testing.T) {
	f := demoDesk(t)
	ctx := t.Context()
	check := func(name string, tr mcp.Transport) {
		s, err := mcp.NewClient(&mcp.Implementation{Name: "test", Version: "1"}, nil).Connect(ctx, tr, nil)
		if err != nil {
			t.Fatal(name, err)
		}
		defer s.Close()
		list, err := s.ListTools(ctx, nil)
		if err != nil || len(list.Tools) != 4 {
			t.Fatalf("%s: %v %v", name, list, err)
		}
		call := func(tool string, args map[string]any, into any) *mcp.CallToolResult {
			res, err := s.CallTool(ctx, &mcp.CallToolParams{Name: tool, Arguments: args})
			if err != nil {
				t.Fatal(name, tool, err)
			}
			if into != nil {
				b, _ := json.Marshal(res.StructuredContent)
				if err := json.Unmarshal(b, into); err != nil || res.IsError {
					t.Fatalf("%s %s: %v %s", name, tool, err, b)
				}
			}
			return res
		}
		var found toolFound
		call("search", map[string]any{"query": "الوساطة", "parties": []string{"QAT", "NOR"}}, &found)
		if len(found.Sessions) == 0 {
			t.Fatal(name, "nothing found")
		}
		var one toolSession
		call("session", map[string]any{"id": f.main(t)}, &one)
		if len(one.Facts) < 5 || len(one.Points) < 3 || one.Cite == "" {
			t.Errorf("%s: %+v", name, one)
		}
		for _, fact := range one.Facts {
			for _, q := range fact.Quotes {
				if !strings.Contains(q.Sentence, q.Words) {
					t.Errorf("%s: %q is not in its sentence %q", name, q.Words, q.Sentence)
				}
			}
		}
		var line toolFound
		call("timeline", map[string]any{"parties": []string{"QAT"}}, &line)
		if len(line.Sessions) < 3 || line.Sessions[1].When > line.Sessions[2].When {
			t.Errorf("%s: timeline %+v", name, line)
		}
		var m struct{ Consultations []any }
		call("read", map[string]any{"text": "التقى وزير الخارجية الأردني طلال الرواشدة اليوم في عمان نظيره العراقي سالم الكعبي.", "published": "2024-05-01"}, &m)
		if len(m.Consultations) != 1 {
			t.Errorf("%s: read %+v", name, m)
		}
		if res := call("session", map[string]any{"id": "snone"}, nil); !res.IsError {
			t.Errorf("%s: an unknown id is no error", name)
		}
	}
	a, b := mcp.NewInMemoryTransports()
	var wg sync.WaitGroup
	wg.Go(func() { _ = f.tools().Run(ctx, a) })
	check("in memory", b)
	check("HTTP", &mcp.StreamableClientTransport{Endpoint: f.srv.URL + "/mcp"})
	wg.Wait()
}

func TestFeeds(t *testing.T) {
	f := demoDesk(t)
	for _, q := range []string{"", "?parties=QAT", "?q=" + queryEscape("الوساطة")} {
		body := f.get(t, "/feed/atom"+q, 200)
		var doc struct {
			XMLName xml.Name `xml:"http://www.w3.org/2005/Atom feed"`
			ID      string   `xml:"id"`
			Title   string   `xml:"title"`
			Updated string   `xml:"updated"`
			Links   []struct {
				Rel  string `xml:"rel,attr"`
				Href string `xml:"href,attr"`
			} `xml:"link"`
			Entries []struct {
				ID      string `xml:"id"`
				Title   string `xml:"title"`
				Updated string `xml:"updated"`
				Author  string `xml:"author>name"`
			} `xml:"entry"`
		}
		if err := xml.Unmarshal([]byte(body), &doc); err != nil {
			t.Fatal(err)
		}
		// RFC 4287, 4.1.1 and 4.1.2: what must be there, once
		if doc.ID == "" || doc.Title == "" || len(doc.Links) == 0 || doc.Links[0].Rel != "self" || len(doc.Entries) == 0 {
			t.Errorf("%s: %.400s", q, body)
		}
		if _, err := time.Parse(time.RFC3339, doc.Updated); err != nil {
			t.Error(err)
		}
		seen := map[string]bool{}
		for _, e := range doc.Entries {
			if _, err := time.Parse(time.RFC3339, e.Updated); err != nil || e.ID == "" || e.Title == "" || e.Author == "" || seen[e.ID] {
				t.Errorf("entry %+v %v", e, err)
			}
			seen[e.ID] = true
		}
		feed, err := gofeed.NewParser().ParseString(body)
		if err != nil || len(feed.Items) != len(doc.Entries) {
			t.Errorf("a feed reader has %v, %v", feed, err)
		}
	}
	// the language that is asked for, else that of the reader
	for path, want := range map[string]string{
		"/feed/atom?parties=QAT,NOR&lang=ar": `xml:lang="ar"|<title>محضر: قطر – النرويج</title>|: لقاء، الدوحة</title>|/ar/session/`,
		"/feed/atom?parties=QAT,NOR&lang=en": `xml:lang="en"|<title>Mahdar: Qatar – Norway</title>|: meeting, الدوحة</title>|/en/session/`,
		"/feed/calendar.ics?lang=ar":         `SUMMARY:|(مقرر)|/ar/session/`,
		"/feed/calendar.ics?lang=en":         `SUMMARY:|(planned)|/en/session/`,
	} {
		body := strings.ReplaceAll(f.get(t, path, 200), "\r\n ", "")
		for part := range strings.SplitSeq(want, "|") {
			if !strings.Contains(body, part) {
				t.Errorf("%s does not have %q: %.1500s", path, part, body)
			}
		}
	}
	body := f.get(t, "/feed/calendar.ics", 200)
	cal, err := ics.ParseCalendar(strings.NewReader(body))
	if err != nil || len(cal.Events()) == 0 {
		t.Fatalf("%v\n%s", err, body)
	}
	for _, line := range strings.Split(strings.TrimSuffix(body, "\r\n"), "\r\n") {
		if len(line) > 75 || strings.Contains(line, "\n") {
			t.Errorf("line %q", line)
		}
	}
	for _, e := range cal.Events() {
		if e.Id() == "" || e.GetProperty(ics.ComponentPropertyDtstamp) == nil || e.GetProperty(ics.ComponentPropertyDtStart) == nil {
			t.Error("an event without UID, DTSTAMP or DTSTART")
		}
	}
}

func TestWebhooks(t *testing.T) {
	var mu sync.Mutex
	var got []delivery
	var secret string
	srv := httptest.NewServer(http.HandlerFunc(func(w http.ResponseWriter, r *http.Request) {
		b, _ := io.ReadAll(r.Body)
		mu.Lock()
		defer mu.Unlock()
		if r.Header.Get("Mahdar-Signature") != "sha256="+Sign(secret, r.Header.Get("Mahdar-Time"), b) {
			w.WriteHeader(http.StatusUnauthorized)
			return
		}
		var m delivery
		_ = json.Unmarshal(b, &m)
		got = append(got, m)
	}))
	defer srv.Close()
	f := openDesk(t, demo.Pages(), func(o *Options) {
		o.Fetcher = fetch.New(fetch.Options{Allow: []netip.Prefix{netip.MustParsePrefix("127.0.0.0/8")}})
	})
	out := f.post(t, "/api/v1/webhooks", map[string]string{"url": srv.URL}, 201)
	secret = out["secret"].(string)
	ctx := context.Background()
	f.hooks.tell(ctx)
	if len(got) != 0 {
		t.Fatal("told of what was there")
	}
	id := f.main(t)
	f.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "place", Value: "الريان"})
	f.hooks.tell(ctx)
	f.hooks.tell(ctx)
	if len(got) != 1 || len(got[0].Sessions) != 1 || got[0].Sessions[0].ID != id || got[0].Sessions[0].Change != "changed" {
		t.Errorf("told %+v", got)
	}
	// without leave, a webhook reaches no private address
	closed := openDesk(t, demo.Pages(), nil)
	closed.post(t, "/api/v1/webhooks", map[string]string{"url": srv.URL}, 201)
	closed.correct(t, layer.Edit{Target: id, Action: layer.Change, Field: "place", Value: "الريان"})
	closed.hooks.tell(ctx)
	if l, _ := closed.k.Hooks(ctx); l[0].Failed != 1 || len(got) != 1 {
		t.Errorf("%+v, %d deliveries", l, len(got))
	}
	closed.post(t, "/api/v1/webhooks", map[string]string{"url": "file:///etc/passwd"}, 422)
}

// Idle connections that send a byte now and then do not keep others from their answers.
func TestSlowSenders(t *testing.T) {
	f := demoDesk(t)
	f.srv.Close()
	f.srv = httptest.NewUnstartedServer(f.Desk)
	f.srv.Config.ReadHeaderTimeout = 2 * time.Second
	f.srv.Start()
	var conns []net.Conn
	for range 300 {
		c, err := net.Dial("tcp", f.srv.Listener.Addr().String())
		if err != nil {
			t.Fatal(err)
		}
		fmt.Fprint(c, "GET / HTTP/1.1\r\nHost: localhost\r\nX-")
		conns = append(conns, c)
	}
	start := time.Now()
	for range 20 {
		f.get(t, "/ar/help", 200)
	}
	if d := time.Since(start); d > 20*time.Second {
		t.Errorf("20 pages take %s", d)
	}
	for _, c := range conns {
		c.Close()
	}
}
